package main

import (
	"bytes"
	"database/sql"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"psephos/backend/activity"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
)

// write records entries and returns the hash of the last.
func write(t *testing.T, db *store.DB, subjects ...string) string {
	t.Helper()
	log := activity.New(db, nil)
	for _, subject := range subjects {
		check(t, db.InTx(t.Context(), func(tx *sql.Tx) error {
			return log.Record(t.Context(), tx, "anna@example.org", "roll.invite", subject, nil)
		}))
	}
	_, hash, err := log.Verify(t.Context())
	check(t, err)
	return hash
}

func command(t *testing.T, args ...string) (int, string) {
	t.Helper()
	var out bytes.Buffer
	code := report(run(t.Context(), args, strings.NewReader(""), &out, &out), &out)
	return code, out.String()
}

// A copy that was made while the office wrote is whole, and the office goes on from it.
func TestBackupOfSQLite(t *testing.T) {
	dir := t.TempDir()
	db, err := store.Open(t.Context(), "sqlite:"+filepath.Join(dir, "office.db"))
	check(t, err)
	defer db.Close()
	hash := write(t, db, "ada", "bob")
	copied := filepath.Join(t.TempDir(), "copy.db")
	if code, text := command(t, "office", "backup", "--data", dir, copied); code != exitDone {
		t.Fatalf("exit code %d: %s", code, text)
	}
	write(t, db, "cleo") // after the copy
	info, err := os.Stat(copied)
	check(t, err)
	if info.Mode().Perm() != 0o600 {
		t.Errorf("others can read the copy: %v", info.Mode())
	}
	if code, text := command(t, "office", "backup", "--data", dir, copied); code != exitFail || !strings.Contains(text, "exists") {
		t.Errorf("a copy was overwritten: %d %s", code, text)
	}

	restored := t.TempDir()
	text, err := os.ReadFile(copied)
	check(t, err)
	check(t, os.WriteFile(filepath.Join(restored, "office.db"), text, 0o600))
	if code, text := command(t, "office", "verify-log", "--data", restored, "--json"); code != exitDone || !strings.Contains(text, `"entries":2,"hash":"`+hash) {
		t.Errorf("the restored office: %d %s", code, text)
	}
	again, err := store.Open(t.Context(), "sqlite:"+filepath.Join(restored, "office.db"))
	check(t, err)
	defer again.Close()
	write(t, again, "dora")
}

// The commands of docs/guides/operator.md, with a real server.
func TestBackupOfPostgreSQL(t *testing.T) {
	from, to := storetest.Postgres(t), storetest.Postgres(t)
	db, err := store.Open(t.Context(), from)
	check(t, err)
	defer db.Close()
	hash := write(t, db, "ada", "bob")
	dump := filepath.Join(t.TempDir(), "office.dump")
	postgres(t, "pg_dump", "--format=custom", "--file="+dump, from)
	write(t, db, "cleo")
	postgres(t, "pg_restore", "--no-owner", "--exit-on-error", "--dbname="+to, dump)
	if code, text := command(t, "office", "verify-log", "--database", to, "--json"); code != exitDone || !strings.Contains(text, `"entries":2,"hash":"`+hash) {
		t.Errorf("the restored office: %d %s", code, text)
	}
	if code, text := command(t, "office", "backup", "--database", to, filepath.Join(t.TempDir(), "x")); code != exitFail || !strings.Contains(text, "pg_dump") {
		t.Errorf("%d %s", code, text)
	}
}

// postgres runs one of PostgreSQL's programs, the newest if there are several.
func postgres(t *testing.T, name string, args ...string) {
	t.Helper()
	program, err := exec.LookPath(name)
	if found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/" + name); len(found) > 0 {
		slices.Sort(found)
		program, err = found[len(found)-1], nil
	}
	if err != nil {
		t.Fatalf("%s is missing: run apt-get install postgresql", name)
	}
	if out, err := exec.Command(program, args...).CombinedOutput(); err != nil {
		t.Fatalf("%s: %v: %s", name, err, out)
	}
}
