package voting

import (
	"encoding/json"
	"net/http"
	"path/filepath"
	"testing"
	"time"

	"psephos/app/apptest"
	"psephos/app/journal"
	"psephos/election"
)

func TestABallotReachesTheBoxThroughTheOffice(t *testing.T) {
	p := newPolls(t)
	p.CastByOffice(t)
	a := p.voter(t, t.TempDir())
	sent := p.vote(t, a, 1)
	if sent.State != "signed" {
		t.Errorf("right after casting: %+v", sent)
	}
	got := p.eventually(t, a, inState(journal.Final))
	if got.Tracker != sent.Tracker || got.Block == "" || got.Problem != "" || got.CanSubmit {
		t.Errorf("receipt: %+v", got)
	}
	tally, err := (&Results{a.Room}).Tally(a.organisation, p.Election.Address.Hex())
	if err != nil || !tally.Counted || tally.Counts[0][1] != 1 || tally.Ballots != 1 {
		t.Errorf("tally: %+v %v", tally, err)
	}
	if _, err := a.area().Prepare(a.organisation, p.Election.Address.Hex(), []int32{0}); apptest.Code(err) != "ballot.voted" {
		t.Errorf("a second ballot: %v", err)
	}
}

// The app is killed between signing and sending: started again, and locked, it sends the same ballot.
func TestTheSameBallotIsSentAfterARestart(t *testing.T) {
	p := newPolls(t)
	p.CastByOffice(t)
	dir := t.TempDir()
	first := p.voter(t, dir)
	signed := p.vote(t, first, 0)
	first.home.Close() // its courier never ran
	second := enter(t, apptest.Reopen(t, dir), first.organisation)
	got := p.eventually(t, second, inState(journal.Final))
	if got.Tracker != signed.Tracker || len(p.Office.Got()) != 1 || p.Office.Got()[0].Tracker() != signed.Tracker {
		t.Errorf("receipt %+v, the office got %d ballots", got, len(p.Office.Got()))
	}
}

func TestOfficeDownOrHostile(t *testing.T) {
	for name, test := range map[string]struct {
		answer  func(http.ResponseWriter, election.Ballot) bool
		problem string
	}{
		"failing": {func(w http.ResponseWriter, _ election.Ballot) bool {
			w.WriteHeader(http.StatusInternalServerError)
			return true
		}, "office.unreachable"},
		"cutting the line": {func(w http.ResponseWriter, _ election.Ballot) bool {
			panic(http.ErrAbortHandler)
		}, "office.unreachable"},
		"refusing a good ballot": {func(w http.ResponseWriter, _ election.Ballot) bool {
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusConflict)
			_, _ = w.Write([]byte(`{"type":"about:blank","title":"Conflict","status":409,"code":"closed","detail":"Closed."}`))
			return true
		}, "office.closed"},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPolls(t)
			p.Office.Answer(test.answer)
			a := p.voter(t, t.TempDir())
			signed := p.vote(t, a, 1)
			got := p.eventually(t, a, func(r Receipt) bool { return r.Problem != "" })
			if got.State != "signed" || got.Problem != test.problem || !got.CanSubmit {
				t.Errorf("receipt: %+v", got)
			}
			sent, err := a.area().SubmitMyself(a.organisation, p.Election.Address.Hex())
			if err != nil || !sent.Own {
				t.Fatalf("submit myself: %+v %v", sent, err)
			}
			got = p.eventually(t, a, inState(journal.Final))
			if got.Tracker != signed.Tracker || !got.Own {
				t.Errorf("receipt: %+v", got)
			}
		})
	}
}

func TestAnOfficeThatDropsTheBallot(t *testing.T) {
	p := newPolls(t) // it says yes and casts nothing
	a := p.voter(t, t.TempDir())
	p.vote(t, a, 1)
	got := p.eventually(t, a, inState(journal.Sent))
	if got.CanSubmit {
		t.Errorf("at once: %+v", got)
	}
	entry := p.entry(t, a)
	entry.Updated = time.Now().Add(-2 * offerOwnAfter)
	if err := a.courier.journal.Put(entry); err != nil {
		t.Fatal(err)
	}
	got = p.eventually(t, a, inState(journal.Sent))
	if !got.CanSubmit {
		t.Errorf("after a while: %+v", got)
	}
}

func TestTheEndOfTheVotingRejectsAMissingBallot(t *testing.T) {
	p := newPolls(t)
	a := p.voter(t, t.TempDir())
	p.vote(t, a, 1)
	if err := p.Node.AdvanceTime(t.Context(), 7200); err != nil {
		t.Fatal(err)
	}
	got := p.eventually(t, a, inState(journal.Rejected))
	if got.Problem != "ballot.phase" || got.CanSubmit {
		t.Errorf("receipt: %+v", got)
	}
}

func TestAnotherBallotOfTheNumberIsNamed(t *testing.T) {
	p := newPolls(t) // the office casts nothing
	dir := t.TempDir()
	a := p.voter(t, filepath.Join(dir, "first"))
	b := p.voter(t, filepath.Join(dir, "second")) // the same phrase on another machine
	p.vote(t, a, 0)
	p.vote(t, b, 1)
	if _, err := b.area().SubmitMyself(a.organisation, p.Election.Address.Hex()); err != nil {
		t.Fatal(err)
	}
	p.eventually(t, b, inState(journal.Final))
	p.eventually(t, a, inState(journal.Superseded))
}

func TestALockedWalletCastsNothingAndKeepsThePreparedBallot(t *testing.T) {
	p := newPolls(t)
	a := p.voter(t, t.TempDir())
	prepared, err := a.area().Prepare(a.organisation, p.Election.Address.Hex(), []int32{1})
	if err != nil {
		t.Fatal(err)
	}
	a.home.Vault.Lock()
	if _, err := a.area().Cast(prepared.ID); apptest.Code(err) != "vault.locked" {
		t.Errorf("locked: %v", err)
	}
	a.home.Unlock(t)
	if _, err := a.area().Cast(prepared.ID); err != nil {
		t.Errorf("unlocked: %v", err)
	}
	if _, err := a.area().Cast(prepared.ID); apptest.Code(err) != "ballot.prepared" {
		t.Errorf("twice: %v", err)
	}
}

func TestAnOpenedBallotVerifiesElsewhereAndIsNeverCast(t *testing.T) {
	p := newPolls(t)
	a := p.voter(t, t.TempDir())
	prepared, err := a.area().Prepare(a.organisation, p.Election.Address.Hex(), []int32{1})
	if err != nil {
		t.Fatal(err)
	}
	shown, err := a.area().Check(prepared.ID)
	if err != nil || shown.Tracker != prepared.Tracker {
		t.Fatalf("check: %+v %v", shown, err)
	}
	var opened election.Opened
	if err := json.Unmarshal([]byte(shown.Document), &opened); err != nil {
		t.Fatal(err)
	}
	if err := opened.Verify(); err != nil {
		t.Errorf("verify: %v", err)
	}
	opened.Choices[0] = 0
	if err := opened.Verify(); err == nil {
		t.Error("another choice verifies as well")
	}
	if _, err := a.area().Cast(prepared.ID); apptest.Code(err) != "ballot.prepared" {
		t.Errorf("cast after the check: %v", err)
	}
}
