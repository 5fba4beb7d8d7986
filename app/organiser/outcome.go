package organiser

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/app/errand"
	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/election"
)

// outcome is what becomes of an organiser's transaction.
func outcome(members *member.Members) errand.Rules {
	return errand.Rules{
		Made: func(ctx context.Context, act errand.Errand, receipt *types.Receipt) (common.Address, error) {
			return made(ctx, members, act, receipt)
		},
		Code: refusalCode, Failed: "organiser.failed", Replaced: "organiser.replaced",
	}
}

// made is the contract that a transaction created. An election's texts must be those of the draft: the address comes from a receipt.
func made(ctx context.Context, members *member.Members, act errand.Errand, receipt *types.Receipt) (common.Address, error) {
	connection, _, err := members.Connect(act.Organisation)
	if err != nil {
		return common.Address{}, err
	}
	nodes, err := connection.Chain(ctx)
	if err != nil {
		return common.Address{}, err
	}
	factory := election.OpenFactory(nodes, act.Target)
	switch act.Kind {
	case actBoard:
		if board, ok := factory.CreatedBoard(receipt); ok {
			return board, nil
		}
		return common.Address{}, refusal.New("organiser.mismatch")
	case actElection:
		address, ok := factory.CreatedElection(receipt)
		if !ok {
			return common.Address{}, refusal.New("organiser.mismatch")
		}
		opened, err := connection.Election(ctx, address)
		if err == nil && (opened.MetadataHash != act.Texts || opened.Organiser != act.From()) {
			err = refusal.New("organiser.mismatch")
		}
		return address, err
	}
	return act.Target, nil
}

// contractCodes are the codes of the contracts' refusals that organisers meet.
var contractCodes = map[string]string{
	"NotOrganiserOfRoll": "organiser.role", "NotOrganiser": "organiser.notYours", "HasBallots": "organiser.hasBallots",
	"NotLater": "organiser.notLater", "WrongPhase": "organiser.phase", "BadBoard": "organiser.badBoard",
	"BadParameters": "organiser.parameters",
}

// explain turns a contract's refusal into a code that says what to do.
func explain(err error) error {
	var revert *election.RevertError
	if errors.As(err, &revert) {
		if code := contractCodes[revert.Name]; code != "" {
			return refusal.New(code)
		}
	}
	return err
}

// refusalCode is the code of why a transaction failed or waits.
func refusalCode(err error) string {
	var revert *election.RevertError
	if err = explain(err); errors.As(err, &revert) {
		return "organiser.failed"
	}
	return refusal.Code(err)
}
