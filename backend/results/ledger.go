package results

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"reflect"

	"github.com/ethereum/go-ethereum/core/types"

	"psephos/chain"
	"psephos/election"
)

// errMiscount says that events and contract disagree: the endpoint hides something, or blocks changed while it was read.
var errMiscount = errors.New("the ballots' events and the contract's own count differ")

// ledger is what one election's events have added up to, kept so that a reorganisation can be undone: a count as of a
// final block, and the events of every block since.
type ledger struct {
	election *election.Election
	metadata []byte // as hashed on chain
	closing  uint64 // as extended
	waiting  bool   // a secret election's board has no key yet
	base     count  // after the final block that the indexer keeps
	recent   []blockEvents
	changed  bool // since it was last compared with the contract

	chronicle chronicle

	ballots map[string]uint64 // block by tracker, of all ballots counted
	added   map[string]uint64 // ballots that the cache does not have yet
	removed map[string]bool   // ballots that the cache has and should not
}

// blockEvents are the events of one election in one block.
type blockEvents struct {
	number uint64
	events election.Events
}

func newLedger(e *election.Election) (*ledger, error) {
	metadata, err := e.Metadata.Canonical()
	if err != nil {
		return nil, fmt.Errorf("write the texts of election %s: %v", e.Address, err)
	}
	begun := chronicle{happenings: []Happening{{Kind: HappeningCreated, Block: e.Created}}}
	return &ledger{
		election: e, metadata: metadata, base: startOf(e), changed: true, chronicle: begun,
		ballots: map[string]uint64{}, added: map[string]uint64{}, removed: map[string]bool{},
	}, nil
}

// append adds one block's logs, which may hold other contracts' too.
func (l *ledger) append(number uint64, logs []types.Log) error {
	events, err := l.election.Decode(logs)
	if err != nil {
		return fmt.Errorf("read the events of election %s in block %d: %v", l.election.Address, number, err)
	}
	l.changed = true
	l.recent = append(l.recent, blockEvents{number, events})
	l.chronicle.add(number, logs[0].BlockTimestamp, events)
	for _, ballot := range events.Ballots {
		tracker := ballot.Tracker()
		l.ballots[tracker] = number
		l.added[tracker] = number
		delete(l.removed, tracker)
	}
	return nil
}

// revert forgets all blocks after the base.
func (l *ledger) revert() {
	if len(l.recent) > 0 {
		l.chronicle.revert(l.recent[0].number)
	}
	for _, block := range l.recent {
		for _, ballot := range block.events.Ballots {
			tracker := ballot.Tracker()
			delete(l.ballots, tracker)
			delete(l.added, tracker)
			l.removed[tracker] = true
		}
	}
	l.recent = nil
	l.changed = true
}

// settle moves the base up to block number, which has become final.
func (l *ledger) settle(number uint64) error {
	base := l.base.clone()
	kept := 0
	for ; kept < len(l.recent) && l.recent[kept].number <= number; kept++ {
		if err := base.add(l.election, l.recent[kept].events); err != nil {
			return err
		}
	}
	l.base = base
	l.recent = l.recent[kept:]
	return nil
}

// at is the count after block number, which must not be before the base.
func (l *ledger) at(number uint64) (count, error) {
	c := l.base.clone()
	for _, block := range l.recent {
		if block.number > number {
			break
		}
		if err := c.add(l.election, block.events); err != nil {
			return count{}, err
		}
	}
	return c, nil
}

// verify compares the count after the newest block with what the contract says there, if anything changed, and reads
// what events do not tell. It returns errMiscount if they differ.
func (l *ledger) verify(ctx context.Context, head chain.Head) error {
	if !l.changed && !l.waiting {
		return nil
	}
	c, err := l.at(head.Number)
	if err != nil {
		return err
	}
	block := new(big.Int).SetUint64(head.Number)
	ballots, err := l.election.BallotCount(ctx, block)
	if err != nil {
		return fmt.Errorf("read how many ballots the contract has counted: %w", err)
	}
	if ballots != c.ballots {
		return errMiscount
	}
	if c.counts != nil {
		counts, err := l.election.Counts(ctx, block)
		if err != nil {
			return fmt.Errorf("read the contract's counts: %w", err)
		}
		if !reflect.DeepEqual(counts, c.counts) {
			return errMiscount
		}
	}
	if err := l.readTimes(ctx, c); err != nil {
		return err
	}
	l.changed = false
	return nil
}

// readTimes reads the closing time as extended, and whether a secret election still waits for its board.
func (l *ledger) readTimes(ctx context.Context, c count) error {
	closing, err := l.election.Closing(ctx)
	if err != nil {
		return fmt.Errorf("read the closing time: %w", err)
	}
	l.closing = uint64(closing.Unix())
	l.waiting = false
	if l.election.Mode == election.ModeSecret && c.ballots == 0 {
		phase, err := l.election.Phase(ctx)
		if err != nil {
			return fmt.Errorf("read the phase: %w", err)
		}
		l.waiting = phase == election.PhaseAnnounced
	}
	return nil
}

// tally is the count after the block at, as shown.
func (l *ledger) tally(at chain.Head) (Tally, error) {
	c, err := l.at(at.Number)
	if err != nil {
		return Tally{}, err
	}
	phase := c.phase(l.election, l.closing, at.Time)
	if phase == election.PhaseOpen && l.waiting {
		phase = election.PhaseAnnounced
	}
	return Tally{Block: blockOf(at), Phase: phase.String(), Ballots: c.ballots, Counts: c.counts}, nil
}

// pages is how many pages of the roll count, of all there are.
func (l *ledger) pages(all uint64) uint64 {
	c, err := l.at(^uint64(0))
	if err != nil || !c.frozen || l.election.Parameters.LateEnrolment {
		return all
	}
	return c.pages
}

// writeAll notes that the cache has none of the ballots.
func (l *ledger) writeAll() {
	l.removed = map[string]bool{}
	l.added = make(map[string]uint64, len(l.ballots))
	for tracker, block := range l.ballots {
		l.added[tracker] = block
	}
}

func blockOf(head chain.Head) Block {
	return Block{Number: head.Number, Hash: head.Hash, Time: head.Time}
}
