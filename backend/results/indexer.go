package results

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/chain"
	"psephos/election"
	"psephos/roll"
)

// IndexerConfig is what an Indexer needs. Chain, Cache, Factory and Roll are required.
type IndexerConfig struct {
	Chain   *chain.Chain
	Cache   *Cache
	Factory common.Address
	Roll    common.Address
	// Poll is how often the chain and the cache are looked at (500 ms).
	Poll time.Duration
	Log  *slog.Logger
}

// Indexer counts the elections of one roll and keeps the cache filled. Run it in one goroutine; several processes may run
// one each, of which one writes.
type Indexer struct {
	IndexerConfig
	factory *election.Factory
	roll    *roll.Roll
	writer  *writer
	status  atomic.Pointer[IndexerStatus]

	// What has been read, valid for the blocks base…head.
	base     chain.Head // the newest final block when the chain was last read
	head     chain.Head
	safe     chain.Head
	snapshot *roll.Snapshot
	ledgers  map[common.Address]*ledger
	order    []*ledger // by creation
	verified bool      // whether everything that was read agrees with the contracts
}

// IndexerStatus is how an Indexer stands, for health checks and metrics.
type IndexerStatus struct {
	Writing bool       // whether this process is the one that writes
	Head    chain.Head // the newest block that was counted
	Final   chain.Head
	Error   string // of the last turn; empty if it went well
}

// NewIndexer returns an indexer; nothing is read yet.
func NewIndexer(config IndexerConfig) (*Indexer, error) {
	if config.Chain == nil || config.Cache == nil {
		return nil, errors.New("the indexer needs a chain and a cache")
	}
	if config.Poll == 0 {
		config.Poll = 500 * time.Millisecond
	}
	if config.Log == nil {
		config.Log = slog.New(slog.DiscardHandler)
	}
	x := &Indexer{
		IndexerConfig: config,
		factory:       election.OpenFactory(config.Chain, config.Factory),
		roll:          roll.Open(config.Chain, config.Roll),
		writer:        newWriter(config.Cache, keysOf(config.Chain.ChainID().Uint64(), config.Roll)),
	}
	x.status.Store(&IndexerStatus{})
	x.restart()
	return x, nil
}

// Status is how the indexer stands. Safe to call while Run runs.
func (x *Indexer) Status() IndexerStatus { return *x.status.Load() }

// Run follows the chain until ctx is done; it returns ctx's error. Failures of chain and cache are logged and retried.
func (x *Indexer) Run(ctx context.Context) error {
	ticker := time.NewTicker(x.Poll)
	defer ticker.Stop()
	defer func() { x.writer.release(context.WithoutCancel(ctx)) }()
	for {
		err := x.turn(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		x.report(ctx, err)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}

// report notes how a turn went, and logs what is new.
func (x *Indexer) report(ctx context.Context, err error) {
	status := IndexerStatus{Writing: err == nil, Head: x.head, Final: x.base}
	if err != nil && !errors.Is(err, errNotWriter) {
		status.Error = err.Error()
		if x.Status().Error != status.Error {
			x.Log.WarnContext(ctx, "the results are not up to date; trying again", slog.Any("error", err))
		}
	}
	x.status.Store(&status)
}

// turn brings the cache in line with the chain.
func (x *Indexer) turn(ctx context.Context) error {
	if err := x.writer.lock(ctx); err != nil {
		return err
	}
	changed, err := x.read(ctx)
	if err != nil {
		return err
	}
	if x.writer.intact() && !changed {
		return x.writer.beat(ctx)
	}
	return x.write(ctx)
}

// read brings the ledgers up to the newest block and says whether there was anything new.
func (x *Indexer) read(ctx context.Context) (changed bool, err error) {
	final, safe, head, err := x.heads(ctx)
	if err != nil {
		return false, err
	}
	if head.Hash == x.head.Hash && final.Hash == x.base.Hash && safe.Hash == x.safe.Hash && x.verified {
		return false, nil
	}
	x.verified = false
	if head.Hash != x.head.Hash {
		if err := x.revertGone(ctx); err != nil {
			return false, err
		}
		if err := x.advance(ctx, head); err != nil {
			return false, err
		}
	}
	if err := x.verify(ctx, head); err != nil {
		return false, err
	}
	return true, x.settle(final, safe)
}

// settle remembers which blocks cannot be replaced any more. An endpoint that lags behind what another one called final
// does not take that back.
func (x *Indexer) settle(final, safe chain.Head) error {
	if final.Number < x.base.Number {
		final = x.base
	}
	if safe.Number < final.Number {
		safe = final
	}
	for _, l := range x.order {
		if err := l.settle(final.Number); err != nil {
			return err
		}
	}
	x.base, x.safe, x.verified = final, safe, true
	return nil
}

// heads reads the three blocks that tallies are shown for, final ≤ safe ≤ head.
func (x *Indexer) heads(ctx context.Context) (final, safe, head chain.Head, err error) {
	if final, err = x.Chain.Finalized(ctx); err != nil {
		return final, safe, head, fmt.Errorf("read the newest final block: %w", err)
	}
	if safe, err = x.Chain.Safe(ctx); err != nil {
		return final, safe, head, fmt.Errorf("read the newest safe block: %w", err)
	}
	if head, err = x.Chain.Head(ctx); err != nil {
		return final, safe, head, err
	}
	if safe.Number > head.Number {
		safe = head
	}
	if final.Number > safe.Number {
		final = safe
	}
	return final, safe, head, nil
}

// revertGone undoes what was read from blocks that have left the chain.
func (x *Indexer) revertGone(ctx context.Context) error {
	if gone, err := x.replaced(ctx, x.head); err != nil || !gone {
		return err
	}
	gone, err := x.replaced(ctx, x.base)
	if err != nil {
		return err
	}
	if gone {
		x.Log.WarnContext(ctx, "even final blocks were replaced; everything is counted again", slog.Any("block", x.base.Number))
		x.restart()
		return nil
	}
	x.Log.InfoContext(ctx, "the chain was reorganised", slog.Any("after", x.base.Number), slog.Any("upTo", x.head.Number))
	x.order = slices.DeleteFunc(x.order, func(l *ledger) bool {
		l.revert()
		gone := l.election.Created > x.base.Number
		if gone {
			delete(x.ledgers, l.election.Address)
		}
		return gone
	})
	x.head, x.snapshot = x.base, nil
	x.writer.forget()
	return nil
}

// restart forgets everything that was read; the cache is filled from nothing.
func (x *Indexer) restart() {
	x.base, x.safe, x.head, x.snapshot = chain.Head{}, chain.Head{}, chain.Head{}, nil
	x.ledgers, x.order = map[common.Address]*ledger{}, nil
	x.writer.forget()
}

// replaced says whether a block that was read is no longer on the chain.
func (x *Indexer) replaced(ctx context.Context, block chain.Head) (bool, error) {
	if block.Hash == (common.Hash{}) {
		return false, nil
	}
	now, err := x.Chain.HeadAt(ctx, block.Number)
	if errors.Is(err, ethereum.NotFound) {
		return true, nil
	}
	return err == nil && now.Hash != block.Hash, err
}

// advance reads roll, elections and events up to head. Nothing is kept if the chain changes meanwhile.
func (x *Indexer) advance(ctx context.Context, head chain.Head) error {
	snapshot, err := x.roll.Update(ctx, x.snapshot, new(big.Int).SetUint64(head.Number))
	if err != nil {
		return fmt.Errorf("read the electoral roll: %w", err)
	}
	fresh, err := x.discover(ctx, head)
	if err != nil {
		return err
	}
	logs, err := x.logs(ctx, append(slices.Clone(x.order), fresh...), x.unread(), head.Number)
	if err != nil {
		return err
	}
	if gone, err := x.replaced(ctx, head); err != nil || gone {
		return errors.Join(err, errors.New("the chain was reorganised while it was read"))
	}
	for _, l := range fresh {
		x.ledgers[l.election.Address] = l
		x.order = append(x.order, l)
	}
	x.snapshot, x.head = snapshot, head
	if err := x.enter(logs); err != nil {
		x.restart()
		return err
	}
	return nil
}

// unread is the first block that was not read.
func (x *Indexer) unread() uint64 {
	if x.head.Hash == (common.Hash{}) {
		return 0
	}
	return x.head.Number + 1
}

// discover opens the elections that were created since the last time.
func (x *Indexer) discover(ctx context.Context, head chain.Head) ([]*ledger, error) {
	summaries, err := x.factory.ElectionsBetween(ctx, x.Roll, x.unread(), head.Number)
	if err != nil {
		return nil, fmt.Errorf("list the elections: %w", err)
	}
	var fresh []*ledger
	for _, s := range summaries {
		if _, known := x.ledgers[s.Address]; known {
			continue
		}
		e, err := election.Open(ctx, x.Chain, s.Address)
		if err != nil {
			return nil, fmt.Errorf("read election %s: %w", s.Address, err)
		}
		l, err := newLedger(e)
		if err != nil {
			return nil, err
		}
		fresh = append(fresh, l)
	}
	return fresh, nil
}

// logs reads the events of elections in the blocks from…to.
func (x *Indexer) logs(ctx context.Context, of []*ledger, from, to uint64) ([]types.Log, error) {
	if len(of) == 0 || from > to {
		return nil, nil
	}
	query := ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to)}
	for _, l := range of {
		query.Addresses = append(query.Addresses, l.election.Address)
	}
	logs, err := x.Chain.Logs(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("read the elections' events: %w", err)
	}
	return logs, nil
}

// enter adds logs, in the chain's order for each election, to the ledgers.
func (x *Indexer) enter(logs []types.Log) error {
	for len(logs) > 0 {
		n := 1
		for n < len(logs) && logs[n].Address == logs[0].Address && logs[n].BlockNumber == logs[0].BlockNumber {
			n++
		}
		if l, ok := x.ledgers[logs[0].Address]; ok {
			if err := l.append(logs[0].BlockNumber, logs[:n]); err != nil {
				return err
			}
		}
		logs = logs[n:]
	}
	return nil
}

// verify compares every ledger with its contract. After a difference everything is read again: the endpoint may have
// answered from two branches.
func (x *Indexer) verify(ctx context.Context, head chain.Head) error {
	for _, l := range x.order {
		err := l.verify(ctx, head)
		if errors.Is(err, errMiscount) {
			x.restart()
		}
		if err != nil {
			return fmt.Errorf("election %s: %w", l.election.Address, err)
		}
	}
	return nil
}
