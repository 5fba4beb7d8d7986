package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net"

	"psephos/internal/cause"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// attempts bounds how often a transaction is tried that PostgreSQL ends because of another one.
const attempts = 5

// InTx runs fn in a transaction and commits it if fn returns nil; otherwise nothing is changed and fn's error is
// returned as it is. fn may run more than once (PostgreSQL breaks deadlocks by ending one side), so it MUST have no
// effect besides its statements.
func (db *DB) InTx(ctx context.Context, fn func(tx *sql.Tx) error) error {
	if !db.postgres {
		db.writing.Lock()
		defer db.writing.Unlock()
	}
	for attempt := 1; ; attempt++ {
		err := db.inTx(ctx, fn)
		if attempt == attempts || !interrupted(err) {
			return err
		}
	}
}

func (db *DB) inTx(ctx context.Context, fn func(tx *sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin transaction: %w", err)
	}
	defer tx.Rollback() //nolint:errcheck // after a commit it does nothing, before one it is the failure's own clean-up
	if err := fn(tx); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit transaction: %w", err)
	}
	return nil
}

// PostgreSQL's error codes, https://www.postgresql.org/docs/current/errcodes-appendix.html.
const (
	uniqueViolation      = "23505"
	serializationFailure = "40001"
	deadlockDetected     = "40P01"
)

func interrupted(err error) bool {
	code := postgresCode(err)
	return code == serializationFailure || code == deadlockDetected
}

// IsDuplicate says whether err comes from a row that a UNIQUE constraint or a primary key forbids. On PostgreSQL the
// transaction is over then.
func IsDuplicate(err error) bool {
	if postgresCode(err) == uniqueViolation {
		return true
	}
	var lite *sqlite.Error
	return errors.As(err, &lite) &&
		(lite.Code() == sqlite3.SQLITE_CONSTRAINT_UNIQUE || lite.Code() == sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY)
}

// IsNone says whether err means that a query for one row found none.
func IsNone(err error) bool { return errors.Is(err, sql.ErrNoRows) }

// Changed is the number of rows that a statement changed: Changed(tx.ExecContext(…)).
func Changed(result sql.Result, err error) (int64, error) {
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

func postgresCode(err error) string {
	var postgres *pgconn.PgError
	if errors.As(err, &postgres) {
		return postgres.Code
	}
	return ""
}

// reason describes a connection error without the address and user that the drivers put in.
func reason(err error) string {
	var postgres *pgconn.PgError
	if errors.As(err, &postgres) {
		return postgres.Message
	}
	var network *net.OpError
	if errors.As(err, &network) || errors.Is(err, context.DeadlineExceeded) {
		return cause.Network(err).Error()
	}
	var lite *sqlite.Error
	if errors.As(err, &lite) && lite.Code() == sqlite3.SQLITE_NOTADB {
		return "the file is not a database"
	}
	if lite != nil {
		return lite.Error()
	}
	return "the connection could not be made; check host, port, user, password and database name"
}
