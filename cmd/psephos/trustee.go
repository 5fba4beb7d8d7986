package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/wallet"
	"psephos/chain"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

type trusteeCommand struct {
	New      trusteeNew      `cmd:"" help:"Make a trustee's wallet."`
	Ceremony trusteeCeremony `cmd:"" help:"Take part in a board's key ceremony."`
	Decrypt  trusteeDecrypt  `cmd:"" help:"Publish the decryption share of a closed election."`
	Status   trusteeStatus   `cmd:"" help:"Show how far a board has come."`
}

// trusteeNew is walletNew: a trustee's secrets follow from the phrase of an ordinary wallet.
type trusteeNew struct{ walletNew }

// Help is shown by --help.
func (*trusteeNew) Help() string {
	return `Everything a trustee holds follows from these 12 words and the chain: a lost computer loses no election. Give the address it
prints to the organiser, and put some ether there for fees.

Example:
  psephos trustee new --wallet ./trustee`
}

type trusteeCeremony struct {
	networkFlags
	walletFlags
	Board string `arg:"" help:"Address of the board."`
	Once  bool   `help:"Do what there is to do now, and do not wait for the other trustees."`
	JSON  bool   `name:"json" help:"Print where the board stands as one line of JSON at the end."`
}

// Help is shown by --help.
func (*trusteeCeremony) Help() string {
	return `Registers, deals and confirms, each as soon as it is this trustee's turn, until the board has its key. Safe to stop and start
again, also on another computer with the same 12 words. Exit code 1: the board was aborted.

Example:
  psephos trustee ceremony 0x… --wallet ./trustee --rpc https://rpc.example`
}

// Run takes part until the board is ready.
func (c *trusteeCeremony) Run(ctx context.Context, term *terminal.Terminal) error {
	chain, board, err := boardOf(ctx, c.networkFlags, c.Board)
	if err != nil {
		return err
	}
	defer chain.Close()
	vault, err := c.unlocked(term)
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

// waitForOthers is how often a trustee looks whether it is their turn.
const waitForOthers = 2 * time.Second

func (c *trusteeCeremony) takePart(ctx context.Context, term *terminal.Terminal, board *election.Board, vault *wallet.Vault) error {
	seed, err := vault.TrusteeSeed(board.Chain().ChainID(), board.Address)
	if err != nil {
		return err
	}
	defer clear(seed[:])
	sender := election.NewSender(board.Chain(), vault, chain.MemoryJournal())
	progress := term.Progress()
	defer progress.Close()
	tick := time.NewTicker(waitForOthers)
	defer tick.Stop()
	for {
		task, tx, err := board.Perform(ctx, sender, seed)
		if err != nil {
			return err
		}
		if tx != nil {
			if _, err := sender.Wait(ctx, tx); err != nil {
				return err
			}
			progress.Close()
			term.Notef("Done: %s.", task)
			continue
		}
		if task == election.TaskNone || c.Once {
			return nil
		}
		progress.Report("waiting for the other trustees", 0, 0)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

type trusteeDecrypt struct {
	networkFlags
	walletFlags
	Election string `arg:"" help:"Address of the election."`
}

// Help is shown by --help.
func (*trusteeDecrypt) Help() string {
	return `Publishes this trustee's part of the decryption of the sum of all ballots, with a proof that the contract checks. Single
ballots are not decrypted. It waits until the end of the voting is final on the chain. When enough trustees have done so, anybody can fix the result with psephos tally.

Example:
  psephos trustee decrypt 0x… --wallet ./trustee --rpc https://rpc.example`
}

// Run publishes the shares.
func (c *trusteeDecrypt) Run(ctx context.Context, term *terminal.Terminal) error {
	nodes, opened, err := electionOf(ctx, c.networkFlags, c.Election)
	if err != nil {
		return err
	}
	defer nodes.Close()
	if opened.Mode != election.ModeSecret {
		return errors.New("this is an open election: there is nothing to decrypt")
	}
	vault, err := c.unlocked(term)
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
	if _, err := sender.Wait(ctx, tx); err != nil {
		return err
	}
	term.Notef("Your decryption share is published.")
	return nil
}

// announce says that a share has to wait, if the end of the voting is not final yet.
func (c *trusteeDecrypt) announce(ctx context.Context, term *terminal.Terminal, chain *chain.Chain, opened *election.Election) error {
	phase, err := opened.Phase(ctx)
	if err != nil || phase != election.PhaseClosed {
		return err
	}
	final, err := chain.Finalized(ctx)
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
		term.Notef("Waiting until the end of the voting is final on the chain, which can take some minutes; nothing is published before.")
	}
	return nil
}

type trusteeStatus struct {
	networkFlags
	Board string `arg:"" help:"Address of the board."`
	JSON  bool   `name:"json" help:"Print it as one line of JSON."`
}

// Help is shown by --help.
func (*trusteeStatus) Help() string {
	return `Exit code 1: the board was aborted.

Example:
  psephos trustee status 0x… --rpc https://rpc.example`
}

// Run shows the board.
func (c *trusteeStatus) Run(ctx context.Context, term *terminal.Terminal) error {
	chain, board, err := boardOf(ctx, c.networkFlags, c.Board)
	if err != nil {
		return err
	}
	defer chain.Close()
	return printBoard(ctx, term, board, c.JSON)
}

// boardOf connects to the chain and reads the board. The caller closes the chain.
func boardOf(ctx context.Context, network networkFlags, text string) (*chain.Chain, *election.Board, error) {
	address, err := parseAddress("the board", text)
	if err != nil {
		return nil, nil, err
	}
	nodes, err := network.dial(ctx)
	if err != nil {
		return nil, nil, err
	}
	board, err := election.OpenBoard(ctx, nodes, address)
	if errors.Is(err, chain.ErrNotFound) {
		err = fmt.Errorf("there is no board at %s on chain %d: check the address and the endpoint", address, nodes.ChainID())
	}
	if err != nil {
		nodes.Close()
		return nil, nil, err
	}
	return nodes, board, nil
}

// boardShown is what `psephos trustee status --json` prints.
type boardShown struct {
	Board     common.Address `json:"board"`
	Threshold int            `json:"threshold"`
	election.BoardStatus
}

// printBoard prints where a board stands; an aborted one is an answer of no.
func printBoard(ctx context.Context, term *terminal.Terminal, board *election.Board, asJSON bool) error {
	status, err := board.Status(ctx)
	if err != nil {
		return err
	}
	if asJSON {
		err = term.JSON(boardShown{board.Address, board.Threshold, status})
	} else {
		describeBoard(term, board, status)
	}
	if err == nil && status.Stage == election.StageAborted {
		err = answerNo{"the board was aborted: the organiser must make another one"}
	}
	return err
}

func describeBoard(term *terminal.Terminal, board *election.Board, status election.BoardStatus) {
	term.Printf("Board %s: %s; %d of %d trustees can decrypt\n", board.Address, status.Stage, board.Threshold, len(board.Trustees))
	if status.Deadline != 0 {
		term.Printf("This round ends %s\n", time.Unix(int64(status.Deadline), 0).UTC().Format(time.RFC3339))
	}
	if status.Overdue {
		term.Printf("That time has passed: anybody may abort the board\n")
	}
	mark := map[bool]string{true: "✓", false: "·"}
	for _, trustee := range status.Trustees {
		term.Printf("  %2d  %s  registered %s  dealt %s  confirmed %s\n", trustee.Index, trustee.Address,
			mark[trustee.Registered], mark[trustee.Dealt], mark[trustee.Confirmed])
	}
}
