package auth

import (
	"context"
	"errors"
	"fmt"

	"github.com/golang-jwt/jwt/v5"

	"psephos/backend/store"
)

// Principal is somebody who is signed in.
type Principal struct {
	Account string // key of the account
	Email   string
	Role    Role
	Voter   string // key of the person on the roll; only for role voter
	Session string
}

// Require returns ErrForbidden unless the principal has one of the roles.
func (p Principal) Require(roles ...Role) error {
	for _, role := range roles {
		if p.Role == role {
			return nil
		}
	}
	return ErrForbidden
}

// claims of an access token. The role is for the client's eyes: what counts is the role of the account in the database.
type claims struct {
	jwt.RegisteredClaims
	Session string `json:"sid"`
	Role    Role   `json:"role"`
}

// access makes an access token for a session.
func (s *Service) access(ctx context.Context, account, session string, role Role) (string, error) {
	key, err := s.keys.current(ctx)
	if err != nil {
		return "", err
	}
	now := s.Now()
	token := jwt.NewWithClaims(jwt.SigningMethodEdDSA, claims{
		RegisteredClaims: jwt.RegisteredClaims{
			Issuer: s.Issuer, Audience: jwt.ClaimStrings{audience}, Subject: account, ID: store.NewID(),
			IssuedAt: jwt.NewNumericDate(now), NotBefore: jwt.NewNumericDate(now), ExpiresAt: jwt.NewNumericDate(now.Add(s.AccessTTL)),
		},
		Session: session, Role: role,
	})
	token.Header["kid"] = key.kid
	signed, err := token.SignedString(key.private)
	if err != nil {
		return "", fmt.Errorf("sign an access token: %v", err)
	}
	return signed, nil
}

// Authenticate says who an access token stands for: ErrTokenExpired, or ErrToken for every other fault of the token,
// whichever it is.
func (s *Service) Authenticate(ctx context.Context, token string) (Principal, error) {
	c, err := s.parse(ctx, token)
	if err != nil {
		return Principal{}, err
	}
	p := Principal{Account: c.Subject, Session: c.Session}
	err = s.DB.QueryRowContext(ctx, `SELECT a.email, a.role, a.voter FROM sessions s JOIN accounts a ON a.id = s.account
		WHERE s.id = $1 AND a.id = $2 AND a.disabled = 0 AND s.revoked_at = 0 AND s.expires_at > $3`,
		c.Session, c.Subject, store.Millis(s.Now())).Scan(&p.Email, &p.Role, &p.Voter)
	if store.IsNone(err) || (err == nil && p.Role != c.Role) {
		return Principal{}, ErrToken
	}
	if err != nil {
		return Principal{}, fmt.Errorf("read the session: %w", err)
	}
	return p, nil
}

func (s *Service) parse(ctx context.Context, token string) (claims, error) {
	var c claims
	var failure error
	parser := jwt.NewParser(jwt.WithValidMethods([]string{jwt.SigningMethodEdDSA.Alg()}), jwt.WithIssuer(s.Issuer),
		jwt.WithAudience(audience), jwt.WithExpirationRequired(), jwt.WithIssuedAt(), jwt.WithNotBeforeRequired(),
		jwt.WithLeeway(leeway), jwt.WithTimeFunc(s.Now), jwt.WithStrictDecoding())
	_, err := parser.ParseWithClaims(token, &c, func(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		key, err := s.keys.public(ctx, kid)
		if err != nil && !errors.Is(err, errUnknownKey) {
			failure = err
		}
		return key, err
	})
	switch {
	case err == nil:
		return c, nil
	case failure != nil:
		return claims{}, failure
	case errors.Is(err, jwt.ErrTokenExpired) && !errors.Is(err, jwt.ErrTokenInvalidIssuer) && !errors.Is(err, jwt.ErrTokenInvalidAudience):
		return claims{}, ErrTokenExpired
	}
	return claims{}, ErrToken
}
