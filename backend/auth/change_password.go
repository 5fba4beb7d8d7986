package auth

import (
	"context"
	"database/sql"
)

// ChangePassword sets a new password for somebody signed in who knows the old one, and ends all their sessions. The
// password is their own from then on: Account.SetUpBy becomes empty. The old password again is ErrSamePassword, because
// an administrator may know it.
func (s *Service) ChangePassword(ctx context.Context, p Principal, current, next string) error {
	if err := checkPassword(next); err != nil {
		return err
	}
	if err := s.confirmPassword(ctx, p, current); err != nil {
		return err
	}
	if normalise(current) == normalise(next) {
		return ErrSamePassword
	}
	hash, err := s.passwords.hash(ctx, next)
	if err != nil {
		return err
	}
	return s.DB.InTx(ctx, func(tx *sql.Tx) error {
		if err := s.resetPassword(ctx, tx, p.Account, hash, ""); err != nil {
			return err
		}
		return s.Recorder.Record(ctx, tx, p.Email, "account.password", p.Email, nil)
	})
}

// confirmPassword checks the password of somebody signed in. Failures are counted apart from signing in: what strangers try
// does not keep the holder from it.
func (s *Service) confirmPassword(ctx context.Context, p Principal, password string) error {
	origin := attempt{emailHash(p.Email), networkHash("password change")}
	if err := s.checkLock(ctx, origin); err != nil {
		return err
	}
	a, err := s.findForSignIn(ctx, p.Email)
	if err != nil {
		return err
	}
	right, err := s.passwords.check(ctx, a.password, password)
	if err == nil {
		err = s.checkLock(ctx, origin)
	}
	if err != nil {
		return err
	}
	if !right {
		return s.fail(ctx, origin)
	}
	return nil
}
