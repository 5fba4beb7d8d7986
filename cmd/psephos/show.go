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
	term.Printf("%s\n", s.Metadata.Title.In("en"))
	term.Printf("  %s election, %s, %s to %s\n", s.Mode, s.Phase, s.Opening.Format(time.RFC3339), s.Closing.Format(time.RFC3339))
	term.Printf("  %d of %d voters voted; organiser %s\n", s.Ballots, s.Voters, s.Organiser)
	counted := s.Mode == election.ModeOpen || s.Phase == election.PhaseTallied
	for i, question := range s.Metadata.Questions {
		term.Printf("\n%d. %s\n", i+1, question.Title.In("en"))
		for j, option := range question.Options {
			if counted {
				term.Printf("  %7d  %s\n", s.Counts[i][j], option.Title.In("en"))
			} else {
				term.Printf("  %d) %s\n", j+1, option.Title.In("en"))
			}
		}
	}
}
