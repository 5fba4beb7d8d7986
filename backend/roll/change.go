package roll

import (
	"context"
	"database/sql"
)

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
