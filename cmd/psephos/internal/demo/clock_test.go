package demo_test

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"psephos/chain"
	"psephos/cmd/psephos/internal/demo"
	"psephos/devnet"
)

// immovable serves a chain without the methods of development chains.
func immovable(t *testing.T, upstream string) string {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		w.Header().Set("Content-Type", "application/json")
		if bytes.Contains(body, []byte(`"evm_`)) {
			_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"the method does not exist"}}`)
			return
		}
		response, err := http.Post(upstream, "application/json", bytes.NewReader(body))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer response.Body.Close()
		_, _ = io.Copy(w, response.Body)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func TestClockIsMovedWhereItCanBeAndWaitedForElsewhere(t *testing.T) {
	node, err := devnet.Start(t.Context(), devnet.Config{Heartbeat: 50 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = node.Close() })
	for _, test := range []struct {
		name, endpoint string
		movable        bool
		ahead          uint64
	}{
		{"development chain", node.RPC(), true, 1_000_000},
		{"other chain", immovable(t, node.RPC()), false, 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			chain, err := chain.Dial(t.Context(), []string{test.endpoint}, 0)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(chain.Close)
			clock, err := demo.OpenClock(t.Context(), chain, test.endpoint)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(clock.Close)
			if clock.Movable() != test.movable {
				t.Errorf("movable: got %t", clock.Movable())
			}
			before, err := chain.Head(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			waited := false
			until := before.Time + test.ahead
			if err := clock.WaitUntil(t.Context(), until, func(int, int) { waited = true }); err != nil {
				t.Fatal(err)
			}
			after, err := chain.Head(t.Context())
			if err != nil || after.Time < until {
				t.Errorf("the chain's time is %d (%v), want %d", after.Time, err, until)
			}
			if waited && test.movable {
				t.Error("waited for a clock that can be moved")
			}
		})
	}
}
