package app

import (
	"testing"

	"psephos/app/apptest"
	"psephos/app/member"
	"psephos/app/voting"
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

// joined is an app with the test wallet, unlocked, that has joined an organisation.
func joined(t *testing.T, p *apptest.Polls) (a *App, organisation string) {
	t.Helper()
	a = newApp(t, t.TempDir())
	if err := (&Wallet{a}).Restore(junk12, testPhrase); err != nil {
		t.Fatal(err)
	}
	return a, apptest.Must((&Organisations{a}).Accept(p.Invitation.URL(), false))(t)
}

// vote casts a ballot as the page does.
func vote(t *testing.T, a *App, organisation, address string) voting.Receipt {
	t.Helper()
	booth := area[*voting.Voting](t, a)
	prepared := apptest.Must(booth.Prepare(organisation, address, []int32{1}))(t)
	return apptest.Must(booth.Cast(prepared.ID))(t)
}

// A wallet is set aside for another one and comes back: ballots and organisations stay, what belongs to one holder does not pass to the
// other.
func TestAnotherWalletTakesTheSameComputer(t *testing.T) {
	p := apptest.NewPolls(t)
	p.CastByOffice(t)
	a, organisation := joined(t, p)
	w, booth, address := &Wallet{a}, area[*voting.Voting](t, a), p.Election.Address.Hex()
	sent := vote(t, a, organisation, address)
	if receipt, err := booth.Receipt(organisation, address); err != nil || receipt.Tracker != sent.Tracker {
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
	if _, err := booth.Cast("x"); code(err) == "" {
		t.Error("something can be cast without a wallet")
	}

	if err := w.Restore(zeros12, testPhrase); err != nil {
		t.Fatal(err)
	}
	registration, err := (&Organisations{a}).Registration(organisation)
	if err != nil || registration.Number != -1 || registration.Stage != "account" {
		t.Errorf("the other wallet in the organisation: %+v %v", registration, err)
	}
	if receipts, err := booth.Receipts(organisation); err != nil || len(receipts) != 1 {
		t.Errorf("receipts: %v %v", receipts, err)
	}
	if err := a.members.Change(organisation, func(m *member.Membership) { m.Number = 9 }); err != nil { // it has a place of its own
		t.Fatal(err)
	}
	if receipt, err := booth.Receipt(organisation, address); err != nil || receipt.State != "" {
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
	if receipt, err := booth.Receipt(organisation, address); err != nil || receipt.Tracker != sent.Tracker {
		t.Errorf("its receipt: %+v %v", receipt, err)
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
