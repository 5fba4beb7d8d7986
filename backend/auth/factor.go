package auth

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/base32"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"psephos/backend/store"
)

// Second is what somebody shows beside their password; the zero value is nothing.
type Second struct {
	Code     string // of the authenticator app
	Recovery string // one of the recovery codes
}

// Standing is how an account is secured.
type Standing struct {
	OwnPassword   bool // chosen by its holder, known to no administrator
	TOTP          bool
	Passkeys      int
	RecoveryCodes int    // that are left
	FactorsReset  string // who removed the second factors; empty once the holder has set one again
}

// Standing reads how the account of somebody signed in is secured.
func (s *Service) Standing(ctx context.Context, p Principal) (Standing, error) {
	return s.standing(ctx, s.DB, p.Account)
}

func (s *Service) standing(ctx context.Context, q store.Queryer, account string) (Standing, error) {
	var st Standing
	var setUpBy string
	var totp int
	err := q.QueryRowContext(ctx, `SELECT set_up_by, factors_reset_by, (SELECT COUNT(*) FROM totp t WHERE t.account = a.id AND t.confirmed_at <> 0),
		(SELECT COUNT(*) FROM passkeys k WHERE k.account = a.id), (SELECT COUNT(*) FROM recovery_codes r WHERE r.account = a.id AND r.used_at = 0)
		FROM accounts a WHERE a.id = $1`, account).Scan(&setUpBy, &st.FactorsReset, &totp, &st.Passkeys, &st.RecoveryCodes)
	if err != nil {
		return Standing{}, fmt.Errorf("read how an account is secured: %w", err)
	}
	st.OwnPassword, st.TOTP = setUpBy == "", totp > 0
	return st, nil
}

// factorAttempt counts wrong codes of somebody who sets up an authenticator app.
func factorAttempt(p Principal) attempt {
	return attempt{emailHash(p.Email), networkHash("second factor")}
}

// failCode counts a wrong code and returns ErrCode.
func (s *Service) failCode(ctx context.Context, origin attempt) error {
	if err := s.fail(ctx, origin); !errors.Is(err, ErrCredentials) {
		return err
	}
	return ErrCode
}

// plainCode drops what people type between digits.
func plainCode(code string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' {
			return -1
		}
		return r
	}, code)
}

// Recovery codes are 80 random bits in base 32, kept as their SHA-256.
const (
	recoveryCodes = 10
	recoveryBytes = 10
)

func (s *Service) issueRecoveryCodes(ctx context.Context, tx *sql.Tx, account string) ([]string, error) {
	if _, err := tx.ExecContext(ctx, `DELETE FROM recovery_codes WHERE account = $1`, account); err != nil {
		return nil, err
	}
	codes := make([]string, recoveryCodes)
	for i := range codes {
		random := make([]byte, recoveryBytes)
		if _, err := rand.Read(random); err != nil {
			return nil, fmt.Errorf("read randomness: %v", err)
		}
		text := base32.StdEncoding.EncodeToString(random)
		codes[i] = text[:4] + "-" + text[4:8] + "-" + text[8:12] + "-" + text[12:]
		if _, err := tx.ExecContext(ctx, `INSERT INTO recovery_codes (hash, account) VALUES ($1, $2)`, recoveryHash(account, codes[i]), account); err != nil {
			return nil, fmt.Errorf("keep a recovery code: %w", err)
		}
	}
	return codes, nil
}

func recoveryHash(account, code string) string {
	sum := sha256.Sum256([]byte("psephos/v1/recovery\n" + account + "\n" + strings.ToUpper(plainCode(code))))
	return hex.EncodeToString(sum[:])
}

func (s *Service) useRecoveryCode(ctx context.Context, tx *sql.Tx, account, code string) (bool, error) {
	changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE recovery_codes SET used_at = $1 WHERE hash = $2 AND account = $3 AND used_at = 0`,
		store.Millis(s.Now()), recoveryHash(account, code), account))
	return changed == 1, err
}

// enrolledFactor notes that the holder has set a factor of their own, ends their other sessions, and issues recovery codes:
// always, or if there are none.
func (s *Service) enrolledFactor(ctx context.Context, tx *sql.Tx, p Principal, always bool) ([]string, error) {
	if err := s.revokeOthers(ctx, tx, p); err != nil {
		return nil, err
	}
	account := p.Account
	if _, err := tx.ExecContext(ctx, `UPDATE accounts SET factors_reset_by = '' WHERE id = $1`, account); err != nil {
		return nil, err
	}
	var left int
	if err := tx.QueryRowContext(ctx, `SELECT COUNT(*) FROM recovery_codes WHERE account = $1 AND used_at = 0`, account).Scan(&left); err != nil {
		return nil, err
	}
	if left > 0 && !always {
		return nil, nil
	}
	return s.issueRecoveryCodes(ctx, tx, account)
}

// checkSecond looks at the second factor of somebody whose password was right, within the transaction that signs them in.
// A recovery code that was used is recorded.
func (s *Service) checkSecond(ctx context.Context, tx *sql.Tx, a credentials, second Second) error {
	st, err := s.standing(ctx, tx, a.id)
	if err != nil || !st.TOTP && st.Passkeys == 0 {
		return err
	}
	switch {
	case second.Recovery != "":
		right, err := s.useRecoveryCode(ctx, tx, a.id, second.Recovery)
		if err == nil && !right {
			err = ErrCode
		}
		if err != nil {
			return err
		}
		return s.Recorder.Record(ctx, tx, a.email, "account.recovery.used", a.email, map[string]string{"left": fmt.Sprint(st.RecoveryCodes - 1)})
	case !st.TOTP:
		return ErrPasskeyRequired
	case second.Code == "":
		return ErrCodeRequired
	}
	right, err := s.useTOTP(ctx, tx, a.id, second.Code)
	if err == nil && !right {
		err = ErrCode
	}
	return err
}

// ResetFactors removes another's second factors and ends their sessions. The account approves nothing until its holder has
// set a factor again. reason is kept in the activity log.
func (s *Service) ResetFactors(ctx context.Context, actor Principal, id, reason string) (Account, error) {
	reason = strings.Join(strings.Fields(reason), " ")
	if n := utf8.RuneCountInString(reason); n < 5 || n > 500 {
		return Account{}, ErrFactorReason
	}
	if id == actor.Account {
		return Account{}, ErrOwnFactors
	}
	var a Account
	err := s.DB.InTx(ctx, func(tx *sql.Tx) (err error) {
		a, err = scanAccount(tx.QueryRowContext(ctx, `UPDATE accounts SET factors_reset_by = $1 WHERE id = $2 AND role <> $3 RETURNING `+accountColumns,
			actor.Email, id, Voter))
		if store.IsNone(err) {
			return ErrNoAccount
		}
		if err != nil {
			return err
		}
		for _, table := range []string{"totp", "recovery_codes", "passkeys", "ceremonies"} {
			if _, err := tx.ExecContext(ctx, `DELETE FROM `+table+` WHERE account = $1`, id); err != nil {
				return fmt.Errorf("remove second factors: %w", err)
			}
		}
		if err := s.revokeAll(ctx, tx, id); err != nil {
			return err
		}
		a.TOTP, a.Passkeys = false, 0
		return s.Recorder.Record(ctx, tx, actor.Email, "user.factors", a.Email, map[string]string{"factors": "removed", "reason": reason})
	})
	return a, err
}
