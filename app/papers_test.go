package app

import (
	"reflect"
	"testing"
)

func TestPapersSpeakTheLanguageOfTheWindow(t *testing.T) {
	for tag, want := range map[string]string{"en": "Receipt of a ballot", "de": "Beleg für einen Stimmzettel", "de-AT": "Beleg für einen Stimmzettel", "fr": "Receipt of a ballot", "": "Receipt of a ballot"} {
		if got := papersIn(tag).receipt; got != want {
			t.Errorf("%q: %s", tag, got)
		}
	}
	for name, texts := range map[string]papers{"en": englishPapers, "de": germanPapers} {
		all := reflect.ValueOf(texts)
		for i := range all.NumField() {
			if all.Field(i).String() == "" {
				t.Errorf("%s: %s is empty", name, all.Type().Field(i).Name)
			}
		}
	}
}
