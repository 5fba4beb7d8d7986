package election

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
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

// Unverified is an election whose texts nobody compared with the hash in storage yet.
type Unverified struct {
	*Election
	// Announced are the texts as the first event of the election gives them, canonical JSON if it is honest.
	Announced []byte
}

// OpenUnverified reads the election at address for somebody who judges the evidence: it does not check the texts, so
// Metadata is empty. ErrNotFound if there is no election there.
func OpenUnverified(ctx context.Context, chain *Chain, address common.Address) (*Unverified, error) {
	e := &Unverified{Election: &Election{Address: address, chain: chain}}
	if err := e.readFixed(ctx); err != nil {
		return nil, fmt.Errorf("open the election %s: %w", address.Hex(), err)
	}
	logs, err := chain.Logs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{address}, Topics: [][]common.Hash{{openABI().Events["Announced"].ID}},
	})
	if err != nil {
		return nil, fmt.Errorf("open the election %s: %w", address.Hex(), err)
	}
	if len(logs) > 0 {
		event, err := openBinding().UnpackAnnouncedEvent(&logs[0])
		if err == nil {
			e.Announced, e.Created = event.Metadata, logs[0].BlockNumber
		}
	}
	return e, nil
}
