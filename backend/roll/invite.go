package roll

import (
	"context"
	"database/sql"
	"fmt"

	"psephos/backend/mail"
	"psephos/backend/store"
	"psephos/election"
)

// Invitation is one invitation that was written.
type Invitation struct {
	Voter string
	Email string
	// Link is the whole invitation, secret code included: for the caller's own use, never for an answer or a log.
	Link string
}

// Invite writes an invitation with a new one-time code for each person, or for everybody not invited yet if there are
// none given, and queues it as mail. Somebody invited again gets a new code, and the old one ends; if
// they have an account, the code lets them choose a new password.
func (s *Service) Invite(ctx context.Context, actor Actor, voters []string) ([]Invitation, error) {
	if len(voters) > maxBulk {
		return nil, ErrTooMany
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
	s.Mailer.Wake()
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
	if _, err := s.Mailer.Queue(ctx, tx, mail.Letter{
		Kind: mail.Invitation, Voter: id, Name: voter.Name, Email: voter.Email, Language: voter.Language,
		Link: link, Code: code, Until: s.Now().Add(s.CodeTTL),
	}); err != nil {
		return Invitation{}, err
	}
	if _, err := tx.ExecContext(ctx, `UPDATE voters SET invited_at = $1, state = CASE WHEN state = $2 THEN $3 ELSE state END WHERE id = $4`,
		store.Millis(s.Now()), string(Imported), string(Invited), id); err != nil {
		return Invitation{}, fmt.Errorf("note an invitation: %w", err)
	}
	return Invitation{Voter: id, Email: voter.Email, Link: link},
		s.Recorder.Record(ctx, tx, actor.Email, "roll.invite", id, nil)
}
