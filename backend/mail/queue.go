package mail

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"psephos/backend/seal"
	"psephos/backend/store"
	"psephos/internal/durable"
)

// purpose of what is sealed here.
const purpose = "psephos/v1/mail"

// Queue writes a letter down within tx, and says whether it did: not if there is one with the same Dedupe already. Earlier
// messages of the kind to the same person that still wait are dropped: what they hold is out of date.
//
// Without a server the file is written before the transaction is committed: after a crash in between there is a file that
// nothing tells of, which the next one replaces; the reverse would lose a message.
func (s *Service) Queue(ctx context.Context, tx *sql.Tx, l Letter) (bool, error) {
	id := store.NewID()
	state, sealed := Queued, ""
	if s.Server == nil {
		state = Written
	} else {
		content, err := json.Marshal(l)
		if err != nil {
			return false, fmt.Errorf("write down a message: %v", err)
		}
		if sealed, err = seal.Seal(s.Secret, purpose, id, content); err != nil {
			return false, err
		}
	}
	if l.Kind == Invitation {
		if _, err := tx.ExecContext(ctx, `DELETE FROM mails WHERE voter = $1 AND kind = 'invitation' AND state IN ('queued', 'failed')`, l.Voter); err != nil {
			return false, fmt.Errorf("drop an older message: %w", err)
		}
	}
	now := store.Millis(s.Now())
	changed, err := store.Changed(tx.ExecContext(ctx, `INSERT INTO mails (id, kind, voter, email, language, election, sealed, state, created_at, next_at, dedupe)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (dedupe) DO NOTHING`,
		id, string(l.Kind), l.Voter, l.Email, s.language(l), l.Election, sealed, string(state), now, now, nullable(l.Dedupe)))
	if err != nil {
		return false, fmt.Errorf("queue a message: %w", err)
	}
	if changed == 0 || s.Server != nil {
		return changed == 1, nil
	}
	return true, s.writeFile(id, l)
}

func nullable(text string) sql.NullString { return sql.NullString{String: text, Valid: text != ""} }

// File is where the outbox has the message of a kind for a person.
func (s *Service) File(kind Kind, voter string) string {
	if kind == Invitation {
		return filepath.Join(s.Outbox, voter+".eml")
	}
	return filepath.Join(s.Outbox, voter+"."+string(kind)+".eml")
}

func (s *Service) writeFile(id string, l Letter) error {
	m, err := s.compose(id, l)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if _, err := m.WriteTo(&out); err != nil {
		return fmt.Errorf("write a message: %v", err)
	}
	if err := os.MkdirAll(s.Outbox, 0o700); err != nil {
		return fmt.Errorf("create the folder for messages: %v", err)
	}
	if err := durable.WriteFile(s.File(l.Kind, l.Voter), out.Bytes()); err != nil {
		return fmt.Errorf("write a message: %v", err)
	}
	return nil
}

// Message is one message as registrars see it.
type Message struct {
	ID       string
	Kind     Kind
	Voter    string
	Email    string
	Language string
	Election string // of a reminder
	State    State
	Attempts int
	Error    string // why it was not taken, in the server's words
	Created  time.Time
	Next     time.Time // when it is tried again; zero if it is not
	Sent     time.Time // zero before
}

const columns = `id, kind, voter, email, language, election, state, attempts, error, created_at, next_at, sent_at`

func scan(row interface{ Scan(...any) error }) (Message, error) {
	var m Message
	var created, next, sent int64
	err := row.Scan(&m.ID, &m.Kind, &m.Voter, &m.Email, &m.Language, &m.Election, &m.State, &m.Attempts, &m.Error, &created, &next, &sent)
	m.Created, m.Sent = store.FromMillis(created), store.FromMillis(sent)
	if m.State == Queued && m.Attempts > 0 {
		m.Next = store.FromMillis(next)
	}
	return m, err
}

// Filter selects messages. Zero fields select all.
type Filter struct {
	State  State
	Kind   Kind
	Voter  string
	Before string // key of the last message of the page before
	Limit  int
}

// maxList is the most messages one answer has: one more than a page, which tells whether there is another.
const maxList = 501

// List is messages, the newest first.
func (s *Service) List(ctx context.Context, f Filter) ([]Message, error) {
	if f.Limit <= 0 || f.Limit > maxList {
		f.Limit = maxList
	}
	if f.Before == "" {
		f.Before = "~" // after every key
	}
	rows, err := s.DB.QueryContext(ctx, `SELECT `+columns+` FROM mails WHERE id < $1 AND ($2 = '' OR state = $2) AND ($3 = '' OR kind = $3)
		AND ($4 = '' OR voter = $4) ORDER BY id DESC LIMIT $5`, f.Before, string(f.State), string(f.Kind), f.Voter, f.Limit)
	if err != nil {
		return nil, fmt.Errorf("list the messages: %w", err)
	}
	defer rows.Close()
	list := []Message{}
	for rows.Next() {
		m, err := scan(rows)
		if err != nil {
			return nil, fmt.Errorf("list the messages: %w", err)
		}
		list = append(list, m)
	}
	return list, rows.Err()
}

// Counts is how many messages are in each state.
func (s *Service) Counts(ctx context.Context) (map[State]int, error) {
	rows, err := s.DB.QueryContext(ctx, `SELECT state, COUNT(*) FROM mails GROUP BY state`)
	if err != nil {
		return nil, fmt.Errorf("count the messages: %w", err)
	}
	defer rows.Close()
	counts := map[State]int{}
	for rows.Next() {
		var state State
		var n int
		if err := rows.Scan(&state, &n); err != nil {
			return nil, fmt.Errorf("count the messages: %w", err)
		}
		counts[state] = n
	}
	return counts, rows.Err()
}

// Oldest is since when the oldest message waits; zero if none does.
func (s *Service) Oldest(ctx context.Context) (time.Time, error) {
	var at int64
	err := s.DB.QueryRowContext(ctx, `SELECT COALESCE(MIN(created_at), 0) FROM mails WHERE state IN ('queued', 'sending')`).Scan(&at)
	if err != nil {
		return time.Time{}, fmt.Errorf("look at the messages: %w", err)
	}
	return store.FromMillis(at), nil
}

// Retry queues a message again that failed or bounced, and records who asked.
func (s *Service) Retry(ctx context.Context, actor, id string) (Message, error) {
	var m Message
	err := s.DB.InTx(ctx, func(tx *sql.Tx) (err error) {
		m, err = scan(tx.QueryRowContext(ctx, `UPDATE mails SET state = 'queued', attempts = 0, error = '', next_at = $1
			WHERE id = $2 AND state IN ('failed', 'bounced') AND sealed <> '' RETURNING `+columns, store.Millis(s.Now()), id))
		if store.IsNone(err) {
			return ErrRetry
		}
		if err != nil {
			return fmt.Errorf("queue a message again: %w", err)
		}
		return s.Recorder.Record(ctx, tx, actor, "mail.retry", m.Voter, map[string]string{"mail": id})
	})
	if err == nil {
		s.Wake()
	}
	return m, err
}
