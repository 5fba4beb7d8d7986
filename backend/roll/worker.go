package roll

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"psephos/backend/store"
	"psephos/chain"
	"psephos/election"
	"psephos/roll"
)

// worker is what Run keeps between two turns. A new one knows nothing and finds everything in the database and on the
// chain.
type worker struct {
	*Service
	settled bool
	snap    *roll.Snapshot
}

// Run enrols what was asked for and re-keys what was confirmed, until ctx is done. Of several replicas one works at a time.
// Errors are kept for EnrolmentStatus, logged, and tried again at the next turn.
func (s *Service) Run(ctx context.Context) error {
	w := &worker{Service: s}
	defer func() { _ = s.Lease.Release(context.WithoutCancel(ctx)) }()
	ticker := time.NewTicker(s.Interval)
	defer ticker.Stop()
	for {
		if err := w.turn(ctx); err != nil && ctx.Err() == nil {
			s.Log.WarnContext(ctx, "enrolment has to wait", slog.String("error", err.Error()))
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		case <-s.wake:
		}
	}
}

// turn does everything that can be done now.
func (w *worker) turn(ctx context.Context) error {
	held, err := w.Lease.Acquire(ctx)
	if err != nil || !held {
		w.settled = w.settled && held // another replica may have sent something meanwhile
		return err
	}
	holding, stop := w.hold(ctx, store.LeaseTime/3)
	err = w.work(holding)
	stop()
	if ctx.Err() != nil {
		return err
	}
	return errors.Join(err, w.noteError(ctx, err))
}

// hold renews the lease while the worker waits for blocks, which may take longer than a lease does. The context that it
// returns ends if the lease is lost, and with stop.
func (s *Service) hold(ctx context.Context, every time.Duration) (holding context.Context, stop func()) {
	holding, cancel := context.WithCancel(ctx)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		defer cancel()
		ticker := time.NewTicker(every)
		defer ticker.Stop()
		for {
			select {
			case <-holding.Done():
				return
			case <-ticker.C:
				if held, err := s.Lease.Acquire(holding); err == nil && !held {
					return
				}
			}
		}
	}()
	return holding, func() {
		cancel()
		<-ended
	}
}

func (w *worker) work(ctx context.Context) error {
	if !w.settled {
		if err := w.Ledger.Settle(ctx); err != nil {
			return err
		}
		w.settled = true
	}
	if err := w.reconcile(ctx); err != nil {
		return err
	}
	if err := w.enrolAll(ctx); err != nil {
		return err
	}
	if err := w.rekeyAll(ctx); err != nil {
		return err
	}
	return w.strikeAll(ctx)
}

// enrolAll sends page after page until nobody waits any more.
func (w *worker) enrolAll(ctx context.Context) error {
	for {
		next, err := w.nextPage(ctx)
		if err != nil || next == nil {
			return err
		}
		if err := w.send(ctx, *next); err != nil {
			return err
		}
	}
}

// send brings one prepared page to the chain and notes what the chain then has.
func (w *worker) send(ctx context.Context, p page) error {
	if err := w.noteAttempt(ctx, p.number, nil); err != nil {
		return err
	}
	receipt, err := w.Ledger.Enrol(ctx, p.number, p.addresses)
	var revert *election.RevertError
	if errors.As(err, &revert) && revert.Name == "PageOutOfOrder" {
		// Somebody else was there first, or it was there already: the chain tells which.
		return w.reconcile(ctx)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("enrol page %d: %w", p.number, err), w.noteAttempt(ctx, p.number, err))
	}
	if err := w.noteReceipt(ctx, p.number, receipt); err != nil {
		return err
	}
	return w.reconcile(ctx)
}

// rekeyAll amends the numbers of confirmed re-keyings. One is done when its amendment is final.
func (w *worker) rekeyAll(ctx context.Context) error {
	rekeys, err := w.confirmedRekeys(ctx)
	if err != nil || len(rekeys) == 0 {
		return err
	}
	final, err := w.Ledger.Final(ctx)
	if err != nil {
		return fmt.Errorf("ask for the final block: %w", err)
	}
	for _, r := range rekeys {
		if err := w.rekeyOne(ctx, r, final); err != nil {
			return errors.Join(err, w.noteRekeyError(ctx, r, err))
		}
	}
	return nil
}

func (w *worker) rekeyOne(ctx context.Context, r confirmedRekey, final uint64) error {
	if holder, ok := w.snap.Holder(r.number); !ok || holder != r.address {
		if _, err := w.Ledger.Amend(ctx, r.number, r.address); err != nil {
			return fmt.Errorf("re-key number %d: %w", r.number, err)
		}
		return w.refresh(ctx)
	}
	if amendedAt(w.snap, r) > final {
		return nil
	}
	return w.finishRekey(ctx, r)
}

// amendedAt is the block of the number's last amendment.
func amendedAt(snap *roll.Snapshot, r confirmedRekey) uint64 {
	var block uint64
	for _, a := range snap.Amendments {
		if a.Number == r.number {
			block = a.Block
		}
	}
	return block
}

func (w *worker) refresh(ctx context.Context) error {
	snap, err := w.Ledger.Snapshot(ctx, w.snap)
	if err != nil {
		return fmt.Errorf("read the roll from the chain: %w", err)
	}
	w.snap = snap
	return nil
}

// noteError keeps how the last turn ended, in words for a registrar.
func (w *worker) noteError(ctx context.Context, failure error) error {
	text := ""
	if failure != nil {
		text = explain(failure)
	}
	_, err := w.DB.ExecContext(ctx, `UPDATE enrolment SET error = $1, changed_at = $2 WHERE id = 1 AND error <> $3`,
		text, store.Millis(w.Now()), text)
	return err
}

func (w *worker) noteRekeyError(ctx context.Context, r confirmedRekey, failure error) error {
	_, err := w.DB.ExecContext(ctx, `UPDATE rekeys SET error = $1 WHERE id = $2`, explain(failure), r.id)
	return err
}

// explain puts a failure of the worker into words. Unknown errors may hold addresses of servers, so they are not shown.
func explain(err error) string {
	var funds *chain.InsufficientFundsError
	var revert *election.RevertError
	var nodes *chain.WrongChainError
	switch {
	case errors.As(err, &funds):
		return fmt.Sprintf("The office's account %s has %s and needs %s: send it %s more.",
			funds.Address.Hex(), Ether(funds.Have), Ether(funds.Need), Ether(funds.Missing()))
	case errors.As(err, &revert):
		return "The roll contract refused: " + revert.Error()
	case errors.As(err, &nodes):
		return nodes.Error()
	case errors.Is(err, chain.ErrNoEndpoint):
		return "The office cannot reach the chain: no endpoint answers."
	}
	return "The last attempt failed; the office's log says why. It is tried again."
}

// Ether writes an amount in ETH and in wei.
func Ether(wei *big.Int) string {
	ether := new(big.Rat).SetFrac(wei, big.NewInt(1_000_000_000_000_000_000))
	text := ether.FloatString(18)
	for len(text) > 1 && text[len(text)-1] == '0' {
		text = text[:len(text)-1]
	}
	if text[len(text)-1] == '.' {
		text = text[:len(text)-1]
	}
	return fmt.Sprintf("%s ETH (%s wei)", text, wei)
}

// StartEnrolment asks the worker to enrol everybody who is approved.
func (s *Service) StartEnrolment(ctx context.Context, actor Actor) (EnrolmentStatus, error) {
	err := s.DB.InTx(ctx, func(tx *sql.Tx) error {
		var waiting int
		if err := tx.QueryRowContext(ctx, `SELECT COUNT(*) FROM voters WHERE state = $1`, Approved).Scan(&waiting); err != nil {
			return fmt.Errorf("count the people to enrol: %w", err)
		}
		if waiting == 0 {
			return ErrNothingToEnrol
		}
		if _, err := tx.ExecContext(ctx, `UPDATE enrolment SET requested = 1, error = '', changed_at = $1 WHERE id = 1`,
			store.Millis(s.Now())); err != nil {
			return fmt.Errorf("ask for enrolment: %w", err)
		}
		return s.Recorder.Record(ctx, tx, actor.Email, "enrolment.start", "", map[string]string{"people": fmt.Sprint(waiting)})
	})
	if err != nil {
		return EnrolmentStatus{}, err
	}
	s.nudge()
	return s.EnrolmentStatus(ctx)
}
