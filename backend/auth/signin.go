package auth

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"time"

	"psephos/backend/email"
	"psephos/backend/store"
)

// Lock-out: after freeFailures failures in a row from one network every further one locks that network out for twice as
// long, up to maxLock. The same holds for an e-mail address as a whole after manyFailures from all networks, so that many
// networks together cannot guess for ever. One network adds at most oneNetwork to that sum: no single network can lock the
// holder out of the others.
const (
	freeFailures = 5
	oneNetwork   = 2 * freeFailures
	manyFailures = 500
	firstLock    = 30 * time.Second
	maxLock      = 15 * time.Minute
	forgetAfter  = 24 * time.Hour
)

// SignIn is SignInFrom for callers of this process, who have no network, for accounts without a second factor.
func (s *Service) SignIn(ctx context.Context, address, password string) (Tokens, error) {
	return s.SignInFrom(ctx, Attempt{Email: address, Password: password})
}

// Attempt is what somebody signs in with.
type Attempt struct {
	Network  string // where the request comes from, in any stable spelling; failures are counted by it
	Email    string
	Password string
	Second   Second
	// Browser asks for the secret of a cookie instead of a refresh token, see Resume.
	Browser bool
}

// SignInFrom checks e-mail, password and second factor and opens a session. An unknown address, a wrong password and a
// disabled account give the same ErrCredentials after the same work; what else is missing is told only to those who know
// the password: ErrCodeRequired, ErrPasskeyRequired, ErrCode.
func (s *Service) SignInFrom(ctx context.Context, in Attempt) (Tokens, error) {
	canonical, err := email.Parse(in.Email)
	if err != nil {
		canonical = "" // nobody's: goes through the same motions
	}
	origin := attempt{emailHash(canonical), networkHash(in.Network)}
	if err := s.checkLock(ctx, origin); err != nil {
		return Tokens{}, err
	}
	a, err := s.findForSignIn(ctx, canonical)
	if err != nil {
		return Tokens{}, err
	}
	right, err := s.passwords.check(ctx, a.password, in.Password)
	if err == nil {
		err = s.checkLock(ctx, origin) // many at once all came past the first look while they waited for their turn
	}
	if err != nil {
		return Tokens{}, err
	}
	if !right || a.disabled {
		return Tokens{}, s.fail(ctx, origin)
	}
	a.email = canonical
	tokens, err := s.open(ctx, origin, a, in.Browser, func(tx *sql.Tx) error { return s.checkSecond(ctx, tx, a, in.Second) })
	if errors.Is(err, ErrCode) {
		return Tokens{}, s.failCode(ctx, origin)
	}
	return tokens, err
}

// credentials is what signing in needs of an account; the zero value stands for none.
type credentials struct {
	id, email, password string
	role                Role
	disabled            bool
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

// open runs check, forgets the failures from this network and the sum of all, and begins a session. Other networks stay
// locked out.
func (s *Service) open(ctx context.Context, origin attempt, a credentials, browser bool, check func(tx *sql.Tx) error) (Tokens, error) {
	var session, refresh string
	err := s.DB.InTx(ctx, func(tx *sql.Tx) (err error) {
		if err := check(tx); err != nil {
			return err
		}
		if _, err = tx.ExecContext(ctx, `DELETE FROM sign_in_failures WHERE email_hash = $1 AND network_hash IN ($2, '')`,
			origin.email, origin.network); err != nil {
			return err
		}
		if _, err = tx.ExecContext(ctx, `UPDATE accounts SET last_sign_in = $1 WHERE id = $2`, store.Millis(s.Now()), a.id); err != nil {
			return err
		}
		session, refresh, err = s.begin(ctx, tx, a.id, browser)
		return err
	})
	if err != nil {
		return Tokens{}, err
	}
	return s.tokens(ctx, a.id, session, refresh, a.role)
}

// attempt is what failures are counted by: the hashes of an e-mail address and of a network. Without a network it stands
// for all of them.
type attempt struct{ email, network string }

func emailHash(canonical string) string { return hashed("psephos/v1/sign-in\n" + canonical) }

func networkHash(network string) string { return hashed("psephos/v1/sign-in/network\n" + network) }

func hashed(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// checkLock returns ErrLocked while the e-mail address is locked for this network or for all.
func (s *Service) checkLock(ctx context.Context, origin attempt) error {
	var until int64
	err := s.DB.QueryRowContext(ctx, `SELECT COALESCE(MAX(locked_until), 0) FROM sign_in_failures
		WHERE email_hash = $1 AND network_hash IN ($2, '')`, origin.email, origin.network).Scan(&until)
	if err != nil {
		return err
	}
	if wait := store.FromMillis(until).Sub(s.Now()); wait > 0 {
		return &Error{Code: ErrLocked.Code, Message: ErrLocked.Message, RetryAfter: wait}
	}
	return nil
}

// fail counts a failure, locks if there were too many, and returns ErrCredentials.
func (s *Service) fail(ctx context.Context, origin attempt) error {
	err := s.DB.InTx(ctx, func(tx *sql.Tx) error {
		failures, err := s.count(ctx, tx, origin, freeFailures)
		if err != nil || failures > oneNetwork {
			return err
		}
		_, err = s.count(ctx, tx, attempt{email: origin.email}, manyFailures)
		return err
	})
	if err != nil {
		return err
	}
	return ErrCredentials
}

// count adds a failure, locks from the free-th on, and returns how many there are now.
func (s *Service) count(ctx context.Context, tx *sql.Tx, origin attempt, free int) (failures int, err error) {
	now := s.Now()
	if err := tx.QueryRowContext(ctx, `INSERT INTO sign_in_failures (email_hash, network_hash, failures, last_at, locked_until)
		VALUES ($1, $2, 1, $3, 0) ON CONFLICT (email_hash, network_hash) DO UPDATE SET
		failures = CASE WHEN sign_in_failures.last_at < $4 THEN 1 ELSE sign_in_failures.failures + 1 END, last_at = excluded.last_at
		RETURNING failures`, origin.email, origin.network, store.Millis(now), store.Millis(now.Add(-forgetAfter))).Scan(&failures); err != nil {
		return 0, err
	}
	_, err = tx.ExecContext(ctx, `UPDATE sign_in_failures SET locked_until = $1 WHERE email_hash = $2 AND network_hash = $3`,
		store.Millis(lockedUntil(now, failures, free)), origin.email, origin.network)
	return failures, err
}

// lockedUntil is the end of the lock after a number of failures in a row, of which free are not locked yet; the zero time
// for none.
func lockedUntil(now time.Time, failures, free int) time.Time {
	if failures < free {
		return time.Time{}
	}
	lock := maxLock
	if doublings := failures - free; doublings < 10 {
		lock = min(firstLock<<doublings, maxLock)
	}
	return now.Add(lock)
}
