package election

import (
	"bytes"
	"context"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
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
	secretABI      = sync.OnceValue(func() abi.ABI { return secretBinding().GetABI() })
	boardABI       = sync.OnceValue(func() abi.ABI { return boardBinding().GetABI() })
	factoryABI     = sync.OnceValue(func() abi.ABI { return factoryBinding().GetABI() })
)

// methodInput are the arguments in the input of a direct call of a method; false for any other input.
func methodInput(contract abi.ABI, method string, input []byte) ([]any, bool) {
	m := contract.Methods[method]
	if len(input) < 4 || !bytes.Equal(input[:4], m.ID) {
		return nil, false
	}
	args, err := m.Inputs.Unpack(input[4:])
	return args, err == nil && len(args) == len(m.Inputs)
}

// call runs a view function of the contract at address as of block (nil: newest). ErrNotFound if there is no code; a refusal is a
// *RevertError.
func call[T any](ctx context.Context, c *chain.Chain, address common.Address, block *big.Int, data []byte, unpack func([]byte) (T, error)) (T, error) {
	value, err := chain.Call(ctx, c, address, block, data, unpack)
	return value, explained(err)
}

// agreed runs a view function on every endpoint at once; those that answer must all say the same (ErrDisagree). A refusal is a *RevertError.
func agreed[T comparable](ctx context.Context, c *chain.Chain, address common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	value, err := chain.Agreed(ctx, c, address, data, unpack)
	return value, explained(err)
}

// NewSender makes the Sender of signer's account. Refusals of the contracts are *RevertError.
func NewSender(c *chain.Chain, signer chain.Signer, journal chain.Journal, opts ...chain.SenderOption) *chain.Sender {
	return chain.NewSender(c, signer, journal, append([]chain.SenderOption{chain.WithExplain(Explain)}, opts...)...)
}
