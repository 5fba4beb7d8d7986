package auth

import (
	"context"
	"database/sql"
	"errors"

	"psephos/backend/email"
	"psephos/backend/store"
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
// the password: ErrCodeRequired, ErrPasskeyRequired, ErrCode, ErrCodesLocked.
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
	return s.signIn(ctx, origin, a, in)
}

// signIn goes on once the password was right.
func (s *Service) signIn(ctx context.Context, origin attempt, a credentials, in Attempt) (Tokens, error) {
	wrong := 0
	if in.Second.Code != "" {
		st, err := s.standing(ctx, s.DB, a.id)
		if err != nil {
			return Tokens{}, err
		}
		if !st.TOTP {
			in.Second.Code = "" // there is no app to guess the code of: it is neither counted nor looked at
		}
	}
	if in.Second != (Second{}) {
		var err error
		if wrong, err = s.claimCode(ctx, a.email); err != nil {
			return Tokens{}, err
		}
	}
	tokens, err := s.open(ctx, origin, a, in.Browser, func(tx *sql.Tx) error {
		if err := s.checkSecond(ctx, tx, a, in.Second); err != nil {
			return err
		}
		return s.forgetCodes(ctx, tx, a.email)
	})
	if errors.Is(err, ErrCode) {
		if err := s.noteCodes(ctx, a.email, wrong); err != nil {
			return Tokens{}, err
		}
		return Tokens{}, s.failCode(ctx, origin)
	}
	return tokens, err
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
