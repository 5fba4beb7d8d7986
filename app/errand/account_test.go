package errand_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/app/apptest"
	"psephos/app/errand"
	"psephos/app/refusal"
	"psephos/chain"
	"psephos/election"
)

// desk is a room that sends empty transactions to nobody.
type desk struct {
	*apptest.Home
	account  *errand.Account
	book     *errand.Book
	follower *errand.Follower
}

func deskOf(t *testing.T, h *apptest.Home) *desk {
	t.Helper()
	book, load := errand.FileBook("test:", filepath.Join(h.Dir, "test.json"))
	if err := load(); err != nil {
		t.Fatal(err)
	}
	account := h.Account(book)
	rules := errand.Rules{Code: refusal.Code, Failed: "test.failed", Replaced: "test.replaced"}
	return &desk{h, account, book, errand.NewFollower(account, book, rules, h.Log)}
}

func always() error { return nil }

// send sends an errand as a room does.
func (d *desk) send(t *testing.T, organisation, id string) error {
	t.Helper()
	price, err := d.account.Price(t.Context(), organisation, common.Address{0x42}, nil)
	if err != nil {
		t.Fatal(err)
	}
	_, err = d.account.Send(t.Context(), d.book, errand.Errand{ID: id, Organisation: organisation, Kind: "test"}, price.Quote, always)
	return err
}

// eventually works until an errand is in a state.
func (d *desk) eventually(t *testing.T, id string, state errand.State) errand.Errand {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); ; {
		d.follower.Round(t.Context())
		e, _ := d.book.Find(id)
		if e.State == state {
			return e
		}
		if time.Now().After(deadline) {
			t.Fatalf("the errand stays at %+v", e.Work())
		}
	}
}

// numbers are the numbers of the wallet's transactions that the journal holds, in the order of their signatures.
func (d *desk) numbers(t *testing.T, chainID uint64) (list []uint64) {
	t.Helper()
	for _, entry := range apptest.Must(d.account.Unsettled(t.Context(), chainID))(t) {
		list = append(list, entry.Nonce)
	}
	return list
}

// What is signed for another organisation of the same chain, or in another room, never takes the number of a transaction that is on its
// way, even if the node does not count it yet.
func TestAllRoomsShareOneSequenceOfNumbers(t *testing.T) {
	p := apptest.NewPolls(t)
	hear := p.Deaf(t)
	h, organisation := p.Home(t, t.TempDir())
	d := deskOf(t, h)
	if err := d.send(t, organisation, "first"); err != nil {
		t.Fatal(err)
	}
	other := apptest.Must(election.DeployOrganisation(t.Context(), p.Sender, election.Roles{}))(t)
	invitation := p.Invitation
	invitation.Roll, invitation.Factory, invitation.RPC = other.Roll, other.Factory, []string{p.Node.RPC()}
	second := h.Join(t, invitation)
	if err := d.send(t, second, "second"); err != nil {
		t.Fatal(err)
	}
	if got := d.numbers(t, p.Invitation.ChainID); !slices.Equal(got, []uint64{0, 1}) {
		t.Fatalf("the numbers: %v", got)
	}
	hear()
	for _, id := range []string{"first", "second"} {
		if e := d.eventually(t, id, errand.Done); len(e.Sent) != 1 {
			t.Errorf("%s was signed %d times", id, len(e.Sent))
		}
	}
}

func TestOneTransactionIsSignedAtATime(t *testing.T) {
	p := apptest.NewPolls(t)
	h, organisation := p.Home(t, t.TempDir())
	d := deskOf(t, h)
	_, done, err := d.account.Turn(t.Context(), organisation)
	if err != nil {
		t.Fatal(err)
	}
	price := apptest.Must(d.account.Price(t.Context(), organisation, common.Address{0x42}, nil))(t)
	late, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = d.account.Send(late, d.book, errand.Errand{ID: "a", Organisation: organisation}, price.Quote, always)
	if apptest.Code(err) != "sender.busy" {
		t.Errorf("beside another one: %v", err)
	}
	done()
	if err := d.send(t, organisation, "a"); err != nil {
		t.Fatalf("afterwards: %v", err)
	}
}

// The journal of a chain holds the transaction with its label and the bound of its fee. It lets go of it too early: by a reorganisation,
// or a node that calls the number used. The book does not.
func TestATransactionIsInTheJournalAndInItsBook(t *testing.T) {
	p := apptest.NewPolls(t)
	hear := p.Deaf(t)
	h, organisation := p.Home(t, t.TempDir())
	d := deskOf(t, h)
	if err := d.send(t, organisation, "a"); err != nil {
		t.Fatal(err)
	}
	file := string(apptest.Must(os.ReadFile(filepath.Join(h.Dir, "transactions-1337.jsonl")))(t))
	e, _ := d.book.Find("a")
	if !strings.Contains(file, `"label":"test:a"`) || e.Sent[0].MaxFee == nil || !strings.Contains(file, `"maxFee":`+e.Sent[0].MaxFee.String()) {
		t.Errorf("the journal: %s", file)
	}
	journal := apptest.Must(d.account.JournalOf(p.Invitation.ChainID))(t)
	if err := journal.Settle(t.Context(), p.Invitation.ChainID, apptest.Holder, 0); err != nil {
		t.Fatal(err)
	}
	d.follower.Round(t.Context())
	if got := d.numbers(t, p.Invitation.ChainID); !slices.Equal(got, []uint64{0}) {
		t.Errorf("after it was let go: %v", got)
	}
	hear()
	d.eventually(t, "a", errand.Done)
	if got := d.numbers(t, p.Invitation.ChainID); len(got) != 0 {
		t.Errorf("after it was final: %v", got)
	}
}

// A transaction that every node refused was never sent, and does not come back.
func TestARefusedTransactionIsForgotten(t *testing.T) {
	p := apptest.NewPolls(t)
	h, organisation := p.Home(t, t.TempDir())
	d := deskOf(t, h)
	e := errand.Errand{ID: "a", Organisation: organisation, State: errand.Sent, Begun: time.Now()}
	d.book.Begin(e)
	journal := apptest.Must(d.account.JournalOf(p.Invitation.ChainID))(t)
	key := apptest.Must(crypto.GenerateKey())(t)
	tx := &types.DynamicFeeTx{ChainID: p.Chain.ChainID(), To: &common.Address{1}}
	signed := apptest.Must(types.SignNewTx(key, types.LatestSignerForChainID(p.Chain.ChainID()), tx))(t)
	entry := chain.JournalEntry{
		ChainID: p.Invitation.ChainID, From: apptest.Holder, Hash: signed.Hash(), Label: d.book.Label("a"), Tx: signed,
	}
	if err := journal.Record(t.Context(), entry); err != nil || len(d.book.All()) != 1 {
		t.Fatalf("recorded: %v %+v", err, d.book.All())
	}
	if err := journal.Forget(t.Context(), entry.Hash); err != nil {
		t.Fatal(err)
	}
	if got := d.book.All(); d.book.End(e) || len(got) != 0 {
		t.Errorf("forgotten: %+v", got)
	}
}

// What the first wallet has sent and no block holds yet is never signed again by the second one.
func TestAnotherWalletSignsNothingForTheFirst(t *testing.T) {
	p := apptest.NewPolls(t)
	p.Deaf(t)
	h, organisation := p.Home(t, t.TempDir())
	d := deskOf(t, h)
	if err := d.send(t, organisation, "a"); err != nil {
		t.Fatal(err)
	}
	h.Replace(t, apptest.OtherPhrase)
	nodes := apptest.Must(h.Members.Chain(t.Context(), organisation))(t)
	journal := apptest.Must(d.account.JournalOf(p.Invitation.ChainID))(t)
	d.account.Use(organisation, election.NewSender(nodes, h.Vault, journal, chain.WithBumpAfter(time.Nanosecond)))
	d.follower.Round(t.Context())
	if left := d.numbers(t, p.Invitation.ChainID); len(left) != 0 {
		t.Errorf("the second wallet signed %d transactions of the first one", len(left))
	}
	if e, _ := d.book.Find("a"); e.State != errand.Sent || len(e.Sent) != 1 {
		t.Errorf("the first one's: %+v", e)
	}
}
