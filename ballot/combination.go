package ballot

import (
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// combination is a weighted sum of verification equations: scalars for points, and the scalars of G and K summed.
type combination struct {
	setting *Setting
	weights func() fr.Element
	points  []bn254.G1Affine
	scalars []fr.Element
	g, k    fr.Element
}

// add takes in the equations of one contest, in the order a_0, b_0, a_1, b_1, …, each with its own weight:
//
//	Σ_j w_j (a_j + e_j D_A − z_j G) + v_j (b_j + e_j D_B − e_j μ_j G − z_j K)
//
// where the coefficient of A_i is ρ^i Σ w_j e_j and that of B_i is ρ^i Σ v_j e_j.
func (c *combination) add(s *statement) {
	groups := len(s.rho)
	at := len(c.scalars)
	c.points = append(c.points, s.points...)
	c.scalars = append(c.scalars, make([]fr.Element, len(s.points))...)
	scalars := c.scalars[at:]
	var a, b, t, mu fr.Element // Σ w_j e_j, Σ v_j e_j
	for j := range s.e {
		w, v := c.weights(), c.weights()
		scalars[2*(groups+j)], scalars[2*(groups+j)+1] = w, v
		a.Add(&a, t.Mul(&w, &s.e[j]))
		c.g.Sub(&c.g, t.Mul(&w, &s.z[j]))
		c.k.Sub(&c.k, t.Mul(&v, &s.z[j]))
		t.Mul(&v, &s.e[j])
		b.Add(&b, &t)
		c.setting.shape.exponent(&mu, s.rho, j)
		c.g.Sub(&c.g, t.Mul(&t, &mu))
	}
	for i := range groups {
		scalars[2*i].Mul(&s.rho[i], &a)
		scalars[2*i+1].Mul(&s.rho[i], &b)
	}
}

// holds reports whether the sum is the identity.
func (c *combination) holds(tasks int) bool {
	points := append(c.points, generator(), c.setting.k)
	scalars := append(c.scalars, c.g, c.k)
	var sum bn254.G1Jac
	if _, err := sum.MultiExp(points, scalars, ecc.MultiExpConfig{NbTasks: tasks}); err != nil {
		return false
	}
	return sum.Z.IsZero()
}

// hashedWeights are 1, u, u², … with u = H("batch"; digests) mod q, as the contract has them.
func hashedWeights(digests []Word) func() fr.Element {
	u := batchSeed(digests)
	next := fr.One()
	return func() fr.Element {
		w := next
		next.Mul(&next, &u)
		return w
	}
}

// batchSeed returns u.
func batchSeed(digests []Word) fr.Element {
	t := newTranscript(tagBatch)
	for i := range digests {
		t.word(digests[i])
	}
	return t.scalar()
}
