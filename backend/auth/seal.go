package auth

import (
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"

	"golang.org/x/crypto/chacha20poly1305"
)

// Purposes of sealing; each has a key of its own, derived from the office's secret.
const (
	signingPurpose = "psephos/v1/signing-keys"
	totpPurpose    = "psephos/v1/totp"
)

// errSealed is returned for what was sealed with another secret, for another owner, or changed.
var errSealed = errors.New("what was sealed cannot be opened: is it the office's secret?")

// seal encrypts content with XChaCha20-Poly1305 under a key derived from secret; the owner is bound.
func seal(secret []byte, purpose, owner string, content []byte) (string, error) {
	key, err := sealingKey(secret, purpose)
	if err != nil {
		return "", err
	}
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return "", fmt.Errorf("seal: %v", err)
	}
	nonce := make([]byte, chacha20poly1305.NonceSizeX)
	if _, err := rand.Read(nonce); err != nil {
		return "", fmt.Errorf("read randomness: %v", err)
	}
	return base64.RawStdEncoding.EncodeToString(aead.Seal(nonce, nonce, content, []byte(owner))), nil
}

func unseal(secret []byte, purpose, owner, sealed string) ([]byte, error) {
	box, err := base64.RawStdEncoding.DecodeString(sealed)
	if err != nil || len(box) < chacha20poly1305.NonceSizeX {
		return nil, errSealed
	}
	key, err := sealingKey(secret, purpose)
	if err != nil {
		return nil, err
	}
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return nil, fmt.Errorf("unseal: %v", err)
	}
	content, err := aead.Open(nil, box[:chacha20poly1305.NonceSizeX], box[chacha20poly1305.NonceSizeX:], []byte(owner))
	if err != nil {
		return nil, errSealed
	}
	return content, nil
}

func sealingKey(secret []byte, purpose string) ([]byte, error) {
	key, err := hkdf.Key(sha256.New, secret, nil, purpose, chacha20poly1305.KeySize)
	if err != nil {
		return nil, fmt.Errorf("derive the sealing key: %v", err)
	}
	return key, nil
}
