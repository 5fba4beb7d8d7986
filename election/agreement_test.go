package election_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

var ballotCast = crypto.Keccak256Hash([]byte("BallotCast(uint256,bytes32,bytes)"))

// claiming makes a proxy say that a ballot of number with digest is in a block of the election.
func claiming(e *election.Election, number uint32, digest common.Hash, block chain.Head) func(string, json.RawMessage) *devnettest.Reply {
	hasVoted := hexutil.Encode(crypto.Keccak256([]byte("hasVoted(uint256)"))[:4])
	word := func(v int64) []byte { return common.BigToHash(big.NewInt(v)).Bytes() }
	data := append(append(append(digest.Bytes(), word(64)...), word(1)...), make([]byte, 32)...)
	return func(method string, params json.RawMessage) *devnettest.Reply {
		switch {
		case method == "eth_call" && strings.Contains(string(params), hasVoted):
			return &devnettest.Reply{Result: hexutil.Encode(word(1))}
		case method == "eth_getLogs" && strings.Contains(string(params), ballotCast.Hex()):
			return &devnettest.Reply{Result: []any{map[string]any{
				"address": e.Address, "topics": []common.Hash{ballotCast, common.BytesToHash(word(int64(number)))},
				"data": hexutil.Encode(data), "blockNumber": hexutil.EncodeUint64(block.Number), "blockHash": block.Hash,
				"transactionHash": common.Hash{7}, "transactionIndex": "0x0", "logIndex": "0x0", "removed": false,
			}}}
		}
		return nil
	}
}

// A ballot is in the box when every endpoint that answers has it there, and final when every single one says so.
func TestAgreedStatus(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	all := devnettest.NewVoters(t, "agreed", 2)
	o.Enrol(t, all...)
	e := o.Create(t, o.Definition(t))
	snap := o.snapshot(t)
	voted, _ := snap.Find(all[0].Address)
	missing, _ := snap.Find(all[1].Address)
	ballot := o.ballot(t, e, snap, all[0], 1)
	o.cast(t, e, snap, ballot)
	final, err := o.Chain.Finalized(o.Ctx)
	if err != nil {
		t.Fatal(err)
	}

	first, second := devnettest.NewProxy(t, o.Node.RPC()), devnettest.NewProxy(t, o.Node.RPC())
	expect := func(name string, number uint32, want election.State, failure error) {
		t.Helper()
		// Connected anew: which endpoint is asked first must not depend on the case before.
		seen, err := election.Open(o.Ctx, devnettest.Dial(t, 0, first.URL, second.URL), e.Address)
		if err != nil {
			t.Fatal(err)
		}
		got, err := seen.AgreedStatus(o.Ctx, number)
		if got.State != want || !errors.Is(err, failure) {
			t.Errorf("%s: got %v, %v; want %v, %v", name, got.State, err, want, failure)
		}
		if want != election.StatePending && got.Tracker != ballot.Tracker() {
			t.Errorf("%s: the ballot %s", name, got.Tracker)
		}
	}
	none := func(method string, _ json.RawMessage) *devnettest.Reply {
		if method == "eth_getLogs" {
			return &devnettest.Reply{Result: []any{}}
		}
		return nil
	}
	behind := func(method string, params json.RawMessage) *devnettest.Reply {
		switch {
		case method == "eth_getBlockByNumber" && strings.Contains(string(params), "finalized"):
			return &devnettest.Reply{Result: map[string]any{
				"number": "0x0", "hash": common.Hash{1}, "parentHash": common.Hash{}, "timestamp": "0x0",
			}}
		case method == "eth_getBlockByNumber" && !strings.Contains(string(params), "latest"):
			return &devnettest.Reply{} // no such block yet
		}
		return nil
	}

	expect("both have it", voted, election.StateFinal, nil)
	expect("neither has it", missing, election.StatePending, nil)
	first.Set(claiming(e, missing, ballot.Digest(), final))
	expect("one invents a ballot", missing, election.StatePending, chain.ErrDisagree)
	first.Set(claiming(e, voted, common.Hash{9}, final))
	expect("one names another ballot", voted, election.StatePending, chain.ErrDisagree)
	first.Set(nil)
	second.Set(none)
	expect("one final block lacks it", voted, election.StatePending, chain.ErrDisagree)
	second.Set(behind)
	expect("one is behind", voted, election.StatePending, nil)
	second.Set(devnettest.Down)
	expect("one is silent", voted, election.StateIncluded, nil)
}
