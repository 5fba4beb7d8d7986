package roll

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/backend/store"
	"psephos/roll"
)

// page is a page of the roll that the office wants on the chain.
type page struct {
	number    uint64
	root      common.Hash
	addresses []common.Address
	enrolled  bool
}

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

// reconcile reads the roll from the chain and makes the database agree with it.
func (w *worker) reconcile(ctx context.Context) error {
	if err := w.refresh(ctx); err != nil {
		return err
	}
	pages, err := w.pages(ctx)
	if err != nil {
		return err
	}
	for _, p := range pages {
		if err := w.reconcilePage(ctx, p); err != nil {
			return fmt.Errorf("reconcile page %d: %w", p.number, err)
		}
	}
	return w.adopt(ctx)
}

func (w *worker) pages(ctx context.Context) ([]page, error) {
	rows, err := w.DB.QueryContext(ctx, `SELECT page, root, state, CASE WHEN state = 'prepared' THEN addresses ELSE '[]' END
		FROM roll_pages ORDER BY page`)
	if err != nil {
		return nil, fmt.Errorf("read the pages: %w", err)
	}
	defer rows.Close()
	var pages []page
	for rows.Next() {
		var p page
		var root, state, addresses string
		if err := rows.Scan(&p.number, &root, &state, &addresses); err != nil {
			return nil, fmt.Errorf("read the pages: %w", err)
		}
		if err := json.Unmarshal([]byte(addresses), &p.addresses); err != nil {
			return nil, fmt.Errorf("read page %d: %w", p.number, err)
		}
		p.root, p.enrolled = common.HexToHash(root), state == "enrolled"
		pages = append(pages, p)
	}
	return pages, rows.Err()
}

// reconcilePage compares one page with what the chain has at its place.
func (w *worker) reconcilePage(ctx context.Context, p page) error {
	there := p.number < uint64(len(w.snap.Pages))
	switch {
	case there && w.snap.Pages[p.number].Root != p.root:
		return w.dropPage(ctx, p)
	case there && !p.enrolled:
		return w.markEnrolled(ctx, w.snap.Pages[p.number])
	case !there && p.enrolled:
		return w.markPrepared(ctx, p)
	}
	return nil
}

// markEnrolled gives the people of a page their numbers.
func (w *worker) markEnrolled(ctx context.Context, onChain roll.Page) error {
	return w.DB.InTx(ctx, func(tx *sql.Tx) error {
		changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE roll_pages SET state = 'enrolled', tx = $1, block = $2
			WHERE page = $3 AND state = 'prepared'`, onChain.Tx.Hex(), int64(onChain.Block), int64(onChain.Number)))
		if err != nil || changed == 0 {
			return err
		}
		for index, address := range onChain.Addresses {
			number := onChain.Number<<8 | uint64(index)
			if _, err := tx.ExecContext(ctx, `UPDATE voters SET state = $1, number = $2 WHERE page = $3 AND address = $4`,
				Enrolled, int64(number), int64(onChain.Number), formatAddress(address)); err != nil {
				return fmt.Errorf("number a person: %w", err)
			}
		}
		return w.Recorder.Record(ctx, tx, "system", "enrolment.page", fmt.Sprint(onChain.Number),
			map[string]string{"people": fmt.Sprint(len(onChain.Addresses)), "root": onChain.Root.Hex()})
	})
}

// markPrepared takes back what a reorganisation removed; the page is sent again.
func (w *worker) markPrepared(ctx context.Context, p page) error {
	return w.release(ctx, p, "enrolment.reorganised", `UPDATE roll_pages SET state = 'prepared', tx = '', block = 0 WHERE page = $1`, false)
}

// dropPage forgets a page whose place somebody else took; its people wait for the next.
func (w *worker) dropPage(ctx context.Context, p page) error {
	return w.release(ctx, p, "enrolment.displaced", `DELETE FROM roll_pages WHERE page = $1`, true)
}

func (w *worker) release(ctx context.Context, p page, action, change string, fromPage bool) error {
	return w.DB.InTx(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, change, int64(p.number)); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `UPDATE voters SET state = $1, number = NULL WHERE page = $2`, Approved, int64(p.number)); err != nil {
			return err
		}
		if fromPage {
			if _, err := tx.ExecContext(ctx, `UPDATE voters SET page = NULL WHERE page = $1`, int64(p.number)); err != nil {
				return err
			}
		}
		if _, err := tx.ExecContext(ctx, `UPDATE enrolment SET requested = 1 WHERE id = 1`); err != nil {
			return err
		}
		return w.Recorder.Record(ctx, tx, "system", action, fmt.Sprint(p.number), nil)
	})
}

// adopt numbers approved people whose addresses are on the chain already: after a backup was restored, or if another
// office of the organisation enrolled them.
func (w *worker) adopt(ctx context.Context) error {
	waiting, err := w.waiting(ctx, w.DB, 1<<31)
	if err != nil {
		return err
	}
	for id, address := range waiting {
		number, found := w.snap.Find(address)
		if !found {
			continue
		}
		err := w.DB.InTx(ctx, func(tx *sql.Tx) error {
			if _, err := tx.ExecContext(ctx, `UPDATE voters SET state = $1, number = $2 WHERE id = $3 AND state = $4`,
				Enrolled, int64(number), id, Approved); err != nil {
				return err
			}
			return w.Recorder.Record(ctx, tx, "system", "enrolment.found", id, map[string]string{"number": fmt.Sprint(number)})
		})
		if err != nil {
			return fmt.Errorf("number a person found on the chain: %w", err)
		}
	}
	return nil
}

// waiting are up to limit approved people who stand on no page, with their addresses: those that were approved, no other.
func (w *worker) waiting(ctx context.Context, q store.Queryer, limit int) (map[string]common.Address, error) {
	rows, err := q.QueryContext(ctx, `SELECT id, address FROM voters WHERE state = $1 AND page IS NULL AND address = proposed_address ORDER BY id LIMIT $2`, string(Approved), limit)
	if err != nil {
		return nil, fmt.Errorf("list the people to enrol: %w", err)
	}
	defer rows.Close()
	waiting := map[string]common.Address{}
	for rows.Next() {
		var id, address string
		if err := rows.Scan(&id, &address); err != nil {
			return nil, fmt.Errorf("list the people to enrol: %w", err)
		}
		waiting[id] = common.HexToAddress(address)
	}
	return waiting, rows.Err()
}

// nextPage is the page to send now: the one that is written down already, or a new one if enrolment was asked for. nil
// means that nobody waits; the request is over then.
func (w *worker) nextPage(ctx context.Context) (*page, error) {
	pages, err := w.pages(ctx)
	if err != nil {
		return nil, err
	}
	for _, p := range pages {
		if !p.enrolled {
			return &p, nil
		}
	}
	var next *page
	err = w.DB.InTx(ctx, func(tx *sql.Tx) (err error) {
		next, err = w.prepare(ctx, tx)
		return err
	})
	return next, err
}

// prepare writes the next page down. From here on it is only ever sent as it is.
func (w *worker) prepare(ctx context.Context, tx *sql.Tx) (*page, error) {
	var requested bool
	if err := tx.QueryRowContext(ctx, `SELECT requested FROM enrolment WHERE id = 1`).Scan(&requested); err != nil || !requested {
		return nil, err
	}
	waiting, err := w.waiting(ctx, tx, roll.PageSize)
	if err != nil {
		return nil, err
	}
	if len(waiting) == 0 {
		_, err := tx.ExecContext(ctx, `UPDATE enrolment SET requested = 0 WHERE id = 1`)
		return nil, err
	}
	p := page{number: uint64(len(w.snap.Pages))}
	for id, address := range waiting {
		p.addresses = append(p.addresses, address)
		if _, err := tx.ExecContext(ctx, `UPDATE voters SET page = $1 WHERE id = $2`, int64(p.number), id); err != nil {
			return nil, fmt.Errorf("put a person on a page: %w", err)
		}
	}
	slices.SortFunc(p.addresses, func(a, b common.Address) int { return bytes.Compare(a[:], b[:]) })
	if p.root, err = roll.PageRoot(p.number, p.addresses); err != nil {
		return nil, fmt.Errorf("compute the page's root: %w", err)
	}
	encoded, err := json.Marshal(p.addresses)
	if err != nil {
		return nil, fmt.Errorf("write down a page: %v", err)
	}
	_, err = tx.ExecContext(ctx, `INSERT INTO roll_pages (page, root, addresses, state, prepared_at) VALUES ($1, $2, $3, 'prepared', $4)`,
		int64(p.number), p.root.Hex(), string(encoded), store.Millis(w.Now()))
	return &p, err
}

func (w *worker) noteReceipt(ctx context.Context, number uint64, receipt *types.Receipt) error {
	paid := ""
	if receipt.EffectiveGasPrice != nil {
		paid = new(big.Int).Mul(receipt.EffectiveGasPrice, new(big.Int).SetUint64(receipt.GasUsed)).String()
	}
	_, err := w.DB.ExecContext(ctx, `UPDATE roll_pages SET tx = $1, block = $2, gas = $3, paid = $4, error = '' WHERE page = $5`,
		receipt.TxHash.Hex(), receipt.BlockNumber.Int64(), int64(receipt.GasUsed), paid, int64(number))
	return err
}

// noteAttempt counts an attempt to send a page, and keeps how the last one failed.
func (w *worker) noteAttempt(ctx context.Context, number uint64, failure error) error {
	text, begun := "", 1
	if failure != nil {
		text, begun = explain(failure), 0
	}
	_, err := w.DB.ExecContext(ctx, `UPDATE roll_pages SET attempts = attempts + $1, error = $2 WHERE page = $3`, begun, text, int64(number))
	return err
}
