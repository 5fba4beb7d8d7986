package errand_test

import (
	"strings"
	"sync/atomic"
	"testing"

	"psephos/app/apptest"
	"psephos/app/errand"
)

// A node that invents a failure, or hides a receipt and says that the number is used up, would have the same thing done twice. Beside an
// honest node the errand goes on.
func TestOneNodeFailsNoErrand(t *testing.T) {
	p := apptest.NewPolls(t)
	for name, lie := range apptest.Lies {
		t.Run(name, func(t *testing.T) {
			var lies atomic.Bool
			honest := p.Invitation.RPC
			p.Invitation.RPC = []string{apptest.LiesWhile(t, p.Node.RPC(), &lies, lie), p.Node.RPC()}
			defer func() { p.Invitation.RPC = honest }()
			h, organisation := p.Home(t, t.TempDir())
			d := deskOf(t, h)
			if err := d.send(t, organisation, "a"); err != nil {
				t.Fatal(err)
			}
			lies.Store(true)
			for range 2 {
				d.follower.Round(t.Context())
				if e, _ := d.book.Find("a"); e.State != errand.Sent {
					t.Fatalf("by one node's word: %+v", e.Work())
				}
			}
			lies.Store(false)
			d.eventually(t, "a", errand.Done)
		})
	}
}

// A node calls every block final: beside an honest one the errand is not done before that one's block is final as well.
func TestOneNodeMakesNothingFinal(t *testing.T) {
	p := apptest.NewPolls(t)
	var behind atomic.Bool
	honest := apptest.LiesWhile(t, p.Node.RPC(), &behind, func(call string) any {
		if strings.Contains(call, "eth_getTransactionCount") && !strings.Contains(call, "latest") && !strings.Contains(call, "pending") {
			return "0x0" // at its final block the number is not used up yet
		}
		return nil
	})
	p.Invitation.RPC = []string{p.Node.RPC(), honest}
	behind.Store(true)
	h, organisation := p.Home(t, t.TempDir())
	d := deskOf(t, h)
	if err := d.send(t, organisation, "a"); err != nil {
		t.Fatal(err)
	}
	d.eventually(t, "a", errand.Included)
	for range 3 {
		d.follower.Round(t.Context())
	}
	if e, _ := d.book.Find("a"); e.State != errand.Included {
		t.Fatalf("final by one node's word: %+v", e.Work())
	}
	behind.Store(false)
	d.eventually(t, "a", errand.Done)
}

// An errand goes on after a restart, with the wallet locked.
func TestAnErrandGoesOnAfterARestart(t *testing.T) {
	p := apptest.NewPolls(t)
	hear := p.Deaf(t)
	h, organisation := p.Home(t, t.TempDir())
	if err := deskOf(t, h).send(t, organisation, "a"); err != nil {
		t.Fatal(err)
	}
	h.Close()
	again := deskOf(t, apptest.Reopen(t, h.Dir))
	if again.Vault.Unlocked() {
		t.Fatal("the wallet is unlocked")
	}
	hear()
	if e := again.eventually(t, "a", errand.Done); e.Block == 0 || e.Work().Transaction == "" {
		t.Errorf("done: %+v", e)
	}
	again.Close()
	if kept := deskOf(t, apptest.Reopen(t, h.Dir)).book.All(); len(kept) != 0 {
		t.Errorf("what was settled is kept: %+v", kept)
	}
}

// An offer is taken once, and not after the wallet was locked.
func TestAnOfferIsTakenOnce(t *testing.T) {
	var offers errand.Offers[string]
	if _, ok := offers.Take("a"); ok {
		t.Error("an offer that was never made")
	}
	offers.Put("a", "first")
	if got, ok := offers.Take("a"); !ok || got != "first" {
		t.Errorf("taken: %q %t", got, ok)
	}
	if _, ok := offers.Take("a"); ok {
		t.Error("taken twice")
	}
	offers.Put("b", "second")
	offers.Forget()
	if _, ok := offers.Take("b"); ok {
		t.Error("taken after it was forgotten")
	}
}
