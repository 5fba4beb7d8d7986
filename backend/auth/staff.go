package auth

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"psephos/backend/email"
	"psephos/backend/store"
)

// Change is what an administrator changes of an account; nil leaves a field as it is.
type Change struct {
	Role     *Role
	Disabled *bool
	Password *string
}

func checkStaff(role Role) error {
	if role != Registrar && role != Admin {
		return ErrRole
	}
	return nil
}

// CreateStaff opens the account of a registrar or an administrator. actor is the administrator's e-mail; the account is
// set up by them until its holder chooses a password (ChangePassword), and approves nothing before.
func (s *Service) CreateStaff(ctx context.Context, actor, address, password string, role Role) (Account, error) {
	canonical, err := email.Parse(address)
	if err != nil {
		return Account{}, ErrEmail
	}
	if err := checkStaff(role); err != nil {
		return Account{}, err
	}
	if err := checkPassword(password); err != nil {
		return Account{}, err
	}
	hash, err := s.passwords.hash(ctx, password)
	if err != nil {
		return Account{}, err
	}
	a := Account{ID: store.NewID(), Email: canonical, Role: role, Created: s.Now(), SetUpBy: actor}
	err = s.DB.InTx(ctx, func(tx *sql.Tx) error {
		if err := s.insert(ctx, tx, a, hash, ""); err != nil {
			return err
		}
		return s.Recorder.Record(ctx, tx, actor, "user.create", canonical, map[string]string{"role": string(role), "password": "set"})
	})
	return a, err
}

// EnsureStaff is CreateStaff for start-up: an account that exists already is left as it is.
func (s *Service) EnsureStaff(ctx context.Context, actor, address, password string, role Role) error {
	canonical, err := email.Parse(address)
	if err != nil {
		return ErrEmail
	}
	var n int
	if err := s.DB.QueryRowContext(ctx, `SELECT COUNT(*) FROM accounts WHERE email = $1`, canonical).Scan(&n); err != nil || n > 0 {
		return err
	}
	_, err = s.CreateStaff(ctx, actor, canonical, password, role)
	if errors.Is(err, ErrEmailTaken) { // another replica was faster
		return nil
	}
	return err
}

// Staff lists registrars and administrators by e-mail.
func (s *Service) Staff(ctx context.Context) ([]Account, error) {
	rows, err := s.DB.QueryContext(ctx, `SELECT `+accountColumns+` FROM accounts WHERE role <> $1 ORDER BY email`, Voter)
	if err != nil {
		return nil, fmt.Errorf("list the staff: %w", err)
	}
	defer rows.Close()
	staff := []Account{}
	for rows.Next() {
		a, err := scanAccount(rows)
		if err != nil {
			return nil, err
		}
		staff = append(staff, a)
	}
	return staff, rows.Err()
}

// ChangeStaff changes a registrar's or administrator's account and ends their sessions. The last enabled administrator
// stays one.
func (s *Service) ChangeStaff(ctx context.Context, actor, id string, change Change) (Account, error) {
	hash, err := s.checkChange(ctx, change)
	if err != nil {
		return Account{}, err
	}
	var a Account
	err = s.DB.InTx(ctx, func(tx *sql.Tx) (err error) {
		if a, err = s.applyChange(ctx, tx, actor, id, change, hash); err != nil {
			return err
		}
		if err := s.revokeAll(ctx, tx, id); err != nil {
			return err
		}
		return s.Recorder.Record(ctx, tx, actor, "user.change", a.Email, describe(change))
	})
	return a, err
}

func (s *Service) checkChange(ctx context.Context, change Change) (hash string, err error) {
	if change.Role != nil {
		if err := checkStaff(*change.Role); err != nil {
			return "", err
		}
	}
	if change.Password == nil {
		return "", nil
	}
	if err := checkPassword(*change.Password); err != nil {
		return "", err
	}
	return s.passwords.hash(ctx, *change.Password)
}

func (s *Service) applyChange(ctx context.Context, tx *sql.Tx, actor, id string, change Change, hash string) (Account, error) {
	// Locks every administrator's row, so that two of them cannot demote each other at the same time.
	if _, err := tx.ExecContext(ctx, `UPDATE accounts SET role = role WHERE role = $1`, Admin); err != nil {
		return Account{}, err
	}
	a, err := scanAccount(tx.QueryRowContext(ctx,
		`SELECT `+accountColumns+` FROM accounts WHERE id = $1 AND role <> $2`, id, Voter))
	if store.IsNone(err) {
		return Account{}, ErrNoAccount
	}
	if err != nil {
		return Account{}, err
	}
	if change.Role != nil {
		a.Role = *change.Role
	}
	if change.Disabled != nil {
		a.Disabled = *change.Disabled
	}
	if _, err := tx.ExecContext(ctx, `UPDATE accounts SET role = $1, disabled = $2 WHERE id = $3`, a.Role, store.Flag(a.Disabled), id); err != nil {
		return Account{}, err
	}
	if hash != "" {
		if err := s.resetPassword(ctx, tx, id, hash, actor); err != nil {
			return Account{}, err
		}
		a.SetUpBy = actor
	}
	var admins int
	err = tx.QueryRowContext(ctx, `SELECT COUNT(*) FROM accounts WHERE role = $1 AND disabled = 0`, Admin).Scan(&admins)
	if err == nil && admins == 0 {
		err = ErrLastAdmin
	}
	return a, err
}

func describe(change Change) map[string]string {
	detail := map[string]string{}
	if change.Role != nil {
		detail["role"] = string(*change.Role)
	}
	if change.Disabled != nil {
		detail["disabled"] = fmt.Sprint(*change.Disabled)
	}
	if change.Password != nil {
		detail["password"] = "set"
	}
	return detail
}
