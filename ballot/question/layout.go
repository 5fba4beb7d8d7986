package question

import (
	"fmt"
	"slices"
)

// Bounds of a ballot, so that its proof fits the table of generators and a transaction.
const (
	MaxCoordinates = 256
	MaxHidden      = 254
	MaxPlaces      = 128
	MaxCiphertexts = 16
	MaxBits        = 1024
	MaxPacking     = 8
	// maxSum bounds |constant| + Σ |coefficients| of a bit: no sum of coordinates can wrap around the group order.
	maxSum = 1<<32 - 1
)

// Coordinate is one number of a ballot's vector.
type Coordinate struct {
	Hidden  bool
	Index   int // place l of a counted coordinate, index u of a hidden one
	Largest int // the greatest value that a legal vector has here
}

// Term is a coefficient of a coordinate.
type Term struct {
	Coordinate  int
	Coefficient int64
}

// Affine is a function ℓ(x) = Constant + Σ Coefficient · x_Coordinate, its terms in the order of the coordinates.
type Affine struct {
	Constant int64
	Terms    []Term
}

// At returns ℓ(x).
func (a Affine) At(x []int64) int64 {
	sum := a.Constant
	for _, t := range a.Terms {
		sum += t.Coefficient * x[t.Coordinate]
	}
	return sum
}

// Form is the questions of one election and how many places share a ciphertext.
type Form struct {
	Questions []Question
	Packing   int // p, 1 to MaxPacking
}

// Span is where one question's coordinates are in the vector, and its places in the tally.
type Span struct {
	First  int // its first coordinate
	Place  int // its first place; its options' places follow, then that of the blank vote
	Counts int // how many places its options have
	Blank  int // the coordinate of z, or -1
	Hidden int // its first hidden coordinate
	End    int // the coordinate after its last one
}

// Layout is what a Form means for the vector: its coordinates, its bits, and where each question stands. Do not change it.
type Layout struct {
	Form        Form
	Coordinates []Coordinate
	Bits        []Affine
	Spans       []Span // one for every question
	Places      int
	Hidden      int
	Ciphertexts int // g
}

// NewLayout checks the form and lays its ballots out. The error wraps ErrForm.
func NewLayout(form Form) (*Layout, error) {
	if len(form.Questions) == 0 || form.Packing < 1 || form.Packing > MaxPacking {
		return nil, fmt.Errorf("a ballot needs a question and a packing of 1 to %d: %w", MaxPacking, ErrForm)
	}
	form.Questions = slices.Clone(form.Questions)
	l := &Layout{Form: form}
	for i, q := range form.Questions {
		if err := q.check(); err != nil {
			return nil, fmt.Errorf("question %d: %w", i+1, err)
		}
		l.add(q)
		if err := l.checkBounds(); err != nil {
			return nil, fmt.Errorf("up to question %d, %w", i+1, err)
		}
	}
	return l, nil
}

// checkBounds is asked after each question, so that no form makes a layout of any size.
func (l *Layout) checkBounds() error {
	l.Ciphertexts = (l.Places + l.Form.Packing - 1) / l.Form.Packing
	for _, bound := range []struct {
		have, most int
		what       string
	}{
		{l.Places, MaxPlaces, "counts"},
		{l.Hidden, MaxHidden, "hidden numbers"},
		{len(l.Coordinates), MaxCoordinates, "numbers"},
		{l.Ciphertexts, MaxCiphertexts, "ciphertexts"},
		{len(l.Bits), MaxBits, "rules"},
	} {
		if bound.have > bound.most {
			return fmt.Errorf("the ballot has %d %s, at most %d are possible: %w", bound.have, bound.what, bound.most, ErrForm)
		}
	}
	for _, bit := range l.Bits {
		if bit.size() > maxSum {
			return fmt.Errorf("a rule has too large numbers: %w", ErrForm)
		}
	}
	return nil
}

func (a Affine) size() int64 {
	sum := abs(a.Constant)
	for _, t := range a.Terms {
		sum += abs(t.Coefficient)
	}
	return sum
}

func abs(n int64) int64 { return max(n, -n) }

// Legal says whether every bit of the vector is 0 or 1.
func (l *Layout) Legal(x []int64) bool {
	if len(x) != len(l.Coordinates) {
		return false
	}
	for _, bit := range l.Bits {
		if v := bit.At(x); v != 0 && v != 1 {
			return false
		}
	}
	return true
}

// Ciphertext is γ(l), the ciphertext in which a place is counted.
func (l *Layout) Ciphertext(place int) int { return place / l.Form.Packing }

// Counted returns the counted coordinates in the order of their places.
func (l *Layout) Counted() []Coordinate {
	counted := make([]Coordinate, 0, l.Places)
	for _, c := range l.Coordinates {
		if !c.Hidden {
			counted = append(counted, c)
		}
	}
	return counted
}

// weights are 1, 2, 4, … while they fit and a last one such that they add up to d: every number 0 … d is a sum of some of them,
// no other is. None for d = 0.
func weights(d int) []int {
	var w []int
	for next := 1; d > 0; next *= 2 {
		next = min(next, d)
		w = append(w, next)
		d -= next
	}
	return w
}
