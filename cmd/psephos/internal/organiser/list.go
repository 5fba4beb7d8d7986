package organiser

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/printout"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

// list is psephos election list.
type list struct {
	flags.Network
	Factory string `required:"" env:"PSEPHOS_FACTORY" placeholder:"ADDRESS" help:"The organisation's election factory."`
	Roll    string `required:"" env:"PSEPHOS_ROLL" placeholder:"ADDRESS" help:"The organisation's roll."`
	JSON    bool   `name:"json" help:"Print them as one line of JSON."`
}

// Help is shown by --help.
func (*list) Help() string {
	return `Example:
  psephos election list --factory 0x… --roll 0x… --rpc http://127.0.0.1:8545`
}

// Run lists the elections.
func (c *list) Run(ctx context.Context, term *terminal.Terminal) error {
	factory, err := flags.ParseAddress("the factory", c.Factory)
	if err != nil {
		return err
	}
	roll, err := flags.ParseAddress("the roll", c.Roll)
	if err != nil {
		return err
	}
	nodes, err := c.Dial(ctx)
	if err != nil {
		return err
	}
	defer nodes.Close()
	found, err := electionsOf(ctx, nodes, factory, roll)
	if err != nil {
		return err
	}
	if len(found) == 0 {
		term.Notef("this organisation has no elections yet")
	}
	if c.JSON {
		if found == nil {
			found = []election.Summary{}
		}
		return term.JSON(found)
	}
	for _, summary := range found {
		opened, err := election.Open(ctx, nodes, summary.Address)
		if err != nil {
			return err
		}
		phase, err := opened.Phase(ctx)
		if err != nil {
			return err
		}
		term.Printf("%s  %-6s  %-9s  %s\n", summary.Address, summary.Mode, phase, printout.Text(opened.Metadata.Title))
	}
	return nil
}

// electionsOf lists the elections. A wrong address is an error, and not an organisation without elections.
func electionsOf(ctx context.Context, nodes *chain.Chain, factory, roll common.Address) ([]election.Summary, error) {
	if err := flags.ExpectContract(ctx, nodes, factory, "ElectionFactory", "election factory", "check --factory"); err != nil {
		return nil, err
	}
	if err := flags.ExpectContract(ctx, nodes, roll, "VoterRoll", "roll", "check --roll"); err != nil {
		return nil, err
	}
	return election.OpenFactory(nodes, factory).Elections(ctx, roll)
}
