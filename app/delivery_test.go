package app

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
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/app/journal"
	"psephos/election"
	"psephos/roll"
)

// liar is a node in front of another whose answer to a call is what lie says, unless that is nil.
func liar(t *testing.T, target string, lie func(call string) any) string {
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

func selector(method string) string { return hexutil.Encode(crypto.Keccak256([]byte(method))[:4]) }

func word(v uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(v).Bytes(), 32) }

// closedLiar is a node that says of every election, while lies holds, that its voting is over.
func closedLiar(t *testing.T, target string, lies *atomic.Bool) string {
	t.Helper()
	return liar(t, target, func(call string) any {
		if !lies.Load() || !strings.Contains(call, selector("phase()")) {
			return nil
		}
		return hexutil.Encode(word(uint64(election.PhaseClosed)))
	})
}

// inventor is a node that says, while it holds a digest, that the ballot of that digest is in the first block.
func inventor(t *testing.T, p *polls, digest *atomic.Pointer[common.Hash]) string {
	t.Helper()
	event := crypto.Keccak256Hash([]byte("BallotCast(uint256,bytes32,bytes)"))
	return liar(t, p.node.RPC(), func(call string) any {
		invented := digest.Load()
		switch {
		case invented == nil:
			return nil
		case strings.Contains(call, selector("hasVoted(uint256)")):
			return hexutil.Encode(word(1))
		case strings.Contains(call, "eth_getLogs") && strings.Contains(call, event.Hex()):
			data := append(append(append(invented.Bytes(), word(64)...), word(1)...), word(0)...)
			return []any{map[string]any{
				"address": p.election.Address, "topics": []common.Hash{event, {}}, "data": hexutil.Encode(data),
				"blockNumber": "0x1", "blockHash": common.Hash{1}, "transactionHash": common.Hash{7},
				"transactionIndex": "0x0", "logIndex": "0x0", "removed": false,
			}}
		}
		return nil
	})
}

// One of two nodes shows the ballot in a final block, or another one in its place: neither ends the delivery.
func TestABallotThatOneNodeInventsIsDelivered(t *testing.T) {
	for name, invented := range map[string]func(election.Ballot) common.Hash{
		"this ballot":    election.Ballot.Digest,
		"another ballot": func(election.Ballot) common.Hash { return common.Hash{9} },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPolls(t) // the office casts nothing
			var digest atomic.Pointer[common.Hash]
			p.invitation.RPC = []string{inventor(t, p, &digest), p.node.RPC()}
			a, organisation := p.voter(t, t.TempDir())
			signed := p.vote(t, a, organisation, 1)
			entry, _ := a.journal.InElection(p.invitation.ChainID, p.election.Address, -1, a.vault.Address())
			lie := invented(entry.Ballot)
			digest.Store(&lie)
			got := p.eventually(t, a, organisation, func(r Receipt) bool { return r.Problem != "" })
			if got.State != string(journal.Sent) || got.Problem != "chain.disputed" {
				t.Fatalf("by one node's word: %+v", got)
			}
			digest.Store(nil)
			if _, err := (&Voting{a}).SubmitMyself(organisation, p.election.Address.Hex()); err != nil {
				t.Fatal(err)
			}
			if got := p.eventually(t, a, organisation, inState(journal.Final)); got.Tracker != signed.Tracker {
				t.Errorf("receipt: %+v", got)
			}
		})
	}
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
		roll := roll.Open(p.chain, p.invitation.Roll)
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

// A node says that the number has voted. Alone it is believed; beside an honest one nobody is turned away.
func TestOneNodeTurnsNobodyAway(t *testing.T) {
	p := newPolls(t)
	var digest atomic.Pointer[common.Hash]
	digest.Store(&common.Hash{9})
	node := inventor(t, p, &digest)
	for _, c := range []struct {
		nodes []string
		want  string
	}{{[]string{node}, "ballot.voted"}, {[]string{node, p.node.RPC()}, ""}, {[]string{p.node.RPC(), node}, ""}} {
		p.invitation.RPC = c.nodes
		a, organisation := p.voter(t, t.TempDir())
		_, err := (&Voting{a}).Prepare(organisation, p.election.Address.Hex(), []int32{1})
		if err == nil && c.want != "" || err != nil && code(err) != c.want {
			t.Errorf("%d nodes: %v, want %q", len(c.nodes), err, c.want)
		}
	}
}
