package auditor

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"psephos/chain"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
	"psephos/roll"
)

// Roll is psephos roll.
type Roll struct {
	StrikeDuplicates strikeDuplicates `cmd:"" help:"Strike off the second number of every address that holds two."`
}

// strikeDuplicates is psephos roll strike-duplicates.
type strikeDuplicates struct {
	flags.Network
	flags.Account
	Roll   string `required:"" env:"PSEPHOS_ROLL" placeholder:"ADDRESS" help:"The organisation's roll."`
	DryRun bool   `help:"Only show who holds two numbers; send nothing."`
	Yes    bool   `short:"y" help:"Do not ask."`
	JSON   bool   `name:"json" help:"Print them as one line of JSON."`
}

// Help is shown by --help.
func (*strikeDuplicates) Help() string {
	return `An address that holds two numbers of the roll could vote twice. Anybody may have the higher number struck off: the roll's contract checks
that both belong to the same address. The command shows them and asks before it sends anything. The account in --key pays.

Example:
  psephos roll strike-duplicates --roll 0x… --rpc https://rpc.example --key somebody.json`
}

// Run strikes the duplicates off.
func (c *strikeDuplicates) Run(ctx context.Context, term *terminal.Terminal) error {
	address, err := flags.ParseAddress("the roll", c.Roll)
	if err != nil {
		return err
	}
	nodes, err := c.Dial(ctx)
	if err != nil {
		return err
	}
	defer nodes.Close()
	if err := flags.ExpectContract(ctx, nodes, address, "VoterRoll", "roll", "check --roll"); err != nil {
		return err
	}
	contract := roll.Open(nodes, address)
	snapshot, err := contract.Snapshot(ctx, nil)
	if err != nil {
		return err
	}
	found := snapshot.Duplicates()
	if err := c.show(term, found); err != nil || c.DryRun || len(found) == 0 {
		return err
	}
	if err := c.confirm(term, len(found)); err != nil {
		return err
	}
	sender, err := c.Sender(nodes, term)
	if err != nil {
		return err
	}
	for _, duplicate := range found {
		if err := strike(ctx, term, contract, sender, snapshot, duplicate); err != nil {
			return err
		}
		term.Notef("Number %d is struck off.", duplicate.Second)
	}
	return nil
}

// show says who holds two numbers.
func (c *strikeDuplicates) show(term *terminal.Terminal, found []roll.Duplicate) error {
	if c.JSON {
		return term.JSON(append([]roll.Duplicate{}, found...)) // [] and not null
	}
	if len(found) == 0 {
		term.Printf("No address holds two numbers.\n")
	}
	for _, duplicate := range found {
		term.Printf("%s holds the numbers %d and %d; %d is the one to strike off.\n", duplicate.Holder, duplicate.First, duplicate.Second, duplicate.Second)
	}
	return nil
}

func (c *strikeDuplicates) confirm(term *terminal.Terminal, count int) error {
	if c.Yes || !term.Interactive() {
		return nil
	}
	question := "Strike this number off?"
	if count > 1 {
		question = fmt.Sprintf("Strike these %d numbers off?", count)
	}
	sure, err := term.Confirm(question)
	if err == nil && !sure {
		err = errors.New("nothing was done")
	}
	return err
}

// strike strikes one number off. If somebody else does it first, that is no failure.
func strike(ctx context.Context, term *terminal.Terminal, contract *roll.Roll, sender *chain.Sender, snapshot *roll.Snapshot, duplicate roll.Duplicate) error {
	tx, err := contract.StrikeDuplicate(ctx, sender, snapshot, duplicate)
	if err == nil {
		err = flags.Follow(ctx, term, sender, tx)
	}
	var refused *election.RevertError
	if !errors.As(err, &refused) {
		return err
	}
	if now, failed := contract.Snapshot(ctx, nil); failed != nil || slices.Contains(now.Duplicates(), duplicate) {
		return err
	}
	return nil
}
