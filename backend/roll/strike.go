package roll

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/store"
)

// Strike strikes somebody off the roll: at once if they are not enrolled, else another registrar must confirm. Nobody who
// has voted in an election that still runs is struck off: ErrHasVoted.
func (s *Service) Strike(ctx context.Context, actor Actor, voter, reason string) (Voter, error) {
	reason, err := parseReason(reason)
	if err != nil {
		return Voter{}, err
	}
	if err := s.checkHasNotVoted(ctx, voter); err != nil {
		return Voter{}, err
	}
	return s.striking(ctx, actor, voter, func(tx *sql.Tx, v Voter) (string, map[string]string, error) {
		detail := map[string]string{"reason": reason}
		switch {
		case v.Struck != nil:
			return "", nil, ErrStruck
		case v.Strike != nil:
			return "", nil, ErrStrikeOpen
		case v.Rekey != nil:
			return "", nil, ErrRekeyOpen
		case v.State == Enrolled:
			return "strike.open", detail, s.openStrike(ctx, tx, actor, voter, reason)
		}
		return "roll.strike", detail, s.strikeOff(ctx, tx, voter, actor.Email, reason, false)
	})
}

// checkHasNotVoted asks the chain before a transaction begins.
func (s *Service) checkHasNotVoted(ctx context.Context, voter string) error {
	v, err := s.Voter(ctx, voter)
	if err != nil || v.Number == nil {
		return err
	}
	voted, err := s.votedInRunning(ctx, *v.Number)
	if err == nil && voted {
		err = ErrHasVoted
	}
	return err
}

func (s *Service) openStrike(ctx context.Context, tx *sql.Tx, actor Actor, voter, reason string) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO strikes (id, voter, reason, state, opened_by, opened_at) VALUES ($1, $2, $3, 'opened', $4, $5)`,
		store.NewID(), voter, reason, actor.Account, store.Millis(s.Now()))
	if store.IsDuplicate(err) {
		return ErrStrikeOpen
	}
	return err
}

// strikeOff takes somebody back to before their invitation and closes their account. Who stands on a page that is being
// sent is not struck off: what will be on the chain is decided already.
func (s *Service) strikeOff(ctx context.Context, tx *sql.Tx, voter, by, reason string, enrolled bool) error {
	changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE voters SET state = 'imported', struck_at = $1, struck_by = $2, struck_reason = $3,
		address = NULL, proposed_by = '', approved_by = '', approved_at = 0, proposed_address = '', invited_at = 0, number = NULL, page = NULL
		WHERE id = $4 AND struck_at = 0 AND (state = 'enrolled') = ($5 <> 0) AND (page IS NULL OR state = 'enrolled')`,
		store.Millis(s.Now()), by, reason, voter, store.Flag(enrolled)))
	if err != nil {
		return fmt.Errorf("strike a person off: %w", err)
	}
	if changed == 0 {
		return ErrBeingEnrolled
	}
	if _, err := tx.ExecContext(ctx, `UPDATE accounts SET disabled = 1 WHERE voter = $1 AND role = 'voter'`, voter); err != nil {
		return fmt.Errorf("close an account: %w", err)
	}
	return s.endCodes(ctx, tx, voter)
}

// ConfirmStrike is the second half, by another registrar. seen is the person's address that this registrar saw: another one,
// or none, is refused as ErrAddressChanged. The worker then takes the number from its holder on the chain.
func (s *Service) ConfirmStrike(ctx context.Context, actor Actor, voter string, seen common.Address) (Voter, error) {
	if err := s.checkHasNotVoted(ctx, voter); err != nil {
		return Voter{}, err
	}
	v, err := s.striking(ctx, actor, voter, func(tx *sql.Tx, v Voter) (string, map[string]string, error) {
		if v.Strike == nil {
			return "", nil, ErrNoStrike
		}
		if v.Address == nil {
			return "", nil, ErrNotEnrolled
		}
		var by proposer
		if err := tx.QueryRowContext(ctx, `SELECT opened_by FROM strikes WHERE id = $1`, v.Strike.ID).Scan(&by); err != nil {
			return "", nil, fmt.Errorf("read a striking off: %w", err)
		}
		if refused := by.mayConfirm(actor, seen, *v.Address); refused != nil {
			return "", nil, refused
		}
		changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE strikes SET state = 'confirmed', confirmed_by = $1, confirmed_at = $2
			WHERE id = $3 AND state = 'opened'`, actor.Account, store.Millis(s.Now()), v.Strike.ID))
		if err == nil && changed == 0 {
			err = ErrStrikeConfirmed
		}
		return "strike.confirm", map[string]string{"reason": v.Strike.Reason}, err
	})
	if err == nil {
		s.nudge()
	}
	return v, err
}

// CancelStrike ends a striking off that is not confirmed yet, or takes back one that was done for somebody who was never
// enrolled: they are as if imported now.
func (s *Service) CancelStrike(ctx context.Context, actor Actor, voter string) (Voter, error) {
	return s.striking(ctx, actor, voter, func(tx *sql.Tx, v Voter) (string, map[string]string, error) {
		if v.Struck != nil {
			_, err := tx.ExecContext(ctx, `UPDATE voters SET struck_at = 0, struck_by = '', struck_reason = '' WHERE id = $1`, voter)
			if err == nil {
				_, err = tx.ExecContext(ctx, `UPDATE accounts SET disabled = 0 WHERE voter = $1 AND role = 'voter'`, voter)
			}
			return "roll.restore", nil, err
		}
		if v.Strike == nil {
			return "", nil, ErrNoStrike
		}
		changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE strikes SET state = 'cancelled' WHERE id = $1 AND state = 'opened'`, v.Strike.ID))
		if err == nil && changed == 0 {
			err = ErrStrikeConfirmed
		}
		return "strike.cancel", nil, err
	})
}

// striking is change for whoever knows their own password.
func (s *Service) striking(ctx context.Context, actor Actor, voter string,
	step func(tx *sql.Tx, v Voter) (action string, detail map[string]string, err error),
) (Voter, error) {
	return s.change(ctx, actor, voter, func(tx *sql.Tx, v Voter) (string, map[string]string, error) {
		if err := checkOwnPassword(ctx, tx, actor); err != nil {
			return "", nil, err
		}
		return step(tx, v)
	})
}
