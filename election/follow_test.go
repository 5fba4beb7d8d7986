package election_test

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/devnet"
	"psephos/election"
)

var errEnough = errors.New("enough")

// follow collects events of e until enough says so.
func (p *polls) follow(t *testing.T, nodes *chain.Chain, known []chain.Head, enough func(chain.BlockEvent) bool) []chain.BlockEvent {
	t.Helper()
	var events []chain.BlockEvent
	err := nodes.Follow(p.ctx, chain.FollowConfig{Known: known, Addresses: []common.Address{p.election.Address}}, func(ev chain.BlockEvent) error {
		events = append(events, ev)
		if enough(ev) {
			return errEnough
		}
		return nil
	})
	if !errors.Is(err, errEnough) {
		t.Fatalf("follow ended with %v", err)
	}
	return events
}

// tally is the counts of what the events left standing: blocks that joined, less those removed.
func tally(t *testing.T, e *election.Election, events []chain.BlockEvent) []uint64 {
	t.Helper()
	standing := make(map[common.Hash][]election.BallotEvent)
	for _, ev := range events {
		if ev.Removed {
			delete(standing, ev.Head.Hash)
			continue
		}
		decoded, err := e.Decode(ev.Logs)
		if err != nil {
			t.Fatal(err)
		}
		standing[ev.Head.Hash] = decoded.Ballots
	}
	counts := make([]uint64, e.Parameters.Options[0])
	for _, ballots := range standing {
		for _, b := range ballots {
			counts[b.Recorded[0]]++
		}
	}
	return counts
}

func TestFollowThroughAReorganisation(t *testing.T) {
	p := openPolls(t)
	p.cast(t, p.election, p.snap, p.vote(t, p.voters[0], 0))
	p.cast(t, p.election, p.snap, p.vote(t, p.voters[1], 1))
	caughtUp := func(ev chain.BlockEvent) bool { return ev.Head == ev.Latest }
	events := p.follow(t, p.chain, nil, caughtUp)
	if got := tally(t, p.election, events); !slices.Equal(got, []uint64{1, 1, 0}) {
		t.Fatalf("counts are %v", got)
	}
	var known []chain.Head
	for _, ev := range events {
		known = append(known, ev.Head)
	}

	// The second ballot's block goes; the ballot comes back in another block, as the pool still has it.
	gone := known[len(known)-1]
	if err := p.node.Reorg(p.ctx, 1); err != nil {
		t.Fatal(err)
	}
	again := p.follow(t, p.chain, known, func(ev chain.BlockEvent) bool { return len(ev.Logs) > 0 })
	if !again[0].Removed || again[0].Head.Hash != gone.Hash {
		t.Errorf("the first event is %+v, want the removal of %v", again[0], gone)
	}
	if again[len(again)-1].Head.Hash == gone.Hash {
		t.Error("the ballot is in the old block")
	}
	if got := tally(t, p.election, append(events, again...)); !slices.Equal(got, []uint64{1, 1, 0}) {
		t.Errorf("counts are %v", got)
	}
}

func TestFollowUnwindsSeveralBlocks(t *testing.T) {
	p := openPolls(t)
	for i := range 3 {
		p.cast(t, p.election, p.snap, p.vote(t, p.voters[i], i))
	}
	caughtUp := func(ev chain.BlockEvent) bool { return ev.Head == ev.Latest }
	events := p.follow(t, p.chain, nil, caughtUp)
	var known []chain.Head
	for _, ev := range events {
		known = append(known, ev.Head)
	}
	if err := p.node.Reorg(p.ctx, 3); err != nil {
		t.Fatal(err)
	}
	ballots := 0
	again := p.follow(t, p.chain, known, func(ev chain.BlockEvent) bool {
		decoded, err := p.election.Decode(ev.Logs)
		if err != nil {
			t.Error(err)
		}
		ballots += len(decoded.Ballots)
		return ballots == 3
	})
	for i := range 3 {
		if want := known[len(known)-1-i]; !again[i].Removed || again[i].Head != want {
			t.Errorf("event %d is %+v, want the removal of %+v", i, again[i], want)
		}
	}
	if got := tally(t, p.election, append(events, again...)); !slices.Equal(got, []uint64{1, 1, 1}) {
		t.Errorf("counts are %v", got)
	}
	// Who remembers only what is gone has to start again.
	err := p.chain.Follow(p.ctx, chain.FollowConfig{Known: known[len(known)-2:]}, func(chain.BlockEvent) error { return nil })
	if !errors.Is(err, chain.ErrReorgTooDeep) {
		t.Errorf("got %v", err)
	}
}

// A endpoint that is behind is no reorganisation, and one that fails for a while is waited for.
func TestFollowWaitsForEndpoints(t *testing.T) {
	p := openPolls(t)
	p.cast(t, p.election, p.snap, p.vote(t, p.voters[0], 0))
	proxy := newProxy(t, p.node.RPC())
	nodes := dial(t, 0, proxy.URL)
	future := p.head(t)
	future.Number, future.Hash = future.Number+1, common.Hash{1}
	ctx, cancel := context.WithCancel(p.ctx)
	defer cancel()
	failures := 0
	proxy.set(func(method string, _ json.RawMessage) *reply {
		if failures++; failures < 20 {
			return &reply{cut: true}
		}
		if failures > 60 {
			cancel()
		}
		return nil
	})
	err := nodes.Follow(ctx, chain.FollowConfig{Known: []chain.Head{p.head(t), future}}, func(ev chain.BlockEvent) error {
		return errors.New("nothing should be reported")
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("follow ended with %v", err)
	}
}

func TestRollSnapshotAfterAReorganisation(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	all := voters(t, "snapshot", 4)
	o.enrol(t, all[:2])
	first := o.snapshot(t)
	if err := o.node.Mine(o.ctx); err != nil {
		t.Fatal(err)
	}
	same, err := o.roll.Update(o.ctx, first, nil)
	if err != nil || same.Size() != 2 || same.Block.Number != first.Block.Number+1 {
		t.Fatalf("%d voters at block %d (%v)", same.Size(), same.Block.Number, err)
	}
	o.enrol(t, all[2:])
	second, err := o.roll.Update(o.ctx, same, nil)
	if err != nil || second.Size() != 4 || same.Size() != 2 {
		t.Fatalf("%d voters, %d before (%v)", second.Size(), same.Size(), err)
	}
	if err := o.node.Reorg(o.ctx, 1); err != nil {
		t.Fatal(err)
	}
	for third := second; third.Pages[1].Block == second.Pages[1].Block; {
		if third, err = o.roll.Update(o.ctx, second, nil); err != nil {
			t.Fatal(err)
		}
		if len(third.Pages) == 1 { // the page waits in the pool for its new block
			third = second
		}
	}
}

func TestStatusUntilFinal(t *testing.T) {
	p := &polls{organisation: newOrganisation(t, devnet.Config{FinalityDepth: 3}), voters: voters(t, "status", 2)}
	p.enrol(t, p.voters)
	p.election = p.create(t, p.definition(t))
	p.snap = p.snapshot(t)
	b := p.vote(t, p.voters[0], 1)

	var seen []election.State
	done := make(chan error, 1)
	step := make(chan election.Inclusion)
	go func() {
		done <- p.election.Watch(p.ctx, b.Number, func(i election.Inclusion) bool {
			step <- i
			return true
		})
	}()
	next := func() election.Inclusion {
		t.Helper()
		select {
		case i := <-step:
			seen = append(seen, i.State)
			return i
		case err := <-done:
			t.Fatalf("watching ended after %v: %v", seen, err)
		}
		return election.Inclusion{}
	}
	next()
	receipt := p.cast(t, p.election, p.snap, b)
	if i := next(); i.Tracker != b.Tracker() || i.Block != receipt.BlockNumber.Uint64() || i.Tx != receipt.TxHash {
		t.Errorf("included as %+v", i)
	}
	for range 3 {
		if err := p.node.Mine(p.ctx); err != nil {
			t.Fatal(err)
		}
	}
	next()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if want := []election.State{election.StatePending, election.StateIncluded, election.StateFinal}; !slices.Equal(seen, want) {
		t.Errorf("states are %v, want %v", seen, want)
	}
	if i, err := p.election.WaitFinal(p.ctx, b.Number); err != nil || i.Digest != b.Digest() {
		t.Errorf("final is %+v (%v)", i, err)
	}
	if i, err := p.election.WaitIncluded(p.ctx, b.Number); err != nil || i.State != election.StateFinal {
		t.Errorf("included is %+v (%v)", i, err)
	}
}

func TestStatusStepsBackInAReorganisation(t *testing.T) {
	p := &polls{organisation: newOrganisation(t, devnet.Config{FinalityDepth: 9}), voters: voters(t, "back", 2)}
	p.enrol(t, p.voters)
	p.election = p.create(t, p.definition(t))
	p.snap = p.snapshot(t)
	b := p.vote(t, p.voters[0], 1)
	receipt := p.cast(t, p.election, p.snap, b)
	if err := p.node.Reorg(p.ctx, 1); err != nil {
		t.Fatal(err)
	}
	for {
		i, err := p.election.WaitIncluded(p.ctx, b.Number)
		if err != nil {
			t.Fatal(err)
		}
		if i.Block > receipt.BlockNumber.Uint64() {
			return // in its new block
		}
	}
}

// Over WebSocket a new block is noticed long before the next poll.
func TestFollowIsWokenByNewBlocks(t *testing.T) {
	node := startNode(t, devnet.Config{})
	ctx := testContext(t)
	nodes, err := chain.Dial(ctx, []string{node.WS()}, 0, chain.WithPoll(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	defer nodes.Close()
	reported := 0
	err = nodes.Follow(ctx, chain.FollowConfig{Addresses: []common.Address{{1}}}, func(chain.BlockEvent) error {
		if reported++; reported == 4 {
			return errEnough
		}
		return node.Mine(ctx)
	})
	if !errors.Is(err, errEnough) {
		t.Errorf("follow ended with %v", err)
	}
}
