package organiser

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
	"psephos/internal/cause"
)

// Election is psephos election.
type Election struct {
	Create create `cmd:"" help:"Create an election from a file."`
	List   list   `cmd:"" help:"List an organisation's elections."`
	Show   show   `cmd:"" help:"Show an election: questions, times, turnout, counts."`
	Cancel cancel `cmd:"" help:"Cancel an election before its first ballot."`
	Extend extend `cmd:"" help:"Move the closing time of an open election later."`
}

// create is psephos election create.
type create struct {
	flags.Network
	flags.Account
	File    string `arg:"" type:"existingfile" help:"The election file (JSON)."`
	Factory string `env:"PSEPHOS_FACTORY" placeholder:"ADDRESS" help:"The organisation's election factory."`
	Roll    string `env:"PSEPHOS_ROLL" placeholder:"ADDRESS" help:"The organisation's roll, if the file does not name it."`
	Check   bool   `help:"Only check the file; nothing is sent."`
	JSON    bool   `name:"json" help:"Print the new election's address as one line of JSON."`
}

// Help is shown by --help.
func (*create) Help() string {
	return `The account in --key must be an organiser of the roll, and becomes the election's organiser. Questions, times and roll can never
change; only the closing time can be moved later.

The file:
  {"title": {"en": "Board 2027"}, "languages": ["en"], "mode": "open",
   "opening": "2027-03-01T08:00:00Z", "closing": "2027-03-08T18:00:00Z", "roll": "0x…",
   "questions": [{"title": {"en": "Who shall chair?"}, "blank": 2,
     "options": [{"title": {"en": "Ada"}}, {"title": {"en": "Grace"}}, {"title": {"en": "Blank"}}]}]}
A secret election has "mode": "secret", "trustees": ["0x…", …], "threshold": 2 and may have "minimumBallots". Its board is
created with it, and the trustees must complete their key ceremony before it can open.

Example:
  psephos election create board.json --factory 0x… --rpc http://127.0.0.1:8545 --key organiser.json`
}

// Run creates the election.
func (c *create) Run(ctx context.Context, term *terminal.Terminal) error {
	definition, err := c.definition()
	if err != nil {
		return err
	}
	if c.Check {
		term.Notef("%s is a valid election file.", c.File)
		return nil
	}
	if c.Factory == "" {
		return errors.New("which organisation? Give its election factory with --factory ADDRESS")
	}
	factory, err := flags.ParseAddress("the factory", c.Factory)
	if err != nil {
		return err
	}
	nodes, err := c.Dial(ctx)
	if err != nil {
		return err
	}
	defer nodes.Close()
	sender, err := c.Sender(nodes, term)
	if err != nil {
		return err
	}
	contract := election.OpenFactory(nodes, factory)
	made := map[string]common.Address{}
	if definition.Mode == election.ModeSecret && definition.Board == (common.Address{}) {
		if definition.Board, err = createBoard(ctx, contract, sender, definition); err != nil {
			return err
		}
		made["board"] = definition.Board
		term.Notef("The trustees' board is %s: each of them now runs psephos trustee ceremony.", definition.Board)
	}
	if made["election"], err = contract.CreateElection(ctx, sender, definition); err != nil {
		return err
	}
	if c.JSON {
		return term.JSON(made)
	}
	term.Printf("%s\n", made["election"])
	return nil
}

// minCeremony is the least time for the three rounds of a key ceremony together.
const minCeremony = time.Hour

// createBoard makes the board of the definition's trustees. Its three rounds share the time until the opening, or minCeremony if that is
// longer; then the election opens later.
func createBoard(ctx context.Context, factory *election.Factory, sender *chain.Sender, definition election.Definition) (common.Address, error) {
	head, err := sender.Chain().Head(ctx)
	if err != nil {
		return common.Address{}, err
	}
	now := time.Unix(int64(head.Time), 0)
	round := uint64(max(definition.Opening.Sub(now), minCeremony) / 3 / time.Second)
	deadlines := [3]uint64{head.Time + round, head.Time + 2*round, head.Time + 3*round}
	return factory.CreateBoard(ctx, sender, definition.Trustees, definition.Threshold, deadlines)
}

func (c *create) definition() (election.Definition, error) {
	data, err := os.ReadFile(c.File)
	if err != nil {
		return election.Definition{}, fmt.Errorf("read the election file: %v", cause.File(err))
	}
	definition, err := election.ParseDefinition(data)
	if err != nil {
		return election.Definition{}, fmt.Errorf("%s: %w", c.File, err)
	}
	if definition.Roll == (common.Address{}) {
		if c.Roll == "" {
			return election.Definition{}, errors.New("which roll? Name it in the file as \"roll\" or with --roll ADDRESS")
		}
		if definition.Roll, err = flags.ParseAddress("the roll", c.Roll); err != nil {
			return election.Definition{}, err
		}
	}
	return definition, nil
}
