package auth

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"time"

	"psephos/backend/email"
	"psephos/backend/store"
)

// Lock-out: after freeFailures failures in a row every further one locks for twice as long, up to maxLock.
const (
	freeFailures = 5
	firstLock    = 30 * time.Second
	maxLock      = 15 * time.Minute
	forgetAfter  = 24 * time.Hour
)

// SignIn checks e-mail and password and opens a session. An unknown address, a wrong password and a disabled account give
// the same ErrCredentials after the same work.
func (s *Service) SignIn(ctx context.Context, address, password string) (Tokens, error) {
	canonical, err := email.Parse(address)
	if err != nil {
		canonical = "" // nobody's: goes through the same motions
	}
	key := failureKey(canonical)
	if err := s.checkLock(ctx, key); err != nil {
		return Tokens{}, err
	}
	a, err := s.findForSignIn(ctx, canonical)
	if err != nil {
		return Tokens{}, err
	}
	right, err := s.passwords.check(ctx, a.password, password)
	if err != nil {
		return Tokens{}, err
	}
	if !right || a.disabled {
		return Tokens{}, s.fail(ctx, key)
	}
	return s.open(ctx, key, a)
}

// credentials is what signing in needs of an account; the zero value stands for none.
type credentials struct {
	id, password string
	role         Role
	disabled     bool
}

func (s *Service) findForSignIn(ctx context.Context, canonical string) (credentials, error) {
	var a credentials
	err := s.DB.QueryRowContext(ctx, `SELECT id, password, role, disabled FROM accounts WHERE email = $1`, canonical).
		Scan(&a.id, &a.password, &a.role, &a.disabled)
	if store.IsNone(err) {
		return credentials{}, nil
	}
	return a, err
}

// open forgets the failures and begins a session.
func (s *Service) open(ctx context.Context, key string, a credentials) (Tokens, error) {
	var session, refresh string
	err := s.DB.InTx(ctx, func(tx *sql.Tx) (err error) {
		if _, err = tx.ExecContext(ctx, `DELETE FROM sign_in_failures WHERE email_hash = $1`, key); err != nil {
			return err
		}
		session, refresh, err = s.begin(ctx, tx, a.id)
		return err
	})
	if err != nil {
		return Tokens{}, err
	}
	return s.tokens(ctx, a.id, session, refresh, a.role)
}

func failureKey(canonical string) string {
	sum := sha256.Sum256([]byte("psephos/v1/sign-in\n" + canonical))
	return hex.EncodeToString(sum[:])
}

func (s *Service) checkLock(ctx context.Context, key string) error {
	var until int64
	err := s.DB.QueryRowContext(ctx, `SELECT locked_until FROM sign_in_failures WHERE email_hash = $1`, key).Scan(&until)
	if store.IsNone(err) {
		return nil
	}
	if err != nil {
		return err
	}
	if wait := store.FromMillis(until).Sub(s.Now()); wait > 0 {
		return &Error{Code: ErrLocked.Code, Message: ErrLocked.Message, RetryAfter: wait}
	}
	return nil
}

// fail counts a failure, locks if there were too many, and returns ErrCredentials.
func (s *Service) fail(ctx context.Context, key string) error {
	now := s.Now()
	err := s.DB.InTx(ctx, func(tx *sql.Tx) error {
		var failures int
		if err := tx.QueryRowContext(ctx, `INSERT INTO sign_in_failures (email_hash, failures, last_at, locked_until)
			VALUES ($1, 1, $2, 0) ON CONFLICT (email_hash) DO UPDATE SET
			failures = CASE WHEN sign_in_failures.last_at < $3 THEN 1 ELSE sign_in_failures.failures + 1 END, last_at = excluded.last_at
			RETURNING failures`, key, store.Millis(now), store.Millis(now.Add(-forgetAfter))).Scan(&failures); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, `UPDATE sign_in_failures SET locked_until = $1 WHERE email_hash = $2`,
			store.Millis(lockedUntil(now, failures)), key)
		return err
	})
	if err != nil {
		return err
	}
	return ErrCredentials
}

// lockedUntil is the end of the lock after a number of failures in a row; the zero time for none.
func lockedUntil(now time.Time, failures int) time.Time {
	if failures < freeFailures {
		return time.Time{}
	}
	lock := maxLock
	if doublings := failures - freeFailures; doublings < 10 {
		lock = min(firstLock<<doublings, maxLock)
	}
	return now.Add(lock)
}
