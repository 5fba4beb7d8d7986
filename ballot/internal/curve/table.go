package curve

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

const (
	windowBits = 6
	windows    = (256 + windowBits - 1) / windowBits
	windowSize = 1 << (windowBits - 1)
)

// Table holds the multiples d·2^(6w)·P for 1 ≤ d ≤ 32, 0 ≤ w < 43, so that x·P, with signed digits, costs at most 43
// additions. Which entries are read depends on x: not constant time.
type Table struct{ entries []bn254.G1Affine }

// NewTable computes the multiples of p.
func NewTable(p *bn254.G1Affine) *Table {
	bases := make([]bn254.G1Jac, windows)
	bases[0].FromAffine(p)
	for w := 1; w < windows; w++ {
		bases[w] = bases[w-1]
		for range windowBits {
			bases[w].DoubleAssign()
		}
	}
	rows := make([]bn254.G1Jac, 0, windows*windowSize)
	for _, base := range bn254.BatchJacobianToAffineG1(bases) {
		var multiple bn254.G1Jac
		for range windowSize {
			multiple.AddMixed(&base)
			rows = append(rows, multiple)
		}
	}
	return &Table{bn254.BatchJacobianToAffineG1(rows)}
}

// AddMul sets sum to sum + x·P.
func (t *Table) AddMul(sum *bn254.G1Jac, x *fr.Element) {
	limbs, carry := x.Bits(), 0
	for w := range windows {
		d := window(limbs, w*windowBits) + carry // −32 < d ≤ 32 after carrying
		carry = 0
		if d > windowSize {
			d, carry = d-2*windowSize, 1
		}
		switch {
		case d > 0:
			sum.AddMixed(&t.entries[w*windowSize+d-1])
		case d < 0:
			var p bn254.G1Affine
			sum.AddMixed(p.Neg(&t.entries[w*windowSize-d-1]))
		}
	}
}

// Mul returns x·P.
func (t *Table) Mul(x *fr.Element) bn254.G1Jac {
	var sum bn254.G1Jac
	sum.X.SetOne()
	sum.Y.SetOne()
	t.AddMul(&sum, x)
	return sum
}

// window returns bits [at, at+6) of a 256-bit integer.
func window(limbs [4]uint64, at int) int {
	i, shift := at/64, uint(at%64)
	d := limbs[i] >> shift
	if shift > 64-windowBits && i < 3 {
		d |= limbs[i+1] << (64 - shift)
	}
	return int(d & (2*windowSize - 1))
}

// Generator returns G = (1, 2).
func Generator() bn254.G1Affine {
	_, _, g, _ := bn254.Generators()
	return g
}
