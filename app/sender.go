package app

import (
	"context"
	"path/filepath"
	"strconv"

	"psephos/election"
)

// sender pays for transactions from the wallet's address. Every link has one, and all links of a chain share the chain's journal:
// two over the same file would overwrite each other's entries.
func (a *App) sender(ctx context.Context, l *link) (*election.Sender, error) {
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

// transactions is the journal of a chain's transactions, opened at first use.
func (a *App) transactions(chainID uint64) (election.Journal, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if records, ok := a.records[chainID]; ok {
		return records, nil
	}
	records, err := election.FileJournal(filepath.Join(a.dir, "transactions-"+strconv.FormatUint(chainID, 10)+".jsonl"))
	if err != nil {
		return nil, err
	}
	a.records[chainID] = records
	return records, nil
}
