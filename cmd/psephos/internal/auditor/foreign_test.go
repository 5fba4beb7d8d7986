package auditor

import (
	"bytes"
	"strings"
	"testing"

	"psephos/audit"
	"psephos/cmd/psephos/internal/terminal"
)

// A node that lies in a finding does not steer the terminal.
func TestForeignFindingsDoNotSteerTheTerminal(t *testing.T) {
	var out bytes.Buffer
	checks := []audit.Check{{ID: "x", Verdict: audit.Failed, Detail: audit.Say("x", "%s", "\x1b[2J\n  ✓ y")}}
	printReport(terminal.New(nil, &out, &out), &audit.Report{Checks: checks}, nil)
	if text := out.String(); strings.Contains(text, "\x1b") || strings.Contains(text, "\n  ✓") {
		t.Errorf("printed %q", text)
	}
}
