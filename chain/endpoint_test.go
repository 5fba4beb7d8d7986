package chain_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
)

func TestEndpointOfAnotherChainIsRefused(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	devnettest.Dial(t, 1337, node.RPC())
	var wrong *chain.WrongChainError
	_, err := chain.Dial(devnettest.Context(t), []string{node.RPC()}, 1, chain.WithTimeout(5*time.Second))
	if !errors.As(err, &wrong) || wrong.Got != 1337 || wrong.Want != 1 {
		t.Fatalf("got %v", err)
	}
	if text := err.Error(); !strings.Contains(text, "serves chain 1337") || !strings.Contains(text, "votes on chain 1") {
		t.Errorf("the sentence does not name both chains: %s", text)
	}
	// Endpoints must agree among themselves, too.
	other := devnettest.Start(t, devnet.Config{ChainID: 1338})
	if _, err := chain.Dial(devnettest.Context(t), []string{node.RPC(), other.RPC()}, 0); !errors.As(err, &wrong) || wrong.Got != 1338 {
		t.Errorf("got %v", err)
	}
}

func TestEndpointThatComesBackAsAnotherChainIsNotUsed(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	p := devnettest.NewProxy(t, node.RPC())
	chain := devnettest.Dial(t, 0, p.URL, node.RPC())
	p.Set(devnettest.Down)
	if _, err := chain.Head(devnettest.Context(t)); err != nil {
		t.Fatalf("no fail-over: %v", err)
	}
	if s := chain.Endpoints(); s[0].Healthy || s[0].Error == "" || !s[1].Healthy {
		t.Errorf("health is %+v", s)
	}
	p.Set(func(method string, _ json.RawMessage) *devnettest.Reply {
		if method == "eth_chainId" {
			return &devnettest.Reply{Result: "0x1"}
		}
		return nil
	})
	used := p.Count("eth_getBalance")
	for range 3 {
		if _, err := chain.BalanceAt(devnettest.Context(t), common.Address{}, nil); err != nil {
			t.Fatal(err)
		}
	}
	if p.Count("eth_getBalance") != used {
		t.Error("the endpoint of another chain was used")
	}
}

func TestNoEndpointAnswersInOneSentenceWithoutKeys(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	p := devnettest.NewProxy(t, node.RPC())
	p.Set(devnettest.Down)
	_, err := chain.Dial(devnettest.Context(t), []string{p.URL + "/v3/SECRETKEY"}, 0, chain.WithTimeout(5*time.Second))
	if !errors.Is(err, chain.ErrNoEndpoint) {
		t.Fatalf("got %v", err)
	}
	if strings.Contains(err.Error(), "SECRETKEY") {
		t.Errorf("the access key is shown: %v", err)
	}
	if _, err := chain.Dial(devnettest.Context(t), nil, 0); !errors.Is(err, chain.ErrNoEndpoint) {
		t.Errorf("no endpoints at all: %v", err)
	}
}

func TestClosedChainStaysClosed(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	nodes := devnettest.Dial(t, 0, node.RPC())
	nodes.Close()
	if _, err := nodes.Head(devnettest.Context(t)); !errors.Is(err, chain.ErrNoEndpoint) {
		t.Errorf("got %v", err)
	}
}

func TestFailOver(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	ctx := devnettest.Context(t)
	for name, failure := range map[string]*devnettest.Reply{
		"cut": {Cut: true}, "HTTP 503": {Status: http.StatusServiceUnavailable}, "HTTP 429": {Status: http.StatusTooManyRequests},
		"limited": {Code: -32005, Text: "daily request count exceeded"}, "internal": {Code: -32603, Text: "internal error"},
		"behind": {Code: -32000, Text: "header not found"},
	} {
		p := devnettest.NewProxy(t, node.RPC())
		chain := devnettest.Dial(t, 0, p.URL, node.RPC())
		p.Set(func(method string, _ json.RawMessage) *devnettest.Reply {
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
	p := devnettest.NewProxy(t, node.RPC())
	chain := devnettest.Dial(t, 0, node.RPC(), p.URL)
	if _, err := chain.TransactionReceipt(ctx, common.Hash{1}); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("got %v", err)
	}
	if n := p.Count("eth_getTransactionReceipt"); n != 0 {
		t.Errorf("the second endpoint was asked %d times", n)
	}
}

func TestStaleEndpointIsLeft(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	ctx := devnettest.Context(t)
	for range 10 {
		if err := node.Mine(ctx); err != nil {
			t.Fatal(err)
		}
	}
	p := devnettest.NewProxy(t, node.RPC())
	p.Set(func(method string, params json.RawMessage) *devnettest.Reply {
		if method == "eth_blockNumber" {
			return &devnettest.Reply{Result: "0x2"}
		}
		return nil
	})
	chain := devnettest.Dial(t, 0, p.URL, node.RPC())
	before := p.Count("eth_getBlockByNumber")
	if head, err := chain.Head(ctx); err != nil || head.Number < 10 {
		t.Fatalf("head is %d (%v)", head.Number, err)
	}
	if p.Count("eth_getBlockByNumber") != before {
		t.Error("the stale endpoint was asked for the newest block")
	}
}
