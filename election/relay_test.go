package election_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"psephos/election"
)

func TestRelay(t *testing.T) {
	b, _ := signedBallot(t)
	var answer func(w http.ResponseWriter, got election.Ballot)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.Method + " " + r.URL.Path {
		case "POST /api/v1/ballots":
			var got election.Ballot
			if err := json.NewDecoder(r.Body).Decode(&got); err != nil || got.Digest() != b.Digest() {
				t.Errorf("the office received %+v (%v)", got, err)
			}
			answer(w, got)
		case "GET /api/v1/ballots/" + b.Tracker():
			_, _ = w.Write([]byte(`{"state":"included","block":7}`))
		default:
			http.NotFound(w, r)
		}
	}))
	defer server.Close()
	relay := election.NewRelay(server.URL+"/", server.Client())

	answer = func(w http.ResponseWriter, got election.Ballot) {
		w.WriteHeader(http.StatusAccepted)
		_ = json.NewEncoder(w).Encode(election.RelayReceipt{Tracker: got.Tracker(), ID: "9"})
	}
	if receipt, err := relay.Submit(t.Context(), b); err != nil || receipt.ID != "9" {
		t.Errorf("receipt is %+v (%v)", receipt, err)
	}
	if status, err := relay.Status(t.Context(), b.Tracker()); err != nil || status.State != "included" || status.Block != 7 {
		t.Errorf("status is %+v (%v)", status, err)
	}
	answer = func(w http.ResponseWriter, _ election.Ballot) { _, _ = w.Write([]byte(`{"tracker":"AAAA"}`)) }
	if _, err := relay.Submit(t.Context(), b); err == nil || !strings.Contains(err.Error(), "tracker of another ballot") {
		t.Errorf("another tracker: %v", err)
	}
	answer = func(w http.ResponseWriter, _ election.Ballot) {
		w.WriteHeader(http.StatusConflict)
		_, _ = w.Write([]byte(`{"code":"already-voted","detail":"number 300 has voted already"}`))
	}
	var refused *election.RelayError
	if _, err := relay.Submit(t.Context(), b); !errors.As(err, &refused) || refused.Code != "already-voted" || refused.Status != http.StatusConflict {
		t.Errorf("refused: %v", err)
	}
	answer = func(w http.ResponseWriter, _ election.Ballot) { _, _ = w.Write([]byte("<html>")) }
	if _, err := relay.Submit(t.Context(), b); err == nil || !strings.Contains(err.Error(), "not JSON") {
		t.Errorf("a page: %v", err)
	}
	server.Close()
	if _, err := relay.Submit(t.Context(), b); err == nil || !strings.Contains(err.Error(), "does not answer") {
		t.Errorf("down: %v", err)
	}
}

func TestPreparedBallotIsUsedOnce(t *testing.T) {
	p := openPolls(t)
	v := p.voters[0]
	number, _ := p.snap.Find(v.Address)
	prepare := func() *election.Prepared {
		t.Helper()
		prepared, err := p.election.Prepare(p.Ctx, number, v.Address, []int{2})
		if err != nil {
			t.Fatal(err)
		}
		return prepared
	}
	cast := prepare()
	if text := fmt.Sprintf("%v %+v %#v", cast, cast, cast); strings.Contains(text, "Choices") || strings.Count(text, "redacted") != 3 {
		t.Errorf("it prints as %s", text)
	}
	broken := errors.New("locked")
	if _, err := cast.Cast(func([]byte) ([]byte, error) { return nil, broken }); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
	b, err := cast.Cast(v.Sign)
	if err != nil || b.Tracker() != cast.Tracker() {
		t.Fatalf("tracker is %s (%v), want %s", b.Tracker(), err, cast.Tracker())
	}
	if _, err := cast.Reveal(); !errors.Is(err, election.ErrSpent) {
		t.Errorf("a cast ballot was opened: %v", err)
	}
	if _, err := cast.Cast(v.Sign); !errors.Is(err, election.ErrSpent) {
		t.Errorf("a cast ballot was cast again: %v", err)
	}
	checked := prepare()
	opened, err := checked.Reveal()
	if err != nil {
		t.Fatal(err)
	}
	if err := opened.Verify(); err != nil {
		t.Error(err)
	}
	if _, err := checked.Cast(v.Sign); !errors.Is(err, election.ErrSpent) {
		t.Errorf("an opened ballot was cast: %v", err)
	}
	for name, change := range map[string]func(*election.Opened){
		"choice":  func(o *election.Opened) { o.Choices = []int{1} },
		"wrapped": func(o *election.Opened) { o.Choices, o.Options = []int{o.Choices[0] + 256}, []int{1000} },
		"tracker": func(o *election.Opened) { o.Tracker = b.Tracker()[:23] + "Z" },
		"number":  func(o *election.Opened) { o.Number++ },
		"version": func(o *election.Opened) { o.Version = 2 },
	} {
		changed := opened
		change(&changed)
		if err := changed.Verify(); err == nil {
			t.Errorf("%s changed: still verifies", name)
		}
	}
	if _, err := p.election.Prepare(p.Ctx, number, v.Address, []int{3}); code(err) != "contents" {
		t.Errorf("no such option: %v", err)
	}
}
