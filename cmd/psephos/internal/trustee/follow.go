package trustee

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"psephos/chain"
)

// followed are transactions of one trustee, each of which is followed until it is in a final block of every node.
type followed struct {
	sender *chain.Sender
	nodes  *chain.Chain
	group  *errgroup.Group
	ctx    context.Context
	stop   context.CancelFunc
}

// follow begins without a transaction. The context that it returns ends when one of them fails.
func follow(ctx context.Context, sender *chain.Sender, nodes *chain.Chain) (*followed, context.Context) {
	ctx, stop := context.WithCancel(ctx)
	group, ctx := errgroup.WithContext(ctx)
	return &followed{sender, nodes, group, ctx, stop}, ctx
}

// included waits until a transaction, or a replacement with a higher fee, is in a block, and follows it from there in the background.
func (f *followed) included(tx *types.Transaction) error {
	receipt, err := f.sender.Wait(f.ctx, tx)
	if err != nil {
		return err
	}
	if receipt.TxHash != tx.Hash() {
		if tx, _, err = f.nodes.TransactionByHash(f.ctx, receipt.TxHash); err != nil {
			return err
		}
	}
	f.group.Go(func() error {
		_, err := f.sender.WaitFinal(f.ctx, tx, nil)
		return err
	})
	return nil
}

// final waits until all transactions are final, or one of them has failed.
func (f *followed) final() error {
	defer f.stop()
	return f.group.Wait()
}

// failed ends the following because of err, and says why: what became of a transaction, if one of them has failed, else err.
func (f *followed) failed(err error) error {
	f.stop()
	if lost := f.group.Wait(); lost != nil && !errors.Is(lost, context.Canceled) {
		return lost
	}
	return err
}
