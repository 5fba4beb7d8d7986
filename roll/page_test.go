package roll_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"psephos/roll"
)

// readVectors are the pages that the contracts' tests read too.
func readVectors(t *testing.T) []vector {
	t.Helper()
	data, err := os.ReadFile("../contracts/testdata/roll.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct{ Pages []vector }
	if err := json.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	if len(file.Pages) == 0 {
		t.Fatal("there are no vectors")
	}
	return file.Pages
}

// vector is a page with its root and some proofs.
type vector struct {
	Page        uint64
	Addresses   []common.Address
	Root        common.Hash
	Multiproofs []struct {
		Indices []int
		Words   []common.Hash
	}
}

func bytesOf(indices []int) []uint8 {
	out := make([]uint8, len(indices))
	for i, n := range indices {
		out[i] = uint8(n)
	}
	return out
}

func TestPageVectors(t *testing.T) {
	for _, p := range readVectors(t) {
		root, err := roll.PageRoot(p.Page, p.Addresses)
		if err != nil || root != p.Root {
			t.Errorf("page %d: root is %v (%v), want %v", p.Page, root, err, p.Root)
		}
		for _, m := range p.Multiproofs {
			indices := bytesOf(m.Indices)
			words, err := roll.Multiproof(p.Page, p.Addresses, indices)
			if err != nil || !slices.Equal(words, m.Words) {
				t.Errorf("page %d: the words of %v differ (%v)", p.Page, m.Indices, err)
			}
			holders := make([]common.Address, len(indices))
			for i, n := range indices {
				holders[i] = p.Addresses[n]
			}
			if root, err := roll.VerifyMultiproof(p.Page, indices, holders, m.Words); err != nil || root != p.Root {
				t.Errorf("page %d: the proof of %v gives %v (%v)", p.Page, m.Indices, root, err)
			}
		}
	}
}

func page(n int) []common.Address {
	all := make([]common.Address, n)
	for i := range all {
		all[i] = common.BytesToAddress(crypto.Keccak256([]byte{byte(i), byte(i >> 8)}))
	}
	sorted, err := roll.SortAddresses(all)
	if err != nil {
		panic(err)
	}
	return sorted
}

// VerifyMultiproof(Multiproof(S)) = PageRoot for every set S of indices; one word changed gives another root, one word more
// or less an error.
func TestMultiproofProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		addresses := page(rapid.IntRange(1, 256).Draw(t, "size"))
		number := rapid.Uint64Range(0, roll.MaxPages-1).Draw(t, "page")
		chosen := rapid.SliceOfNDistinct(rapid.IntRange(0, len(addresses)-1), 1, len(addresses), rapid.ID).Draw(t, "indices")
		slices.Sort(chosen)
		indices, holders := bytesOf(chosen), make([]common.Address, len(chosen))
		for i, n := range chosen {
			holders[i] = addresses[n]
		}
		root, err := roll.PageRoot(number, addresses)
		if err != nil {
			t.Fatal(err)
		}
		words, err := roll.Multiproof(number, addresses, indices)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := roll.VerifyMultiproof(number, indices, holders, words); err != nil || got != root {
			t.Fatalf("got %v (%v), want %v", got, err, root)
		}
		if _, err := roll.VerifyMultiproof(number, indices, holders, append(words, common.Hash{})); err == nil {
			t.Fatal("a word too many was accepted")
		}
		if len(words) == 0 {
			return
		}
		if _, err := roll.VerifyMultiproof(number, indices, holders, words[:len(words)-1]); err == nil {
			t.Fatal("a word too few was accepted")
		}
		words[rapid.IntRange(0, len(words)-1).Draw(t, "changed")][7] ^= 1
		if got, err := roll.VerifyMultiproof(number, indices, holders, words); err == nil && got == root {
			t.Fatal("a changed word gave the same root")
		}
	})
}

func TestPageRefusals(t *testing.T) {
	good := page(3)
	if _, err := roll.PageRoot(0, good); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		page      uint64
		addresses []common.Address
		want      string
	}{
		"empty":     {0, nil, "1 to 256"},
		"too many":  {0, page(257), "1 to 256"},
		"unsorted":  {0, []common.Address{good[1], good[0], good[2]}, "do not increase at index 1"},
		"duplicate": {0, []common.Address{good[0], good[0], good[2]}, "do not increase at index 1"},
		"zero":      {0, []common.Address{{}, good[1], good[2]}, "do not increase at index 0"},
		"number":    {roll.MaxPages, good, "out of range"},
	} {
		if _, err := roll.PageRoot(c.page, c.addresses); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
	}
}
