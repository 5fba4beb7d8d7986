package vector

import (
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"

	"psephos/ballot/internal/curve"
	"psephos/ballot/question"
)

// Names of the generators in their hash.
const (
	nameH = iota
	namePlace
	nameHidden
)

// generators are the points of which nobody knows a logarithm in any other.
type generators struct {
	h      bn254.G1Affine
	places []bn254.G1Affine // Γ_l
	hidden []bn254.G1Affine // G_u
}

var tagGenerator = curve.Tag("generator")

// allGenerators are derived when first used: 383 square roots, about 20 ms.
var allGenerators = sync.OnceValue(func() *generators {
	g := &generators{h: generator(nameH, 0)}
	for l := range question.MaxPlaces {
		g.places = append(g.places, generator(namePlace, l))
	}
	for u := range question.MaxHidden {
		g.hidden = append(g.hidden, generator(nameHidden, u))
	}
	return g
})

// generator returns the point with the first x = H("generator"; name, index, counter) mod P, counting from 0, that has one, and
// the even one of its two y.
func generator(name, index int) bn254.G1Affine {
	var p bn254.G1Affine
	for counter := uint64(0); ; counter++ {
		x := curve.NewTranscript(tagGenerator).Uint(uint64(name), uint64(index), counter).Sum()
		p.X.SetBytes(x[:])
		var y fp.Element
		three := fp.NewElement(3)
		y.Square(&p.X).Mul(&y, &p.X).Add(&y, &three)
		if p.Y.Sqrt(&y) == nil {
			continue
		}
		if b := p.Y.Bytes(); b[curve.WordSize-1]&1 == 1 {
			p.Y.Neg(&p.Y)
		}
		return p
	}
}

// Generators returns the code of the contract that holds them: a zero byte, then H, every Γ_l and every G_u, 64 bytes each.
func Generators() []byte {
	g := allGenerators()
	return curve.AppendPoint(curve.AppendPoint(curve.AppendPoint([]byte{0}, g.h), g.places...), g.hidden...)
}
