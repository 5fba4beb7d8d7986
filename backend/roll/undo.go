package roll

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"psephos/backend/store"
)

// ImportEntry is one import that changed the roll.
type ImportEntry struct {
	ID             string
	At             time.Time
	By             string // e-mail of the registrar
	File           string // as the registrar's machine names it
	Added, Changed int
	Undone         time.Time // zero if it was not
	// Undoable says that it is the newest one and nobody of it was invited or changed since.
	Undoable bool
}

// maxImports is how many imports are listed.
const maxImports = 100

// Imports lists the imports, the newest first.
func (s *Service) Imports(ctx context.Context) ([]ImportEntry, error) {
	rows, err := s.DB.QueryContext(ctx, `SELECT id, at, actor, file, added, changed, undone_at FROM imports ORDER BY id DESC LIMIT $1`, maxImports)
	if err != nil {
		return nil, fmt.Errorf("list the imports: %w", err)
	}
	defer rows.Close()
	list := []ImportEntry{}
	for rows.Next() {
		var e ImportEntry
		var at, undone int64
		if err := rows.Scan(&e.ID, &at, &e.By, &e.File, &e.Added, &e.Changed, &undone); err != nil {
			return nil, fmt.Errorf("list the imports: %w", err)
		}
		e.At, e.Undone = store.FromMillis(at), store.FromMillis(undone)
		list = append(list, e)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("list the imports: %w", err)
	}
	return list, s.markUndoable(ctx, list)
}

// markUndoable looks at the newest import that stands; earlier ones cannot be undone before it is.
func (s *Service) markUndoable(ctx context.Context, list []ImportEntry) error {
	for i := range list {
		if !list[i].Undone.IsZero() {
			continue
		}
		may, err := undoable(ctx, s.DB, list[i].ID)
		list[i].Undoable = may
		return err
	}
	return nil
}

// undoable says whether an import is the newest that stands and nobody whom it added was invited, struck off or removed, and
// nobody whose address it changed was invited since.
func undoable(ctx context.Context, q store.Queryer, id string) (bool, error) {
	var newer, moved int
	err := q.QueryRowContext(ctx, `SELECT (SELECT COUNT(*) FROM imports WHERE id > $1 AND undone_at = 0),
		(SELECT COUNT(*) FROM import_rows r LEFT JOIN voters v ON v.id = r.voter WHERE r.import = $2 AND
			(v.id IS NULL OR v.struck_at <> 0 OR (r.added = 1 AND v.state <> 'imported') OR (r.added = 0 AND r.old_email <> v.email AND v.state <> 'imported')))`,
		id, id).Scan(&newer, &moved)
	if err != nil {
		return false, fmt.Errorf("look at an import: %w", err)
	}
	return newer == 0 && moved == 0, nil
}

// UndoImport takes the newest import back: whom it added are removed, whom it changed are as before. An invitation that the
// import ended stays ended.
func (s *Service) UndoImport(ctx context.Context, actor Actor, id string) error {
	return s.DB.InTx(ctx, func(tx *sql.Tx) error {
		// Taking the row first keeps two registrars from undoing at the same time.
		changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE imports SET undone_at = $1 WHERE id = $2 AND undone_at = 0`, store.Millis(s.Now()), id))
		if err != nil {
			return fmt.Errorf("undo an import: %w", err)
		}
		if changed == 0 {
			return ErrNoImport
		}
		may, err := undoable(ctx, tx, id)
		if err == nil && !may {
			err = ErrUndo
		}
		if err != nil {
			return err
		}
		if err := s.undoRows(ctx, tx, id); err != nil {
			return fmt.Errorf("undo an import: %w", err)
		}
		return s.Recorder.Record(ctx, tx, actor.Email, "roll.import.undo", id, nil)
	})
}

func (s *Service) undoRows(ctx context.Context, tx *sql.Tx, id string) error {
	// Ended codes of those who are removed go too; none of them was used, or they would not be as imported.
	for _, step := range []string{
		`DELETE FROM enrolment_codes WHERE voter IN (SELECT voter FROM import_rows WHERE import = $1 AND added = 1)`,
		`DELETE FROM voters WHERE id IN (SELECT voter FROM import_rows WHERE import = $1 AND added = 1)`,
		// Addresses leave through a value that nobody has, because two people may have exchanged theirs.
		`UPDATE voters SET email = '?' || id WHERE id IN (SELECT voter FROM import_rows WHERE import = $1 AND added = 0)`,
	} {
		if _, err := tx.ExecContext(ctx, step, id); err != nil {
			return err
		}
	}
	rows, err := changedRows(ctx, tx, id)
	if err != nil {
		return err
	}
	for _, r := range rows {
		if _, err := tx.ExecContext(ctx, `UPDATE voters SET name = $1, email = $2, language = $3, search = $4 WHERE id = $5`,
			r.old.name, r.old.email, r.old.language, searchText(r.old), r.id); err != nil {
			return err
		}
	}
	return nil
}

type changedRow struct {
	id  string
	old row
}

func changedRows(ctx context.Context, tx *sql.Tx, id string) ([]changedRow, error) {
	rows, err := tx.QueryContext(ctx, `SELECT r.voter, v.member, r.old_name, r.old_email, r.old_language FROM import_rows r
		JOIN voters v ON v.id = r.voter WHERE r.import = $1 AND r.added = 0`, id)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []changedRow
	for rows.Next() {
		var c changedRow
		if err := rows.Scan(&c.id, &c.old.member, &c.old.name, &c.old.email, &c.old.language); err != nil {
			return nil, err
		}
		list = append(list, c)
	}
	return list, rows.Err()
}
