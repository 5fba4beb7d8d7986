package roll

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/store"
)

// Strike is the striking off of somebody enrolled, under way: it takes two registrars, and the chain.
type Strike struct {
	ID       string
	Reason   string
	State    string // opened or confirmed
	OpenedBy string // e-mail of the registrar
	Error    string // why the last attempt to send it failed
}

// Struck says that somebody was struck off.
type Struck struct {
	At     time.Time
	By     string // e-mail of the registrar
	Reason string
}

// Strike strikes somebody off the roll: at once if they are not enrolled, else another registrar must confirm. Nobody who
// has voted in an election that still runs is struck off: ErrHasVoted.
func (s *Service) Strike(ctx context.Context, actor Actor, voter, reason string) (Voter, error) {
	reason = tidy(reason)
	if n := utf8.RuneCountInString(reason); n < minReason || n > maxReason || strings.ContainsFunc(reason, invisible) {
		return Voter{}, ErrReason
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
		address = NULL, proposed_by = '', approved_by = '', proposed_address = '', invited_at = 0, number = NULL, page = NULL
		WHERE id = $4 AND struck_at = 0 AND (state = 'enrolled') = ($5 <> 0) AND (page IS NULL OR state = 'enrolled')`,
		store.Millis(s.Now()), by, reason, voter, flag(enrolled)))
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

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

// ConfirmStrike is the second registrar's half; the worker then takes the number from its holder on the chain.
func (s *Service) ConfirmStrike(ctx context.Context, actor Actor, voter string) (Voter, error) {
	if err := s.checkHasNotVoted(ctx, voter); err != nil {
		return Voter{}, err
	}
	v, err := s.striking(ctx, actor, voter, func(tx *sql.Tx, v Voter) (string, map[string]string, error) {
		if v.Strike == nil {
			return "", nil, ErrNoStrike
		}
		var opener string
		if err := tx.QueryRowContext(ctx, `SELECT opened_by FROM strikes WHERE id = $1`, v.Strike.ID).Scan(&opener); err != nil {
			return "", nil, err
		}
		if opener == actor.Account {
			return "", nil, ErrSameRegistrar
		}
		changed, err := store.Changed(tx.ExecContext(ctx, `UPDATE strikes SET state = 'confirmed', confirmed_by = $1 WHERE id = $2 AND state = 'opened'`,
			actor.Account, v.Strike.ID))
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
