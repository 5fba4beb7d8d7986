package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"psephos/backend/mail"
	"psephos/cmd/psephos/internal/organisation"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

type devCommand struct {
	Data      string `placeholder:"DIR" help:"Keep everything in this directory; without it nothing is kept."`
	Port      int    `default:"-1" placeholder:"PORT" help:"Port of the office; the chain takes the next one. 0 takes free ports. By default 8585, or a free one where that is taken, until somebody has joined; from then on the port stays."`
	Origin    string `placeholder:"URL" help:"How people reach the office, if a proxy stands in front of it."`
	Approve   bool   `default:"true" negatable:"" help:"Let a worker play the two registrars for everybody who registers."`
	Trustee   string `placeholder:"ADDRESS" help:"Make this address one of three trustees of one more secret election, with money for fees. The others are simulated, and one of them will not decrypt."`
	Organiser string `placeholder:"ADDRESS" help:"Make this address an organiser with test money; psephos appoint does the same while it runs."`
	SMTP      string `name:"smtp" placeholder:"URL" help:"Send messages to this mail server (smtp://127.0.0.1:2525), such as one that catches mail; by default they are files in the data directory."`
	Window    string `placeholder:"FILE" help:"Open this desktop app on the organisation, if there is a display."`
	LogFile   string `placeholder:"FILE" help:"Write the office's log to this file."`
	JSON      bool   `name:"json" help:"Print one line of JSON once everything is up."`
}

// Help is shown by --help.
func (*devCommand) Help() string {
	return `Starts a local chain, deploys the contracts, opens the office, an open and a secret election with three simulated trustees,
lets twelve simulated members register and ten of them vote, and invites five guests: open one of the invitations in the desktop app. Everything runs until it is
stopped (Ctrl-C). Passwords and keys are for trying things out only.

Example:
  psephos dev --data .dev`
}

// Run runs the organisation until ctx ends.
func (c *devCommand) Run(ctx context.Context, term *terminal.Terminal) (err error) {
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

// noteTaken says that the organisation is not at its usual ports.
func noteTaken(term *terminal.Terminal, up organisation.Up) {
	if len(up.Taken) == 0 {
		return
	}
	taken := make([]string, len(up.Taken))
	for i, port := range up.Taken {
		taken[i] = fmt.Sprintf("port %d is taken by another program", port)
	}
	term.Notef("Because %s, the office is at %s and the chain at %s. Once somebody has joined they stay there; until then, the next start takes the usual ports again if they are free.",
		strings.Join(taken, " and "), up.Office, up.RPC)
}

func (c *devCommand) config() (config organisation.Config, err error) {
	config = organisation.Config{Dir: c.Data, Port: c.Port, Origin: c.Origin, Approve: c.Approve}
	if c.Trustee != "" {
		if config.Trustee, err = parseAddress("the trustee", c.Trustee); err != nil {
			return config, err
		}
	}
	if c.Organiser != "" {
		if config.Organiser, err = parseAddress("the organiser", c.Organiser); err != nil {
			return config, err
		}
	}
	if c.SMTP != "" {
		config.MailServer, err = mail.NewServer(c.SMTP, "", nil)
	}
	return config, err
}

func (c *devCommand) openLog() (*slog.Logger, func(), error) {
	if c.LogFile == "" {
		return slog.New(slog.DiscardHandler), func() {}, nil
	}
	file, err := os.OpenFile(c.LogFile, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, nil, fmt.Errorf("open the log: %v", err)
	}
	return slog.New(slog.NewJSONHandler(file, nil)), func() { _ = file.Close() }, nil
}

func (c *devCommand) printUp(term *terminal.Terminal, up organisation.Up) {
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
		term.Printf("\n%s is a trustee of one more secret election, which is open for ten minutes.\n", c.Trustee)
		term.Printf("Open an invitation below with that wallet: its step waits under Trustee.\n")
	}
	term.Printf("\nThe office's console   %s/console/\n  admin      %s  %s\n", up.Office, up.Admin.Email, up.Admin.Password)
	for _, registrar := range up.Registrars {
		term.Printf("  registrar  %s  %s\n", registrar.Email, registrar.Password)
	}
	if c.Approve {
		term.Printf("  Two simulated registrars approve whoever registers; with --no-approve that is left to you.\n")
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

// openWindow starts the desktop app, with a wallet of its own beside the organisation's data, and returns what ends it.
func (c *devCommand) openWindow(term *terminal.Terminal, up organisation.Up) func() {
	if c.Window == "" {
		return func() {}
	}
	if !hasDisplay() {
		term.Notef("There is no display, so the window was not opened; everything else is running. To vote from here, see: %s register --help", terminal.Word(os.Args[0]))
		return func() {}
	}
	home, err := c.windowHome()
	if err != nil {
		term.Notef("The window was not opened: %v.", err)
		return func() {}
	}
	// Stopping the organisation must not kill a window that is writing: it is asked to close.
	window := exec.Command(c.Window, windowInvitation(home, up)...)
	window.Env = append(os.Environ(), "PSEPHOS_HOME="+home)
	window.Stdout, window.Stderr = term.Err, term.Err
	if err := window.Start(); err != nil {
		term.Notef("The window could not be opened: %v; everything else is running.", err)
		return func() {}
	}
	term.Printf("\nThe desktop app is open, with an invitation unless it has joined. Its wallet is kept in %s.\n", home)
	ended := make(chan struct{})
	go func() {
		_ = window.Wait()
		close(ended)
	}()
	return func() {
		_ = window.Process.Signal(os.Interrupt)
		<-ended
	}
}

// windowInvitation is the invitation that the window is started with: none if its wallet has joined the organisation before.
func windowInvitation(home string, up organisation.Up) []string {
	var joined []struct {
		Invitation election.Invitation `json:"invitation"`
	}
	raw, err := os.ReadFile(filepath.Join(home, "organisations.json"))
	if err == nil && json.Unmarshal(raw, &joined) == nil {
		for _, one := range joined {
			if one.Invitation.ChainID == up.ChainID && one.Invitation.Roll == up.Roll {
				return nil
			}
		}
	}
	return up.Invitations[:min(1, len(up.Invitations))]
}

func (c *devCommand) windowHome() (string, error) {
	if c.Data == "" {
		return os.MkdirTemp("", "psephos-wallet-")
	}
	return filepath.Abs(filepath.Join(c.Data, "wallet"))
}

func hasDisplay() bool {
	if runtime.GOOS != "linux" {
		return true
	}
	return os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}
