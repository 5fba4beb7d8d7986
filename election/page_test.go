package election_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"psephos/ballot"
	"psephos/chain"
	"psephos/election"
	"psephos/roll"
)

// vectors are those that the contracts' tests read too.
type vectors struct {
	Pages []struct {
		Page        uint64
		Addresses   []common.Address
		Root        common.Hash
		Multiproofs []struct {
			Indices []int
			Words   []common.Hash
		}
	}
	Ballots []struct {
		ChainID   uint64
		Election  common.Address
		Number    uint32
		Contents  hexutil.Bytes
		Key       common.Hash
		Voter     common.Address
		Domain    common.Hash
		Digest    common.Hash
		Signature hexutil.Bytes
	}
}

func readVectors(t *testing.T) vectors {
	t.Helper()
	data, err := os.ReadFile("../contracts/testdata/roll.json")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	if len(v.Pages) == 0 || len(v.Ballots) == 0 {
		t.Fatal("there are no vectors")
	}
	return v
}

func bytesOf(indices []int) []uint8 {
	out := make([]uint8, len(indices))
	for i, n := range indices {
		out[i] = uint8(n)
	}
	return out
}

func TestPageVectors(t *testing.T) {
	for _, p := range readVectors(t).Pages {
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

func TestBallotVectors(t *testing.T) {
	for i, v := range readVectors(t).Ballots {
		b := election.Ballot{ChainID: v.ChainID, Election: v.Election, Number: v.Number, Contents: v.Contents}
		if got := election.DomainSeparator(v.ChainID, v.Election); got != v.Domain {
			t.Errorf("ballot %d: domain is %v, want %v", i, got, v.Domain)
		}
		if b.Digest() != v.Digest {
			t.Errorf("ballot %d: digest is %v, want %v", i, b.Digest(), v.Digest)
		}
		key, err := crypto.ToECDSA(v.Key[:])
		if err != nil {
			t.Fatal(err)
		}
		signed, err := election.SignBallot(b, func(digest []byte) ([]byte, error) { return crypto.Sign(digest, key) })
		if err != nil || !slices.Equal(signed.Signature, v.Signature) {
			t.Errorf("ballot %d: signature is %v (%v), want %v", i, signed.Signature, err, v.Signature)
		}
		if signer, err := signed.Recover(); err != nil || signer != v.Voter {
			t.Errorf("ballot %d: signer is %v (%v), want %v", i, signer, err, v.Voter)
		}
		if want := ballot.Tracker(ballot.Word(v.Digest)); signed.Tracker() != want {
			t.Errorf("ballot %d: tracker is %s, package ballot says %s", i, signed.Tracker(), want)
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

func TestSnapshotOfLyingEvents(t *testing.T) {
	addresses := page(5)
	root, err := roll.PageRoot(0, addresses)
	if err != nil {
		t.Fatal(err)
	}
	good := roll.Page{Number: 0, Root: root, Addresses: addresses}
	build := func(p roll.Page, amendments ...roll.Amendment) error {
		_, err := roll.NewSnapshot(common.Address{}, chain.Head{}, []roll.Page{p}, amendments)
		return err
	}
	if err := build(good, roll.Amendment{Number: 4}); err != nil {
		t.Fatal(err)
	}
	changed := good
	changed.Addresses = slices.Clone(addresses)
	changed.Addresses[4][19] ^= 1
	if err := build(changed); err == nil || !strings.Contains(err.Error(), "does not follow from its addresses") {
		t.Errorf("a changed address: %v", err)
	}
	if err := build(good, roll.Amendment{Number: 5}); err == nil || !strings.Contains(err.Error(), "never enrolled") {
		t.Errorf("an amendment of nobody: %v", err)
	}
	later := good
	later.Number = 1
	if err := build(later); err == nil || !strings.Contains(err.Error(), "an event is missing") {
		t.Errorf("a missing page: %v", err)
	}
}
