package voter

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/printout"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
	"psephos/internal/cause"
)

// CheckBallot is psephos check-ballot.
type CheckBallot struct {
	flags.Network
	File string `arg:"" type:"existingfile" help:"The opened ballot, as the app or psephos vote --check wrote it."`
	JSON bool   `name:"json" help:"Print it as one line of JSON."`
}

// Help is shown by --help.
func (*CheckBallot) Help() string {
	return `Encrypts the choices again with the same randomness and compares. Do this on another device than the one you vote with: it finds
out a device that shows one choice and encrypts another. Compare the tracker with the one you were shown before you
chose to check, and the choices with your own. With --rpc the encryption key and the questions are compared with the
chain as well. Exit code 1: the ballot does not contain what it claims.

Example:
  psephos check-ballot opened.json --rpc https://rpc.example`
}

// checkedBallot is what `psephos check-ballot --json` prints. Choices are options' indices, from 0.
type checkedBallot struct {
	election.Opened
	Verdict string `json:"verdict"`
}

const (
	// maxOpened is the most bytes that an opened ballot has.
	maxOpened      = 1 << 20
	otherQuestions = "the ballot was made for other questions than the election has"
)

// Run checks the opened ballot.
func (c *CheckBallot) Run(ctx context.Context, term *terminal.Terminal) error {
	opened, err := c.read()
	if err != nil {
		return err
	}
	verdict := opened.Verify()
	var questions []election.Question
	if verdict == nil && len(c.RPC) > 0 {
		if questions, err = c.compare(ctx, opened); err != nil {
			return err
		}
	}
	if verdict != nil {
		return terminal.No(verdict.Error())
	}
	if c.JSON {
		opened.Randomness = nil // only the file shows it
		return term.JSON(checkedBallot{opened, "passed"})
	}
	term.Printf("Ballot %s of voter %d in election %s\n", opened.Tracker, opened.Number, opened.Election)
	for i, choice := range opened.Choices {
		if questions != nil {
			term.Printf("  %s — %s\n", printout.Text(questions[i].Title), printout.Text(questions[i].Options[choice].Title))
		} else {
			term.Printf("  question %d: option %d\n", i+1, choice+1)
		}
	}
	term.Printf("It contains exactly these choices. It was opened, so it cannot be cast.\n")
	return nil
}

func (c *CheckBallot) read() (opened election.Opened, err error) {
	info, err := os.Stat(c.File)
	if err == nil && info.Size() > maxOpened {
		return opened, fmt.Errorf("%s is too large to be an opened ballot", c.File)
	}
	data, err := os.ReadFile(c.File)
	if err != nil {
		return opened, fmt.Errorf("read the opened ballot: %v", cause.File(err))
	}
	if err := json.Unmarshal(data, &opened); err != nil {
		return opened, fmt.Errorf("%s is not an opened ballot: %v", c.File, cause.JSON(data, err))
	}
	if opened.Version != election.OpenedVersion {
		return opened, fmt.Errorf("%s is not an opened ballot: its version is not %d", c.File, election.OpenedVersion)
	}
	if missing := missingField(opened); missing != "" {
		return opened, fmt.Errorf("%s is not an opened ballot: it has no %s", c.File, missing)
	}
	return opened, nil
}

// missingField names a field that every opened ballot has and o lacks, as other documents with the same version do; "" if there is none.
func missingField(o election.Opened) string {
	for _, field := range []struct {
		name    string
		missing bool
	}{
		{"chainId", o.ChainID == 0},
		{"election", o.Election == (common.Address{})},
		{"tracker", o.Tracker == ""},
		{"choices", len(o.Choices) == 0},
		{"options", len(o.Options) == 0},
		{"contents", len(o.Contents) == 0},
	} {
		if field.missing {
			return field.name
		}
	}
	return ""
}

// compare finds a ballot that contains what it claims but was made for another key or other questions than those on the chain.
func (c *CheckBallot) compare(ctx context.Context, ballot election.Opened) ([]election.Question, error) {
	nodes, opened, err := c.OpenElection(ctx, ballot.Election.Hex())
	if err != nil {
		return nil, err
	}
	defer nodes.Close()
	if nodes.ChainID().Uint64() != ballot.ChainID {
		return nil, fmt.Errorf("the ballot is for chain %d, but the node serves chain %d", ballot.ChainID, nodes.ChainID())
	}
	if opened.Mode != ballot.Mode || len(opened.Metadata.Questions) != len(ballot.Choices) ||
		len(opened.Metadata.Questions) != len(ballot.Options) {
		return nil, terminal.No(otherQuestions)
	}
	for i, question := range opened.Metadata.Questions {
		if len(question.Options) != ballot.Options[i] {
			return nil, terminal.No(otherQuestions)
		}
	}
	if opened.Mode != election.ModeSecret {
		return opened.Metadata.Questions, nil
	}
	setting, err := opened.Setting(ctx)
	if err != nil {
		return nil, err
	}
	if key := setting.Key(); string(key[:]) != string(ballot.Key) {
		return nil, terminal.No("the ballot is not encrypted under the trustees' key: do not vote with that device")
	}
	return opened.Metadata.Questions, nil
}
