package operator

import (
	"context"
	"errors"
	"fmt"
	"os"

	"psephos/cmd/psephos/internal/terminal"
	"psephos/internal/cause"
)

// backup is psephos office backup.
type backup struct {
	database
	File string `arg:"" help:"The new file for the copy."`
}

// Help is shown by --help.
func (*backup) Help() string {
	return `Copies the database of an office on SQLite as it is at one moment, also while the office runs. To restore it, stop the office and
put the copy into its directory as office.db; remove the files office.db-wal and office.db-shm. The copy holds personal data, and only
its owner can read it. Keystore, passphrase and secret file are not in the copy. For PostgreSQL use pg_dump.

Example:
  psephos office backup --data /var/lib/psephos /var/backups/psephos-2027-03-08.db`
}

// Run makes the copy.
func (c *backup) Run(ctx context.Context, term *terminal.Terminal) error {
	db, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer db.Close()
	if db.Postgres() {
		return errors.New("this office is on PostgreSQL: make a backup with pg_dump --format=custom and restore it with pg_restore")
	}
	// An empty file of ours first: nobody else can read the copy while it is written, and nothing is overwritten.
	file, err := os.OpenFile(c.File, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("make the copy: %v", cause.File(err))
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
