package apptest

import (
	"bytes"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/election"
)

// Between is a node in front of another that spoils answers; spoil gets the request and the honest answer. It may panic with
// http.ErrAbortHandler, which cuts the connection.
func Between(t *testing.T, target string, spoil func(request, answer []byte) []byte) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		request, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		honest, err := http.Post(target, "application/json", bytes.NewReader(request))
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		defer func() { _ = honest.Body.Close() }()
		answer, err := io.ReadAll(honest.Body)
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(spoil(request, answer))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// Liar is a node in front of another whose answer to a call is what lie says, unless that is nil. The other node never hears of that
// call.
func Liar(t *testing.T, target string, lie func(call string) any) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		w.Header().Set("Content-Type", "application/json")
		var call struct {
			ID json.RawMessage `json:"id"`
		}
		if result := lie(string(body)); result != nil && json.Unmarshal(body, &call) == nil {
			_ = json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": call.ID, "result": result})
			return
		}
		answer, err := http.Post(target, "application/json", bytes.NewReader(body))
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		defer func() { _ = answer.Body.Close() }()
		_, _ = io.Copy(w, answer.Body)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// Lies are what one node may say of a transaction to have it sent again: that it failed, or that another one took its number.
var Lies = map[string]func(call string) any{
	"a failure": func(call string) any {
		if !strings.Contains(call, "eth_getTransactionReceipt") {
			return nil
		}
		return map[string]any{
			"status": "0x0", "blockNumber": "0x1", "blockHash": common.Hash{1}, "transactionHash": common.Hash{7}, "logs": []any{},
			"transactionIndex": "0x0", "cumulativeGasUsed": "0x1", "gasUsed": "0x1", "logsBloom": types.Bloom{}, "type": "0x2",
			"effectiveGasPrice": "0x1",
		}
	},
	"another transaction": func(call string) any {
		switch {
		case strings.Contains(call, "eth_getTransactionReceipt"):
			return json.RawMessage("null")
		case strings.Contains(call, "eth_getTransactionCount"):
			return "0x63"
		}
		return nil
	},
}

// LiesWhile is a Liar that lies while a switch is on.
func LiesWhile(t *testing.T, target string, on *atomic.Bool, lie func(call string) any) string {
	t.Helper()
	return Liar(t, target, func(call string) any {
		if !on.Load() {
			return nil
		}
		return lie(call)
	})
}

// Deaf puts a node in front of the chain that says yes to every transaction and keeps it to itself until hear is called.
func (p *Polls) Deaf(t *testing.T) (hear func()) {
	t.Helper()
	var deaf atomic.Bool
	deaf.Store(true)
	p.Invitation.RPC = []string{LiesWhile(t, p.Node.RPC(), &deaf, func(call string) any {
		if strings.Contains(call, "eth_sendRawTransaction") {
			return common.Hash{1}
		}
		return nil
	})}
	return func() { deaf.Store(false) }
}

// Closed is a node that says of every election, while lies holds, that its voting is over.
func Closed(t *testing.T, target string, lies *atomic.Bool) string {
	t.Helper()
	return LiesWhile(t, target, lies, func(call string) any {
		if strings.Contains(call, Selector("phase()")) {
			return hexutil.Encode(Word(uint64(election.PhaseClosed)))
		}
		return nil
	})
}

// Inventor is a node that says, while it holds a digest, that the ballot of that digest is in the first block.
func (p *Polls) Inventor(t *testing.T, digest *atomic.Pointer[common.Hash]) string {
	t.Helper()
	event := crypto.Keccak256Hash([]byte("BallotCast(uint256,bytes32,bytes)"))
	return Liar(t, p.Node.RPC(), func(call string) any {
		invented := digest.Load()
		switch {
		case invented == nil:
			return nil
		case strings.Contains(call, Selector("hasVoted(uint256)")):
			return hexutil.Encode(Word(1))
		case strings.Contains(call, "eth_getLogs") && strings.Contains(call, event.Hex()):
			data := append(append(append(invented.Bytes(), Word(64)...), Word(1)...), Word(0)...)
			return []any{map[string]any{
				"address": p.Election.Address, "topics": []common.Hash{event, {}}, "data": hexutil.Encode(data),
				"blockNumber": "0x1", "blockHash": common.Hash{1}, "transactionHash": common.Hash{7},
				"transactionIndex": "0x0", "logIndex": "0x0", "removed": false,
			}}
		}
		return nil
	})
}

// Down is a node that answers nothing.
func Down(t *testing.T) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }))
	t.Cleanup(server.Close)
	return server.URL
}

// Selector is how a call of a function shows in a request.
func Selector(function string) string { return hexutil.Encode(crypto.Keccak256([]byte(function))[:4]) }

// Word is a number as the contracts' ABI writes it.
func Word(v uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(v).Bytes(), 32) }
