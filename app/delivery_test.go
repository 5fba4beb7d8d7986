package app

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/app/journal"
	"psephos/election"
)

// closedLiar is a node that says of every election, while lies holds, that its voting is over.
func closedLiar(t *testing.T, target string, lies *atomic.Bool) string {
	t.Helper()
	phase := hexutil.Encode(crypto.Keccak256([]byte("phase()"))[:4])
	closed := hexutil.Encode(common.LeftPadBytes([]byte{byte(election.PhaseClosed)}, 32))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		w.Header().Set("Content-Type", "application/json")
		var call struct {
			ID json.RawMessage `json:"id"`
		}
		if lies.Load() && strings.Contains(string(body), phase) && json.Unmarshal(body, &call) == nil {
			_ = json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": call.ID, "result": closed})
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

func TestALyingNodeEndsNoDelivery(t *testing.T) {
	p := newPolls(t) // the office casts nothing
	var lies atomic.Bool
	lies.Store(true)
	p.invitation.RPC = []string{closedLiar(t, p.node.RPC(), &lies), p.node.RPC()}
	a, organisation := p.voter(t, t.TempDir())
	signed := p.vote(t, a, organisation, 1)
	got := p.eventually(t, a, organisation, func(r Receipt) bool { return r.Problem != "" })
	if got.State != string(journal.Sent) || got.Problem != "chain.disputed" {
		t.Fatalf("by one node's word: %+v", got)
	}
	lies.Store(false)
	p.castByOffice(t)
	if _, err := (&Voting{a}).SubmitMyself(organisation, p.election.Address.Hex()); err != nil {
		t.Fatal(err)
	}
	if got := p.eventually(t, a, organisation, inState(journal.Final)); got.Tracker != signed.Tracker {
		t.Errorf("receipt: %+v", got)
	}
}

// The only node says that the voting is over, and later that it is not: by then an office may hold the first ballot.
func TestNoSecondBallotAfterTheFirstWasHandedOver(t *testing.T) {
	p := newPolls(t)
	var lies atomic.Bool
	lies.Store(true)
	p.invitation.RPC = []string{closedLiar(t, p.node.RPC(), &lies)}
	a, organisation := p.voter(t, t.TempDir())
	p.vote(t, a, organisation, 1)
	p.eventually(t, a, organisation, inState(journal.Rejected))
	lies.Store(false)
	if _, err := (&Voting{a}).Prepare(organisation, p.election.Address.Hex(), []int32{0}); code(err) != "ballot.handed" {
		t.Errorf("a second ballot: %v", err)
	}
}

func TestOfTwoPreparedBallotsOneIsCast(t *testing.T) {
	p := newPolls(t)
	a, organisation := p.voter(t, t.TempDir())
	v := &Voting{a}
	first, err := v.Prepare(organisation, p.election.Address.Hex(), []int32{0})
	if err != nil {
		t.Fatal(err)
	}
	second, err := v.Prepare(organisation, p.election.Address.Hex(), []int32{1})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := v.Cast(first.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := v.Cast(second.ID); code(err) != "ballot.voted" {
		t.Errorf("the second: %v", err)
	}
	if got, err := v.Receipt(organisation, p.election.Address.Hex()); err != nil || got.Tracker != first.Tracker {
		t.Errorf("receipt: %+v %v", got, err)
	}
}

// A ballot that was found wrong before it left the computer may be replaced: nobody can hold it.
func TestABallotThatNeverLeftMayBeReplaced(t *testing.T) {
	p := newPolls(t)
	a, organisation := p.voter(t, t.TempDir())
	a.settings.SubmitMyself = true
	p.vote(t, a, organisation, 1)
	amend := func(holder common.Address) {
		t.Helper()
		roll := election.OpenRoll(p.chain, p.invitation.Roll)
		tx, err := roll.Amend(t.Context(), p.sender, 0, holder)
		if err == nil {
			_, err = p.sender.Wait(t.Context(), tx)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	amend(common.Address{9})
	if got := p.eventually(t, a, organisation, inState(journal.Rejected)); got.Problem != "ballot.signature" {
		t.Errorf("receipt: %+v", got)
	}
	amend(common.HexToAddress(junkHolder))
	again := p.vote(t, a, organisation, 0)
	if got := p.eventually(t, a, organisation, inState(journal.Final)); got.Tracker != again.Tracker {
		t.Errorf("receipt: %+v", got)
	}
}
