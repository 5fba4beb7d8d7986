// Package activity is the office's log of who did what: append-only and chained by hashes, so that an entry that is
// changed, removed or put in between later is found by Verify.
//
// Entry n carries
//
//	hash_n = SHA-256("psephos/v1/activity\n" ‖ JSON array [n, time, actor, action, subject, detail, hash_(n−1)])
//
// as lower-case hexadecimal, with an empty hash_0; detail is a JSON object with sorted keys. What the chain of hashes
// cannot show is that the newest entries were cut off: whoever exports the log keeps its last hash for that.
//
// An entry never holds a secret: no password, token, enrolment code or key.
package activity

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"psephos/backend/store"
)

// System is the actor of what the office does by itself.
const System = "system"

// Entry is one line of the log.
type Entry struct {
	Seq     int64             `json:"seq"`
	Time    time.Time         `json:"time"`
	Actor   string            `json:"actor"`   // e-mail of the account, or System
	Action  string            `json:"action"`  // stable, such as "roll.approve"
	Subject string            `json:"subject"` // what it was done to
	Detail  map[string]string `json:"detail,omitempty"`
	Hash    string            `json:"hash"`
}

// Log appends to and reads the log.
type Log struct {
	db  *store.DB
	now func() time.Time
}

// New is the log in db; now is the clock, nil for the system's.
func New(db *store.DB, now func() time.Time) *Log {
	if now == nil {
		now = time.Now
	}
	return &Log{db: db, now: now}
}

// Record appends an entry within tx, so that it stands if and only if what it tells of stands. Writers wait for each
// other from here to the end of their transactions: call it last.
func (l *Log) Record(ctx context.Context, tx *sql.Tx, actor, action, subject string, detail map[string]string) error {
	e := Entry{Time: l.now().UTC().Truncate(time.Millisecond), Actor: actor, Action: action, Subject: subject, Detail: detail}
	var previous string
	// The update takes the head's row lock; only then is the head's hash read.
	if err := tx.QueryRowContext(ctx, `UPDATE activity_head SET seq = seq + 1 WHERE id = 1 RETURNING seq, hash`).
		Scan(&e.Seq, &previous); err != nil {
		return fmt.Errorf("number the activity: %w", err)
	}
	encoded, err := json.Marshal(e.Detail)
	if err != nil {
		return fmt.Errorf("encode the activity: %v", err)
	}
	e.Hash = e.chain(string(encoded), previous)
	if _, err := tx.ExecContext(ctx, `INSERT INTO activity (seq, at, actor, action, subject, detail, hash)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		e.Seq, store.Millis(e.Time), e.Actor, e.Action, e.Subject, string(encoded), e.Hash); err != nil {
		return fmt.Errorf("record the activity: %w", err)
	}
	_, err = tx.ExecContext(ctx, `UPDATE activity_head SET hash = $1 WHERE id = 1`, e.Hash)
	return err
}

// chain is the entry's hash over its detail as stored and the hash before it.
func (e Entry) chain(detail, previous string) string {
	line, err := json.Marshal([]any{e.Seq, store.Millis(e.Time), e.Actor, e.Action, e.Subject, detail, previous})
	if err != nil {
		panic(err) // numbers and strings always encode
	}
	sum := sha256.Sum256(append([]byte("psephos/v1/activity\n"), line...))
	return hex.EncodeToString(sum[:])
}

// List is up to limit entries before the entry with number before (0: from the newest), the newest first.
func (l *Log) List(ctx context.Context, before int64, limit int) ([]Entry, error) {
	return l.Find(ctx, Filter{Before: before, Limit: limit})
}

// exportPage is how many entries Export reads at a time.
const exportPage = 1_000

// Export calls fn for every entry, the oldest first. It reads them page by page: while fn waits for somebody, nothing of the
// database is held.
func (l *Log) Export(ctx context.Context, fn func(Entry) error) error {
	seq := int64(0)
	for {
		page := make([]Entry, 0, exportPage)
		err := l.each(ctx, `SELECT seq, at, actor, action, subject, detail, hash FROM activity WHERE seq > $1 ORDER BY seq LIMIT $2`,
			[]any{seq, exportPage}, func(e Entry, _ string) error {
				page = append(page, e)
				return nil
			})
		if err != nil {
			return err
		}
		for _, e := range page {
			if err := fn(e); err != nil {
				return err
			}
			seq = e.Seq
		}
		if len(page) < exportPage {
			return nil
		}
	}
}

func (l *Log) each(ctx context.Context, query string, args []any, fn func(e Entry, detail string) error) error {
	rows, err := l.db.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var e Entry
		var at int64
		var detail string
		if err := rows.Scan(&e.Seq, &at, &e.Actor, &e.Action, &e.Subject, &detail, &e.Hash); err != nil {
			return err
		}
		e.Time = store.FromMillis(at)
		if err := json.Unmarshal([]byte(detail), &e.Detail); err != nil {
			return &TamperedError{e.Seq}
		}
		if err := fn(e, detail); err != nil {
			return err
		}
	}
	return rows.Err()
}
