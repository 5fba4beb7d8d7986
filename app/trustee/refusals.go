package trustee

import (
	"errors"

	"psephos/app/refusal"
	"psephos/chain"
	"psephos/election"
)

// refusals are the codes of errors that have a meaning of their own for a trustee.
var refusals = []struct {
	err  error
	code string
}{
	{election.ErrNotTrustee, "trustee.none"},
	{election.ErrForeignCode, "trustee.foreignCode"},
	{election.ErrFewShares, "trustee.fewShares"},
	{election.ErrNotReady, "trustee.early"},
	{chain.ErrReplaced, "trustee.replaced"},
}

// contractCodes are the codes of the contracts' refusals that trustees meet.
var contractCodes = map[string]string{
	"WrongPhase": "trustee.phase", "WrongStage": "trustee.phase", "DeadlineNotPassed": "trustee.phase",
	"AlreadyDone": "trustee.done", "DeadlinePassed": "trustee.late",
}

// explain gives refusals of the contracts, and what a lying node causes, codes that say what to do.
func explain(err error) error {
	for _, known := range refusals {
		if errors.Is(err, known.err) {
			return refusal.New(known.code)
		}
	}
	var revert *election.RevertError
	if errors.As(err, &revert) {
		if code := contractCodes[revert.Name]; code != "" {
			return refusal.New(code)
		}
	}
	return err
}

// refusalCode is the code of why a transaction failed or waits.
func refusalCode(err error) string { return refusal.Code(explain(err)) }
