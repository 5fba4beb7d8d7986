package roll

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"psephos/backend/store"
)

// Options say how to read a file.
type Options struct {
	DryRun  bool
	Columns Columns
	// File is what the registrar's machine calls it, for the list of imports.
	File string
}

// Report says what an import did, or in a dry run would do.
type Report struct {
	// ID names the import for UndoImport; empty in a dry run and if nothing was changed.
	ID                        string
	Added, Changed, Unchanged int
	// Missing counts the people on the roll who are not in the file. Nothing happens to them.
	Missing int
	// Errors names the rows that were left out, at most 1,000 of them in the order of their lines; Refused counts all.
	Errors  []RowError
	Refused int
	Diff    Diff
}

// Diff compares file and roll; each list has at most maxDiff people.
type Diff struct {
	Added   []Member
	Changed []MemberChange
	Missing []Member
}

// Member is a person as a membership list has them.
type Member struct{ Member, Name, Email, Language string }

// MemberChange is a person whose details the file changes.
type MemberChange struct{ Before, After Member }

const (
	maxDiff     = 200
	maxFileName = 200
)

// existing is what an import must know of somebody on the roll already.
type existing struct {
	id, name, email, language string
	state                     State
	struck                    bool
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

// Import is ImportWith for files with the usual columns.
func (s *Service) Import(ctx context.Context, actor Actor, file io.Reader, dryRun bool) (Report, error) {
	return s.ImportWith(ctx, actor, file, Options{DryRun: dryRun})
}

// ImportWith reads a membership list and adds or updates its people; nobody is ever removed by it. Rows with errors are left
// out and reported; everything else happens in one transaction, and in a dry run not at all.
func (s *Service) ImportWith(ctx context.Context, actor Actor, file io.Reader, options Options) (Report, error) {
	// The whole file is read before the transaction: a slow upload must not hold the database.
	rows, refused, count, err := readAll(file, options.Columns)
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
		im.compare()
		if !options.DryRun {
			if err := s.apply(ctx, tx, actor, im, options.File); err != nil {
				return err
			}
		}
		report = im.report
		return nil
	})
	return report, err
}

func readAll(file io.Reader, columns Columns) (rows []row, refused []RowError, count int, err error) {
	err = parseCSV(file, columns, func(r row) { rows = append(rows, r) }, func(e RowError) {
		if count++; len(refused) < maxRowErrors {
			refused = append(refused, e)
		}
	})
	return rows, refused, count, err
}

// compare fills in the diff and counts those who are not in the file.
func (im *importer) compare() {
	d := Diff{Added: []Member{}, Changed: []MemberChange{}, Missing: []Member{}}
	for _, r := range im.added[:min(len(im.added), maxDiff)] {
		d.Added = append(d.Added, Member{r.member, r.name, r.email, r.language})
	}
	for _, r := range im.changed[:min(len(im.changed), maxDiff)] {
		old := im.members[r.member]
		d.Changed = append(d.Changed, MemberChange{Member{r.member, old.name, old.email, old.language}, Member{r.member, r.name, r.email, r.language}})
	}
	for member, old := range im.members {
		if _, there := im.lines[member]; !there && !old.struck {
			im.report.Missing++
			d.Missing = append(d.Missing, Member{member, old.name, old.email, old.language})
		}
	}
	slices.SortFunc(d.Missing, func(a, b Member) int { return strings.Compare(a.Member, b.Member) })
	d.Missing = d.Missing[:min(len(d.Missing), maxDiff)]
	im.report.Diff = d
}

func loadImporter(ctx context.Context, tx *sql.Tx) (*importer, error) {
	im := &importer{members: map[string]existing{}, emails: map[string]string{}, lines: map[string]int{}}
	rows, err := tx.QueryContext(ctx, `SELECT member, id, name, email, state, language, struck_at <> 0 FROM voters`)
	if err != nil {
		return nil, fmt.Errorf("read the roll: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var member string
		var e existing
		if err := rows.Scan(&member, &e.id, &e.name, &e.email, &e.state, &e.language, &e.struck); err != nil {
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
		if reason := im.place(r); !reason.none() {
			im.report.Refused++
			im.report.Errors = append(im.report.Errors, RowError{r.line, reason})
		}
	}
	im.report.Errors = append(im.report.Errors, refused...)
	im.report.Errors = im.report.Errors[:min(len(im.report.Errors), maxRowErrors)]
}

// place decides about one row; there is no Reason unless it is refused.
func (im *importer) place(r row) Reason {
	if line, twice := im.lines[r.member]; twice {
		return because("id_twice", `the id "{id}" is on line {line} already`, "id", shorten(r.member), "line", strconv.Itoa(line))
	}
	old, known := im.members[r.member]
	if owner, taken := im.emails[r.email]; taken && owner != r.member {
		return because("email_taken", `the e-mail address {email} belongs to the id "{id}" already`, "email", r.email, "id", shorten(owner))
	}
	switch {
	case known && old.struck:
		return because("struck_off", "this person was struck off the roll")
	case !known:
		im.added = append(im.added, r)
		im.report.Added++
	case old.name == r.name && old.email == r.email && (r.language == "" || old.language == r.language):
		im.report.Unchanged++
	case old.email != r.email && old.state != Imported && old.state != Invited:
		return because("email_fixed", "the e-mail address of somebody who has registered cannot be changed")
	default:
		im.changed = append(im.changed, r)
		im.report.Changed++
		delete(im.emails, old.email)
	}
	im.lines[r.member], im.emails[r.email] = r.line, r.member
	return Reason{}
}

func (s *Service) apply(ctx context.Context, tx *sql.Tx, actor Actor, im *importer, file string) error {
	if im.report.Added+im.report.Changed > 0 {
		im.report.ID = store.NewID()
		if _, err := tx.ExecContext(ctx, `INSERT INTO imports (id, at, actor, file, added, changed) VALUES ($1, $2, $3, $4, $5, $6)`,
			im.report.ID, store.Millis(s.Now()), actor.Email, fileName(file), im.report.Added, im.report.Changed); err != nil {
			return fmt.Errorf("note an import: %w", err)
		}
	}
	if err := s.applyChanged(ctx, tx, im); err != nil {
		return err
	}
	if err := insertVoters(ctx, tx, im.report.ID, im.added); err != nil {
		return err
	}
	return s.Recorder.Record(ctx, tx, actor.Email, "roll.import", im.report.ID, map[string]string{
		"added": strconv.Itoa(im.report.Added), "changed": strconv.Itoa(im.report.Changed), "refused": strconv.Itoa(im.report.Refused),
	})
}

// fileName is a file's name fit to be shown.
func fileName(name string) string {
	name = strings.Map(func(r rune) rune {
		if invisible(r) {
			return -1
		}
		return r
	}, tidy(name))
	if runes := []rune(name); len(runes) > maxFileName {
		return string(runes[:maxFileName])
	}
	return name
}

func (s *Service) applyChanged(ctx context.Context, tx *sql.Tx, im *importer) error {
	// First through a value that nobody has, because two people may exchange their addresses.
	for _, r := range im.changed {
		old := im.members[r.member]
		if err := s.vacate(ctx, tx, old, r); err != nil {
			return err
		}
		if err := noteRow(ctx, tx, im.report.ID, old.id, 0, old); err != nil {
			return err
		}
	}
	for _, r := range im.changed {
		old := im.members[r.member]
		if r.language == "" { // the file does not say
			r.language = old.language
		}
		if _, err := tx.ExecContext(ctx, `UPDATE voters SET name = $1, email = $2, search = $3, language = $4 WHERE id = $5`,
			r.name, r.email, searchText(r), r.language, old.id); err != nil {
			return fmt.Errorf("change a person of the roll: %w", err)
		}
	}
	return nil
}

func noteRow(ctx context.Context, q store.Queryer, id, voter string, added int, old existing) error {
	_, err := q.ExecContext(ctx, `INSERT INTO import_rows (import, voter, added, old_name, old_email, old_language) VALUES ($1, $2, $3, $4, $5, $6)`,
		id, voter, added, old.name, old.email, old.language)
	if err != nil {
		return fmt.Errorf("note what an import changes: %w", err)
	}
	return nil
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

func insertVoters(ctx context.Context, tx *sql.Tx, id string, rows []row) error {
	insert, err := tx.PrepareContext(ctx, `INSERT INTO voters (id, member, name, email, search, state, language) VALUES ($1, $2, $3, $4, $5, $6, $7)`)
	if err != nil {
		return fmt.Errorf("add to the roll: %w", err)
	}
	defer func() { _ = insert.Close() }()
	note, err := tx.PrepareContext(ctx, `INSERT INTO import_rows (import, voter, added, old_name, old_email, old_language) VALUES ($1, $2, 1, '', '', '')`)
	if err != nil {
		return fmt.Errorf("note what an import adds: %w", err)
	}
	defer func() { _ = note.Close() }()
	for _, r := range rows {
		voter := store.NewID()
		if _, err := insert.ExecContext(ctx, voter, r.member, r.name, r.email, searchText(r), Imported, r.language); err != nil {
			return fmt.Errorf("add to the roll: %w", err)
		}
		if _, err := note.ExecContext(ctx, id, voter); err != nil {
			return fmt.Errorf("note what an import adds: %w", err)
		}
	}
	return nil
}

func searchText(r row) string { return fold(r.name + "\n" + r.email + "\n" + r.member) }
