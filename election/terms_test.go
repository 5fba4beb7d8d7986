package election_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

// A node that gives the voter its own board, or other texts, is caught by a second one; one that is down or behind is not heard.
func TestTermsOfALyingEndpoint(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	o.Enrol(t, devnettest.NewVoters(t, "terms", 1)...)
	board, other := o.board(t, o.trustees(t, 1), 1), o.board(t, o.trustees(t, 1), 1)
	e := o.Create(t, o.secretDefinition(t, board))
	selector := func(method string) []byte { return crypto.Keccak256([]byte(method + "()"))[:4] }
	honest := func(method string) []byte {
		out, err := o.Node.Client().CallContract(o.Ctx, ethereum.CallMsg{To: &e.Address, Data: selector(method)}, nil)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	word := func(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }
	lies := map[string][]byte{
		"parameters":   bytes.Replace(honest("parameters"), word(board.Address), word(other.Address), 1),
		"metadataHash": crypto.Keccak256([]byte("other texts")),
	}
	second := devnettest.NewProxy(t, o.Node.RPC())
	for method, lie := range lies {
		liar := devnettest.NewProxy(t, o.Node.RPC())
		liar.Set(func(_ string, params json.RawMessage) *devnettest.Reply {
			if strings.Contains(string(params), hexutil.Encode(selector(method))) {
				return &devnettest.Reply{Result: hexutil.Encode(lie)}
			}
			return nil
		})
		second.Set(nil)
		if _, err := election.Open(o.Ctx, devnettest.Dial(t, 0, liar.URL, second.URL), e.Address); !errors.Is(err, chain.ErrDisagree) {
			t.Errorf("%s: got %v, want %v", method, err, chain.ErrDisagree)
		}
	}
	for name, answer := range map[string]func(string, json.RawMessage) *devnettest.Reply{
		"down": func(method string, params json.RawMessage) *devnettest.Reply {
			if method == "eth_chainId" {
				return nil
			}
			return devnettest.Down(method, params)
		},
		"behind": func(method string, _ json.RawMessage) *devnettest.Reply {
			if method == "eth_call" {
				return &devnettest.Reply{Result: "0x"}
			}
			return nil
		},
	} {
		second.Set(answer)
		seen, err := election.Open(o.Ctx, devnettest.Dial(t, 0, o.Node.RPC(), second.URL), e.Address)
		if err != nil || seen.Parameters.Board != board.Address {
			t.Errorf("%s: %v", name, err)
		}
	}
}
