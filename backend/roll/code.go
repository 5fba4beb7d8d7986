package roll

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/base32"
	"encoding/hex"
	"fmt"
	"strings"

	"psephos/backend/store"
)

// An enrolment code is 100 random bits in Crockford's base 32, in groups of five: 7K3QZ-…. It is kept as its SHA-256,
// which needs no salt or stretching at that strength.
const (
	codeBytes = 13 // 104 bits, of which the 20 characters carry 100
	codeChars = 20
	codeGroup = 5
)

var crockford = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

func newCode() (string, error) {
	random := make([]byte, codeBytes)
	if _, err := rand.Read(random); err != nil {
		return "", fmt.Errorf("read randomness: %v", err)
	}
	chars := crockford.EncodeToString(random)[:codeChars]
	groups := make([]string, 0, codeChars/codeGroup)
	for i := 0; i < codeChars; i += codeGroup {
		groups = append(groups, chars[i:i+codeGroup])
	}
	return strings.Join(groups, "-"), nil
}

// codeHash is what is kept of a code, however it was typed: case, spaces and dashes do not matter, O is 0, I and L are 1.
func codeHash(code string) string {
	plain := strings.Map(func(r rune) rune {
		switch r {
		case '-', ' ', '\t', '\n', '\r':
			return -1
		case 'O':
			return '0'
		case 'I', 'L':
			return '1'
		}
		return r
	}, strings.ToUpper(code))
	sum := sha256.Sum256([]byte("psephos/v1/enrolment-code\n" + plain))
	return hex.EncodeToString(sum[:])
}

// issueCode replaces whatever code a person has by a new one.
func (s *Service) issueCode(ctx context.Context, tx *sql.Tx, voter string) (string, error) {
	if err := s.endCodes(ctx, tx, voter); err != nil {
		return "", err
	}
	code, err := newCode()
	if err != nil {
		return "", err
	}
	if _, err := tx.ExecContext(ctx, `INSERT INTO enrolment_codes (hash, voter, expires_at) VALUES ($1, $2, $3)`,
		codeHash(code), voter, store.Millis(s.Now().Add(s.CodeTTL))); err != nil {
		return "", fmt.Errorf("keep an enrolment code: %w", err)
	}
	return code, nil
}

func (s *Service) endCodes(ctx context.Context, tx *sql.Tx, voter string) error {
	if _, err := tx.ExecContext(ctx, `UPDATE enrolment_codes SET ended_at = $1 WHERE voter = $2 AND ended_at = 0`,
		store.Millis(s.Now()), voter); err != nil {
		return fmt.Errorf("end an enrolment code: %w", err)
	}
	return nil
}

// Redeem consumes a code within tx if it belongs to the person with this e-mail. account becomes theirs, unless they have
// one already: then existing names it. The refusals are ErrCode, ErrCodeUsed and ErrCodeOld; only somebody who holds a
// code of this office can see the last two.
func (s *Service) Redeem(ctx context.Context, tx *sql.Tx, code, email, account string) (voter, existing string, err error) {
	var expires, ended, used int64
	var owner string
	err = tx.QueryRowContext(ctx, `SELECT c.voter, c.expires_at, c.ended_at, c.used, v.email, v.account FROM enrolment_codes c
		JOIN voters v ON v.id = c.voter WHERE c.hash = $1`, codeHash(code)).Scan(&voter, &expires, &ended, &used, &owner, &existing)
	now := store.Millis(s.Now())
	switch {
	case store.IsNone(err) || (err == nil && owner != email):
		return "", "", ErrCode
	case err != nil:
		return "", "", fmt.Errorf("read an enrolment code: %w", err)
	case used != 0:
		return "", "", ErrCodeUsed
	case ended != 0 || expires <= now:
		return "", "", ErrCodeOld
	}
	// The condition decides between two uses at the same time.
	changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE enrolment_codes SET ended_at = $1, used = 1 WHERE hash = $2 AND ended_at = 0`,
		now, codeHash(code)))
	if err != nil {
		return "", "", fmt.Errorf("use an enrolment code: %w", err)
	}
	if changed == 0 {
		return "", "", ErrCodeUsed
	}
	return voter, existing, s.register(ctx, tx, voter, email, account, existing)
}

func (s *Service) register(ctx context.Context, tx *sql.Tx, voter, email, account, existing string) error {
	if existing != "" {
		return s.Recorder.Record(ctx, tx, email, "voter.password", voter, nil)
	}
	if _, err := tx.ExecContext(ctx, `UPDATE voters SET account = $1, state = $2 WHERE id = $3`, account, Registered, voter); err != nil {
		return fmt.Errorf("register a person: %w", err)
	}
	return s.Recorder.Record(ctx, tx, email, "voter.register", voter, nil)
}
