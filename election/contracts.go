package election

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"psephos/contracts/bindings"
)

// The contracts' bindings, parsed once. An election of either mode answers what bindings.OpenElection packs.
var (
	openBinding    = sync.OnceValue(bindings.NewOpenElection)
	secretBinding  = sync.OnceValue(bindings.NewSecretElection)
	rollBinding    = sync.OnceValue(bindings.NewVoterRoll)
	factoryBinding = sync.OnceValue(bindings.NewElectionFactory)
	boardBinding   = sync.OnceValue(bindings.NewTrusteeBoard)
	openABI        = sync.OnceValue(func() abi.ABI { return openBinding().GetABI() })
	rollABI        = sync.OnceValue(func() abi.ABI { return rollBinding().GetABI() })
	secretABI      = sync.OnceValue(func() abi.ABI { return secretBinding().GetABI() })
	boardABI       = sync.OnceValue(func() abi.ABI { return boardBinding().GetABI() })
	factoryABI     = sync.OnceValue(func() abi.ABI { return factoryBinding().GetABI() })
)

// call runs a view function of the contract at address as of block (nil: newest). ErrNotFound if there is no code.
func call[T any](ctx context.Context, c *Chain, address common.Address, block *big.Int, data []byte, unpack func([]byte) (T, error)) (T, error) {
	contract := bind.NewBoundContract(address, abi.ABI{}, c, c, c)
	value, err := bind.Call(contract, &bind.CallOpts{Context: ctx, BlockNumber: block}, data, unpack)
	if errors.Is(err, bind.ErrNoCode) {
		err = ErrNotFound
	}
	return value, err
}

// agreed runs a view function on every endpoint; those that answer must all say the same (ErrDisagree).
func agreed[T comparable](ctx context.Context, c *Chain, address common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none, answer T
	var failures []error
	answers := 0
	for _, e := range c.endpoints {
		out, err := requestFrom(ctx, c, e, func(ctx context.Context, client *ethclient.Client) ([]byte, error) {
			return client.CallContract(ctx, ethereum.CallMsg{To: &address, Data: data}, nil)
		})
		if err != nil && !isAnswer(err) {
			failures = append(failures, err)
			continue
		}
		if err != nil {
			return none, decodeRevert(err)
		}
		if len(out) == 0 {
			return none, ErrNotFound
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
	if answers == 0 {
		return none, noEndpoint(ctx, failures)
	}
	return answer, nil
}

// methodInput are the arguments in the input of a direct call of a method; false for any other input.
func methodInput(contract abi.ABI, method string, input []byte) ([]any, bool) {
	m := contract.Methods[method]
	if len(input) < 4 || !bytes.Equal(input[:4], m.ID) {
		return nil, false
	}
	args, err := m.Inputs.Unpack(input[4:])
	return args, err == nil && len(args) == len(m.Inputs)
}
