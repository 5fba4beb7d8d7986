package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"psephos/cmd/psephos/internal/terminal"
)

type backupCommand struct {
	Data     string `default:"psephos-office" env:"PSEPHOS_DATA" placeholder:"DIR" help:"The office's directory."`
	Database string `env:"PSEPHOS_DATABASE" placeholder:"URL" help:"sqlite:PATH; by default SQLite in --data."`
	File     string `arg:"" help:"Where the copy goes; nothing may be there yet."`
}

// Help is shown by --help.
func (*backupCommand) Help() string {
	return `Copies the database of an office on SQLite as it is at one moment, also while the office runs. To restore, stop the office and
put the copy into its directory as office.db, without the files office.db-wal and office.db-shm. The copy holds personal data and
only its owner can read it. For PostgreSQL use pg_dump. Keystore, passphrase and secret file are not in the copy.

Example:
  psephos office backup --data /var/lib/psephos /var/backups/psephos-2027-03-08.db`
}

// Run makes the copy.
func (c *backupCommand) Run(ctx context.Context, term *terminal.Terminal) error {
	db, err := (&verifyLogCommand{Data: c.Data, Database: c.Database}).open(ctx)
	if err != nil {
		return err
	}
	defer db.Close()
	if db.Postgres() {
		return errors.New("this office is on PostgreSQL: use pg_dump --format=custom, and pg_restore to put it back")
	}
	// An empty file of ours first: nobody else can read the copy while it is written, and nothing is overwritten.
	file, err := os.OpenFile(c.File, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("make the copy: %v", err)
	}
	if err := file.Close(); err != nil {
		return fmt.Errorf("make the copy: %v", err)
	}
	if _, err := db.ExecContext(ctx, "VACUUM INTO $1", c.File); err != nil {
		return errors.Join(fmt.Errorf("make the copy: %v", err), os.Remove(c.File))
	}
	term.Printf("The database is copied to %s.\n", c.File)
	return nil
}
