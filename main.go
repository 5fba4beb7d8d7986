// Command psephos-desktop is the voter's window: it wires the app, its page and its data directory, and runs.
//
//	psephos-desktop [--data DIR] [psephos://join/…]
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"psephos/app"
	"psephos/app/wallet"
	"psephos/frontend"
)

//go:embed build/appicon.png
var icon []byte

func main() {
	if err := run(os.Args[1:], os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintf(os.Stderr, "psephos-desktop: %v\n", err)
		os.Exit(2)
	}
}

func run(args []string, stderr io.Writer) error {
	if err := wallet.HardenProcess(); err != nil {
		return fmt.Errorf("switch core dumps off: %v", err)
	}
	flags := flag.NewFlagSet("psephos-desktop", flag.ContinueOnError)
	flags.SetOutput(stderr)
	data := flags.String("data", "", "folder for the wallet and receipts (default $PSEPHOS_HOME, else the user's configuration folder)")
	if err := flags.Parse(args); err != nil {
		return err
	}
	invitation := flags.Arg(0)
	if invitation != "" && !strings.HasPrefix(invitation, "psephos://") {
		return errors.New("the argument must be an invitation, a link that begins with psephos://")
	}
	if *data == "" {
		dir, err := app.DataDir()
		if err != nil {
			return err
		}
		*data = dir
	}
	a := app.New(app.Config{DataDir: *data, Invitation: invitation, Log: app.NewLog(stderr)})
	a.LogStart()
	return app.RunDesktop(a, frontend.Desktop(), icon)
}
