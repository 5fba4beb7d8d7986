package auth

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"net/url"
	"runtime"
	"time"

	"github.com/go-webauthn/webauthn/webauthn"

	"psephos/backend/store"
)

// Role is what an account may do.
type Role string

// The roles. None includes another.
const (
	Voter     Role = "voter"
	Registrar Role = "registrar"
	Admin     Role = "admin"
)

// Redeemer consumes enrolment codes; backend/roll implements it.
type Redeemer interface {
	// Redeem consumes code within tx if it belongs to email (canonical) and returns the key of the person on the roll.
	// account becomes that person's, unless they have one already (a registrar invited them again): then existing names
	// it. Its refusals are safe to show.
	Redeem(ctx context.Context, tx *sql.Tx, code, email, account string) (voter, existing string, err error)
}

// Recorder writes the activity log; backend/activity implements it.
type Recorder interface {
	Record(ctx context.Context, tx *sql.Tx, actor, action, subject string, detail map[string]string) error
}

// Config is what a Service needs. The zero value of an optional field means its default.
type Config struct {
	DB       *store.DB
	Redeemer Redeemer
	Recorder Recorder
	// Issuer is the office's origin, such as https://vote.example.org; tokens of another office are refused.
	Issuer string
	// Name of the organisation, as authenticators show it; by default the host of Issuer.
	Name string
	// Secret seals the signing keys in the database; at least 32 random bytes, the same on every replica.
	Secret []byte

	AccessTTL  time.Duration // of an access token; default 10 minutes
	RefreshTTL time.Duration // of a refresh token; default 14 days
	SessionTTL time.Duration // of a sign-in, however often refreshed; default 90 days
	BrowserTTL time.Duration // of a browser's sign-in; default 12 hours
	IdleTTL    time.Duration // after which a browser that was not used is signed out; default 1 hour
	KeyTTL     time.Duration // after which a new signing key is made; default 30 days
	Argon2     Argon2        // default DefaultArgon2
	Hashes     int           // passwords hashed at a time; default one per CPU
	Now        func() time.Time
}

// audience of every access token.
const audience = "psephos-office"

// minSecret is the least length of Config.Secret in bytes.
const minSecret = 32

// Service signs people in and says who they are. It is safe for concurrent use.
type Service struct {
	Config
	passwords *hasher
	keys      *keyring
	passkeys  *webauthn.WebAuthn // nil if the origin cannot have any
}

// New checks the configuration and makes sure that there is a signing key.
func New(ctx context.Context, c Config) (*Service, error) {
	switch {
	case c.DB == nil || c.Redeemer == nil || c.Recorder == nil:
		return nil, errors.New("auth: DB, Redeemer and Recorder are required")
	case c.Issuer == "":
		return nil, errors.New("auth: the issuer is empty")
	case len(c.Secret) < minSecret:
		return nil, errors.New("auth: the secret must have at least 32 bytes")
	}
	c.setDefaults()
	passwords, err := newHasher(c.Argon2, c.Hashes)
	if err != nil {
		return nil, err
	}
	s := &Service{Config: c, passwords: passwords, keys: newKeyring(c), passkeys: relyingParty(c)}
	if _, err := s.keys.current(ctx); err != nil {
		return nil, err
	}
	return s, nil
}

func (c *Config) setDefaults() {
	c.AccessTTL = cmp.Or(c.AccessTTL, 10*time.Minute)
	c.RefreshTTL = cmp.Or(c.RefreshTTL, 14*24*time.Hour)
	c.SessionTTL = cmp.Or(c.SessionTTL, 90*24*time.Hour)
	c.BrowserTTL = cmp.Or(c.BrowserTTL, 12*time.Hour)
	c.IdleTTL = cmp.Or(c.IdleTTL, time.Hour)
	c.KeyTTL = cmp.Or(c.KeyTTL, 30*24*time.Hour)
	c.Argon2 = cmp.Or(c.Argon2, DefaultArgon2)
	c.Hashes = cmp.Or(c.Hashes, runtime.NumCPU())
	if c.Now == nil {
		c.Now = time.Now
	}
}

// displayName is what authenticators show for this office.
func (s *Service) displayName() string {
	if s.Name != "" {
		return s.Name
	}
	if u, err := url.Parse(s.Issuer); err == nil && u.Host != "" {
		return u.Hostname()
	}
	return s.Issuer
}
