package roll

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

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
// The addresses are kept with the proposals. If nobody can be proposed, the first reason is returned as the error.
func (s *Service) Propose(ctx context.Context, actor Actor, voters []string) (Decision, error) {
	return s.decide(ctx, actor, voters, "roll.propose", func(tx *sql.Tx, p proposal) (int64, error) {
		return store.Changed(tx.ExecContext(ctx, `UPDATE voters SET proposed_by = $1, proposed_address = $2
			WHERE id = $3 AND state = $4 AND proposed_by = '' AND address = $5`,
			actor.Account, formatAddress(p.address), p.voter, AddressProven, formatAddress(p.address)))
	}, func(p proposal) *Error {
		if p.by != "" {
			return ErrProposed
		}
		return nil
	})
}

// Confirm is the second half, by another registrar. seen is the address of each person that this registrar saw and compared:
// who has another one by now, or none in seen, is refused as ErrAddressChanged. If nobody can be confirmed, the first reason
// is returned as the error.
func (s *Service) Confirm(ctx context.Context, actor Actor, voters []string, seen map[string]common.Address) (Decision, error) {
	return s.decide(ctx, actor, voters, "roll.approve", func(tx *sql.Tx, p proposal) (int64, error) {
		// Naming proposer and address binds the confirmation to the proposal that was checked.
		return store.Changed(tx.ExecContext(ctx, `UPDATE voters SET approved_by = $1, approved_at = $2, state = $3
			WHERE id = $4 AND state = $5 AND proposed_by = $6 AND proposed_address = $7 AND address = $8`,
			actor.Account, store.Millis(s.Now()), Approved, p.voter, AddressProven, string(p.by), p.proposed, p.proposed))
	}, func(p proposal) *Error {
		if p.proposed != "" && p.proposed != formatAddress(p.address) {
			return ErrAddressChanged
		}
		return p.by.mayConfirm(actor, seen[p.voter], p.address)
	})
}

// decide takes one step for every person that check does not refuse, in one transaction.
func (s *Service) decide(ctx context.Context, actor Actor, voters []string, action string,
	step func(tx *sql.Tx, p proposal) (int64, error), check func(p proposal) *Error,
) (Decision, error) {
	if len(voters) > maxBulk {
		return Decision{}, ErrTooMany
	}
	var d Decision
	err := s.DB.InTx(ctx, func(tx *sql.Tx) error {
		d = Decision{Done: []string{}, Refused: []Refusal{}}
		if err := checkOwnPassword(ctx, tx, actor); err != nil {
			return err
		}
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
	step func(tx *sql.Tx, p proposal) (int64, error), check func(p proposal) *Error,
) (*Error, error) {
	p, err := findProposal(ctx, tx, id)
	if store.IsNone(err) {
		return ErrNoVoter, nil
	}
	if err != nil {
		return nil, err
	}
	if p.state != AddressProven {
		return ErrNotProven, nil
	}
	if refused := check(p); refused != nil {
		return refused, nil
	}
	changed, err := step(tx, p)
	if err != nil {
		return nil, fmt.Errorf("approve a person: %w", err)
	}
	if changed == 0 { // somebody was faster
		return ErrNotProven, nil
	}
	return nil, s.Recorder.Record(ctx, tx, actor.Email, action, id, map[string]string{"address": p.address.Hex()})
}

// proposal is what an approval needs to know of a person.
type proposal struct {
	voter    string
	state    State
	address  common.Address // as proven now
	by       proposer
	proposed string // the address proposed last, as the database keeps it; empty before
}

func findProposal(ctx context.Context, tx *sql.Tx, id string) (proposal, error) {
	var p proposal
	var address sql.NullString
	err := tx.QueryRowContext(ctx, `SELECT id, state, proposed_by, proposed_address, address FROM voters WHERE id = $1`, id).
		Scan(&p.voter, &p.state, &p.by, &p.proposed, &address)
	if proven := parseAddress(address); proven != nil {
		p.address = *proven
	}
	return p, err
}
