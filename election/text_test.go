package election_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode"

	"psephos/election"
)

// What reorders a text or makes two look alike is refused when an election is written. One that is on the chain can still be read, and is
// shown without it.
func TestTextsAreWhatTheyLookLike(t *testing.T) {
	for name, r := range map[string]rune{
		"embedding": '\u202a', "end of an embedding": '\u202c', "isolate": '\u2066', "end of an isolate": '\u2069',
		"zero-width space": '\u200b', "word joiner": '\u2060', "byte order mark": '\ufeff', "filler": '\u3164',
		"vowel separator": '\u180e', "braille blank": '\u2800', "annotation": '\ufff9', "musical beam": '\U0001d173', "language tag": '\U000e0001',
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

const england = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f" // the flag

// The joiners of Persian and of emoji, the tags of flags, the marks of direction and the sign before Arabic numbers are part of texts.
func TestJoinersAndMarksArePartOfTexts(t *testing.T) {
	for _, title := range []string{"می\u200cخواهم", "\U0001f469\u200d\U0001f680", "C++\u200e \u200fא", "line\nend", "Donau\u00addampf", "\u2764\ufe0f", england, "\u0600\u06f1"} {
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
		"tag": "Ja, für\U000e0061", "variation selector": "Ja, für\ufe0f",
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

func TestTextsInWhichNothingIsSeen(t *testing.T) {
	for _, text := range []string{" ", "\u200d", "\n\u200e ", "\u00ad", "\U000e0061", "\ufe0f", "\u3000"} {
		d, err := election.ParseDefinition([]byte(definitionFile))
		if err != nil {
			t.Fatal(err)
		}
		d.Questions[0].Options[1].Title["en"] = text
		if err := d.Validate(); err == nil || !strings.Contains(err.Error(), `question 1, option 2, language "en": the text is empty`) {
			t.Errorf("%q: written with %v", text, err)
		}
		if err := d.Metadata().Validate(); err != nil {
			t.Errorf("%q cannot be read: %v", text, err)
		}
	}
	for _, unseen := range []string{"", " ", "\u200b", "\u2800\u180e", "\u200b\u200d \ufff9"} {
		text := election.Text{"en": unseen, "de": "Ja", "sv": "Jo"}
		for _, got := range []string{text.In("en"), text.In("fr", "en", "de"), election.Text{"af": unseen, "de": "Ja"}.In("fr")} {
			if got != "Ja" {
				t.Errorf("beside %q the text is %q", unseen, got)
			}
		}
		if got := text.In("en", "sv"); got != "Jo" {
			t.Errorf("beside %q the fallback is %q", unseen, got)
		}
		if got := (election.Text{"en": unseen}).In("en"); got != "" {
			t.Errorf("%q is shown as %q", unseen, got)
		}
	}
}

// The web pages take the same characters away: frontend/shared/lib/local-text.test.ts holds theirs against the same file.
func TestInvisibleIsWhatThePagesTakeAway(t *testing.T) {
	var ranges strings.Builder
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if !election.Invisible(r) {
			continue
		}
		first := r
		for election.Invisible(r + 1) {
			r++
		}
		fmt.Fprintf(&ranges, "%04X..%04X\n", first, r)
	}
	want, err := os.ReadFile("testdata/invisible.txt")
	if err != nil {
		t.Fatal(err)
	}
	if ranges.String() != string(want) {
		t.Errorf("testdata/invisible.txt has\n%sInvisible are\n%s", want, ranges.String())
	}
}
