package auth

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"psephos/backend/email"
	"psephos/backend/store"
)

// Account is one account as administrators see it.
type Account struct {
	ID       string
	Email    string
	Role     Role
	Disabled bool
	Created  time.Time
}

// SignUp redeems an enrolment code: it opens a voter's account with this e-mail and password and signs it in. A person who
// has an account and was invited again gets the new password, and all their sessions end.
func (s *Service) SignUp(ctx context.Context, code, address, password string) (Tokens, error) {
	canonical, err := email.Parse(address)
	if err != nil {
		return Tokens{}, ErrEmail
	}
	if err := checkPassword(password); err != nil {
		return Tokens{}, err
	}
	// Hashed before the code is looked at: a wrong code costs as much as a right one.
	hash, err := s.passwords.hash(ctx, password)
	if err != nil {
		return Tokens{}, err
	}
	var account, session, refresh string
	err = s.DB.InTx(ctx, func(tx *sql.Tx) (err error) {
		if account, err = s.redeem(ctx, tx, code, canonical, hash); err != nil {
			return err
		}
		session, refresh, err = s.begin(ctx, tx, account)
		return err
	})
	if err != nil {
		return Tokens{}, err
	}
	return s.tokens(ctx, account, session, refresh, Voter)
}

func (s *Service) redeem(ctx context.Context, tx *sql.Tx, code, canonical, hash string) (string, error) {
	id := store.NewID()
	voter, existing, err := s.Redeemer.Redeem(ctx, tx, code, canonical, id)
	if err != nil {
		return "", err
	}
	if existing != "" {
		return existing, s.resetPassword(ctx, tx, existing, hash)
	}
	return id, s.insert(ctx, tx, Account{ID: id, Email: canonical, Role: Voter}, hash, voter)
}

func (s *Service) insert(ctx context.Context, tx *sql.Tx, a Account, hash, voter string) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO accounts (id, email, password, role, voter, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
		a.ID, a.Email, hash, a.Role, voter, store.Millis(s.Now()))
	if store.IsDuplicate(err) {
		return ErrEmailTaken
	}
	if err != nil {
		return fmt.Errorf("create the account: %w", err)
	}
	return nil
}

// resetPassword sets a new password, forgets failed sign-ins and ends every session.
func (s *Service) resetPassword(ctx context.Context, tx *sql.Tx, account, hash string) error {
	var canonical string
	if err := tx.QueryRowContext(ctx, `UPDATE accounts SET password = $1 WHERE id = $2 RETURNING email`, hash, account).
		Scan(&canonical); err != nil {
		return fmt.Errorf("set the password: %w", err)
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM sign_in_failures WHERE email_hash = $1`, failureKey(canonical)); err != nil {
		return err
	}
	return s.revokeAll(ctx, tx, account)
}

// ChangePassword sets a new password for somebody signed in who knows the old one, and ends all their sessions.
func (s *Service) ChangePassword(ctx context.Context, p Principal, current, next string) error {
	key := failureKey(p.Email)
	if err := s.checkLock(ctx, key); err != nil {
		return err
	}
	if err := checkPassword(next); err != nil {
		return err
	}
	a, err := s.findForSignIn(ctx, p.Email)
	if err != nil {
		return err
	}
	right, err := s.passwords.check(ctx, a.password, current)
	if err != nil {
		return err
	}
	if !right {
		return s.fail(ctx, key)
	}
	hash, err := s.passwords.hash(ctx, next)
	if err != nil {
		return err
	}
	return s.DB.InTx(ctx, func(tx *sql.Tx) error {
		if err := s.resetPassword(ctx, tx, p.Account, hash); err != nil {
			return err
		}
		return s.Recorder.Record(ctx, tx, p.Email, "account.password", p.Email, nil)
	})
}
