package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

type electionCommand struct {
	Create electionCreate `cmd:"" help:"Create an election from a file."`
	List   electionList   `cmd:"" help:"List an organisation's elections."`
	Show   electionShow   `cmd:"" help:"Show an election: questions, times, turnout, counts."`
	Cancel electionCancel `cmd:"" help:"Cancel an election before its first ballot."`
	Extend electionExtend `cmd:"" help:"Move the closing time of an open election later."`
}

type electionCreate struct {
	networkFlags
	keyFlags
	File    string `arg:"" type:"existingfile" help:"The election file (JSON)."`
	Factory string `env:"PSEPHOS_FACTORY" placeholder:"ADDRESS" help:"The organisation's election factory."`
	Roll    string `env:"PSEPHOS_ROLL" placeholder:"ADDRESS" help:"The organisation's roll, if the file does not name it."`
	Check   bool   `help:"Only check the file; nothing is sent."`
	JSON    bool   `name:"json" help:"Print the new election's address as one line of JSON."`
}

// Help is shown by --help.
func (*electionCreate) Help() string {
	return `The account in --key must be an organiser of the roll, and becomes the election's organiser. Questions, times and roll are
fixed for ever; only the closing time can move later.

The file:
  {"title": {"en": "Board 2027"}, "languages": ["en"], "mode": "open",
   "opening": "2027-03-01T08:00:00Z", "closing": "2027-03-08T18:00:00Z", "roll": "0x…",
   "questions": [{"title": {"en": "Who shall chair?"}, "blank": 2,
     "options": [{"title": {"en": "Ada"}}, {"title": {"en": "Grace"}}, {"title": {"en": "Blank"}}]}]}
A secret election has "mode": "secret", "trustees": ["0x…", …], "threshold": 2 and may have "minimumBallots"; its board is
created with it, and the trustees must hold their key ceremony before it can open.

Example:
  psephos election create board.json --factory 0x… --rpc http://127.0.0.1:8545 --key organiser.json`
}

// Run creates the election.
func (c *electionCreate) Run(ctx context.Context, term *terminal.Terminal) error {
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
	factory, err := parseAddress("the factory", c.Factory)
	if err != nil {
		return err
	}
	chain, err := c.dial(ctx)
	if err != nil {
		return err
	}
	defer chain.Close()
	sender, err := c.sender(chain, term)
	if err != nil {
		return err
	}
	contract := election.OpenFactory(chain, factory)
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

// minCeremony is the least time the three rounds of a key ceremony get together.
const minCeremony = time.Hour

// createBoard makes the board of the definition's trustees. Its three rounds end, evenly spread, before the opening; if
// that is too near the election opens later.
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

func (c *electionCreate) definition() (election.Definition, error) {
	data, err := os.ReadFile(c.File)
	if err != nil {
		return election.Definition{}, fmt.Errorf("read the election file: %v", err)
	}
	definition, err := election.ParseDefinition(data)
	if err != nil {
		return election.Definition{}, fmt.Errorf("%s: %w", c.File, err)
	}
	if definition.Roll == (common.Address{}) {
		if c.Roll == "" {
			return election.Definition{}, errors.New("which roll? Name it in the file as \"roll\" or with --roll ADDRESS")
		}
		if definition.Roll, err = parseAddress("the roll", c.Roll); err != nil {
			return election.Definition{}, err
		}
	}
	return definition, nil
}

type electionList struct {
	networkFlags
	Factory string `required:"" env:"PSEPHOS_FACTORY" placeholder:"ADDRESS" help:"The organisation's election factory."`
	Roll    string `required:"" env:"PSEPHOS_ROLL" placeholder:"ADDRESS" help:"The organisation's roll."`
	JSON    bool   `name:"json" help:"Print them as one line of JSON."`
}

// Help is shown by --help.
func (*electionList) Help() string {
	return `Example:
  psephos election list --factory 0x… --roll 0x… --rpc http://127.0.0.1:8545`
}

// Run lists the elections.
func (c *electionList) Run(ctx context.Context, term *terminal.Terminal) error {
	factory, err := parseAddress("the factory", c.Factory)
	if err != nil {
		return err
	}
	roll, err := parseAddress("the roll", c.Roll)
	if err != nil {
		return err
	}
	chain, err := c.dial(ctx)
	if err != nil {
		return err
	}
	defer chain.Close()
	list, err := electionsOf(ctx, chain, factory, roll)
	if err != nil {
		return err
	}
	if len(list) == 0 {
		term.Notef("this organisation has no elections yet")
	}
	if c.JSON {
		if list == nil {
			list = []election.Summary{}
		}
		return term.JSON(list)
	}
	for _, summary := range list {
		opened, err := election.Open(ctx, chain, summary.Address)
		if err != nil {
			return err
		}
		phase, err := opened.Phase(ctx)
		if err != nil {
			return err
		}
		term.Printf("%s  %-6s  %-9s  %s\n", summary.Address, summary.Mode, phase, inEnglish(opened.Metadata.Title))
	}
	return nil
}

// electionsOf lists the elections, and tells an organisation that has none from a wrong address.
func electionsOf(ctx context.Context, chain *chain.Chain, factory, roll common.Address) ([]election.Summary, error) {
	if err := expectContract(ctx, chain, factory, "ElectionFactory", "election factory", "check --factory"); err != nil {
		return nil, err
	}
	if err := expectContract(ctx, chain, roll, "VoterRoll", "roll", "check --roll"); err != nil {
		return nil, err
	}
	return election.OpenFactory(chain, factory).Elections(ctx, roll)
}

// electionOf connects to the chain and reads the election. The caller closes the chain.
func electionOf(ctx context.Context, network networkFlags, text string) (*chain.Chain, *election.Election, error) {
	address, err := parseAddress("the election", text)
	if err != nil {
		return nil, nil, err
	}
	nodes, err := network.dial(ctx)
	if err != nil {
		return nil, nil, err
	}
	opened, err := election.Open(ctx, nodes, address)
	if errors.Is(err, chain.ErrNotFound) {
		err = fmt.Errorf("there is no election at %s on chain %d: check the address and the endpoint", address, nodes.ChainID())
	}
	if err != nil {
		nodes.Close()
		return nil, nil, err
	}
	return nodes, opened, nil
}

type electionCancel struct {
	networkFlags
	keyFlags
	Election string `arg:"" help:"Address of the election."`
	Yes      bool   `short:"y" help:"Do not ask."`
}

// Help is shown by --help.
func (*electionCancel) Help() string {
	return `Only the organiser can, and only before the first ballot. It cannot be undone.

Example:
  psephos election cancel 0x… --rpc http://127.0.0.1:8545 --key organiser.json`
}

// Run cancels the election.
func (c *electionCancel) Run(ctx context.Context, term *terminal.Terminal) error {
	chain, opened, err := electionOf(ctx, c.networkFlags, c.Election)
	if err != nil {
		return err
	}
	defer chain.Close()
	if !c.Yes && term.Interactive() {
		sure, err := term.Confirm(fmt.Sprintf("Cancel %q for ever?", inEnglish(opened.Metadata.Title)))
		if err != nil {
			return err
		}
		if !sure {
			return errors.New("nothing was done")
		}
	}
	sender, err := c.sender(chain, term)
	if err != nil {
		return err
	}
	tx, err := opened.Cancel(ctx, sender)
	if err != nil {
		return err
	}
	if _, err := sender.Wait(ctx, tx); err != nil {
		return err
	}
	term.Notef("The election is cancelled.")
	return nil
}

type electionExtend struct {
	networkFlags
	keyFlags
	Election string    `arg:"" help:"Address of the election."`
	Closing  time.Time `required:"" placeholder:"TIME" help:"New closing time, such as 2027-03-08T18:00:00Z."`
}

// Help is shown by --help.
func (*electionExtend) Help() string {
	return `Only the organiser can, and only while the election is open. The time can never be moved earlier.

Example:
  psephos election extend 0x… --closing 2027-03-09T18:00:00Z --rpc http://127.0.0.1:8545 --key organiser.json`
}

// Run moves the closing time.
func (c *electionExtend) Run(ctx context.Context, term *terminal.Terminal) error {
	chain, opened, err := electionOf(ctx, c.networkFlags, c.Election)
	if err != nil {
		return err
	}
	defer chain.Close()
	sender, err := c.sender(chain, term)
	if err != nil {
		return err
	}
	tx, err := opened.Extend(ctx, sender, c.Closing)
	if err != nil {
		return err
	}
	if _, err := sender.Wait(ctx, tx); err != nil {
		return err
	}
	term.Notef("The election closes at %s.", c.Closing.UTC().Format(time.RFC3339))
	return nil
}
