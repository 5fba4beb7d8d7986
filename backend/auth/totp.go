package auth

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"database/sql"
	"encoding/base32"
	"fmt"
	"net/url"
	"time"

	"github.com/pquerna/otp"
	"github.com/pquerna/otp/hotp"

	"psephos/backend/seal"
	"psephos/backend/store"
)

// Time-based one-time passwords as every authenticator app makes them: RFC 6238 with SHA-1, 6 digits and 30 seconds. A code
// of the step before or after is taken as well, for clocks that differ.
const (
	totpStep   = 30 * time.Second
	totpSkew   = 1
	totpBytes  = 20
	totpDigits = otp.DigitsSix
)

// NewTOTP is what an authenticator app needs; it is shown once.
type NewTOTP struct {
	Secret string // base 32
	URI    string // otpauth://totp/…, for a QR code
}

var totpEncoding = base32.StdEncoding.WithPadding(base32.NoPadding)

// BeginTOTP makes a new secret for somebody who knows their password. It counts for nothing until ConfirmTOTP; one that is
// set already is ErrTOTPSet.
func (s *Service) BeginTOTP(ctx context.Context, p Principal, password string) (NewTOTP, error) {
	if err := s.confirmPassword(ctx, p, password); err != nil {
		return NewTOTP{}, err
	}
	random := make([]byte, totpBytes)
	if _, err := rand.Read(random); err != nil {
		return NewTOTP{}, fmt.Errorf("read randomness: %v", err)
	}
	sealed, err := seal.Seal(s.Secret, totpPurpose, p.Account, random)
	if err != nil {
		return NewTOTP{}, err
	}
	changed, err := store.Changed(s.DB.ExecContext(ctx, `INSERT INTO totp (account, sealed, created_at) VALUES ($1, $2, $3)
		ON CONFLICT (account) DO UPDATE SET sealed = excluded.sealed, created_at = excluded.created_at WHERE totp.confirmed_at = 0`,
		p.Account, sealed, store.Millis(s.Now())))
	if err != nil {
		return NewTOTP{}, fmt.Errorf("keep a TOTP secret: %w", err)
	}
	if changed == 0 {
		return NewTOTP{}, ErrTOTPSet
	}
	secret := totpEncoding.EncodeToString(random)
	return NewTOTP{Secret: secret, URI: s.totpURI(p.Email, secret)}, nil
}

// totpURI is in the format that authenticator apps read:
// https://github.com/google/google-authenticator/wiki/Key-Uri-Format.
func (s *Service) totpURI(account, secret string) string {
	issuer := s.displayName()
	query := url.Values{"secret": {secret}, "issuer": {issuer}, "algorithm": {"SHA1"}, "digits": {"6"}, "period": {"30"}}
	return (&url.URL{Scheme: "otpauth", Host: "totp", Path: "/" + issuer + ":" + account, RawQuery: query.Encode()}).String()
}

// ConfirmTOTP takes the first code. From then on signing in with the password takes a code as well. The recovery codes that
// it returns are shown once; earlier ones end.
func (s *Service) ConfirmTOTP(ctx context.Context, p Principal, code string) ([]string, error) {
	origin := factorAttempt(p)
	if err := s.checkLock(ctx, origin); err != nil {
		return nil, err
	}
	var recovery []string
	wrong := false
	err := s.DB.InTx(ctx, func(tx *sql.Tx) error {
		step, err := s.matchTOTP(ctx, tx, p.Account, code, false)
		if wrong = err == nil && step == 0; wrong || err != nil {
			return err
		}
		changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE totp SET confirmed_at = $1, last_step = $2 WHERE account = $3 AND confirmed_at = 0`,
			store.Millis(s.Now()), step, p.Account))
		if err == nil && changed == 0 {
			err = ErrTOTPSet
		}
		if err != nil {
			return err
		}
		if recovery, err = s.enrolledFactor(ctx, tx, p, true); err != nil {
			return err
		}
		return s.Recorder.Record(ctx, tx, p.Email, "account.totp", p.Email, map[string]string{"totp": "set"})
	})
	if err == nil && wrong {
		return nil, s.failCode(ctx, origin)
	}
	return recovery, err
}

// matchTOTP is the time step that code belongs to, 0 if none. Without confirmed it looks at a secret under set-up.
func (s *Service) matchTOTP(ctx context.Context, q store.Queryer, account, code string, confirmed bool) (int64, error) {
	var sealed string
	var last int64
	err := q.QueryRowContext(ctx, `SELECT sealed, last_step FROM totp WHERE account = $1 AND (confirmed_at <> 0) = ($2 <> 0)`, account, store.Flag(confirmed)).
		Scan(&sealed, &last)
	if store.IsNone(err) {
		if confirmed {
			return 0, nil
		}
		return 0, ErrNoTOTP
	}
	if err != nil {
		return 0, fmt.Errorf("read a TOTP secret: %w", err)
	}
	secret, err := seal.Open(s.Secret, totpPurpose, account, sealed)
	if err != nil {
		return 0, fmt.Errorf("open a TOTP secret: %v", err)
	}
	now := s.Now().Unix() / int64(totpStep.Seconds())
	for step := max(last+1, now-totpSkew); step <= now+totpSkew; step++ {
		want, err := hotp.GenerateCodeCustom(totpEncoding.EncodeToString(secret), uint64(step),
			hotp.ValidateOpts{Digits: totpDigits, Algorithm: otp.AlgorithmSHA1})
		if err != nil {
			return 0, fmt.Errorf("compute a one-time code: %v", err)
		}
		if subtle.ConstantTimeCompare([]byte(want), []byte(plainCode(code))) == 1 {
			return step, nil
		}
	}
	return 0, nil
}

// useTOTP takes a code for an account with TOTP and says whether it was right. None is taken twice: the condition decides
// between two uses at the same time.
func (s *Service) useTOTP(ctx context.Context, tx *sql.Tx, account, code string) (bool, error) {
	step, err := s.matchTOTP(ctx, tx, account, code, true)
	if err != nil || step == 0 {
		return false, err
	}
	changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE totp SET last_step = $1 WHERE account = $2 AND last_step < $3`, step, account, step))
	return changed == 1, err
}

// RemoveTOTP ends TOTP for somebody who knows the password and has a code, or a recovery code in its place.
func (s *Service) RemoveTOTP(ctx context.Context, p Principal, password, code string) error {
	return s.withCode(ctx, p, password, code, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `DELETE FROM totp WHERE account = $1`, p.Account); err != nil {
			return err
		}
		if err := s.revokeOthers(ctx, tx, p); err != nil {
			return err
		}
		return s.Recorder.Record(ctx, tx, p.Email, "account.totp", p.Email, map[string]string{"totp": "removed"})
	})
}

// RenewRecoveryCodes replaces all recovery codes of somebody who shows password and code.
func (s *Service) RenewRecoveryCodes(ctx context.Context, p Principal, password, code string) (codes []string, err error) {
	err = s.withCode(ctx, p, password, code, func(tx *sql.Tx) error {
		if codes, err = s.issueRecoveryCodes(ctx, tx, p.Account); err != nil {
			return err
		}
		return s.Recorder.Record(ctx, tx, p.Email, "account.recovery", p.Email, nil)
	})
	return codes, err
}

// withCode runs change for somebody who shows password and a code.
func (s *Service) withCode(ctx context.Context, p Principal, password, code string, change func(tx *sql.Tx) error) error {
	if err := s.confirmPassword(ctx, p, password); err != nil {
		return err
	}
	failures, err := s.claimCode(ctx, p.Email)
	if err != nil {
		return err
	}
	wrong := false
	err = s.DB.InTx(ctx, func(tx *sql.Tx) error {
		right, err := s.useTOTP(ctx, tx, p.Account, code)
		if err == nil && !right {
			right, err = s.useRecoveryCode(ctx, tx, p.Account, code)
		}
		if wrong = err == nil && !right; wrong || err != nil {
			return err
		}
		if err := s.forgetCodes(ctx, tx, p.Email); err != nil {
			return err
		}
		return change(tx)
	})
	if err == nil && wrong {
		if err := s.noteCodes(ctx, p.Email, failures); err != nil {
			return err
		}
		return ErrCode
	}
	return err
}
