package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rogpeppe/go-internal/testscript"

	"psephos/devnet/devnettest"
)

// castTopic is that of every ballot's event, hasVoted begins the question whether a number has voted.
var (
	castTopic = crypto.Keccak256Hash([]byte("BallotCast(uint256,bytes32,bytes)")).Hex()
	hasVoted  = hexutil.Encode(crypto.Keccak256([]byte("hasVoted(uint256)"))[:4])
)

// nodes are the kinds of nodes that a script can start in front of its chain. Each says what it answers in place of the honest node.
var nodes = map[string]func(*honest) devnettest.Answer{
	"hides":  func(h *honest) devnettest.Answer { return h.hides },
	"denies": func(h *honest) devnettest.Answer { return h.denies },
	"claims": func(h *honest) devnettest.Answer { return h.claims },
	"stuck":  func(h *honest) devnettest.Answer { return h.stuckFor(-1) },
	"lags":   func(h *honest) devnettest.Answer { return h.stuckFor(3) },
}

// startNode is the command node KIND VAR.
func startNode(ts *testscript.TestScript, _ bool, args []string) {
	o := worldOf(ts).organisation
	proxy := devnettest.NewProxy(scripted{ts}, o.Node.RPC())
	kind, known := nodes[args[0]]
	if !known {
		ts.Fatalf("there is no kind of node called %s", args[0])
	}
	proxy.Set(kind(&honest{o.Node.Client().Client()}))
	ts.Setenv(args[1], proxy.URL)
}

// honest is the node that lying ones ask first.
type honest struct{ client *rpc.Client }

func (h *honest) ask(into any, method string, params json.RawMessage) bool {
	var list []any
	return json.Unmarshal(params, &list) == nil && h.client.Call(into, method, list...) == nil
}

// ballots are the events that the honest node has, if they are asked for.
func (h *honest) ballots(method string, params json.RawMessage) (logs []types.Log, asked bool) {
	return logs, method == "eth_getLogs" && h.ask(&logs, method, params)
}

// hides leaves out the last ballot.
func (h *honest) hides(method string, params json.RawMessage) *devnettest.Reply {
	logs, asked := h.ballots(method, params)
	if !asked {
		return nil
	}
	for i := len(logs) - 1; i >= 0; i-- {
		if logs[i].Topics[0].Hex() == castTopic {
			return &devnettest.Reply{Result: append(logs[:i:i], logs[i+1:]...)}
		}
	}
	return nil
}

// denies says that nobody has voted.
func (*honest) denies(method string, params json.RawMessage) *devnettest.Reply {
	switch {
	case method == "eth_call" && bytes.Contains(params, []byte(hasVoted)):
		return &devnettest.Reply{Result: common.Hash{}}
	case method == "eth_getLogs" && bytes.Contains(params, []byte(castTopic)):
		return &devnettest.Reply{Result: []types.Log{}}
	}
	return nil
}

// claims says that a number has voted that has not, and invents its ballot.
func (h *honest) claims(method string, params json.RawMessage) *devnettest.Reply {
	if method == "eth_call" && bytes.Contains(params, []byte(hasVoted)) {
		return &devnettest.Reply{Result: common.BigToHash(common.Big1)}
	}
	logs, asked := h.ballots(method, params)
	if !asked || len(logs) > 0 || !bytes.Contains(params, []byte(castTopic)) {
		return nil
	}
	var question []struct {
		Address json.RawMessage `json:"address"`
		Topics  [][]common.Hash `json:"topics"`
	}
	if json.Unmarshal(params, &question) != nil || len(question[0].Topics) < 2 {
		return nil
	}
	contents := "0000000000000000000000000000000000000000000000000000000000000040" + strings.Repeat("0", 63) + "1" + strings.Repeat("0", 64)
	return &devnettest.Reply{Result: []map[string]any{{
		"address": firstAddress(question[0].Address), "topics": []string{castTopic, question[0].Topics[1][0].Hex()},
		"data": fmt.Sprintf("0x%064x%s", 1, contents), "blockNumber": "0x1", "blockHash": common.Hash{1}, "transactionHash": common.Hash{2},
		"transactionIndex": "0x0", "logIndex": "0x0", "removed": false,
	}}}
}

// firstAddress is the address of a filter, which has one or a list of them.
func firstAddress(filter json.RawMessage) (address common.Address) {
	var list []common.Address
	if json.Unmarshal(filter, &list) == nil && len(list) > 0 {
		return list[0]
	}
	_ = json.Unmarshal(filter, &address) // else it is none, and the answer fits no election
	return address
}

// stuckFor is a node for which nothing but the chain's first block is final the first so many times it is asked; for ever if that is negative.
func (h *honest) stuckFor(times int) devnettest.Answer {
	return func(method string, params json.RawMessage) *devnettest.Reply {
		if times == 0 || !bytes.Contains(params, []byte(`"finalized"`)) {
			return nil
		}
		times--
		var first json.RawMessage
		if !h.ask(&first, method, json.RawMessage(`["0x0",false]`)) {
			return nil
		}
		return &devnettest.Reply{Result: first}
	}
}
