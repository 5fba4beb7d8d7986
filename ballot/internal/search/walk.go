package search

import (
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// block is how many points share one field inversion.
const block = 512

// row is a stretch of points: from + i·step of the first axis, 0 ≤ i < count, and the coordinates of the first.
type row struct {
	from        bn254.G1Affine
	coordinates []uint64
	count       uint64
}

// segment is the longest row given to one worker.
const segment = 1 << 14

// rows calls yield with rows that together hold every point from + Σ c_a·step_a with Σ c_a·weight_a ≤ bound, until
// yield returns false.
func rows(from bn254.G1Affine, axes []axis, bound uint64, yield func(row) bool) {
	coordinates := make([]uint64, len(axes))
	var outer func(from bn254.G1Affine, depth int, bound uint64) bool
	outer = func(from bn254.G1Affine, depth int, bound uint64) bool {
		a := axes[depth]
		steps := min(a.limit, bound/a.weight) + 1
		if depth == 0 {
			return segments(from, a, steps, coordinates, yield)
		}
		for i := range steps {
			coordinates[depth] = i
			if !outer(from, depth-1, bound-i*a.weight) {
				return false
			}
			from.Add(&from, &a.step)
		}
		return true
	}
	outer(from, len(axes)-1, bound)
}

// segments cuts one row into rows of at most segment points.
func segments(from bn254.G1Affine, a axis, steps uint64, coordinates []uint64, yield func(row) bool) bool {
	x := fr.NewElement(segment)
	leap := multiply(&a.step, &x)
	for at := uint64(0); at < steps; at += segment {
		c := append([]uint64(nil), coordinates...)
		c[0] = at
		if !yield(row{from, c, min(segment, steps-at)}) {
			return false
		}
		from.Add(&from, &leap)
	}
	return true
}

// walker computes keys of the points of rows along one axis.
type walker struct {
	offsets []bn254.G1Affine // i·step for i < block
	leap    bn254.G1Affine   // block·step
	keys    [block]uint64
	den     [block]fp.Element
	acc     [block]fp.Element
}

func newWalker(step *bn254.G1Affine) *walker {
	w := &walker{offsets: make([]bn254.G1Affine, block)}
	jac := make([]bn254.G1Jac, block+1)
	for i := range block {
		jac[i+1].Set(&jac[i]).AddMixed(step)
	}
	all := bn254.BatchJacobianToAffineG1(jac)
	copy(w.offsets, all)
	w.leap = all[block]
	return w
}

// visit calls f with the key of every point of a row, until f returns false.
func (w *walker) visit(r row, f func(i, key uint64) bool) {
	from := r.from
	for at := uint64(0); at < r.count; at += block {
		n := min(block, r.count-at)
		w.compute(&from, int(n))
		for i := range n {
			if !f(at+i, w.keys[i]) {
				return
			}
		}
		from.Add(&from, &w.leap)
	}
}

// compute sets keys[i] to the key of from + offsets[i], i < n, with one inversion for all: only x is computed, as
// λ² − x_1 − x_2 with λ = (y_2 − y_1)/(x_2 − x_1).
func (w *walker) compute(from *bn254.G1Affine, n int) {
	acc := fp.One()
	for i := range n {
		w.den[i].Sub(&w.offsets[i].X, &from.X)
		w.acc[i] = acc
		if !w.den[i].IsZero() {
			acc.Mul(&acc, &w.den[i])
		}
	}
	acc.Inverse(&acc)
	var inv, l, x fp.Element
	for i := n - 1; i >= 0; i-- {
		p := &w.offsets[i]
		if w.den[i].IsZero() || p.IsInfinity() || from.IsInfinity() {
			var sum bn254.G1Affine
			sum.Add(from, p)
			w.keys[i] = pointKey(&sum.X)
		} else {
			inv.Mul(&acc, &w.acc[i])
			l.Sub(&p.Y, &from.Y)
			l.Mul(&l, &inv)
			x.Square(&l)
			x.Sub(&x, &p.X)
			x.Sub(&x, &from.X)
			w.keys[i] = pointKey(&x)
		}
		if !w.den[i].IsZero() {
			acc.Mul(&acc, &w.den[i])
		}
	}
}

// pointKey is 64 bits of an x coordinate.
func pointKey(x *fp.Element) uint64 { return x[0] }

// walkAll calls visit for every point within the bound.
func walkAll(from bn254.G1Affine, axes []axis, bound uint64, visit func(coordinates []uint64, key uint64)) {
	w := newWalker(&axes[0].step)
	rows(from, axes, bound, func(r row) bool {
		first := r.coordinates[0]
		w.visit(r, func(i, key uint64) bool {
			r.coordinates[0] = first + i
			visit(r.coordinates, key)
			return true
		})
		return true
	})
}

// walkUntil calls visit for points within the bound, on all cores, until it returns a result.
func walkUntil(from bn254.G1Affine, axes []axis, bound uint64,
	visit func(coordinates []uint64, key uint64) []uint64,
) ([]uint64, bool) {
	var result atomic.Pointer[[]uint64]
	work := make(chan row)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			w := newWalker(&axes[0].step)
			for r := range work {
				first := r.coordinates[0]
				w.visit(r, func(i, key uint64) bool {
					r.coordinates[0] = first + i
					if found := visit(r.coordinates, key); found != nil {
						result.Store(&found)
					}
					return result.Load() == nil
				})
			}
		})
	}
	rows(from, axes, bound, func(r row) bool {
		work <- r
		return result.Load() == nil
	})
	close(work)
	workers.Wait()
	if found := result.Load(); found != nil {
		return *found, true
	}
	return nil, false
}
