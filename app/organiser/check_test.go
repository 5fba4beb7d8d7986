package organiser

import (
	"testing"
	"time"

	"psephos/app/member"
)

// The page shows where a text is that reorders or hides something, and which options nobody could tell apart.
func TestCheckFindsWhatIsNotSeen(t *testing.T) {
	now := time.Now()
	named := func(s string) map[string]string { return map[string]string{"en": s} }
	draft := ElectionDraft{
		Title: named("Board"), Languages: []string{"en"}, Mode: "open",
		Questions: []member.Question{{Title: named("Who?"), Options: []member.Option{{Title: named("Ada")}, {Title: named("Eve")}}, Blank: -1}},
		Opening:   now.Add(time.Hour).Format(time.RFC3339), Closing: now.Add(5 * time.Hour).Format(time.RFC3339),
	}
	in := checkInput{now: now, voters: 3}
	if found := checkDraft(draft, in); len(found) != 0 {
		t.Fatalf("found %+v", found)
	}
	option := draft.Questions[0].Options[1].Title
	for text, want := range map[string]string{
		"E\u2067ve": "invisible", "Eve\u200b": "invisible", "\ufeffEve": "invisible", "Eve\u2800": "invisible", "Eve\U0001d173": "invisible",
		"A\u200dda": "sameOption", "Ada\U000e0061": "sameOption", " ": "missing", "\u200d": "missing", "\u00ad \u200e": "missing",
	} {
		option["en"] = text
		found := checkDraft(draft, in)
		if len(found) != 1 || found[0].Code != want || found[0].Option != 1 || found[0].Language != "en" {
			t.Errorf("%q: found %+v, want %s", text, found, want)
		}
	}
	option["en"], draft.Questions[0].Options[0].Title["en"] = "\u200d", " "
	if found := checkDraft(draft, in); len(found) != 2 || found[0].Code != "missing" || found[1].Code != "missing" {
		t.Errorf("two options in which nothing is seen: found %+v", found)
	}
}
