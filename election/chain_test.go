package election_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"psephos/chain"
	"psephos/devnet"
	"psephos/roll"
)

func dial(t *testing.T, chainID uint64, urls ...string) *chain.Chain {
	t.Helper()
	chain, err := chain.Dial(testContext(t), urls, chainID, chain.WithPoll(2*time.Millisecond), chain.WithTimeout(5*time.Second))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(chain.Close)
	return chain
}

func TestEndpointOfAnotherChainIsRefused(t *testing.T) {
	node := startNode(t, devnet.Config{})
	dial(t, 1337, node.RPC())
	var wrong *chain.WrongChainError
	_, err := chain.Dial(testContext(t), []string{node.RPC()}, 1, chain.WithTimeout(5*time.Second))
	if !errors.As(err, &wrong) || wrong.Got != 1337 || wrong.Want != 1 {
		t.Fatalf("got %v", err)
	}
	if text := err.Error(); !strings.Contains(text, "serves chain 1337") || !strings.Contains(text, "votes on chain 1") {
		t.Errorf("the sentence does not name both chains: %s", text)
	}
	// Endpoints must agree among themselves, too.
	other := startNode(t, devnet.Config{ChainID: 1338})
	if _, err := chain.Dial(testContext(t), []string{node.RPC(), other.RPC()}, 0); !errors.As(err, &wrong) || wrong.Got != 1338 {
		t.Errorf("got %v", err)
	}
}

func TestEndpointThatComesBackAsAnotherChainIsNotUsed(t *testing.T) {
	node := startNode(t, devnet.Config{})
	p := newProxy(t, node.RPC())
	chain := dial(t, 0, p.URL, node.RPC())
	p.set(down)
	if _, err := chain.Head(testContext(t)); err != nil {
		t.Fatalf("no fail-over: %v", err)
	}
	if s := chain.Endpoints(); s[0].Healthy || s[0].Error == "" || !s[1].Healthy {
		t.Errorf("health is %+v", s)
	}
	p.set(func(method string, _ json.RawMessage) *reply {
		if method == "eth_chainId" {
			return &reply{result: "0x1"}
		}
		return nil
	})
	used := p.count("eth_getBalance")
	for range 3 {
		if _, err := chain.BalanceAt(testContext(t), common.Address{}, nil); err != nil {
			t.Fatal(err)
		}
	}
	if p.count("eth_getBalance") != used {
		t.Error("the endpoint of another chain was used")
	}
}

func TestNoEndpointAnswersInOneSentenceWithoutKeys(t *testing.T) {
	node := startNode(t, devnet.Config{})
	p := newProxy(t, node.RPC())
	p.set(down)
	_, err := chain.Dial(testContext(t), []string{p.URL + "/v3/SECRETKEY"}, 0, chain.WithTimeout(5*time.Second))
	if !errors.Is(err, chain.ErrNoEndpoint) {
		t.Fatalf("got %v", err)
	}
	if strings.Contains(err.Error(), "SECRETKEY") {
		t.Errorf("the access key is shown: %v", err)
	}
	if _, err := chain.Dial(testContext(t), nil, 0); !errors.Is(err, chain.ErrNoEndpoint) {
		t.Errorf("no endpoints at all: %v", err)
	}
}

func TestClosedChainStaysClosed(t *testing.T) {
	node := startNode(t, devnet.Config{})
	nodes := dial(t, 0, node.RPC())
	nodes.Close()
	if _, err := nodes.Head(testContext(t)); !errors.Is(err, chain.ErrNoEndpoint) {
		t.Errorf("got %v", err)
	}
}

func TestFailOver(t *testing.T) {
	node := startNode(t, devnet.Config{})
	ctx := testContext(t)
	for name, failure := range map[string]*reply{
		"cut": {cut: true}, "HTTP 503": {status: http.StatusServiceUnavailable}, "HTTP 429": {status: http.StatusTooManyRequests},
		"limited": {code: -32005, text: "daily request count exceeded"}, "internal": {code: -32603, text: "internal error"},
		"behind": {code: -32000, text: "header not found"},
	} {
		p := newProxy(t, node.RPC())
		chain := dial(t, 0, p.URL, node.RPC())
		p.set(func(method string, _ json.RawMessage) *reply {
			if method == "eth_chainId" {
				return nil
			}
			return failure
		})
		if balance, err := chain.BalanceAt(ctx, node.FundedAddress(), nil); err != nil || balance.Sign() <= 0 {
			t.Errorf("%s: %v (%v)", name, balance, err)
		}
	}
	// What the chain itself says is final: nobody else is asked.
	p := newProxy(t, node.RPC())
	chain := dial(t, 0, node.RPC(), p.URL)
	if _, err := chain.TransactionReceipt(ctx, common.Hash{1}); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("got %v", err)
	}
	if n := p.count("eth_getTransactionReceipt"); n != 0 {
		t.Errorf("the second endpoint was asked %d times", n)
	}
}

func TestStaleEndpointIsLeft(t *testing.T) {
	node := startNode(t, devnet.Config{})
	ctx := testContext(t)
	for range 10 {
		if err := node.Mine(ctx); err != nil {
			t.Fatal(err)
		}
	}
	p := newProxy(t, node.RPC())
	p.set(func(method string, params json.RawMessage) *reply {
		if method == "eth_blockNumber" {
			return &reply{result: "0x2"}
		}
		return nil
	})
	chain := dial(t, 0, p.URL, node.RPC())
	before := p.count("eth_getBlockByNumber")
	if head, err := chain.Head(ctx); err != nil || head.Number < 10 {
		t.Fatalf("head is %d (%v)", head.Number, err)
	}
	if p.count("eth_getBlockByNumber") != before {
		t.Error("the stale endpoint was asked for the newest block")
	}
}

// blocksOf is the range of an eth_getLogs call.
func blocksOf(params json.RawMessage) (from, to uint64) {
	var query []struct{ FromBlock, ToBlock hexutil.Uint64 }
	if err := json.Unmarshal(params, &query); err != nil || len(query) != 1 {
		return 0, 0
	}
	return uint64(query[0].FromBlock), uint64(query[0].ToBlock)
}

func TestLogRangesShrinkToWhatTheProviderAllows(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	for range 40 {
		if err := o.node.Mine(o.ctx); err != nil {
			t.Fatal(err)
		}
	}
	o.enrol(t, voters(t, "ranges", 300))
	want, err := o.roll.Pages(o.ctx, 0, o.head(t).Number)
	if err != nil || len(want) != 2 {
		t.Fatalf("%d pages (%v)", len(want), err)
	}
	for name, refusal := range map[string]*reply{
		"error":    {code: -32602, text: "block range is too wide"},
		"limit":    {code: -32005, text: "query returned more than 10000 results"},
		"HTTP 413": {status: http.StatusRequestEntityTooLarge},
	} {
		p := newProxy(t, o.node.RPC())
		p.set(func(method string, params json.RawMessage) *reply {
			if from, to := blocksOf(params); method == "eth_getLogs" && to-from >= 7 {
				return refusal
			}
			return nil
		})
		roll := roll.Open(dial(t, 0, p.URL), o.roll.Address)
		got, err := roll.Pages(o.ctx, 0, o.head(t).Number)
		if err != nil || len(got) != 2 || got[0].Root != want[0].Root || got[1].Root != want[1].Root {
			t.Errorf("%s: %d pages (%v)", name, len(got), err)
		}
	}
}

func (o *organisation) head(t testing.TB) chain.Head {
	t.Helper()
	head, err := o.chain.Head(o.ctx)
	if err != nil {
		t.Fatal(err)
	}
	return head
}

// An endpoint that has not got the last block would leave out its logs without a word.
func TestLogsOfAnEndpointThatIsBehindAreNotTrusted(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	o.enrol(t, voters(t, "behind", 3))
	head := o.head(t)
	p := newProxy(t, o.node.RPC())
	chain := dial(t, 0, p.URL, o.node.RPC())
	p.set(func(method string, params json.RawMessage) *reply {
		switch {
		case method == "eth_getBlockByNumber" && strings.Contains(string(params), hexutil.EncodeUint64(head.Number)):
			return &reply{result: nil}
		case method == "eth_getLogs":
			return &reply{result: []any{}}
		}
		return nil
	})
	pages, err := roll.Open(chain, o.roll.Address).Pages(o.ctx, 0, head.Number)
	if err != nil || len(pages) != 1 {
		t.Errorf("%d pages (%v), want 1", len(pages), err)
	}
}

func TestRollSnapshotNoticesAHiddenPage(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	o.enrol(t, voters(t, "hidden", 3))
	p := newProxy(t, o.node.RPC())
	p.set(func(method string, _ json.RawMessage) *reply {
		if method == "eth_getLogs" {
			return &reply{result: []any{}}
		}
		return nil
	})
	_, err := roll.Open(dial(t, 0, p.URL), o.roll.Address).Snapshot(o.ctx, nil)
	if err == nil || !strings.Contains(err.Error(), "the roll has 1 pages but the endpoint gave events of 0") {
		t.Errorf("got %v", err)
	}
}

func TestFinality(t *testing.T) {
	node := startNode(t, devnet.Config{FinalityDepth: 3})
	ctx := testContext(t)
	for range 10 {
		if err := node.Mine(ctx); err != nil {
			t.Fatal(err)
		}
	}
	nodes := attach(t, node, chain.WithDepth(5))
	head, err := nodes.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if final, err := nodes.Finalized(ctx); err != nil || final.Number != head.Number-3 {
		t.Errorf("the tag says %d (%v), want %d", final.Number, err, head.Number-3)
	}
	p := newProxy(t, node.RPC())
	p.set(func(method string, params json.RawMessage) *reply {
		if strings.Contains(string(params), `"finalized"`) || strings.Contains(string(params), `"safe"`) {
			return &reply{code: -32602, text: "invalid argument 0: hex string without 0x prefix"}
		}
		return nil
	})
	for depth, want := range map[uint64]uint64{5: head.Number - 5, 0: head.Number, 99: 0} {
		plain, err := chain.Dial(ctx, []string{p.URL}, 0, chain.WithDepth(depth))
		if err != nil {
			t.Fatal(err)
		}
		defer plain.Close()
		if final, err := plain.Finalized(ctx); err != nil || final.Number != want {
			t.Errorf("depth %d: %d (%v), want %d", depth, final.Number, err, want)
		}
		if safe, err := plain.Safe(ctx); err != nil || safe.Number != want {
			t.Errorf("depth %d: safe is %d (%v), want %d", depth, safe.Number, err, want)
		}
	}
}

func TestEther(t *testing.T) {
	for wei, want := range map[string]string{
		"0": "0", "1": "0.000000000000000001", "1500000000000000000": "1.5", "2000000000000000000": "2", "-10000000000000000": "-0.01",
	} {
		n, _ := new(big.Int).SetString(wei, 10)
		if got := chain.Ether(n); got != want {
			t.Errorf("%s wei are %s ether, want %s", wei, got, want)
		}
	}
}
