package election_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
)

// reply is what a proxy answers itself; the zero value passes the call on.
type reply struct {
	result any
	code   int // of a JSON-RPC error
	text   string
	status int  // of an HTTP error
	cut    bool // the connection is cut instead
}

// proxy is a JSON-RPC endpoint in front of another that a test makes lie, fail or lag.
type proxy struct {
	*httptest.Server
	mu     sync.Mutex
	answer func(method string, params json.RawMessage) *reply
	calls  map[string]int
}

type rpcRequest struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
}

func newProxy(t testing.TB, target string) *proxy {
	t.Helper()
	p := &proxy{calls: make(map[string]int)}
	p.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { p.serve(w, r, target) }))
	t.Cleanup(p.Close)
	return p
}

// set makes the proxy ask answer first.
func (p *proxy) set(answer func(method string, params json.RawMessage) *reply) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.answer = answer
}

// count is how often method was called.
func (p *proxy) count(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.calls[method]
}

func (p *proxy) own(req rpcRequest) *reply {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.calls[req.Method]++
	if p.answer == nil {
		return nil
	}
	return p.answer(req.Method, req.Params)
}

func (p *proxy) serve(w http.ResponseWriter, r *http.Request, target string) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	var req rpcRequest
	if err := json.Unmarshal(body, &req); err != nil {
		http.Error(w, "no single call", http.StatusBadRequest)
		return
	}
	own := p.own(req)
	switch {
	case own == nil:
		forward(w, target, body)
	case own.cut:
		panic(http.ErrAbortHandler)
	case own.status != 0:
		http.Error(w, own.text, own.status)
	default:
		out := map[string]any{"jsonrpc": "2.0", "id": req.ID, "result": own.result}
		if own.code != 0 {
			delete(out, "result")
			out["error"] = map[string]any{"code": own.code, "message": own.text}
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(out)
	}
}

func forward(w http.ResponseWriter, target string, body []byte) {
	resp, err := http.Post(target, "application/json", bytes.NewReader(body))
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	defer resp.Body.Close()
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(resp.StatusCode)
	_, _ = io.Copy(w, resp.Body)
}

// down refuses everything.
func down(string, json.RawMessage) *reply { return &reply{cut: true} }
