package vector

import (
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"psephos/ballot/internal/curve"
)

// tables have the multiples of every point that the prover multiplies: 88 kB and about 1 ms each.
type tables struct {
	g, h        *curve.Table
	keys        []*curve.Table
	coordinates []*curve.Table // Γ_l or G_u of each coordinate
}

// newTables returns a function that makes the tables once.
func (s *Setting) newTables() func() *tables {
	return sync.OnceValue(func() *tables {
		all, base := allGenerators(), curve.Generator()
		t := &tables{g: curve.NewTable(&base), h: curve.NewTable(&all.h)}
		for i := range s.keys {
			t.keys = append(t.keys, curve.NewTable(&s.keys[i]))
		}
		for _, c := range s.layout.Coordinates {
			point := &all.places
			if c.Hidden {
				point = &all.hidden
			}
			t.coordinates = append(t.coordinates, curve.NewTable(&(*point)[c.Index]))
		}
		return t
	})
}

// addE adds x·E = x H + x α G + Σ x β_i K_i to sum.
func (t *tables) addE(sum *bn254.G1Jac, x *fr.Element, c *challenges) {
	var product fr.Element
	t.h.AddMul(sum, x)
	t.g.AddMul(sum, product.Mul(x, &c.alpha))
	for i := range t.keys {
		t.keys[i].AddMul(sum, product.Mul(x, &c.beta[i]))
	}
}
