package election

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"unicode"
	"unicode/utf8"
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

// In is the text in lang, else in the first of fallback that has one, else in the first language by tag.
func (t Text) In(lang string, fallback ...string) string {
	for _, l := range append([]string{lang}, fallback...) {
		if text, ok := t[l]; ok {
			return text
		}
	}
	for _, l := range slices.Sorted(maps.Keys(t)) {
		return t[l]
	}
	return ""
}

var languageTag = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)

// problems says what is wrong with t at place: it must have exactly one text, of 1 to limit characters, for each language.
func (t Text) problems(place string, languages []string, limit int) []error {
	var problems []error
	for _, l := range languages {
		if text, ok := t[l]; !ok {
			problems = append(problems, fmt.Errorf("%s: there is no text in language %q", place, l))
		} else if reason := textProblem(text, limit); reason != "" {
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

func textProblem(text string, limit int) string {
	switch n := utf8.RuneCountInString(text); {
	case !utf8.ValidString(text):
		return "the text is not valid UTF-8"
	case n == 0:
		return "the text is empty"
	case n > limit:
		return fmt.Sprintf("the text has %d characters, more than %d", n, limit)
	}
	for _, r := range text {
		if r != '\n' && forbidden(r) {
			return fmt.Sprintf("the text contains the invisible character %U", r)
		}
	}
	return ""
}

// forbidden runes could make two different texts look alike on screen, or have several JSON encodings: controls, line
// separators and the overrides of writing direction.
func forbidden(r rune) bool {
	return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || r == '\u202d' || r == '\u202e'
}
