// Package journal keeps the transactions of the office's account in its database, so that several replicas share them: the
// one that takes the account over finishes what another has begun.
package journal

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/store"
	"psephos/chain"
)

// Journal is a chain.Journal in a database. It is safe for concurrent use, by several processes too.
type Journal struct{ db *store.DB }

// New is the journal in db.
func New(db *store.DB) *Journal { return &Journal{db} }

// Record writes an entry down; it is durable when the call returns.
func (j *Journal) Record(ctx context.Context, entry chain.JournalEntry) error {
	text, err := json.Marshal(entry)
	if err != nil {
		return fmt.Errorf("write the journal of transactions: %v", err)
	}
	_, err = j.db.ExecContext(ctx, `INSERT INTO journal (hash, chain, sender, nonce, entry, written_at) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (hash) DO NOTHING`, key(entry.Hash.Hex()), number(entry.ChainID), key(entry.From.Hex()), int64(entry.Nonce), string(text), store.NewID())
	if err != nil {
		return fmt.Errorf("write the journal of transactions: %w", err)
	}
	return nil
}

// Settle forgets what the chain has.
func (j *Journal) Settle(ctx context.Context, chainID uint64, from common.Address, nonce uint64) error {
	_, err := j.db.ExecContext(ctx, `DELETE FROM journal WHERE chain = $1 AND sender = $2 AND nonce <= $3`,
		number(chainID), key(from.Hex()), int64(nonce))
	if err != nil {
		return fmt.Errorf("settle the journal of transactions: %w", err)
	}
	return nil
}

// Forget forgets one entry that every endpoint refused to take.
func (j *Journal) Forget(ctx context.Context, hash common.Hash) error {
	if _, err := j.db.ExecContext(ctx, `DELETE FROM journal WHERE hash = $1`, key(hash.Hex())); err != nil {
		return fmt.Errorf("settle the journal of transactions: %w", err)
	}
	return nil
}

// Unsettled lists what was recorded, in that order.
func (j *Journal) Unsettled(ctx context.Context, chainID uint64, from common.Address) ([]chain.JournalEntry, error) {
	rows, err := j.db.QueryContext(ctx, `SELECT entry FROM journal WHERE chain = $1 AND sender = $2 ORDER BY written_at`, number(chainID), key(from.Hex()))
	if err != nil {
		return nil, fmt.Errorf("read the journal of transactions: %w", err)
	}
	defer rows.Close()
	var entries []chain.JournalEntry
	for rows.Next() {
		var text string
		var entry chain.JournalEntry
		if err := rows.Scan(&text); err != nil {
			return nil, fmt.Errorf("read the journal of transactions: %w", err)
		}
		if err := json.Unmarshal([]byte(text), &entry); err != nil {
			return nil, fmt.Errorf("the journal of transactions is damaged: %v", err)
		}
		entries = append(entries, entry)
	}
	return entries, rows.Err()
}

// Adopt takes over what an older office left in a file. Running it again changes nothing.
func (j *Journal) Adopt(ctx context.Context, older chain.Journal, chainID uint64, from common.Address) error {
	entries, err := older.Unsettled(ctx, chainID, from)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		if err := j.Record(ctx, entry); err != nil {
			return err
		}
		if err := older.Forget(ctx, entry.Hash); err != nil {
			return err
		}
	}
	return nil
}

func key(hexadecimal string) string { return strings.ToLower(hexadecimal) }

func number(n uint64) string { return strconv.FormatUint(n, 10) }
