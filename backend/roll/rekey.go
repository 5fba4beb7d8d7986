package roll

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/store"
)

// OpenRekey is the first registrar's half: somebody enrolled has lost their key. The voter can then prove a new address,
// once: what the registrars compare with the voter is what is confirmed. Another one takes another re-keying.
func (s *Service) OpenRekey(ctx context.Context, actor Actor, voter, reason string) (Voter, error) {
	reason, err := parseReason(reason)
	if err != nil {
		return Voter{}, err
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

// ConfirmRekey is the second half, by another registrar. seen is the new address that this registrar saw and compared:
// another one, or none, is refused as ErrAddressChanged. The worker then writes the new address to the chain.
func (s *Service) ConfirmRekey(ctx context.Context, actor Actor, voter string, seen common.Address) (Voter, error) {
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
		var by proposer
		if err := tx.QueryRowContext(ctx, `SELECT opened_by FROM rekeys WHERE id = $1`, v.Rekey.ID).Scan(&by); err != nil {
			return fmt.Errorf("read a re-keying: %w", err)
		}
		if refused := by.mayConfirm(actor, seen, *v.Rekey.Address); refused != nil {
			return refused
		}
		// Prove does not replace an address once proven, so what is confirmed is what the registrar saw.
		changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE rekeys SET state = $1, confirmed_by = $2, confirmed_at = $3
			WHERE id = $4 AND state = $5 AND address = $6`,
			RekeyConfirmed, actor.Account, store.Millis(s.Now()), v.Rekey.ID, RekeyProven, formatAddress(*v.Rekey.Address)))
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
