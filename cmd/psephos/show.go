package main

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

type electionShow struct {
	networkFlags
	Election string `arg:"" help:"Address of the election."`
	JSON     bool   `name:"json" help:"Print it as one line of JSON."`
}

// Help is shown by --help.
func (*electionShow) Help() string {
	return `Example:
  psephos election show 0x… --rpc http://127.0.0.1:8545`
}

// shown is what `psephos election show --json` prints. Counts are per contest and option.
type shown struct {
	Election  common.Address    `json:"election"`
	Mode      election.Mode     `json:"mode"`
	Phase     election.Phase    `json:"phase"`
	Organiser common.Address    `json:"organiser"`
	Roll      common.Address    `json:"roll"`
	Opening   time.Time         `json:"opening"`
	Closing   time.Time         `json:"closing"`
	Ballots   uint64            `json:"ballots"`
	Voters    uint64            `json:"voters"`
	Counts    [][]uint64        `json:"counts"`
	Metadata  election.Metadata `json:"metadata"`
}

// Run shows the election.
func (c *electionShow) Run(ctx context.Context, term *terminal.Terminal) error {
	chain, opened, err := electionOf(ctx, c.networkFlags, c.Election)
	if err != nil {
		return err
	}
	defer chain.Close()
	now, err := look(ctx, opened)
	if err != nil {
		return err
	}
	if c.JSON {
		return term.JSON(now)
	}
	now.print(term)
	return nil
}

// look reads how an election stands.
func look(ctx context.Context, opened *election.Election) (*shown, error) {
	now := &shown{
		Election: opened.Address, Mode: opened.Mode, Organiser: opened.Organiser, Roll: opened.Parameters.Roll,
		Opening: time.Unix(int64(opened.Parameters.Opening), 0).UTC(), Metadata: opened.Metadata,
	}
	var err error
	if now.Phase, err = opened.Phase(ctx); err != nil {
		return nil, err
	}
	closing, err := opened.Closing(ctx)
	if err != nil {
		return nil, err
	}
	now.Closing = closing.UTC()
	turnout, err := opened.Turnout(ctx)
	if err != nil {
		return nil, err
	}
	now.Ballots, now.Voters = turnout.Ballots, turnout.Voters
	now.Counts, err = opened.Counts(ctx, nil)
	return now, err
}

func (s *shown) print(term *terminal.Terminal) {
	term.Printf("%s\n", inEnglish(s.Metadata.Title))
	term.Printf("  %s election, %s, %s to %s\n", s.Mode, s.Phase, s.Opening.Format(time.RFC3339), s.Closing.Format(time.RFC3339))
	term.Printf("  %d of %d voters voted; organiser %s\n", s.Ballots, s.Voters, s.Organiser)
	if s.Mode == election.ModeOpen || s.Phase == election.PhaseTallied {
		printCounts(term, s.Metadata.Questions, s.Counts)
		return
	}
	for i, question := range s.Metadata.Questions {
		term.Printf("\n%d. %s\n", i+1, inEnglish(question.Title))
		for j, option := range question.Options {
			term.Printf("  %d) %s\n", j+1, inEnglish(option.Title))
		}
	}
}

// printCounts writes each question with its options' counts. Without questions of the same shape, which an election that keeps to
// the protocol has, it writes the counts alone.
func printCounts(term *terminal.Terminal, questions []election.Question, results [][]uint64) {
	if !fits(questions, results) {
		term.Printf("\nCounts, in the order of questions and options: %s\n", counts(results))
		return
	}
	for i, question := range questions {
		term.Printf("\n%d. %s\n", i+1, inEnglish(question.Title))
		for j, option := range question.Options {
			term.Printf("  %7d  %s\n", results[i][j], inEnglish(option.Title))
		}
	}
}

// fits says whether there is one count for each option.
func fits(questions []election.Question, results [][]uint64) bool {
	if len(questions) != len(results) {
		return false
	}
	for i, question := range questions {
		if len(question.Options) != len(results[i]) {
			return false
		}
	}
	return true
}

// inEnglish is a text of an election on one line, in English if it has that.
func inEnglish(text election.Text) string { return terminal.Line(text.In("en")) }
