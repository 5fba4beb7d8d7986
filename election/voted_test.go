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
	"psephos/devnet/devnettest"
	"psephos/election"
)

// withBallot is an election where the first of two numbers has voted.
func withBallot(t *testing.T, seed string) (p *polls, voted, missing uint32, b election.Ballot) {
	p = &polls{organisation: newOrganisation(t, devnet.Config{}), voters: devnettest.NewVoters(t, seed, 2)}
	p.Enrol(t, p.voters...)
	p.election = p.Create(t, p.Definition(t))
	p.snap = p.snapshot(t)
	voted, _ = p.snap.Find(p.voters[0].Address)
	missing, _ = p.snap.Find(p.voters[1].Address)
	b = p.vote(t, p.voters[0], 1)
	p.cast(t, p.election, p.snap, b)
	return p, voted, missing, b
}

// No single node of several turns a voter away, or lets one through that all of them have a ballot of.
func TestRequireNotVoted(t *testing.T) {
	p, voted, missing, b := withBallot(t, "twice")
	final, err := p.Chain.Finalized(p.Ctx)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		number uint32
		first  func(string, json.RawMessage) *devnettest.Reply
		code   string
	}{
		"all say that it has voted":    {voted, nil, "voted"},
		"all say that it has not":      {missing, nil, ""},
		"one invents a ballot":         {missing, claiming(p.election, missing, b.Digest(), final), ""},
		"one has another ballot of it": {voted, claiming(p.election, voted, common.Hash{9}, final), ""},
	} {
		first := devnettest.NewProxy(t, p.Node.RPC())
		seen, err := election.Open(p.Ctx, devnettest.Dial(t, 0, first.URL, p.Node.RPC()), p.election.Address)
		if err != nil {
			t.Fatal(err)
		}
		first.Set(c.first)
		err = seen.RequireNotVoted(p.Ctx, c.number)
		var problem *election.BallotError
		if c.code == "" && err != nil || c.code != "" && (!errors.As(err, &problem) || problem.Code != c.code) {
			t.Errorf("%s: got %v, want the code %q", name, err, c.code)
		}
	}
}

// Who waits for a ballot does not believe one node: neither that it is in the box, nor that it is final.
func TestWaitingAsksEveryNode(t *testing.T) {
	p, voted, missing, b := withBallot(t, "every")
	final, err := p.Chain.Finalized(p.Ctx)
	if err != nil {
		t.Fatal(err)
	}
	first, second := devnettest.NewProxy(t, p.Node.RPC()), devnettest.NewProxy(t, p.Node.RPC())
	seen, err := election.Open(p.Ctx, devnettest.Dial(t, 0, first.URL, second.URL), p.election.Address)
	if err != nil {
		t.Fatal(err)
	}
	if i, err := seen.WaitFinal(p.Ctx, voted); err != nil || i.State != election.StateFinal || i.Digest != b.Digest() {
		t.Errorf("both have it: %+v (%v)", i, err)
	}
	first.Set(claiming(p.election, missing, b.Digest(), final))
	if i, err := seen.WaitIncluded(p.Ctx, missing); !errors.Is(err, chain.ErrDisagree) {
		t.Errorf("one invents a ballot: %+v (%v)", i, err)
	}
	first.Set(nil)
	second.Set(devnettest.Down)
	if i, err := seen.WaitIncluded(p.Ctx, voted); err != nil || i.State != election.StateIncluded {
		t.Errorf("one is silent: %+v (%v)", i, err)
	}
	ctx, cancel := context.WithTimeout(p.Ctx, 300*time.Millisecond)
	defer cancel()
	if i, err := seen.WaitFinal(ctx, voted); !errors.Is(err, context.DeadlineExceeded) || i.State == election.StateFinal {
		t.Errorf("final without one node: %+v (%v)", i, err)
	}
}
