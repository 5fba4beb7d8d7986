package app

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/chain"
	"psephos/election"
)

// deaf puts a node in front of the chain that says yes to every transaction and keeps it to itself until hear is called.
func (p *polls) deaf(t *testing.T) (hear func()) {
	t.Helper()
	var hears atomic.Bool
	node := liar(t, p.node.RPC(), func(call string) any {
		if hears.Load() || !strings.Contains(call, "eth_sendRawTransaction") {
			return nil
		}
		return common.Hash{1}
	})
	p.invitation.RPC = []string{node}
	return func() { hears.Store(true) }
}

// numbers are the numbers of the wallet's transactions that the journal holds, in the order of their signatures.
func (p *polls) numbers(t *testing.T, a *App) (list []uint64) {
	t.Helper()
	records := must(a.transactions(p.invitation.ChainID))(t)
	for _, entry := range must(records.Unsettled(t.Context(), p.invitation.ChainID, a.vault.Address()))(t) {
		list = append(list, entry.Nonce)
	}
	return list
}

// What is signed for another organisation of the same chain, or in another area, never takes the number of an organiser's transaction,
// even if the node does not count it yet.
func TestAllAreasShareOneSequenceOfNumbers(t *testing.T) {
	p := newPolls(t)
	hear := p.deaf(t)
	dir := t.TempDir()
	o, organisation := p.organiser(t, dir)
	d := p.written(t, o, organisation)
	summary := must(o.Prepare(d.ID))(t)
	if err := o.Confirm(summary.ID); err != nil {
		t.Fatal(err)
	}
	other := must(election.DeployOrganisation(t.Context(), p.sender, election.Roles{}))(t)
	invitation := p.invitation
	invitation.Roll, invitation.Factory, invitation.RPC = other.Roll, other.Factory, []string{p.node.RPC()}
	second := must((&Organisations{o.app}).Accept(invitation.URL(), false))(t)
	l, _, err := o.app.link(second)
	if err != nil {
		t.Fatal(err)
	}
	sender, done, err := o.app.turn(t.Context(), l)
	if err != nil {
		t.Fatal(err)
	}
	tx, err := sender.Send(t.Context(), &common.Address{0x42}, nil)
	done()
	if err != nil || tx.Nonce() != 1 {
		t.Fatalf("the second transaction: %+v %v", tx, err)
	}
	hear()
	d = o.eventually(t, d.ID, "election", "done")
	must(sender.Wait(t.Context(), tx))(t)
	if d.Election == "" || len(o.app.desk.acts()[0].Sent) != 1 {
		t.Errorf("created: %+v", d)
	}
}

func TestAnOrganisersTransactionIsInTheSharedJournal(t *testing.T) {
	p := newPolls(t)
	hear := p.deaf(t)
	dir := t.TempDir()
	o, organisation := p.organiser(t, dir)
	d := p.written(t, o, organisation)
	summary := must(o.Prepare(d.ID))(t)
	bound := o.app.desk.plans[summary.ID].quote.MaxFee
	if err := o.Confirm(summary.ID); err != nil {
		t.Fatal(err)
	}
	file := string(must(os.ReadFile(filepath.Join(dir, "transactions-1337.jsonl")))(t))
	if !strings.Contains(file, `"label":"organiser:`+summary.ID+`"`) || !strings.Contains(file, `"maxFee":`+bound.String()) {
		t.Errorf("the journal: %s", file)
	}
	// A reorganisation, or a node that calls the number used, makes the journal let go of it. The organiser does not.
	records := must(o.app.transactions(p.invitation.ChainID))(t)
	if err := records.Settle(t.Context(), p.invitation.ChainID, o.app.vault.Address(), 0); err != nil {
		t.Fatal(err)
	}
	o.app.desk.round(t.Context())
	if got := p.numbers(t, o.app); !slices.Equal(got, []uint64{0}) {
		t.Errorf("after it was let go: %v", got)
	}
	hear()
	if d = o.eventually(t, d.ID, "election", "done"); d.Election == "" {
		t.Errorf("created: %+v", d)
	}
	if got := p.numbers(t, o.app); len(got) != 0 {
		t.Errorf("after it was final: %v", got)
	}
}

func TestOneTransactionIsSignedAtATime(t *testing.T) {
	p := newPolls(t)
	o, organisation := p.organiser(t, t.TempDir())
	l, _, err := o.app.link(organisation)
	if err != nil {
		t.Fatal(err)
	}
	_, done, err := o.app.turn(t.Context(), l)
	if err != nil {
		t.Fatal(err)
	}
	late, cancel := context.WithCancel(t.Context())
	cancel()
	if err := o.app.sendAct(late, l, &organiserPlan{}); code(err) != "sender.busy" {
		t.Errorf("beside another one: %v", err)
	}
	done()
	if _, done, err = o.app.turn(t.Context(), l); err != nil {
		t.Fatalf("afterwards: %v", err)
	}
	done()
}

// A transaction that every node refused was never sent, and does not come back.
func TestARefusedTransactionIsForgotten(t *testing.T) {
	p := newPolls(t)
	o, organisation := p.organiser(t, t.TempDir())
	d := p.written(t, o, organisation)
	plan := o.app.desk.plans[must(o.Prepare(d.ID))(t).ID]
	plan.act.State = actSent
	o.app.desk.begin(plan.act)
	records := must(o.app.transactions(p.invitation.ChainID))(t)
	key := must(crypto.GenerateKey())(t)
	signed := must(types.SignNewTx(key, types.LatestSignerForChainID(p.chain.ChainID()), &types.DynamicFeeTx{ChainID: p.chain.ChainID(), To: &common.Address{1}}))(t)
	entry := chain.JournalEntry{ChainID: p.invitation.ChainID, From: o.app.vault.Address(), Hash: signed.Hash(), Label: plan.act.label(), Tx: signed}
	if err := records.Record(t.Context(), entry); err != nil || len(o.app.desk.acts()) != 1 {
		t.Fatalf("recorded: %v %+v", err, o.app.desk.acts())
	}
	if err := records.Forget(t.Context(), entry.Hash); err != nil {
		t.Fatal(err)
	}
	if got := o.app.desk.acts(); o.app.desk.end(plan.act) || len(got) != 0 {
		t.Errorf("forgotten: %+v", got)
	}
	if _, err := o.Save(d); err != nil {
		t.Errorf("the draft: %v", err)
	}
}
