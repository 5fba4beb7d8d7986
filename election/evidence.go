package election

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"psephos/contracts/bindings"
)

// What an auditor reads beside what every client reads: code, and storage behind the events.

// ReleaseCode names a contract of this release: VoterRoll, ElectionFactory, OpenElection, SecretElection or
// TrusteeBoard.
type ReleaseCode string

// Matches says whether deployed is exactly the code of this release, whatever its constructor wrote into it.
func (c ReleaseCode) Matches(deployed []byte) bool {
	return bindings.MatchesRuntime(string(c), deployed)
}

// ProxyTarget is the implementation that a minimal proxy (EIP-1167) runs; false if code is anything else.
func ProxyTarget(code []byte) (common.Address, bool) {
	const prefix = 10 // bytes before the address
	if len(code) < prefix+common.AddressLength {
		return common.Address{}, false
	}
	target := common.BytesToAddress(code[prefix : prefix+common.AddressLength])
	return target, string(code) == string(bindings.ProxyRuntime(target))
}

// PageRootAt is the root that the roll stores for page as of block (nil: newest).
func (r *Roll) PageRootAt(ctx context.Context, page uint64, block *big.Int) (common.Hash, error) {
	data := rollBinding().PackPageRoot(new(big.Int).SetUint64(page))
	root, err := call(ctx, r.chain, r.Address, block, data, rollBinding().UnpackPageRoot)
	if err != nil {
		return common.Hash{}, fmt.Errorf("read the root of page %d: %w", page, err)
	}
	return root, nil
}

// AmendedWordAt is the bitmap of the amended numbers of page as of block (nil: newest).
func (r *Roll) AmendedWordAt(ctx context.Context, page uint64, block *big.Int) (common.Hash, error) {
	data := rollBinding().PackAmendedWord(new(big.Int).SetUint64(page))
	word, err := call(ctx, r.chain, r.Address, block, data, rollBinding().UnpackAmendedWord)
	if err != nil {
		return common.Hash{}, fmt.Errorf("read the amendments of page %d: %w", page, err)
	}
	return common.BigToHash(word), nil
}
