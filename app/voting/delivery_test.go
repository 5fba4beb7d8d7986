package voting

import (
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/apptest"
	"psephos/app/journal"
	"psephos/election"
	"psephos/roll"
)

// One of two nodes shows the ballot in a final block, or another one in its place: neither ends the delivery.
func TestABallotThatOneNodeInventsIsDelivered(t *testing.T) {
	for name, invented := range map[string]func(election.Ballot) common.Hash{
		"this ballot":    election.Ballot.Digest,
		"another ballot": func(election.Ballot) common.Hash { return common.Hash{9} },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPolls(t) // the office casts nothing
			var digest atomic.Pointer[common.Hash]
			p.Invitation.RPC = []string{p.Inventor(t, &digest), p.Node.RPC()}
			a := p.voter(t, t.TempDir())
			signed := p.vote(t, a, 1)
			entry := p.entry(t, a)
			lie := invented(entry.Ballot)
			digest.Store(&lie)
			got := p.eventually(t, a, func(r Receipt) bool { return r.Problem != "" })
			if got.State != string(journal.Sent) || got.Problem != "chain.disputed" {
				t.Fatalf("by one node's word: %+v", got)
			}
			digest.Store(nil)
			if _, err := a.area().SubmitMyself(a.organisation, p.Election.Address.Hex()); err != nil {
				t.Fatal(err)
			}
			if got := p.eventually(t, a, inState(journal.Final)); got.Tracker != signed.Tracker {
				t.Errorf("receipt: %+v", got)
			}
		})
	}
}

func TestALyingNodeEndsNoDelivery(t *testing.T) {
	p := newPolls(t) // the office casts nothing
	var lies atomic.Bool
	lies.Store(true)
	p.Invitation.RPC = []string{apptest.Closed(t, p.Node.RPC(), &lies), p.Node.RPC()}
	a := p.voter(t, t.TempDir())
	signed := p.vote(t, a, 1)
	got := p.eventually(t, a, func(r Receipt) bool { return r.Problem != "" })
	if got.State != string(journal.Sent) || got.Problem != "chain.disputed" {
		t.Fatalf("by one node's word: %+v", got)
	}
	lies.Store(false)
	p.CastByOffice(t)
	if _, err := a.area().SubmitMyself(a.organisation, p.Election.Address.Hex()); err != nil {
		t.Fatal(err)
	}
	if got := p.eventually(t, a, inState(journal.Final)); got.Tracker != signed.Tracker {
		t.Errorf("receipt: %+v", got)
	}
}

// The only node says that the voting is over, and later that it is not: by then an office may hold the first ballot.
func TestNoSecondBallotAfterTheFirstWasHandedOver(t *testing.T) {
	p := newPolls(t)
	var lies atomic.Bool
	lies.Store(true)
	p.Invitation.RPC = []string{apptest.Closed(t, p.Node.RPC(), &lies)}
	a := p.voter(t, t.TempDir())
	p.vote(t, a, 1)
	p.eventually(t, a, inState(journal.Rejected))
	lies.Store(false)
	if _, err := a.area().Prepare(a.organisation, p.Election.Address.Hex(), []int32{0}); apptest.Code(err) != "ballot.handed" {
		t.Errorf("a second ballot: %v", err)
	}
}

func TestOfTwoPreparedBallotsOneIsCast(t *testing.T) {
	p := newPolls(t)
	a := p.voter(t, t.TempDir())
	v := a.area()
	first, err := v.Prepare(a.organisation, p.Election.Address.Hex(), []int32{0})
	if err != nil {
		t.Fatal(err)
	}
	second, err := v.Prepare(a.organisation, p.Election.Address.Hex(), []int32{1})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := v.Cast(first.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := v.Cast(second.ID); apptest.Code(err) != "ballot.voted" {
		t.Errorf("the second: %v", err)
	}
	if got, err := v.Receipt(a.organisation, p.Election.Address.Hex()); err != nil || got.Tracker != first.Tracker {
		t.Errorf("receipt: %+v %v", got, err)
	}
}

// A ballot that was found wrong before it left the computer may be replaced: nobody can hold it.
func TestABallotThatNeverLeftMayBeReplaced(t *testing.T) {
	p := newPolls(t)
	a := p.voter(t, t.TempDir())
	a.own = true
	p.vote(t, a, 1)
	amend := func(holder common.Address) {
		t.Helper()
		roll := roll.Open(p.Chain, p.Invitation.Roll)
		tx, err := roll.Amend(t.Context(), p.Sender, 0, holder)
		if err == nil {
			_, err = p.Sender.Wait(t.Context(), tx)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	amend(common.Address{9})
	if got := p.eventually(t, a, inState(journal.Rejected)); got.Problem != "ballot.signature" {
		t.Errorf("receipt: %+v", got)
	}
	amend(apptest.Holder)
	again := p.vote(t, a, 0)
	if got := p.eventually(t, a, inState(journal.Final)); got.Tracker != again.Tracker {
		t.Errorf("receipt: %+v", got)
	}
}

// A node says that the number has voted. Alone it is believed; beside an honest one nobody is turned away.
func TestOneNodeTurnsNobodyAway(t *testing.T) {
	p := newPolls(t)
	var digest atomic.Pointer[common.Hash]
	digest.Store(&common.Hash{9})
	node := p.Inventor(t, &digest)
	for _, c := range []struct {
		nodes []string
		want  string
	}{{[]string{node}, "ballot.voted"}, {[]string{node, p.Node.RPC()}, ""}, {[]string{p.Node.RPC(), node}, ""}} {
		p.Invitation.RPC = c.nodes
		a := p.voter(t, t.TempDir())
		_, err := a.area().Prepare(a.organisation, p.Election.Address.Hex(), []int32{1})
		if err == nil && c.want != "" || err != nil && apptest.Code(err) != c.want {
			t.Errorf("%d nodes: %v, want %q", len(c.nodes), err, c.want)
		}
	}
}
