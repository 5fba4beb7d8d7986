// Command psephos is the command line of Psephos: the development chain, the office, a wallet, voting, elections and
// their audit. `psephos --help` lists the commands; every command's --help has an example.
//
// Results go to standard output (with --json as one line of JSON), everything else to standard error. Exit codes:
// 0 done; 1 the answer is no, such as an audit that fails; 2 it could not be done, such as bad input or no network.
// Secrets are read from files, prompts or environment variables, never from arguments, which other users can see.
//
// Here is only the table of commands and how one is run. The commands are in the packages below internal, one for each kind of reader: see
// README.md.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"psephos/app/wallet"
	"psephos/cmd/psephos/internal/auditor"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/operator"
	"psephos/cmd/psephos/internal/organiser"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/cmd/psephos/internal/trial"
	"psephos/cmd/psephos/internal/trustee"
	"psephos/cmd/psephos/internal/voter"
)

// The exit codes.
const (
	exitDone = 0
	exitNo   = 1
	exitFail = 2
)

// commands are all commands, in the order of the help.
type commands struct {
	Dev      trial.Dev          `cmd:"" help:"Run a whole local organisation: chain, contracts, office, voters, elections."`
	Demo     trial.Demo         `cmd:"" help:"Hold a whole election with simulated voters and audit it."`
	Serve    operator.Serve     `cmd:"" help:"Run the election office."`
	Office   operator.Office    `cmd:"" help:"Check an office's activity log, copy its database."`
	Chain    trial.Chain        `cmd:"" help:"Run the development chain alone."`
	Election organiser.Election `cmd:"" help:"Create, list, show, cancel and extend elections."`
	Appoint  organiser.Appoint  `cmd:"" help:"Make an address an organiser, who may create elections."`
	Wallet   voter.Wallet       `cmd:"" help:"Make, restore and export a voter's wallet."`
	Register voter.Register     `cmd:"" help:"Accept an invitation without a window."`
	Vote     voter.Vote         `cmd:"" help:"Vote without a window."`
	Trustee  trustees           `cmd:"" help:"Be a trustee: key ceremony and decryption."`
	Tally    trustee.Tally      `cmd:"" help:"Publish the result of a secret election; anybody may."`
	Audit    auditor.Audit      `cmd:"" help:"Check a whole election from the chain alone."`
	Roll     auditor.Roll       `cmd:"" help:"Strike off the second number of whoever holds two; anybody may."`

	CheckBallot voter.CheckBallot `cmd:"" help:"Verify an opened ballot on another device."`
}

// trustees are the commands of trustees: they make their wallet as voters do.
type trustees struct {
	New voter.TrusteeWallet `cmd:"" help:"Make a trustee's wallet."`
	trustee.Trustee
}

func main() {
	// A crash must not write keys to a core file. Where the system cannot prevent that, everything else still works.
	_ = wallet.HardenProcess()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := report(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr), os.Stderr)
	stop()
	os.Exit(code)
}

// run runs the command that args name. Its error is one sentence for a person.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	parser, err := kong.New(&commands{}, append(options(stdout, stderr),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(terminal.New(stdin, stdout, stderr)),
	)...)
	if err != nil {
		return err
	}
	command, err := parse(parser, args)
	if err != nil || command == nil {
		return err
	}
	return command.Run()
}

func options(stdout, stderr io.Writer) []kong.Option {
	return append(append(flags.Values(), flags.Complete()...),
		kong.Name("psephos"),
		kong.Description("Psephos: voting that anybody can check and nobody can read."),
		kong.Writers(stdout, stderr),
		kong.Exit(func(int) { panic(helpShown{}) }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, NoExpandSubcommands: true}),
		kong.ShortUsageOnError(),
	)
}

// helpShown ends parsing after --help, where kong would leave the process.
type helpShown struct{}

// parse returns nil and no error if help was shown.
func parse(parser *kong.Kong, args []string) (command *kong.Context, err error) {
	defer func() {
		if recovered := recover(); recovered != nil {
			if _, ok := recovered.(helpShown); !ok {
				panic(recovered)
			}
			command, err = nil, nil
		}
	}()
	if len(args) == 0 {
		args = []string{"--help"}
	}
	command, err = parser.Parse(args)
	var wrong *kong.ParseError
	if errors.As(err, &wrong) {
		return nil, fmt.Errorf("%w; see %s --help", err, nameOf(wrong.Context))
	}
	return command, err
}

// nameOf is a command as a person writes it: kong's path without its placeholders ("audit <election>").
func nameOf(ctx *kong.Context) string {
	name := "psephos"
	for word := range strings.FieldsSeq(ctx.Command()) {
		if !strings.HasPrefix(word, "<") {
			name += " " + word
		}
	}
	return name
}

// report prints err and returns the exit code. Others, such as a node, may have written parts of it.
func report(err error, stderr io.Writer) int {
	var no terminal.No
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &no):
		fmt.Fprintln(stderr, "psephos:", terminal.Lines(err.Error()))
		return exitNo
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "psephos: stopped")
	default:
		fmt.Fprintln(stderr, "psephos:", terminal.Lines(err.Error()))
	}
	return exitFail
}
