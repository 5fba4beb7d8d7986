// Package auditor holds the commands of whoever checks an organisation: psephos audit, which checks a whole election, and psephos roll, which mends
// what anybody may mend of a roll.
package auditor

import (
	"context"
	"errors"
	"fmt"
	"os"

	"psephos/audit"
	"psephos/chain"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/printout"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
	"psephos/internal/cause"
)

// Audit is psephos audit.
type Audit struct {
	flags.Network
	Election string `arg:"" help:"Address of the election."`
	Record   string `placeholder:"FILE" help:"Write the evidence to this file."`
	JSON     bool   `name:"json" help:"Print the report as one line of JSON."`
}

// Help is shown by --help.
func (*Audit) Help() string {
	return `Checks the contracts' code, the roll, the signature and place of every ballot, and the counts, from nothing but the chain.
Give several independent nodes: they must agree. Exit code 0: everything is right. 1: something is not, and the report says
what. 2: the audit could not be done.

Example:
  psephos audit 0x5FbDB2315678afecb367f032d93F642f64180aa3 --rpc https://rpc-a.example --rpc https://rpc-b.example`
}

// report is what `psephos audit --json` prints. Questions say what the results count; there are none without a result.
type report struct {
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
func (c *Audit) Run(ctx context.Context, term *terminal.Terminal) error {
	address, err := flags.ParseAddress("the election", c.Election)
	if err != nil {
		return err
	}
	if err := c.CheckRPC(); err != nil {
		return err
	}
	progress := term.Progress()
	result, record, err := audit.Run(ctx, audit.Config{
		Endpoints: c.RPC, Election: address, ChainID: c.ChainID, Progress: progress.Report,
	})
	progress.Close()
	if errors.Is(err, chain.ErrNotFound) {
		return fmt.Errorf("there is no election at %s on this chain: check the address and the node", address)
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
		err = term.JSON(report{result, namedCounts(record, result)})
	} else {
		printReport(term, result, questionsOf(record))
	}
	if err != nil {
		return err
	}
	return printout.Verdict(result)
}

func printReport(term *terminal.Terminal, result *audit.Report, questions []election.Question) {
	term.Printf("Election %s on chain %d as of block %d\n\n", result.Election, result.ChainID, result.Block)
	for _, check := range result.Checks {
		mark := "✓"
		if check.Verdict != audit.Passed {
			mark = "✗"
		}
		term.Printf("  %s %-20s %s\n", mark, check.ID, terminal.Line(check.Detail.String()))
	}
	term.Printf("\n%d of %d voters voted.\n", result.Ballots, result.Voters)
	if len(result.Results) == 0 {
		term.Printf("There is no result yet.\n")
	} else {
		printout.Results(term, questions, result.Results)
	}
	term.Printf("\nVerdict: %s\n", result.Verdict)
}

// questionsOf are the questions in the evidence; none if its texts cannot be read, which a check of the report says.
func questionsOf(record *audit.Record) []election.Question {
	metadata, err := election.ParseMetadata(record.Terms.Metadata)
	if err != nil {
		return nil
	}
	return metadata.Questions
}

// namedCounts are the results with the names of what they count; none if there is no result or the questions do not fit it.
func namedCounts(record *audit.Record, result *audit.Report) []namedQuestion {
	questions := questionsOf(record)
	if !printout.Fit(questions, result.Results) {
		return nil
	}
	named := make([]namedQuestion, len(questions))
	for i, question := range questions {
		named[i].Title = question.Title
		for j, option := range question.Options {
			named[i].Options = append(named[i].Options, namedCount{option.Title, result.Results[i][j]})
		}
	}
	return named
}

func writeRecord(path string, record *audit.Record) error {
	file, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("write the evidence: %v", cause.File(err))
	}
	defer file.Close()
	if err := record.Write(file); err != nil {
		return fmt.Errorf("write the evidence: %v", err)
	}
	return file.Close()
}
