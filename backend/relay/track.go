package relay

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/store"
	"psephos/chain"
	"psephos/election"
)

// eventsPerTx bounds how many events one database transaction applies, so that ballots can be accepted in between.
const eventsPerTx = 500

// cursor is how far an election's events were read: up to and including the block with this hash. final was the newest
// final block then; later blocks may since have been replaced.
type cursor struct {
	block uint64
	hash  common.Hash
	final uint64
	known bool
}

// track brings every ballot's state in line with the chain: included in a block, final, or back on its way because its
// block has gone. The chain's events decide, not this relay's transactions: a ballot that its voter submitted alone
// counts the same.
func (r *Relay) track(ctx context.Context) error {
	addresses, err := r.tracked(ctx)
	if err != nil || len(addresses) == 0 {
		return err
	}
	final, err := r.Chain.Finalized(ctx)
	if err != nil {
		return fmt.Errorf("read the newest final block: %w", err)
	}
	head, err := r.Chain.Head(ctx)
	if err != nil {
		return fmt.Errorf("read the newest block: %w", err)
	}
	for _, address := range addresses {
		if err := r.trackElection(ctx, address, head, final); err != nil {
			return err
		}
	}
	return nil
}

// tracked lists the elections with ballots that are not at their end.
func (r *Relay) tracked(ctx context.Context) ([]common.Address, error) {
	rows, err := r.DB.QueryContext(ctx,
		`SELECT DISTINCT election FROM relay_ballots WHERE state IN ('queued', 'sent', 'included')`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []common.Address
	for rows.Next() {
		var address string
		if err := rows.Scan(&address); err != nil {
			return nil, err
		}
		all = append(all, common.HexToAddress(address))
	}
	return all, rows.Err()
}

func (r *Relay) trackElection(ctx context.Context, address common.Address, head, final chain.Head) error {
	e, err := r.observer.find(ctx, address)
	if err != nil {
		return fmt.Errorf("read the election: %w", err)
	}
	at, err := r.readCursor(ctx, e)
	if err != nil {
		return err
	}
	gone, err := r.gone(ctx, at, head)
	if err != nil {
		return err
	}
	if gone {
		if at, err = r.rewind(ctx, e, at, head); err != nil {
			return err
		}
	}
	if !at.known || at.hash != head.Hash {
		if read, err := r.readOn(ctx, e, at, head, final); err != nil || !read {
			return err
		}
	}
	return r.markFinal(ctx, address, final)
}

func (r *Relay) readCursor(ctx context.Context, e *election.Election) (cursor, error) {
	var at cursor
	var hash string
	err := r.DB.QueryRowContext(ctx, `SELECT block, hash, final FROM relay_cursors WHERE election = $1`,
		addressText(e.Address)).Scan(&at.block, &hash, &at.final)
	if store.IsNone(err) {
		return cursor{block: beforeCreation(e)}, nil
	}
	at.hash, at.known = common.HexToHash(hash), true
	return at, err
}

// gone says whether the block that was read last has left the chain.
func (r *Relay) gone(ctx context.Context, at cursor, head chain.Head) (bool, error) {
	switch {
	case !at.known || at.hash == head.Hash:
		return false, nil
	case at.block > head.Number:
		return true, nil
	}
	return r.replaced(ctx, at.block, at.hash)
}

// replaced says whether the chain has another block than hash at number, or none.
func (r *Relay) replaced(ctx context.Context, number uint64, hash common.Hash) (bool, error) {
	block, err := r.Chain.HeadAt(ctx, number)
	if errors.Is(err, ethereum.NotFound) {
		return true, nil
	}
	return err == nil && block.Hash != hash, err
}

// rewind takes back what was read after the block that was final when it was read. Ballots of later blocks are on their way
// again: with their old transaction if the chain still knows it, which watchSent finds out, else with a new one.
func (r *Relay) rewind(ctx context.Context, e *election.Election, at cursor, head chain.Head) (cursor, error) {
	back := cursor{block: min(at.block, at.final)}
	if head.Number < back.block {
		back.block = beforeCreation(e) // even final blocks have gone, as they do when a test chain is set back
	}
	address, now := addressText(e.Address), store.Millis(r.Now())
	r.Log.WarnContext(ctx, "the chain was reorganised; its blocks are read again", slog.Any("election", e.Address),
		slog.Uint64("from", back.block+1), slog.Uint64("to", at.block))
	r.metrics.reorganisations.Inc()
	return back, r.DB.InTx(ctx, func(tx *sql.Tx) error {
		return execute(ctx, tx,
			statement{`UPDATE relay_batches SET state = 'sent', block = 0
				WHERE election = $1 AND state = 'done' AND block > $2`, []any{address, back.block}},
			statement{`UPDATE relay_ballots SET state = 'sent', block = 0, changed_at = $1
				WHERE election = $2 AND state = 'included' AND block > $3 AND batch <> ''`, []any{now, address, back.block}},
			statement{`UPDATE relay_ballots SET state = 'queued', block = 0, changed_at = $1
				WHERE election = $2 AND state = 'included' AND block > $3`, []any{now, address, back.block}},
			statement{`DELETE FROM relay_cursors WHERE election = $1`, []any{address}})
	})
}

// beforeCreation is the last block that cannot hold an event of e.
func beforeCreation(e *election.Election) uint64 { return max(e.Created, 1) - 1 }

// readOn applies the events after at up to head. It reports false if the chain was reorganised meanwhile: what was read
// may then be of both branches, and is read again next time.
func (r *Relay) readOn(
	ctx context.Context, e *election.Election, at cursor, head, final chain.Head,
) (read bool, err error) {
	events, err := e.Ballots(ctx, at.block+1, head.Number)
	if err != nil {
		return false, fmt.Errorf("read the ballots on chain: %w", err)
	}
	if replaced, err := r.replaced(ctx, head.Number, head.Hash); err != nil || replaced {
		return false, err
	}
	for len(events) > 0 {
		n := min(len(events), eventsPerTx)
		if err := r.applyEvents(ctx, e.Address, events[:n]); err != nil {
			return false, err
		}
		events = events[n:]
	}
	if err := r.requeueUncounted(ctx, e.Address, head); err != nil {
		return false, err
	}
	return true, r.writeCursor(ctx, e.Address, head, final)
}

// applyEvents marks counted ballots, and rejects those whose number was counted with another ballot.
func (r *Relay) applyEvents(ctx context.Context, address common.Address, events []election.BallotEvent) error {
	now, text := store.Millis(r.Now()), addressText(address)
	return r.DB.InTx(ctx, func(tx *sql.Tx) error {
		for _, event := range events {
			digest := event.Digest.Hex()
			if err := execute(ctx, tx,
				statement{
					`UPDATE relay_ballots SET state = 'rejected', reason = $1, changed_at = $2
					WHERE election = $3 AND number = $4 AND digest <> $5 AND state IN ('queued', 'sent', 'included')`,
					[]any{ErrVoted.Message, now, text, event.Number, digest},
				},
				statement{`UPDATE relay_ballots SET state = 'included', block = $1, reason = '', changed_at = $2
					WHERE digest = $3 AND state <> 'final'`, []any{event.Block, now, digest}}); err != nil {
				return err
			}
		}
		return nil
	})
}

// requeueUncounted sends again what went out in a transaction that is in a block up to head, but was not counted by it.
func (r *Relay) requeueUncounted(ctx context.Context, address common.Address, head chain.Head) error {
	_, err := r.DB.ExecContext(ctx, `UPDATE relay_ballots SET state = 'queued', batch = '', changed_at = $1
		WHERE election = $2 AND state = 'sent' AND batch IN
		(SELECT id FROM relay_batches WHERE state = 'done' AND block <= $3)`,
		store.Millis(r.Now()), addressText(address), head.Number)
	return err
}

func (r *Relay) markFinal(ctx context.Context, address common.Address, final chain.Head) error {
	_, err := r.DB.ExecContext(ctx, `UPDATE relay_ballots SET state = 'final', changed_at = $1
		WHERE state = 'included' AND election = $2 AND block <= $3`,
		store.Millis(r.Now()), addressText(address), final.Number)
	return err
}

func (r *Relay) writeCursor(ctx context.Context, address common.Address, head, final chain.Head) error {
	_, err := r.DB.ExecContext(ctx, `INSERT INTO relay_cursors (election, block, hash, final) VALUES ($1, $2, $3, $4)
		ON CONFLICT (election) DO UPDATE SET block = excluded.block, hash = excluded.hash, final = excluded.final`,
		addressText(address), head.Number, head.Hash.Hex(), min(final.Number, head.Number))
	return err
}

// statement is one SQL statement with its arguments.
type statement struct {
	query string
	args  []any
}

func execute(ctx context.Context, tx *sql.Tx, statements ...statement) error {
	for _, s := range statements {
		if _, err := tx.ExecContext(ctx, s.query, s.args...); err != nil {
			return fmt.Errorf("%s …: %w", firstWords(s.query), err)
		}
	}
	return nil
}

func firstWords(query string) string {
	words := strings.Fields(query)
	return strings.Join(words[:min(3, len(words))], " ")
}
