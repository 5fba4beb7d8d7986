package relay_test

import (
	"bytes"
	"encoding/hex"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"psephos/backend/store/storetest"
	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

// TestPoison: a ballot whose transactions no node takes does not keep others from being cast, in its election or in
// another.
func TestPoison(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 12)
	first, second := o.OpenElection(t), o.OpenElection(t)
	poison := devnettest.PublicBallot(t, first, o.Voters[3], 1)
	nodes, err := chain.Dial(o.Ctx, []string{refusing(t, o.Node.RPC(), poison.Signature[:32])}, 0, chain.WithPoll(devnettest.Poll))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(nodes.Close)
	config := o.config(storetest.Open(t, storetest.SQLite(t)))
	config.Chain = nodes
	config.Sender = election.NewSender(nodes, chain.KeySigner(o.Node.FundedKey()), chain.MemoryJournal())
	config.BatchSize = 8
	r := newRelay(t, config)
	var good []election.Ballot
	for i, v := range o.Voters {
		if i != 3 {
			good = append(good, devnettest.PublicBallot(t, first, v, 1))
		}
		good = append(good, devnettest.PublicBallot(t, second, v, 2))
	}
	for _, b := range append([]election.Ballot{poison}, good...) {
		if _, err := r.Accept(o.Ctx, b); err != nil {
			t.Fatal(err)
		}
	}
	run(t, r)
	for _, b := range good {
		o.state(t, r, b, "final")
	}
	o.state(t, r, poison, "queued")
}

// refusing passes requests on to a node, but refuses transactions that contain a value.
func refusing(t *testing.T, target string, value []byte) string {
	t.Helper()
	text := []byte(hex.EncodeToString(value))
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		w.Header().Set("Content-Type", "application/json")
		if bytes.Contains(body, []byte("eth_sendRawTransaction")) && bytes.Contains(body, text) {
			id := bytes.SplitN(bytes.SplitN(body, []byte(`"id":`), 2)[1], []byte(","), 2)[0]
			_, _ = w.Write([]byte(`{"jsonrpc":"2.0","id":` + string(id) + `,"error":{"code":-32000,"message":"not with me"}}`))
			return
		}
		answer, err := http.Post(target, "application/json", bytes.NewReader(body))
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer answer.Body.Close()
		_, _ = io.Copy(w, answer.Body)
	}))
	t.Cleanup(proxy.Close)
	return proxy.URL
}
