package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"psephos/backend/activity"
	"psephos/backend/store"
	"psephos/cmd/psephos/internal/terminal"
)

// officeCommand is what is done to an office's database.
type officeCommand struct {
	VerifyLog verifyLogCommand `cmd:"" help:"Check that nobody has changed the activity log."`
	Backup    backupCommand    `cmd:"" help:"Copy the database of an office on SQLite, also while it runs."`
}

type verifyLogCommand struct {
	Data     string `default:"psephos-office" env:"PSEPHOS_DATA" placeholder:"DIR" help:"The office's directory."`
	Database string `env:"PSEPHOS_DATABASE" placeholder:"URL" help:"sqlite:PATH or postgres://…; by default SQLite in --data."`
	Export   string `type:"existingfile" placeholder:"FILE" help:"Compare with this export of the log, kept from before."`
	Seq      int64  `placeholder:"NUMBER" help:"Number of an entry whose hash was kept."`
	Hash     string `placeholder:"HASH" help:"The hash of that entry."`
	JSON     bool   `name:"json" help:"Print the result as one line of JSON."`
}

// Help is shown by --help.
func (*verifyLogCommand) Help() string {
	return `Recomputes the chain of hashes. By itself that finds every entry that was changed, removed or put in between. That the newest
were cut off, or the whole log was written anew, is found by comparing with what somebody else kept: an export
(GET /api/v1/activity/export), or number and hash of an entry. Exit code 0: the log is as it was written. 1: it is not, and
the first wrong entry is named. 2: it could not be read.

Example:
  psephos office verify-log --data /var/lib/psephos --export activity.jsonl`
}

// logVerdict is what --json prints.
type logVerdict struct {
	Verdict string `json:"verdict"` // passed or failed
	Entries int64  `json:"entries"` // that are as they were written
	Hash    string `json:"hash"`    // of the last of them
	Detail  string `json:"detail,omitempty"`
}

// Run verifies the log.
func (c *verifyLogCommand) Run(ctx context.Context, term *terminal.Terminal) error {
	if (c.Seq == 0) != (c.Hash == "") {
		return errors.New("--seq and --hash belong together: the number of an entry and its hash")
	}
	db, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer db.Close()
	entries, hash, err := c.verify(ctx, activity.New(db, nil))
	var tampered *activity.TamperedError
	if err != nil && !errors.As(err, &tampered) {
		return err
	}
	verdict := logVerdict{Verdict: "passed", Entries: entries, Hash: hash}
	if tampered != nil {
		verdict.Verdict, verdict.Detail = "failed", tampered.Error()
	}
	if err := c.print(term, verdict); err != nil {
		return err
	}
	if tampered != nil {
		return answerNo{tampered.Error()}
	}
	return nil
}

// open opens a database that is there already: verifying must not make one.
func (c *verifyLogCommand) open(ctx context.Context) (*store.DB, error) {
	url := c.Database
	if url == "" {
		path := filepath.Join(c.Data, "office.db")
		if _, err := os.Stat(path); err != nil {
			return nil, fmt.Errorf("there is no office in %s; give its directory with --data or its database with --database", c.Data)
		}
		url = "sqlite:" + path
	}
	return store.Open(ctx, url)
}

func (c *verifyLogCommand) verify(ctx context.Context, log *activity.Log) (int64, string, error) {
	if c.Export == "" {
		return log.VerifyFrom(ctx, activity.Head{Seq: c.Seq, Hash: c.Hash})
	}
	export, err := os.Open(c.Export)
	if err != nil {
		return 0, "", fmt.Errorf("read the export: %v", err)
	}
	defer export.Close()
	entries, hash, err := log.VerifyExport(ctx, export)
	if err == nil && c.Seq > 0 {
		return log.VerifyFrom(ctx, activity.Head{Seq: c.Seq, Hash: c.Hash})
	}
	return entries, hash, err
}

func (c *verifyLogCommand) print(term *terminal.Terminal, verdict logVerdict) error {
	if c.JSON {
		return json.NewEncoder(term.Out).Encode(verdict)
	}
	if verdict.Verdict == "passed" {
		fmt.Fprintf(term.Out, "%d entries, all as they were written. Keep this with somebody else:\n  --seq %d --hash %s\n", verdict.Entries, verdict.Entries, verdict.Hash)
	}
	return nil
}
