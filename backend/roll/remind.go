package roll

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/mail"
	"psephos/backend/store"
)

// Reminders says whom a reminder was queued for.
type Reminders struct {
	Queued int
	// Skipped people were reminded of this election within the last day, or (of those who were named) have voted or cannot vote.
	Skipped int
}

// reminderDay is how long nobody is reminded of an election a second time.
const reminderDay = 20 * time.Hour

// Remind queues a message to everybody who can vote in a running election and has not, as the chain has it now; with voters,
// to those of them. Nobody is reminded twice within a day, however many registrars or replicas ask.
func (s *Service) Remind(ctx context.Context, actor Actor, address common.Address, voters []string) (Reminders, error) {
	if len(voters) > maxBulk {
		return Reminders{}, ErrTooMany
	}
	info, err := s.runningElection(ctx, address)
	if err != nil {
		return Reminders{}, err
	}
	no := false
	ids, err := s.idsByVote(ctx, Filter{Election: address, Voted: &no}, "v.id")
	if err != nil {
		return Reminders{}, err
	}
	var done Reminders
	if len(voters) > 0 {
		named := make(map[string]bool, len(voters))
		for _, id := range voters {
			named[id] = true
		}
		ids = slices.DeleteFunc(ids, func(id string) bool { return !named[id] })
		done.Skipped = len(voters) - len(ids)
	}
	for start := 0; start < len(ids); start += inviteBatch {
		batch := ids[start:min(start+inviteBatch, len(ids))]
		queued, err := s.remindBatch(ctx, actor, info, batch)
		if err != nil {
			return done, err
		}
		done.Queued, done.Skipped = done.Queued+queued, done.Skipped+len(batch)-queued
	}
	s.Mailer.Wake()
	return done, nil
}

// Needed says right before a letter leaves whether it is still wanted: a reminder only if the person can vote and has not, as the
// chain has it now. ErrChain if that cannot be told.
func (s *Service) Needed(ctx context.Context, l mail.Letter) (bool, error) {
	if l.Kind != mail.Reminder {
		return true, nil
	}
	address := common.HexToAddress(l.Election)
	if _, err := s.runningElection(ctx, address); errors.Is(err, ErrNotOpen) || errors.Is(err, ErrNoElection) {
		return false, nil
	} else if err != nil {
		return false, err
	}
	v, err := findVoter(ctx, s.DB, l.Voter)
	if errors.Is(err, ErrNoVoter) {
		return false, nil
	}
	if err != nil || v.Number == nil || v.Struck != nil {
		return false, err
	}
	marks, err := s.Votes.Voted(ctx, address)
	if err != nil {
		return false, s.chainError(ctx, err)
	}
	return marks.Eligible(*v.Number) && !marks.Has(*v.Number), nil
}

func (s *Service) runningElection(ctx context.Context, address common.Address) (ElectionInfo, error) {
	if s.Votes == nil {
		return ElectionInfo{}, ErrNoElection
	}
	list, err := s.Votes.Elections(ctx)
	if err != nil {
		return ElectionInfo{}, s.chainError(ctx, err)
	}
	for _, e := range list {
		if e.Address == address {
			if !e.Open() {
				return ElectionInfo{}, ErrNotOpen
			}
			return e, nil
		}
	}
	return ElectionInfo{}, ErrNoElection
}

func (s *Service) remindBatch(ctx context.Context, actor Actor, info ElectionInfo, ids []string) (queued int, err error) {
	err = s.DB.InTx(ctx, func(tx *sql.Tx) error {
		queued = 0
		for _, id := range ids {
			done, err := s.remindOne(ctx, tx, info, id)
			if err != nil {
				return err
			}
			if done {
				queued++
			}
		}
		if queued == 0 {
			return nil
		}
		return s.Recorder.Record(ctx, tx, actor.Email, "roll.remind", info.Address.Hex(), map[string]string{"people": fmt.Sprint(queued)})
	})
	return queued, err
}

// remindOne claims the person's reminder of this election: the conditional write lets one of several callers have it.
func (s *Service) remindOne(ctx context.Context, tx *sql.Tx, info ElectionInfo, id string) (bool, error) {
	v, err := findVoter(ctx, tx, id)
	if err != nil {
		return false, err
	}
	now := s.Now()
	round, err := s.claimReminder(ctx, tx, info.Address, id, now)
	if err != nil || round == 0 {
		return false, err
	}
	return s.Mailer.Queue(ctx, tx, mail.Letter{
		Kind: mail.Reminder, Voter: id, Name: v.Name, Email: v.Email, Language: v.Language,
		Election: info.Address.Hex(), Title: info.Title, Closing: info.Closing,
		Dedupe: fmt.Sprintf("reminder:%s:%s:%d", info.Address.Hex(), id, round),
	})
}

// claimReminder returns which reminder of this election to this person it is, 0 if it is too early for another.
func (s *Service) claimReminder(ctx context.Context, tx *sql.Tx, address common.Address, id string, now time.Time) (int, error) {
	var round int
	err := tx.QueryRowContext(ctx, `INSERT INTO reminders (election, voter, at, round) VALUES ($1, $2, $3, 1)
		ON CONFLICT (election, voter) DO UPDATE SET at = excluded.at, round = reminders.round + 1 WHERE reminders.at < $4 RETURNING round`,
		formatAddress(address), id, now.UnixMilli(), now.Add(-reminderDay).UnixMilli()).Scan(&round)
	if err != nil && !store.IsNone(err) {
		return 0, fmt.Errorf("note a reminder: %w", err)
	}
	return round, nil
}
