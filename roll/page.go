package roll

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// PageSize is the most voters a page of the roll holds.
	PageSize = 256
	// MaxPages is how many pages a roll may have: numbers have 32 bits.
	MaxPages = 1 << 24

	pageDepth = 8
)

// tree holds the nodes of one page, leaves first: tree[0] has 256, tree[8] the root.
type tree [pageDepth + 1][]common.Hash

// Leaf is the leaf of address at number: keccak256(0x00 ‖ number(32) ‖ address(20)).
func Leaf(number uint32, address common.Address) common.Hash {
	var leaf [1 + 32 + common.AddressLength]byte
	binary.BigEndian.PutUint32(leaf[29:33], number)
	copy(leaf[33:], address[:])
	return crypto.Keccak256Hash(leaf[:])
}

func node(left, right common.Hash) common.Hash { return crypto.Keccak256Hash(left[:], right[:]) }

// checkPage says what makes addresses no page: 1 to 256 of them, strictly increasing, none zero.
func checkPage(page uint64, addresses []common.Address) error {
	if page >= MaxPages {
		return fmt.Errorf("page %d is out of range", page)
	}
	if len(addresses) == 0 || len(addresses) > PageSize {
		return fmt.Errorf("a page of the roll holds 1 to %d voters, not %d", PageSize, len(addresses))
	}
	previous := common.Address{}
	for i, a := range addresses {
		if bytes.Compare(a[:], previous[:]) <= 0 {
			return fmt.Errorf("the addresses of page %d do not increase at index %d", page, i)
		}
		previous = a
	}
	return nil
}

func newTree(page uint64, addresses []common.Address) (*tree, error) {
	if err := checkPage(page, addresses); err != nil {
		return nil, err
	}
	var t tree
	t[0] = make([]common.Hash, PageSize)
	for i, a := range addresses {
		t[0][i] = Leaf(uint32(page)<<8|uint32(i), a)
	}
	for level := range pageDepth {
		t[level+1] = make([]common.Hash, len(t[level])/2)
		for i := range t[level+1] {
			t[level+1][i] = node(t[level][2*i], t[level][2*i+1])
		}
	}
	return &t, nil
}

func (t *tree) root() common.Hash { return t[pageDepth][0] }

// proof is the siblings of leaf index, leaf upwards.
func (t *tree) proof(index uint8) []common.Hash {
	words := make([]common.Hash, pageDepth)
	for level := range words {
		words[level] = t[level][int(index)>>level^1]
	}
	return words
}

// multiproof appends the words of the shared proof of the leaves at indices, strictly increasing: level by level, left to
// right, the siblings that cannot be computed from the leaves.
func (t *tree) multiproof(words []common.Hash, indices []uint8) []common.Hash {
	known := make([]int, len(indices))
	for i, index := range indices {
		known[i] = int(index)
	}
	for level := range pageDepth {
		parents := known[:0]
		for i := 0; i < len(known); i++ {
			n := known[i]
			if i+1 < len(known) && known[i+1] == n^1 {
				i++
			} else {
				words = append(words, t[level][n^1])
			}
			parents = append(parents, n>>1)
		}
		known = parents
	}
	return words
}

// PageRoot is the Merkle root of a page of 1 to 256 strictly increasing addresses.
func PageRoot(page uint64, addresses []common.Address) (common.Hash, error) {
	t, err := newTree(page, addresses)
	if err != nil {
		return common.Hash{}, err
	}
	return t.root(), nil
}

// Multiproof is the proof words shared by the leaves at indices (strictly increasing) of a page: level by level from
// the leaves, left to right, the siblings that cannot be computed from the leaves. No indices need no words.
func Multiproof(page uint64, addresses []common.Address, indices []uint8) ([]common.Hash, error) {
	t, err := newTree(page, addresses)
	if err != nil {
		return nil, err
	}
	if err := checkIndices(indices, len(addresses)); err != nil {
		return nil, err
	}
	return t.multiproof(nil, indices), nil
}

func checkIndices(indices []uint8, size int) error {
	for i, index := range indices {
		if int(index) >= size || i > 0 && index <= indices[i-1] {
			return fmt.Errorf("index %d is not on the page or out of order", index)
		}
	}
	return nil
}

// VerifyMultiproof computes a page's root from holders at indices (strictly increasing, at least one) and the proof words,
// all of which it must need. The caller compares the root and thereby verifies the holders.
func VerifyMultiproof(page uint64, indices []uint8, holders []common.Address, words []common.Hash) (common.Hash, error) {
	if len(indices) == 0 || len(indices) != len(holders) || page >= MaxPages {
		return common.Hash{}, fmt.Errorf("a proof needs one holder for each index, and at least one")
	}
	if err := checkIndices(indices, PageSize); err != nil {
		return common.Hash{}, err
	}
	at := make([]int, len(indices))
	nodes := make([]common.Hash, len(indices))
	for i, index := range indices {
		at[i], nodes[i] = int(index), Leaf(uint32(page)<<8|uint32(index), holders[i])
	}
	for range pageDepth {
		var err error
		if at, nodes, words, err = climb(at, nodes, words); err != nil {
			return common.Hash{}, err
		}
	}
	if len(words) != 0 {
		return common.Hash{}, fmt.Errorf("the proof has %d words too many", len(words))
	}
	return nodes[0], nil
}

// climb computes the parents of nodes at one level, taking from words the siblings that are not among them.
func climb(at []int, nodes, words []common.Hash) ([]int, []common.Hash, []common.Hash, error) {
	parentsAt, parents := at[:0], nodes[:0]
	for i := 0; i < len(at); i++ {
		n, left := at[i], nodes[i]
		var sibling common.Hash
		switch {
		case i+1 < len(at) && at[i+1] == n^1:
			i++
			sibling = nodes[i]
		case len(words) > 0:
			sibling, words = words[0], words[1:]
		default:
			return nil, nil, nil, fmt.Errorf("the proof has too few words")
		}
		if n&1 == 1 {
			left, sibling = sibling, left
		}
		parentsAt, parents = append(parentsAt, n>>1), append(parents, node(left, sibling))
	}
	return parentsAt, parents, words, nil
}

// SortAddresses returns a sorted copy of addresses, as a page wants them; an error names a zero or repeated address.
func SortAddresses(addresses []common.Address) ([]common.Address, error) {
	sorted := slices.Clone(addresses)
	slices.SortFunc(sorted, func(a, b common.Address) int { return bytes.Compare(a[:], b[:]) })
	for i, a := range sorted {
		if a == (common.Address{}) {
			return nil, fmt.Errorf("the zero address cannot be enrolled")
		}
		if i > 0 && a == sorted[i-1] {
			return nil, fmt.Errorf("%s is given twice", a.Hex())
		}
	}
	return sorted, nil
}

// packAddresses is addresses one after the other, 20 bytes each.
func packAddresses(addresses []common.Address) []byte {
	packed := make([]byte, 0, len(addresses)*common.AddressLength)
	for _, a := range addresses {
		packed = append(packed, a[:]...)
	}
	return packed
}

func unpackAddresses(packed []byte) ([]common.Address, error) {
	if len(packed)%common.AddressLength != 0 {
		return nil, fmt.Errorf("%d bytes are not a whole number of addresses", len(packed))
	}
	addresses := make([]common.Address, len(packed)/common.AddressLength)
	for i := range addresses {
		copy(addresses[i][:], packed[i*common.AddressLength:])
	}
	return addresses, nil
}
