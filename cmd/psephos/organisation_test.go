package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rogpeppe/go-internal/testscript"

	"psephos/chain"
	"psephos/devnet"
	"psephos/election"
	"psephos/roll"
)

// testOrganisation is a chain with the contracts of one organisation, inside the test.
type testOrganisation struct {
	devnet    *devnet.Chain
	chain     *chain.Chain
	sender    *chain.Sender
	contracts election.Contracts
}

func startOrganisation(ts *testscript.TestScript, _ bool, _ []string) {
	ctx := context.Background()
	nodes, err := devnet.Start(ctx, devnet.Config{})
	ts.Check(err)
	ts.Defer(func() { _ = nodes.Close() })
	o := &testOrganisation{devnet: nodes}
	o.chain, err = chain.Dial(ctx, []string{nodes.RPC()}, 0)
	ts.Check(err)
	ts.Defer(o.chain.Close)
	o.sender = election.NewSender(o.chain, chain.KeySigner(nodes.FundedKey()), chain.MemoryJournal())
	self := []common.Address{nodes.FundedAddress()}
	o.contracts, err = election.DeployOrganisation(ctx, o.sender, election.Roles{Admin: self[0], Registrars: self, Organisers: self})
	ts.Check(err)
	head, err := o.chain.Head(ctx)
	ts.Check(err)
	key := ts.MkAbs("funded.key")
	ts.Check(os.WriteFile(key, []byte(hex.EncodeToString(crypto.FromECDSA(nodes.FundedKey()))), 0o600))
	ts.Setenv("RPC", nodes.RPC())
	ts.Setenv("FACTORY", o.contracts.Factory.Hex())
	ts.Setenv("ROLL", o.contracts.Roll.Hex())
	ts.Setenv("KEY", key)
	ts.Setenv("NOW", strconv.FormatUint(head.Time, 10))
	worldOf(ts).organisation = o
}

func enrol(ts *testscript.TestScript, _ bool, args []string) {
	current := worldOf(ts).organisation
	ctx := context.Background()
	var holders []common.Address
	for _, arg := range args {
		holders = append(holders, common.HexToAddress(strings.TrimSpace(arg)))
	}
	ts.Check(current.devnet.Fund(ctx, 10, holders...))
	roll := roll.Open(current.chain, current.contracts.Roll)
	page, err := roll.PageCount(ctx, nil)
	ts.Check(err)
	tx, err := roll.Enrol(ctx, current.sender, page, holders)
	ts.Check(err)
	_, err = current.sender.Wait(ctx, tx)
	ts.Check(err)
}

func fund(ts *testscript.TestScript, _ bool, args []string) {
	var accounts []common.Address
	for _, arg := range args {
		accounts = append(accounts, common.HexToAddress(arg))
	}
	ts.Check(worldOf(ts).organisation.devnet.Fund(context.Background(), 10, accounts...))
}

func advance(ts *testscript.TestScript, _ bool, args []string) {
	seconds, err := strconv.ParseUint(args[0], 10, 64)
	ts.Check(err)
	ts.Check(worldOf(ts).organisation.devnet.AdvanceTime(context.Background(), seconds))
}

func definition(ts *testscript.TestScript, _ bool, args []string) {
	head, err := worldOf(ts).organisation.chain.Head(context.Background())
	ts.Check(err)
	seconds, err := strconv.ParseInt(args[3], 10, 64)
	ts.Check(err)
	text := func(en string) election.Text { return election.Text{"en": en} }
	opening := time.Unix(int64(head.Time), 0).UTC()
	data, err := json.Marshal(election.Definition{
		Title: text("Board"), Languages: []string{"en"}, Mode: election.ModeSecret,
		Opening: opening, Closing: opening.Add(time.Duration(seconds) * time.Second),
		Trustees: []common.Address{common.HexToAddress(args[1]), common.HexToAddress(args[2])}, Threshold: 2,
		Questions: []election.Question{{Title: text("Who shall chair?"), Options: []election.Option{
			{Title: text("Ada")}, {Title: text("Grace")}, {Title: text("Emmy")},
		}}},
	})
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o600))
}

// startLiar serves the chain but leaves out the last BallotCast event of every answer.
func startLiar(ts *testscript.TestScript, _ bool, _ []string) {
	topic := crypto.Keccak256Hash([]byte("BallotCast(uint256,bytes32,bytes)"))
	upstream := worldOf(ts).organisation.devnet.RPC()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		response, err := http.Post(upstream, "application/json", r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer response.Body.Close()
		body, _ := io.ReadAll(response.Body)
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(withoutLast(body, topic))
	}))
	ts.Defer(server.Close)
	ts.Setenv("LIAR", server.URL)
}

// startLaggard forwards everything, but the first questions for the newest final block are answered with the chain's first.
func startLaggard(ts *testscript.TestScript, _ bool, _ []string) {
	upstream := worldOf(ts).organisation.devnet.RPC()
	var asked atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		question, _ := io.ReadAll(r.Body)
		if bytes.Contains(question, []byte(`"finalized"`)) && asked.Add(1) <= 3 {
			question = bytes.Replace(question, []byte(`"finalized"`), []byte(`"0x0"`), 1)
		}
		response, err := http.Post(upstream, "application/json", bytes.NewReader(question))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer response.Body.Close()
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.Copy(w, response.Body)
	}))
	ts.Defer(server.Close)
	ts.Setenv("LAGGARD", server.URL)
}

// withoutLast removes the last log with a topic from an answer that is a list of logs.
func withoutLast(body []byte, topic common.Hash) []byte {
	var answer struct {
		Version string            `json:"jsonrpc"`
		ID      json.RawMessage   `json:"id"`
		Result  []json.RawMessage `json:"result"`
	}
	if json.Unmarshal(body, &answer) != nil {
		return body
	}
	for i := len(answer.Result) - 1; i >= 0; i-- {
		if bytes.Contains(answer.Result[i], []byte(topic.Hex())) {
			answer.Result = append(answer.Result[:i], answer.Result[i+1:]...)
			changed, _ := json.Marshal(answer)
			return changed
		}
	}
	return body
}
