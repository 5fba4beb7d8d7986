package voting

import (
	"sync/atomic"
	"testing"
	"time"

	"psephos/app/apptest"
	"psephos/app/errand"
	"psephos/app/journal"
)

// A ballot that its voter sends goes on after a restart, locked: the same transaction, not a second one.
func TestABallotOfOnesOwnGoesOnAfterARestart(t *testing.T) {
	p := newPolls(t)
	hear := p.Deaf(t)
	first := p.voter(t, t.TempDir())
	first.own = true
	signed := p.vote(t, first, 1)
	got := p.eventually(t, first, inState(journal.Sent))
	if !got.Own || got.Tracker != signed.Tracker {
		t.Errorf("sent: %+v", got)
	}
	first.home.Close()
	second := enter(t, apptest.Reopen(t, first.home.Dir), first.organisation)
	hear()
	sent := followed(t, second, signed.Tracker)
	if len(sent.Sent) != 1 || sent.Target != p.Election.Address {
		t.Errorf("the transaction: %+v", sent)
	}
	if got := p.eventually(t, second, inState(journal.Final)); got.Tracker != signed.Tracker {
		t.Errorf("receipt: %+v", got)
	}
}

// followed works until the transaction of a ballot is done.
func followed(t *testing.T, e *elector, tracker string) errand.Errand {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); ; {
		e.courier.own.Round(t.Context())
		sent, _ := e.config.Errands.Find(tracker)
		if sent.State == errand.Done {
			return sent
		}
		if time.Now().After(deadline) {
			t.Fatalf("the transaction stays at %+v", sent.Work())
		}
	}
}

// One of two nodes says that the ballot's transaction failed, or that another one took its number: it is followed all the same, and
// none is sent in its place.
func TestOneNodeFailsNoBallotOfOnesOwn(t *testing.T) {
	for name, lie := range apptest.Lies {
		t.Run(name, func(t *testing.T) {
			p := newPolls(t)
			var lies atomic.Bool
			p.Invitation.RPC = []string{apptest.LiesWhile(t, p.Node.RPC(), &lies, lie), p.Node.RPC()}
			a := p.voter(t, t.TempDir())
			signed := p.vote(t, a, 1)
			if _, err := a.area().SubmitMyself(a.organisation, p.Election.Address.Hex()); err != nil {
				t.Fatal(err)
			}
			lies.Store(true)
			a.courier.own.Round(t.Context())
			if sent, _ := a.config.Errands.Find(signed.Tracker); sent.State != errand.Sent {
				t.Errorf("by one node's word: %+v", sent.Work())
			}
			if _, err := a.area().SubmitMyself(a.organisation, p.Election.Address.Hex()); err != nil {
				t.Errorf("asked for once more: %v", err)
			}
			lies.Store(false)
			if sent := followed(t, a, signed.Tracker); len(sent.Sent) != 1 {
				t.Errorf("it was signed %d times", len(sent.Sent))
			}
			if nonce, err := p.Chain.NonceAt(t.Context(), apptest.Holder, nil); err != nil || nonce != 1 {
				t.Errorf("%d transactions were sent (%v), want one", nonce, err)
			}
		})
	}
}

// The second wallet neither sees the first one's ballot nor sends it in its own name, which would tie the two together on the chain.
func TestAnotherWalletSendsNoBallotOfTheFirst(t *testing.T) {
	p := newPolls(t) // the office casts nothing
	a := p.voter(t, t.TempDir())
	sent := p.vote(t, a, 1)
	entry := p.entry(t, a)
	if entry.Tracker != sent.Tracker {
		t.Fatalf("one's own ballot: %+v", entry)
	}
	a.home.Replace(t, apptest.OtherPhrase)
	if receipt, err := a.area().Receipt(a.organisation, p.Election.Address.Hex()); err != nil || receipt.State != "" {
		t.Errorf("the first wallet's receipt: %+v %v", receipt, err)
	}
	if _, err := a.area().SubmitMyself(a.organisation, p.Election.Address.Hex()); apptest.Code(err) != "ballot.none" {
		t.Errorf("the first wallet's ballot is sent: %v", err)
	}
	if _, err := a.courier.sendOwn(t.Context(), entry); apptest.Code(err) != "ballot.none" {
		t.Errorf("the first wallet's ballot is sent in the background: %v", err)
	}
}

// What was prepared and not cast is gone once the wallet locked.
func TestAPreparedBallotIsForgotten(t *testing.T) {
	p := newPolls(t)
	a := p.voter(t, t.TempDir())
	prepared := apptest.Must(a.area().Prepare(a.organisation, p.Election.Address.Hex(), []int32{1}))(t)
	a.Forget()
	if _, err := a.area().Check(prepared.ID); apptest.Code(err) != "ballot.prepared" {
		t.Errorf("checked: %v", err)
	}
	if _, err := a.area().Cast(prepared.ID); apptest.Code(err) != "ballot.prepared" {
		t.Errorf("cast: %v", err)
	}
}
