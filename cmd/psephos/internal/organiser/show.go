package organiser

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/printout"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

// show is psephos election show.
type show struct {
	flags.Network
	Election string `arg:"" help:"Address of the election."`
	JSON     bool   `name:"json" help:"Print it as one line of JSON."`
}

// Help is shown by --help.
func (*show) Help() string {
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
func (c *show) Run(ctx context.Context, term *terminal.Terminal) error {
	nodes, opened, err := c.OpenElection(ctx, c.Election)
	if err != nil {
		return err
	}
	defer nodes.Close()
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

// look reads what is shown of an election.
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
	term.Printf("%s\n", printout.Text(s.Metadata.Title))
	term.Printf("  %s election, %s, %s to %s\n", s.Mode, s.Phase, s.Opening.Format(time.RFC3339), s.Closing.Format(time.RFC3339))
	term.Printf("  %d of %d voters voted; organiser %s\n", s.Ballots, s.Voters, s.Organiser)
	if s.Mode == election.ModeOpen || s.Phase == election.PhaseTallied {
		printout.Results(term, s.Metadata.Questions, s.Counts)
		return
	}
	printout.Questions(term, s.Metadata.Questions)
}
