package trial

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"

	"psephos/backend/mail"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/organisation"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/internal/cause"
)

// Dev is psephos dev.
type Dev struct {
	Data      string `placeholder:"DIR" help:"Keep everything in this directory; without it nothing is kept."`
	Port      int    `default:"-1" placeholder:"PORT" help:"Port of the office; the chain takes the next one. 0 takes free ports. By default 8585, or a free port if that one is taken; once somebody has joined, the port stays the same."`
	Origin    string `placeholder:"URL" help:"How people reach the office, if they do so through a proxy."`
	Approve   bool   `default:"true" negatable:"" help:"Let a worker play the two registrars for everybody who registers."`
	Trustee   string `placeholder:"ADDRESS" help:"Make this address one of three trustees of one more secret election, and give it money for fees. The other two are simulated, and one of them will not decrypt."`
	Organiser string `placeholder:"ADDRESS" help:"Make this address an organiser and give it test money; psephos appoint does the same while the organisation runs."`
	SMTP      string `name:"smtp" placeholder:"URL" help:"Send messages to this mail server (smtp://127.0.0.1:2525), such as one that catches mail; by default they are files in the data directory."`
	Window    string `placeholder:"FILE" help:"Open this desktop app on the organisation, if there is a display."`
	LogFile   string `placeholder:"FILE" help:"Write the office's log to this file."`
	JSON      bool   `name:"json" help:"Print one line of JSON once everything is up."`
}

// Help is shown by --help.
func (*Dev) Help() string {
	return `Starts a local chain, deploys the contracts, opens the office and two elections, one with public and one with secret ballots and
three simulated trustees. Twelve simulated members register and ten of them vote. Five guests are invited: open one of the invitations
in the desktop app. Everything runs until you stop it (Ctrl-C). Use its passwords and keys for nothing else.

Example:
  psephos dev --data .dev`
}

// Run runs the organisation until ctx ends.
func (c *Dev) Run(ctx context.Context, term *terminal.Terminal) (err error) {
	log, closeLog, err := c.openLog()
	if err != nil {
		return err
	}
	defer closeLog()
	config, err := c.config()
	if err != nil {
		return err
	}
	progress := term.Progress()
	config.Log, config.Progress = log, progress.Report
	running, err := organisation.Start(ctx, config)
	progress.Close()
	var port organisation.PortError
	if errors.As(err, &port) && c.Port > 0 {
		return fmt.Errorf("%w (--port %d is the office's, and the chain takes %d)", port, c.Port, c.Port+1)
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, running.Close()) }()
	up := running.Up()
	noteTaken(term, up)
	if c.JSON {
		err = term.JSON(up)
	} else {
		c.printUp(term, up)
	}
	if err != nil {
		return err
	}
	closeWindow := c.openWindow(term, up)
	defer closeWindow()
	select {
	case <-ctx.Done():
	case <-running.Done():
	}
	return nil
}

// noteTaken says so if the organisation is not at its usual ports.
func noteTaken(term *terminal.Terminal, up organisation.Up) {
	if len(up.Taken) == 0 {
		return
	}
	taken := make([]string, len(up.Taken))
	for i, port := range up.Taken {
		taken[i] = fmt.Sprintf("port %d is taken by another program", port)
	}
	term.Notef("Because %s, the office is at %s and the chain at %s. Once somebody has joined, they stay there. Until then, the next start takes the usual ports again if they are free.",
		strings.Join(taken, " and "), up.Office, up.RPC)
}

func (c *Dev) config() (config organisation.Config, err error) {
	config = organisation.Config{Dir: c.Data, Port: c.Port, Origin: c.Origin, Approve: c.Approve}
	if c.Trustee != "" {
		if config.Trustee, err = flags.ParseAddress("the trustee", c.Trustee); err != nil {
			return config, err
		}
	}
	if c.Organiser != "" {
		if config.Organiser, err = flags.ParseAddress("the organiser", c.Organiser); err != nil {
			return config, err
		}
	}
	if c.SMTP != "" {
		config.MailServer, err = mail.NewServer(c.SMTP, "", nil)
	}
	return config, err
}

func (c *Dev) openLog() (*slog.Logger, func(), error) {
	if c.LogFile == "" {
		return slog.New(slog.DiscardHandler), func() {}, nil
	}
	file, err := os.OpenFile(c.LogFile, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, nil, fmt.Errorf("open the log: %v", cause.File(err))
	}
	return slog.New(slog.NewJSONHandler(file, nil)), func() { _ = file.Close() }, nil
}

func (c *Dev) printUp(term *terminal.Terminal, up organisation.Up) {
	term.Printf("%s is up. Stop it with Ctrl-C.\n\n", organisation.Name)
	term.Printf("  Office and results   %s\n  Chain %-14d %s\n", up.Office, up.ChainID, up.RPC)
	term.Printf("  Factory              %s\n  Roll                 %s\n", up.Factory, up.Roll)
	for _, mode := range []string{"open", "secret"} {
		if address, ok := up.Elections[mode]; ok {
			term.Printf("  %-6s election      %s\n", mode, address)
		}
	}
	term.Printf("  Organiser's key      %s\n", up.KeyFile)
	if c.Trustee != "" {
		term.Printf("\n%s is a trustee of one more secret election, in which people can vote for ten minutes.\n", c.Trustee)
		term.Printf("Open an invitation below with that wallet; the trustee's next step is under Trustee.\n")
	}
	term.Printf("\nThe office's console   %s/console/\n  admin      %s  %s\n", up.Office, up.Admin.Email, up.Admin.Password)
	for _, registrar := range up.Registrars {
		term.Printf("  registrar  %s  %s\n", registrar.Email, registrar.Password)
	}
	if c.Approve {
		term.Printf("  Two simulated registrars approve everybody who registers; with --no-approve you do that yourself.\n")
	}
	term.Printf("\nInvitations, one person each: paste one into the desktop app (Join an organisation)\n")
	for _, invitation := range up.Invitations {
		term.Printf("  %s\n", invitation)
	}
	for _, invitation := range up.Used {
		term.Printf("  %s (used)\n", invitation)
	}
	if c.Data != "" {
		term.Printf("\nMake somebody an organiser: %s appoint 0x… --dev %s\n", terminal.Word(os.Args[0]), terminal.Word(c.Data))
	}
	// As it was started: it need not be in the PATH.
	term.Printf("\nTry: %s audit %s --rpc %s\n", terminal.Word(os.Args[0]), up.Elections["open"], up.RPC)
}
