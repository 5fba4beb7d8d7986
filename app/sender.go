package app

import (
	"context"
	"path/filepath"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/refusal"
	"psephos/chain"
	"psephos/election"
)

// sender pays for transactions from the wallet's address. Every link has one, and all links of a chain share the chain's journal:
// two over the same file would overwrite each other's entries. What signs something new takes its turn instead.
func (a *App) sender(ctx context.Context, l *link) (*chain.Sender, error) {
	chain, err := l.dial(ctx)
	if err != nil {
		return nil, err
	}
	records, err := a.transactions(l.invitation.ChainID)
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.sender == nil {
		l.sender = election.NewSender(chain, a.vault, records)
	}
	return l.sender, nil
}

// turn is the sender for something new. It waits until no other area and no other organisation of the same chain is signing, and
// takes up what those have sent, so that no two transactions get one number. The caller calls done when its transaction was handed over.
func (a *App) turn(ctx context.Context, l *link) (sender *chain.Sender, done func(), err error) {
	if sender, err = a.sender(ctx, l); err != nil {
		return nil, nil, err
	}
	records, err := a.transactions(l.invitation.ChainID)
	if err != nil {
		return nil, nil, err
	}
	waiting, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	select {
	case records.turn <- struct{}{}:
	case <-waiting.Done():
		return nil, nil, refusal.New("sender.busy")
	}
	done = func() { <-records.turn }
	if _, err := sender.Resume(ctx); err != nil {
		done()
		return nil, nil, err
	}
	return sender, done, nil
}

// chainJournal is the journal of a chain's transactions. It keeps the organiser's among them in the organiser's own file as well: the
// journal lets go of a transaction as soon as a block has it, the organiser follows it until that block is final.
type chainJournal struct {
	chain.Journal
	desk *desk
	turn chan struct{} // holds one while something is signed
}

// Record writes the organiser's own file first: what may be broadcast is followed.
func (j *chainJournal) Record(ctx context.Context, entry chain.JournalEntry) error {
	if err := j.desk.recorded(entry); err != nil {
		return err
	}
	return j.Journal.Record(ctx, entry)
}

// Forget writes the organiser's own file last, for the same reason.
func (j *chainJournal) Forget(ctx context.Context, hash common.Hash) error {
	if err := j.Journal.Forget(ctx, hash); err != nil {
		return err
	}
	return j.desk.forgotten(hash)
}

// transactions is the journal of a chain's transactions, opened at first use.
func (a *App) transactions(chainID uint64) (*chainJournal, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if records, ok := a.records[chainID]; ok {
		return records, nil
	}
	file, err := chain.FileJournal(filepath.Join(a.dir, "transactions-"+strconv.FormatUint(chainID, 10)+".jsonl"))
	if err != nil {
		return nil, err
	}
	records := &chainJournal{Journal: file, desk: a.desk, turn: make(chan struct{}, 1)}
	a.records[chainID] = records
	return records, nil
}
