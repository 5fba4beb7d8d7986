package roll

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/backend/store"
	"psephos/election"
	"psephos/roll"
)

// page is a page of the roll that the office wants on the chain.
type page struct {
	number    uint64
	root      common.Hash
	addresses []common.Address
	enrolled  bool
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

// enrolAll sends page after page until nobody waits any more.
func (w *worker) enrolAll(ctx context.Context) error {
	for {
		next, err := w.nextPage(ctx)
		if err != nil || next == nil {
			return err
		}
		if err := w.send(ctx, *next); err != nil {
			return err
		}
	}
}

// send brings one prepared page to the chain and notes what the chain then has.
func (w *worker) send(ctx context.Context, p page) error {
	if err := w.noteAttempt(ctx, p.number, nil); err != nil {
		return err
	}
	receipt, err := w.Ledger.Enrol(ctx, p.number, p.addresses)
	var revert *election.RevertError
	if errors.As(err, &revert) && revert.Name == "PageOutOfOrder" {
		// Somebody else was there first, or it was there already: the chain tells which.
		return w.reconcile(ctx)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("enrol page %d: %w", p.number, err), w.noteAttempt(ctx, p.number, err))
	}
	if err := w.noteReceipt(ctx, p.number, receipt); err != nil {
		return err
	}
	return w.reconcile(ctx)
}
