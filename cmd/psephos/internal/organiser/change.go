package organiser

import (
	"context"
	"errors"
	"fmt"
	"time"

	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/printout"
	"psephos/cmd/psephos/internal/terminal"
)

// cancel is psephos election cancel.
type cancel struct {
	flags.Network
	flags.Account
	Election string `arg:"" help:"Address of the election."`
	Yes      bool   `short:"y" help:"Do not ask."`
}

// Help is shown by --help.
func (*cancel) Help() string {
	return `Only the organiser can do this, and only before the first ballot. It cannot be undone.

Example:
  psephos election cancel 0x… --rpc http://127.0.0.1:8545 --key organiser.json`
}

// Run cancels the election.
func (c *cancel) Run(ctx context.Context, term *terminal.Terminal) error {
	nodes, opened, err := c.OpenElection(ctx, c.Election)
	if err != nil {
		return err
	}
	defer nodes.Close()
	if !c.Yes && term.Interactive() {
		sure, err := term.Confirm(fmt.Sprintf("Cancel %q? This cannot be undone.", printout.Text(opened.Metadata.Title)))
		if err != nil {
			return err
		}
		if !sure {
			return errors.New("nothing was done")
		}
	}
	sender, err := c.Sender(nodes, term)
	if err != nil {
		return err
	}
	tx, err := opened.Cancel(ctx, sender)
	if err != nil {
		return err
	}
	if err := flags.Follow(ctx, term, sender, tx); err != nil {
		return err
	}
	term.Notef("The election is cancelled.")
	return nil
}

// extend is psephos election extend.
type extend struct {
	flags.Network
	flags.Account
	Election string    `arg:"" help:"Address of the election."`
	Closing  time.Time `required:"" placeholder:"TIME" help:"New closing time, such as 2027-03-08T18:00:00Z."`
}

// Help is shown by --help.
func (*extend) Help() string {
	return `Only the organiser can do this, and only while the election is open. The time can never be moved earlier.

Example:
  psephos election extend 0x… --closing 2027-03-09T18:00:00Z --rpc http://127.0.0.1:8545 --key organiser.json`
}

// Run moves the closing time.
func (c *extend) Run(ctx context.Context, term *terminal.Terminal) error {
	nodes, opened, err := c.OpenElection(ctx, c.Election)
	if err != nil {
		return err
	}
	defer nodes.Close()
	sender, err := c.Sender(nodes, term)
	if err != nil {
		return err
	}
	tx, err := opened.Extend(ctx, sender, c.Closing)
	if err != nil {
		return err
	}
	if err := flags.Follow(ctx, term, sender, tx); err != nil {
		return err
	}
	term.Notef("The election closes at %s.", c.Closing.UTC().Format(time.RFC3339))
	return nil
}
