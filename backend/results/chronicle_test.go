package results

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/election"
)

// chronicleOf has one ballot in each of n blocks from 1.
func chronicleOf(n int) *chronicle {
	c := &chronicle{}
	for block := 1; block <= n; block++ {
		c.add(uint64(block), 0, election.Events{Ballots: make([]election.BallotEvent, 1)})
	}
	return c
}

// However long an election is, few points are published, the last is among them, and a new block costs few questions.
func TestTurnoutIsSampled(t *testing.T) {
	c, asked := chronicleOf(0), 0
	for n := 1; n <= 3000; n++ {
		c.add(uint64(n), 0, election.Events{Ballots: make([]election.BallotEvent, 2)})
		h, err := c.history(common.Address{}, func(block uint64) (uint64, error) {
			asked++
			return 1000 + block, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if len(h.Turnout) > maxTurnoutPoints+1 {
			t.Fatalf("%d points after %d blocks", len(h.Turnout), n)
		}
		last := h.Turnout[len(h.Turnout)-1]
		if last != (TurnoutPoint{uint64(n), uint64(1000 + n), uint64(2 * n)}) {
			t.Fatalf("after %d blocks the last point is %+v", n, last)
		}
	}
	if asked > 3000+maxTurnoutPoints {
		t.Errorf("%d questions for 3000 blocks", asked)
	}
}

func TestChronicleForgetsReplacedBlocks(t *testing.T) {
	c := chronicleOf(5)
	c.add(6, 60, election.Events{Cancelled: true})
	c.revert(4)
	h, err := c.history(common.Address{}, func(uint64) (uint64, error) { return 1, nil })
	if err != nil || len(h.Turnout) != 3 || len(h.Happenings) != 0 {
		t.Errorf("%+v, %v", h, err)
	}
}

func TestHistoryNeedsTimes(t *testing.T) {
	failure := errors.New("no such block")
	if _, err := chronicleOf(1).history(common.Address{}, func(uint64) (uint64, error) { return 0, failure }); !errors.Is(err, failure) {
		t.Errorf("got %v", err)
	}
}
