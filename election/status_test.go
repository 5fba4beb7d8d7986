package election_test

import (
	"slices"
	"testing"

	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

func TestStatusUntilFinal(t *testing.T) {
	p := &polls{organisation: newOrganisation(t, devnet.Config{FinalityDepth: 3}), voters: devnettest.NewVoters(t, "status", 2)}
	p.Enrol(t, p.voters...)
	p.election = p.Create(t, p.Definition(t))
	p.snap = p.snapshot(t)
	b := p.vote(t, p.voters[0], 1)

	var seen []election.State
	done := make(chan error, 1)
	step := make(chan election.Inclusion)
	go func() {
		done <- p.election.Watch(p.Ctx, b.Number, func(i election.Inclusion) bool {
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
		if err := p.Node.Mine(p.Ctx); err != nil {
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
	if i, err := p.election.WaitFinal(p.Ctx, b.Number); err != nil || i.Digest != b.Digest() {
		t.Errorf("final is %+v (%v)", i, err)
	}
	if i, err := p.election.WaitIncluded(p.Ctx, b.Number); err != nil || i.State != election.StateFinal {
		t.Errorf("included is %+v (%v)", i, err)
	}
}

func TestStatusStepsBackInAReorganisation(t *testing.T) {
	p := &polls{organisation: newOrganisation(t, devnet.Config{FinalityDepth: 9}), voters: devnettest.NewVoters(t, "back", 2)}
	p.Enrol(t, p.voters...)
	p.election = p.Create(t, p.Definition(t))
	p.snap = p.snapshot(t)
	b := p.vote(t, p.voters[0], 1)
	receipt := p.cast(t, p.election, p.snap, b)
	if err := p.Node.Reorg(p.Ctx, 1); err != nil {
		t.Fatal(err)
	}
	for {
		i, err := p.election.WaitIncluded(p.Ctx, b.Number)
		if err != nil {
			t.Fatal(err)
		}
		if i.Block > receipt.BlockNumber.Uint64() {
			return // in its new block
		}
	}
}
