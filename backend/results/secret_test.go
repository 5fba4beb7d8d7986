package results_test

import (
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/backend/results"
	"psephos/ballot"
	"psephos/devnet"
	"psephos/election"
)

// seed is what the one trustee's keys are derived from.
var seed = ballot.Word{1}

// secretElection creates a secret election, open by its times, and its board, which has one trustee and no key yet.
func (o *organisation) secretElection(t testing.TB, minimum uint32) (*election.Election, *election.Board) {
	t.Helper()
	factory, now := election.OpenFactory(o.chain, o.contracts.Factory), o.head(t).Time
	address, err := factory.CreateBoard(o.ctx, o.sender, []common.Address{o.sender.Address()}, 1,
		[3]uint64{now + 3600, now + 7200, now + 10800})
	if err != nil {
		t.Fatal(err)
	}
	board, err := election.OpenBoard(o.ctx, o.chain, address)
	if err != nil {
		t.Fatal(err)
	}
	opening := time.Unix(int64(o.head(t).Time), 0)
	created, err := factory.CreateElection(o.ctx, o.sender, election.Definition{
		Title: election.Text{"en": "Board"}, Languages: []string{"en"},
		Questions: []election.Question{{Title: election.Text{"en": "Who?"}, Options: []election.Option{
			{Title: election.Text{"en": "A"}}, {Title: election.Text{"en": "B"}},
		}}},
		Mode: election.ModeSecret, Opening: opening.Add(-time.Second), Closing: opening.Add(time.Hour),
		Roll: o.contracts.Roll, Board: address, MinimumBallots: minimum,
	})
	if err != nil {
		t.Fatal(err)
	}
	e, err := election.Open(o.ctx, o.chain, created)
	if err != nil {
		t.Fatal(err)
	}
	return e, board
}

func (o *organisation) ceremony(t testing.TB, board *election.Board) {
	t.Helper()
	for range 3 { // register, deal, confirm
		_, tx, err := board.Perform(o.ctx, o.sender, seed)
		if tx != nil {
			o.mined(t)(tx, err)
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

// castSecret casts secret ballots of the first n voters for option number mod 2.
func (o *organisation) castSecret(t testing.TB, e *election.Election, n int) {
	t.Helper()
	var ballots []election.Ballot
	for _, number := range o.snapshot.Numbers()[:n] {
		holder, _ := o.snapshot.Holder(number)
		prepared, err := e.Prepare(o.ctx, number, holder, []int{int(number % 2)})
		if err != nil {
			t.Fatal(err)
		}
		b, err := prepared.Cast(func(digest []byte) ([]byte, error) { return crypto.Sign(digest, o.keys[holder]) })
		if err != nil {
			t.Fatal(err)
		}
		ballots = append(ballots, b)
	}
	batch, err := election.EncodeBatch(o.snapshot, e.ContentsLength, ballots)
	if err != nil {
		t.Fatal(err)
	}
	o.mined(t)(e.Cast(o.ctx, o.sender, batch))
}

// phase waits until the election is shown in a phase.
func (o *organisation) phase(t testing.TB, s *results.Service, e *election.Election, want election.Phase) results.Results {
	t.Helper()
	var got results.Results
	eventually(t, "the election is "+want.String(), func() bool {
		var err error
		got, err = s.Results(o.ctx, e.Address)
		return err == nil && got.Phase == want.String()
	})
	return got
}

// TestSecretElection shows nothing but the turnout until the result is decrypted on chain.
func TestSecretElection(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 9)
	cache := openCache(t, results.Embedded)
	o.index(t, cache, o.chain)
	s := o.service(cache)
	e, board := o.secretElection(t, 2)
	o.phase(t, s, e, election.PhaseAnnounced) // by its times it would be open, but its board has no key
	o.ceremony(t, board)
	o.phase(t, s, e, election.PhaseOpen)
	o.castSecret(t, e, 7)
	if got := o.shows(t, s, e, 7); got.Latest.Counts != nil || got.Final.Counts != nil || got.Voters != 9 {
		t.Errorf("before the tally: %+v", got)
	}
	if err := o.node.AdvanceTime(o.ctx, 3600); err != nil {
		t.Fatal(err)
	}
	if got := o.phase(t, s, e, election.PhaseClosed); got.Latest.Counts != nil || got.Complete {
		t.Errorf("before the tally: %+v", got)
	}
	o.mined(t)(e.SubmitShares(o.ctx, o.sender, seed))
	o.mined(t)(e.Finalise(o.ctx, o.sender))
	got := o.phase(t, s, e, election.PhaseTallied)
	if want := [][]uint64{{4, 3}}; !reflect.DeepEqual(got.Latest.Counts, want) || !got.Complete {
		t.Errorf("the result: got %+v, want %v", got, want)
	}
}

// TestWithheld shows that nothing is decrypted when too few have voted.
func TestWithheld(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 9)
	cache := openCache(t, results.Embedded)
	o.index(t, cache, o.chain)
	s := o.service(cache)
	e, board := o.secretElection(t, 5)
	o.ceremony(t, board)
	o.castSecret(t, e, 4)
	o.shows(t, s, e, 4)
	if err := o.node.AdvanceTime(o.ctx, 3600); err != nil {
		t.Fatal(err)
	}
	if got := o.phase(t, s, e, election.PhaseWithheld); got.Latest.Counts != nil || !got.Complete {
		t.Errorf("withheld: %+v", got)
	}
}
