package chain_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
)

// greedy is an endpoint of node that suggests a tip of so many gwei.
func greedy(t *testing.T, node *devnet.Chain, tip int64) *devnettest.Proxy {
	t.Helper()
	p := devnettest.NewProxy(t, node.RPC())
	p.Set(func(method string, _ json.RawMessage) *devnettest.Reply {
		if method == "eth_maxPriorityFeePerGas" {
			return &devnettest.Reply{Result: hexutil.EncodeBig(ofGwei(tip))}
		}
		return nil
	})
	return p
}

func ofGwei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.GWei)) }

func TestGreedyEndpointIsRefused(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	ctx := devnettest.Context(t)
	journal := chain.MemoryJournal()
	p := greedy(t, node, 501)
	s := newSender(t, devnettest.Dial(t, 0, p.URL), node, journal)
	_, err := s.Send(ctx, &somewhere, []byte("x"))
	if !errors.Is(err, chain.ErrFeeTooHigh) || !strings.Contains(err.Error(), "501 gwei") || !strings.Contains(err.Error(), "500") {
		t.Fatalf("got %v", err)
	}
	if p.Count("eth_sendRawTransaction") != 0 {
		t.Error("a transaction was sent")
	}
	if left, err := journal.Unsettled(ctx, 1337, s.Address()); err != nil || len(left) != 0 {
		t.Errorf("the journal has %d entries (%v)", len(left), err)
	}
	// Who names a bound has it kept, and nothing else.
	bound := ofGwei(600)
	willing := newSender(t, devnettest.Dial(t, 0, p.URL), node, chain.MemoryJournal(), chain.WithMaxFee(bound))
	tx, err := willing.Send(ctx, &somewhere, []byte("x"))
	if err != nil || tx.GasTipCap().Cmp(ofGwei(501)) != 0 || tx.GasFeeCap().Cmp(bound) > 0 {
		t.Errorf("got %v, %v", tx, err)
	}
}

func TestInventedBaseFeeIsRefused(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	p := devnettest.NewProxy(t, node.RPC())
	s := newSender(t, devnettest.Dial(t, 0, p.URL), node, chain.MemoryJournal())
	var header *types.Header
	head, err := node.Client().HeaderByNumber(devnettest.Context(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	header = types.CopyHeader(head)
	header.BaseFee = ofGwei(5_000) // twice that and a tip is beyond 10,000
	p.Set(func(method string, _ json.RawMessage) *devnettest.Reply {
		if method == "eth_getBlockByNumber" {
			return &devnettest.Reply{Result: header}
		}
		return nil
	})
	if _, err := s.Send(devnettest.Context(t), &somewhere, []byte("x")); !errors.Is(err, chain.ErrFeeTooHigh) {
		t.Errorf("got %v", err)
	}
}

// Chains such as Polygon ask for tips of 30 gwei and more, at which a transaction must be sent without options.
func TestUsualTipsArePaid(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	for _, tip := range []int64{1, 30, 250, 500} {
		s := newSender(t, devnettest.Dial(t, 0, greedy(t, node, tip).URL), node, chain.MemoryJournal())
		tx, err := s.Send(devnettest.Context(t), &somewhere, []byte("x"))
		if err != nil {
			t.Fatalf("%d gwei: %v", tip, err)
		}
		if tx.GasTipCap().Cmp(ofGwei(tip)) != 0 || tx.GasFeeCap().Cmp(tx.GasTipCap()) <= 0 {
			t.Errorf("%d gwei: tip %v, fee %v", tip, tx.GasTipCap(), tx.GasFeeCap())
		}
		if _, err := s.Wait(devnettest.Context(t), tx); err != nil {
			t.Fatal(err)
		}
	}
}

// One endpoint among several does not choose the tip, wherever it stands in the order.
func TestTipIsTheMiddleOfWhatEndpointsSuggest(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	ctx := devnettest.Context(t)
	for _, tips := range [][]int64{{400, 2}, {2, 400}, {100_000, 2, 3}, {2, 100_000, 1}} {
		var urls []string
		for _, tip := range tips {
			urls = append(urls, greedy(t, node, tip).URL)
		}
		s := newSender(t, devnettest.Dial(t, 0, urls...), node, chain.MemoryJournal())
		tip, _, err := s.Fees(ctx)
		if err != nil || tip.Cmp(ofGwei(3)) > 0 || tip.Cmp(ofGwei(2)) < 0 {
			t.Errorf("endpoints that suggest %v: %v, %v", tips, tip, err)
		}
	}
}

// An endpoint that hides a receipt makes the sender raise the fee again and again: at most to twice the tip.
func TestRaisedTipIsBounded(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{Manual: true})
	ctx := devnettest.Context(t)
	journal := chain.MemoryJournal()
	s := newSender(t, devnettest.Dial(t, 0, greedy(t, node, 30).URL), node, journal, chain.WithBumpAfter(time.Millisecond))
	tx, err := s.Send(ctx, &somewhere, []byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	waiting, cancel := context.WithCancel(ctx)
	done := make(chan error, 1)
	go func() {
		_, err := s.Wait(waiting, tx)
		done <- err
	}()
	highest := new(big.Int)
	for highest.Cmp(ofGwei(60)) < 0 {
		entries, err := journal.Unsettled(ctx, 1337, s.Address())
		if err != nil || ctx.Err() != nil {
			t.Fatalf("the tip was raised to %v only (%v)", highest, err)
		}
		for _, e := range entries {
			if highest = e.Tx.GasTipCap(); highest.Cmp(ofGwei(60)) > 0 {
				t.Fatalf("a tip of %v was offered", highest)
			}
		}
	}
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
