package results_test

import (
	"slices"
	"testing"

	"psephos/backend/results"
	"psephos/devnet"
)

func kinds(h results.History) (all []string) {
	for _, happening := range h.Happenings {
		all = append(all, happening.Kind)
	}
	return all
}

// TestHistory: the turnout over time and what happened are those of the chain's blocks, with their times.
func TestHistory(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 9)
	cache := openCache(t, results.Embedded)
	o.index(t, cache, o.Chain)
	s := o.service(cache)
	e, board := o.secretElection(t, 2)
	board.HoldCeremony(t)
	o.cast(t, e, 0, 7)
	o.shows(t, s, e, 7)
	if err := o.Node.AdvanceTime(o.Ctx, 3600); err != nil {
		t.Fatal(err)
	}
	board.Tally(t, e)
	want := []string{results.HappeningCreated, results.HappeningShares, results.HappeningResult}
	var got results.History
	eventually(t, "the history tells the result", func() bool {
		got, _ = s.History(o.Ctx, e.Address)
		return slices.Equal(kinds(got), want)
	})
	if last := got.Turnout[len(got.Turnout)-1]; last.Ballots != 7 {
		t.Errorf("turnout: %+v", got.Turnout)
	}
	blocks := map[uint64]uint64{}
	for _, point := range got.Turnout {
		blocks[point.Block] = point.Time
	}
	for _, happening := range got.Happenings {
		blocks[happening.Block] = happening.Time
	}
	for block, time := range blocks {
		if head, err := o.Chain.HeadAt(o.Ctx, block); err != nil || head.Time != time {
			t.Errorf("block %d is of %d (%v), not %d", block, head.Time, err, time)
		}
	}
	if got.Happenings[0].Block != e.Created || got.Happenings[1].Trustee != 1 {
		t.Errorf("happenings: %+v", got.Happenings)
	}
}
