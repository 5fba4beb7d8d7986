package chain_test

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
	"psephos/devnet/devnettest"
	"psephos/election"
)

var errEnough = errors.New("enough")

// polls is an organisation with an election that is open.
type polls struct {
	*devnettest.Organisation
	election *election.Election
}

func openPolls(t *testing.T) *polls {
	t.Helper()
	o := devnettest.New(t, devnet.Config{}, 5)
	return &polls{o, o.OpenElection(t)}
}

// cast sends the ballot of the voter at index for an option.
func (p *polls) cast(t *testing.T, index, option int) {
	t.Helper()
	p.Cast(t, p.election, p.Ballot(t, p.election, p.Voters[index], option))
}

// follow collects events of the election until enough says so.
func (p *polls) follow(t *testing.T, nodes *chain.Chain, known []chain.Head, enough func(chain.BlockEvent) bool) []chain.BlockEvent {
	t.Helper()
	var events []chain.BlockEvent
	err := nodes.Follow(p.Ctx, chain.FollowConfig{Known: known, Addresses: []common.Address{p.election.Address}}, func(ev chain.BlockEvent) error {
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
	p.cast(t, 0, 0)
	p.cast(t, 1, 1)
	caughtUp := func(ev chain.BlockEvent) bool { return ev.Head == ev.Latest }
	events := p.follow(t, p.Chain, nil, caughtUp)
	if got := tally(t, p.election, events); !slices.Equal(got, []uint64{1, 1, 0}) {
		t.Fatalf("counts are %v", got)
	}
	var known []chain.Head
	for _, ev := range events {
		known = append(known, ev.Head)
	}

	// The second ballot's block goes; the ballot comes back in another block, as the pool still has it.
	gone := known[len(known)-1]
	if err := p.Node.Reorg(p.Ctx, 1); err != nil {
		t.Fatal(err)
	}
	again := p.follow(t, p.Chain, known, func(ev chain.BlockEvent) bool { return len(ev.Logs) > 0 })
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
		p.cast(t, i, i)
	}
	caughtUp := func(ev chain.BlockEvent) bool { return ev.Head == ev.Latest }
	events := p.follow(t, p.Chain, nil, caughtUp)
	var known []chain.Head
	for _, ev := range events {
		known = append(known, ev.Head)
	}
	if err := p.Node.Reorg(p.Ctx, 3); err != nil {
		t.Fatal(err)
	}
	ballots := 0
	again := p.follow(t, p.Chain, known, func(ev chain.BlockEvent) bool {
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
	err := p.Chain.Follow(p.Ctx, chain.FollowConfig{Known: known[len(known)-2:]}, func(chain.BlockEvent) error { return nil })
	if !errors.Is(err, chain.ErrReorgTooDeep) {
		t.Errorf("got %v", err)
	}
}

// A endpoint that is behind is no reorganisation, and one that fails for a while is waited for.
func TestFollowWaitsForEndpoints(t *testing.T) {
	p := openPolls(t)
	p.cast(t, 0, 0)
	proxy := devnettest.NewProxy(t, p.Node.RPC())
	nodes := devnettest.Dial(t, 0, proxy.URL)
	future := p.Head(t)
	future.Number, future.Hash = future.Number+1, common.Hash{1}
	ctx, cancel := context.WithCancel(p.Ctx)
	defer cancel()
	failures := 0
	proxy.Set(func(method string, _ json.RawMessage) *devnettest.Reply {
		if failures++; failures < 20 {
			return &devnettest.Reply{Cut: true}
		}
		if failures > 60 {
			cancel()
		}
		return nil
	})
	err := nodes.Follow(ctx, chain.FollowConfig{Known: []chain.Head{p.Head(t), future}}, func(ev chain.BlockEvent) error {
		return errors.New("nothing should be reported")
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("follow ended with %v", err)
	}
}

// Over WebSocket a new block is noticed long before the next poll.
func TestFollowIsWokenByNewBlocks(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	ctx := devnettest.Context(t)
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
