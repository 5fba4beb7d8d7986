package auth

import (
	"context"

	"psephos/backend/store"
)

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
