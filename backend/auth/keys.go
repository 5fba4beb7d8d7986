package auth

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"sync"
	"time"

	"psephos/backend/seal"
	"psephos/backend/store"
)

// signingKey is one Ed25519 key. It signs until it is KeyTTL old and verifies for one AccessTTL more.
type signingKey struct {
	kid     string
	private ed25519.PrivateKey
	created time.Time
}

// keyring holds the signing keys, which all replicas share through the database.
type keyring struct {
	db        *store.DB
	secret    []byte
	now       func() time.Time
	signFor   time.Duration
	verifyFor time.Duration

	mu     sync.RWMutex
	keys   map[string]signingKey
	newest signingKey
	loaded time.Time
}

// reloadAfter bounds how often tokens with unknown keys make the ring read the database.
const reloadAfter = time.Second

// What the secret seals here has keys for these purposes.
const (
	signingPurpose = "psephos/v1/signing-keys"
	totpPurpose    = "psephos/v1/totp"
)

// errUnknownKey is returned for a key identifier that is not, or no longer, this office's.
var errUnknownKey = errors.New("unknown signing key")

func newKeyring(c Config) *keyring {
	return &keyring{
		db: c.DB, secret: c.Secret, now: c.Now, signFor: c.KeyTTL,
		verifyFor: c.KeyTTL + c.AccessTTL + leeway, keys: map[string]signingKey{},
	}
}

// current is the key to sign with; a new one is made when the newest has become too old.
func (r *keyring) current(ctx context.Context) (signingKey, error) {
	if key, ok := r.fresh(); ok {
		return key, nil
	}
	if err := r.load(ctx); err != nil {
		return signingKey{}, err
	}
	if key, ok := r.fresh(); ok {
		return key, nil
	}
	if err := r.create(ctx); err != nil {
		return signingKey{}, err
	}
	if err := r.load(ctx); err != nil {
		return signingKey{}, err
	}
	key, ok := r.fresh()
	if !ok {
		return signingKey{}, errors.New("no signing key could be made")
	}
	return key, nil
}

func (r *keyring) fresh() (signingKey, bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.newest, r.newest.kid != "" && r.now().Before(r.newest.created.Add(r.signFor))
}

// public is the verifying key with an identifier, read from the database if another replica has just made it.
func (r *keyring) public(ctx context.Context, kid string) (ed25519.PublicKey, error) {
	if key, ok := r.verifying(kid); ok {
		return key, nil
	}
	r.mu.RLock()
	recent := r.now().Before(r.loaded.Add(reloadAfter))
	r.mu.RUnlock()
	if !recent {
		if err := r.load(ctx); err != nil {
			return nil, err
		}
	}
	if key, ok := r.verifying(kid); ok {
		return key, nil
	}
	return nil, errUnknownKey
}

func (r *keyring) verifying(kid string) (ed25519.PublicKey, bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	key, ok := r.keys[kid]
	if !ok || !r.now().Before(key.created.Add(r.verifyFor)) {
		return nil, false
	}
	return key.private.Public().(ed25519.PublicKey), true
}

// load reads the keys that still count. One that cannot be opened was sealed with another secret and is left out.
func (r *keyring) load(ctx context.Context) error {
	rows, err := r.db.QueryContext(ctx, `SELECT kid, sealed, created_at FROM signing_keys WHERE created_at > $1 ORDER BY created_at, kid`,
		store.Millis(r.now().Add(-r.verifyFor)))
	if err != nil {
		return fmt.Errorf("read the signing keys: %w", err)
	}
	defer rows.Close()
	keys, newest := map[string]signingKey{}, signingKey{}
	for rows.Next() {
		var kid, sealed string
		var created int64
		if err := rows.Scan(&kid, &sealed, &created); err != nil {
			return fmt.Errorf("read the signing keys: %w", err)
		}
		if seed, err := seal.Open(r.secret, signingPurpose, kid, sealed); err == nil && len(seed) == ed25519.SeedSize {
			newest = signingKey{kid, ed25519.NewKeyFromSeed(seed), store.FromMillis(created)}
			keys[kid] = newest
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("read the signing keys: %w", err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.keys, r.newest, r.loaded = keys, newest, r.now()
	return nil
}

func (r *keyring) create(ctx context.Context) error {
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return fmt.Errorf("make a signing key: %v", err)
	}
	kid := store.NewID()
	sealed, err := seal.Seal(r.secret, signingPurpose, kid, private.Seed())
	if err != nil {
		return err
	}
	now := r.now()
	if _, err := r.db.ExecContext(ctx, `INSERT INTO signing_keys (kid, sealed, created_at) VALUES ($1, $2, $3)`,
		kid, sealed, store.Millis(now)); err != nil {
		return fmt.Errorf("keep the signing key: %w", err)
	}
	_, err = r.db.ExecContext(ctx, `DELETE FROM signing_keys WHERE created_at < $1`, store.Millis(now.Add(-2*r.verifyFor)))
	return err
}

// leeway allows for clocks of replicas that differ a little.
const leeway = 5 * time.Second
