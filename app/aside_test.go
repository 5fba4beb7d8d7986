package app

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/election"
)

const (
	zeros12     = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
	zerosHolder = "0x9858EfFD232B4033E47d90003D41EC34EcaEda94"
)

func asideFiles(t *testing.T, a *App) []string {
	t.Helper()
	files, err := (&Wallet{a}).Aside()
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// A wallet is set aside for another one and comes back: ballots and organisations stay, what belongs to one holder does not pass to the
// other.
func TestAnotherWalletTakesTheSameComputer(t *testing.T) {
	p := newPolls(t)
	p.castByOffice(t)
	a, organisation := p.voter(t, t.TempDir())
	w, address := &Wallet{a}, p.election.Address.Hex()
	sent := p.vote(t, a, organisation, 1)
	if receipt, err := (&Voting{a}).Receipt(organisation, address); err != nil || receipt.Tracker != sent.Tracker {
		t.Fatalf("receipt: %+v %v", receipt, err)
	}
	if err := w.SetAside("lantern oyster ninety velvet"); code(err) != "vault.passphrase" || !a.vault.Unlocked() {
		t.Errorf("a wrong passphrase: %v", err)
	}
	if err := w.SetAside(testPhrase); err != nil {
		t.Fatal(err)
	}
	if got := status(t, a); got.Wallet != "none" || got.Address != "" || len(asideFiles(t, a)) != 1 {
		t.Errorf("set aside: %+v %v", got, asideFiles(t, a))
	}
	if _, err := (&Voting{a}).Cast("x"); code(err) == "" {
		t.Error("something can be cast without a wallet")
	}

	if err := w.Restore(zeros12, testPhrase); err != nil {
		t.Fatal(err)
	}
	registration, err := (&Organisations{a}).Registration(organisation)
	if err != nil || registration.Number != -1 || registration.Stage != "account" {
		t.Errorf("the other wallet in the organisation: %+v %v", registration, err)
	}
	if receipts, err := (&Voting{a}).Receipts(organisation); err != nil || len(receipts) != 1 {
		t.Errorf("receipts: %v %v", receipts, err)
	}
	if err := a.members.change(organisation, func(m *membership) { m.Number = 9 }); err != nil { // it has a place of its own
		t.Fatal(err)
	}
	if receipt, err := (&Voting{a}).Receipt(organisation, address); err != nil || receipt.State != "" {
		t.Errorf("the first wallet's ballot is shown as the second's: %+v %v", receipt, err)
	}

	if err := w.Lock(); err != nil {
		t.Fatal(err)
	}
	if err := w.Restore(junk12, testPhrase); code(err) != "vault.exists" {
		t.Errorf("restored over another wallet: %v", err)
	}
	if err := w.Replace(junk12, testPhrase); err != nil {
		t.Fatal(err)
	}
	if got := status(t, a); got.Wallet != "unlocked" || got.Address != junkHolder || len(asideFiles(t, a)) != 2 {
		t.Errorf("the first one again: %+v %v", got, asideFiles(t, a))
	}
	if registration, err = (&Organisations{a}).Registration(organisation); err != nil || registration.Number != 0 {
		t.Errorf("the first one in the organisation: %+v %v", registration, err)
	}
	if receipt, err := (&Voting{a}).Receipt(organisation, address); err != nil || receipt.Tracker != sent.Tracker {
		t.Errorf("its receipt: %+v %v", receipt, err)
	}
}

// What the first wallet has sent and no block holds yet is never signed again by the second one.
func TestAnotherWalletSignsNothingForTheFirst(t *testing.T) {
	p := newPolls(t)
	p.deaf(t)
	o, organisation := p.organiser(t, t.TempDir())
	d := p.written(t, o, organisation)
	if err := o.Confirm(must(o.Prepare(d.ID))(t).ID); err != nil {
		t.Fatal(err)
	}
	if err := (&Wallet{o.app}).Replace(zeros12, testPhrase); err != nil {
		t.Fatal(err)
	}
	l, _, err := o.app.link(organisation)
	if err != nil {
		t.Fatal(err)
	}
	nodes, records := must(l.dial(t.Context()))(t), must(o.app.transactions(p.invitation.ChainID))(t)
	l.sender = election.NewSender(nodes, o.app.vault, records, chain.WithBumpAfter(time.Nanosecond))
	o.app.desk.round(t.Context())
	left := must(records.Unsettled(t.Context(), p.invitation.ChainID, common.HexToAddress(zerosHolder)))(t)
	if len(left) != 0 {
		t.Errorf("the second wallet signed %d transactions of the first one", len(left))
	}
}

// The second wallet neither sees the first one's ballot nor sends it in its own name, which would tie the two together on the chain.
func TestAnotherWalletSendsNoBallotOfTheFirst(t *testing.T) {
	p := newPolls(t) // the office casts nothing
	a, organisation := p.voter(t, t.TempDir())
	sent, address := p.vote(t, a, organisation, 1), p.election.Address.Hex()
	entry, _ := a.journal.InElection(p.invitation.ChainID, p.election.Address, -1, a.vault.Address())
	if entry.Tracker != sent.Tracker {
		t.Fatalf("one's own ballot: %+v", entry)
	}
	if err := (&Wallet{a}).Replace(zeros12, testPhrase); err != nil {
		t.Fatal(err)
	}
	if receipt, err := (&Voting{a}).Receipt(organisation, address); err != nil || receipt.State != "" {
		t.Errorf("the first wallet's receipt: %+v %v", receipt, err)
	}
	if _, err := (&Voting{a}).SubmitMyself(organisation, address); code(err) != "ballot.none" {
		t.Errorf("the first wallet's ballot is sent: %v", err)
	}
	if _, err := a.courier.submitOwn(t.Context(), entry); code(err) != "ballot.none" {
		t.Errorf("the first wallet's ballot is sent in the background: %v", err)
	}
}

func TestABackupFileReplacesAnotherWallet(t *testing.T) {
	a := newApp(t, t.TempDir())
	w := &Wallet{a}
	if err := w.Restore(zeros12, testPhrase); err != nil {
		t.Fatal(err)
	}
	const ofFile = "lantern oyster ninety velvet"
	file := savedBackup(t, a, ofFile)
	if err := w.Replace(junk12, testPhrase); err != nil {
		t.Fatal(err)
	}
	if err := w.ReplaceByBackup(file, testPhrase, testPhrase); code(err) != "backup.passphrase" {
		t.Errorf("a wrong passphrase of the file: %v", err)
	}
	if err := w.ReplaceByBackup(file, ofFile, testPhrase); err != nil {
		t.Fatal(err)
	}
	if got := status(t, a); got.Address != zerosHolder || got.Wallet != "unlocked" || len(asideFiles(t, a)) != 2 {
		t.Errorf("got %+v %v", got, asideFiles(t, a))
	}
}
