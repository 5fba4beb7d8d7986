package auth

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"time"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"
)

// Argon2 holds the cost of one password hash (RFC 9106): passes, memory in KiB, lanes.
type Argon2 struct {
	Time    uint32
	Memory  uint32
	Threads uint8
}

// DefaultArgon2 is OWASP's recommendation for servers: 19 MiB, two passes.
var DefaultArgon2 = Argon2{Time: 2, Memory: 19 * 1024, Threads: 1}

// maxArgon2 bounds what a stored hash may ask for, so that a tampered row cannot exhaust the machine.
var maxArgon2 = Argon2{Time: 16, Memory: 1 << 20, Threads: 16}

const (
	saltLength        = 16
	hashLength        = 32
	minPasswordLength = 12
	maxPasswordLength = 256
	// hashWait is how long a request waits for its turn to hash before it is told to come back.
	hashWait = 10 * time.Second
)

// hasher hashes and checks passwords, a few at a time: each takes Memory, and a crowd must not take all of it.
type hasher struct {
	cost  Argon2
	turns chan struct{}
	// decoy is checked when there is no account, so that both cases cost the same.
	decoy string
	// derive is argon2id; tests count its calls.
	derive func(password, salt []byte, cost Argon2) []byte
}

func argon2id(password, salt []byte, c Argon2) []byte {
	return argon2.IDKey(password, salt, c.Time, c.Memory, c.Threads, hashLength)
}

func newHasher(cost Argon2, parallel int) (*hasher, error) {
	h := &hasher{cost: cost, turns: make(chan struct{}, parallel), derive: argon2id}
	random := make([]byte, hashLength)
	if _, err := rand.Read(random); err != nil {
		return nil, fmt.Errorf("read randomness: %v", err)
	}
	decoy, err := h.hash(context.Background(), base64.RawStdEncoding.EncodeToString(random))
	h.decoy = decoy
	return h, err
}

// normalise makes a password the same bytes whatever keyboard it was typed on (RFC 8265 uses NFC likewise).
func normalise(password string) string { return norm.NFC.String(password) }

func checkPassword(password string) error {
	if n := utf8.RuneCountInString(password); n < minPasswordLength || n > maxPasswordLength || !utf8.ValidString(password) {
		return ErrPassword
	}
	return nil
}

func (h *hasher) turn(ctx context.Context) error {
	timer := time.NewTimer(hashWait)
	defer timer.Stop()
	select {
	case h.turns <- struct{}{}:
		return nil
	case <-timer.C:
		return ErrBusy
	case <-ctx.Done():
		return ctx.Err()
	}
}

// hash is the PHC string of password with a fresh salt.
func (h *hasher) hash(ctx context.Context, password string) (string, error) {
	if err := h.turn(ctx); err != nil {
		return "", err
	}
	defer func() { <-h.turns }()
	salt := make([]byte, saltLength)
	if _, err := rand.Read(salt); err != nil {
		return "", fmt.Errorf("read randomness: %v", err)
	}
	c := h.cost
	sum := h.derive([]byte(normalise(password)), salt, c)
	encode := base64.RawStdEncoding.EncodeToString
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, c.Memory, c.Time, c.Threads, encode(salt), encode(sum)), nil
}

// check says whether password is the one that phc was made of; phc "" (no account) costs as much and is never right.
func (h *hasher) check(ctx context.Context, phc, password string) (bool, error) {
	known := phc != ""
	if !known {
		phc = h.decoy
	}
	cost, salt, want, err := parsePHC(phc)
	if err != nil {
		return false, err
	}
	if err := h.turn(ctx); err != nil {
		return false, err
	}
	defer func() { <-h.turns }()
	got := h.derive([]byte(normalise(password)), salt, cost)
	return subtle.ConstantTimeCompare(got, want) == 1 && known, nil
}

var errStoredHash = errors.New("a stored password hash is malformed")

func parsePHC(phc string) (c Argon2, salt, sum []byte, err error) {
	var version int
	var rest string
	if _, err := fmt.Sscanf(phc, "$argon2id$v=%d$m=%d,t=%d,p=%d$%s", &version, &c.Memory, &c.Time, &c.Threads, &rest); err != nil {
		return c, nil, nil, errStoredHash
	}
	bounded := c.Time >= 1 && c.Time <= maxArgon2.Time && c.Memory >= 8 && c.Memory <= maxArgon2.Memory &&
		c.Threads >= 1 && c.Threads <= maxArgon2.Threads
	if version != argon2.Version || !bounded {
		return c, nil, nil, errStoredHash
	}
	salt, sum, err = decodeParts(rest)
	return c, salt, sum, err
}

func decodeParts(rest string) (salt, sum []byte, err error) {
	for i := range rest {
		if rest[i] != '$' {
			continue
		}
		salt, err1 := base64.RawStdEncoding.DecodeString(rest[:i])
		sum, err2 := base64.RawStdEncoding.DecodeString(rest[i+1:])
		if err1 != nil || err2 != nil || len(salt) < 8 || len(sum) != hashLength {
			return nil, nil, errStoredHash
		}
		return salt, sum, nil
	}
	return nil, nil, errStoredHash
}
