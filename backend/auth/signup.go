package auth

import (
	"context"
	"database/sql"
	"fmt"

	"psephos/backend/email"
	"psephos/backend/store"
)

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
		session, refresh, err = s.begin(ctx, tx, account, false)
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
		return existing, s.resetPassword(ctx, tx, existing, hash, "")
	}
	return id, s.insert(ctx, tx, Account{ID: id, Email: canonical, Role: Voter}, hash, voter)
}

func (s *Service) insert(ctx context.Context, tx *sql.Tx, a Account, hash, voter string) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO accounts (id, email, password, role, voter, created_at, set_up_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`, a.ID, a.Email, hash, a.Role, voter, store.Millis(s.Now()), a.SetUpBy)
	if store.IsDuplicate(err) {
		return ErrEmailTaken
	}
	if err != nil {
		return fmt.Errorf("create the account: %w", err)
	}
	return nil
}

// resetPassword sets a new password, forgets failed sign-ins and ends every session. setUpBy is the administrator who
// knows the password, empty if only the holder does.
func (s *Service) resetPassword(ctx context.Context, tx *sql.Tx, account, hash, setUpBy string) error {
	var canonical string
	if err := tx.QueryRowContext(ctx, `UPDATE accounts SET password = $1, set_up_by = $2 WHERE id = $3 RETURNING email`, hash, setUpBy, account).
		Scan(&canonical); err != nil {
		return fmt.Errorf("set the password: %w", err)
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM sign_in_failures WHERE email_hash = $1`, emailHash(canonical)); err != nil {
		return err
	}
	return s.revokeAll(ctx, tx, account)
}
