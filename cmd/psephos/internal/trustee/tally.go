package trustee

import (
	"context"
	"errors"

	"psephos/chain"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/printout"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

// Tally is psephos tally.
type Tally struct {
	flags.Network
	flags.Account
	Election string `arg:"" help:"Address of the secret election."`
	DryRun   bool   `help:"Only compute the result from the published shares; send nothing."`
	JSON     bool   `name:"json" help:"Print the counts as one line of JSON."`
}

// Help is shown by --help.
func (*Tally) Help() string {
	return `Computes the result from the trustees' shares and sends it to the contract, which checks it. Anybody may do this; the account in --key
pays. With --dry-run it only shows the result. Exit code 1: there is no result, because too few people voted.

Example:
  psephos tally 0x… --rpc https://rpc.example --key somebody.json`
}

// Run publishes the result.
func (c *Tally) Run(ctx context.Context, term *terminal.Terminal) error {
	nodes, opened, err := c.OpenElection(ctx, c.Election)
	if err != nil {
		return err
	}
	defer nodes.Close()
	if opened.Mode != election.ModeSecret {
		return errors.New("the ballots of this election are public: its counts are on the chain already, see psephos election show")
	}
	phase, err := opened.Phase(ctx)
	if err != nil {
		return err
	}
	var result [][]uint64
	switch phase {
	case election.PhaseWithheld:
		return terminal.No("there is no result: fewer ballots were cast than the minimum")
	case election.PhaseTallied:
		result, err = opened.Counts(ctx, nil)
	default:
		result, err = c.finalise(ctx, term, nodes, opened)
	}
	if err != nil {
		return err
	}
	if c.JSON {
		return term.JSON(map[string][][]uint64{"results": result})
	}
	term.Printf("%s\n", printout.Text(opened.Metadata.Title))
	printout.Results(term, opened.Metadata.Questions, result)
	return nil
}

func (c *Tally) finalise(ctx context.Context, term *terminal.Terminal, nodes *chain.Chain, opened *election.Election) ([][]uint64, error) {
	progress := term.Progress()
	progress.Report("decrypting the result", 0, 0)
	tally, err := opened.Tally(ctx)
	progress.Close()
	if err != nil || c.DryRun {
		return tally.Counts, err
	}
	sender, err := c.Sender(nodes, term)
	if err != nil {
		return nil, err
	}
	tx, err := opened.FinaliseWith(ctx, sender, tally)
	if err != nil {
		return nil, err
	}
	return tally.Counts, flags.Follow(ctx, term, sender, tx)
}
