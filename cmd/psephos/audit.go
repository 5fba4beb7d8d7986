package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"psephos/audit"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

type auditCommand struct {
	networkFlags
	Election string `arg:"" help:"Address of the election."`
	Record   string `placeholder:"FILE" help:"Write the evidence to this file."`
	JSON     bool   `name:"json" help:"Print the report as one line of JSON."`
}

// Help is shown by --help.
func (*auditCommand) Help() string {
	return `Verifies the contracts' code, the roll, every ballot's signature and place, and the counts, from nothing but the chain.
Give several independent endpoints: they must agree. Exit code 0: everything holds. 1: something does not, and it says
what. 2: the audit could not be done.

Example:
  psephos audit 0x5FbDB2315678afecb367f032d93F642f64180aa3 --rpc https://rpc-a.example --rpc https://rpc-b.example`
}

// Run audits the election.
func (c *auditCommand) Run(ctx context.Context, term *terminal.Terminal) error {
	address, err := parseAddress("the election", c.Election)
	if err != nil {
		return err
	}
	if len(c.RPC) == 0 {
		return fmt.Errorf("which chain? Give an endpoint with --rpc URL or in the variable PSEPHOS_RPC")
	}
	progress := term.Progress()
	report, record, err := audit.Run(ctx, audit.Config{
		Endpoints: c.RPC, Election: address, ChainID: c.ChainID, Progress: progress.Report,
	})
	progress.Close()
	if errors.Is(err, election.ErrNotFound) {
		return fmt.Errorf("there is no election at %s on this chain: check the address and the endpoint", address)
	}
	if err != nil {
		return err
	}
	if c.Record != "" {
		if err := writeRecord(c.Record, record); err != nil {
			return err
		}
	}
	if c.JSON {
		err = term.JSON(report)
	} else {
		printReport(term, report)
	}
	if err != nil {
		return err
	}
	return verdict(report)
}

// verdict is nil for an election that passed, else names the checks that failed.
func verdict(report *audit.Report) error {
	failed := report.FailedChecks()
	if report.Verdict == audit.Passed && len(failed) == 0 {
		return nil
	}
	ids := make([]string, len(failed))
	for i, check := range failed {
		ids[i] = check.ID
	}
	return answerNo{"the audit failed: " + strings.Join(ids, ", ")}
}

func printReport(term *terminal.Terminal, report *audit.Report) {
	term.Printf("Election %s on chain %d as of block %d\n\n", report.Election, report.ChainID, report.Block)
	for _, check := range report.Checks {
		mark := "✓"
		if check.Verdict != audit.Passed {
			mark = "✗"
		}
		term.Printf("  %s %-20s %s\n", mark, check.ID, check.Detail)
	}
	term.Printf("\n%d of %d voters voted. Results: %s\nVerdict: %s\n", report.Ballots, report.Voters, counts(report.Results), report.Verdict)
}

// counts writes counts as 13, 12, 14; several contests are separated by bars.
func counts(results [][]uint64) string {
	if len(results) == 0 {
		return "none yet"
	}
	contests := make([]string, len(results))
	for i, contest := range results {
		contests[i] = strings.Trim(strings.ReplaceAll(fmt.Sprint(contest), " ", ", "), "[]")
	}
	return strings.Join(contests, " | ")
}

func writeRecord(path string, record *audit.Record) error {
	file, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("write the evidence: %v", err)
	}
	defer file.Close()
	if err := record.Write(file); err != nil {
		return fmt.Errorf("write the evidence: %v", err)
	}
	return file.Close()
}
