package search

import (
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"pgregory.net/rapid"
)

// TestBeyondTable: more ballots than the roll had when the packing was chosen only make it slower.
func TestBeyondTable(t *testing.T) {
	for _, bound := range []uint64{4_000, 10_000, 1 << 24} {
		for d := 1; d <= 4; d++ {
			baby, giant := layout(d, bound)
			if size := tableSize(baby); size > maxTable {
				t.Errorf("%d unknowns up to %d: a table of %d", d, bound, size)
			}
			if !covers(d, bound, append(baby, giant...)) {
				t.Errorf("%d unknowns up to %d: not all counts are covered", d, bound)
			}
		}
	}
}

// covers reports whether the axes of every unknown reach all of 0…bound.
func covers(d int, bound uint64, axes []axis) bool {
	reach := make([]uint64, d)
	for _, a := range axes {
		reach[a.unknown] += a.weight * a.limit
	}
	for _, r := range reach {
		if r < bound {
			return false
		}
	}
	return true
}

// TestLookupKeepsAll: equal keys, and keys that only look equal, keep all their values.
func TestLookupKeepsAll(t *testing.T) {
	l := newLookup(4)
	key := uint64(7)<<32 | 5
	for value, k := range []uint64{key, key, key ^ 1<<20, key ^ 1<<40} {
		l.insert(k, uint32(value))
	}
	var got []uint32
	for at := l.first(key); at.found(); at = at.next() {
		got = append(got, at.value())
	}
	if fmt.Sprint(got) != "[0 1 2]" {
		t.Errorf("got %v, want [0 1 2]", got)
	}
}

// testSteps returns d points with no small relation among them.
func testSteps(d int) []bn254.G1Affine {
	steps := make([]bn254.G1Affine, d)
	_, _, g, _ := bn254.Generators()
	x := fr.One()
	radix := fr.NewElement(1 << 32)
	for i := range steps {
		steps[i] = multiply(&g, &x)
		x.Mul(&x, &radix)
	}
	return steps
}

// Find(Σ n_i P_i) = n_i for Σ n_i ≤ N, and nothing for Σ n_i > N.
func TestFind(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		steps := testSteps(rapid.IntRange(1, 4).Draw(t, "d"))
		var value bn254.G1Affine
		want, sum := make([]uint64, len(steps)), uint64(0)
		for i := range steps {
			want[i] = rapid.Uint64Range(0, 30).Draw(t, "n")
			sum += want[i]
			x := fr.NewElement(want[i])
			part := multiply(&steps[i], &x)
			value.Add(&value, &part)
		}
		s := New(steps, sum+rapid.Uint64Range(0, 20).Draw(t, "slack"))
		if got, ok := s.Find(&value, sum); !ok || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("got %v, want %v", got, want)
		}
		if sum > 0 {
			if got, ok := s.Find(&value, sum-1); ok {
				t.Fatalf("beyond the bound: got %v", got)
			}
		}
	})
}

// TestSegments: rows longer than one worker takes at a time.
func TestSegments(t *testing.T) {
	steps := testSteps(2)
	const bound = 3 * segment
	s := New(steps, bound)
	for _, n := range []uint64{0, 1, segment, 2*segment - 1, bound} {
		x, y := fr.NewElement(n), fr.NewElement(bound-n)
		value, other := multiply(&steps[0], &x), multiply(&steps[1], &y)
		value.Add(&value, &other)
		if got, ok := s.Find(&value, bound); !ok || got[0] != n || got[1] != bound-n {
			t.Errorf("got %v, want [%d %d]", got, n, bound-n)
		}
	}
}
