package election_test

import (
	"slices"
	"testing"

	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

func TestOpenElectionEndToEnd(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	all := devnettest.NewVoters(t, "end to end", 300)
	o.Enrol(t, all...)
	d := o.Definition(t)
	d.Questions = append(d.Questions, devnettest.Question("Who chairs?", "Ada", "Blaise"))
	e := o.Create(t, d)

	snap := o.snapshot(t)
	want := [][]uint64{{0, 0, 0}, {0, 0}}
	for batch := range slices.Chunk(all[:200], 64) {
		var ballots []election.Ballot
		for i, v := range batch {
			ballots = append(ballots, o.ballot(t, e, snap, v, i%3, i%2))
			want[0][i%3]++
			want[1][i%2]++
		}
		o.cast(t, e, snap, ballots...)
	}

	got, err := e.Counts(o.Ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("counts are %v, want %v", got, want)
	}
	turnout, err := e.Turnout(o.Ctx)
	if err != nil || turnout != (election.Turnout{Ballots: 200, Voters: 300}) {
		t.Errorf("turnout is %+v (%v), want 200 of 300", turnout, err)
	}
	head, err := o.Chain.Head(o.Ctx)
	if err != nil {
		t.Fatal(err)
	}
	events, err := e.Ballots(o.Ctx, 0, head.Number)
	if err != nil || len(events) != 200 {
		t.Fatalf("%d ballot events (%v), want 200", len(events), err)
	}
	list, err := o.Factory.Elections(o.Ctx, o.Contracts.Roll)
	if err != nil || len(list) != 1 || list[0].Address != e.Address || list[0].Organiser != o.Sender.Address() {
		t.Errorf("the factory lists %+v (%v)", list, err)
	}
}
