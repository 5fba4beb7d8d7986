package question

import (
	"cmp"
	"slices"
)

// sorted puts the terms in the order of their coordinates.
func (a Affine) sorted() Affine {
	slices.SortFunc(a.Terms, func(x, y Term) int { return cmp.Compare(x.Coordinate, y.Coordinate) })
	return a
}

// times returns f·ℓ.
func (a Affine) times(f int64) Affine {
	product := Affine{Constant: f * a.Constant, Terms: slices.Clone(a.Terms)}
	for i := range product.Terms {
		product.Terms[i].Coefficient *= f
	}
	return product
}
