package auth

import (
	"context"
	"crypto/ed25519"
	"testing"
)

// SigningKey is the key that s signs with, for tests that forge tokens.
func SigningKey(ctx context.Context, t *testing.T, s *Service) (string, ed25519.PrivateKey) {
	t.Helper()
	key, err := s.keys.current(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return key.kid, key.private
}

// ParsePHC exposes parsePHC.
var ParsePHC = parsePHC
