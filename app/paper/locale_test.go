package paper

import (
	"reflect"
	"strings"
	"testing"

	"psephos/internal/language"
)

func TestPapersSpeakTheLanguageOfTheWindow(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "Receipt of a ballot", "de": "Beleg für einen Stimmzettel", "de-AT": "Beleg für einen Stimmzettel",
		"fr": "Receipt of a ballot", "": "Receipt of a ballot",
	} {
		if got := in(tag).Papers.Receipt; got != want {
			t.Errorf("%q: %s", tag, got)
		}
	}
}

// Every language has every text, with the same values to fill in as the English one.
func TestEveryLanguageHasEveryText(t *testing.T) {
	english := reflect.ValueOf(in(language.Fallback).Papers)
	for _, tag := range language.All {
		read, err := readLocale(tag)
		if err != nil {
			t.Fatal(err)
		}
		all := reflect.ValueOf(read.Papers)
		for i := range all.NumField() {
			name, text := all.Type().Field(i).Name, all.Field(i).String()
			if text == "" {
				t.Errorf("%s: %s is empty", tag, name)
			}
			if strings.Count(text, "%d") != strings.Count(english.Field(i).String(), "%d") {
				t.Errorf("%s: %s has other values to fill in than in English: %q", tag, name, text)
			}
		}
	}
}
