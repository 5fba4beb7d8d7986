package paper

import (
	"bytes"
	"strconv"
	"strings"
	"testing"

	"psephos/app/journal"
	"psephos/app/paper/papertest"
	"psephos/audit"
)

// Other people's titles stop no paper: runes that the library cannot draw are replaced.
func TestEveryTitleIsDrawn(t *testing.T) {
	for title, want := range map[string]string{
		"Vote \U0001f5f3\ufe0f 2027": "Vote \ufffd\ufe0f 2027",
		"\U0010ffff":                 "\ufffd",
		"\ufffe\uffff":               "\ufffe\uffff",
		"\u674e Zo\u00eb":            "\u674e Zo\u00eb",
	} {
		receipt, err := Receipt("en", Ballot{Organisation: title, Title: title, Entry: journal.Entry{Tracker: "ABCD"}})
		if err != nil {
			t.Errorf("%q: receipt: %v", title, err)
		}
		report, err := Report("en", Audit{
			Organisation: title, Title: title,
			Report: &audit.Report{Checks: []audit.Check{{ID: "x", Detail: audit.Say("x", "%s", title)}}},
		})
		if err != nil {
			t.Errorf("%q: report: %v", title, err)
		}
		for _, document := range [][]byte{receipt, report} {
			if shown := papertest.Text(document); !bytes.HasPrefix(document, []byte("%PDF")) || !strings.Contains(shown, want) {
				t.Errorf("%q: shown as %q", title, shown)
			}
		}
	}
}

// The sheet has a numbered line for every word and no word of any phrase.
func TestTheSheetHasALineForEveryWord(t *testing.T) {
	for _, words := range []int{12, 24} {
		sheet, err := Sheet("de", words)
		if err != nil {
			t.Fatal(err)
		}
		shown := papertest.Text(sheet)
		if !strings.Contains(shown, "\n"+strconv.Itoa(words)+"\n") || strings.Contains(shown, "\n"+strconv.Itoa(words+1)+"\n") {
			t.Errorf("%d words: %s", words, shown)
		}
	}
}
