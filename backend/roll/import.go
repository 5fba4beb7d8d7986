package roll

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"strconv"

	"psephos/backend/store"
)

// Report says what an import did, or in a dry run would do.
type Report struct {
	Added, Changed, Unchanged int
	// Errors names the rows that were left out, at most 1,000 of them in the order of their lines; Refused counts all.
	Errors  []RowError
	Refused int
}

// existing is what an import must know of somebody on the roll already.
type existing struct {
	id, name, email string
	state           State
}

// importer compares a file with the roll.
type importer struct {
	members map[string]existing // by member identifier
	emails  map[string]string   // canonical e-mail → member identifier
	lines   map[string]int      // member identifier → line of this file
	report  Report
	added   []row
	changed []row
}

// Import reads a membership list and adds or updates its people; nobody is ever removed by it. Rows with errors are left
// out and reported; everything else happens in one transaction, and in a dry run not at all.
func (s *Service) Import(ctx context.Context, actor Actor, file io.Reader, dryRun bool) (Report, error) {
	// The whole file is read before the transaction: a slow upload must not hold the database.
	rows, refused, count, err := readAll(file)
	if err != nil {
		return Report{}, err
	}
	var report Report
	err = s.DB.InTx(ctx, func(tx *sql.Tx) error {
		im, err := loadImporter(ctx, tx)
		if err != nil {
			return err
		}
		im.merge(rows, refused, count)
		report = im.report
		if dryRun {
			return nil
		}
		return s.apply(ctx, tx, actor, im)
	})
	return report, err
}

func readAll(file io.Reader) (rows []row, refused []RowError, count int, err error) {
	err = parseCSV(file, func(r row) { rows = append(rows, r) }, func(e RowError) {
		if count++; len(refused) < maxRowErrors {
			refused = append(refused, e)
		}
	})
	return rows, refused, count, err
}

func loadImporter(ctx context.Context, tx *sql.Tx) (*importer, error) {
	im := &importer{members: map[string]existing{}, emails: map[string]string{}, lines: map[string]int{}}
	rows, err := tx.QueryContext(ctx, `SELECT member, id, name, email, state FROM voters`)
	if err != nil {
		return nil, fmt.Errorf("read the roll: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var member string
		var e existing
		if err := rows.Scan(&member, &e.id, &e.name, &e.email, &e.state); err != nil {
			return nil, fmt.Errorf("read the roll: %w", err)
		}
		im.members[member], im.emails[e.email] = e, member
	}
	return im, rows.Err()
}

// merge sorts the rows into added, changed, unchanged and refused; both lists are in the order of their lines.
func (im *importer) merge(rows []row, refused []RowError, count int) {
	im.report = Report{Errors: []RowError{}, Refused: count}
	for _, r := range rows {
		for len(refused) > 0 && refused[0].Line < r.line {
			im.report.Errors, refused = append(im.report.Errors, refused[0]), refused[1:]
		}
		if reason := im.place(r); reason != "" {
			im.report.Refused++
			im.report.Errors = append(im.report.Errors, RowError{r.line, reason})
		}
	}
	im.report.Errors = append(im.report.Errors, refused...)
	im.report.Errors = im.report.Errors[:min(len(im.report.Errors), maxRowErrors)]
}

// place decides about one row; the reason is empty unless it is refused.
func (im *importer) place(r row) string {
	if line, twice := im.lines[r.member]; twice {
		return fmt.Sprintf("the id %q is on line %d already", shorten(r.member), line)
	}
	old, known := im.members[r.member]
	if owner, taken := im.emails[r.email]; taken && owner != r.member {
		return fmt.Sprintf("the e-mail address %s belongs to the id %q already", r.email, shorten(owner))
	}
	switch {
	case !known:
		im.added = append(im.added, r)
		im.report.Added++
	case old.name == r.name && old.email == r.email:
		im.report.Unchanged++
	case old.email != r.email && old.state != Imported && old.state != Invited:
		return "the e-mail address of somebody who has registered cannot be changed"
	default:
		im.changed = append(im.changed, r)
		im.report.Changed++
		delete(im.emails, old.email)
	}
	im.lines[r.member], im.emails[r.email] = r.line, r.member
	return ""
}

func (s *Service) apply(ctx context.Context, tx *sql.Tx, actor Actor, im *importer) error {
	// Changed first, and through a value that nobody has, because two people may exchange their addresses.
	for _, r := range im.changed {
		if err := s.vacate(ctx, tx, im.members[r.member], r); err != nil {
			return err
		}
	}
	for _, r := range im.changed {
		if _, err := tx.ExecContext(ctx, `UPDATE voters SET name = $1, email = $2, search = $3 WHERE id = $4`,
			r.name, r.email, searchText(r), im.members[r.member].id); err != nil {
			return fmt.Errorf("change a person of the roll: %w", err)
		}
	}
	if err := insertVoters(ctx, tx, im.added); err != nil {
		return err
	}
	return s.Recorder.Record(ctx, tx, actor.Email, "roll.import", "", map[string]string{
		"added": strconv.Itoa(im.report.Added), "changed": strconv.Itoa(im.report.Changed), "refused": strconv.Itoa(im.report.Refused),
	})
}

// vacate frees an e-mail that is about to change, and ends the invitation that was sent there.
func (s *Service) vacate(ctx context.Context, tx *sql.Tx, old existing, r row) error {
	if old.email == r.email {
		return nil
	}
	if _, err := tx.ExecContext(ctx, `UPDATE voters SET email = $1, state = $2, invited_at = 0 WHERE id = $3`,
		"?"+old.id, Imported, old.id); err != nil {
		return fmt.Errorf("change a person of the roll: %w", err)
	}
	return s.endCodes(ctx, tx, old.id)
}

func insertVoters(ctx context.Context, tx *sql.Tx, rows []row) error {
	insert, err := tx.PrepareContext(ctx, `INSERT INTO voters (id, member, name, email, search, state) VALUES ($1, $2, $3, $4, $5, $6)`)
	if err != nil {
		return fmt.Errorf("add to the roll: %w", err)
	}
	defer func() { _ = insert.Close() }()
	for _, r := range rows {
		if _, err := insert.ExecContext(ctx, store.NewID(), r.member, r.name, r.email, searchText(r), Imported); err != nil {
			return fmt.Errorf("add to the roll: %w", err)
		}
	}
	return nil
}

func searchText(r row) string { return fold(r.name + "\n" + r.email + "\n" + r.member) }
