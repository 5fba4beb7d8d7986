package election_test

import (
	"encoding/json"
	"strings"
	"testing"

	"psephos/election"
)

// What reorders a text or makes two look alike is refused when an election is written. One that is on the chain can still be read, and is
// shown without it.
func TestTextsAreWhatTheyLookLike(t *testing.T) {
	for name, r := range map[string]rune{
		"embedding": '\u202a', "end of an embedding": '\u202c', "isolate": '\u2066', "end of an isolate": '\u2069',
		"zero-width space": '\u200b', "word joiner": '\u2060', "byte order mark": '\ufeff', "filler": '\u3164',
	} {
		title := "a" + string(r) + "b"
		d, err := election.ParseDefinition([]byte(definitionFile))
		if err != nil {
			t.Fatal(err)
		}
		d.Title["en"] = title
		if err := d.Validate(); err == nil || !strings.Contains(err.Error(), `title, language "en": the text contains the invisible`) {
			t.Errorf("%s: written with %v", name, err)
		}
		canonical, err := d.Metadata().Canonical()
		if err != nil {
			t.Fatal(err)
		}
		read, err := election.ParseMetadata(canonical)
		if err != nil || read.Title["en"] != title {
			t.Errorf("%s: read as %q (%v)", name, read.Title["en"], err)
		}
		if read.Title.In("en") != "ab" || read.Title.Shown()["en"] != "ab" {
			t.Errorf("%s: shown as %q", name, read.Title.In("en"))
		}
	}
}

// The joiners of Persian and of emoji, and the marks of direction, are part of texts.
func TestJoinersAndMarksArePartOfTexts(t *testing.T) {
	for _, title := range []string{"می\u200cخواهم", "\U0001f469\u200d\U0001f680", "C++\u200e \u200fא", "line\nend", "Donau\u00addampf"} {
		d, err := election.ParseDefinition([]byte(definitionFile))
		if err != nil {
			t.Fatal(err)
		}
		d.Title["en"] = title
		if err := d.Validate(); err != nil {
			t.Errorf("%q: %v", title, err)
		}
		if shown := d.Title.In("en"); shown != title {
			t.Errorf("%q is shown as %q", title, shown)
		}
	}
}

func TestOptionsThatLookAlike(t *testing.T) {
	for name, second := range map[string]string{
		"joiner": "Ja, f\u200dür", "mark of direction": "Ja, für\u200f", "white space": " Ja,  für", "composition": "Ja, fu\u0308r", "hyphen": "Ja,\u00ad für",
	} {
		text, err := json.Marshal(second)
		if err != nil {
			t.Fatal(err)
		}
		file := strings.NewReplacer(`"Yes"`, `"Ja, für"`, `"No"`, string(text)).Replace(definitionFile)
		if _, err := election.ParseDefinition([]byte(file)); err == nil || !strings.Contains(err.Error(), "it reads like option 1") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
