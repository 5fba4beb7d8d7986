package main

import (
	"context"
	"errors"

	"psephos/chain"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

type tallyCommand struct {
	networkFlags
	keyFlags
	Election string `arg:"" help:"Address of the secret election."`
	DryRun   bool   `help:"Only compute the result from the published shares; nothing is sent."`
	JSON     bool   `name:"json" help:"Print the counts as one line of JSON."`
}

// Help is shown by --help.
func (*tallyCommand) Help() string {
	return `Computes the result from the trustees' shares and sends it to the contract, which checks it. Anybody may; the account in --key
pays. With --dry-run it only shows the result. Exit code 1: there will be no result, because too few people voted.

Example:
  psephos tally 0x… --rpc https://rpc.example --key somebody.json`
}

// Run finalises the result.
func (c *tallyCommand) Run(ctx context.Context, term *terminal.Terminal) error {
	chain, opened, err := electionOf(ctx, c.networkFlags, c.Election)
	if err != nil {
		return err
	}
	defer chain.Close()
	if opened.Mode != election.ModeSecret {
		return errors.New("this is an open election: its counts are on the chain already, see psephos election show")
	}
	phase, err := opened.Phase(ctx)
	if err != nil {
		return err
	}
	var result [][]uint64
	switch phase {
	case election.PhaseWithheld:
		return answerNo{"the result is withheld: fewer ballots were cast than the minimum"}
	case election.PhaseTallied:
		result, err = opened.Counts(ctx, nil)
	default:
		result, err = c.finalise(ctx, term, chain, opened)
	}
	if err != nil {
		return err
	}
	if c.JSON {
		return term.JSON(map[string][][]uint64{"results": result})
	}
	term.Printf("%s\n", inEnglish(opened.Metadata.Title))
	printCounts(term, opened.Metadata.Questions, result)
	return nil
}

func (c *tallyCommand) finalise(ctx context.Context, term *terminal.Terminal, chain *chain.Chain, opened *election.Election) ([][]uint64, error) {
	progress := term.Progress()
	progress.Report("decrypting the result", 0, 0)
	tally, err := opened.Tally(ctx)
	progress.Close()
	if err != nil || c.DryRun {
		return tally.Counts, err
	}
	sender, err := c.sender(chain, term)
	if err != nil {
		return nil, err
	}
	tx, err := opened.FinaliseWith(ctx, sender, tally)
	if err != nil {
		return nil, err
	}
	_, err = sender.Wait(ctx, tx)
	return tally.Counts, err
}
