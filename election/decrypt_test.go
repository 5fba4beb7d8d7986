package election_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/contracts/bindings"
	"psephos/devnet"
	"psephos/election"
)

// closedElection is a secret election with one ballot whose time is over, and its trustee.
func closedElection(t *testing.T, o *organisation) (*election.Election, trustee) {
	t.Helper()
	all := voters(t, "decrypt", 1)
	o.enrol(t, all)
	trustees := o.trustees(t, 1)
	board := o.board(t, trustees, 1)
	o.ceremony(t, board, trustees)
	e := o.create(t, o.secretDefinition(t, board))
	snap := o.snapshot(t)
	o.cast(t, e, snap, o.ballot(t, e, snap, all[0], 1, 1))
	o.advance(t, 2*time.Hour)
	return e, trustees[0]
}

// A contract that answers like an election but is none may hold anybody's ciphertext as its sum.
func TestNothingIsDecryptedForForeignCode(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	e, who := closedElection(t, o)
	p := newProxy(t, o.node.RPC())
	for name, code := range map[string][]byte{"no proxy": {0x60, 0}, "a proxy to something else": bindings.ProxyRuntime(o.roll.Address)} {
		p.set(func(method string, params json.RawMessage) *reply {
			if method == "eth_getCode" && strings.Contains(strings.ToLower(string(params)), strings.ToLower(e.Address.Hex())) {
				return &reply{result: "0x" + common.Bytes2Hex(code)}
			}
			return nil
		})
		seen, err := election.Open(o.ctx, dial(t, 0, p.URL), e.Address)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := seen.SubmitShares(o.ctx, who.Sender, who.seed); !errors.Is(err, election.ErrForeignCode) {
			t.Errorf("%s: got %v, want %v", name, err, election.ErrForeignCode)
		}
	}
	if _, err := e.SubmitShares(o.ctx, who.Sender, who.seed); err != nil {
		t.Error(err)
	}
}

func TestNothingIsDecryptedBeforeTheEndIsFinal(t *testing.T) {
	o := newOrganisation(t, devnet.Config{FinalityDepth: 3})
	e, who := closedElection(t, o)
	ctx, cancel := context.WithTimeout(o.ctx, 200*time.Millisecond)
	defer cancel()
	if tx, err := e.SubmitShares(ctx, who.Sender, who.seed); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v %v, want to wait", tx, err)
	}
	for range 3 {
		if err := o.node.Mine(o.ctx); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := e.SubmitShares(o.ctx, who.Sender, who.seed); err != nil {
		t.Error(err)
	}
}
