package election_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/devnet"
	"psephos/election"
)

// withBallot is an election where the first of two numbers has voted.
func withBallot(t *testing.T, seed string) (p *polls, voted, missing uint32, b election.Ballot) {
	p = &polls{organisation: newOrganisation(t, devnet.Config{}), voters: voters(t, seed, 2)}
	p.enrol(t, p.voters)
	p.election = p.create(t, p.definition(t))
	p.snap = p.snapshot(t)
	voted, _ = p.snap.Find(p.voters[0].address)
	missing, _ = p.snap.Find(p.voters[1].address)
	b = p.vote(t, p.voters[0], 1)
	p.cast(t, p.election, p.snap, b)
	return p, voted, missing, b
}

// No single node of several turns a voter away, or lets one through that all of them have a ballot of.
func TestRequireNotVoted(t *testing.T) {
	p, voted, missing, b := withBallot(t, "twice")
	final, err := p.chain.Finalized(p.ctx)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		number uint32
		first  func(string, json.RawMessage) *reply
		code   string
	}{
		"all say that it has voted":    {voted, nil, "voted"},
		"all say that it has not":      {missing, nil, ""},
		"one invents a ballot":         {missing, claiming(p.election, missing, b.Digest(), final), ""},
		"one has another ballot of it": {voted, claiming(p.election, voted, common.Hash{9}, final), ""},
	} {
		first := newProxy(t, p.node.RPC())
		seen, err := election.Open(p.ctx, dial(t, 0, first.URL, p.node.RPC()), p.election.Address)
		if err != nil {
			t.Fatal(err)
		}
		first.set(c.first)
		err = seen.RequireNotVoted(p.ctx, c.number)
		var problem *election.BallotError
		if c.code == "" && err != nil || c.code != "" && (!errors.As(err, &problem) || problem.Code != c.code) {
			t.Errorf("%s: got %v, want the code %q", name, err, c.code)
		}
	}
}

// Who waits for a ballot does not believe one node: neither that it is in the box, nor that it is final.
func TestWaitingAsksEveryNode(t *testing.T) {
	p, voted, missing, b := withBallot(t, "every")
	final, err := p.chain.Finalized(p.ctx)
	if err != nil {
		t.Fatal(err)
	}
	first, second := newProxy(t, p.node.RPC()), newProxy(t, p.node.RPC())
	seen, err := election.Open(p.ctx, dial(t, 0, first.URL, second.URL), p.election.Address)
	if err != nil {
		t.Fatal(err)
	}
	if i, err := seen.WaitFinal(p.ctx, voted); err != nil || i.State != election.StateFinal || i.Digest != b.Digest() {
		t.Errorf("both have it: %+v (%v)", i, err)
	}
	first.set(claiming(p.election, missing, b.Digest(), final))
	if i, err := seen.WaitIncluded(p.ctx, missing); !errors.Is(err, chain.ErrDisagree) {
		t.Errorf("one invents a ballot: %+v (%v)", i, err)
	}
	first.set(nil)
	second.set(down)
	if i, err := seen.WaitIncluded(p.ctx, voted); err != nil || i.State != election.StateIncluded {
		t.Errorf("one is silent: %+v (%v)", i, err)
	}
	ctx, cancel := context.WithTimeout(p.ctx, 300*time.Millisecond)
	defer cancel()
	if i, err := seen.WaitFinal(ctx, voted); !errors.Is(err, context.DeadlineExceeded) || i.State == election.StateFinal {
		t.Errorf("final without one node: %+v (%v)", i, err)
	}
}
