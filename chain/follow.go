package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

const (
	followRange    = 2_000 // blocks a round reads at most, so that progress is reported and kept
	followRemember = 1_024 // heads kept to recognise a reorganisation
)

// BlockEvent says that a block joined the chain, with the logs asked for, or (Removed) that one seen before left it
// in a reorganisation; then Logs is empty.
type BlockEvent struct {
	Head    Head
	Removed bool
	Logs    []types.Log
	// Final and Latest are the newest final and the newest block known when the event was made.
	Final  Head
	Latest Head
}

// FollowConfig says what Follow follows.
type FollowConfig struct {
	// From is the first block of interest when Known is empty.
	From uint64
	// Known are the newest blocks the caller has handled already, oldest first, as many as a reorganisation may
	// be deep. Follow goes on after the newest that still stands and reports the others as removed.
	Known []Head
	// Addresses and Topics select the logs, as in ethereum.FilterQuery.
	Addresses []common.Address
	Topics    [][]common.Hash
}

// Follow calls fn for every block in order until ctx is done or fn returns an error, which it returns. Blocks without a selected log
// are reported only as the last of a round, so a long history costs few calls; a caller that remembers the heads reported
// has what Known wants. A reorganisation is reported newest block first, then the new branch. It polls (WithPoll), and looks at
// once when an endpoint over WebSocket or in the same process announces a block; failures of the network are waited out. ErrReorgTooDeep if none of the remembered blocks stands.
func (c *Chain) Follow(ctx context.Context, cfg FollowConfig, fn func(BlockEvent) error) error {
	f := &follower{chain: c, cfg: cfg, known: slices.Clone(cfg.Known), trimmed: len(cfg.Known) > 0, fn: fn}
	wake, stop := c.newHeads(ctx)
	defer stop()
	for {
		more, err := f.round(ctx)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil && !errors.Is(err, ErrNoEndpoint) && !errors.Is(err, errMoved):
			return err
		case err == nil && more:
			continue
		}
		if err := c.pauseUntil(ctx, wake); err != nil {
			return err
		}
	}
}

// errMoved: the chain changed while it was read; the round is done again.
var errMoved = errors.New("the chain changed while it was read")

type follower struct {
	chain   *Chain
	cfg     FollowConfig
	known   []Head // handled, oldest first
	trimmed bool   // blocks before known were handled too
	fn      func(BlockEvent) error
}

// round reports what changed since the last one, up to followRange blocks; whether there is more at once.
func (f *follower) round(ctx context.Context) (bool, error) {
	latest, err := f.chain.Head(ctx)
	if err != nil {
		return false, err
	}
	final, err := f.chain.Finalized(ctx)
	if err != nil {
		return false, err
	}
	if wait, err := f.unwind(ctx, final, latest); err != nil || wait {
		return false, err
	}
	from := f.cfg.From
	if n := len(f.known); n > 0 {
		from = f.known[n-1].Number + 1
	}
	if from > latest.Number {
		return false, nil
	}
	to := latest.Number
	if to-from >= followRange {
		to = from + followRange - 1
	}
	events, err := f.read(ctx, from, to)
	if err != nil {
		return false, err
	}
	for _, event := range events {
		event.Final, event.Latest = final, latest
		if err := f.fn(event); err != nil {
			return false, err
		}
		f.remember(event.Head)
	}
	return to < latest.Number, nil
}

// unwind reports known blocks that no longer stand, newest first; whether to wait because an endpoint is behind.
func (f *follower) unwind(ctx context.Context, final, latest Head) (wait bool, err error) {
	for n := len(f.known); n > 0; n = len(f.known) {
		stands, told, err := f.chain.Stands(ctx, f.known[n-1])
		if err != nil {
			return false, err
		}
		if !told {
			return true, nil
		}
		if stands {
			return false, nil
		}
		if n == 1 && f.trimmed {
			return false, ErrReorgTooDeep
		}
		if err := f.fn(BlockEvent{Head: f.known[n-1], Removed: true, Final: final, Latest: latest}); err != nil {
			return false, err
		}
		f.known = f.known[:n-1]
	}
	return false, nil
}

// read reads the blocks from…to on top of the newest known one. It checks that all belong to one chain.
func (f *follower) read(ctx context.Context, from, to uint64) ([]BlockEvent, error) {
	end, err := f.at(ctx, to)
	if err != nil {
		return nil, err
	}
	logs, err := f.chain.Logs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: f.cfg.Addresses, Topics: f.cfg.Topics,
	})
	if err != nil {
		return nil, err
	}
	events, err := f.group(ctx, logs, end)
	if err != nil {
		return nil, err
	}
	return events, f.confirm(ctx, end)
}

// group is one event per block with logs, and one for end.
func (f *follower) group(ctx context.Context, logs []types.Log, end Head) ([]BlockEvent, error) {
	var events []BlockEvent
	for start, next := 0, 0; start < len(logs); start = next {
		block := logs[start].BlockNumber
		for next = start; next < len(logs) && logs[next].BlockNumber == block; next++ {
		}
		head := end
		if block != end.Number {
			var err error
			if head, err = f.at(ctx, block); err != nil {
				return nil, err
			}
		}
		if logs[start].BlockHash != head.Hash || logs[next-1].BlockHash != head.Hash {
			return nil, errMoved
		}
		events = append(events, BlockEvent{Head: head, Logs: logs[start:next]})
	}
	if n := len(events); n == 0 || events[n-1].Head.Number != end.Number {
		events = append(events, BlockEvent{Head: end})
	}
	return events, nil
}

// confirm fails with errMoved if end or the newest known block was replaced while the logs were read.
func (f *follower) confirm(ctx context.Context, end Head) error {
	check := []Head{end}
	if n := len(f.known); n > 0 {
		check = append(check, f.known[n-1])
	}
	for _, head := range check {
		now, err := f.at(ctx, head.Number)
		if err != nil {
			return err
		}
		if now.Hash != head.Hash {
			return errMoved
		}
	}
	return nil
}

func (f *follower) at(ctx context.Context, number uint64) (Head, error) {
	head, err := f.chain.HeadAt(ctx, number)
	if errors.Is(err, ethereum.NotFound) {
		return Head{}, errMoved
	}
	if err != nil {
		return Head{}, fmt.Errorf("read block %d: %w", number, err)
	}
	return head, nil
}

func (f *follower) remember(head Head) {
	f.known = append(f.known, head)
	if len(f.known) > 2*followRemember {
		f.known, f.trimmed = slices.Clone(f.known[len(f.known)-followRemember:]), true
	}
}
