package roll

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func unreadable(s string) bool { return !utf8.ValidString(s) || strings.ContainsFunc(s, invisible) }

// tidy composes text and makes every run of white space, line breaks included, one space.
func tidy(s string) string { return strings.Join(strings.Fields(norm.NFC.String(s)), " ") }

// invisible are characters that could make a name read as another: control characters and changes of direction. Joiners
// are part of names in several scripts.
func invisible(r rune) bool {
	return unicode.IsControl(r) || (r >= 0x202a && r <= 0x202e) || (r >= 0x2066 && r <= 0x2069) || r == utf8.RuneError
}

// fold makes text comparable: compatibility composed and lower-case.
func fold(s string) string { return strings.ToLower(norm.NFKC.String(strings.TrimSpace(s))) }
