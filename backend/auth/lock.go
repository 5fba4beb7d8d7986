package auth

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"time"

	"psephos/backend/store"
)

// Lock-out: a number of failures in a row is free, and every further one locks for twice as long. They are counted
//   - from one network for an e-mail address;
//   - from all networks for an e-mail address, so that many networks together cannot guess for ever. One network adds at most
//     oneNetwork to that sum: no single network can lock the holder out of the others;
//   - for the codes of an account, from all networks. They are short, and whoever tries them knows the password already, so
//     this lock is the longest. Who signs in with a passkey is not asked for any.
var (
	perNetwork = limit{5, 15 * time.Minute}
	perAddress = limit{500, 15 * time.Minute}
	perCodes   = limit{10, 4 * time.Hour}
)

const (
	oneNetwork  = 10
	firstLock   = 30 * time.Second
	forgetAfter = 24 * time.Hour
)

// limit is how many failures in a row lead to a lock, and how long that may become.
type limit struct {
	free    int
	longest time.Duration
}

// until is the end of the lock after a number of failures in a row; the zero time for none.
func (l limit) until(now time.Time, failures int) time.Time {
	if failures < l.free {
		return time.Time{}
	}
	lock := l.longest
	if doublings := failures - l.free; doublings < 10 {
		lock = min(firstLock<<doublings, l.longest)
	}
	return now.Add(lock)
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
		failures, err := s.count(ctx, tx, origin, perNetwork)
		if err != nil || failures > oneNetwork {
			return err
		}
		_, err = s.count(ctx, tx, attempt{email: origin.email}, perAddress)
		return err
	})
	if err != nil {
		return err
	}
	return ErrCredentials
}

// count adds a failure, locks if there were too many, and returns how many there are now.
func (s *Service) count(ctx context.Context, tx *sql.Tx, origin attempt, l limit) (failures int, err error) {
	failures, _, err = s.add(ctx, tx, origin)
	if err != nil {
		return 0, err
	}
	return failures, s.lock(ctx, tx, origin, l.until(s.Now(), failures))
}

// add counts a failure and returns how many there are now, and the end of the lock that the earlier ones led to. Others who
// add to the same wait until tx ends.
func (s *Service) add(ctx context.Context, tx *sql.Tx, origin attempt) (failures int, locked time.Time, err error) {
	var until int64
	now := s.Now()
	err = tx.QueryRowContext(ctx, `INSERT INTO sign_in_failures (email_hash, network_hash, failures, last_at, locked_until)
		VALUES ($1, $2, 1, $3, 0) ON CONFLICT (email_hash, network_hash) DO UPDATE SET
		failures = CASE WHEN sign_in_failures.last_at < $4 THEN 1 ELSE sign_in_failures.failures + 1 END, last_at = excluded.last_at
		RETURNING failures, locked_until`, origin.email, origin.network, store.Millis(now), store.Millis(now.Add(-forgetAfter))).Scan(&failures, &until)
	return failures, store.FromMillis(until), err
}

func (s *Service) lock(ctx context.Context, tx *sql.Tx, origin attempt, until time.Time) error {
	_, err := tx.ExecContext(ctx, `UPDATE sign_in_failures SET locked_until = $1 WHERE email_hash = $2 AND network_hash = $3`,
		store.Millis(until), origin.email, origin.network)
	return err
}

// wrongCodes is what the codes for an account are counted by, from wherever they come.
func wrongCodes(canonical string) attempt {
	return attempt{emailHash(canonical), networkHash("wrong codes")}
}

// claimCode counts a code as wrong before it is looked at, so that many at once are as many as one after the other, and
// returns how many there are now. While the account takes none it returns ErrCodesLocked. Whoever has a right one forgets.
func (s *Service) claimCode(ctx context.Context, canonical string) (failures int, err error) {
	origin := wrongCodes(canonical)
	err = s.DB.InTx(ctx, func(tx *sql.Tx) error {
		var locked time.Time
		if failures, locked, err = s.add(ctx, tx, origin); err != nil {
			return err
		}
		if wait := locked.Sub(s.Now()); wait > 0 {
			return &Error{Code: ErrCodesLocked.Code, Message: ErrCodesLocked.Message, RetryAfter: wait}
		}
		return s.lock(ctx, tx, origin, perCodes.until(s.Now(), failures))
	})
	return failures, err
}

// noteCodes records that an account has begun to take no codes: somebody may know its password.
func (s *Service) noteCodes(ctx context.Context, canonical string, failures int) error {
	if failures != perCodes.free {
		return nil
	}
	return s.DB.InTx(ctx, func(tx *sql.Tx) error {
		return s.Recorder.Record(ctx, tx, "system", "account.codes.locked", canonical, nil)
	})
}

func (s *Service) forgetCodes(ctx context.Context, tx *sql.Tx, canonical string) error {
	origin := wrongCodes(canonical)
	_, err := tx.ExecContext(ctx, `DELETE FROM sign_in_failures WHERE email_hash = $1 AND network_hash = $2`, origin.email, origin.network)
	return err
}
