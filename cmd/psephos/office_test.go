package main

import (
	"bytes"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"psephos/backend/activity"
	"psephos/backend/store"
)

// verifyLog runs the command and returns exit code and standard output.
func verifyLog(t *testing.T, args ...string) (int, string) {
	t.Helper()
	var out, problems bytes.Buffer
	err := run(t.Context(), append([]string{"office", "verify-log"}, args...), strings.NewReader(""), &out, &problems)
	return report(err, &problems), out.String() + problems.String()
}

func TestVerifyLogExitCodes(t *testing.T) {
	dir := t.TempDir()
	db, err := store.Open(t.Context(), "sqlite:"+filepath.Join(dir, "office.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	log := activity.New(db, nil)
	for _, subject := range []string{"ada", "bob", "cleo"} {
		err = errors.Join(err, db.InTx(t.Context(), func(tx *sql.Tx) error {
			return log.Record(t.Context(), tx, "anna@example.org", "roll.invite", subject, nil)
		}))
	}
	var lines bytes.Buffer
	export := filepath.Join(dir, "activity.jsonl")
	err = errors.Join(err, log.WriteLines(t.Context(), &lines), os.WriteFile(export, lines.Bytes(), 0o600))
	if err != nil {
		t.Fatal(err)
	}
	_, hash, err := log.Verify(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	expect := func(code int, fragment string, args ...string) {
		t.Helper()
		if got, text := verifyLog(t, append([]string{"--data", dir}, args...)...); got != code || !strings.Contains(text, fragment) {
			t.Errorf("%v: exit code %d, %q; want %d, %q", args, got, text, code, fragment)
		}
	}
	expect(exitDone, "3 entries")
	expect(exitDone, `"verdict":"passed","entries":3,"hash":"`+hash, "--json", "--export", export, "--seq", "3", "--hash", hash)
	expect(exitFail, "belong together", "--seq", "3")
	expect(exitFail, "no office", "--data", t.TempDir())
	// The newest entry is cut off, so well that the chain of hashes agrees.
	for _, change := range []string{
		`DELETE FROM activity WHERE seq = 3`, `UPDATE activity_head SET seq = 2, hash = (SELECT hash FROM activity WHERE seq = 2)`,
	} {
		if _, err := db.ExecContext(t.Context(), change); err != nil {
			t.Fatal(err)
		}
	}
	expect(exitDone, "2 entries")
	expect(exitNo, "entry 3 is missing", "--export", export)
	expect(exitNo, "entry 3 is missing", "--seq", "3", "--hash", hash)
	if _, err := db.ExecContext(t.Context(), `UPDATE activity SET subject = 'eve' WHERE seq = 1`); err != nil {
		t.Fatal(err)
	}
	expect(exitNo, `"verdict":"failed"`, "--json")
}
