package app

import (
	"bytes"
	"strings"
	"testing"

	"psephos/app/journal"
	"psephos/audit"
	"psephos/election"
)

// Whoever writes a title stops no paper with it: runes that the library cannot draw are replaced.
func TestEveryTitleIsDrawn(t *testing.T) {
	for title, want := range map[string]string{
		"Vote \U0001f5f3\ufe0f 2027": "Vote \ufffd\ufe0f 2027",
		"\U0010ffff":                 "\ufffd",
		"\ufffe\uffff":               "\ufffe\uffff",
		"\u674e Zo\u00eb":            "\u674e Zo\u00eb",
	} {
		receipt, err := receiptPDF(englishPapers, title, title, journal.Entry{Tracker: "ABCD"})
		if err != nil {
			t.Errorf("%q: receipt: %v", title, err)
		}
		saved := savedReport{
			Organisation: title, Report: &audit.Report{Checks: []audit.Check{{ID: "x", Detail: audit.Say("x", "%s", title)}}},
			titles: election.Text{"en": title},
		}
		report, err := saved.pdf("en")
		if err != nil {
			t.Errorf("%q: report: %v", title, err)
		}
		for _, document := range [][]byte{receipt, report} {
			if shown := pdfText(t, document); !bytes.HasPrefix(document, []byte("%PDF")) || !strings.Contains(shown, want) {
				t.Errorf("%q: shown as %q", title, shown)
			}
		}
	}
}
