package activity_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"psephos/backend/activity"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
)

// cut removes the newest entry so that hashes and head agree again; rewrite makes a whole new log.
func cut(t *testing.T, db *store.DB) {
	t.Helper()
	for _, change := range []string{
		`DELETE FROM activity WHERE seq = 5`,
		`UPDATE activity_head SET seq = 4, hash = (SELECT hash FROM activity WHERE seq = 4)`,
	} {
		if _, err := db.ExecContext(t.Context(), change); err != nil {
			t.Fatal(err)
		}
	}
}

func rewrite(t *testing.T, db *store.DB) {
	t.Helper()
	for _, change := range []string{`DELETE FROM activity`, `UPDATE activity_head SET seq = 0, hash = ''`} {
		if _, err := db.ExecContext(t.Context(), change); err != nil {
			t.Fatal(err)
		}
	}
	log := activity.New(db, nil)
	for range 7 {
		record(t, db, log, "nothing happened")
	}
}

// What the chain of hashes alone cannot show is found with what was kept from before.
func TestWhatWasKeptFindsTruncationAndRewriting(t *testing.T) {
	for name, spoil := range map[string]func(*testing.T, *store.DB){"cut": cut, "rewritten": rewrite} {
		t.Run(name, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, db *store.DB) {
				log := filled(t, db)
				var export bytes.Buffer
				if err := log.WriteLines(t.Context(), &export); err != nil {
					t.Fatal(err)
				}
				n, hash, err := log.VerifyExport(t.Context(), bytes.NewReader(export.Bytes()))
				if err != nil || n != 5 {
					t.Fatalf("%d, %v", n, err)
				}
				head := activity.Head{Seq: n, Hash: hash}
				record(t, db, log, "later")
				if n, _, err := log.VerifyFrom(t.Context(), head); err != nil || n != 6 {
					t.Fatalf("%d, %v", n, err)
				}
				if _, err := db.ExecContext(t.Context(), `DELETE FROM activity WHERE seq = 6`); err != nil {
					t.Fatal(err)
				}
				spoil(t, db)
				if _, _, err := log.Verify(t.Context()); err != nil {
					t.Fatalf("by itself the log should look right: %v", err)
				}
				var tampered *activity.TamperedError
				if _, _, err := log.VerifyFrom(t.Context(), head); !errors.As(err, &tampered) {
					t.Errorf("with the head: %v", err)
				}
				tampered = nil
				if _, _, err := log.VerifyExport(t.Context(), &export); !errors.As(err, &tampered) {
					t.Errorf("with the export: %v", err)
				}
			})
		})
	}
}

func TestAnExportThatIsNone(t *testing.T) {
	log := filled(t, storetest.Open(t, storetest.SQLite(t)))
	for _, text := range []string{"", "x", "{}", `{"seq":2}`, "\x00"} {
		var tampered *activity.TamperedError
		if _, _, err := log.VerifyExport(t.Context(), strings.NewReader(text)); err == nil || errors.As(err, &tampered) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestFind(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		log := filled(t, db)
		all, err := log.Find(t.Context(), activity.Filter{})
		if err != nil || len(all) != 5 {
			t.Fatalf("%+v, %v", all, err)
		}
		one := all[2]
		for name, c := range map[string]struct {
			filter activity.Filter
			want   int
		}{
			"actor":           {activity.Filter{Actor: one.Actor}, 5},
			"another actor":   {activity.Filter{Actor: "eve@example.org"}, 0},
			"subject":         {activity.Filter{Subject: one.Subject}, 1},
			"action":          {activity.Filter{Action: one.Action[:4]}, 5},
			"a wild card":     {activity.Filter{Action: "%"}, 0},
			"since":           {activity.Filter{Since: one.Time.Add(time.Hour)}, 0},
			"until":           {activity.Filter{Until: one.Time.Add(time.Hour)}, 5},
			"before, limited": {activity.Filter{Before: 4, Limit: 2}, 2},
		} {
			if found, err := log.Find(t.Context(), c.filter); err != nil || len(found) != c.want {
				t.Errorf("%s: %d entries, %v; want %d", name, len(found), err, c.want)
			}
		}
	})
}
