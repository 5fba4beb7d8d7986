package search

import "math/bits"

// lookup maps keys to values, both of which may repeat, by open addressing. A slot holds the upper half of a key and
// the value plus one; zero is free. Keys with equal upper halves are not told apart: callers check what they find.
type lookup struct {
	slots []uint64
	mask  uint64
}

// newLookup makes room for n values below 2^32 − 1.
func newLookup(n uint64) *lookup {
	size := uint64(1) << bits.Len64(2*n)
	return &lookup{make([]uint64, size), size - 1}
}

func (l *lookup) insert(key uint64, value uint32) {
	at := key & l.mask
	for l.slots[at] != 0 {
		at = (at + 1) & l.mask
	}
	l.slots[at] = key>>32<<32 | uint64(value+1)
}

// cursor is a place in a lookup.
type cursor struct {
	lookup *lookup
	at     uint64
	key    uint64
}

// first returns the first match for key; next returns the others.
func (l *lookup) first(key uint64) cursor { return cursor{l, key & l.mask, key}.settle() }

func (c cursor) next() cursor {
	c.at = (c.at + 1) & c.lookup.mask
	return c.settle()
}

// settle moves on to the next match or free slot.
func (c cursor) settle() cursor {
	for {
		slot := c.lookup.slots[c.at]
		if slot == 0 || slot>>32 == c.key>>32 {
			return c
		}
		c.at = (c.at + 1) & c.lookup.mask
	}
}

func (c cursor) found() bool { return c.lookup.slots[c.at] != 0 }

func (c cursor) value() uint32 { return uint32(c.lookup.slots[c.at]) - 1 }
