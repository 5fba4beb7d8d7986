package roll

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/store"
)

// RekeyState is how far a re-keying has come.
type RekeyState string

// The states of a re-keying, in order; it ends as done or cancelled.
const (
	RekeyOpened    RekeyState = "opened"    // by a registrar, with the reason
	RekeyProven    RekeyState = "proven"    // the voter has proven a new address
	RekeyConfirmed RekeyState = "confirmed" // by another registrar; the worker sends it
	RekeyDone      RekeyState = "done"      // the chain has it
	RekeyCancelled RekeyState = "cancelled"
)

// Rekey gives a number to a new address after a lost key. That the number has voted is remembered by the elections.
type Rekey struct {
	ID       string
	Voter    string
	Reason   string
	State    RekeyState
	OpenedBy string          // e-mail of the registrar
	Address  *common.Address // the new one; nil before it is proven
	Error    string          // why the last attempt to send it failed
}

const (
	minReason = 5
	maxReason = 500
)

// OpenRekey is the first registrar's half: somebody enrolled has lost their key. The voter can then prove a new address,
// once: what the registrars compare with the voter is what is confirmed. Another one takes another re-keying.
func (s *Service) OpenRekey(ctx context.Context, actor Actor, voter, reason string) (Voter, error) {
	reason = tidy(reason)
	if n := utf8.RuneCountInString(reason); n < minReason || n > maxReason || strings.ContainsFunc(reason, invisible) {
		return Voter{}, ErrReason
	}
	return s.rekey(ctx, actor, voter, "rekey.open", map[string]string{"reason": reason}, func(tx *sql.Tx, v Voter) error {
		if err := checkOwnPassword(ctx, tx, actor); err != nil {
			return err
		}
		if v.State != Enrolled {
			return ErrNotEnrolled
		}
		if v.Rekey != nil {
			return ErrRekeyOpen
		}
		if v.Strike != nil {
			return ErrStrikeOpen
		}
		_, err := tx.ExecContext(ctx, `INSERT INTO rekeys (id, voter, reason, state, opened_by, opened_at) VALUES ($1, $2, $3, $4, $5, $6)`,
			store.NewID(), voter, reason, RekeyOpened, actor.Account, store.Millis(s.Now()))
		if store.IsDuplicate(err) {
			return ErrRekeyOpen
		}
		return err
	})
}

// ConfirmRekey is the second registrar's half; the worker then writes the new address to the chain.
func (s *Service) ConfirmRekey(ctx context.Context, actor Actor, voter string) (Voter, error) {
	return s.ConfirmRekeySeen(ctx, actor, voter, nil)
}

// ConfirmRekeySeen is ConfirmRekey for the address that the registrar has seen and compared, unless it is nil: another one
// is refused as ErrAddressChanged.
func (s *Service) ConfirmRekeySeen(ctx context.Context, actor Actor, voter string, seen *common.Address) (Voter, error) {
	v, err := s.rekey(ctx, actor, voter, "rekey.confirm", nil, func(tx *sql.Tx, v Voter) error {
		if err := checkOwnPassword(ctx, tx, actor); err != nil {
			return err
		}
		if v.Rekey == nil {
			return ErrNoRekey
		}
		if v.Rekey.State != RekeyProven {
			return ErrRekeyNotProven
		}
		if seen != nil && *seen != *v.Rekey.Address {
			return ErrAddressChanged
		}
		var opener string
		if err := tx.QueryRowContext(ctx, `SELECT opened_by FROM rekeys WHERE id = $1`, v.Rekey.ID).Scan(&opener); err != nil {
			return err
		}
		if opener == actor.Account {
			return ErrSameRegistrar
		}
		// Prove does not replace an address once proven, so what is confirmed is what the registrar saw.
		changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE rekeys SET state = $1, confirmed_by = $2 WHERE id = $3 AND state = $4 AND address = $5`,
			RekeyConfirmed, actor.Account, v.Rekey.ID, RekeyProven, formatAddress(*v.Rekey.Address)))
		if err == nil && changed == 0 {
			err = ErrRekeyNotProven
		}
		return err
	})
	if err == nil {
		s.nudge()
	}
	return v, err
}

// CancelRekey ends a re-keying that is not confirmed yet; either registrar may.
func (s *Service) CancelRekey(ctx context.Context, actor Actor, voter string) (Voter, error) {
	return s.rekey(ctx, actor, voter, "rekey.cancel", nil, func(tx *sql.Tx, v Voter) error {
		if v.Rekey == nil {
			return ErrNoRekey
		}
		changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE rekeys SET state = $1 WHERE id = $2 AND state IN ($3, $4)`,
			RekeyCancelled, v.Rekey.ID, RekeyOpened, RekeyProven))
		if err == nil && changed == 0 {
			err = ErrRekeyConfirmed
		}
		return err
	})
}

// rekey is change for one step of a re-keying, whose address the activity log tells.
func (s *Service) rekey(ctx context.Context, actor Actor, voter, action string, detail map[string]string, step func(*sql.Tx, Voter) error) (Voter, error) {
	return s.change(ctx, actor, voter, func(tx *sql.Tx, v Voter) (string, map[string]string, error) {
		if err := step(tx, v); err != nil {
			return "", nil, err
		}
		if v.Rekey != nil && v.Rekey.Address != nil {
			return action, map[string]string{"address": v.Rekey.Address.Hex()}, nil
		}
		return action, detail, nil
	})
}

// change runs one step with its entry in the activity log and returns the person as they stand then.
func (s *Service) change(ctx context.Context, actor Actor, voter string,
	step func(tx *sql.Tx, v Voter) (action string, detail map[string]string, err error),
) (Voter, error) {
	var v Voter
	err := s.DB.InTx(ctx, func(tx *sql.Tx) (err error) {
		if v, err = findVoter(ctx, tx, voter); err != nil {
			return err
		}
		action, detail, err := step(tx, v)
		if err != nil {
			return err
		}
		if err := s.Recorder.Record(ctx, tx, actor.Email, action, voter, detail); err != nil {
			return err
		}
		v, err = findVoter(ctx, tx, voter)
		return err
	})
	if err != nil {
		return Voter{}, err
	}
	return v, nil
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
