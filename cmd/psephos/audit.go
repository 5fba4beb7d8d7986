package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"psephos/audit"
	"psephos/chain"
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

// auditReport is what `psephos audit --json` prints. Questions say what the results count; there are none without a result.
type auditReport struct {
	*audit.Report
	Questions []namedQuestion `json:"questions,omitempty"`
}

// namedQuestion is a question with its options, in all languages.
type namedQuestion struct {
	Title   election.Text `json:"title"`
	Options []namedCount  `json:"options"`
}

type namedCount struct {
	Title election.Text `json:"title"`
	Count uint64        `json:"count"`
}

// Run audits the election.
func (c *auditCommand) Run(ctx context.Context, term *terminal.Terminal) error {
	address, err := parseAddress("the election", c.Election)
	if err != nil {
		return err
	}
	if err := c.check(); err != nil {
		return err
	}
	progress := term.Progress()
	report, record, err := audit.Run(ctx, audit.Config{
		Endpoints: c.RPC, Election: address, ChainID: c.ChainID, Progress: progress.Report,
	})
	progress.Close()
	if errors.Is(err, chain.ErrNotFound) {
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
		err = term.JSON(auditReport{report, namedCounts(record, report)})
	} else {
		printReport(term, report, questionsOf(record))
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

func printReport(term *terminal.Terminal, report *audit.Report, questions []election.Question) {
	term.Printf("Election %s on chain %d as of block %d\n\n", report.Election, report.ChainID, report.Block)
	for _, check := range report.Checks {
		mark := "✓"
		if check.Verdict != audit.Passed {
			mark = "✗"
		}
		term.Printf("  %s %-20s %s\n", mark, check.ID, terminal.Line(check.Detail.String()))
	}
	term.Printf("\n%d of %d voters voted.\n", report.Ballots, report.Voters)
	if len(report.Results) == 0 {
		term.Printf("There is no result yet.\n")
	} else {
		printCounts(term, questions, report.Results)
	}
	term.Printf("\nVerdict: %s\n", report.Verdict)
}

// questionsOf are the questions in the evidence, or none if its texts are no election's: a check of the report says so, then.
func questionsOf(record *audit.Record) []election.Question {
	metadata, err := election.ParseMetadata(record.Terms.Metadata)
	if err != nil {
		return nil
	}
	return metadata.Questions
}

// namedCounts are the results with the names of what they count, or none if there is no result or nothing that fits it.
func namedCounts(record *audit.Record, report *audit.Report) []namedQuestion {
	questions := questionsOf(record)
	if !fits(questions, report.Results) {
		return nil
	}
	named := make([]namedQuestion, len(questions))
	for i, question := range questions {
		named[i].Title = question.Title
		for j, option := range question.Options {
			named[i].Options = append(named[i].Options, namedCount{option.Title, report.Results[i][j]})
		}
	}
	return named
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
