package voter

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/wallet"
	"psephos/chain"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
	"psephos/internal/cause"
)

// Vote is psephos vote.
type Vote struct {
	flags.Network
	flags.Wallet
	choices
	Election string `arg:"" help:"Address of the election."`
	Office   string `env:"PSEPHOS_OFFICE" placeholder:"URL" help:"The election office, whose relay takes the ballot to the chain at no cost."`
	Self     bool   `help:"Send the ballot yourself; your own account pays the fee."`
	Check    string `placeholder:"FILE" help:"Do not cast: open the prepared ballot into FILE, to be verified on another device."`
	Final    bool   `help:"Wait until the ballot is in a final block."`
	Yes      bool   `short:"y" help:"Do not ask before casting. Without a terminal nothing is asked: what the command says is cast."`
	JSON     bool   `name:"json" help:"Print the receipt as one line of JSON."`
}

// Help is shown by --help.
func (*Vote) Help() string {
	return `Signs the ballot on this computer and hands it to the office's relay, or sends it to the chain itself with --self. With the tracker on
the receipt you find your ballot in the published list. Give several independent nodes: whether your number has voted, and whether the ballot
is in the ballot box, is what all of them say.

Examples:
  psephos vote 0x… --rpc http://127.0.0.1:8545 --office http://127.0.0.1:8080
  psephos vote 0x… --choice-file choice.txt --yes --self --wallet ./voter
  echo 2 | psephos vote 0x… --choice-file - --yes --self --wallet ./voter

Other users of this computer can see arguments, and the shell remembers them: type a secret choice when you are asked, or give it in a file.`
}

// receipt is what `psephos vote --json` prints.
type receipt struct {
	Election common.Address `json:"election"`
	Number   uint32         `json:"number"`
	Tracker  string         `json:"tracker"`
	State    election.State `json:"state"`
	Block    uint64         `json:"block"`
}

// Run votes.
func (c *Vote) Run(ctx context.Context, term *terminal.Terminal) error {
	if err := c.checkFlags(); err != nil {
		return err
	}
	nodes, opened, err := c.OpenElection(ctx, c.Election)
	if err != nil {
		return err
	}
	defer nodes.Close()
	vault, err := c.Unlocked(term)
	if err != nil {
		return err
	}
	defer vault.Close()
	prepared, chosen, err := c.prepare(ctx, term, opened, vault.Address())
	if err != nil {
		return err
	}
	if c.Check != "" {
		return c.reveal(term, prepared)
	}
	if !c.Yes && term.Interactive() {
		if err := review(term, opened.Metadata.Questions, opened.Mode, chosen); err != nil {
			return err
		}
	}
	ballot, err := vault.CastBallot(prepared)
	if err != nil {
		return err
	}
	if err := c.deliver(ctx, nodes, opened, vault, ballot); err != nil {
		return err
	}
	return c.printReceipt(ctx, term, opened, ballot)
}

// checkFlags refuses flags that contradict each other, before anything else is done.
func (c *Vote) checkFlags() error {
	if err := c.check(); err != nil {
		return err
	}
	if c.Check == "" && c.Office == "" && !c.Self {
		return errors.New("who shall send the ballot? Name the office with --office URL, or send it yourself with --self")
	}
	if u, err := url.Parse(c.Office); c.Office != "" && (err != nil || u.Host == "") {
		return errors.New("the office (--office, PSEPHOS_OFFICE) is an address such as https://vote.example.org")
	}
	return nil
}

// prepare makes the ballot of the wallet's address, if it can vote now.
func (c *Vote) prepare(ctx context.Context, term *terminal.Terminal, opened *election.Election, address common.Address) (*election.Prepared, []int, error) {
	number, err := c.admitted(ctx, opened, address)
	if err != nil {
		return nil, nil, err
	}
	chosen, err := c.of(term, opened.Metadata.Questions)
	if err != nil {
		return nil, nil, err
	}
	prepared, err := opened.Prepare(ctx, number, address, chosen)
	return prepared, chosen, err
}

// admitted is the number that the address holds, if it can vote now.
func (c *Vote) admitted(ctx context.Context, opened *election.Election, address common.Address) (uint32, error) {
	phase, err := opened.Phase(ctx)
	if err != nil {
		return 0, err
	}
	if phase != election.PhaseOpen && c.Check == "" {
		return 0, fmt.Errorf("nobody can vote in this election now: it is %s", phase)
	}
	snapshot, err := opened.Roll().Snapshot(ctx, nil)
	if err != nil {
		return 0, err
	}
	number, ok := snapshot.Find(address)
	if !ok {
		return 0, fmt.Errorf("the address %s is not on the roll of this election: ask the registrar", address)
	}
	err = opened.RequireNotVoted(ctx, number)
	var refused *election.BallotError
	if errors.As(err, &refused) {
		return 0, fmt.Errorf("this wallet has voted already in this election: it has voter number %d, and each number votes once", number)
	}
	return number, err
}

// deliver takes the ballot to the office or the chain.
func (c *Vote) deliver(ctx context.Context, nodes *chain.Chain, opened *election.Election, vault *wallet.Vault, ballot election.Ballot) error {
	if !c.Self {
		if _, err := election.NewRelay(c.Office, nil).Submit(ctx, ballot); err != nil {
			return fmt.Errorf("the office did not take the ballot: %w; you can send it yourself with --self", err)
		}
		return nil
	}
	sender := election.NewSender(nodes, vault, chain.MemoryJournal())
	tx, err := opened.Submit(ctx, sender, ballot)
	if err != nil {
		return err
	}
	_, err = sender.Wait(ctx, tx) // the receipt is what all nodes say
	return err
}

// printReceipt waits until the ballot is in the ballot box and prints the receipt.
func (c *Vote) printReceipt(ctx context.Context, term *terminal.Terminal, opened *election.Election, ballot election.Ballot) error {
	progress := term.Progress()
	progress.Report("waiting for the ballot box", 0, 0)
	wait := opened.WaitIncluded
	if c.Final {
		wait = opened.WaitFinal
	}
	inclusion, err := wait(ctx, ballot.Number)
	progress.Close()
	if errors.Is(err, chain.ErrDisagree) {
		return fmt.Errorf("the ballot was handed over, but %w. Look for the tracker %s in the list of all ballots, or ask other nodes", chain.ErrDisagree, ballot.Tracker())
	}
	if err != nil {
		return err
	}
	if inclusion.Digest != ballot.Digest() {
		return terminal.No("another ballot of your number is in the ballot box: tell the registrar")
	}
	result := receipt{
		Election: opened.Address, Number: ballot.Number, Tracker: ballot.Tracker(),
		State: inclusion.State, Block: inclusion.Block,
	}
	if c.JSON {
		return term.JSON(result)
	}
	term.Printf("Your ballot is in the ballot box: block %d of the chain, %s.\n", result.Block, finality(result.State))
	term.Printf("Tracker: %s\n(With it you find your ballot in the list of all ballots that the office publishes. It does not show your choice in a secret election.)\n", result.Tracker)
	return nil
}

// finality says what a state means for somebody who waits.
func finality(state election.State) string {
	if state == election.StateFinal {
		return "which is final"
	}
	return "which becomes final as more blocks follow (--final waits for that)"
}

// reveal opens the ballot into a file instead of casting it.
func (c *Vote) reveal(term *terminal.Terminal, prepared *election.Prepared) error {
	opened, err := prepared.Reveal()
	if err != nil {
		return err
	}
	file, err := os.OpenFile(c.Check, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("write the opened ballot: %v", cause.File(err))
	}
	defer file.Close()
	if err := terminal.New(nil, file, file).JSON(opened); err != nil {
		return fmt.Errorf("write the opened ballot: %v", cause.File(err))
	}
	term.Notef("The ballot %s was opened, so it cannot be cast. Verify it with psephos check-ballot %s.", opened.Tracker, terminal.Word(c.Check))
	return file.Close()
}
