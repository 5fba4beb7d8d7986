package wallet

import (
	"fmt"
	"io"
	"log/slog"

	"golang.org/x/text/unicode/norm"
)

const redacted = "[redacted]"

// secret is text that must not be printed. The bytes lie behind a function, so that even a struct which holds a secret in
// an unexported field, where fmt calls no methods and follows pointers, prints an address.
type secret struct{ text func() []byte }

func newSecret(text []byte) secret { return secret{func() []byte { return text }} }

func (s secret) bytes() []byte {
	if s.text == nil {
		return nil
	}
	return s.text()
}

// Wipe overwrites the secret. Copies that Go made on its own stay until the memory is used again.
func (s secret) Wipe() { wipe(s.bytes()) }

// String implements fmt.Stringer and prints nothing of the secret.
func (s secret) String() string { return redacted }

// Format implements fmt.Formatter, so that no verb prints the secret.
func (s secret) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

// LogValue implements slog.LogValuer.
func (s secret) LogValue() slog.Value { return slog.StringValue(redacted) }

// MarshalText implements encoding.TextMarshaler, which JSON uses as well.
func (s secret) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// Passphrase is what a person types to open the vault.
type Passphrase struct{ secret }

// NewPassphrase takes a passphrase as it was typed, in Unicode form NFKD: the same passphrase typed on another keyboard
// opens the vault there too.
func NewPassphrase(typed string) Passphrase {
	return Passphrase{newSecret([]byte(norm.NFKD.String(typed)))}
}

func wipe(b []byte) {
	for i := range b {
		b[i] = 0
	}
}
