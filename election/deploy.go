package election

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/contracts/bindings"
	"psephos/roll"
)

// Roles are the accounts of a new organisation. Admin may grant and revoke roles later.
type Roles struct {
	Admin      common.Address   `json:"admin"`
	Registrars []common.Address `json:"registrars"`
	Organisers []common.Address `json:"organisers"`
}

// Contracts are an organisation's contracts.
type Contracts struct {
	Factory common.Address `json:"factory"`
	Roll    common.Address `json:"roll"`
}

// DeployOrganisation deploys implementations, factory and roll and grants the roles. Admin zero means the sender. If there are
// registrars or organisers to appoint and the admin is another account, the sender is admin until they are appointed, then hands over.
func DeployOrganisation(ctx context.Context, s *chain.Sender, roles Roles) (Contracts, error) {
	if roles.Admin == (common.Address{}) {
		roles.Admin = s.Address()
	}
	open, err := deploy(ctx, s, "open election", bindings.OpenElectionMetaData.Bin, nil)
	if err != nil {
		return Contracts{}, err
	}
	secret, err := deploy(ctx, s, "secret election", bindings.SecretElectionMetaData.Bin, nil)
	if err != nil {
		return Contracts{}, err
	}
	board, err := deploy(ctx, s, "trustee board", bindings.TrusteeBoardMetaData.Bin, nil)
	if err != nil {
		return Contracts{}, err
	}
	var done Contracts
	done.Factory, err = deploy(ctx, s, "factory", bindings.ElectionFactoryMetaData.Bin, factoryBinding().PackConstructor(open, secret, board))
	if err != nil {
		return Contracts{}, err
	}
	done.Roll, err = deploy(ctx, s, "roll", bindings.VoterRollMetaData.Bin, rollBinding().PackConstructor(s.Address()))
	if err != nil {
		return Contracts{}, err
	}
	return done, appoint(ctx, s, done.Roll, roles)
}

// deploy deploys one contract and waits for it.
func deploy(ctx context.Context, s *chain.Sender, what, bytecode string, constructor []byte) (common.Address, error) {
	code := common.FromHex(bytecode)
	receipt, err := s.SendAndWait(ctx, nil, append(code, constructor...))
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy the %s: %w", what, err)
	}
	return created(receipt), nil
}

// appoint grants the roles and, where the sender is not to be admin, hands over.
func appoint(ctx context.Context, s *chain.Sender, address common.Address, roles Roles) error {
	var calls [][]byte
	for _, registrar := range roles.Registrars {
		calls = append(calls, rollBinding().PackGrantRole(roll.RegistrarRole, registrar))
	}
	for _, organiser := range roles.Organisers {
		calls = append(calls, rollBinding().PackGrantRole(roll.OrganiserRole, organiser))
	}
	if roles.Admin != s.Address() {
		calls = append(calls, rollBinding().PackGrantRole(common.Hash{}, roles.Admin),
			rollBinding().PackRenounceRole(common.Hash{}, s.Address()))
	}
	for _, data := range calls {
		if _, err := s.SendAndWait(ctx, &address, data); err != nil {
			return errors.Join(errors.New("the roll was deployed but the roles were not all granted"), err)
		}
	}
	return nil
}
