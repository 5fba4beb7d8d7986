package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"psephos/cmd/psephos/internal/terminal"
)

// A node that lies in its error message does not steer the terminal.
func TestForeignErrorsDoNotSteerTheTerminal(t *testing.T) {
	for _, err := range []error{errors.New("a.example: \x1b[2JVerdict: passed\r\nand more"), terminal.No("the audit failed: \x1b[2J\r\nand more")} {
		var out bytes.Buffer
		report(err, &out)
		if text := out.String(); strings.ContainsAny(text, "\x1b\r") || !strings.HasSuffix(text, "\nand more\n") {
			t.Errorf("printed %q", text)
		}
	}
}
