package store_test

import (
	"context"
	"database/sql"
	"errors"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"psephos/backend/store"
	"psephos/backend/store/storetest"
)

func exec(t *testing.T, db store.Queryer, query string, args ...any) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), query, args...); err != nil {
		t.Fatal(err)
	}
}

func TestOpenTwiceKeepsData(t *testing.T) {
	for name, url := range map[string]string{"sqlite": storetest.SQLite(t), "postgres": storetest.Postgres(t)} {
		t.Run(name, func(t *testing.T) {
			first := storetest.Open(t, url)
			exec(t, first, `INSERT INTO leases (name, holder, expires_at) VALUES ($1, $2, $3)`, "n", "ħölder", 7)
			var holder string
			row := storetest.Open(t, url).QueryRowContext(t.Context(), `SELECT holder FROM leases WHERE name = $1`, "n")
			if err := row.Scan(&holder); err != nil || holder != "ħölder" {
				t.Fatalf("holder = %q, %v", holder, err)
			}
		})
	}
}

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	for _, c := range []struct{ name, url, want string }{
		{"no scheme", "office.db", "must start with sqlite: or postgres://"},
		{"other scheme", "mysql://canary@host/db", "must start with sqlite: or postgres://"},
		{"no file", "sqlite:", "names no file"},
		{"a folder", "sqlite:" + dir, "create the database file"},
		{"bad postgres", "postgres://u:canary@host:notaport/db", "PostgreSQL"},
		{"no server", "postgres://u:canary@127.0.0.1:1/db", "does not answer"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := store.Open(t.Context(), c.url)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("err = %v, want %q", err, c.want)
			}
			if strings.Contains(err.Error(), "canary") {
				t.Fatalf("the error repeats the password: %v", err)
			}
		})
	}
}

func TestSQLiteIsDurableAndPrivate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "odd name?%20#.db")
	db := storetest.Open(t, "sqlite:"+path)
	for pragma, want := range map[string]string{"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1"} {
		var got string
		if err := db.QueryRowContext(t.Context(), "PRAGMA "+pragma).Scan(&got); err != nil || got != want {
			t.Errorf("%s = %q, %v; want %q", pragma, got, err, want)
		}
	}
	if mode := fileMode(t, path); mode != 0o600 {
		t.Errorf("mode = %o, want 600", mode)
	}
}

func TestInTx(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		insert := func(tx *sql.Tx, name string) error {
			_, err := tx.ExecContext(t.Context(), `INSERT INTO leases (name, holder, expires_at) VALUES ($1, $1, 0)`, name)
			return err
		}
		refused := errors.New("refused")
		err := db.InTx(t.Context(), func(tx *sql.Tx) error { return errors.Join(insert(tx, "a"), refused) })
		if !errors.Is(err, refused) {
			t.Fatalf("err = %v, want %v", err, refused)
		}
		if err := db.InTx(t.Context(), func(tx *sql.Tx) error { return insert(tx, "a") }); err != nil {
			t.Fatalf("the refused transaction left something behind: %v", err)
		}
		if err := db.InTx(t.Context(), func(tx *sql.Tx) error { return insert(tx, "a") }); !store.IsDuplicate(err) {
			t.Fatalf("err = %v, want a duplicate", err)
		}
	})
}

func TestInTxConcurrently(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		exec(t, db, `INSERT INTO leases (name, holder, expires_at) VALUES ('n', '', 0)`)
		const workers, rounds = 8, 10
		var wg sync.WaitGroup
		for range workers {
			wg.Go(func() {
				for range rounds {
					err := db.InTx(t.Context(), func(tx *sql.Tx) error {
						_, err := tx.ExecContext(t.Context(), `UPDATE leases SET expires_at = expires_at + 1`)
						return err
					})
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
		wg.Wait()
		var got int
		if err := db.QueryRowContext(t.Context(), `SELECT expires_at FROM leases`).Scan(&got); err != nil || got != workers*rounds {
			t.Fatalf("counted %d, %v; want %d", got, err, workers*rounds)
		}
	})
}

func TestLease(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		now := time.UnixMilli(1_000_000)
		clock := func() time.Time { return now }
		first, second := db.NewLease("job", clock), db.NewLease("job", clock)
		steps := []struct {
			name  string
			lease *store.Lease
			pass  time.Duration
			want  bool
		}{
			{"free", first, 0, true},
			{"held by another", second, 0, false},
			{"renewed", first, store.LeaseTime / 2, true},
			{"still held", second, store.LeaseTime, false},
			{"expired", second, time.Millisecond, true},
			{"lost", first, 0, false},
		}
		for _, step := range steps {
			now = now.Add(step.pass)
			got, err := step.lease.Acquire(t.Context())
			if err != nil || got != step.want {
				t.Fatalf("%s: %v, %v; want %v", step.name, got, err, step.want)
			}
		}
		if err := errors.Join(first.Release(t.Context()), second.Release(t.Context())); err != nil {
			t.Fatal(err)
		}
		if got, err := first.Acquire(t.Context()); !got || err != nil {
			t.Fatalf("after its release the lease is not free: %v", err)
		}
	})
}

func TestLeaseHasOneHolder(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		var wg sync.WaitGroup
		got := make(chan bool, 8)
		for range cap(got) {
			wg.Go(func() {
				ok, err := db.NewLease("job", nil).Acquire(context.Background())
				if err != nil {
					t.Error(err)
				}
				got <- ok
			})
		}
		wg.Wait()
		close(got)
		holders := 0
		for ok := range got {
			if ok {
				holders++
			}
		}
		if holders != 1 {
			t.Fatalf("%d holders, want 1", holders)
		}
	})
}

func TestMillis(t *testing.T) {
	at := time.Date(2031, 2, 3, 4, 5, 6, 7_000_000, time.UTC)
	if got := store.FromMillis(store.Millis(at)); !got.Equal(at) {
		t.Errorf("got %v, want %v", got, at)
	}
	if got := store.FromMillis(store.Millis(time.Time{})); !got.IsZero() {
		t.Errorf("got %v, want the zero time", got)
	}
}
