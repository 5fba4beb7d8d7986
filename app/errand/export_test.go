package errand

import (
	"context"

	"psephos/chain"
)

// Turn is turn, for tests.
func (a *Account) Turn(ctx context.Context, organisation string) (*chain.Sender, func(), error) {
	return a.turn(ctx, organisation)
}

// Use has an organisation's transactions sent by a sender of the test's.
func (a *Account) Use(organisation string, sender *chain.Sender) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.senders[organisation] = sender
}

// JournalOf is the journal of a chain.
func (a *Account) JournalOf(chainID uint64) (chain.Journal, error) { return a.journal(chainID) }

// Begin and End are what Send does around a signature; Label is the errand's in the journal.
func (b *Book) Begin(e Errand)         { b.begin(e) }
func (b *Book) End(e Errand) bool      { return b.end(e) }
func (b *Book) Label(id string) string { return b.label(id) }
