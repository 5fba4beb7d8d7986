package voting

import (
	"path/filepath"
	"testing"
	"time"

	"psephos/app/apptest"
	"psephos/app/journal"
)

// polls is one public ballot of an organisation.
type polls struct{ *apptest.Polls }

func newPolls(t *testing.T) *polls {
	t.Helper()
	return &polls{apptest.NewPolls(t)}
}

// elector is a person in the room.
type elector struct {
	*Room
	home         *apptest.Home
	organisation string
	own          bool // they send their ballots themselves
}

// area is what the page may call.
func (e *elector) area() *Voting { return &Voting{e.Room} }

// voter is the test wallet, unlocked, that has joined the organisation; its room is not started.
func (p *polls) voter(t *testing.T, dir string) *elector {
	t.Helper()
	h, organisation := p.Home(t, dir)
	return enter(t, h, organisation)
}

// enter opens the room of a data directory.
func enter(t *testing.T, h *apptest.Home, organisation string) *elector {
	t.Helper()
	e := &elector{home: h, organisation: organisation}
	errands, load := ErrandsFile(h.Dir)
	e.Room = New(Config{
		Members: h.Members, Account: h.Account(errands), Errands: errands, Log: h.Log, Timeout: h.Timeout,
		SubmitMyself: func() bool { return e.own }, Save: h.Save,
	})
	if err := e.Open(filepath.Join(h.Dir, "ballots")); err != nil {
		t.Fatal(err)
	}
	if err := load(); err != nil {
		t.Fatal(err)
	}
	return e
}

func (p *polls) vote(t *testing.T, e *elector, choice int32) Receipt {
	t.Helper()
	prepared, err := e.area().Prepare(e.organisation, p.Election.Address.Hex(), []int32{choice})
	if err != nil {
		t.Fatal(err)
	}
	receipt, err := e.area().Cast(prepared.ID)
	if err != nil {
		t.Fatal(err)
	}
	if receipt.Tracker != prepared.Tracker {
		t.Errorf("cast %s, reviewed %s", receipt.Tracker, prepared.Tracker)
	}
	return receipt
}

// entry is the ballot that somebody cast.
func (p *polls) entry(t *testing.T, e *elector) journal.Entry {
	t.Helper()
	entry, ok := e.Ballot(p.Invitation.ChainID, p.Election.Address, -1)
	if !ok {
		t.Fatal("no ballot was cast")
	}
	return entry
}

// eventually works the courier round by round until the receipt is as wanted.
func (p *polls) eventually(t *testing.T, e *elector, want func(Receipt) bool) Receipt {
	t.Helper()
	deadline := time.Now().Add(time.Minute)
	for {
		e.courier.round(t.Context())
		got, err := e.area().Receipt(e.organisation, p.Election.Address.Hex())
		if err != nil {
			t.Fatal(err)
		}
		if want(got) {
			return got
		}
		if time.Now().After(deadline) {
			t.Fatalf("the receipt stays at %+v", got)
		}
	}
}

func inState(state journal.State) func(Receipt) bool {
	return func(r Receipt) bool { return r.State == string(state) }
}
