package organiser

import (
	"sync/atomic"
	"testing"

	"psephos/app/apptest"
)

// A node that invents a failure, or hides a receipt and says that the number is used up, would have an organiser create the same
// election again. Beside an honest node the transaction goes on.
func TestOneNodeFailsNoTransaction(t *testing.T) {
	p := newPolls(t)
	p.Appoint(t)
	for name, lie := range apptest.Lies {
		t.Run(name, func(t *testing.T) {
			var lies atomic.Bool
			honest := p.Invitation.RPC
			p.Invitation.RPC = []string{apptest.LiesWhile(t, p.Node.RPC(), &lies, lie), p.Node.RPC()}
			defer func() { p.Invitation.RPC = honest }()
			o := p.person(t, t.TempDir())
			d := p.written(t, o)
			if err := o.Confirm(must(o.Prepare(d.ID))(t).ID); err != nil {
				t.Fatal(err)
			}
			lies.Store(true)
			for range 2 {
				o.follower.Round(t.Context())
				if got := must(o.Draft(d.ID))(t); got.Work.State != "sent" || got.Election != "" {
					t.Fatalf("by one node's word: %+v", got.Work)
				}
			}
			lies.Store(false)
			o.eventually(t, d.ID, "election", "done")
		})
	}
}

func TestNoMoneyAndNoChain(t *testing.T) {
	p := newPolls(t)
	p.AppointAt(t, apptest.OtherHolder)
	h, organisation := p.HomeOf(t, t.TempDir(), apptest.OtherPhrase)
	o := enter(t, h, organisation)
	if standing := must(o.Standing(o.organisation))(t); !standing.Organiser || standing.Enough || standing.Balance != "0.000000" {
		t.Errorf("standing: %+v", standing)
	}
	d := p.written(t, o)
	summary := must(o.Prepare(d.ID))(t)
	if summary.ID != "" || summary.Missing == "" {
		t.Errorf("without money: %+v", summary)
	}
	if err := p.Node.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := o.Prepare(d.ID); code(err) != "chain.unreachable" {
		t.Errorf("without a chain: %v", err)
	}
	if standing := must(o.Standing(o.organisation))(t); standing.Problem != "chain.unreachable" {
		t.Errorf("standing without a chain: %+v", standing)
	}
	if got := must(o.Drafts(o.organisation))(t); len(got) != 1 || got[0].Title["en"] != "Board 2027" {
		t.Errorf("drafts without a chain: %+v", got)
	}
}
