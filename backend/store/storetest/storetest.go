// Package storetest runs the office's tests on SQLite and on PostgreSQL alike.
//
// A package that uses it has a TestMain that calls Main. Each then gives every test an empty database of each kind:
// a file in the test's own folder, and a database of its own in a private PostgreSQL server, which listens on a socket
// in a temporary folder and nowhere else, starts with the first test that needs it and is stopped by Main.
package storetest

import (
	"context"
	"net/url"
	"path/filepath"
	"sync"
	"testing"

	"psephos/backend/store"
)

var (
	once    sync.Once
	server  *postgres
	failure error
)

// Main runs the tests and stops the PostgreSQL server if one was started; its result is for os.Exit.
func Main(m *testing.M) int {
	code := m.Run()
	if server != nil {
		server.stop()
	}
	return code
}

// Each runs test as two subtests, "sqlite" and "postgres", each with an empty database.
func Each(t *testing.T, test func(t *testing.T, db *store.DB)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(t, Open(t, SQLite(t))) })
	t.Run("postgres", func(t *testing.T) { test(t, Open(t, Postgres(t))) })
}

// Open opens the database at url for the length of the test.
func Open(t testing.TB, url string) *store.DB {
	t.Helper()
	db, err := store.Open(context.Background(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// SQLite is the URL of a new database file.
func SQLite(t testing.TB) string { return "sqlite:" + filepath.Join(t.TempDir(), "office.db") }

// Postgres is the URL of a new database in the private server.
func Postgres(t testing.TB) string {
	t.Helper()
	once.Do(func() { server, failure = start() })
	if failure != nil {
		t.Fatal(failure)
	}
	name, err := server.create(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return server.url(name)
}

// url addresses a database by the server's socket folder.
func (p *postgres) url(database string) string {
	u := url.URL{Scheme: "postgres", User: url.User("postgres"), Path: "/" + database}
	u.RawQuery = url.Values{"host": {p.dir}, "sslmode": {"disable"}}.Encode()
	return u.String()
}
