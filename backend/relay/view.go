package relay

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/election"
	"psephos/roll"
)

// view is what is known about the chain at one block, kept so that a ballot can be checked without asking the chain.
// The roll is read once per block, an election's phase and bitmaps when the first ballot needs them.
type view struct {
	head chain.Head
	roll *roll.Snapshot

	mu        sync.Mutex
	standings map[common.Address]*standing
}

// standing is where one election stands in the block of a view.
type standing struct {
	phase election.Phase
	pages uint64 // of the roll that count

	mu    sync.Mutex
	words map[uint64]*big.Int // which numbers of a page have voted
}

// observer keeps the newest view and the elections that are the relay's business: those of one roll.
type observer struct {
	chain   *chain.Chain
	factory *election.Factory
	roll    *roll.Roll
	maxAge  time.Duration
	now     func() time.Time

	mu       sync.Mutex // held while the chain is asked, so that many callers ask once
	current  *view
	lookedAt time.Time

	electionsMu sync.Mutex
	elections   map[common.Address]*election.Election
	listedAt    common.Hash // the block at which the factory was last asked for elections
	listedFinal uint64      // the block that was final then
}

// view returns the newest view, which is at most maxAge behind the chain.
func (o *observer) view(ctx context.Context) (*view, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.current != nil && o.now().Sub(o.lookedAt) < o.maxAge {
		return o.current, nil
	}
	head, err := o.chain.Head(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the newest block: %w", err)
	}
	if o.current == nil || o.current.head.Hash != head.Hash {
		if err := o.advance(ctx, head); err != nil {
			return nil, err
		}
	}
	o.lookedAt = o.now()
	return o.current, nil
}

func (o *observer) advance(ctx context.Context, head chain.Head) error {
	var known *roll.Snapshot
	if o.current != nil {
		known = o.current.roll
	}
	snapshot, err := o.roll.Update(ctx, known, new(big.Int).SetUint64(head.Number))
	if err != nil {
		return fmt.Errorf("read the electoral roll: %w", err)
	}
	o.current = &view{head: head, roll: snapshot, standings: map[common.Address]*standing{}}
	return nil
}

// refresh makes the next view a new reading of the chain, even of the same block.
func (o *observer) refresh() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.lookedAt = time.Time{}
	if o.current != nil {
		o.current = &view{head: chain.Head{}, roll: o.current.roll}
	}
}

// find returns the election at address if it is one of the roll's. The factory is asked at most once per block, however
// many unknown addresses strangers send.
func (o *observer) find(ctx context.Context, address common.Address) (*election.Election, error) {
	o.electionsMu.Lock()
	defer o.electionsMu.Unlock()
	if e, ok := o.elections[address]; ok && e != nil {
		return e, nil
	} else if !ok {
		if err := o.list(ctx); err != nil {
			return nil, err
		}
	}
	if _, ok := o.elections[address]; !ok {
		return nil, ErrUnknownElection
	}
	e, err := election.Open(ctx, o.chain, address)
	if err != nil {
		return nil, fmt.Errorf("read the election: %w", err)
	}
	o.elections[address] = e
	return e, nil
}

// list enters the addresses of all elections of the roll; they are read when they are needed.
func (o *observer) list(ctx context.Context) error {
	v, err := o.view(ctx)
	if err != nil || v.head.Hash == o.listedAt {
		return err
	}
	final, err := o.chain.Finalized(ctx)
	if err != nil {
		return fmt.Errorf("read the newest final block: %w", err)
	}
	summaries, err := o.factory.ElectionsBetween(ctx, o.roll.Address, o.listedFinal, v.head.Number)
	if err != nil {
		return fmt.Errorf("list the elections: %w", err)
	}
	for _, s := range summaries {
		if _, ok := o.elections[s.Address]; !ok {
			o.elections[s.Address] = nil
		}
	}
	o.listedAt, o.listedFinal = v.head.Hash, min(final.Number, v.head.Number)
	return nil
}

// standing returns where e stands in this view.
func (v *view) standing(ctx context.Context, e *election.Election) (*standing, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if s, ok := v.standings[e.Address]; ok {
		return s, nil
	}
	phase, err := e.Phase(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the election's phase: %w", err)
	}
	pages, err := e.CountedPages(ctx, v.block())
	if err != nil {
		return nil, fmt.Errorf("read how much of the roll counts: %w", err)
	}
	s := &standing{phase: phase, pages: pages, words: map[uint64]*big.Int{}}
	v.standings[e.Address] = s
	return s, nil
}

// voted says whether number has voted in the view's block.
func (v *view) voted(ctx context.Context, e *election.Election, s *standing, number uint32) (bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	page := pageOf(number)
	word, ok := s.words[page]
	if !ok {
		var err error
		if word, err = e.VotedWord(ctx, page, v.block()); err != nil {
			return false, fmt.Errorf("read who has voted: %w", err)
		}
		s.words[page] = word
	}
	return word.Bit(int(number%roll.PageSize)) == 1, nil
}

func (v *view) block() *big.Int { return new(big.Int).SetUint64(v.head.Number) }

// pageOf is the page of the roll that number stands on.
func pageOf(number uint32) uint64 { return uint64(number / roll.PageSize) }
