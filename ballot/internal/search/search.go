// Package search finds small numbers n_i ≥ 0 with V = Σ n_i P_i and Σ n_i ≤ N for given points of BN254 G1: the
// discrete logarithms that decoding an election's result takes.
//
// It is baby-step giant-step (Shanks 1971) in d dimensions. Half of the unknowns go to a table of baby steps and half
// to giant steps; an unknown in the middle is split into low + s·high with s about √N. Only x coordinates are
// compared, and whatever matches is checked in full. Costs, in point additions:
//
//	d = 1   √N each                 d = 2   N each
//	d = 3   N√N each, halved        d = 4   N²/2 each
//
// The table never has more than maxTable entries; beyond that giant steps grow instead. Nothing here is secret.
package search

import (
	"math"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// maxTable bounds the table: 128 MB.
const maxTable = 1 << 23

// axis is one direction in which a search walks: count steps of a point, each worth weight ballots.
type axis struct {
	unknown int // index of the count that it adds to
	step    bn254.G1Affine
	weight  uint64
	limit   uint64 // at most so many steps, less one; the bound may allow fewer
}

// Search finds counts n_i with V = Σ n_i P_i and Σ n_i ≤ N.
type Search struct {
	steps       []bn254.G1Affine
	baby, giant []axis
	table       *lookup
}

// New lays out the search and fills the table for all bounds up to bound.
func New(steps []bn254.G1Affine, bound uint64) *Search {
	s := &Search{steps: steps}
	s.baby, s.giant = layout(len(steps), bound)
	for _, axes := range [][]axis{s.baby, s.giant} {
		for i := range axes {
			x := fr.NewElement(axes[i].weight)
			axes[i].step = multiply(&steps[axes[i].unknown], &x)
		}
	}
	s.table = newLookup(tableSize(s.baby))
	walkAll(bn254.G1Affine{}, s.baby, bound, func(coordinates []uint64, key uint64) {
		s.table.insert(key, s.index(coordinates))
	})
	return s
}

// layout divides d unknowns of at most bound each among baby and giant steps; the inner axis comes first.
func layout(d int, bound uint64) (baby, giant []axis) {
	for i := range d {
		full := axis{unknown: i, weight: 1, limit: bound}
		room := max(1, maxTable/tableSize(baby)) // how far this axis may go into the table
		switch {
		case i < d/2 && bound < room:
			baby = append(baby, full)
		case i < d/2:
			low, high := full.split(room)
			baby, giant = append(baby, low), append(giant, high)
		case i == d/2 && d%2 == 1:
			low, high := full.split(min(room, uint64(math.Sqrt(float64(bound)))+1))
			baby, giant = append(baby, low), append(giant, high)
		default:
			giant = append([]axis{full}, giant...)
		}
	}
	return baby, giant
}

// split divides an axis into low steps and high ones of stride ballots each.
func (a axis) split(stride uint64) (low, high axis) {
	low, high = a, a
	low.limit = stride - 1
	high.weight, high.limit = stride, a.limit/stride
	return low, high
}

// tableSize returns how many entries baby steps have at most.
func tableSize(baby []axis) uint64 {
	n := uint64(1)
	for _, a := range baby {
		n *= a.limit + 1
	}
	return n
}

// index numbers the coordinates of the baby axes.
func (s *Search) index(coordinates []uint64) uint32 {
	n := uint64(0)
	for i, a := range s.baby {
		n = n*(a.limit+1) + coordinates[i]
	}
	return uint32(n)
}

// counts adds up what coordinates on the baby axes (by their index) and on the giant axes stand for.
func (s *Search) counts(index uint32, giant []uint64) []uint64 {
	counts := make([]uint64, len(s.steps))
	n := uint64(index)
	for i := len(s.baby) - 1; i >= 0; i-- {
		a := s.baby[i]
		counts[a.unknown] += n % (a.limit + 1)
		n /= a.limit + 1
	}
	for i, a := range s.giant {
		counts[a.unknown] += giant[i] * a.weight
	}
	return counts
}

// Find returns the counts of value, if there are any with a sum of at most bound.
func (s *Search) Find(value *bn254.G1Affine, bound uint64) ([]uint64, bool) {
	giant := make([]axis, len(s.giant))
	for i, a := range s.giant {
		a.step.Neg(&a.step)
		giant[i] = a
	}
	return walkUntil(*value, giant, bound, func(coordinates []uint64, key uint64) []uint64 {
		for at := s.table.first(key); at.found(); at = at.next() {
			counts := s.counts(at.value(), coordinates)
			if s.check(value, counts, bound) {
				return counts
			}
		}
		return nil
	})
}

// check reports whether value = Σ n_i P_i and Σ n_i ≤ bound.
func (s *Search) check(value *bn254.G1Affine, counts []uint64, bound uint64) bool {
	var sum bn254.G1Affine
	total := uint64(0)
	for i, n := range counts {
		x := fr.NewElement(n)
		part := multiply(&s.steps[i], &x)
		sum.Add(&sum, &part)
		total += n
	}
	return total <= bound && sum.Equal(value)
}

// multiply returns x·P.
func multiply(p *bn254.G1Affine, x *fr.Element) bn254.G1Affine {
	var q bn254.G1Affine
	q.ScalarMultiplication(p, x.BigInt(new(big.Int)))
	return q
}
