package results

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// HubConfig bounds live connections. Service is required.
type HubConfig struct {
	Service *Service
	// Limit is the most streams at once (10,000), AddressLimit the most from one IP address, for IPv6 from
	// one /64 network (1,000: a whole campus may stand behind one).
	Limit, AddressLimit int
	// Heartbeat is how often a stream on which nothing happens says that it is alive (15 s).
	Heartbeat time.Duration
	// Poll is how often the cache is asked for news of an election that somebody watches (250 ms).
	Poll time.Duration
}

// writeLimit is how long a browser may take to take an event.
const writeLimit = 10 * time.Second

// Hub pushes results to browsers as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html):
//
//	event: results      data: a Results; id: its version. Sent at once and at every change.
//	event: unavailable  data: {"code", "message"}: the results cannot be shown at the moment; the stream goes on.
//
// Every event says everything, so a client that was away needs only the newest: one that reconnects with the
// Last-Event-ID of the newest gets nothing until there is news.
type Hub struct {
	HubConfig
	ctx   context.Context
	close context.CancelFunc

	mu        sync.Mutex
	topics    map[common.Address]*topic
	clients   int
	byAddress map[string]int
}

// topic is one election that somebody watches.
type topic struct {
	clients int
	stop    context.CancelFunc

	mu      sync.Mutex
	event   event
	changed chan struct{} // closed when event changes
}

// event is one message, encoded once for all clients.
type event struct {
	id   string // empty before the first and for what is not worth remembering
	text []byte
}

// NewHub returns a hub; Close ends its streams.
func NewHub(config HubConfig) *Hub {
	setDefault(&config.Limit, 10_000)
	setDefault(&config.AddressLimit, 1_000)
	setDefault(&config.Heartbeat, 15*time.Second)
	setDefault(&config.Poll, 250*time.Millisecond)
	ctx, cancel := context.WithCancel(context.Background())
	return &Hub{
		HubConfig: config, ctx: ctx, close: cancel,
		topics: map[common.Address]*topic{}, byAddress: map[string]int{},
	}
}

func setDefault[T comparable](value *T, otherwise T) {
	var zero T
	if *value == zero {
		*value = otherwise
	}
}

// Close ends all streams, so that an HTTP server can shut down; browsers connect again, to another replica if there is
// one.
func (h *Hub) Close() { h.close() }

// Clients is how many streams are open.
func (h *Hub) Clients() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.clients
}

// Admit says whether a stream of an election may be opened, before anything is answered: ErrNoElection, ErrUnavailable or
// ErrBusy if not.
func (h *Hub) Admit(ctx context.Context, address common.Address) error {
	if h.Clients() >= h.Limit {
		return ErrBusy
	}
	_, err := h.Service.Results(ctx, address)
	return err
}

// ServeStream answers with the events of one election until the client or the hub goes away. A refusal is answered as a
// problem document.
func (h *Hub) ServeStream(w http.ResponseWriter, r *http.Request, address common.Address) {
	ip := clientNetwork(r.RemoteAddr)
	t, err := h.join(r.Context(), address, ip)
	if err != nil {
		refuse(w, err)
		return
	}
	defer h.leave(address, t, ip)
	header := w.Header()
	header.Set("Content-Type", "text/event-stream")
	header.Set("Cache-Control", "no-store")
	header.Set("X-Accel-Buffering", "no") // or nginx would hold events back
	w.WriteHeader(http.StatusOK)
	h.pump(w, r, t)
}

// clientNetwork is what streams are counted by: the address of a host:port, for IPv6 its /64 network, all of whose
// addresses one client may have.
func clientNetwork(remote string) string {
	host, _, err := net.SplitHostPort(remote)
	if err != nil {
		return remote
	}
	address, err := netip.ParseAddr(host)
	if err != nil {
		return host
	}
	if address = address.Unmap(); address.Is4() {
		return address.String()
	}
	return netip.PrefixFrom(address.WithZone(""), 64).Masked().String()
}

// pump writes every new event, and heartbeats in between.
func (h *Hub) pump(w http.ResponseWriter, r *http.Request, t *topic) {
	control := http.NewResponseController(w)
	heartbeat := time.NewTicker(h.Heartbeat)
	defer heartbeat.Stop()
	send := func(text []byte) bool {
		// A server without deadlines for this connection is no reason to give up.
		_ = control.SetWriteDeadline(time.Now().Add(writeLimit))
		_, err := w.Write(text)
		return err == nil && control.Flush() == nil
	}
	if !send([]byte("retry: 2000\n\n")) {
		return
	}
	seen := event{id: r.Header.Get("Last-Event-ID")}
	for {
		now, changed := t.current()
		if fresh := now.text != nil && (now.id == "" || now.id != seen.id); fresh && !same(now, seen) {
			if !send(now.text) {
				return
			}
			seen = now
		}
		select {
		case <-changed:
		case <-heartbeat.C:
			if !send([]byte(": alive\n\n")) {
				return
			}
		case <-r.Context().Done():
			return
		case <-h.ctx.Done():
			return
		}
	}
}

func same(a, b event) bool { return a.id == b.id && string(a.text) == string(b.text) }

// join counts a client in and returns the topic it watches.
func (h *Hub) join(ctx context.Context, address common.Address, ip string) (*topic, error) {
	if err := h.Admit(ctx, address); err != nil && !errors.Is(err, ErrUnavailable) {
		return nil, err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.clients >= h.Limit || h.byAddress[ip] >= h.AddressLimit || h.ctx.Err() != nil {
		return nil, ErrBusy
	}
	t, ok := h.topics[address]
	if !ok {
		ctx, stop := context.WithCancel(h.ctx)
		t = &topic{stop: stop, changed: make(chan struct{})}
		h.topics[address] = t
		go h.watch(ctx, t, address)
	}
	t.clients++
	h.clients++
	h.byAddress[ip]++
	return t, nil
}

func (h *Hub) leave(address common.Address, t *topic, ip string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.clients--
	if h.byAddress[ip]--; h.byAddress[ip] == 0 {
		delete(h.byAddress, ip)
	}
	if t.clients--; t.clients == 0 {
		t.stop()
		delete(h.topics, address)
	}
}

// watch keeps a topic's event current as long as somebody watches.
func (h *Hub) watch(ctx context.Context, t *topic, address common.Address) {
	ticker := time.NewTicker(h.Poll)
	defer ticker.Stop()
	for {
		found, err := h.Service.Results(ctx, address)
		if ctx.Err() != nil {
			return
		}
		t.set(encode(found, err))
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}

func (t *topic) current() (event, <-chan struct{}) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.event, t.changed
}

func (t *topic) set(e event) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if same(e, t.event) {
		return
	}
	t.event = e
	close(t.changed)
	t.changed = make(chan struct{})
}

func encode(found Results, err error) event {
	if err != nil {
		return event{text: fmt.Appendf(nil, "event: unavailable\ndata: %s\n\n", problem(err))}
	}
	data, err := json.Marshal(found)
	if err != nil {
		return event{text: fmt.Appendf(nil, "event: unavailable\ndata: %s\n\n", problem(ErrUnavailable))}
	}
	return event{
		id:   found.Version,
		text: fmt.Appendf(nil, "id: %s\nevent: results\ndata: %s\n\n", found.Version, data),
	}
}

// problem is the JSON of an error, as far as it may be shown.
func problem(err error) []byte {
	known := ErrUnavailable
	errors.As(err, &known)
	text, _ := json.Marshal(map[string]string{"code": known.Code, "message": known.Message}) // of strings: cannot fail
	return text
}

// refuse answers a request for a stream that cannot be had, as a problem document (RFC 9457).
func refuse(w http.ResponseWriter, err error) {
	known, status := ErrUnavailable, http.StatusServiceUnavailable
	if errors.As(err, &known); known == ErrNoElection {
		status = http.StatusNotFound
	} else {
		w.Header().Set("Retry-After", "5")
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	body := map[string]any{"title": http.StatusText(status), "status": status, "code": known.Code, "detail": known.Message}
	_ = json.NewEncoder(w).Encode(body) // a client that has gone needs no answer
}
