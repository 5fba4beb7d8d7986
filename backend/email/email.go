// Package email reads e-mail addresses the one way that the whole office reads them, so that the roll, the accounts and
// the sign-in agree on who is who.
package email

import (
	"errors"
	"net/mail"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// MaxLength is the longest address in bytes (RFC 5321 §4.5.3.1.3, less the brackets).
const MaxLength = 254

// ErrInvalid is what Parse returns for anything that is not one plain address.
var ErrInvalid = errors.New("not an e-mail address")

// Parse returns the canonical form of an address: without surrounding space, composed (Unicode NFC) and in lower case.
// Only NAME@DOMAIN is accepted: no display name, no quoted name, no address literal, a domain with at least one dot.
func Parse(s string) (string, error) {
	s = strings.ToLower(norm.NFC.String(strings.TrimSpace(s)))
	if len(s) > MaxLength || strings.ContainsFunc(s, forbidden) {
		return "", ErrInvalid
	}
	parsed, err := mail.ParseAddress(s)
	if err != nil || parsed.Address != s {
		return "", ErrInvalid
	}
	name, domain, _ := strings.Cut(s, "@")
	if len(name) > 64 || !strings.Contains(domain, ".") || strings.HasSuffix(domain, ".") {
		return "", ErrInvalid
	}
	return s, nil
}

// forbidden are characters that a mail header or a terminal could take for something else.
func forbidden(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || strings.ContainsRune(`"<>()[],;:\`, r)
}
