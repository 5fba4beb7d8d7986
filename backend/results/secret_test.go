package results_test

import (
	"reflect"
	"testing"

	"psephos/backend/results"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

// secretElection creates a secret election, open by its times, and its board, which has one trustee and no key yet.
func (o *organisation) secretElection(t testing.TB, minimum uint32) (*election.Election, *devnettest.Board) {
	t.Helper()
	board := o.NewBoard(t, 1, 1)
	d := o.SecretDefinition(t, board)
	d.MinimumBallots = minimum
	return o.Create(t, d), board
}

// phase waits until the election is shown in a phase.
func (o *organisation) phase(t testing.TB, s *results.Service, e *election.Election, want election.Phase) results.Results {
	t.Helper()
	var got results.Results
	eventually(t, "the election is "+want.String(), func() bool {
		var err error
		got, err = s.Results(o.Ctx, e.Address)
		return err == nil && got.Phase == want.String()
	})
	return got
}

// TestSecretElection shows nothing but the turnout until the result is decrypted on chain.
func TestSecretElection(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 9)
	cache := openCache(t, results.Embedded)
	o.index(t, cache, o.Chain)
	s := o.service(cache)
	e, board := o.secretElection(t, 2)
	o.phase(t, s, e, election.PhaseAnnounced) // by its times it would be open, but its board has no key
	board.HoldCeremony(t)
	o.phase(t, s, e, election.PhaseOpen)
	o.cast(t, e, 0, 7)
	if got := o.shows(t, s, e, 7); got.Latest.Counts != nil || got.Final.Counts != nil || got.Voters != 9 {
		t.Errorf("before the tally: %+v", got)
	}
	if err := o.Node.AdvanceTime(o.Ctx, 3600); err != nil {
		t.Fatal(err)
	}
	if got := o.phase(t, s, e, election.PhaseClosed); got.Latest.Counts != nil || got.Complete {
		t.Errorf("before the tally: %+v", got)
	}
	board.Tally(t, e)
	got := o.phase(t, s, e, election.PhaseTallied)
	if want := [][]uint64{{4, 3}}; !reflect.DeepEqual(got.Latest.Counts, want) || !got.Complete {
		t.Errorf("the result: got %+v, want %v", got, want)
	}
}

// TestWithheld shows that nothing is decrypted when too few have voted.
func TestWithheld(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 9)
	cache := openCache(t, results.Embedded)
	o.index(t, cache, o.Chain)
	s := o.service(cache)
	e, board := o.secretElection(t, 5)
	board.HoldCeremony(t)
	o.cast(t, e, 0, 4)
	o.shows(t, s, e, 4)
	if err := o.Node.AdvanceTime(o.Ctx, 3600); err != nil {
		t.Fatal(err)
	}
	if got := o.phase(t, s, e, election.PhaseWithheld); got.Latest.Counts != nil || !got.Complete {
		t.Errorf("withheld: %+v", got)
	}
}
