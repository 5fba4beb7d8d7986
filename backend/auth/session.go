package auth

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"time"

	"psephos/backend/store"
)

// Tokens are what a sign-in or a refresh gives.
type Tokens struct {
	Access  string
	Refresh string
	// ExpiresIn is how long Access is good for.
	ExpiresIn time.Duration
	Role      Role
}

const refreshLength = 32

// begin opens a session for an account within tx: a browser's lives for BrowserTTL and its secret while it is used.
func (s *Service) begin(ctx context.Context, tx *sql.Tx, account string, browser bool) (session, refresh string, err error) {
	now, lives := s.Now(), s.SessionTTL
	if browser {
		lives = s.BrowserTTL
	}
	session = store.NewID()
	if _, err := tx.ExecContext(ctx, `INSERT INTO sessions (id, account, created_at, expires_at) VALUES ($1, $2, $3, $4)`,
		session, account, store.Millis(now), store.Millis(now.Add(lives))); err != nil {
		return "", "", fmt.Errorf("open a session: %w", err)
	}
	refresh, err = s.issueRefresh(ctx, tx, session, browser)
	return session, refresh, err
}

func (s *Service) issueRefresh(ctx context.Context, tx *sql.Tx, session string, browser bool) (string, error) {
	random := make([]byte, refreshLength)
	if _, err := rand.Read(random); err != nil {
		return "", fmt.Errorf("read randomness: %v", err)
	}
	lives := s.RefreshTTL
	if browser {
		lives = s.IdleTTL
	}
	token := base64.RawURLEncoding.EncodeToString(random)
	_, err := tx.ExecContext(ctx, `INSERT INTO refresh_tokens (hash, session, expires_at, browser) VALUES ($1, $2, $3, $4)`,
		refreshHash(token), session, store.Millis(s.Now().Add(lives)), store.Flag(browser))
	if err != nil {
		return "", fmt.Errorf("keep a refresh token: %w", err)
	}
	return token, nil
}

// Resume gives a browser that shows the secret of its cookie a new access token; Tokens.Refresh is that secret again. Unlike
// a refresh token it is not used up, because the tabs of one browser share it: no script can read it, and it ends when it was
// not used for IdleTTL.
func (s *Service) Resume(ctx context.Context, secret string) (Tokens, error) {
	var found refreshable
	err := s.DB.InTx(ctx, func(tx *sql.Tx) (err error) {
		if found, err = s.findRefresh(ctx, tx, secret); err != nil {
			return err
		}
		if !found.valid || !found.browser {
			return ErrToken
		}
		_, err = tx.ExecContext(ctx, `UPDATE refresh_tokens SET expires_at = $1 WHERE hash = $2`, store.Millis(s.Now().Add(s.IdleTTL)), refreshHash(secret))
		return err
	})
	if err != nil {
		return Tokens{}, err
	}
	return s.tokens(ctx, found.account, found.session, secret, found.role)
}

func refreshHash(token string) string {
	sum := sha256.Sum256([]byte("psephos/v1/refresh\n" + token))
	return hex.EncodeToString(sum[:])
}

// refreshable is a refresh token with what it belongs to.
type refreshable struct {
	session, account string
	role             Role
	browser          bool
	used, valid      bool
}

func (s *Service) findRefresh(ctx context.Context, tx *sql.Tx, token string) (refreshable, error) {
	var f refreshable
	var used, disabled, revoked, tokenExpires, sessionExpires int64
	err := tx.QueryRowContext(ctx, `SELECT r.session, a.id, a.role, r.used_at, a.disabled, s.revoked_at, r.expires_at, s.expires_at, r.browser
		FROM refresh_tokens r JOIN sessions s ON s.id = r.session JOIN accounts a ON a.id = s.account WHERE r.hash = $1`,
		refreshHash(token)).Scan(&f.session, &f.account, &f.role, &used, &disabled, &revoked, &tokenExpires, &sessionExpires, &f.browser)
	now := store.Millis(s.Now())
	f.used = used != 0
	f.valid = err == nil && disabled == 0 && revoked == 0 && tokenExpires > now && sessionExpires > now
	if store.IsNone(err) {
		err = nil
	}
	return f, err
}

// Refresh exchanges a refresh token for new tokens. A token that was used before ends its session: ErrTokenReused.
func (s *Service) Refresh(ctx context.Context, token string) (Tokens, error) {
	var found refreshable
	var next string
	var refused error
	err := s.DB.InTx(ctx, func(tx *sql.Tx) (err error) {
		refused = nil
		if found, err = s.findRefresh(ctx, tx, token); err != nil {
			return err
		}
		if !found.valid || found.browser {
			refused = ErrToken
			return nil
		}
		// The condition, not the flag read above, decides between two uses at the same time.
		changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE refresh_tokens SET used_at = $1 WHERE hash = $2 AND used_at = 0`,
			store.Millis(s.Now()), refreshHash(token)))
		if err != nil {
			return err
		}
		if changed == 0 {
			refused = ErrTokenReused
			return s.revoke(ctx, tx, found.session)
		}
		next, err = s.issueRefresh(ctx, tx, found.session, false)
		return err
	})
	if err == nil {
		err = refused
	}
	if err != nil {
		return Tokens{}, err
	}
	return s.tokens(ctx, found.account, found.session, next, found.role)
}

// SignOut ends the session that a refresh token belongs to; an unknown token changes nothing.
func (s *Service) SignOut(ctx context.Context, token string) error {
	return s.DB.InTx(ctx, func(tx *sql.Tx) error {
		found, err := s.findRefresh(ctx, tx, token)
		if err != nil || found.session == "" {
			return err
		}
		return s.revoke(ctx, tx, found.session)
	})
}

func (s *Service) revoke(ctx context.Context, tx *sql.Tx, session string) error {
	_, err := tx.ExecContext(ctx, `UPDATE sessions SET revoked_at = $1 WHERE id = $2 AND revoked_at = 0`, store.Millis(s.Now()), session)
	return err
}

// revokeAll ends every session of an account.
func (s *Service) revokeAll(ctx context.Context, tx *sql.Tx, account string) error {
	_, err := tx.ExecContext(ctx, `UPDATE sessions SET revoked_at = $1 WHERE account = $2 AND revoked_at = 0`, store.Millis(s.Now()), account)
	return err
}

// revokeOthers ends every session of somebody signed in but the one they use: whoever changes how they sign in may do so
// because somebody else is signed in as them.
func (s *Service) revokeOthers(ctx context.Context, tx *sql.Tx, p Principal) error {
	_, err := tx.ExecContext(ctx, `UPDATE sessions SET revoked_at = $1 WHERE account = $2 AND id <> $3 AND revoked_at = 0`,
		store.Millis(s.Now()), p.Account, p.Session)
	if err != nil {
		return fmt.Errorf("end the other sessions: %w", err)
	}
	return nil
}

func (s *Service) tokens(ctx context.Context, account, session, refresh string, role Role) (Tokens, error) {
	access, err := s.access(ctx, account, session, role)
	if err != nil {
		return Tokens{}, err
	}
	return Tokens{Access: access, Refresh: refresh, ExpiresIn: s.AccessTTL, Role: role}, nil
}

// CleanUp removes what has expired; call it now and then.
func (s *Service) CleanUp(ctx context.Context) error {
	now := s.Now()
	return s.DB.InTx(ctx, func(tx *sql.Tx) error {
		for _, step := range []struct {
			query string
			arg   int64
		}{
			{`DELETE FROM refresh_tokens WHERE session IN (SELECT id FROM sessions WHERE expires_at < $1)`, store.Millis(now)},
			{`DELETE FROM sessions WHERE expires_at < $1`, store.Millis(now)},
			{`DELETE FROM ceremonies WHERE expires_at < $1`, store.Millis(now)},
			{`DELETE FROM sign_in_failures WHERE last_at < $1`, store.Millis(now.Add(-forgetAfter))},
		} {
			if _, err := tx.ExecContext(ctx, step.query, step.arg); err != nil {
				return err
			}
		}
		return nil
	})
}
