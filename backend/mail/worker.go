package mail

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"log/slog"
	"time"

	gomail "github.com/wneessen/go-mail"

	"psephos/backend/seal"
	"psephos/backend/store"
)

// pauses between the attempts to send a message; after the last it is given up.
var pauses = []time.Duration{time.Minute, 5 * time.Minute, 15 * time.Minute, time.Hour, 4 * time.Hour, 12 * time.Hour}

// batch is how many messages go over one connection.
const batch = 50

// abandoned is after how long a message that was claimed and not noted belongs to a process that died.
const abandoned = 5 * time.Minute

// Run sends what is queued until ctx is done. Of several replicas one sends at a time.
func (s *Service) Run(ctx context.Context) error {
	defer func() { _ = s.Lease.Release(context.WithoutCancel(ctx)) }()
	ticker := time.NewTicker(s.Interval)
	defer ticker.Stop()
	for {
		if err := s.Turn(ctx); err != nil && ctx.Err() == nil {
			s.Log.WarnContext(ctx, "mail has to wait", slog.String("error", err.Error()))
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		case <-s.wake:
		}
	}
}

// Turn takes bounces in and sends everything that is due.
func (s *Service) Turn(ctx context.Context) error {
	held, err := s.Lease.Acquire(ctx)
	if err != nil || !held {
		return err
	}
	// Strangers fill the folder for bounces: nothing in it keeps messages from leaving.
	if err := s.collectBounces(ctx); err != nil {
		s.Log.WarnContext(ctx, "bounces have to wait", slog.String("error", err.Error()))
	}
	if s.Server == nil {
		return nil
	}
	if err := s.recover(ctx); err != nil {
		return err
	}
	for {
		due, err := s.due(ctx)
		if err != nil || len(due) == 0 {
			return err
		}
		if err := s.sendAll(ctx, due); err != nil {
			return err
		}
	}
}

// recover deals with messages that a process held when it died.
func (s *Service) recover(ctx context.Context) error {
	before := store.Millis(s.Now().Add(-abandoned))
	if _, err := s.DB.ExecContext(ctx, `UPDATE mails SET state = 'queued' WHERE state = 'sending' AND kind <> 'reminder' AND next_at < $1`, before); err != nil {
		return fmt.Errorf("recover messages: %w", err)
	}
	_, err := s.DB.ExecContext(ctx, `UPDATE mails SET state = 'failed', error = 'the office stopped while it sent this; it may have left'
		WHERE state = 'sending' AND next_at < $1`, before)
	if err != nil {
		return fmt.Errorf("recover messages: %w", err)
	}
	return nil
}

type waiting struct {
	id, sealed string
	attempts   int
}

func (s *Service) due(ctx context.Context) ([]waiting, error) {
	rows, err := s.DB.QueryContext(ctx, `SELECT id, sealed, attempts FROM mails WHERE state = 'queued' AND next_at <= $1 ORDER BY next_at, id LIMIT $2`,
		store.Millis(s.Now()), batch)
	if err != nil {
		return nil, fmt.Errorf("read the messages to send: %w", err)
	}
	defer rows.Close()
	var list []waiting
	for rows.Next() {
		var w waiting
		if err := rows.Scan(&w.id, &w.sealed, &w.attempts); err != nil {
			return nil, fmt.Errorf("read the messages to send: %w", err)
		}
		list = append(list, w)
	}
	return list, rows.Err()
}

// sendAll sends over one connection. If the server cannot be reached, all of them wait.
func (s *Service) sendAll(ctx context.Context, list []waiting) error {
	client, err := s.Server.dial(ctx)
	if err != nil {
		return s.postpone(ctx, list, err)
	}
	defer func() { _ = client.Close() }()
	for _, w := range list {
		held, err := s.Lease.Acquire(ctx)
		if err != nil || !held {
			return err
		}
		if err := s.sendOne(ctx, client, w); err != nil {
			return err
		}
		_ = client.Reset() // a refused message must not spoil the next; a broken connection shows there
	}
	return nil
}

// sendOne claims a message, hands it over and notes what became of it.
func (s *Service) sendOne(ctx context.Context, client *gomail.Client, w waiting) error {
	content, err := seal.Open(s.Secret, purpose, w.id, w.sealed)
	if err != nil {
		return s.note(ctx, w, outcome{Failed, "this message was written with another secret of the office"})
	}
	var l Letter
	if err := json.Unmarshal(content, &l); err != nil {
		return s.note(ctx, w, outcome{Failed, "this message cannot be read"})
	}
	m, err := s.compose(w.id, l)
	if err != nil {
		return s.note(ctx, w, outcome{Failed, err.Error()})
	}
	if s.Needed != nil {
		needed, err := s.Needed(ctx, l)
		if err != nil {
			return s.note(ctx, w, outcome{Queued, reply(err)})
		}
		if !needed {
			return s.drop(ctx, w, l)
		}
	}
	changed, err := store.Changed(s.DB.ExecContext(ctx, `UPDATE mails SET state = 'sending', attempts = attempts + 1, next_at = $1
		WHERE id = $2 AND state = 'queued'`, store.Millis(s.Now()), w.id))
	if err != nil || changed == 0 { // another process has it
		return err
	}
	w.attempts++
	// What was handed over is noted even if the office is told to stop.
	result := outcome{Sent, ""}
	if err := client.Send(m); err != nil {
		result = judge(err)
	}
	return s.note(context.WithoutCancel(ctx), w, result)
}

// drop removes a message that nobody needs any more before anybody has it.
func (s *Service) drop(ctx context.Context, w waiting, l Letter) error {
	return s.DB.InTx(ctx, func(tx *sql.Tx) error {
		changed, err := store.Changed(tx.ExecContext(ctx, `DELETE FROM mails WHERE id = $1 AND state = 'queued'`, w.id))
		if err != nil {
			return fmt.Errorf("drop a message: %w", err)
		}
		if changed == 0 {
			return nil
		}
		return s.Recorder.Record(ctx, tx, "system", "mail.dropped", l.Voter, map[string]string{"mail": w.id, "kind": string(l.Kind)})
	})
}

func (s *Service) note(ctx context.Context, w waiting, o outcome) error {
	now := s.Now()
	next, sent := now, time.Time{}
	switch {
	case o.state == Sent:
		sent = now
	case o.state == Queued && w.attempts > len(pauses):
		o.state = Failed
	case o.state == Queued:
		next = now.Add(pauses[max(w.attempts, 1)-1])
	}
	return s.DB.InTx(ctx, func(tx *sql.Tx) error {
		var voter string
		err := tx.QueryRowContext(ctx, `UPDATE mails SET state = $1, error = $2, next_at = $3, sent_at = $4, sealed = CASE WHEN $5 = 'sent' THEN '' ELSE sealed END
			WHERE id = $6 AND state IN ('queued', 'sending') RETURNING voter`,
			string(o.state), o.text, store.Millis(next), store.Millis(sent), string(o.state), w.id).Scan(&voter)
		if store.IsNone(err) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("note what became of a message: %w", err)
		}
		if o.state != Bounced && o.state != Failed {
			return nil
		}
		return s.Recorder.Record(ctx, tx, "system", "mail."+string(o.state), voter, map[string]string{"mail": w.id})
	})
}

// postpone counts an attempt for messages whose server could not be reached.
func (s *Service) postpone(ctx context.Context, list []waiting, failure error) error {
	for _, w := range list {
		w.attempts++
		if _, err := s.DB.ExecContext(ctx, `UPDATE mails SET attempts = $1 WHERE id = $2 AND state = 'queued'`, w.attempts, w.id); err != nil {
			return err
		}
		if err := s.note(ctx, w, outcome{Queued, reply(failure)}); err != nil {
			return err
		}
	}
	return fmt.Errorf("reach the mail server: %v", failure)
}
