package errand

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
)

// chainJournal is the journal of a chain's transactions. Every entry goes into the book of its room as well: the journal forgets a
// transaction as soon as a block has it, the book keeps it until that block is final.
type chainJournal struct {
	chain.Journal
	books []*Book
	turn  chan struct{} // holds one while something is signed
}

// Record writes the book first: what may be broadcast is followed.
func (j *chainJournal) Record(ctx context.Context, entry chain.JournalEntry) error {
	for _, book := range j.books {
		if err := book.recorded(entry); err != nil {
			return err
		}
	}
	return j.Journal.Record(ctx, entry)
}

// Forget writes the book last, for the same reason.
func (j *chainJournal) Forget(ctx context.Context, hash common.Hash) error {
	if err := j.Journal.Forget(ctx, hash); err != nil {
		return err
	}
	for _, book := range j.books {
		if err := book.forgotten(hash); err != nil {
			return err
		}
	}
	return nil
}

// restore puts back the versions of an errand that the journal has let go of and that are not final: a reorganisation took one out of
// its block, a node said that its number was used up, or the app ended between the two files.
func (j *chainJournal) restore(ctx context.Context, e Errand) error {
	waiting, err := j.Unsettled(ctx, e.ChainID, e.From())
	if err != nil {
		return err
	}
	kept := Errand{Sent: waiting}
	for _, version := range e.Sent {
		if kept.has(version.Hash) {
			continue
		}
		if err := j.Record(ctx, version); err != nil {
			return err
		}
	}
	return nil
}
