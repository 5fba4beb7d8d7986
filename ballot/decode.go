package ballot

import (
	"math"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Decoding of counts.
//
// Goal: given V = Σ_{i<d} n_i M^i G, find the counts n_i ≥ 0 with Σ n_i ≤ N.
//
// All ciphertexts of a contest but the last are searched with d = p unknowns and N = the ballots not yet found. The
// last one's counts add up to what is left, so that V − N G = Σ_{0<i<d} n_i (M^i − 1) G has one unknown fewer.
//
// The search is baby-step giant-step (Shanks 1971) in d dimensions. Half of the unknowns go to a table of baby steps
// and half to giant steps; an unknown in the middle is split into low + s·high with s about √N. Only x coordinates
// are compared, and whatever matches is checked in full. Costs, in point additions of about 0.1 µs:
//
//	d = 1   √N each                 d = 2   N each
//	d = 3   N√N each, halved        d = 4   N²/2 each
//
// that is, at the bounds of Packing: 2^22 and 2^22 for d = 2, 160,000 each for d = 3, 500,000 each for d = 4. The
// table never has more than maxTable entries; beyond that giant steps grow instead.
const maxTable = 1 << 23

// decoder decodes the ciphertexts of one election and keeps its tables of baby steps.
type decoder struct {
	packing int
	ballots uint64
	free    [maxPacking + 1]*search // unknown sum, by number of unknowns
	exact   [maxPacking + 1]*search // known sum
}

func newDecoder(packing int, ballots uint64) *decoder {
	return &decoder{packing: packing, ballots: ballots}
}

// contest finds the counts of one contest with k options.
func (d *decoder) contest(values []bn254.G1Affine, k int) ([]uint64, error) {
	counts := make([]uint64, 0, k)
	rest := d.ballots
	for i := range values {
		slots := min(d.packing, k-i*d.packing)
		var found []uint64
		var ok bool
		if i == len(values)-1 {
			found, ok = d.known(&values[i], slots, rest)
		} else {
			found, ok = d.unknown(&values[i], slots, rest)
		}
		if !ok {
			return nil, ErrNotFound
		}
		for _, n := range found {
			rest -= n
		}
		counts = append(counts, found...)
	}
	return counts, nil
}

// unknown finds d counts that add up to at most bound.
func (d *decoder) unknown(value *bn254.G1Affine, slots int, bound uint64) ([]uint64, bool) {
	if d.free[slots] == nil {
		steps := make([]bn254.G1Affine, slots)
		for i := range steps {
			steps[i] = mulG(&powersOfM[i])
		}
		d.free[slots] = newSearch(steps, d.ballots)
	}
	return d.free[slots].find(value, bound)
}

// known finds d counts that add up to total.
func (d *decoder) known(value *bn254.G1Affine, slots int, total uint64) ([]uint64, bool) {
	n := fr.NewElement(total)
	target := mulG(&n)
	target.Sub(value, &target)
	if slots == 1 {
		return []uint64{total}, target.IsInfinity()
	}
	if d.exact[slots] == nil {
		steps := make([]bn254.G1Affine, slots-1)
		for i := range steps {
			x := fr.One()
			x.Sub(&powersOfM[i+1], &x)
			steps[i] = mulG(&x)
		}
		d.exact[slots] = newSearch(steps, d.ballots)
	}
	found, ok := d.exact[slots].find(&target, total)
	for _, c := range found {
		total -= c
	}
	return append([]uint64{total}, found...), ok
}

// axis is one direction in which a search walks: count steps of a point, each worth weight ballots.
type axis struct {
	unknown int // index of the count that it adds to
	step    bn254.G1Affine
	weight  uint64
	limit   uint64 // at most so many steps, less one; the bound may allow fewer
}

// search finds counts n_i with V = Σ n_i P_i and Σ n_i ≤ N.
type search struct {
	steps       []bn254.G1Affine
	baby, giant []axis
	table       *lookup
}

// newSearch lays out the search and fills the table for all bounds up to bound.
func newSearch(steps []bn254.G1Affine, bound uint64) *search {
	s := &search{steps: steps}
	s.baby, s.giant = layout(len(steps), bound)
	for _, axes := range [][]axis{s.baby, s.giant} {
		for i := range axes {
			x := fr.NewElement(axes[i].weight)
			axes[i].step = mulPoint(&steps[axes[i].unknown], &x)
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
func (s *search) index(coordinates []uint64) uint32 {
	n := uint64(0)
	for i, a := range s.baby {
		n = n*(a.limit+1) + coordinates[i]
	}
	return uint32(n)
}

// counts adds up what coordinates on the baby axes (by their index) and on the giant axes stand for.
func (s *search) counts(index uint32, giant []uint64) []uint64 {
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

// find returns the counts of value, if there are any with a sum of at most bound.
func (s *search) find(value *bn254.G1Affine, bound uint64) ([]uint64, bool) {
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
func (s *search) check(value *bn254.G1Affine, counts []uint64, bound uint64) bool {
	var sum bn254.G1Affine
	total := uint64(0)
	for i, n := range counts {
		x := fr.NewElement(n)
		part := mulPoint(&s.steps[i], &x)
		sum.Add(&sum, &part)
		total += n
	}
	return total <= bound && sum.Equal(value)
}
