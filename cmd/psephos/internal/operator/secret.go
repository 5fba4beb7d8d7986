package operator

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"psephos/internal/cause"
	"psephos/internal/durable"
)

// secret is the content of the secret file: at least 32 bytes, or 64 hexadecimal digits.
func (c *Serve) secret() ([]byte, error) {
	if c.SecretFile == "" {
		return loadOrMakeSecret(filepath.Join(c.Data, "secret"))
	}
	return loadSecret(c.SecretFile)
}

const minSecret = 32

// loadOrMakeSecret makes the secret at the first start.
func loadOrMakeSecret(path string) ([]byte, error) {
	secret, err := loadSecret(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return secret, err
	}
	secret = make([]byte, minSecret)
	if _, err := rand.Read(secret); err != nil {
		return nil, err
	}
	if err := durable.WriteFile(path, []byte(hex.EncodeToString(secret)+"\n")); err != nil {
		return nil, fmt.Errorf("keep the office's secret: %v", cause.File(err))
	}
	return secret, nil
}

// loadSecret wraps fs.ErrNotExist.
func loadSecret(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the office's secret: %w", cause.File(err))
	}
	text := strings.TrimSpace(string(data))
	if secret, err := hex.DecodeString(text); err == nil && len(secret) >= minSecret {
		return secret, nil
	}
	if len(text) < minSecret {
		return nil, fmt.Errorf("the secret in %s is too short: it needs at least 64 hexadecimal digits", path)
	}
	return []byte(text), nil
}
