package activity_test

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	"psephos/backend/activity"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
)

func TestMain(m *testing.M) { os.Exit(storetest.Main(m)) }

func record(t *testing.T, db *store.DB, log *activity.Log, subject string) {
	t.Helper()
	err := db.InTx(t.Context(), func(tx *sql.Tx) error {
		return log.Record(t.Context(), tx, "ada@example.org", "roll.approve", subject, map[string]string{"b": "2", "a": "ü\""})
	})
	if err != nil {
		t.Fatal(err)
	}
}

func filled(t *testing.T, db *store.DB) *activity.Log {
	t.Helper()
	now := time.Date(2031, 5, 6, 7, 8, 9, 0, time.UTC)
	log := activity.New(db, func() time.Time { return now })
	for i := range 5 {
		record(t, db, log, fmt.Sprint("voter ", i))
	}
	return log
}

func TestVerify(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		log := filled(t, db)
		n, hash, err := log.Verify(t.Context())
		if err != nil || n != 5 {
			t.Fatalf("%d entries, %v", n, err)
		}
		newest, err := log.List(t.Context(), 0, 2)
		if err != nil || len(newest) != 2 || newest[0].Hash != hash || newest[0].Seq != 5 || newest[0].Detail["a"] != "ü\"" {
			t.Fatalf("newest = %+v, %v", newest, err)
		}
		older, err := log.List(t.Context(), newest[1].Seq, 10)
		if err != nil || len(older) != 3 || older[0].Subject != "voter 2" {
			t.Fatalf("older = %+v, %v", older, err)
		}
	})
}

func TestVerifyFindsTampering(t *testing.T) {
	for name, c := range map[string]struct {
		change string
		seq    int64
	}{
		"actor changed":    {`UPDATE activity SET actor = 'eve@example.org' WHERE seq = 3`, 3},
		"action changed":   {`UPDATE activity SET action = 'roll.import' WHERE seq = 1`, 1},
		"subject changed":  {`UPDATE activity SET subject = 'voter 9' WHERE seq = 4`, 4},
		"time changed":     {`UPDATE activity SET at = at + 1 WHERE seq = 2`, 2},
		"detail changed":   {`UPDATE activity SET detail = '{}' WHERE seq = 2`, 2},
		"detail spoilt":    {`UPDATE activity SET detail = '{' WHERE seq = 2`, 2},
		"hash changed":     {`UPDATE activity SET hash = '00' WHERE seq = 5`, 5},
		"one removed":      {`DELETE FROM activity WHERE seq = 3`, 3},
		"the last removed": {`DELETE FROM activity WHERE seq = 5`, 5},
		"two exchanged": {`UPDATE activity SET seq = CASE seq WHEN 2 THEN 103 WHEN 3 THEN 102 END WHERE seq IN (2, 3);
			UPDATE activity SET seq = seq - 100 WHERE seq > 100`, 2},
		"all removed": {`DELETE FROM activity`, 1},
	} {
		t.Run(name, func(t *testing.T) {
			db := storetest.Open(t, storetest.SQLite(t))
			log := filled(t, db)
			if _, err := db.ExecContext(t.Context(), c.change); err != nil {
				t.Fatal(err)
			}
			_, _, err := log.Verify(t.Context())
			var tampered *activity.TamperedError
			if !errors.As(err, &tampered) || tampered.Seq != c.seq {
				t.Fatalf("err = %v, want entry %d", err, c.seq)
			}
		})
	}
}

func TestRecordStandsWithItsTransaction(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		log := filled(t, db)
		refused := errors.New("refused")
		err := db.InTx(t.Context(), func(tx *sql.Tx) error {
			return errors.Join(log.Record(t.Context(), tx, activity.System, "x", "y", nil), refused)
		})
		if !errors.Is(err, refused) {
			t.Fatal(err)
		}
		record(t, db, log, "after")
		if n, _, err := log.Verify(t.Context()); err != nil || n != 6 {
			t.Fatalf("%d entries, %v; want 6", n, err)
		}
	})
}

func TestRecordConcurrently(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		log := activity.New(db, nil)
		var wg sync.WaitGroup
		for i := range 8 {
			wg.Go(func() { record(t, db, log, fmt.Sprint(i)) })
		}
		wg.Wait()
		if n, _, err := log.Verify(t.Context()); err != nil || n != 8 {
			t.Fatalf("%d entries, %v; want 8", n, err)
		}
		seen := 0
		if err := log.Export(t.Context(), func(e activity.Entry) error {
			seen++
			if e.Seq != int64(seen) {
				t.Errorf("entry %d comes as number %d", e.Seq, seen)
			}
			return nil
		}); err != nil || seen != 8 {
			t.Fatalf("exported %d, %v", seen, err)
		}
	})
}

// Whoever takes an export may be slow: the database must not wait for them.
func TestExportHoldsNothingWhileItIsTaken(t *testing.T) {
	const many = 2_001 // more than two pages
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		log := activity.New(db, nil)
		if err := db.InTx(t.Context(), func(tx *sql.Tx) error {
			for i := range many {
				if err := log.Record(t.Context(), tx, "ada@example.org", "roll.approve", fmt.Sprint(i), nil); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		seen := 0
		if err := log.Export(t.Context(), func(e activity.Entry) error {
			if seen++; e.Seq != int64(seen) {
				return fmt.Errorf("entry %d comes as number %d", e.Seq, seen)
			}
			if n := db.Stats().InUse; n != 0 {
				return fmt.Errorf("%d connections are held at entry %d", n, seen)
			}
			return nil
		}); err != nil || seen != many {
			t.Fatalf("exported %d, %v", seen, err)
		}
	})
}
