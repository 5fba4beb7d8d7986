package roll

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
)

// Snapshot is the roll as of one block. It does not change: Roll.Update makes a new one. Make it with Roll.Snapshot
// or NewSnapshot.
type Snapshot struct {
	Roll       common.Address
	Block      chain.Head
	Pages      []Page
	Amendments []Amendment

	trees   []*tree
	amended map[uint32]common.Address
	numbers map[common.Address]uint32 // lowest number held
	size    int
}

// NewSnapshot makes a snapshot of pages 0, 1, … and the amendments in the chain's order. It recomputes every page's
// root from its addresses and fails if one differs.
func NewSnapshot(roll common.Address, block chain.Head, pages []Page, amendments []Amendment) (*Snapshot, error) {
	return extendSnapshot(nil, roll, block, pages, amendments)
}

// extendSnapshot is old (or nothing) with further pages and amendments; trees already verified are shared.
func extendSnapshot(old *Snapshot, roll common.Address, block chain.Head, pages []Page, amendments []Amendment) (*Snapshot, error) {
	s := &Snapshot{Roll: roll, Block: block}
	if old != nil {
		s.Pages, s.Amendments, s.trees = slices.Clone(old.Pages), slices.Clone(old.Amendments), slices.Clone(old.trees)
	}
	for _, p := range pages {
		if p.Number != uint64(len(s.Pages)) {
			return nil, fmt.Errorf("page %d of the roll follows page %d: an event is missing", p.Number, len(s.Pages)-1)
		}
		t, err := newTree(p.Number, p.Addresses)
		if err != nil {
			return nil, err
		}
		if t.root() != p.Root {
			return nil, fmt.Errorf("the root of page %d does not follow from its addresses", p.Number)
		}
		s.Pages, s.trees = append(s.Pages, p), append(s.trees, t)
	}
	s.Amendments = append(s.Amendments, amendments...)
	return s, s.index()
}

// at is s as of a later block in which nothing is different.
func (s *Snapshot) at(block chain.Head) *Snapshot {
	later := *s
	later.Block = block
	return &later
}

// index fills amended, numbers and size.
func (s *Snapshot) index() error {
	s.amended = make(map[uint32]common.Address, len(s.Amendments))
	for _, a := range s.Amendments {
		if !s.Exists(a.Number) {
			return fmt.Errorf("number %d was amended but never enrolled: an event is missing", a.Number)
		}
		s.amended[a.Number] = a.Holder
	}
	s.numbers = make(map[common.Address]uint32)
	for _, n := range s.Numbers() {
		if holder, ok := s.Holder(n); ok {
			s.size++
			if _, seen := s.numbers[holder]; !seen {
				s.numbers[holder] = n
			}
		}
	}
	return nil
}

// Size is the number of voters: numbers with a holder.
func (s *Snapshot) Size() int { return s.size }

// SizeOf is the number of voters on the first pages.
func (s *Snapshot) SizeOf(pages uint64) uint64 {
	size := uint64(0)
	for _, n := range s.Numbers() {
		if _, ok := s.Holder(n); ok && uint64(n>>8) < pages {
			size++
		}
	}
	return size
}

// Numbers is every number ever enrolled, increasing, struck off or not.
func (s *Snapshot) Numbers() []uint32 {
	numbers := make([]uint32, 0, len(s.Pages)*PageSize)
	for _, p := range s.Pages {
		for i := range p.Addresses {
			numbers = append(numbers, uint32(p.Number)<<8|uint32(i))
		}
	}
	return numbers
}

// Exists says whether number was ever enrolled.
func (s *Snapshot) Exists(number uint32) bool {
	page := int(number >> 8)
	return page < len(s.Pages) && int(number&0xff) < len(s.Pages[page].Addresses)
}

// Enrolled is who was enrolled at number, whatever was amended since; zero if nobody was.
func (s *Snapshot) Enrolled(number uint32) common.Address {
	if !s.Exists(number) {
		return common.Address{}
	}
	return s.Pages[number>>8].Addresses[number&0xff]
}

// Holder is who holds number; false if it was never enrolled or is struck off.
func (s *Snapshot) Holder(number uint32) (common.Address, bool) {
	holder, amended := s.amended[number]
	if !amended {
		holder = s.Enrolled(number)
	}
	return holder, holder != (common.Address{})
}

// Amended says whether number was amended.
func (s *Snapshot) Amended(number uint32) bool {
	_, ok := s.amended[number]
	return ok
}

// Find is the (lowest) number that address holds.
func (s *Snapshot) Find(address common.Address) (uint32, bool) {
	number, ok := s.numbers[address]
	return number, ok
}

// Duplicates lists addresses that stand at two numbers, by their second number.
func (s *Snapshot) Duplicates() []Duplicate {
	var duplicates []Duplicate
	for _, n := range s.Numbers() {
		holder, ok := s.Holder(n)
		if first := s.numbers[holder]; ok && first != n {
			duplicates = append(duplicates, Duplicate{Holder: holder, First: first, Second: n})
		}
	}
	return duplicates
}

// Proof is the 8 siblings of number's leaf as enrolled, leaf upwards.
func (s *Snapshot) Proof(number uint32) ([]common.Hash, error) {
	if !s.Exists(number) {
		return nil, fmt.Errorf("number %d is not on the roll: %w", number, chain.ErrNotFound)
	}
	return s.trees[number>>8].proof(uint8(number)), nil
}

// Multiproof appends the proof words that the numbers at indices (strictly increasing) of page share, as Multiproof makes them.
func (s *Snapshot) Multiproof(words []common.Hash, page uint32, indices []uint8) []common.Hash {
	return s.trees[page].multiproof(words, indices)
}
