package apptest

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/errand"
	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/app/wallet"
	"psephos/app/wallet/wallettest"
	"psephos/chain"
	"psephos/election"
)

// The test wallet, another one that has no money, and the passphrase of both.
const (
	Phrase      = "test test test test test test test test test test test junk"
	OtherPhrase = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
	Passphrase  = "harbour tulip seventeen kite"
)

// Holder is the test wallet's address, OtherHolder the other one's.
var (
	Holder      = common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")
	OtherHolder = common.HexToAddress("0x9858EfFD232B4033E47d90003D41EC34EcaEda94")
)

// Home is a person's data directory: a wallet and the organisations they joined.
type Home struct {
	Dir     string
	Vault   *wallet.Vault
	Members *member.Members
	Log     *slog.Logger
	// Saved is where Save saves; "" is a person who changes their mind.
	Saved string
	// Journal opens the journals of chains, nil as the program does.
	Journal func(path string) (chain.Journal, error)

	ctx context.Context
}

// Reopen opens a data directory, whose wallet is locked, as after a restart.
func Reopen(t *testing.T, dir string) *Home {
	t.Helper()
	vault, err := wallet.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	wallettest.Cheapen(vault)
	h := &Home{Dir: dir, Vault: vault, Members: member.New(), Log: slog.New(slog.NewJSONHandler(t.Output(), nil)), ctx: t.Context()}
	if err := h.Members.Open(vault, filepath.Join(dir, "organisations.json")); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(h.Close)
	return h
}

// Home is the test wallet, unlocked, in a data directory, that has joined the organisation.
func (p *Polls) Home(t *testing.T, dir string) (h *Home, organisation string) {
	t.Helper()
	return p.HomeOf(t, dir, Phrase)
}

// HomeOf is Home with the wallet of a phrase.
func (p *Polls) HomeOf(t *testing.T, dir, phrase string) (h *Home, organisation string) {
	t.Helper()
	h = Reopen(t, dir)
	parsed, err := wallet.ParsePhrase(phrase)
	if err != nil {
		t.Fatal(err)
	}
	if err := h.Vault.Restore(parsed, wallet.NewPassphrase(Passphrase)); err != nil {
		t.Fatal(err)
	}
	h.Unlock(t)
	return h, h.Join(t, p.Invitation)
}

// Join joins the organisation of an invitation.
func (h *Home) Join(t *testing.T, invitation election.Invitation) (organisation string) {
	t.Helper()
	joined, err := h.Members.Join(invitation, false)
	if err != nil {
		t.Fatal(err)
	}
	return joined.ID
}

// Unlock unlocks the wallet.
func (h *Home) Unlock(t *testing.T) {
	t.Helper()
	if err := h.Vault.Unlock(wallet.NewPassphrase(Passphrase)); err != nil {
		t.Fatal(err)
	}
}

// Replace puts the wallet of another phrase in this one's place, as package app does it.
func (h *Home) Replace(t *testing.T, phrase string) {
	t.Helper()
	parsed, err := wallet.ParsePhrase(phrase)
	if err == nil {
		_, err = h.Vault.Replace(parsed, wallet.NewPassphrase(Passphrase))
	}
	if err == nil {
		err = h.Members.NewHolder()
	}
	if err != nil {
		t.Fatal(err)
	}
	h.Unlock(t)
}

// Close gives the data directory back, as a process that ends does.
func (h *Home) Close() {
	h.Members.Close()
	_ = h.Vault.Close()
}

// Account is the wallet's account with the books of rooms.
func (h *Home) Account(books ...*errand.Book) *errand.Account {
	return errand.NewAccount(errand.Config{
		Dir: h.Dir, Chain: h.Members.Chain, Books: books, Journal: h.Journal,
		Wallet: func() (errand.Signer, error) { return h.Members.Vault() },
	})
}

// Timeout bounds a call of the page.
func (h *Home) Timeout(d time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeout(h.ctx, d)
}

// Save saves a document where Saved says; in a folder under its own name.
func (h *Home) Save(name string, document []byte) (string, error) {
	if h.Saved == "" {
		return "", nil
	}
	path := filepath.Join(h.Saved, name)
	return path, os.WriteFile(path, document, 0o600)
}

// Code is the code of an error, "" if there is none.
func Code(err error) string {
	if err == nil {
		return ""
	}
	return refusal.Code(err)
}

// Must is the value of a call that must not fail.
func Must[T any](value T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}
