package roll

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"math/big"
	"time"

	"psephos/backend/store"
)

// PageStatus is how one page stands.
type PageStatus struct {
	Page  uint64
	Size  int
	State string // prepared (written down, being sent) or enrolled
	Tx    string
	Block uint64

	Prepared time.Time
	Attempts int
	Error    string   // of the last attempt, in words for a registrar; empty if it did not fail
	Gas      uint64   // that was used; zero before
	Paid     *big.Int // wei that were paid for it; nil before
}

// gasPerPerson is what enrolling somebody is taken to cost before the first page has shown it.
const gasPerPerson = 1_300

// EnrolmentStatus is how enrolment stands.
type EnrolmentStatus struct {
	// Running says that enrolment was asked for and people are still waiting.
	Running bool
	Waiting int
	// Error is why the last attempt failed, in words for a registrar; empty if it did not.
	Error string
	Pages []PageStatus
	// Paid is what all pages have cost, in wei; GasPerPerson what somebody has cost on average, or a guess before the first page.
	Paid         *big.Int
	GasPerPerson uint64
}

// EnrolmentStatus reads how enrolment stands.
func (s *Service) EnrolmentStatus(ctx context.Context) (EnrolmentStatus, error) {
	e := EnrolmentStatus{Pages: []PageStatus{}}
	err := s.DB.QueryRowContext(ctx, `SELECT requested, error, (SELECT COUNT(*) FROM voters WHERE state = 'approved') FROM enrolment WHERE id = 1`).
		Scan(&e.Running, &e.Error, &e.Waiting)
	if err != nil {
		return EnrolmentStatus{}, fmt.Errorf("read the enrolment: %w", err)
	}
	rows, err := s.DB.QueryContext(ctx, `SELECT p.page, p.state, p.tx, p.block, p.addresses, p.prepared_at, p.attempts, p.error, p.gas, p.paid
		FROM roll_pages p ORDER BY p.page`)
	if err != nil {
		return EnrolmentStatus{}, fmt.Errorf("read the pages: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		p, err := scanPage(rows)
		if err != nil {
			return EnrolmentStatus{}, fmt.Errorf("read the pages: %w", err)
		}
		e.Pages = append(e.Pages, p)
	}
	e.sum()
	return e, rows.Err()
}

func scanPage(row interface{ Scan(...any) error }) (PageStatus, error) {
	var p PageStatus
	var addresses, paid string
	var prepared int64
	if err := row.Scan(&p.Page, &p.State, &p.Tx, &p.Block, &addresses, &prepared, &p.Attempts, &p.Error, &p.Gas, &paid); err != nil {
		return p, err
	}
	var list []json.RawMessage
	if err := json.Unmarshal([]byte(addresses), &list); err != nil {
		return p, fmt.Errorf("page %d: %w", p.Page, err)
	}
	p.Size, p.Prepared = len(list), store.FromMillis(prepared)
	if wei, ok := new(big.Int).SetString(paid, 10); ok {
		p.Paid = wei
	}
	return p, nil
}

// sum adds up what the pages have cost.
func (e *EnrolmentStatus) sum() {
	var gas, people uint64
	e.Paid, e.GasPerPerson = new(big.Int), gasPerPerson
	for _, p := range e.Pages {
		if p.Paid != nil {
			e.Paid.Add(e.Paid, p.Paid)
			gas, people = gas+p.Gas, people+uint64(p.Size)
		}
	}
	if people > 0 {
		e.GasPerPerson = max(1, gas/people)
	}
}

// StartEnrolment asks the worker to enrol everybody who is approved.
func (s *Service) StartEnrolment(ctx context.Context, actor Actor) (EnrolmentStatus, error) {
	err := s.DB.InTx(ctx, func(tx *sql.Tx) error {
		var waiting int
		if err := tx.QueryRowContext(ctx, `SELECT COUNT(*) FROM voters WHERE state = $1`, Approved).Scan(&waiting); err != nil {
			return fmt.Errorf("count the people to enrol: %w", err)
		}
		if waiting == 0 {
			return ErrNothingToEnrol
		}
		if _, err := tx.ExecContext(ctx, `UPDATE enrolment SET requested = 1, error = '', changed_at = $1 WHERE id = 1`,
			store.Millis(s.Now())); err != nil {
			return fmt.Errorf("ask for enrolment: %w", err)
		}
		return s.Recorder.Record(ctx, tx, actor.Email, "enrolment.start", "", map[string]string{"people": fmt.Sprint(waiting)})
	})
	if err != nil {
		return EnrolmentStatus{}, err
	}
	s.nudge()
	return s.EnrolmentStatus(ctx)
}
