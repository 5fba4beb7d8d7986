package main

import (
	"context"
	"errors"

	"psephos/cmd/psephos/internal/organisation"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/roll"
)

type appointCommand struct {
	networkFlags
	keyFlags
	Address string `arg:"" help:"The address to appoint."`
	Roll    string `env:"PSEPHOS_ROLL" placeholder:"ADDRESS" help:"The organisation's roll."`
	Dev     string `type:"existingdir" placeholder:"DIR" help:"Instead of --rpc, --roll and --key: the directory of psephos dev. The address also gets test money."`
}

// Help is shown by --help.
func (*appointCommand) Help() string {
	return `Whoever is appointed may create elections on the roll. The account in --key must be its administrator. The role is on the chain for
everybody to see; an organiser can neither vote for others nor change the roll.

Example:
  psephos appoint 0x… --roll 0x… --rpc https://rpc.example --key administrator.json
  psephos appoint 0x… --dev .dev`
}

// Run appoints the address.
func (c *appointCommand) Run(ctx context.Context, term *terminal.Terminal) error {
	address, err := parseAddress("the address", c.Address)
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
	register, err := parseAddress("the roll", c.Roll)
	if err != nil {
		return err
	}
	chain, err := c.dial(ctx)
	if err != nil {
		return err
	}
	defer chain.Close()
	if err := expectContract(ctx, chain, register, "VoterRoll", "roll", "check --roll"); err != nil {
		return err
	}
	sender, err := c.sender(chain, term)
	if err != nil {
		return err
	}
	tx, err := roll.Open(chain, register).GrantOrganiser(ctx, sender, address)
	if err != nil {
		return err
	}
	if _, err := sender.Wait(ctx, tx); err != nil {
		return err
	}
	term.Notef("%s is an organiser now.", address)
	return nil
}
