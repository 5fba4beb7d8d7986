package roll

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/store"
	"psephos/roll"
)

// rekeyAll amends the numbers of confirmed re-keyings. One is done when its amendment is final.
func (w *worker) rekeyAll(ctx context.Context) error {
	rekeys, err := w.confirmedRekeys(ctx)
	if err != nil || len(rekeys) == 0 {
		return err
	}
	final, err := w.Ledger.Final(ctx)
	if err != nil {
		return fmt.Errorf("ask for the final block: %w", err)
	}
	for _, r := range rekeys {
		if err := w.rekeyOne(ctx, r, final); err != nil {
			return errors.Join(err, w.noteRekeyError(ctx, r, err))
		}
	}
	return nil
}

func (w *worker) rekeyOne(ctx context.Context, r confirmedRekey, final uint64) error {
	if holder, ok := w.snap.Holder(r.number); !ok || holder != r.address {
		if _, err := w.Ledger.Amend(ctx, r.number, r.address); err != nil {
			return fmt.Errorf("re-key number %d: %w", r.number, err)
		}
		return w.refresh(ctx)
	}
	if amendedAt(w.snap, r) > final {
		return nil
	}
	return w.finishRekey(ctx, r)
}

// amendedAt is the block of the number's last amendment.
func amendedAt(snap *roll.Snapshot, r confirmedRekey) uint64 {
	var block uint64
	for _, a := range snap.Amendments {
		if a.Number == r.number {
			block = a.Block
		}
	}
	return block
}

func (w *worker) noteRekeyError(ctx context.Context, r confirmedRekey, failure error) error {
	_, err := w.DB.ExecContext(ctx, `UPDATE rekeys SET error = $1 WHERE id = $2`, explain(failure), r.id)
	return err
}

// confirmedRekey is a re-keying that the chain should have.
type confirmedRekey struct {
	id, voter string
	number    uint32
	address   common.Address
}

func (s *Service) confirmedRekeys(ctx context.Context) ([]confirmedRekey, error) {
	rows, err := s.DB.QueryContext(ctx, `SELECT r.id, r.voter, v.number, r.address FROM rekeys r JOIN voters v ON v.id = r.voter
		WHERE r.state = $1 ORDER BY r.id`, RekeyConfirmed)
	if err != nil {
		return nil, fmt.Errorf("list the re-keyings: %w", err)
	}
	defer rows.Close()
	var list []confirmedRekey
	for rows.Next() {
		var r confirmedRekey
		var address string
		if err := rows.Scan(&r.id, &r.voter, &r.number, &address); err != nil {
			return nil, fmt.Errorf("list the re-keyings: %w", err)
		}
		r.address = common.HexToAddress(address)
		list = append(list, r)
	}
	return list, rows.Err()
}

// finishRekey notes that the chain has a re-keying.
func (s *Service) finishRekey(ctx context.Context, r confirmedRekey) error {
	return s.DB.InTx(ctx, func(tx *sql.Tx) error {
		changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE rekeys SET state = $1, error = '' WHERE id = $2 AND state = $3`,
			RekeyDone, r.id, RekeyConfirmed))
		if err != nil || changed == 0 {
			return err
		}
		if _, err := tx.ExecContext(ctx, `UPDATE voters SET address = $1, proposed_address = $2 WHERE id = $3`,
			formatAddress(r.address), formatAddress(r.address), r.voter); err != nil {
			return fmt.Errorf("keep a new address: %w", err)
		}
		return s.Recorder.Record(ctx, tx, "system", "rekey.done", r.voter, map[string]string{"address": r.address.Hex(), "number": fmt.Sprint(r.number)})
	})
}

// confirmedStrike is a striking off that the chain should have.
type confirmedStrike struct {
	id, voter, reason, by string
	number                uint32
}

func (s *Service) confirmedStrikes(ctx context.Context) ([]confirmedStrike, error) {
	rows, err := s.DB.QueryContext(ctx, `SELECT t.id, t.voter, t.reason, COALESCE(a.email, ''), v.number FROM strikes t
		JOIN voters v ON v.id = t.voter LEFT JOIN accounts a ON a.id = t.opened_by
		WHERE t.state = 'confirmed' AND v.number IS NOT NULL ORDER BY t.id`)
	if err != nil {
		return nil, fmt.Errorf("list the people to strike off: %w", err)
	}
	defer rows.Close()
	var list []confirmedStrike
	for rows.Next() {
		var t confirmedStrike
		if err := rows.Scan(&t.id, &t.voter, &t.reason, &t.by, &t.number); err != nil {
			return nil, fmt.Errorf("list the people to strike off: %w", err)
		}
		list = append(list, t)
	}
	return list, rows.Err()
}

// strikeAll takes the numbers of people struck off from their holders. One is done when its amendment is final.
func (w *worker) strikeAll(ctx context.Context) error {
	strikes, err := w.confirmedStrikes(ctx)
	if err != nil || len(strikes) == 0 {
		return err
	}
	final, err := w.Ledger.Final(ctx)
	if err != nil {
		return fmt.Errorf("ask for the final block: %w", err)
	}
	for _, t := range strikes {
		if err := w.strikeOne(ctx, t, final); err != nil {
			_, noted := w.DB.ExecContext(ctx, `UPDATE strikes SET error = $1 WHERE id = $2`, explain(err), t.id)
			return errors.Join(err, noted)
		}
	}
	return nil
}

func (w *worker) strikeOne(ctx context.Context, t confirmedStrike, final uint64) error {
	if _, held := w.snap.Holder(t.number); held {
		voted, err := w.votedInRunning(ctx, t.number)
		if err != nil {
			return err
		}
		if voted { // between the confirmation and now
			return w.endStrike(ctx, t, "cancelled", "strike.voted", nil)
		}
		if _, err := w.Ledger.Amend(ctx, t.number, common.Address{}); err != nil {
			return fmt.Errorf("strike number %d off: %w", t.number, err)
		}
		return w.refresh(ctx)
	}
	if amendedAt(w.snap, confirmedRekey{number: t.number}) > final {
		return nil
	}
	return w.endStrike(ctx, t, "done", "strike.done", func(tx *sql.Tx) error {
		return w.strikeOff(ctx, tx, t.voter, t.by, t.reason, true)
	})
}

func (s *Service) endStrike(ctx context.Context, t confirmedStrike, state, action string, also func(tx *sql.Tx) error) error {
	return s.DB.InTx(ctx, func(tx *sql.Tx) error {
		changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE strikes SET state = $1, error = '' WHERE id = $2 AND state = 'confirmed'`, state, t.id))
		if err != nil || changed == 0 {
			return err
		}
		if also != nil {
			if err := also(tx); err != nil {
				return err
			}
		}
		return s.Recorder.Record(ctx, tx, "system", action, t.voter, map[string]string{"number": fmt.Sprint(t.number)})
	})
}
