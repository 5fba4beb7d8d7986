package chain_test

import (
	"encoding/json"
	"strings"
	"testing"

	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
)

func TestFinality(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{FinalityDepth: 3})
	ctx := devnettest.Context(t)
	for range 10 {
		if err := node.Mine(ctx); err != nil {
			t.Fatal(err)
		}
	}
	nodes := devnettest.Attach(t, node, chain.WithDepth(5))
	head, err := nodes.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if final, err := nodes.Finalized(ctx); err != nil || final.Number != head.Number-3 {
		t.Errorf("the tag says %d (%v), want %d", final.Number, err, head.Number-3)
	}
	p := devnettest.NewProxy(t, node.RPC())
	p.Set(func(method string, params json.RawMessage) *devnettest.Reply {
		if strings.Contains(string(params), `"finalized"`) || strings.Contains(string(params), `"safe"`) {
			return &devnettest.Reply{Code: -32602, Text: "invalid argument 0: hex string without 0x prefix"}
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
