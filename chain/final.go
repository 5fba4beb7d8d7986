package chain

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// WaitFinal waits until tx, or a replacement with a higher fee, is in a final block of every node that answers. After a reorganisation
// it waits for the next block that has it. A single node that denies the receipt holds it up, because then nobody knows what became of
// the transaction. included, which may be nil, is called once: when the transaction is in a block for the first time.
//
// The errors are Wait's, and ErrDisagree if two nodes keep having different receipts. The journal keeps the transaction until it is
// final.
func (s *Sender) WaitFinal(ctx context.Context, tx *types.Transaction, included func()) (*types.Receipt, error) {
	w := s.waitFor(tx)
	for denied, disputed := 0, 0; ; {
		receipt, err := w.included(ctx)
		if err != nil {
			return nil, err
		}
		if included != nil {
			included()
			included = nil
		}
		s.restPatience(tx)
		receipt, err = w.final(ctx, receipt.TxHash)
		switch {
		case receipt != nil:
			return s.settled(ctx, tx, receipt)
		case errors.Is(err, ErrDisagree): // a reorganisation may reach one node before the other
			if disputed++; disputed > patience {
				return nil, err
			}
		case errors.Is(err, ErrNotEverywhere): // the node that has it may have kept it to itself
			if denied++; denied%patience == 0 {
				_ = s.chain.rebroadcast(ctx, w.newest())
			}
		default:
			denied, disputed = 0, 0
		}
		if err := s.chain.Pause(ctx); err != nil {
			return nil, err
		}
	}
}

// restPatience begins to count anew how long tx has waited: no fee is raised because it was in a block for a while.
func (s *Sender) restPatience(tx *types.Transaction) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if flight := s.inFlight[tx.Nonce()]; flight != nil {
		flight.sent = time.Now()
	}
}

// final is the receipt of hash if it is final by every node that answers, else nil. The nonce is asked for first: what used it up in a
// final block stays, so a receipt that all nodes have after that is final too.
func (w *waiting) final(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	gone, err := w.sender.chain.NonceGone(ctx, w.sender.Address(), w.tx.Nonce())
	if err != nil {
		return nil, err
	}
	receipt, err := w.sender.chain.AgreedReceipt(ctx, hash)
	if err != nil || !gone {
		return nil, err
	}
	return receipt, nil
}
