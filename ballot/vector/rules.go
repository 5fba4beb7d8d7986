package vector

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"psephos/ballot/question"
)

// affine is a bit ℓ_j with its coefficients as scalars.
type affine struct {
	constant fr.Element
	terms    []term
}

// term is c·x_t; plus and minus say that c is 1 or −1, which most are.
type term struct {
	coordinate  int
	coefficient fr.Element
	plus, minus bool
}

// compile takes over the bits of a layout.
func compile(bits []question.Affine) []affine {
	compiled := make([]affine, len(bits))
	for j, bit := range bits {
		compiled[j].constant.SetInt64(bit.Constant)
		for _, t := range bit.Terms {
			c := term{coordinate: t.Coordinate, plus: t.Coefficient == 1, minus: t.Coefficient == -1}
			c.coefficient.SetInt64(t.Coefficient)
			compiled[j].terms = append(compiled[j].terms, c)
		}
	}
	return compiled
}

// linear returns Σ c_t x_t, without the constant.
func (a *affine) linear(x []fr.Element) (sum fr.Element) {
	var product fr.Element
	for i := range a.terms {
		t := &a.terms[i]
		switch v := &x[t.coordinate]; {
		case t.plus:
			sum.Add(&sum, v)
		case t.minus:
			sum.Sub(&sum, v)
		default:
			sum.Add(&sum, product.Mul(v, &t.coefficient))
		}
	}
	return sum
}

// rules returns Σ_j y^(j+1) ℓ_j(f) (1 − ℓ_j(f)).
func rules(bits []affine, f []fr.Element, y *fr.Element) (sum fr.Element) {
	power, one := *y, fr.One()
	for j := range bits {
		l := bits[j].linear(f)
		l.Add(&l, &bits[j].constant)
		var v fr.Element
		v.Sub(&one, &l).Mul(&v, &l).Mul(&v, &power)
		sum.Add(&sum, &v)
		power.Mul(&power, y)
	}
	return sum
}
