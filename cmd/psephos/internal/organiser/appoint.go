package organiser

import (
	"context"
	"errors"

	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/organisation"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/roll"
)

// Appoint is psephos appoint.
type Appoint struct {
	flags.Network
	flags.Account
	Address string `arg:"" help:"The address to appoint."`
	Roll    string `env:"PSEPHOS_ROLL" placeholder:"ADDRESS" help:"The organisation's roll."`
	Dev     string `type:"existingdir" placeholder:"DIR" help:"Instead of --rpc, --roll and --key: the directory of psephos dev. The address gets test money as well."`
}

// Help is shown by --help.
func (*Appoint) Help() string {
	return `An organiser may create elections on the roll. The account in --key must be the roll's administrator. Everybody can see on the chain
who is an organiser. An organiser can neither vote for others nor change the roll.

Examples:
  psephos appoint 0x… --roll 0x… --rpc https://rpc.example --key administrator.json
  psephos appoint 0x… --dev .dev`
}

// Run appoints the address.
func (c *Appoint) Run(ctx context.Context, term *terminal.Terminal) error {
	address, err := flags.ParseAddress("the address", c.Address)
	if err != nil {
		return err
	}
	if c.Dev != "" {
		if err := organisation.Appoint(ctx, c.Dev, address); err != nil {
			return err
		}
		term.Notef("%s is an organiser now, with test money.", address)
		return nil
	}
	if c.Roll == "" {
		return errors.New("which organisation? Give its roll with --roll ADDRESS")
	}
	addressOfRoll, err := flags.ParseAddress("the roll", c.Roll)
	if err != nil {
		return err
	}
	nodes, err := c.Dial(ctx)
	if err != nil {
		return err
	}
	defer nodes.Close()
	if err := flags.ExpectContract(ctx, nodes, addressOfRoll, "VoterRoll", "roll", "check --roll"); err != nil {
		return err
	}
	sender, err := c.Sender(nodes, term)
	if err != nil {
		return err
	}
	tx, err := roll.Open(nodes, addressOfRoll).GrantOrganiser(ctx, sender, address)
	if err != nil {
		return err
	}
	if err := flags.Follow(ctx, term, sender, tx); err != nil {
		return err
	}
	term.Notef("%s is an organiser now.", address)
	return nil
}
