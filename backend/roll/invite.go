package roll

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"

	"psephos/backend/store"
	"psephos/election"
	"psephos/internal/durable"
)

// Invitation is one invitation that was written.
type Invitation struct {
	Voter string
	Email string
	// File is the mail file in the outbox.
	File string
	// Link is the whole invitation, secret code included: for the caller's own use, never for an answer or a log.
	Link string
}

const (
	maxBulk     = 5_000
	inviteBatch = 100
)

// Invite writes an invitation with a new one-time code for each person, or for everybody not invited yet if there are
// none given, into the outbox, one mail file a person. Somebody invited again gets a new code, and the old one ends; if
// they have an account, the code lets them choose a new password.
func (s *Service) Invite(ctx context.Context, actor Actor, voters []string) ([]Invitation, error) {
	if len(voters) > maxBulk {
		return nil, ErrTooMany
	}
	if err := os.MkdirAll(s.Outbox, 0o700); err != nil {
		return nil, fmt.Errorf("create the folder for invitations: %v", err)
	}
	if len(voters) == 0 {
		var err error
		if voters, err = s.notInvited(ctx); err != nil {
			return nil, err
		}
	}
	written := make([]Invitation, 0, len(voters))
	for start := 0; start < len(voters); start += inviteBatch {
		batch, err := s.inviteBatch(ctx, actor, voters[start:min(start+inviteBatch, len(voters))])
		if err != nil {
			return written, err
		}
		written = append(written, batch...)
	}
	return written, nil
}

func (s *Service) notInvited(ctx context.Context) ([]string, error) {
	rows, err := s.DB.QueryContext(ctx, `SELECT id FROM voters WHERE state = $1 AND struck_at = 0 ORDER BY id`, Imported)
	if err != nil {
		return nil, fmt.Errorf("list the people to invite: %w", err)
	}
	return scanStrings(rows)
}

func scanStrings(rows *sql.Rows) ([]string, error) {
	defer rows.Close()
	var list []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	return list, rows.Err()
}

func (s *Service) inviteBatch(ctx context.Context, actor Actor, voters []string) ([]Invitation, error) {
	var written []Invitation
	err := s.DB.InTx(ctx, func(tx *sql.Tx) error {
		written = written[:0]
		for _, id := range voters {
			invitation, err := s.inviteOne(ctx, tx, actor, id)
			if err != nil {
				return err
			}
			written = append(written, invitation)
		}
		return nil
	})
	return written, err
}

// inviteOne writes the file before the transaction is committed: after a crash in between there is a file with a code that
// never works and a person who is still to be invited, which the next run mends; the reverse would lose somebody.
func (s *Service) inviteOne(ctx context.Context, tx *sql.Tx, actor Actor, id string) (Invitation, error) {
	voter, err := findVoter(ctx, tx, id)
	if err != nil {
		return Invitation{}, err
	}
	if voter.Struck != nil {
		return Invitation{}, ErrStruck
	}
	code, err := s.issueCode(ctx, tx, id)
	if err != nil {
		return Invitation{}, err
	}
	o := s.Organisation
	link := election.Invitation{
		Version: 1, Organisation: o.Name, Office: o.Office, RPC: o.RPC, ChainID: o.ChainID,
		Factory: o.Factory, Roll: o.Roll, Code: code, Email: voter.Email,
	}.URL()
	mail, err := s.compose(voter, code, link)
	if err != nil {
		return Invitation{}, err
	}
	file := filepath.Join(s.Outbox, id+".eml")
	if err := durable.WriteFile(file, mail); err != nil {
		return Invitation{}, fmt.Errorf("write an invitation: %v", err)
	}
	if _, err := tx.ExecContext(ctx, `UPDATE voters SET invited_at = $1, state = CASE WHEN state = $2 THEN $3 ELSE state END WHERE id = $4`,
		store.Millis(s.Now()), string(Imported), string(Invited), id); err != nil {
		return Invitation{}, fmt.Errorf("note an invitation: %w", err)
	}
	return Invitation{Voter: id, Email: voter.Email, File: file, Link: link},
		s.Recorder.Record(ctx, tx, actor.Email, "roll.invite", id, nil)
}
