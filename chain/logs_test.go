package chain_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/roll"
)

// blocksOf is the range of an eth_getLogs call.
func blocksOf(params json.RawMessage) (from, to uint64) {
	var query []struct{ FromBlock, ToBlock hexutil.Uint64 }
	if err := json.Unmarshal(params, &query); err != nil || len(query) != 1 {
		return 0, 0
	}
	return uint64(query[0].FromBlock), uint64(query[0].ToBlock)
}

func TestLogRangesShrinkToWhatTheProviderAllows(t *testing.T) {
	o := devnettest.New(t, devnet.Config{}, 0)
	for range 40 {
		if err := o.Node.Mine(o.Ctx); err != nil {
			t.Fatal(err)
		}
	}
	o.Enrol(t, devnettest.NewVoters(t, "ranges", 300)...)
	want, err := o.Roll.Pages(o.Ctx, 0, o.Head(t).Number)
	if err != nil || len(want) != 2 {
		t.Fatalf("%d pages (%v)", len(want), err)
	}
	for name, refusal := range map[string]*devnettest.Reply{
		"error":    {Code: -32602, Text: "block range is too wide"},
		"limit":    {Code: -32005, Text: "query returned more than 10000 results"},
		"HTTP 413": {Status: http.StatusRequestEntityTooLarge},
	} {
		p := devnettest.NewProxy(t, o.Node.RPC())
		p.Set(func(method string, params json.RawMessage) *devnettest.Reply {
			if from, to := blocksOf(params); method == "eth_getLogs" && to-from >= 7 {
				return refusal
			}
			return nil
		})
		roll := roll.Open(devnettest.Dial(t, 0, p.URL), o.Roll.Address)
		got, err := roll.Pages(o.Ctx, 0, o.Head(t).Number)
		if err != nil || len(got) != 2 || got[0].Root != want[0].Root || got[1].Root != want[1].Root {
			t.Errorf("%s: %d pages (%v)", name, len(got), err)
		}
	}
}

// An endpoint that has not got the last block would leave out its logs without a word.
func TestLogsOfAnEndpointThatIsBehindAreNotTrusted(t *testing.T) {
	o := devnettest.New(t, devnet.Config{}, 0)
	o.Enrol(t, devnettest.NewVoters(t, "behind", 3)...)
	head := o.Head(t)
	p := devnettest.NewProxy(t, o.Node.RPC())
	chain := devnettest.Dial(t, 0, p.URL, o.Node.RPC())
	p.Set(func(method string, params json.RawMessage) *devnettest.Reply {
		switch {
		case method == "eth_getBlockByNumber" && strings.Contains(string(params), hexutil.EncodeUint64(head.Number)):
			return &devnettest.Reply{Result: nil}
		case method == "eth_getLogs":
			return &devnettest.Reply{Result: []any{}}
		}
		return nil
	})
	pages, err := roll.Open(chain, o.Roll.Address).Pages(o.Ctx, 0, head.Number)
	if err != nil || len(pages) != 1 {
		t.Errorf("%d pages (%v), want 1", len(pages), err)
	}
}
