package auditing

import (
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/apptest"
	"psephos/app/journal"
	"psephos/election"
)

// person is somebody in the room.
type person struct {
	*Audit
	home         *apptest.Home
	organisation string
	cast         *journal.Entry // the ballot that they cast; nil if none
}

// voter is the test wallet, that has joined the organisation.
func voter(t *testing.T, p *apptest.Polls) *person {
	t.Helper()
	h, organisation := p.Home(t, t.TempDir())
	v := &person{home: h, organisation: organisation}
	v.Audit = &Audit{New(Config{
		Members: h.Members, Log: h.Log, Context: t.Context(), Program: "Psephos test", Save: h.Save,
		Permit: func(election.Invitation) error { return nil },
		Ballot: func(uint64, common.Address, int64) (journal.Entry, bool) {
			if v.cast == nil {
				return journal.Entry{}, false
			}
			return *v.cast, true
		},
	})}
	return v
}

// vote casts a ballot for the second option, which is in the ballot box if arrives.
func (v *person) vote(t *testing.T, p *apptest.Polls, arrives bool) {
	t.Helper()
	ballot := p.Ballot(t, v.home, p.Election, 1)
	v.cast = &journal.Entry{Ballot: ballot, Tracker: ballot.Tracker(), State: journal.Sent}
	if arrives {
		p.Submit(t, p.Election, ballot)
		v.cast.State = journal.Final
	}
}

// audited starts a check and waits for its end.
func (v *person) audited(t *testing.T, address string) AuditState {
	t.Helper()
	if _, err := v.Start(v.organisation, address); err != nil {
		t.Fatal(err)
	}
	deadline := time.Now().Add(time.Minute)
	last := int32(0)
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for ; ; <-tick.C {
		state := apptest.Must(v.State(v.organisation, address, "en"))(t)
		if state.State != "running" {
			return state
		}
		if state.Percent < last || state.Percent > 99 {
			t.Fatalf("the percentage went from %d to %d", last, state.Percent)
		}
		last = state.Percent
		if time.Now().After(deadline) {
			t.Fatalf("the check stays at %+v", state)
		}
	}
}

func failedChecks(state AuditState) string {
	var failed []string
	for _, check := range state.Checks {
		if !check.Passed {
			failed = append(failed, check.ID)
		}
	}
	return strings.Join(failed, " ")
}
