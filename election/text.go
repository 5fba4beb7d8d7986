package election

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Limits of what an election may say, in characters and bytes.
const (
	MaxQuestions   = 16
	MinOptions     = 2
	MaxOptions     = 32
	MaxTitle       = 300
	MaxDescription = 4000
	MaxMetadata    = 32 << 10 // bytes of canonical JSON
)

// Text is one text in several languages, by language tag ("en", "sv").
type Text map[string]string

// In is the text in lang, else in the first of fallback that has one, else in the first language by tag, as Shown. One in which nothing can
// be seen is none.
func (t Text) In(lang string, fallback ...string) string {
	for _, l := range slices.Concat([]string{lang}, fallback, slices.Sorted(maps.Keys(t))) {
		if text := shown(t[l]); Reading(text) != "" {
			return text
		}
	}
	return ""
}

// Shown is t as people see it: without Invisible characters, which the texts of others' elections may have.
func (t Text) Shown() Text {
	clean := make(Text, len(t))
	for l, text := range t {
		clean[l] = shown(text)
	}
	return clean
}

func shown(text string) string {
	return strings.Map(func(r rune) rune {
		if Invisible(r) {
			return -1
		}
		return r
	}, text)
}

var languageTag = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)

// rule is what texts are held against.
type rule struct {
	forbidden func(rune) bool
	reading   func(string) string // equal for two options that must not both be there, "" for a text that says nothing
}

var (
	// onChain is the protocol's rule. It must not change: elections that exist would become unreadable.
	onChain = rule{forbidden, func(text string) string { return text }}
	// newTexts is the rule for elections that are yet to be created.
	newTexts = rule{Invisible, Reading}
)

// text says what is wrong with t at place: it must have exactly one text, of 1 to limit characters, for each language.
func (r rule) text(place string, t Text, languages []string, limit int) []error {
	var problems []error
	for _, l := range languages {
		if text, ok := t[l]; !ok {
			problems = append(problems, fmt.Errorf("%s: there is no text in language %q", place, l))
		} else if reason := r.problem(text, limit); reason != "" {
			problems = append(problems, fmt.Errorf("%s, language %q: %s", place, l, reason))
		}
	}
	for _, l := range slices.Sorted(maps.Keys(t)) {
		if !slices.Contains(languages, l) {
			problems = append(problems, fmt.Errorf("%s: language %q is not among the election's languages", place, l))
		}
	}
	return problems
}

func (r rule) problem(text string, limit int) string {
	switch n := utf8.RuneCountInString(text); {
	case !utf8.ValidString(text):
		return "the text is not valid UTF-8"
	case r.reading(text) == "":
		return "the text is empty"
	case n > limit:
		return fmt.Sprintf("the text has %d characters, more than %d", n, limit)
	}
	for _, c := range text {
		if r.forbidden(c) {
			return fmt.Sprintf("the text contains the invisible character %U", c)
		}
	}
	return ""
}

// forbidden runes could make two different texts look alike on screen, or have several JSON encodings: controls but line ends, line
// separators and the overrides of writing direction.
func forbidden(r rune) bool {
	return r != '\n' && (unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || r == '\u202d' || r == '\u202e')
}

// Invisible runes may not stand in the texts of a new election, which they would reorder or make look like others: those that no
// election may have, and whatever else Unicode gives neither ink nor width of its own, but for the legitimate. The braille blank is a
// symbol to Unicode.
func Invisible(r rune) bool {
	return forbidden(r) || r == '\u2800' || unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) ||
		unicode.Is(unicode.Cf, r) && !legitimate(r) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r)
}

// legitimate runes are not seen, but scripts and emoji need them: joiners, marks of direction, soft hyphens, the tags of flags and
// variation selectors.
func legitimate(r rune) bool {
	return r >= '\u200c' && r <= '\u200f' || r == '\u061c' || r == '\u00ad' || r >= '\U000e0020' && r <= '\U000e007f' ||
		unicode.Is(unicode.Variation_Selector, r)
}

// Reading is the same for texts that look alike: it is composed (NFC), has single spaces, and no legitimate runes that are not seen. It is
// "" for a text that has nothing else.
func Reading(text string) string {
	seen := strings.Map(func(r rune) rune {
		if legitimate(r) {
			return -1
		}
		return r
	}, text)
	return strings.Join(strings.Fields(norm.NFC.String(seen)), " ")
}
