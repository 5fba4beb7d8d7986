package operator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"psephos/backend/activity"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/internal/cause"
)

// Office is psephos office: what is done to an office's database.
type Office struct {
	VerifyLog verifyLog `cmd:"" help:"Check that nobody has changed the activity log."`
	Backup    backup    `cmd:"" help:"Copy the database of an office on SQLite, also while it runs."`
}

// verifyLog is psephos office verify-log.
type verifyLog struct {
	database
	Export string `type:"existingfile" placeholder:"FILE" help:"Compare with this export of the log, which was kept earlier."`
	Seq    int64  `placeholder:"NUMBER" help:"Number of an entry whose hash was kept earlier."`
	Hash   string `placeholder:"HASH" help:"The hash of that entry."`
	JSON   bool   `name:"json" help:"Print the result as one line of JSON."`
}

// Help is shown by --help.
func (*verifyLog) Help() string {
	return `Computes the chain of hashes again. That alone finds every entry that was changed, removed or inserted. To find out whether the newest
entries were cut off, or the whole log was written again, compare it with what somebody else has kept: an export
(GET /api/v1/activity/export), or the number and hash of an entry. Exit code 0: the log is as it was written. 1: it is not, and
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
func (c *verifyLog) Run(ctx context.Context, term *terminal.Terminal) error {
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
		return terminal.No(tampered.Error())
	}
	return nil
}

func (c *verifyLog) verify(ctx context.Context, log *activity.Log) (int64, string, error) {
	if c.Export == "" {
		return log.VerifyFrom(ctx, activity.Head{Seq: c.Seq, Hash: c.Hash})
	}
	export, err := os.Open(c.Export)
	if err != nil {
		return 0, "", fmt.Errorf("read the export: %v", cause.File(err))
	}
	defer export.Close()
	entries, hash, err := log.VerifyExport(ctx, export)
	if err == nil && c.Seq > 0 {
		return log.VerifyFrom(ctx, activity.Head{Seq: c.Seq, Hash: c.Hash})
	}
	return entries, hash, err
}

func (c *verifyLog) print(term *terminal.Terminal, verdict logVerdict) error {
	if c.JSON {
		return json.NewEncoder(term.Out).Encode(verdict)
	}
	if verdict.Verdict == "passed" {
		fmt.Fprintf(term.Out, "%d entries, all as they were written. Let somebody else keep this:\n  --seq %d --hash %s\n", verdict.Entries, verdict.Entries, verdict.Hash)
	}
	return nil
}
