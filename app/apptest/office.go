package apptest

import (
	"encoding/json"
	"net/http"
	"sync"

	"psephos/election"
)

// Office is an office's relay that does what a test tells it to. Without an answer it keeps every ballot and casts it, if it can.
type Office struct {
	// Cast puts a ballot into the ballot box; nil: the office casts nothing.
	Cast func(election.Ballot)

	mu     sync.Mutex
	answer func(http.ResponseWriter, election.Ballot) bool
	got    []election.Ballot
}

// ServeHTTP takes a ballot.
func (o *Office) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var ballot election.Ballot
	if r.Method != http.MethodPost || json.NewDecoder(r.Body).Decode(&ballot) != nil {
		http.NotFound(w, r)
		return
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.answer != nil && o.answer(w, ballot) {
		return // or it panicked, which cuts the connection
	}
	o.got = append(o.got, ballot)
	if o.Cast != nil {
		o.Cast(ballot)
	}
	w.WriteHeader(http.StatusAccepted)
	_ = json.NewEncoder(w).Encode(map[string]string{"tracker": ballot.Tracker(), "id": "1"})
}

// Answer has the office answer by a function, as long as that returns true.
func (o *Office) Answer(answer func(http.ResponseWriter, election.Ballot) bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.answer = answer
}

// Got are the ballots that the office took.
func (o *Office) Got() []election.Ballot {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.got
}
