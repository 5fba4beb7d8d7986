package journal_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/backend/journal"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
	"psephos/chain"
)

func TestMain(m *testing.M) { os.Exit(storetest.Main(m)) }

var office = common.HexToAddress("0xAbCdef0000000000000000000000000000000001")

func entry(nodes uint64, from common.Address, nonce uint64, fee byte) chain.JournalEntry {
	tx := types.NewTx(&types.LegacyTx{Nonce: nonce, Data: []byte{fee, byte(nodes)}})
	return chain.JournalEntry{ChainID: nodes, From: from, Nonce: nonce, Hash: tx.Hash(), Label: "batch", Tx: tx}
}

func nonces(t *testing.T, j chain.Journal, chain uint64) []uint64 {
	t.Helper()
	entries, err := j.Unsettled(t.Context(), chain, office)
	if err != nil {
		t.Fatal(err)
	}
	list := []uint64{}
	for _, e := range entries {
		if e.Tx.Hash() != e.Hash || e.Label != "batch" {
			t.Errorf("entry %+v", e)
		}
		list = append(list, e.Nonce)
	}
	return list
}

func TestReplicasShareTheJournal(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		one, other := journal.New(db), journal.New(db)
		raised := entry(1, office, 8, 2)
		for _, e := range []chain.JournalEntry{
			entry(1, office, 7, 1), entry(1, office, 8, 1), raised, entry(1, office, 9, 1), entry(2, office, 7, 1), entry(1, common.HexToAddress("0x2"), 7, 9),
		} {
			for range 2 { // recording again changes nothing
				if err := one.Record(t.Context(), e); err != nil {
					t.Fatal(err)
				}
			}
		}
		if got := nonces(t, other, 1); !slices.Equal(got, []uint64{7, 8, 8, 9}) {
			t.Fatalf("got %v", got)
		}
		if err := other.Forget(t.Context(), raised.Hash); err != nil {
			t.Fatal(err)
		}
		if err := other.Settle(t.Context(), 1, office, 8); err != nil {
			t.Fatal(err)
		}
		if got := nonces(t, one, 1); !slices.Equal(got, []uint64{9}) {
			t.Errorf("got %v", got)
		}
		if got := nonces(t, one, 2); !slices.Equal(got, []uint64{7}) {
			t.Errorf("another chain's: %v", got)
		}
	})
}

func TestAdoptsAFile(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		file, err := chain.FileJournal(filepath.Join(t.TempDir(), "journal"))
		if err != nil {
			t.Fatal(err)
		}
		for _, nonce := range []uint64{3, 4} {
			if err := file.Record(t.Context(), entry(1, office, nonce, 1)); err != nil {
				t.Fatal(err)
			}
		}
		j := journal.New(db)
		for range 2 {
			if err := j.Adopt(t.Context(), file, 1, office); err != nil {
				t.Fatal(err)
			}
		}
		if got := nonces(t, j, 1); !slices.Equal(got, []uint64{3, 4}) {
			t.Errorf("got %v", got)
		}
		if got := nonces(t, file, 1); len(got) != 0 {
			t.Errorf("still in the file: %v", got)
		}
	})
}
