package trial

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/rand/v2"
	"time"

	"psephos/cmd/psephos/internal/demo"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/printout"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/devnet"
	"psephos/election"
)

// Demo is psephos demo.
type Demo struct {
	flags.Account
	RPC       []string      `name:"rpc" placeholder:"URL" help:"Hold it on the chain of this node instead of a private one; needs --key."`
	Mode      election.Mode `default:"open" help:"open or secret."`
	Voters    int           `default:"50" help:"How many people are on the roll."`
	Ballots   int           `default:"-1" help:"How many of them vote; all by default."`
	Options   []int         `default:"3" placeholder:"K" help:"Number of options; K,K,… for several questions."`
	Landslide bool          `help:"Everybody chooses the first option."`
	Batch     int           `default:"64" help:"Ballots per transaction; fewer if they do not fit."`
	Trustees  int           `default:"3" help:"Trustees of a secret election."`
	Threshold int           `default:"2" help:"How many of them can decrypt."`
	Minimum   int           `default:"0" help:"A secret election with fewer ballots has no result."`
	Seed      uint64        `help:"The same number gives the same choices; by default they differ each time."`
	Duration  time.Duration `help:"How long the election stays open on a chain whose clock cannot be moved."`
	JSON      bool          `name:"json" help:"Print the outcome as one line of JSON."`
}

// Help is shown by --help.
func (*Demo) Help() string {
	return `Deploys the contracts, enrols simulated voters, holds an election among them, reads the result from the chain, compares
it with what was voted, and audits it. Exit code 1: the result is not the expected one, or the audit failed.

Examples:
  psephos demo --mode open --voters 300 --options 3
  psephos demo --mode secret --voters 200 --options 4 --trustees 5 --threshold 3
  psephos demo --voters 20 --rpc http://127.0.0.1:8545 --key funded.key --json`
}

// Run holds the election.
func (c *Demo) Run(ctx context.Context, term *terminal.Terminal) error {
	endpoints, key, closeChain, err := c.open(ctx, term)
	if err != nil {
		return err
	}
	defer closeChain()
	progress := term.Progress()
	result, err := demo.Run(ctx, c.config(endpoints, key, progress))
	progress.Close()
	if err != nil {
		return err
	}
	if c.JSON {
		err = term.JSON(result)
	} else {
		printDemo(term, result)
	}
	if err != nil {
		return err
	}
	if !result.Agrees() {
		return terminal.No(fmt.Sprintf("the result %s is not the expected %s", printout.Counts(result.Results), printout.Counts(result.Expected)))
	}
	return printout.Verdict(result.Report)
}

// open starts a chain in memory, or takes the one given.
func (c *Demo) open(ctx context.Context, term *terminal.Terminal) (rpc []string, key *ecdsa.PrivateKey, closeChain func(), err error) {
	if len(c.RPC) > 0 {
		if err := flags.CheckNodes(c.RPC); err != nil {
			return nil, nil, nil, err
		}
		key, err = c.Load(term)
		return c.RPC, key, func() {}, err
	}
	chain, err := devnet.Start(ctx, devnet.Config{})
	if err != nil {
		return nil, nil, nil, err
	}
	return []string{chain.RPC()}, chain.FundedKey(), func() { _ = chain.Close() }, nil
}

func (c *Demo) config(endpoints []string, key *ecdsa.PrivateKey, progress *terminal.Progress) demo.Config {
	config := demo.Config{
		Mode: c.Mode, Voters: c.Voters, Ballots: c.Ballots, Options: c.Options, Landslide: c.Landslide,
		Batch: c.Batch, Trustees: c.Trustees, Threshold: c.Threshold, Minimum: c.Minimum, Seed: c.Seed, Duration: c.Duration, RPC: endpoints, Key: key, Progress: progress.Report,
	}
	if c.Ballots < 0 {
		config.Ballots = c.Voters
	}
	if c.Seed == 0 {
		config.Seed = rand.Uint64()
	}
	return config
}

func printDemo(term *terminal.Terminal, result *demo.Result) {
	term.Printf("Election   %s (%s)\n", result.Election, result.Mode)
	term.Printf("Voters     %d, of whom %d voted\n", result.Voters, result.Ballots)
	term.Printf("Results    %s\nExpected   %s\n", printout.Counts(result.Results), printout.Counts(result.Expected))
	term.Printf("Audit      %s (%d checks)\n", result.Audit, len(result.Report.Checks))
	term.Printf("Gas        %d to enrol a voter, %d to cast a ballot\n", result.Gas.EnrolPerVoter, result.Gas.CastPerBallot)
	if result.Mode == election.ModeSecret {
		term.Printf("           %d for a trustee's ceremony, %d for a decryption share, %d to publish the result\n",
			result.Gas.CeremonyPerTrustee, result.Gas.SharePerTrustee, result.Gas.Finalise)
	}
	s := result.Seconds
	term.Printf("Seconds    enrol %.1f, ballots %.1f, cast %.1f, count %.1f, audit %.1f, total %.1f\n",
		s.Enrol, s.Encrypt, s.Cast, s.Tally, s.Audit, s.Total)
}
