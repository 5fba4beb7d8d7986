package trustee

import (
	"context"
	"fmt"
	"time"

	"psephos/app/wallet"
	"psephos/chain"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

// ceremony is psephos trustee ceremony.
type ceremony struct {
	flags.Network
	flags.Wallet
	Board string `arg:"" help:"Address of the board."`
	Once  bool   `help:"Do what can be done now, and do not wait for the other trustees."`
	JSON  bool   `name:"json" help:"Print the state of the board as one line of JSON at the end."`
}

// Help is shown by --help.
func (*ceremony) Help() string {
	return `Registers, deals and confirms, each as soon as it is this trustee's turn, until the board has its key. You can stop it and start it
again, also on another computer with the same 12 words. Exit code 1: the board was given up.

Example:
  psephos trustee ceremony 0x… --wallet ./trustee --rpc https://rpc.example`
}

// Run takes part until the board is ready.
func (c *ceremony) Run(ctx context.Context, term *terminal.Terminal) error {
	nodes, board, err := c.OpenBoard(ctx, c.Board)
	if err != nil {
		return err
	}
	defer nodes.Close()
	vault, err := c.Unlocked(term)
	if err != nil {
		return err
	}
	defer vault.Close()
	if _, ok := board.IndexOf(vault.Address()); !ok {
		return fmt.Errorf("the wallet's address %s is not a trustee of this board", vault.Address())
	}
	if err := c.takePart(ctx, term, board, vault); err != nil {
		return err
	}
	return printBoard(ctx, term, board, c.JSON)
}

// waitForOthers is the time between two looks at whose turn it is.
const waitForOthers = 2 * time.Second

// takePart goes on to the next step as soon as the last one is in a block, so that the other trustees need not wait, and at the end waits until all
// of its steps are final.
func (c *ceremony) takePart(ctx context.Context, term *terminal.Terminal, board *election.Board, vault *wallet.Vault) error {
	seed, err := vault.TrusteeSeed(board.Chain().ChainID(), board.Address)
	if err != nil {
		return err
	}
	defer clear(seed[:])
	sender := election.NewSender(board.Chain(), vault, chain.MemoryJournal())
	progress := term.Progress()
	defer progress.Close()
	steps, ctx := follow(ctx, sender, board.Chain())
	for {
		task, tx, err := board.Perform(ctx, sender, seed)
		if err == nil && tx != nil {
			err = steps.included(tx)
		}
		if err != nil {
			return steps.failed(err)
		}
		if tx != nil {
			progress.Close()
			term.Notef("Done: %s.", task)
			continue
		}
		if task == election.TaskNone || c.Once {
			progress.Report("waiting until all nodes say that your steps are final", 0, 0)
			return steps.final()
		}
		progress.Report("waiting for the other trustees", 0, 0)
		if err := pause(ctx, waitForOthers); err != nil {
			return steps.failed(err)
		}
	}
}

func pause(ctx context.Context, interval time.Duration) error {
	timer := time.NewTimer(interval)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
