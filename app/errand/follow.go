package errand

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/chain"
	"psephos/election"
)

// Rules are what a room knows about its errands.
type Rules struct {
	// Made names the contract that an included transaction created, once it was compared with what was asked for; nil for errands that
	// create nothing.
	Made func(ctx context.Context, e Errand, receipt *types.Receipt) (common.Address, error)
	// Code is the code of why an errand failed or waits.
	Code func(err error) string
	// Failed is the code of a failure whose reason is not known, Replaced of a transaction whose number another one took.
	Failed, Replaced string
}

// Follower brings the errands of a book into a final block of every node. All that it knows is on the disk, so that it goes on where it
// stopped after a restart.
type Follower struct {
	account *Account
	book    *Book
	rules   Rules
	log     *slog.Logger
}

// NewFollower makes the follower of a book.
func NewFollower(account *Account, book *Book, rules Rules, log *slog.Logger) *Follower {
	return &Follower{account, book, rules, log}
}

// Round takes every errand that is not settled one step further.
func (f *Follower) Round(ctx context.Context) {
	if _, err := f.account.config.Wallet(); err != nil {
		return
	}
	for _, e := range f.book.All() {
		if e.Settled() || ctx.Err() != nil {
			continue
		}
		step, cancel := context.WithTimeout(ctx, SendTimeout)
		err := f.advance(step, e)
		cancel()
		code := ""
		if err != nil {
			code = f.rules.Code(err)
		}
		f.book.wait(e.ID, code, f.log)
	}
}

// advance hands a transaction over again, or reads from the nodes what became of it. Whether its number is final is asked first: what used
// it up in a final block stays, so what the receipts say after that is final too.
func (f *Follower) advance(ctx context.Context, e Errand) error {
	nodes, err := f.account.config.Chain(ctx, e.Organisation)
	if err != nil {
		return err
	}
	final, err := nodes.NonceGone(ctx, e.From(), e.newest().Nonce)
	if err != nil {
		return err
	}
	receipt, err := receiptOf(ctx, nodes, e)
	switch {
	case errors.Is(err, chain.ErrNotEverywhere):
		return nil // it is on its way to the other nodes, or one of them lies: nothing is given up
	case err != nil:
		return err
	case receipt == nil && final:
		return f.fail(e, f.rules.Replaced)
	case receipt == nil:
		return f.deliver(ctx, e)
	case receipt.Status != types.ReceiptStatusSuccessful:
		return f.fail(e, f.whyFailed(ctx, e, receipt))
	}
	return f.include(ctx, e, receipt, final)
}

// receiptOf is the receipt of whichever version was included, by every node that answers; nil if none was. One node that invents a
// failure would have the same thing done twice.
func receiptOf(ctx context.Context, nodes *chain.Chain, e Errand) (*types.Receipt, error) {
	for _, version := range e.Sent {
		receipt, err := nodes.AgreedReceipt(ctx, version.Hash)
		if err == nil {
			return receipt, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, err
		}
	}
	return nil, nil
}

// include notes what a transaction did.
func (f *Follower) include(ctx context.Context, e Errand, receipt *types.Receipt, final bool) error {
	made := common.Address{}
	if f.rules.Made != nil {
		var err error
		if made, err = f.rules.Made(ctx, e, receipt); err != nil {
			return err
		}
	}
	state, block := Included, receipt.BlockNumber.Uint64()
	if final {
		state = Done
	}
	if e.State == state && e.Made == made && e.Block == block {
		return nil
	}
	return f.book.update(e.ID, func(e *Errand) { e.State, e.Made, e.Block, e.Problem = state, made, block, "" })
}

func (f *Follower) fail(e Errand, code string) error {
	return f.book.update(e.ID, func(e *Errand) { e.State, e.Problem, e.Block = Failed, code, 0 })
}

// patience is how long one round waits for a receipt.
const patience = 5 * time.Second

// deliver broadcasts a transaction that is in no block again, with a higher fee where it is stuck and the wallet is unlocked. Before
// another transaction took its number for good nothing is given up, or it could be done twice.
func (f *Follower) deliver(ctx context.Context, e Errand) error {
	if e.State == Included { // a reorganisation took it out of its block
		if err := f.book.update(e.ID, func(e *Errand) { e.State, e.Block = Sent, 0 }); err != nil {
			return err
		}
	}
	sender, err := f.own(ctx, e)
	if sender == nil || err != nil {
		return err
	}
	journal, err := f.account.journal(e.ChainID)
	if err != nil {
		return err
	}
	if err := journal.restore(ctx, e); err != nil {
		return err
	}
	if _, err := sender.Resume(ctx); err != nil {
		return err
	}
	return f.wait(ctx, sender, e)
}

// own is the sender of the account that an errand is of; nil if another wallet was here when it was signed: nobody else signs in its
// place.
func (f *Follower) own(ctx context.Context, e Errand) (*chain.Sender, error) {
	wallet, err := f.account.config.Wallet()
	if err != nil || wallet.Address() != e.From() {
		return nil, err
	}
	return f.account.sender(ctx, e.Organisation)
}

// wait gives a transaction time to be included, and raises its fee.
func (f *Follower) wait(ctx context.Context, sender *chain.Sender, e Errand) error {
	limited, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	_, err := sender.Wait(limited, e.newest().Tx)
	var revert *election.RevertError
	switch {
	case err == nil, errors.As(err, &revert): // the next round reads the receipt, if the other nodes have it as well
		return nil
	case errors.Is(err, chain.ErrReplaced), limited.Err() != nil && ctx.Err() == nil:
		return nil
	}
	return err
}

// whyFailed is the code of why an included transaction failed.
func (f *Follower) whyFailed(ctx context.Context, e Errand, receipt *types.Receipt) string {
	sender, err := f.own(ctx, e)
	if err != nil {
		return f.rules.Code(err)
	}
	if sender == nil {
		return f.rules.Failed // the reason would be asked for in the name of the other wallet's account
	}
	i := slices.IndexFunc(e.Sent, func(version chain.JournalEntry) bool { return version.Hash == receipt.TxHash })
	if _, err = sender.Wait(ctx, e.Sent[max(i, 0)].Tx); err == nil {
		return f.rules.Failed
	}
	return f.rules.Code(err)
}
