package terminal_test

import (
	"bytes"
	"os/exec"
	"strings"
	"testing"

	"psephos/cmd/psephos/internal/terminal"
)

func TestResultsAndEverythingElseAreKeptApart(t *testing.T) {
	var out, errs bytes.Buffer
	term := terminal.New(strings.NewReader(""), &out, &errs)
	term.Notef("by the way")
	if err := term.JSON(map[string]string{"url": "https://a.example/?b&c"}); err != nil {
		t.Fatal(err)
	}
	if got, want := out.String(), "{\"url\":\"https://a.example/?b&c\"}\n"; got != want {
		t.Errorf("standard output %q, want %q", got, want)
	}
	if got := errs.String(); got != "by the way\n" {
		t.Errorf("standard error %q", got)
	}
}

func TestProgressIsSilentWhenPiped(t *testing.T) {
	var out, errs bytes.Buffer
	progress := terminal.New(strings.NewReader(""), &out, &errs).Progress()
	for done := range 1000 {
		progress.Report("counting", done, 1000)
	}
	progress.Close()
	if out.Len()+errs.Len() != 0 {
		t.Errorf("a pipe got %q, %q", out.String(), errs.String())
	}
}

func TestQuestions(t *testing.T) {
	var errs bytes.Buffer
	term := terminal.New(strings.NewReader("secret\r\nyes\nno\n"), &bytes.Buffer{}, &errs)
	if term.Interactive() {
		t.Error("a reader is not a person")
	}
	if got, err := term.AskSecret("Passphrase: "); err != nil || got != "secret" {
		t.Errorf("got %q, %v", got, err)
	}
	for _, want := range []bool{true, false} {
		if got, err := term.Confirm("Sure?"); err != nil || got != want {
			t.Errorf("got %t, %v; want %t", got, err, want)
		}
	}
	if _, err := term.Ask("More? "); err == nil {
		t.Error("an answer came from nowhere")
	}
}

// What a stranger has written cannot steer the terminal, nor look like a line of its own.
func TestLine(t *testing.T) {
	for text, want := range map[string]string{
		"Ζωή, 李 小龍, नोआ":             "Ζωή, 李 小龍, नोआ",
		"Ada\nVerdict: passed":       "Ada Verdict: passed",
		"\x1b[2JAda\x07\r\u2028":     "\ufffd[2JAda\ufffd  ",
		"\u009b31m\u202eada\u2066":   "\ufffd31m\ufffdada\ufffd",
		"\U0001f469\u200d\U0001f680": "\U0001f469\u200d\U0001f680",
	} {
		if got := terminal.Line(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestLines(t *testing.T) {
	if got, want := terminal.Lines("it failed\n\x1b[2JVerdict: passed\r"), "it failed\n\ufffd[2JVerdict: passed "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A word that is copied into a shell is the value and runs nothing.
func TestWord(t *testing.T) {
	for value, want := range map[string]string{
		"https://a.example:8545/v1": "https://a.example:8545/v1",
		"":                          "''",
		"~/my votes":                "'~/my votes'",
		"a'b":                       `'a'\''b'`,
		"a\x1bb\nc":                 "'a\ufffdb c'",
		"Zoë":                       "'Zoë'",
	} {
		if got := terminal.Word(value); got != want {
			t.Errorf("%q: got %s, want %s", value, got, want)
		}
	}
	for _, value := range []string{"https://a.example/$(id)", "https://a.example/`id`;id|id&id>x", `x'"\ *?[a]{b,c}#!~`} {
		out, err := exec.Command("sh", "-c", "printf %s "+terminal.Word(value)).Output()
		if err != nil || string(out) != value {
			t.Errorf("%s: a shell reads %s, %v", value, out, err)
		}
	}
}
