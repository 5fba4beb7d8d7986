package ballot

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"psephos/ballot/internal/search"
)

// Decoding of counts.
//
// Goal: given V = Σ_{i<d} n_i M^i G, find the counts n_i ≥ 0 with Σ n_i ≤ N.
//
// All ciphertexts of a contest but the last are searched with d = p unknowns and N = the ballots not yet found. The
// last one's counts add up to what is left, so that V − N G = Σ_{0<i<d} n_i (M^i − 1) G has one unknown fewer.
// Package search has the costs; at the bounds of Packing they are 2^22 point additions each for table and search
// with d = 2, 160,000 with d = 3, 500,000 with d = 4, of about 0.1 µs.

// decoder decodes the ciphertexts of one election and keeps its tables of baby steps.
type decoder struct {
	packing int
	ballots uint64
	free    [maxPacking + 1]*search.Search // unknown sum, by number of unknowns
	exact   [maxPacking + 1]*search.Search // known sum
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
		d.free[slots] = search.New(steps, d.ballots)
	}
	return d.free[slots].Find(value, bound)
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
		d.exact[slots] = search.New(steps, d.ballots)
	}
	found, ok := d.exact[slots].Find(&target, total)
	for _, c := range found {
		total -= c
	}
	return append([]uint64{total}, found...), ok
}
