package chain

import (
	"errors"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Refusal is a contract's refusal as the node gives it. A Sender explains it with the function given by WithExplain.
type Refusal struct {
	Data     []byte // what the contract returned
	OutOfGas bool   // it ran out of gas and returned nothing
}

// Error gives the reason of a plain revert, if there is one.
func (r *Refusal) Error() string {
	if r.OutOfGas {
		return "the contract refused the transaction: it ran out of gas"
	}
	if reason, err := abi.UnpackRevert(r.Data); err == nil {
		return "the contract refused the transaction: " + reason
	}
	return "the contract refused the transaction without a reason"
}

// asRefusal turns a node's error about a refused call into a *Refusal. Other errors are returned as they are.
func asRefusal(err error) error {
	if err == nil || !isRevert(err) {
		return err
	}
	var with rpc.DataError
	if errors.As(err, &with) {
		if data, ok := revertData(with.ErrorData()); ok {
			return &Refusal{Data: data}
		}
	}
	return &Refusal{}
}

// isRevert says whether a node's error is a contract's refusal.
func isRevert(err error) bool {
	var answer rpc.Error
	return errors.As(err, &answer) && (answer.ErrorCode() == 3 || strings.Contains(strings.ToLower(answer.Error()), "revert"))
}

// revertData finds the returned bytes: a hex string, or an object that has one under "result" or "data" (Ganache).
func revertData(value any) ([]byte, bool) {
	switch v := value.(type) {
	case string:
		data, err := hexutil.Decode(v)
		return data, err == nil
	case map[string]any:
		for _, name := range []string{"result", "data"} {
			if data, ok := revertData(v[name]); ok {
				return data, true
			}
		}
	}
	return nil, false
}
