package demo

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"

	"psephos/chain"
	"psephos/election"
)

const (
	// inFlight is how many transactions wait for their block at a time.
	inFlight = 16
	// maxInput is the most input data of a transaction in bytes; nodes refuse transactions of 128 KiB.
	maxInput = 120_000
	// ballotOverhead is what a ballot takes beside its contents, with its share of the roll's proof, in bytes.
	ballotOverhead = 80
)

// cast sends the ballots in batches, sorted by number so that ballots of one page share their proof.
func (r *run) cast(ctx context.Context) error {
	if r.Ballots == 0 {
		return nil
	}
	ballots := make([]election.Ballot, r.Ballots)
	for i := range ballots {
		ballots[i] = r.voters[i].ballot
	}
	slices.SortFunc(ballots, func(a, b election.Ballot) int { return int(int64(a.Number) - int64(b.Number)) })
	queue := pending{sender: r.sender}
	size := min(r.Batch, max(1, maxInput/(ballotOverhead+r.election.ContentsLength)))
	for done := 0; done < len(ballots); {
		batch := ballots[done:min(done+size, len(ballots))]
		tx, err := r.castBatch(ctx, batch)
		if errors.Is(err, chain.ErrTooMuchGas) && len(batch) > 1 {
			size = len(batch) / 2
			continue
		}
		if err != nil {
			return err
		}
		if err := queue.add(ctx, tx); err != nil {
			return err
		}
		done += len(batch)
		r.Progress("casting the ballots", done, len(ballots))
	}
	err := queue.settle(ctx, 0)
	r.result.Gas.CastPerBallot = queue.gas / uint64(r.Ballots)
	return err
}

func (r *run) castBatch(ctx context.Context, ballots []election.Ballot) (*types.Transaction, error) {
	batch, err := election.EncodeBatch(r.snapshot, r.election.ContentsLength, ballots)
	if err != nil {
		return nil, err
	}
	return r.election.Cast(ctx, r.sender, batch)
}

// pending are transactions of one sender that wait for their blocks, and the gas that the settled ones used.
type pending struct {
	sender  *chain.Sender
	waiting []*types.Transaction
	gas     uint64
}

// add notes a transaction; it waits for the oldest if too many are under way.
func (p *pending) add(ctx context.Context, tx *types.Transaction) error {
	p.waiting = append(p.waiting, tx)
	return p.settle(ctx, inFlight-1)
}

// settle waits until at most left transactions are under way.
func (p *pending) settle(ctx context.Context, left int) error {
	for len(p.waiting) > left {
		receipt, err := p.sender.Wait(ctx, p.waiting[0])
		if err != nil {
			return err
		}
		p.gas += receipt.GasUsed
		p.waiting = p.waiting[1:]
	}
	return nil
}
