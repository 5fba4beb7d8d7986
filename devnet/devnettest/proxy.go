package devnettest

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"time"

	"psephos/chain"
)

// Answer is what a proxy says in place of its node; nil passes the call on.
type Answer func(method string, params json.RawMessage) *Reply

// Reply is one answer of a proxy.
type Reply struct {
	Result any
	Code   int    // of a JSON-RPC error
	Text   string // of the error
	Status int    // of an HTTP error
	Cut    bool   // cuts the connection instead
}

// Down is a node that is not there.
func Down(string, json.RawMessage) *Reply { return &Reply{Cut: true} }

// Proxy is a node that a test makes lie, fail or lag. It stands in front of an honest one.
type Proxy struct {
	*httptest.Server
	target string

	mu     sync.Mutex
	answer Answer
	calls  map[string]int
}

// NewProxy starts a proxy in front of the node at target. It passes everything on until Set.
func NewProxy(t T, target string) *Proxy {
	t.Helper()
	p := &Proxy{target: target, calls: make(map[string]int)}
	p.Server = httptest.NewServer(http.HandlerFunc(p.serve))
	t.Cleanup(p.Close)
	return p
}

// Dial connects to nodes of chain chainID (0: any) by their addresses.
func Dial(t T, chainID uint64, urls ...string) *chain.Chain {
	t.Helper()
	nodes, err := chain.Dial(Context(t), urls, chainID, chain.WithPoll(2*time.Millisecond), chain.WithTimeout(5*time.Second))
	Must(t, err)
	t.Cleanup(nodes.Close)
	return nodes
}

// Set makes the proxy ask answer first; nil makes it honest again.
func (p *Proxy) Set(answer Answer) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.answer = answer
}

// Count is how often method was called.
func (p *Proxy) Count(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.calls[method]
}

func (p *Proxy) own(method string, params json.RawMessage) *Reply {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.calls[method]++
	if p.answer == nil {
		return nil
	}
	return p.answer(method, params)
}

func (p *Proxy) serve(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	var call struct {
		ID     json.RawMessage `json:"id"`
		Method string          `json:"method"`
		Params json.RawMessage `json:"params"`
	}
	if err := json.Unmarshal(body, &call); err != nil {
		http.Error(w, "no single call", http.StatusBadRequest)
		return
	}
	own := p.own(call.Method, call.Params)
	if own == nil {
		p.forward(r.Context(), w, body)
		return
	}
	own.write(w, call.ID)
}

func (r *Reply) write(w http.ResponseWriter, id json.RawMessage) {
	if r.Cut {
		panic(http.ErrAbortHandler)
	}
	if r.Status != 0 {
		http.Error(w, r.Text, r.Status)
		return
	}
	out := map[string]any{"jsonrpc": "2.0", "id": id, "result": r.Result}
	if r.Code != 0 {
		delete(out, "result")
		out["error"] = map[string]any{"code": r.Code, "message": r.Text}
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(out) // a client that is gone needs no answer
}

func (p *Proxy) forward(ctx context.Context, w http.ResponseWriter, body []byte) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, p.target, bytes.NewReader(body))
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	defer response.Body.Close()
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(response.StatusCode)
	_, _ = io.Copy(w, response.Body) // likewise
}
