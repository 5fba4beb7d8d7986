package main

import (
	"bytes"
	"errors"
	"os/exec"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/audit"
	"psephos/chain"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
	"psephos/roll"
)

// A node that lies in its error message does not steer the terminal.
func TestForeignErrorsDoNotSteerTheTerminal(t *testing.T) {
	for _, err := range []error{errors.New("a.example: \x1b[2JVerdict: passed\r\nand more"), answerNo{"the audit failed: \x1b[2J\r\nand more"}} {
		var out bytes.Buffer
		report(err, &out)
		if text := out.String(); strings.ContainsAny(text, "\x1b\r") || !strings.HasSuffix(text, "\nand more\n") {
			t.Errorf("printed %q", text)
		}
	}
	var out bytes.Buffer
	checks := []audit.Check{{ID: "x", Verdict: audit.Failed, Detail: audit.Say("x", "%s", "\x1b[2J\n  ✓ y")}}
	printReport(terminal.New(nil, &out, &out), &audit.Report{Checks: checks}, nil)
	if text := out.String(); strings.Contains(text, "\x1b") || strings.Contains(text, "\n  ✓") {
		t.Errorf("printed %q", text)
	}
}

// The commands that a person may copy run nothing that the invitation says.
func TestForeignValuesAreQuoted(t *testing.T) {
	address := common.HexToAddress("0x01")
	root, err := roll.PageRoot(0, []common.Address{address})
	if err != nil {
		t.Fatal(err)
	}
	roll, err := roll.NewSnapshot(common.Address{}, chain.Head{}, []roll.Page{{Addresses: []common.Address{address}, Root: root}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	invitation := election.Invitation{Office: "https://o.example/;exit", RPC: []string{"https://a.example/$(id)"}}
	command := registerCommand{walletFlags: walletFlags{Wallet: "my wallet"}}
	if err := command.print(terminal.New(nil, &out, &out), invitation, roll, address); err != nil {
		t.Fatal(err)
	}
	_, vote, found := strings.Cut(out.String(), "To vote in one:")
	if !found {
		t.Fatalf("printed %q", out.String())
	}
	words, err := exec.Command("sh", "-c", "printf '%s|' "+strings.TrimSpace(vote)).Output()
	want := "psephos|vote|ADDRESS|--rpc|https://a.example/$(id)|--office|https://o.example/;exit|--wallet|my wallet|"
	if err != nil || string(words) != want {
		t.Errorf("a shell reads %s, %v, want %s", words, err, want)
	}
	if list := "--rpc 'https://a.example/$(id)'\n"; !strings.Contains(out.String(), list) {
		t.Errorf("printed %q, without %q", out.String(), list)
	}
}
