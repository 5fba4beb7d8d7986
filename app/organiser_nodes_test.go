package app

import (
	"encoding/json"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/roll"
)

// A node that invents a failure, or hides a receipt and says that the number is used up, would have an organiser create the same
// election again. Beside an honest node the transaction goes on.
func TestOneNodeFailsNoTransaction(t *testing.T) {
	p := newPolls(t)
	p.appoint(t)
	for name, lie := range map[string]func(call string) any{
		"a failure": func(call string) any {
			if !strings.Contains(call, "eth_getTransactionReceipt") {
				return nil
			}
			return map[string]any{
				"status": "0x0", "blockNumber": "0x1", "blockHash": common.Hash{1}, "transactionHash": common.Hash{7}, "logs": []any{},
				"transactionIndex": "0x0", "cumulativeGasUsed": "0x1", "gasUsed": "0x1", "logsBloom": types.Bloom{}, "type": "0x2",
				"effectiveGasPrice": "0x1",
			}
		},
		"another transaction": func(call string) any {
			switch {
			case strings.Contains(call, "eth_getTransactionReceipt"):
				return json.RawMessage("null")
			case strings.Contains(call, "eth_getTransactionCount"):
				return "0x63"
			}
			return nil
		},
	} {
		t.Run(name, func(t *testing.T) {
			var lies atomic.Bool
			node := liar(t, p.node.RPC(), func(call string) any {
				if !lies.Load() {
					return nil
				}
				return lie(call)
			})
			honest := p.invitation.RPC
			p.invitation.RPC = []string{node, p.node.RPC()}
			defer func() { p.invitation.RPC = honest }()
			a, organisation := p.voter(t, t.TempDir())
			o := &Organiser{a}
			d := p.written(t, o, organisation)
			if err := o.Confirm(must(o.Prepare(d.ID))(t).ID); err != nil {
				t.Fatal(err)
			}
			lies.Store(true)
			for range 2 {
				o.app.desk.round(t.Context())
				if got := must(o.Draft(d.ID))(t); got.Work.State != "sent" || got.Election != "" {
					t.Fatalf("by one node's word: %+v", got.Work)
				}
			}
			lies.Store(false)
			o.eventually(t, d.ID, "election", "done")
		})
	}
}

func TestNoMoneyAndNoChain(t *testing.T) {
	p := newPolls(t)
	dir := t.TempDir()
	p.appoint(t)
	a := newApp(t, dir)
	if err := (&Wallet{a}).Restore("abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about", testPhrase); err != nil {
		t.Fatal(err)
	}
	organisation := must((&Organisations{a}).Accept(p.invitation.URL(), false))(t)
	tx := must(roll.Open(p.chain, p.invitation.Roll).GrantOrganiser(t.Context(), p.sender, a.vault.Address()))(t)
	must(p.sender.Wait(t.Context(), tx))(t)
	o := &Organiser{a}
	if standing := must(o.Standing(organisation))(t); !standing.Organiser || standing.Enough || standing.Balance != "0.000000" {
		t.Errorf("standing: %+v", standing)
	}
	d := p.written(t, o, organisation)
	summary := must(o.Prepare(d.ID))(t)
	if summary.ID != "" || summary.Missing == "" {
		t.Errorf("without money: %+v", summary)
	}
	if err := p.node.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := o.Prepare(d.ID); code(err) != "chain.unreachable" {
		t.Errorf("without a chain: %v", err)
	}
	if standing := must(o.Standing(organisation))(t); standing.Problem != "chain.unreachable" {
		t.Errorf("standing without a chain: %+v", standing)
	}
	if got := must(o.Drafts(organisation))(t); len(got) != 1 || got[0].Title["en"] != "Board 2027" {
		t.Errorf("drafts without a chain: %+v", got)
	}
}
