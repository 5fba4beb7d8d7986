package roll

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"psephos/backend/store"
)

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
