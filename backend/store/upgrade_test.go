package store_test

import (
	"testing"

	"psephos/backend/store"
	"psephos/backend/store/storetest"
)

// beforeTwoRegistrars is the last migration without the rule of two registrars in the tables.
const beforeTwoRegistrars = 25

// TestUpgradeToTwoRegistrars opens a database of an older office, with people in every state that the rule is about.
func TestUpgradeToTwoRegistrars(t *testing.T) {
	for name, url := range map[string]string{"sqlite": storetest.SQLite(t), "postgres": storetest.Postgres(t)} {
		t.Run(name, func(t *testing.T) {
			old, err := store.OpenAt(t.Context(), url, beforeTwoRegistrars)
			if err != nil {
				t.Fatal(err)
			}
			for _, person := range [][]any{
				{"1", "imported", "", ""}, {"2", "addressProven", "anna", ""}, {"3", "approved", "anna", "ben"}, {"4", "enrolled", "ben", "anna"},
			} {
				exec(t, old, `INSERT INTO voters (id, member, name, email, search, state, proposed_by, approved_by)
					VALUES ($1, $1, 'n', $1, 's', $2, $3, $4)`, person...)
			}
			exec(t, old, `INSERT INTO rekeys (id, voter, reason, state, opened_by, address, confirmed_by, opened_at)
				VALUES ('r', '4', 'lost', 'confirmed', 'anna', '0x', 'ben', 7)`)
			exec(t, old, `INSERT INTO strikes (id, voter, reason, state, opened_by, opened_at) VALUES ('s', '4', 'left', 'opened', 'anna', 7)`)
			if err := old.Close(); err != nil {
				t.Fatal(err)
			}
			db := storetest.Open(t, url)
			for _, statement := range []string{
				`UPDATE voters SET state = 'approved', approved_by = proposed_by WHERE id = '2'`,
				`UPDATE rekeys SET confirmed_by = opened_by`,
				`UPDATE strikes SET state = 'confirmed', confirmed_by = opened_by`,
			} {
				if _, err := db.ExecContext(t.Context(), statement); err == nil {
					t.Errorf("the database took %q", statement)
				}
			}
			exec(t, db, `UPDATE voters SET state = 'approved', approved_by = 'ben', approved_at = 8 WHERE id = '2'`)
			var people int
			if err := db.QueryRowContext(t.Context(), `SELECT COUNT(*) FROM voters WHERE approved_at >= 0`).Scan(&people); err != nil || people != 4 {
				t.Errorf("%d people after the upgrade, %v", people, err)
			}
			if err := db.DownTo(t.Context(), beforeTwoRegistrars); err != nil {
				t.Errorf("taking the migration back: %v", err)
			}
			exec(t, db, `UPDATE voters SET approved_by = proposed_by`)
		})
	}
}
