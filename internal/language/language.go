// Package language is the list of languages in which the Go side of Psephos writes to people: papers, mails, the texts of a
// roll's import. The pages have their own list beside their locale files.
//
// A further language needs its tag in All and the locale file of every package that writes; a test in each of them names
// what is missing.
package language

import (
	"slices"
	"strings"
)

// Fallback is the language for people whose own is not among All.
const Fallback = "en"

// All are the languages by tag (BCP 47, the language alone), Fallback first.
var All = []string{Fallback, "de"}

// Known reports whether tag is one of All.
func Known(tag string) bool { return slices.Contains(All, tag) }

// Match returns the language of All for any tag: "de-AT" is read as "de", and an unknown one as Fallback.
func Match(tag string) string {
	base, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	if Known(base) {
		return base
	}
	return Fallback
}
