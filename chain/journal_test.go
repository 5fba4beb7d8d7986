package chain_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
)

// A process that dies between journal and broadcast leaves a transaction that the next one sends, once.
func TestResumeAfterACrash(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	ctx := devnettest.Context(t)
	path := filepath.Join(t.TempDir(), "journal")
	journal, err := chain.FileJournal(path)
	if err != nil {
		t.Fatal(err)
	}
	p := devnettest.NewProxy(t, node.RPC())
	p.Set(func(method string, _ json.RawMessage) *devnettest.Reply {
		if method == "eth_sendRawTransaction" {
			return &devnettest.Reply{Cut: true}
		}
		return nil
	})
	first := newSender(t, devnettest.Dial(t, 0, p.URL), node, journal)
	tx, err := first.Send(chain.WithLabel(ctx, "page 3"), &somewhere, []byte("x"))
	if !errors.Is(err, chain.ErrNoEndpoint) {
		t.Fatalf("got %v", err)
	}
	damage(t, path) // the crash cuts the line after it short

	again, err := chain.FileJournal(path)
	if err != nil {
		t.Fatal(err)
	}
	second := newSender(t, devnettest.Attach(t, node), node, again)
	entries, err := second.Resume(ctx)
	if err != nil || len(entries) != 1 || entries[0].Label != "page 3" || entries[0].Hash != tx.Hash() {
		t.Fatalf("resumed %+v (%v)", entries, err)
	}
	if receipt, err := second.Wait(ctx, entries[0].Tx); err != nil || receipt.TxHash != tx.Hash() {
		t.Fatalf("receipt is %+v (%v)", receipt, err)
	}
	if entries, err := second.Resume(ctx); err != nil || len(entries) != 0 {
		t.Errorf("resumed %d entries again (%v)", len(entries), err)
	}
	if data, err := os.ReadFile(path); err != nil || len(data) != 0 {
		t.Errorf("the journal still has %d bytes (%v)", len(data), err)
	}
}

// A node that claims that many transactions of the account are in blocks settles none that another node lacks.
func TestOneNodeSettlesNothing(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	ctx := devnettest.Context(t)
	journal := chain.MemoryJournal()
	p := devnettest.NewProxy(t, node.RPC())
	p.Set(func(method string, _ json.RawMessage) *devnettest.Reply {
		if method == "eth_sendRawTransaction" {
			return &devnettest.Reply{Cut: true}
		}
		return nil
	})
	first := newSender(t, devnettest.Dial(t, 0, p.URL), node, journal)
	tx, err := first.Send(ctx, &somewhere, nil)
	if !errors.Is(err, chain.ErrNoEndpoint) {
		t.Fatalf("got %v", err)
	}
	p.Set(func(method string, _ json.RawMessage) *devnettest.Reply {
		if method == "eth_getTransactionCount" {
			return &devnettest.Reply{Result: "0x63"}
		}
		return nil
	})
	second := newSender(t, devnettest.Dial(t, 0, p.URL, node.RPC()), node, journal)
	entries, err := second.Resume(ctx)
	if err != nil || len(entries) != 1 || entries[0].Hash != tx.Hash() {
		t.Errorf("resumed %+v (%v)", entries, err)
	}
}

// damage appends half a line to a journal.
func damage(t *testing.T, path string) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteString(`{"chainId":13`); err != nil {
		t.Fatal(err)
	}
}

func TestDamagedJournalIsNotGuessedAt(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	if err := os.WriteFile(path, []byte("{\"chainId\":13\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := chain.FileJournal(path); err == nil || !strings.Contains(err.Error(), "damaged") {
		t.Errorf("got %v", err)
	}
}
