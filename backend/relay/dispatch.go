package relay

import (
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/election"
)

const (
	// maxAttempts is how often a single ballot may be refused for a reason that could pass before it is rejected.
	maxAttempts = 3
	// fundsPause is how long sending rests when the account cannot pay.
	fundsPause = 5 * time.Second
)

// sendReady sends batches until nothing is ready or enough is in flight.
func (w *worker) sendReady() error {
	if w.Now().Before(w.pause) {
		return nil
	}
	backlogs, err := w.backlogs(w.ctx)
	if err != nil {
		return err
	}
	var errs []error
	for _, b := range backlogs {
		ready := b.ballots >= w.limit(b.election, 0) || w.Now().Sub(b.oldest) >= w.BatchWait
		for ready && w.inFlight() < w.InFlight {
			if held, err := w.Lease.Acquire(w.ctx); err != nil || !held {
				return err
			}
			more, err := w.sendOne(b.election)
			errs = append(errs, err) // one election's trouble is not the others'
			ready = more && err == nil
		}
	}
	return errors.Join(errs...)
}

// limit is how many ballots of an election go into one transaction: as many as fit, as far as is known, and half as many
// for every time that the oldest has come back. Whichever ballot is at fault so comes to travel alone.
func (w *worker) limit(address common.Address, attempts int) int {
	limit := w.BatchSize
	if smaller, ok := w.limits[address]; ok {
		limit = smaller
	}
	return max(1, limit>>min(attempts, 16))
}

// sendOne sends one batch of an election and says whether a full one may still be waiting.
func (w *worker) sendOne(address common.Address) (more bool, err error) {
	candidates, err := w.candidates(w.ctx, address)
	if err != nil || len(candidates) == 0 {
		return false, err
	}
	limit := w.limit(address, candidates[0].attempts)
	e, err := w.observer.find(w.ctx, address)
	if err != nil {
		return false, fmt.Errorf("read the election: %w", err)
	}
	err = w.dispatch(e, pick(candidates, limit, w.BatchBytes))
	return err == nil && len(candidates) > limit && !w.Now().Before(w.pause), err
}

// dispatch claims ballots, drops those that have become impossible, and sends the rest. If the contract would refuse the
// batch it tries its halves, until it is known which ballot is at fault.
func (w *worker) dispatch(e *election.Election, digests []string) error {
	batch, ballots, err := w.claim(w.ctx, e.Address, digests)
	if err != nil || len(ballots) == 0 {
		return err
	}
	v, err := w.observer.view(w.ctx)
	if err == nil {
		ballots, err = w.dropImpossible(v, e, ballots)
	}
	if err != nil || len(ballots) == 0 {
		return errors.Join(err, w.unclaim(w.ctx, batch, false, w.Poll))
	}
	err = w.cast(v, e, batch, ballots)
	if err == nil {
		return nil
	}
	return w.afterRefusal(e, batch, ballots, err)
}

// dropImpossible takes out the ballots that can no longer count: for good if that cannot change any more, else until
// later.
func (w *worker) dropImpossible(v *view, e *election.Election, ballots []claimed) ([]claimed, error) {
	var possible []claimed
	for _, c := range ballots {
		err := v.check(w.ctx, e, c.ballot.Number, c.signer)
		refused := refusal(err)
		switch {
		case err == nil:
			possible = append(possible, c)
			continue
		case refused == nil:
			return nil, err
		case refused == ErrVoted:
			err = w.settleVoted(e, c)
		case refused == ErrNotOpen: // possible after a reorganisation
			err = w.putBack(w.ctx, c.digest, w.Poll)
		default:
			err = w.reject(w.ctx, c.digest, refused.Error())
		}
		if err != nil {
			return nil, err
		}
	}
	return possible, nil
}

// settleVoted decides about a ballot whose number has voted: with this very ballot, which track will notice, or with
// another one.
func (w *worker) settleVoted(e *election.Election, c claimed) error {
	counted, err := e.Status(w.ctx, c.ballot.Number)
	if err != nil {
		return fmt.Errorf("read which ballot was counted: %w", err)
	}
	if counted.State != election.StatePending && counted.Digest.Hex() != c.digest {
		return w.reject(w.ctx, c.digest, ErrVoted.Message)
	}
	return w.putBack(w.ctx, c.digest, w.Poll)
}

// cast encodes and broadcasts a batch.
func (w *worker) cast(v *view, e *election.Election, batch string, ballots []claimed) error {
	signed := make([]election.Ballot, len(ballots))
	for i, c := range ballots {
		signed[i] = c.ballot
	}
	input, err := election.EncodeBatch(v.roll, e.ContentsLength, signed)
	if err != nil {
		return fmt.Errorf("encode the batch: %w", err)
	}
	tx, err := e.Cast(chain.WithLabel(w.ctx, labelPrefix+batch), w.Sender, input)
	if err != nil {
		return err
	}
	if err := w.markSent(w.ctx, batch, tx.Hash()); err != nil {
		w.unsure = true
		return nil // it was sent: recover will find it in the journal
	}
	w.metrics.batches.Inc()
	w.Log.InfoContext(w.ctx, "ballots sent", slog.Any("election", e.Address), slog.Int("ballots", len(ballots)),
		slog.Any("tx", tx.Hash()))
	w.follow(batchRow{id: batch, tx: tx.Hash(), ballots: len(ballots)}, tx)
	return nil
}

// afterRefusal decides what becomes of a batch that was not sent.
func (w *worker) afterRefusal(e *election.Election, batch string, ballots []claimed, err error) error {
	var reverted *election.RevertError
	var funds *chain.InsufficientFundsError
	switch {
	case errors.As(err, &reverted):
		w.observer.refresh()
		return w.isolate(e, batch, ballots, reverted)
	case errors.Is(err, chain.ErrTooMuchGas):
		return w.shrink(e, batch, ballots)
	case errors.As(err, &funds):
		w.pause = w.Now().Add(fundsPause)
		return errors.Join(err, w.unclaim(w.ctx, batch, false, 0))
	default:
		// It may have been broadcast or not; the journal will tell.
		w.unsure = true
		w.blamed[batch] = !errors.Is(err, chain.ErrNoEndpoint) && w.ctx.Err() == nil
		return err
	}
}

// isolate tries the halves of a batch that the contract refuses, and rejects a single ballot.
func (w *worker) isolate(e *election.Election, batch string, ballots []claimed, cause *election.RevertError) error {
	if err := w.unclaim(w.ctx, batch, false, 0); err != nil {
		return err
	}
	if len(ballots) > 1 {
		half := len(ballots) / 2
		if err := w.dispatch(e, digestsOf(ballots[:half])); err != nil {
			return err
		}
		return w.dispatch(e, digestsOf(ballots[half:]))
	}
	c := ballots[0]
	if reason, final := refusalReason(cause); final || c.attempts >= maxAttempts {
		w.Log.WarnContext(w.ctx, "a ballot was refused by the contract", slog.Any("election", e.Address),
			slog.Any("number", c.ballot.Number), slog.Any("error", cause))
		return w.reject(w.ctx, c.digest, reason)
	}
	return w.putBack(w.ctx, c.digest, w.Poll)
}

// shrink makes the batches of an election smaller, because one of this size needs more gas than a transaction may use.
func (w *worker) shrink(e *election.Election, batch string, ballots []claimed) error {
	if err := w.unclaim(w.ctx, batch, false, 0); err != nil {
		return err
	}
	if len(ballots) == 1 {
		return w.reject(w.ctx, ballots[0].digest, "The ballot alone needs more gas than one transaction may use.")
	}
	w.limits[e.Address] = len(ballots) / 2
	return nil
}

// refusalReason says to a voter why the contract refuses a ballot, and whether that is certain to stay so.
func refusalReason(cause *election.RevertError) (reason string, final bool) {
	switch cause.Name {
	case "BadContents":
		return ErrBadContents.Message, true
	case "NotOnRoll", "BadSignerOrProof":
		return ErrNotOnRoll.Message, false
	default:
		return fmt.Sprintf("The election's contract refuses the ballot: %v", cause), false
	}
}

func digestsOf(ballots []claimed) []string {
	digests := make([]string, len(ballots))
	for i, c := range ballots {
		digests[i] = c.digest
	}
	return digests
}
