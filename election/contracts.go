package election

import (
	"context"
	"errors"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

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
