package relay

import (
	"context"
	"database/sql"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/store"
)

// groupSize bounds how many ballots one transaction makes durable.
const groupSize = 256

// intake makes ballots durable in groups: whoever finds no transaction under way commits for all that wait. One flush
// to disk then serves many voters, while a single voter waits for no timer.
type intake struct {
	db     *store.DB
	now    func() time.Time
	commit chan struct{} // holds one token, taken by whoever commits

	mu      sync.Mutex
	waiting []*entry
}

// entry is one ballot on its way into the database. done is closed when added and err are final.
type entry struct {
	checked
	added bool
	err   error
	done  chan struct{}
}

func newIntake(db *store.DB, now func() time.Time) *intake {
	return &intake{db: db, now: now, commit: make(chan struct{}, 1)}
}

// put returns when the ballot is durable, and whether it was not before. A cancelled ctx ends the waiting, not the commit.
func (q *intake) put(ctx context.Context, c checked) (added bool, err error) {
	e := &entry{checked: c, done: make(chan struct{})}
	q.mu.Lock()
	q.waiting = append(q.waiting, e)
	q.mu.Unlock()
	for {
		select {
		case <-e.done:
			return e.added, e.err
		case <-ctx.Done():
			return false, ctx.Err()
		case q.commit <- struct{}{}:
			q.flush(context.WithoutCancel(ctx))
			<-q.commit
		}
	}
}

// flush commits one group of what waits.
func (q *intake) flush(ctx context.Context) {
	q.mu.Lock()
	n := min(len(q.waiting), groupSize)
	group := q.waiting[:n:n]
	q.waiting = q.waiting[n:]
	q.mu.Unlock()
	if n == 0 {
		return
	}
	failed := q.db.InTx(ctx, func(tx *sql.Tx) error {
		for _, e := range group {
			e.added, e.err = insert(ctx, tx, e.checked, store.Millis(q.now()))
			if e.err != nil && refusal(e.err) == nil {
				return e.err
			}
		}
		return nil
	})
	for _, e := range group {
		if failed != nil {
			e.added, e.err = false, failed
		}
		close(e.done)
	}
}

// insert enters one ballot and says whether it was not there before. An *Error refuses this ballot, any other error ends
// the transaction.
func insert(ctx context.Context, tx *sql.Tx, c checked, now int64) (added bool, err error) {
	changed, err := store.Changed(tx.ExecContext(ctx, `INSERT INTO relay_ballots
		(digest, tracker, election, number, contents, signature, signer, checked_at, state, batch, attempts, retry_at,
		reason, block, accepted_at, changed_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'queued', '', 0, 0, '', 0, $9, $10) ON CONFLICT DO NOTHING`,
		c.ballot.Digest().Hex(), c.ballot.Tracker(), addressText(c.ballot.Election), c.ballot.Number,
		c.ballot.Contents.String(), c.ballot.Signature.String(), addressText(c.signer), c.block, now, now))
	if err != nil || changed == 1 {
		return err == nil, err
	}
	return insertBeside(ctx, tx, c, now)
}

// insertBeside enters a ballot for whose digest or number there is a row already.
func insertBeside(ctx context.Context, tx *sql.Tx, c checked, now int64) (added bool, err error) {
	var digest, signer string
	var block int64
	err = tx.QueryRowContext(ctx, `SELECT digest, signer, checked_at FROM relay_ballots
		WHERE election = $1 AND number = $2 AND state <> 'rejected'`,
		addressText(c.ballot.Election), c.ballot.Number).Scan(&digest, &signer, &block)
	switch {
	case store.IsNone(err):
		return revive(ctx, tx, c, now)
	case err != nil:
		return false, err
	case digest == c.ballot.Digest().Hex():
		return false, nil
	case signer == addressText(c.signer) || uint64(block) > c.block:
		return false, ErrQueued
	}
	return replace(ctx, tx, digest, c, now)
}

// replace enters a ballot in the place of another one, whose signer lost the number to the new one's since: the old key's
// ballot can no longer count and gives way, unless it is being sent this moment.
func replace(ctx context.Context, tx *sql.Tx, old string, c checked, now int64) (added bool, err error) {
	changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE relay_ballots
		SET state = 'rejected', reason = $1, changed_at = $2
		WHERE digest = $3 AND state = 'queued' AND batch = ''`, ErrNotOnRoll.Message, now, old))
	if err != nil {
		return false, err
	}
	if changed == 0 {
		return false, ErrQueued
	}
	return insert(ctx, tx, c, now)
}

// revive queues a ballot again that was rejected once and has been found good now.
func revive(ctx context.Context, tx *sql.Tx, c checked, now int64) (added bool, err error) {
	changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE relay_ballots SET state = 'queued', batch = '', attempts = 0,
		retry_at = 0, reason = '', signature = $1, signer = $2, checked_at = $3, changed_at = $4
		WHERE digest = $5 AND state = 'rejected'`, c.ballot.Signature.String(), addressText(c.signer), c.block, now,
		c.ballot.Digest().Hex()))
	return changed == 1, err
}

// addressText is how the database writes an address: so that equal addresses are equal texts.
func addressText(address common.Address) string { return strings.ToLower(address.Hex()) }
