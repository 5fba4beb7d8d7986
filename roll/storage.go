package roll

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
)

// PageRootAt is the root that the roll stores for page as of block (nil: newest).
func (r *Roll) PageRootAt(ctx context.Context, page uint64, block *big.Int) (common.Hash, error) {
	data := binding().PackPageRoot(new(big.Int).SetUint64(page))
	root, err := chain.Call(ctx, r.chain, r.Address, block, data, binding().UnpackPageRoot)
	if err != nil {
		return common.Hash{}, fmt.Errorf("read the root of page %d: %w", page, err)
	}
	return root, nil
}

// AmendedWordAt is the bitmap of the amended numbers of page as of block (nil: newest).
func (r *Roll) AmendedWordAt(ctx context.Context, page uint64, block *big.Int) (common.Hash, error) {
	data := binding().PackAmendedWord(new(big.Int).SetUint64(page))
	word, err := chain.Call(ctx, r.chain, r.Address, block, data, binding().UnpackAmendedWord)
	if err != nil {
		return common.Hash{}, fmt.Errorf("read the amendments of page %d: %w", page, err)
	}
	return common.BigToHash(word), nil
}
