package relay

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"psephos/backend/store"
	"psephos/election"
)

// The states of a batch that is not settled; settled ones are done or failed.
const (
	batchClaimed = "claimed" // about to be broadcast, or was when the process stopped
	batchSent    = "sent"
)

// lookAhead is how many of the oldest ballots of an election are considered for one batch.
const lookAhead = 1024

// backlog is what waits in one election.
type backlog struct {
	election common.Address
	ballots  int
	oldest   time.Time
}

// waiting is one ballot that waits.
type waiting struct {
	digest   string
	number   uint32
	attempts int
	size     int // bytes it adds to a batch
}

// backlogs lists the elections in which ballots wait, the longest waiting first.
func (r *Relay) backlogs(ctx context.Context) ([]backlog, error) {
	rows, err := r.DB.QueryContext(ctx, `SELECT election, COUNT(*), MIN(accepted_at) FROM relay_ballots
		WHERE state = 'queued' AND batch = '' AND retry_at <= $1 GROUP BY election ORDER BY MIN(accepted_at)`,
		store.Millis(r.Now()))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []backlog
	for rows.Next() {
		var b backlog
		var address string
		var oldest int64
		if err := rows.Scan(&address, &b.ballots, &oldest); err != nil {
			return nil, err
		}
		b.election, b.oldest = common.HexToAddress(address), store.FromMillis(oldest)
		all = append(all, b)
	}
	return all, rows.Err()
}

// candidates lists the oldest waiting ballots of an election.
func (r *Relay) candidates(ctx context.Context, election common.Address) ([]waiting, error) {
	rows, err := r.DB.QueryContext(ctx, `SELECT digest, number, attempts, LENGTH(contents) FROM relay_ballots
		WHERE state = 'queued' AND batch = '' AND election = $1 AND retry_at <= $2 ORDER BY accepted_at, digest LIMIT $3`,
		addressText(election), store.Millis(r.Now()), lookAhead)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []waiting
	for rows.Next() {
		var w waiting
		var hexDigits int
		if err := rows.Scan(&w.digest, &w.number, &w.attempts, &hexDigits); err != nil {
			return nil, err
		}
		w.size = ballotOverhead + hexDigits/2
		all = append(all, w)
	}
	return all, rows.Err()
}

// claim binds waiting ballots to a new batch, durably and before anything is broadcast, and returns those that nobody
// else has changed meanwhile.
func (r *Relay) claim(ctx context.Context, address common.Address, digests []string) (batch string, all []claimed, err error) {
	batch = store.NewID()
	now := store.Millis(r.Now())
	err = r.DB.InTx(ctx, func(tx *sql.Tx) error {
		all = all[:0]
		for _, digest := range digests {
			c, err := r.claimOne(ctx, tx, batch, address, digest, now)
			if store.IsNone(err) {
				continue
			} else if err != nil {
				return err
			}
			all = append(all, c)
		}
		if len(all) == 0 {
			return nil
		}
		_, err := tx.ExecContext(ctx, `INSERT INTO relay_batches (id, election, ballots, state, tx, block, created_at)
			VALUES ($1, $2, $3, 'claimed', '', 0, $4)`, batch, addressText(address), len(all), now)
		return err
	})
	return batch, all, err
}

// claimed is a ballot that is about to be sent.
type claimed struct {
	ballot   election.Ballot
	digest   string
	signer   common.Address
	attempts int
}

func (r *Relay) claimOne(
	ctx context.Context, tx *sql.Tx, batch string, address common.Address, digest string, now int64,
) (claimed, error) {
	c := claimed{digest: digest, ballot: election.Ballot{ChainID: r.chainID, Election: address}}
	var contents, signature, signer string
	err := tx.QueryRowContext(ctx, `UPDATE relay_ballots SET batch = $1, changed_at = $2
		WHERE digest = $3 AND state = 'queued' AND batch = '' RETURNING number, contents, signature, signer, attempts`,
		batch, now, digest).Scan(&c.ballot.Number, &contents, &signature, &signer, &c.attempts)
	if err != nil {
		return claimed{}, err
	}
	c.signer = common.HexToAddress(signer)
	var failed [2]error
	c.ballot.Contents, failed[0] = hexutil.Decode(contents)
	c.ballot.Signature, failed[1] = hexutil.Decode(signature)
	return c, errors.Join(failed[:]...)
}

// unclaim gives up a batch that was not sent, or failed: its ballots go back into the queue, to be tried after delay, or a
// multiple of it for those that have come back before. blamed says that they may be the reason, which is remembered.
func (r *Relay) unclaim(ctx context.Context, batch string, blamed bool, delay time.Duration) error {
	now, attempts := r.Now(), 0
	if blamed {
		attempts = 1
	}
	return r.DB.InTx(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `UPDATE relay_ballots SET state = 'queued', batch = '', attempts = attempts + $1,
			retry_at = $2 + $3 * (attempts + 1), changed_at = $4 WHERE batch = $5 AND state IN ('queued', 'sent')`,
			attempts, store.Millis(now), delay.Milliseconds(), store.Millis(now), batch); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, `UPDATE relay_batches SET state = 'failed' WHERE id = $1`, batch)
		return err
	})
}

// markSent records that a batch was broadcast as the transaction tx.
func (r *Relay) markSent(ctx context.Context, batch string, tx common.Hash) error {
	now := store.Millis(r.Now())
	return r.DB.InTx(ctx, func(q *sql.Tx) error {
		if _, err := q.ExecContext(ctx, `UPDATE relay_ballots SET state = 'sent', changed_at = $1
			WHERE batch = $2 AND state = 'queued'`, now, batch); err != nil {
			return err
		}
		_, err := q.ExecContext(ctx, `UPDATE relay_batches SET state = 'sent', tx = $1 WHERE id = $2`, tx.Hex(), batch)
		return err
	})
}

// markDone records that a batch is in a block, as the transaction tx (another than was sent if the fee was raised).
func (r *Relay) markDone(ctx context.Context, batch string, tx common.Hash, block uint64) error {
	_, err := r.DB.ExecContext(ctx, `UPDATE relay_batches SET state = 'done', tx = $1, block = $2 WHERE id = $3`,
		tx.Hex(), block, batch)
	return err
}

// reject ends a ballot's way, with a reason for its voter.
func (r *Relay) reject(ctx context.Context, digest, reason string) error {
	r.metrics.rejected.Inc()
	_, err := r.DB.ExecContext(ctx, `UPDATE relay_ballots SET state = 'rejected', batch = '', reason = $1, changed_at = $2
		WHERE digest = $3 AND state = 'queued'`, reason, store.Millis(r.Now()), digest)
	return err
}

// putBack returns one ballot to the queue, to be tried after delay, and remembers that it came back.
func (r *Relay) putBack(ctx context.Context, digest string, delay time.Duration) error {
	now := r.Now()
	_, err := r.DB.ExecContext(ctx, `UPDATE relay_ballots SET batch = '', attempts = attempts + 1, retry_at = $1,
		changed_at = $2 WHERE digest = $3 AND state = 'queued'`, store.Millis(now.Add(delay)), store.Millis(now), digest)
	return err
}

// batchRow is a batch as the database keeps it.
type batchRow struct {
	id      string
	state   string
	tx      common.Hash
	ballots int
}

// batches lists the batches in any of two states, the oldest first.
func (r *Relay) batches(ctx context.Context, state, orState string) ([]batchRow, error) {
	rows, err := r.DB.QueryContext(ctx, `SELECT id, state, tx, ballots FROM relay_batches
		WHERE state = $1 OR state = $2 ORDER BY created_at, id`, state, orState)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []batchRow
	for rows.Next() {
		var b batchRow
		var tx string
		if err := rows.Scan(&b.id, &b.state, &tx, &b.ballots); err != nil {
			return nil, err
		}
		b.tx = common.HexToHash(tx)
		all = append(all, b)
	}
	return all, rows.Err()
}
