package roll

import (
	"context"
	"database/sql"
	"fmt"

	"psephos/backend/store"
)

// Refusal says why one of several people was left out.
type Refusal struct {
	Voter string
	Err   *Error
}

// Decision says for whom a step of approval was taken.
type Decision struct {
	Done    []string
	Refused []Refusal
}

// Propose is the first half of approval: a registrar has seen that these people may vote with the addresses they proved.
// If nobody can be proposed, the first reason is returned as the error.
func (s *Service) Propose(ctx context.Context, actor Actor, voters []string) (Decision, error) {
	return s.decide(ctx, actor, voters, "roll.propose", func(tx *sql.Tx, v Voter, _ string) (int64, error) {
		return store.Changed(tx.ExecContext(ctx, `UPDATE voters SET proposed_by = $1 WHERE id = $2 AND state = $3 AND proposed_by = ''`,
			actor.Account, v.ID, AddressProven))
	}, func(v Voter, proposer string) *Error {
		if proposer != "" {
			return ErrProposed
		}
		return nil
	})
}

// Confirm is the second half, by another registrar. If nobody can be confirmed, the first reason is returned as the error.
func (s *Service) Confirm(ctx context.Context, actor Actor, voters []string) (Decision, error) {
	return s.decide(ctx, actor, voters, "roll.approve", func(tx *sql.Tx, v Voter, proposer string) (int64, error) {
		// Naming the proposer binds the confirmation to the proposal that was checked.
		return store.Changed(tx.ExecContext(ctx, `UPDATE voters SET approved_by = $1, state = $2 WHERE id = $3 AND state = $4 AND proposed_by = $5`,
			actor.Account, Approved, v.ID, AddressProven, proposer))
	}, func(v Voter, proposer string) *Error {
		switch proposer {
		case "":
			return ErrNotProposed
		case actor.Account:
			return ErrSameRegistrar
		}
		return nil
	})
}

// decide takes one step for every person that check does not refuse, in one transaction.
func (s *Service) decide(ctx context.Context, actor Actor, voters []string, action string,
	step func(tx *sql.Tx, v Voter, proposer string) (int64, error), check func(v Voter, proposer string) *Error,
) (Decision, error) {
	if len(voters) > maxBulk {
		return Decision{}, ErrTooMany
	}
	var d Decision
	err := s.DB.InTx(ctx, func(tx *sql.Tx) error {
		d = Decision{Done: []string{}, Refused: []Refusal{}}
		for _, id := range voters {
			refused, err := s.decideOne(ctx, tx, actor, id, action, step, check)
			if err != nil {
				return err
			}
			if refused != nil {
				d.Refused = append(d.Refused, Refusal{id, refused})
			} else {
				d.Done = append(d.Done, id)
			}
		}
		return nil
	})
	if err == nil && len(d.Done) == 0 && len(d.Refused) > 0 {
		err = d.Refused[0].Err
	}
	return d, err
}

func (s *Service) decideOne(ctx context.Context, tx *sql.Tx, actor Actor, id, action string,
	step func(tx *sql.Tx, v Voter, proposer string) (int64, error), check func(v Voter, proposer string) *Error,
) (*Error, error) {
	v, proposer, err := findProposal(ctx, tx, id)
	if store.IsNone(err) {
		return ErrNoVoter, nil
	}
	if err != nil {
		return nil, err
	}
	if v.State != AddressProven {
		return ErrNotProven, nil
	}
	if refused := check(v, proposer); refused != nil {
		return refused, nil
	}
	changed, err := step(tx, v, proposer)
	if err != nil {
		return nil, fmt.Errorf("approve a person: %w", err)
	}
	if changed == 0 { // somebody was faster
		return ErrNotProven, nil
	}
	return nil, s.Recorder.Record(ctx, tx, actor.Email, action, id, map[string]string{"address": v.Address.Hex()})
}

// findProposal reads what an approval needs; the proposer is the key of their account.
func findProposal(ctx context.Context, tx *sql.Tx, id string) (Voter, string, error) {
	var v Voter
	var proposer string
	var address sql.NullString
	err := tx.QueryRowContext(ctx, `SELECT id, state, proposed_by, address FROM voters WHERE id = $1`, id).
		Scan(&v.ID, &v.State, &proposer, &address)
	v.Address = parseAddress(address)
	return v, proposer, err
}
