package election_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

// A ballot is given up when the voting is over by every endpoint, not by one that lies or while one is silent.
func TestMissed(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	all := devnettest.NewVoters(t, "missed", 2)
	o.Enrol(t, all...)
	e := o.Create(t, o.Definition(t))
	snap := o.snapshot(t)
	voted, _ := snap.Find(all[0].Address)
	missing, _ := snap.Find(all[1].Address)
	o.cast(t, e, snap, o.ballot(t, e, snap, all[0], 1))

	second := devnettest.NewProxy(t, o.Node.RPC())
	seen, err := election.Open(o.Ctx, devnettest.Dial(t, 0, o.Node.RPC(), second.URL), e.Address)
	if err != nil {
		t.Fatal(err)
	}
	answering := func(call string, word byte) func(string, json.RawMessage) *devnettest.Reply {
		selector := hexutil.Encode(crypto.Keccak256([]byte(call))[:4])
		return func(method string, params json.RawMessage) *devnettest.Reply {
			if method != "eth_call" || !strings.Contains(string(params), selector) {
				return nil
			}
			return &devnettest.Reply{Result: hexutil.Encode(common.LeftPadBytes([]byte{word}, 32))}
		}
	}
	expect := func(name string, number uint32, want bool, failure error) {
		t.Helper()
		got, err := seen.Missed(o.Ctx, number)
		if got != want || !errors.Is(err, failure) {
			t.Errorf("%s: got %v, %v; want %v, %v", name, got, err, want, failure)
		}
	}
	expect("open", missing, false, nil)
	second.Set(answering("phase()", byte(election.PhaseClosed)))
	expect("open, and one says closed", missing, false, chain.ErrDisagree)
	second.Set(nil)
	o.Advance(t, 2*time.Hour)
	expect("closed", missing, true, nil)
	expect("closed, has voted", voted, false, nil)
	second.Set(answering("hasVoted(uint256)", 1))
	expect("closed, and one says it voted", missing, false, chain.ErrDisagree)
	second.Set(answering("hasVoted(uint256)", 0))
	expect("has voted, and one says it did not", voted, false, chain.ErrDisagree)
	second.Set(func(method string, _ json.RawMessage) *devnettest.Reply {
		if method == "eth_getBlockByNumber" {
			return &devnettest.Reply{}
		}
		return nil
	})
	expect("one is behind", missing, false, nil)
	second.Set(devnettest.Down)
	expect("one is silent", missing, false, chain.ErrNoEndpoint)
}
