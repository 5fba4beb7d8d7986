package wallet

import (
	"unicode/utf8"

	"github.com/ccojocar/zxcvbn-go"
	"golang.org/x/text/unicode/norm"
)

const (
	passphraseMinimum  = 12   // characters
	passphraseMaximum  = 1024 // bytes
	passphraseScore    = 3    // of 0…4: safe against offline guessing, given a slow derivation
	strengthConsidered = 100  // bytes; the estimate is quadratic in its input
)

// Strength estimates how hard a passphrase is to guess, from 0 (at once) to 4 (out of reach), after zxcvbn. It is
// meant for a meter that follows the typing.
func Strength(p Passphrase) int {
	text := norm.NFC.Bytes(p.bytes())
	if len(text) > strengthConsidered {
		text = text[:strengthConsidered]
	}
	score := zxcvbn.PasswordStrength(string(text), []string{"psephos", "vote", "election", "wallet"}).Score
	return min(max(score, 0), 4)
}

// CheckPassphrase returns why a passphrase may not protect a new vault: ErrPassphraseShort, ErrPassphraseLong or
// ErrPassphraseWeak.
func CheckPassphrase(p Passphrase) error {
	switch {
	case utf8.RuneCount(norm.NFC.Bytes(p.bytes())) < passphraseMinimum:
		return ErrPassphraseShort
	case len(p.bytes()) > passphraseMaximum:
		return ErrPassphraseLong
	case Strength(p) < passphraseScore:
		return ErrPassphraseWeak
	}
	return nil
}
