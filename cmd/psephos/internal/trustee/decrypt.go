package trustee

import (
	"context"
	"errors"
	"math/big"

	"psephos/chain"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

// decrypt is psephos trustee decrypt.
type decrypt struct {
	flags.Network
	flags.Wallet
	Election string `arg:"" help:"Address of the election."`
}

// Help is shown by --help.
func (*decrypt) Help() string {
	return `Publishes this trustee's part of the decryption of the sum of all ballots, with a proof that the contract checks. Single
ballots are never decrypted. The command first waits until the end of the voting is final on the chain. When enough trustees have
published their parts, anybody can publish the result with psephos tally.

Example:
  psephos trustee decrypt 0x… --wallet ./trustee --rpc https://rpc.example`
}

// Run publishes the shares.
func (c *decrypt) Run(ctx context.Context, term *terminal.Terminal) error {
	nodes, opened, err := c.OpenElection(ctx, c.Election)
	if err != nil {
		return err
	}
	defer nodes.Close()
	if opened.Mode != election.ModeSecret {
		return errors.New("the ballots of this election are public: there is nothing to decrypt")
	}
	vault, err := c.Unlocked(term)
	if err != nil {
		return err
	}
	defer vault.Close()
	seed, err := vault.TrusteeSeed(nodes.ChainID(), opened.Parameters.Board)
	if err != nil {
		return err
	}
	defer clear(seed[:])
	sender := election.NewSender(nodes, vault, chain.MemoryJournal())
	if err := c.announce(ctx, term, nodes, opened); err != nil {
		return err
	}
	tx, err := opened.SubmitShares(ctx, sender, seed)
	if err != nil {
		return err
	}
	if err := flags.Follow(ctx, term, sender, tx); err != nil {
		return err
	}
	term.Notef("Your decryption share is published.")
	return nil
}

// announce says so if the share has to wait, because the end of the voting is not final yet.
func (c *decrypt) announce(ctx context.Context, term *terminal.Terminal, nodes *chain.Chain, opened *election.Election) error {
	phase, err := opened.Phase(ctx)
	if err != nil || phase != election.PhaseClosed {
		return err
	}
	final, err := nodes.Finalized(ctx)
	if err != nil {
		return err
	}
	before := election.PhaseAnnounced
	if final.Number >= opened.Created {
		if before, err = opened.PhaseAt(ctx, new(big.Int).SetUint64(final.Number)); err != nil {
			return err
		}
	}
	if before == election.PhaseAnnounced || before == election.PhaseOpen {
		term.Notef("Waiting until the end of the voting is final on the chain, which can take some minutes. Nothing is published before that.")
	}
	return nil
}
