package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"psephos/internal/cause"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite" // registers "sqlite"
)

// Limits on the connections of one process.
const (
	sqliteConnections   = 8
	postgresConnections = 20
	busyTimeout         = 10 * time.Second
	pingTimeout         = 15 * time.Second
)

// DB is an open database with all migrations applied. It is safe for concurrent use.
type DB struct {
	*sql.DB

	postgres bool
	writing  sync.Mutex // SQLite has one writer; waiting here is fair, waiting for its lock is not
}

// Queryer is what a query needs: both *DB and *sql.Tx have it.
type Queryer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// Open connects to the database at url and brings its tables up to date:
//
//	sqlite:PATH or sqlite:///PATH   a file, created if missing (readable by its owner only)
//	postgres://… or postgresql://…  a PostgreSQL server, as pgx reads it
//
// The error names what is wrong with the url or the server but never repeats the url, which may hold a password.
func Open(ctx context.Context, url string) (*DB, error) {
	db, err := connect(url)
	if err != nil {
		return nil, err
	}
	if err := db.ready(ctx); err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

func connect(rawURL string) (*DB, error) {
	scheme, rest, found := strings.Cut(rawURL, ":")
	switch {
	case found && scheme == "sqlite":
		return openSQLite(strings.TrimPrefix(rest, "//"))
	case found && (scheme == "postgres" || scheme == "postgresql"):
		return openPostgres(rawURL)
	}
	return nil, errors.New("the database URL must start with sqlite: or postgres://")
}

func openSQLite(path string) (*DB, error) {
	if path == "" {
		return nil, errors.New("the database URL sqlite: names no file")
	}
	if err := createPrivate(path); err != nil {
		return nil, err
	}
	options := url.Values{"_txlock": {"immediate"}, "_pragma": {
		fmt.Sprintf("busy_timeout(%d)", busyTimeout.Milliseconds()),
		"journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(ON)",
	}}
	name := url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: options.Encode()}
	db, err := sql.Open("sqlite", name.String())
	if err != nil {
		return nil, fmt.Errorf("open the database file %s: %v", path, err)
	}
	db.SetMaxOpenConns(sqliteConnections)
	return &DB{DB: db}, nil
}

// createPrivate makes the file before SQLite does, which would let everybody read it.
func createPrivate(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("create the database folder: %v", cause.File(err))
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("create the database file: %v", cause.File(err))
	}
	return file.Close()
}

func openPostgres(rawURL string) (*DB, error) {
	config, err := pgx.ParseConfig(rawURL)
	if err != nil {
		return nil, errors.New("the PostgreSQL URL is not valid: expected postgres://USER:PASSWORD@HOST:PORT/DATABASE")
	}
	db := stdlib.OpenDB(*config)
	db.SetMaxOpenConns(postgresConnections)
	db.SetConnMaxIdleTime(5 * time.Minute)
	return &DB{DB: db, postgres: true}, nil
}

func (db *DB) ready(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, pingTimeout)
	defer cancel()
	if err := db.Ping(ctx); err != nil {
		return err
	}
	return db.migrate(ctx)
}

// Ping returns an error safe to show if the database does not answer.
func (db *DB) Ping(ctx context.Context) error {
	if err := db.PingContext(ctx); err != nil {
		return fmt.Errorf("the database does not answer: %s", reason(err))
	}
	return nil
}

// Postgres says whether the database is PostgreSQL, which matters to a test or two and to no statement.
func (db *DB) Postgres() bool { return db.postgres }
