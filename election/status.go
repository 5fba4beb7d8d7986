package election

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
)

// State is how far a ballot has come. In JSON its name.
type State string

// The states of a ballot on chain.
const (
	StatePending  State = "pending"  // not in a block
	StateIncluded State = "included" // in a block that a reorganisation could still remove
	StateFinal    State = "final"    // in a final block
)

// Inclusion is how far the ballot of a number has come, and which ballot it is. A caller that waits for its own ballot compares
// Digest: another ballot of the same number may have been first.
type Inclusion struct {
	State   State       `json:"state"`
	Number  uint32      `json:"number"`
	Digest  common.Hash `json:"digest,omitzero"`
	Tracker string      `json:"tracker,omitempty"`
	Block   uint64      `json:"block,omitempty"`
	Tx      common.Hash `json:"tx,omitzero"`
}

// Status is how far number's ballot has come, by one node. A voter's program asks all of them: AgreedStatus.
func (e *Election) Status(ctx context.Context, number uint32) (Inclusion, error) {
	pending := Inclusion{State: StatePending, Number: number}
	voted, err := e.HasVoted(ctx, number)
	if err != nil || !voted {
		return pending, err
	}
	logs, err := e.chain.Logs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(e.Created), Addresses: []common.Address{e.Address},
		Topics: ballotTopics(number),
	})
	if err != nil {
		return pending, err
	}
	events, err := e.Decode(logs)
	if err != nil || len(events.Ballots) == 0 {
		return pending, err // the event's block was reorganised away between the two questions
	}
	final, err := e.chain.Finalized(ctx)
	if err != nil {
		return pending, err
	}
	return inclusion(events.Ballots[0], final), nil
}

func inclusion(b BallotEvent, final chain.Head) Inclusion {
	i := Inclusion{StateIncluded, b.Number, b.Digest, b.Tracker(), b.Block, b.Tx}
	if b.Block <= final.Number {
		i.State = StateFinal
	}
	return i
}

// Watch calls fn with number's AgreedStatus now and at every change, until it is final by every node, fn returns false or ctx is done. A
// reorganisation shows as a step back to pending. Failures of the network are waited out. ErrDisagree if the nodes keep contradicting each
// other.
func (e *Election) Watch(ctx context.Context, number uint32, fn func(Inclusion) bool) error {
	var last Inclusion
	for disputed := 0; ; {
		now, err := e.AgreedStatus(ctx, number)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err == nil:
			disputed = 0
			if now != last && (!fn(now) || now.State == StateFinal) {
				return nil
			}
			last = now
		case errors.Is(err, chain.ErrDisagree) && disputed < patience: // a reorganisation may reach one node before the other
			disputed++
		case !errors.Is(err, chain.ErrNoEndpoint):
			return fmt.Errorf("follow the ballot of number %d: %w", number, err)
		}
		if err := e.chain.Pause(ctx); err != nil {
			return err
		}
	}
}

// patience is how many polling intervals in a row the nodes may contradict each other.
const patience = 10

// WaitIncluded waits until number's ballot is in a block of every node that answers.
func (e *Election) WaitIncluded(ctx context.Context, number uint32) (Inclusion, error) {
	return e.waitFor(ctx, number, func(i Inclusion) bool { return i.State != StatePending })
}

// WaitFinal waits until number's ballot is in a final block of every node. It waits for a node that does not answer.
func (e *Election) WaitFinal(ctx context.Context, number uint32) (Inclusion, error) {
	return e.waitFor(ctx, number, func(i Inclusion) bool { return i.State == StateFinal })
}

func (e *Election) waitFor(ctx context.Context, number uint32, reached func(Inclusion) bool) (Inclusion, error) {
	var last Inclusion
	err := e.Watch(ctx, number, func(i Inclusion) bool {
		last = i
		return !reached(i)
	})
	return last, err
}
