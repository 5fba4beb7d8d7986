package roll

import (
	"errors"

	"psephos/chain"
	"psephos/election"
)

// explain says why the worker's turn failed, for a registrar. Unknown errors may hold addresses of servers, so they are
// not shown.
func explain(err error) string {
	var funds *chain.InsufficientFundsError
	var revert *election.RevertError
	var wrong *chain.WrongChainError
	switch {
	case errors.As(err, &funds):
		return "The office's " + funds.Error() + "."
	case errors.As(err, &revert):
		return "The roll contract refused: " + revert.Error()
	case errors.As(err, &wrong):
		return wrong.Error()
	case errors.Is(err, chain.ErrNoEndpoint):
		return "The office cannot reach the chain: no node answers."
	}
	return "The last attempt failed, and will be repeated. The office's log says why."
}
