package trustee

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

// status is psephos trustee status.
type status struct {
	flags.Network
	Board string `arg:"" help:"Address of the board."`
	JSON  bool   `name:"json" help:"Print it as one line of JSON."`
}

// Help is shown by --help.
func (*status) Help() string {
	return `Exit code 1: the board was given up.

Example:
  psephos trustee status 0x… --rpc https://rpc.example`
}

// Run shows the board.
func (c *status) Run(ctx context.Context, term *terminal.Terminal) error {
	nodes, board, err := c.OpenBoard(ctx, c.Board)
	if err != nil {
		return err
	}
	defer nodes.Close()
	return printBoard(ctx, term, board, c.JSON)
}

// boardShown is what `psephos trustee status --json` prints.
type boardShown struct {
	Board     common.Address `json:"board"`
	Threshold int            `json:"threshold"`
	election.BoardStatus
}

// printBoard prints the state of a board. If the board was given up, the answer is no.
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
		err = terminal.No("the board was given up: the organiser must make another one")
	}
	return err
}

func describeBoard(term *terminal.Terminal, board *election.Board, status election.BoardStatus) {
	term.Printf("Board %s: %s; %d of %d trustees can decrypt\n", board.Address, status.Stage, board.Threshold, len(board.Trustees))
	if status.Deadline != 0 {
		term.Printf("This round ends %s\n", time.Unix(int64(status.Deadline), 0).UTC().Format(time.RFC3339))
	}
	if status.Overdue {
		term.Printf("That time has passed: anybody may give the board up\n")
	}
	mark := map[bool]string{true: "✓", false: "·"}
	for _, trustee := range status.Trustees {
		term.Printf("  %2d  %s  registered %s  dealt %s  confirmed %s\n", trustee.Index, trustee.Address,
			mark[trustee.Registered], mark[trustee.Dealt], mark[trustee.Confirmed])
	}
}
