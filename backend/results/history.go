package results

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// History is what has happened in an election.
func (s *Service) History(ctx context.Context, address common.Address) (History, error) {
	found, err := s.snapshot(ctx, address)
	return found.History, err
}

// history asks the chain for the times that its logs did not have.
func (x *Indexer) history(ctx context.Context, l *ledger) (History, error) {
	return l.chronicle.history(l.election.Address, func(block uint64) (uint64, error) {
		head, err := x.Chain.HeadAt(ctx, block)
		if err != nil {
			return 0, fmt.Errorf("read the time of block %d: %w", block, err)
		}
		return head.Time, nil
	})
}
