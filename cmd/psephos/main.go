// Command psephos is the command line of Psephos: the development chain, the office, a wallet, voting, elections and
// their audit. `psephos --help` lists the commands; every command's --help has an example.
//
// Results go to standard output (with --json as one line of JSON), everything else to standard error. Exit codes:
// 0 done; 1 the answer is no, such as an audit that fails; 2 it could not be done, such as bad input or no network.
// Secrets are read from files, prompts or environment variables, never from arguments, which other users can see.
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
	"psephos/cmd/psephos/internal/terminal"
)

// The exit codes.
const (
	exitDone = 0
	exitNo   = 1
	exitFail = 2
)

// commands are all commands, in the order of the help.
type commands struct {
	Dev      devCommand      `cmd:"" help:"Run a whole local organisation: chain, contracts, office, voters, elections."`
	Demo     demoCommand     `cmd:"" help:"Hold a whole election with simulated voters and audit it."`
	Serve    serveCommand    `cmd:"" help:"Run the election office."`
	Office   officeCommand   `cmd:"" help:"Check an office's activity log, copy its database."`
	Chain    chainCommand    `cmd:"" help:"Run the development chain alone."`
	Election electionCommand `cmd:"" help:"Create, list, show, cancel and extend elections."`
	Appoint  appointCommand  `cmd:"" help:"Make an address an organiser, who may create elections."`
	Wallet   walletCommand   `cmd:"" help:"Make, restore and export a voter's wallet."`
	Register registerCommand `cmd:"" help:"Accept an invitation without a window."`
	Vote     voteCommand     `cmd:"" help:"Vote without a window."`
	Trustee  trusteeCommand  `cmd:"" help:"Be a trustee: key ceremony and decryption."`
	Tally    tallyCommand    `cmd:"" help:"Fix the result of a secret election; anybody may."`
	Audit    auditCommand    `cmd:"" help:"Check a whole election from the chain alone."`

	CheckBallot checkBallotCommand `cmd:"" help:"Verify an opened ballot on another device."`
}

// answerNo is the error of a command that was done and whose answer is no.
type answerNo struct{ message string }

func (e answerNo) Error() string { return e.message }

func main() {
	// A crash must not write keys to a core file. Where the system cannot do that, the rest still works.
	_ = wallet.HardenProcess()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := report(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr), os.Stderr)
	stop()
	os.Exit(code)
}

// run runs the command that args name. Its error is one sentence for a person.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	var cli commands
	parser, err := kong.New(&cli,
		kong.Name("psephos"),
		kong.Description("Psephos: voting that anybody can check and nobody can read."),
		kong.Writers(stdout, stderr),
		kong.Exit(func(int) { panic(helpShown{}) }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, NoExpandSubcommands: true}),
		kong.ShortUsageOnError(),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(terminal.New(stdin, stdout, stderr)),
	)
	if err != nil {
		return err
	}
	command, err := parse(parser, args)
	if err != nil || command == nil {
		return err
	}
	return command.Run()
}

// helpShown ends parsing after --help: kong wants to leave the process there.
type helpShown struct{}

// parse returns nil and no error when help was shown.
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
		name := "psephos"
		if path := wrong.Context.Command(); path != "" {
			name += " " + strings.Join(commandWords(path), " ")
		}
		return nil, fmt.Errorf("%s; see %s --help", plainly(err), name)
	}
	return command, err
}

// commandWords drops the placeholders of kong's command path ("audit <election>").
func commandWords(path string) []string {
	var words []string
	for word := range strings.FieldsSeq(path) {
		if !strings.HasPrefix(word, "<") {
			words = append(words, word)
		}
	}
	return words
}

// report prints err and returns the exit code. Others, such as a node, may have written parts of it.
func report(err error, stderr io.Writer) int {
	var no answerNo
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &no):
		fmt.Fprintln(stderr, "psephos:", terminal.Lines(plainly(err)))
		return exitNo
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "psephos: stopped")
	default:
		fmt.Fprintln(stderr, "psephos:", terminal.Lines(plainly(err)))
	}
	return exitFail
}
