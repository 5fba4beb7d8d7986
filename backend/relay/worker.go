package relay

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/chain"
	"psephos/election"
)

// labelPrefix marks the relay's entries in the sender's journal.
const labelPrefix = "relay:"

// healthEvery is how often balance and queue are measured, in polls.
const healthEvery = 10

// worker is one term of sending: from the moment a process gets the lease until it loses it.
type worker struct {
	*Relay
	ctx    context.Context // ends with the term, and what is watched in goroutines with it
	cancel context.CancelFunc
	unsure bool                   // whether a batch may have been broadcast without our knowing
	pause  time.Time              // nothing is sent before this
	limits map[common.Address]int // ballots in a batch, where one of full size needs too much gas
	blamed map[string]bool        // batches that the chain would not take

	watchers sync.WaitGroup
	mu       sync.Mutex
	watched  map[string]bool // batches that a goroutine waits for
}

// Run sends ballots and follows them until ctx is done; it returns ctx's error. In an office with several replicas each
// runs it, and the one that holds the lease works.
func (r *Relay) Run(ctx context.Context) error {
	var w *worker
	defer func() { w.stop() }()
	ticker := time.NewTicker(r.Poll)
	defer ticker.Stop()
	for turn := 0; ; turn++ {
		if turn%healthEvery == 0 {
			r.measure(ctx)
		}
		w = r.turn(ctx, w)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}

// turn does what there is to do now if this process has the lease, and returns the worker of the current term, if any.
func (r *Relay) turn(ctx context.Context, w *worker) *worker {
	held, err := r.Lease.Acquire(ctx)
	if err != nil {
		r.Log.ErrorContext(ctx, "the relay's lease could not be taken", slog.Any("error", err))
	}
	if !held {
		w.stop()
		return nil
	}
	if w == nil {
		w = r.newWorker(ctx)
	}
	if err := w.work(); err != nil && ctx.Err() == nil {
		r.metrics.errors.Inc()
		r.Log.ErrorContext(ctx, "the relay could not do its work and will try again", slog.Any("error", err))
	}
	return w
}

func (r *Relay) newWorker(ctx context.Context) *worker {
	ctx, cancel := context.WithCancel(ctx)
	return &worker{
		Relay: r, ctx: ctx, cancel: cancel, unsure: true,
		limits: map[common.Address]int{}, blamed: map[string]bool{}, watched: map[string]bool{},
	}
}

// stop ends a term. What is in flight stays in the database, for the next term.
func (w *worker) stop() {
	if w == nil {
		return
	}
	w.cancel()
	w.watchers.Wait()
}

// work is one turn: first learn what the chain has done, then settle what was sent, then send.
func (w *worker) work() error {
	if err := w.track(w.ctx); err != nil {
		return err
	}
	if w.unsure {
		if err := w.recover(); err != nil {
			return err
		}
		w.unsure = false
	}
	if err := w.watchSent(); err != nil {
		return err
	}
	return w.sendReady()
}

// recover settles batches that may or may not have been broadcast: the sender's journal, which is written before every
// broadcast, knows. A claimed batch that it does not know goes back into the queue.
func (w *worker) recover() error {
	entries, err := w.Sender.Resume(w.ctx)
	if err != nil {
		return err
	}
	broadcast := map[string]common.Hash{}
	for _, entry := range entries {
		if batch, ok := strings.CutPrefix(entry.Label, labelPrefix); ok {
			broadcast[batch] = entry.Hash
		}
	}
	claimed, err := w.batches(w.ctx, batchClaimed, batchSent)
	if err != nil {
		return err
	}
	for _, b := range claimed {
		if tx, ok := broadcast[b.id]; ok {
			err = w.markSent(w.ctx, b.id, tx)
		} else if b.state == batchClaimed {
			err = w.unclaim(w.ctx, b.id, w.blamed[b.id], w.Poll)
		}
		if err != nil {
			return err
		}
	}
	clear(w.blamed)
	return nil
}

// watchSent makes sure that somebody waits for every transaction that was sent. One that the chain no longer knows (a
// reorganisation dropped it, or the node forgot it) gives its ballots back.
func (w *worker) watchSent() error {
	sent, err := w.batches(w.ctx, batchSent, batchSent)
	if err != nil {
		return err
	}
	for _, b := range sent {
		if w.watches(b.id) {
			continue
		}
		tx, _, err := w.Chain.TransactionByHash(w.ctx, b.tx)
		switch {
		case errors.Is(err, ethereum.NotFound):
			err = w.unclaim(w.ctx, b.id, false, 0)
		case err == nil:
			w.follow(b, tx)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// follow waits for a transaction in a goroutine of this term; the sender raises its fee when it is stuck.
func (w *worker) follow(b batchRow, tx *types.Transaction) {
	w.mu.Lock()
	w.watched[b.id] = true
	w.mu.Unlock()
	w.watchers.Go(func() {
		receipt, err := w.Sender.Wait(w.ctx, tx)
		if err := w.settle(b, receipt, err); err != nil && w.ctx.Err() == nil {
			w.Log.ErrorContext(w.ctx, "a batch could not be settled and will be looked at again", slog.String("batch", b.id),
				slog.Any("error", err))
		}
		w.mu.Lock()
		delete(w.watched, b.id)
		w.mu.Unlock()
	})
}

func (w *worker) watches(batch string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.watched[batch]
}

func (w *worker) inFlight() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.watched)
}

// settle records how waiting for a batch ended. Which of its ballots were counted is read from the events, by track.
func (w *worker) settle(b batchRow, receipt *types.Receipt, err error) error {
	var reverted *election.RevertError
	switch {
	case err == nil:
		w.metrics.included(receipt, b.ballots)
		return w.markDone(w.ctx, b.id, receipt.TxHash, receipt.BlockNumber.Uint64())
	case errors.As(err, &reverted), errors.Is(err, chain.ErrReplaced):
		w.metrics.errors.Inc()
		w.Log.WarnContext(w.ctx, "a batch failed; its ballots are sent again", slog.Any("batch", b.id), slog.Any("error", err))
		return w.unclaim(w.ctx, b.id, true, w.Poll)
	default:
		return err
	}
}
