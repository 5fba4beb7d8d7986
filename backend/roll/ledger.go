package roll

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/chain"
	"psephos/roll"
)

// Ledger is the roll on the chain, as the worker needs it. OnChain is the real one.
type Ledger interface {
	// Settle waits for whatever an earlier process sent and did not see included.
	Settle(ctx context.Context) error
	// Snapshot is the roll in the newest block, given an older snapshot or nil.
	Snapshot(ctx context.Context, old *roll.Snapshot) (*roll.Snapshot, error)
	// Final is the number of the newest block that no reorganisation removes.
	Final(ctx context.Context) (uint64, error)
	// Enrol appends a page of strictly increasing addresses and waits until it is in a block.
	Enrol(ctx context.Context, page uint64, holders []common.Address) (*types.Receipt, error)
	// Amend gives a number to a new holder and waits until that is in a block.
	Amend(ctx context.Context, number uint32, holder common.Address) (*types.Receipt, error)
}

// OnChain is the Ledger of an organisation's roll contract.
type OnChain struct {
	Chain  *chain.Chain
	Roll   *roll.Roll
	Sender *chain.Sender // of the office's key, which holds the contract's registrar role
}

// Settle waits for the transactions in the sender's journal.
func (l OnChain) Settle(ctx context.Context) error {
	entries, err := l.Sender.Resume(ctx)
	if err != nil {
		return fmt.Errorf("resume earlier transactions: %w", err)
	}
	for _, entry := range entries {
		// How it ended does not matter: what was done is read from the chain.
		if _, err := l.Sender.Wait(ctx, entry.Tx); ctx.Err() != nil {
			return err
		}
	}
	return nil
}

// Snapshot reads what is new since old.
func (l OnChain) Snapshot(ctx context.Context, old *roll.Snapshot) (*roll.Snapshot, error) {
	return l.Roll.Update(ctx, old, nil)
}

// Final asks the chain for its newest final block.
func (l OnChain) Final(ctx context.Context) (uint64, error) {
	head, err := l.Chain.Finalized(ctx)
	return head.Number, err
}

// Enrol sends the page and waits.
func (l OnChain) Enrol(ctx context.Context, page uint64, holders []common.Address) (*types.Receipt, error) {
	tx, err := l.Roll.Enrol(ctx, l.Sender, page, holders)
	if err != nil {
		return nil, err
	}
	return l.Sender.Wait(ctx, tx)
}

// Amend sends the amendment and waits.
func (l OnChain) Amend(ctx context.Context, number uint32, holder common.Address) (*types.Receipt, error) {
	tx, err := l.Roll.Amend(ctx, l.Sender, number, holder)
	if err != nil {
		return nil, err
	}
	return l.Sender.Wait(ctx, tx)
}
