package vector

import (
	"crypto/rand"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"psephos/ballot/internal/curve"
	"psephos/ballot/question"
)

// Encrypt encrypts one answer for every question and proves that they follow the rules. It returns the ballot's contents and their
// opening, which is secret: whoever holds it can show how the ballot was filled in. The caller MUST use contents only once, and
// MUST keep an opening only of a ballot that will never be cast. Errors wrap question.ErrAnswer and ErrWeight.
func (s *Setting) Encrypt(v Voter, answers []question.Answer) ([]byte, *Opening, error) {
	x, err := s.layout.Encode(answers)
	if err != nil {
		return nil, nil, fmt.Errorf("encrypt ballot: %w", err)
	}
	if v.Weight == 0 {
		return nil, nil, fmt.Errorf("encrypt ballot: %w", ErrWeight)
	}
	for {
		p := prover{Setting: s, voter: v, x: x}
		rand.Read(p.seed[:]) // never fails
		if contents, ok := p.prove(); ok {
			return contents, &Opening{Randomness: p.r.Bytes(), Vector: x}, nil
		}
	}
}

// prover makes the contents of one ballot.
type prover struct {
	*Setting
	voter Voter
	x     []int64
	seed  [32]byte
	r     fr.Element
}

// prove returns the contents, or false if e = 0 for this seed.
func (p *prover) prove() ([]byte, bool) {
	hash := curve.NewTranscript(tagBallot)
	ctx := p.context(hash, p.voter)
	p.r = p.coin(append(ctx[:], p.vectorWords()...), nameR)
	statement := curve.AppendPoint(make([]byte, 0, p.ContentsLength()), p.encrypt(&p.r, p.voter.Weight, p.x)...)
	c := p.challenges(hash, ctx, statement)
	m := p.masks(&c)
	commitments := curve.AppendPoint(nil, p.commit(&c, &m)...)
	e := c.challenge(hash, commitments)
	if e.IsZero() {
		return nil, false
	}
	return p.respond(append(statement, commitments...), &e, &m), true
}

// encrypt returns A = r G, B_i = r K_i + W Σ_(l in i) x_l Γ_l, C = r H + Σ_u x_u G_u.
func (s *Setting) encrypt(r *fr.Element, weight uint32, x []int64) []bn254.G1Affine {
	t, g := s.tables(), s.layout.Ciphertexts
	points := make([]bn254.G1Jac, g+2)
	points[0] = t.g.Mul(r)
	for i := range g {
		points[1+i] = t.keys[i].Mul(r)
	}
	points[1+g] = t.h.Mul(r)
	var w, v fr.Element
	w.SetUint64(uint64(weight))
	for i, c := range s.layout.Coordinates {
		if v.SetInt64(x[i]); c.Hidden {
			t.coordinates[i].AddMul(&points[1+g], &v)
		} else {
			t.coordinates[i].AddMul(&points[1+s.layout.Ciphertext(c.Index)], v.Mul(&v, &w))
		}
	}
	return bn254.BatchJacobianToAffineG1(points)
}

// commit returns U_1 and U_0.
func (p *prover) commit(c *challenges, m *masks) []bn254.G1Affine {
	t := p.tables()
	first, second := p.ruleTerms(&c.y, m.a)
	one, zero := t.g.Mul(&first), t.g.Mul(second.Neg(&second))
	t.addE(&one, &m.w, c)
	t.addE(&zero, &m.s, c)
	var weight, a fr.Element
	weight.SetUint64(uint64(p.voter.Weight))
	for i, coordinate := range p.layout.Coordinates {
		a = m.a[i]
		if !coordinate.Hidden {
			a.Mul(&a, &weight).Mul(&a, &c.beta[p.layout.Ciphertext(coordinate.Index)])
		}
		t.coordinates[i].AddMul(&one, &a)
	}
	return bn254.BatchJacobianToAffineG1([]bn254.G1Jac{one, zero})
}

// ruleTerms returns Σ y^(j+1) d_j (1 − 2 b_j) and Σ y^(j+1) d_j².
func (p *prover) ruleTerms(y *fr.Element, a []fr.Element) (first, second fr.Element) {
	power := *y
	for j := range p.bits {
		d := p.bits[j].linear(a)
		var v fr.Element
		v.Mul(&power, &d)
		if p.layout.Bits[j].At(p.x) == 1 {
			first.Sub(&first, &v)
		} else {
			first.Add(&first, &v)
		}
		second.Add(&second, v.Mul(&v, &d))
		power.Mul(&power, y)
	}
	return first, second
}

// respond appends z = r + e w + e² s and f_t = x_t + e a_t.
func (p *prover) respond(contents []byte, e *fr.Element, m *masks) []byte {
	var z, f fr.Element
	z.Mul(&m.s, e).Add(&z, &m.w).Mul(&z, e).Add(&z, &p.r)
	contents = curve.AppendScalar(contents, z)
	for i := range m.a {
		var x fr.Element
		x.SetInt64(p.x[i])
		f.Mul(&m.a[i], e).Add(&f, &x)
		contents = curve.AppendScalar(contents, f)
	}
	return contents
}
