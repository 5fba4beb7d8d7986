// Package contracts_test writes the vectors that Solidity and Go are both checked against, with nothing but
// go-ethereum's hashing and signing: it shares no code with package election, which reads them too.
package contracts_test

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/binary"
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

var update = flag.Bool("update", false, "write testdata/roll.json anew")

const vectorsPath = "testdata/roll.json"

// vectors is the form of testdata/roll.json.
type vectors struct {
	Pages   []pageVector   `json:"pages"`
	Ballots []ballotVector `json:"ballots"`
}

// pageVector is a page of the roll: its root, and multiproofs for some sets of indices.
type pageVector struct {
	Page        uint64             `json:"page"`
	Addresses   []common.Address   `json:"addresses"`
	Root        common.Hash        `json:"root"`
	Multiproofs []multiproofVector `json:"multiproofs"`
}

type multiproofVector struct {
	Indices []uint64      `json:"indices"`
	Words   []common.Hash `json:"words"`
}

// ballotVector is a signed ballot; signature is r ‖ vs (EIP-2098).
type ballotVector struct {
	ChainID   uint64         `json:"chainId"`
	Election  common.Address `json:"election"`
	Number    uint64         `json:"number"`
	Contents  hexutil.Bytes  `json:"contents"`
	Key       common.Hash    `json:"key"`
	Voter     common.Address `json:"voter"`
	Domain    common.Hash    `json:"domain"`
	Digest    common.Hash    `json:"digest"`
	Signature hexutil.Bytes  `json:"signature"`
}

func TestVectors(t *testing.T) {
	want, err := json.MarshalIndent(makeVectors(t), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	want = append(want, '\n')
	if *update {
		if err := os.WriteFile(vectorsPath, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(vectorsPath)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what this test makes; if the format changed on purpose, run: go test ./contracts -update", vectorsPath)
	}
}

func makeVectors(t *testing.T) vectors {
	var v vectors
	for _, p := range []struct{ page, size uint64 }{{0, 1}, {1, 2}, {2, 3}, {3, 77}, {255, 255}, {1<<24 - 2, 256}} {
		v.Pages = append(v.Pages, makePage(p.page, p.size))
	}
	election := common.HexToAddress("0x00000000000000000000000000000000000e1ec7")
	for _, b := range []struct {
		chain, number uint64
		contents      []byte
	}{
		{1337, 0, []byte{1}},
		{1, 1<<32 - 257, []byte{0, 31, 7}},
		{31337, 258, bytes.Repeat([]byte{0xa5}, 1_000)},
	} {
		v.Ballots = append(v.Ballots, makeBallot(t, b.chain, election, b.number, b.contents))
	}
	return v
}

func makePage(page, size uint64) pageVector {
	v := pageVector{Page: page}
	for i := range size {
		var word [16]byte
		binary.BigEndian.PutUint64(word[:8], page)
		binary.BigEndian.PutUint64(word[8:], i)
		v.Addresses = append(v.Addresses, common.BytesToAddress(crypto.Keccak256(word[:])))
	}
	slices.SortFunc(v.Addresses, common.Address.Cmp)
	tree := levels(page, v.Addresses)
	v.Root = tree[8][0]
	sets := [][]uint64{{0}, {size - 1}, everyIndex(size, 1), everyIndex(size, 2), everyIndex(size, 7)}
	for _, indices := range sets {
		v.Multiproofs = append(v.Multiproofs, multiproofVector{indices, multiproof(tree, indices)})
	}
	return v
}

func everyIndex(size, step uint64) (indices []uint64) {
	for i := uint64(0); i < size; i += step {
		indices = append(indices, i)
	}
	return indices
}

// levels returns the whole tree of a page, leaves first, each level in full.
func levels(page uint64, addresses []common.Address) (tree [9][]common.Hash) {
	tree[0] = make([]common.Hash, 256)
	for i, address := range addresses {
		number := math.U256Bytes(new(big.Int).SetUint64(page<<8 | uint64(i)))
		tree[0][i] = crypto.Keccak256Hash([]byte{0}, number, address.Bytes())
	}
	for depth := 1; depth <= 8; depth++ {
		below := tree[depth-1]
		for i := 0; i < len(below); i += 2 {
			tree[depth] = append(tree[depth], crypto.Keccak256Hash(below[i][:], below[i+1][:]))
		}
	}
	return tree
}

// multiproof lists, level by level and from left to right, the sibling of every known node whose sibling is unknown.
func multiproof(tree [9][]common.Hash, indices []uint64) []common.Hash {
	words := []common.Hash{}
	known := map[uint64]bool{}
	for _, i := range indices {
		known[i] = true
	}
	for depth := range 8 {
		above := map[uint64]bool{}
		for i := range uint64(len(tree[depth])) {
			if known[i] && !known[i^1] {
				words = append(words, tree[depth][i^1])
			}
			if known[i] {
				above[i/2] = true
			}
		}
		known = above
	}
	return words
}

func makeBallot(t *testing.T, chain uint64, election common.Address, number uint64, contents []byte) ballotVector {
	keyBytes := crypto.Keccak256Hash([]byte("psephos test key"), new(big.Int).SetUint64(number).Bytes())
	key, err := crypto.ToECDSA(keyBytes[:])
	if err != nil {
		t.Fatal(err)
	}
	data := typedData(chain, election, number, contents)
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		t.Fatal(err)
	}
	domain, err := data.HashStruct("EIP712Domain", data.Domain.Map())
	if err != nil {
		t.Fatal(err)
	}
	return ballotVector{
		ChainID: chain, Election: election, Number: number, Contents: contents, Key: keyBytes,
		Voter: crypto.PubkeyToAddress(key.PublicKey), Domain: common.BytesToHash(domain),
		Digest: common.BytesToHash(digest), Signature: signCompact(t, key, digest),
	}
}

func typedData(chain uint64, election common.Address, number uint64, contents []byte) apitypes.TypedData {
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "name", Type: "string"},
				{Name: "version", Type: "string"},
				{Name: "chainId", Type: "uint256"},
				{Name: "verifyingContract", Type: "address"},
			},
			"Ballot": {{Name: "number", Type: "uint256"}, {Name: "contents", Type: "bytes"}},
		},
		PrimaryType: "Ballot",
		Domain: apitypes.TypedDataDomain{
			Name: "Psephos", Version: "1", ChainId: math.NewHexOrDecimal256(int64(chain)), VerifyingContract: election.Hex(),
		},
		Message: apitypes.TypedDataMessage{"number": new(big.Int).SetUint64(number), "contents": contents},
	}
}

// signCompact returns r ‖ vs, the parity of y in the top bit of vs.
func signCompact(t testing.TB, key *ecdsa.PrivateKey, digest []byte) []byte {
	signature, err := crypto.Sign(digest, key)
	if err != nil {
		t.Fatal(err)
	}
	compact := signature[:64]
	compact[32] |= signature[64] << 7
	return compact
}
