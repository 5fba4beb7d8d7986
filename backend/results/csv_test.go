package results_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"psephos/backend/results"
)

func TestSafeCell(t *testing.T) {
	for _, formula := range []string{
		"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u00a0=1", "＝1", "＠x", "|cmd", "%x", "\u200b=HYPERLINK(\"x\")",
	} {
		if got := results.SafeCell(formula); got != "'"+formula {
			t.Errorf("%q became %q", formula, got)
		}
	}
	for _, text := range []string{"", "Yes", "1 = 1", "Ada-Grace", "'quoted", "<b>"} {
		if got := results.SafeCell(text); got != text {
			t.Errorf("%q became %q", text, got)
		}
	}
}

func TestWriteCSV(t *testing.T) {
	d := results.Description{Metadata: json.RawMessage(`{"title":{"en":"=cmd|' /C calc'!A0","de":"Vorstand"},"languages":["en","de"],
		"questions":[{"title":{"en":"Who, \"really\"?\nYes","de":"Wer?"},"blank":1,
		"options":[{"title":{"en":"@SUM(1)","de":"+49"}},{"title":{"en":"<script>","de":"Leer"}}]}]}`)}
	r := results.Results{Voters: 5, Complete: true, Latest: results.Tally{Ballots: 3, Counts: [][]uint64{{2, 1}}}}
	table := func(language string) [][]string {
		var file bytes.Buffer
		if err := results.WriteCSV(&file, d, r, language); err != nil {
			t.Fatal(err)
		}
		text, marked := strings.CutPrefix(file.String(), "\ufeff")
		if !marked {
			t.Error("the file does not say that it is UTF-8")
		}
		rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		return rows
	}
	rows := table("en")
	if len(rows) != 3 {
		t.Fatalf("%d rows", len(rows))
	}
	if got, want := strings.Join(rows[1][1:], "|"), "'=cmd|' /C calc'!A0|0|true|5|3|1|Who, \"really\"?\nYes|1|'@SUM(1)|false|2"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if rows[2][9] != "<script>" || rows[2][10] != "true" || rows[2][11] != "1" {
		t.Errorf("the blank option: %q", rows[2])
	}
	if german := table("de"); german[1][1] != "Vorstand" || german[1][9] != "'+49" {
		t.Errorf("in German: %q", german[1])
	}
	r.Latest.Counts = nil
	if rows := table("en"); rows[1][11] != "" {
		t.Errorf("votes that nobody can know: %q", rows[1])
	}
}
