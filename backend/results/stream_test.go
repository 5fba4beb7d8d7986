package results_test

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/results"
	"psephos/devnet"
	"psephos/devnet/devnettest"
)

// live is a hub behind an HTTP server, for one election.
type live struct {
	hub *results.Hub
	url string
}

func serveStreams(t *testing.T, config results.HubConfig, address common.Address) live {
	t.Helper()
	hub := results.NewHub(config)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		hub.ServeStream(w, r, address)
	}))
	t.Cleanup(server.Close)
	t.Cleanup(hub.Close)
	return live{hub, server.URL}
}

// message is one event as a browser gets it.
type message struct{ id, event, data string }

// listen opens a stream; its messages, and comments as messages of the event "comment", arrive on the channel, which is
// closed when the stream ends.
func (l live) listen(t *testing.T, lastID string) (messages <-chan message, status int) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, l.url, nil)
	if err != nil {
		t.Fatal(err)
	}
	if lastID != "" {
		request.Header.Set("Last-Event-ID", lastID)
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { answer.Body.Close() })
	out := make(chan message, 1000)
	go func() {
		defer close(out)
		parse(bufio.NewScanner(answer.Body), out)
	}()
	return out, answer.StatusCode
}

func parse(lines *bufio.Scanner, out chan<- message) {
	var m message
	for lines.Scan() {
		field, value, _ := strings.Cut(lines.Text(), ":")
		value = strings.TrimPrefix(value, " ")
		switch {
		case lines.Text() == "":
			if m != (message{}) {
				out <- m
			}
			m = message{}
		case field == "":
			out <- message{event: "comment", data: value}
		case field == "id":
			m.id = value
		case field == "event":
			m.event = value
		case field == "data":
			m.data = value
		}
	}
}

// next waits for a message of one kind.
func next(t *testing.T, messages <-chan message, event string) message {
	t.Helper()
	deadline := time.After(30 * time.Second)
	for {
		select {
		case m, open := <-messages:
			if !open {
				t.Fatalf("the stream ended before %q", event)
			}
			if m.event == event {
				return m
			}
		case <-deadline:
			t.Fatalf("no %q came", event)
		}
	}
}

func ballotsOf(t *testing.T, m message) uint64 {
	t.Helper()
	var r results.Results
	if err := json.Unmarshal([]byte(m.data), &r); err != nil {
		t.Fatal(err)
	}
	if r.Version != m.id {
		t.Errorf("the event %s has the id %s", r.Version, m.id)
	}
	return r.Latest.Ballots
}

// TestStream sends the results at once, every change, heartbeats in between, and what happens to the cache.
func TestStream(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 60)
	e := o.OpenElection(t)
	cache := openCache(t, results.Embedded)
	o.index(t, cache, o.Chain)
	s := o.service(cache)
	o.shows(t, s, e, 0)
	l := serveStreams(t, results.HubConfig{Service: s, Poll: devnettest.Poll, Heartbeat: 5 * devnettest.Poll}, e.Address)
	messages, status := l.listen(t, "")
	if status != http.StatusOK {
		t.Fatal(status)
	}
	first := next(t, messages, "results")
	if n := ballotsOf(t, first); n != 0 {
		t.Errorf("%d ballots at first", n)
	}
	o.cast(t, e, 0, 30)
	var newest message
	for newest = first; ballotsOf(t, newest) != 30; {
		newest = next(t, messages, "results")
	}
	next(t, messages, "comment")
	next(t, messages, "comment")
	cache.Fail("the test says so")
	if m := next(t, messages, "unavailable"); !strings.Contains(m.data, results.ErrUnavailable.Code) || m.id != "" {
		t.Errorf("got %+v", m)
	}
	cache.Fail("")
	if m := next(t, messages, "results"); ballotsOf(t, m) != 30 {
		t.Errorf("got %+v", m)
	}
	o.resumes(t, l, newest)
	l.hub.Close()
	eventually(t, "the stream ends", func() bool {
		select {
		case _, open := <-messages:
			return !open
		default:
			return false
		}
	})
}

// resumes connects again with the id of the newest event, which is not repeated, and of an old one, which brings the
// newest.
func (o *organisation) resumes(t *testing.T, l live, newest message) {
	t.Helper()
	again, _ := l.listen(t, newest.id)
	if m := <-again; m.event != "comment" {
		t.Errorf("after the newest event came %+v instead of a heartbeat", m)
	}
	old, _ := l.listen(t, "1-aa-0-0-0")
	if m := next(t, old, "results"); m.id != newest.id {
		t.Errorf("after an old event came %s, want %s", m.id, newest.id)
	}
}

// TestStreamLimits bounds streams in all and from one address, and forgets those that have gone.
func TestStreamLimits(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 3)
	e := o.OpenElection(t)
	cache := openCache(t, results.Embedded)
	o.index(t, cache, o.Chain)
	s := o.service(cache)
	o.shows(t, s, e, 0)
	for name, config := range map[string]results.HubConfig{
		"in all":   {Service: s, Limit: 2},
		"from one": {Service: s, AddressLimit: 2},
	} {
		t.Run(name, func(t *testing.T) {
			l := serveStreams(t, config, e.Address)
			for range 2 {
				if _, status := l.listen(t, ""); status != http.StatusOK {
					t.Fatal(status)
				}
			}
			if _, status := l.listen(t, ""); status != http.StatusServiceUnavailable {
				t.Errorf("a stream too many: %d", status)
			}
			http.DefaultClient.CloseIdleConnections()
		})
	}
	if _, status := serveStreams(t, results.HubConfig{Service: s}, common.Address{1}).listen(t, ""); status != http.StatusNotFound {
		t.Errorf("a stream of no election: %d", status)
	}
}

// TestStreamsOfOneIPv6NetworkCountTogether: whoever has a /64 network has 2⁶⁴ addresses to ask from.
func TestStreamsOfOneIPv6NetworkCountTogether(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 3)
	e := o.OpenElection(t)
	cache := openCache(t, results.Embedded)
	o.index(t, cache, o.Chain)
	s := o.service(cache)
	o.shows(t, s, e, 0)
	hub := results.NewHub(results.HubConfig{Service: s, AddressLimit: 2})
	remotes := make(chan string, 1)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.RemoteAddr = <-remotes
		hub.ServeStream(w, r, e.Address)
	}))
	t.Cleanup(server.Close)
	t.Cleanup(hub.Close)
	for _, step := range []struct {
		remote string
		want   int
	}{
		{"[2001:db8::1]:1000", http.StatusOK},
		{"[2001:db8::2]:1000", http.StatusOK},
		{"[2001:db8::ffff:3]:1000", http.StatusServiceUnavailable},
		{"[2001:db8:0:1::1]:1000", http.StatusOK}, // another network
		{"192.0.2.1:1000", http.StatusOK},
		{"[::ffff:192.0.2.1]:1000", http.StatusOK}, // the same address, written as IPv6
		{"192.0.2.1:1001", http.StatusServiceUnavailable},
		{"192.0.2.2:1000", http.StatusOK},
	} {
		remotes <- step.remote
		if _, status := (live{hub, server.URL}).listen(t, ""); status != step.want {
			t.Errorf("a stream from %s: %d, want %d", step.remote, status, step.want)
		}
	}
}
