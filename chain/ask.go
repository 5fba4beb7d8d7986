package chain

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
)

// Call runs a view function of the contract at address as of block (nil: newest). ErrNotFound if there is no code.
func Call[T any](ctx context.Context, c *Chain, address common.Address, block *big.Int, data []byte, unpack func([]byte) (T, error)) (T, error) {
	contract := bind.NewBoundContract(address, abi.ABI{}, c, c, c)
	value, err := bind.Call(contract, &bind.CallOpts{Context: ctx, BlockNumber: block}, data, unpack)
	if errors.Is(err, bind.ErrNoCode) {
		err = ErrNotFound
	}
	return value, err
}

// agreedWithin is how long one of several endpoints may take to confirm what another one said.
const agreedWithin = 5 * time.Second

// Agreed runs a view function on every endpoint at once; those that answer must all say the same (ErrDisagree). One that is too slow,
// or too far behind to have the contract, has no say: it must not keep anybody from voting.
func Agreed[T comparable](ctx context.Context, c *Chain, address common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none, answer T
	outs, failures := everywhere(ctx, c, ethereum.CallMsg{To: &address, Data: data})
	answers, absent := 0, false
	for i, out := range outs {
		switch err := failures[i]; {
		case err != nil && isAnswer(err):
			return none, asRefusal(err)
		case err != nil:
			continue
		case len(out) == 0:
			absent = true
			continue
		}
		value, err := unpack(out)
		if err != nil {
			return none, err
		}
		if answers++; answers > 1 && value != answer {
			return none, ErrDisagree
		}
		answer = value
	}
	if answers == 0 && absent {
		return none, ErrNotFound
	}
	if answers == 0 {
		return none, NoEndpoint(ctx, failures)
	}
	return answer, nil
}

// everywhere makes a call at the newest block of every endpoint; the entries are in the order of the endpoints.
func everywhere(ctx context.Context, c *Chain, message ethereum.CallMsg) ([][]byte, []error) {
	return AskAll(ctx, c, func(ctx context.Context, client *ethclient.Client) ([]byte, error) {
		return client.CallContract(ctx, message, nil)
	})
}

// AskAll asks every endpoint at once; the entries are in the order of the endpoints.
func AskAll[T any](ctx context.Context, c *Chain, ask func(context.Context, *ethclient.Client) (T, error)) ([]T, []error) {
	if len(c.endpoints) > 1 {
		limited, cancel := context.WithTimeout(ctx, min(c.timeout, agreedWithin))
		defer cancel()
		ctx = limited
	}
	values, failures := make([]T, len(c.endpoints)), make([]error, len(c.endpoints))
	var group sync.WaitGroup
	for i, e := range c.endpoints {
		group.Go(func() { values[i], failures[i] = requestFrom(ctx, c, e, ask) })
	}
	group.Wait()
	return values, failures
}
