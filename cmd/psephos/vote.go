package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/wallet"
	"psephos/chain"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

type voteCommand struct {
	networkFlags
	walletFlags
	Election string `arg:"" help:"Address of the election."`
	Choice   []int  `placeholder:"N" help:"Number of the chosen option, from 1; once for each question, in order. Other users of this machine can see it. Without it you are asked."`
	File     string `name:"choice-file" placeholder:"FILE" help:"File with these numbers instead, in any lines; - is standard input."`
	Office   string `env:"PSEPHOS_OFFICE" placeholder:"URL" help:"The election office, whose relay takes the ballot to the chain at no cost."`
	Self     bool   `help:"Send the ballot yourself; your own account pays the fee."`
	Check    string `placeholder:"FILE" help:"Do not cast: open the prepared ballot into FILE, to be verified on another device."`
	Final    bool   `help:"Wait until the ballot is in a final block."`
	Yes      bool   `short:"y" help:"Do not ask before casting. Without a terminal nothing is asked: what the command says is cast."`
	JSON     bool   `name:"json" help:"Print the receipt as one line of JSON."`
}

// Help is shown by --help.
func (*voteCommand) Help() string {
	return `Signs the ballot here and hands it to the office's relay, or sends it to the chain itself with --self. The receipt's tracker
is how you find your ballot in the published list.

Examples:
  psephos vote 0x… --rpc http://127.0.0.1:8545 --office http://127.0.0.1:8080
  psephos vote 0x… --choice-file choice.txt --yes --self --wallet ./voter
  echo 2 | psephos vote 0x… --choice-file - --yes --self --wallet ./voter

Arguments can be seen by other users of the machine and stay in the shell's history: a secret choice is better typed when
asked, or in a file.`
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
func (c *voteCommand) Run(ctx context.Context, term *terminal.Terminal) error {
	if len(c.Choice) > 0 && c.File != "" {
		return errors.New("is the choice in --choice or in --choice-file? Give one of them")
	}
	if c.Check == "" && c.Office == "" && !c.Self {
		return errors.New("how shall the ballot travel? Name the office with --office URL, or send it yourself with --self")
	}
	if u, err := url.Parse(c.Office); c.Office != "" && (err != nil || u.Host == "") {
		return errors.New("the office (--office, PSEPHOS_OFFICE) is an address such as https://vote.example.org")
	}
	chain, opened, err := electionOf(ctx, c.networkFlags, c.Election)
	if err != nil {
		return err
	}
	defer chain.Close()
	vault, err := c.unlocked(term)
	if err != nil {
		return err
	}
	defer vault.Close()
	number, err := c.admitted(ctx, opened, vault.Address())
	if err != nil {
		return err
	}
	choices, err := c.choices(term, opened)
	if err != nil {
		return err
	}
	prepared, err := opened.Prepare(ctx, number, vault.Address(), choices)
	if err != nil {
		return err
	}
	if c.Check != "" {
		return c.reveal(term, prepared)
	}
	if err := c.confirm(term, opened, choices); err != nil {
		return err
	}
	ballot, err := vault.CastBallot(prepared)
	if err != nil {
		return err
	}
	if err := c.deliver(ctx, chain, opened, vault, ballot); err != nil {
		return err
	}
	return c.receipt(ctx, term, opened, ballot)
}

// admitted is the number that the wallet's address holds, if it can vote now.
func (c *voteCommand) admitted(ctx context.Context, opened *election.Election, address common.Address) (uint32, error) {
	phase, err := opened.Phase(ctx)
	if err != nil {
		return 0, err
	}
	if phase != election.PhaseOpen && c.Check == "" {
		return 0, fmt.Errorf("the election is not open: it is %s", phase)
	}
	snapshot, err := opened.Roll().Snapshot(ctx, nil)
	if err != nil {
		return 0, err
	}
	number, ok := snapshot.Find(address)
	if !ok {
		return 0, fmt.Errorf("the address %s is not on the roll of this election: ask the registrar", address)
	}
	voted, err := opened.HasVoted(ctx, number)
	if err != nil {
		return 0, err
	}
	if voted {
		return 0, fmt.Errorf("this wallet has voted already in this election: it has voter number %d, and each number votes once", number)
	}
	return number, nil
}

// deliver brings the ballot to the relay or the chain.
func (c *voteCommand) deliver(ctx context.Context, nodes *chain.Chain, opened *election.Election, vault *wallet.Vault, ballot election.Ballot) error {
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
	_, err = sender.Wait(ctx, tx)
	return err
}

func (c *voteCommand) receipt(ctx context.Context, term *terminal.Terminal, opened *election.Election, ballot election.Ballot) error {
	progress := term.Progress()
	progress.Report("waiting for the ballot box", 0, 0)
	wait := opened.WaitIncluded
	if c.Final {
		wait = opened.WaitFinal
	}
	inclusion, err := wait(ctx, ballot.Number)
	progress.Close()
	if err != nil {
		return err
	}
	if inclusion.Digest != ballot.Digest() {
		return answerNo{"another ballot of your number is in the ballot box: tell the registrar"}
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

// reveal opens the ballot instead of casting it.
func (c *voteCommand) reveal(term *terminal.Terminal, prepared *election.Prepared) error {
	opened, err := prepared.Reveal()
	if err != nil {
		return err
	}
	file, err := os.OpenFile(c.Check, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("write the opened ballot: %v", err)
	}
	defer file.Close()
	if err := terminal.New(nil, file, file).JSON(opened); err != nil {
		return fmt.Errorf("write the opened ballot: %v", err)
	}
	term.Notef("The ballot %s was opened and cannot be cast any more. Verify it with psephos check-ballot %s.", opened.Tracker, terminal.Word(c.Check))
	return file.Close()
}
