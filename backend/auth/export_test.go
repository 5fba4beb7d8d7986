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

// WhileHashing runs do while the next password is hashed.
func WhileHashing(s *Service, do func()) {
	derive := s.passwords.derive
	s.passwords.derive = func(password, salt []byte, cost Argon2) []byte {
		s.passwords.derive = derive
		do()
		return derive(password, salt, cost)
	}
}

// Derivations returns a list that every further derivation of s adds its cost to.
func Derivations(s *Service) *[]Argon2 {
	var costs []Argon2
	derive := s.passwords.derive
	s.passwords.derive = func(password, salt []byte, cost Argon2) []byte {
		costs = append(costs, cost)
		return derive(password, salt, cost)
	}
	return &costs
}
