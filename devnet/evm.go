package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
)

// evmAPI answers the evm_ methods that development chains share.
type evmAPI struct{ chain *Chain }

// IncreaseTime is evm_increaseTime: it adds seconds to the clock of all later blocks and returns the total added.
func (a *evmAPI) IncreaseTime(seconds number) (int64, error) {
	advance, err := checkAdvance(seconds.Int)
	if err != nil {
		return 0, err
	}
	a.chain.mu.Lock()
	defer a.chain.mu.Unlock()
	a.chain.clock.advance(a.chain.eth.BlockChain().CurrentBlock().Time, advance)
	return a.chain.clock.offset, nil
}

// SetNextBlockTimestamp is evm_setNextBlockTimestamp: the next block gets exactly this time (Unix seconds).
func (a *evmAPI) SetNextBlockTimestamp(blockTime number) error {
	a.chain.mu.Lock()
	defer a.chain.mu.Unlock()
	parent := a.chain.eth.BlockChain().CurrentBlock().Time
	if blockTime.Int == nil {
		return errors.New("a time in seconds is missing")
	}
	if _, err := checkAdvance(new(big.Int).Sub(blockTime.Int, new(big.Int).SetUint64(parent))); err != nil {
		return err
	}
	return a.chain.clock.set(parent, blockTime.Uint64())
}

// Mine is evm_mine: it seals a block, at the given time if there is one, and returns "0x0" as others do.
func (a *evmAPI) Mine(ctx context.Context, blockTime *number) (string, error) {
	if blockTime != nil {
		if err := a.SetNextBlockTimestamp(*blockTime); err != nil {
			return "", err
		}
	}
	return "0x0", a.chain.Mine(ctx)
}

// number is a JSON number or a string, decimal or hexadecimal: callers of development chains send all of them.
type number struct{ *big.Int }

// UnmarshalJSON accepts 60, "60" and "0x3c".
func (n *number) UnmarshalJSON(data []byte) error {
	text := string(data)
	if strings.HasPrefix(text, `"`) {
		if err := json.Unmarshal(data, &text); err != nil {
			return err
		}
	}
	value, ok := new(big.Int).SetString(text, 0)
	if !ok {
		return fmt.Errorf("not a number: %.40s", text)
	}
	n.Int = value
	return nil
}

// maxAdvance keeps a slip of the keyboard from moving the clock beyond what contracts can hold.
const maxAdvance = 100 * 366 * 24 * 3600

func checkAdvance(seconds *big.Int) (uint64, error) {
	if seconds == nil || seconds.Sign() < 0 {
		return 0, errors.New("the clock cannot go back")
	}
	if !seconds.IsUint64() || seconds.Uint64() > maxAdvance {
		return 0, errors.New("the clock cannot move by more than 100 years")
	}
	return seconds.Uint64(), nil
}
