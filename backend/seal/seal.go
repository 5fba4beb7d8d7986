// Package seal encrypts what the office's database must keep and a stolen copy of it must not tell: XChaCha20-Poly1305 under
// keys derived from the office's secret (HKDF with SHA-256), one for each purpose. Owner and purpose are bound: what was
// sealed for one cannot be put in another's place.
package seal

import (
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"

	"golang.org/x/crypto/chacha20poly1305"
)

// ErrSealed is returned for what was sealed with another secret, for another owner, or changed.
var ErrSealed = errors.New("what was sealed cannot be opened: is it the office's secret?")

// Seal encrypts content for one owner and purpose.
func Seal(secret []byte, purpose, owner string, content []byte) (string, error) {
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

// Open is the content that Seal encrypted, or ErrSealed.
func Open(secret []byte, purpose, owner, sealed string) ([]byte, error) {
	box, err := base64.RawStdEncoding.DecodeString(sealed)
	if err != nil || len(box) < chacha20poly1305.NonceSizeX {
		return nil, ErrSealed
	}
	key, err := sealingKey(secret, purpose)
	if err != nil {
		return nil, err
	}
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return nil, fmt.Errorf("open what was sealed: %v", err)
	}
	content, err := aead.Open(nil, box[:chacha20poly1305.NonceSizeX], box[chacha20poly1305.NonceSizeX:], []byte(owner))
	if err != nil {
		return nil, ErrSealed
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
