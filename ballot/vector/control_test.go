package vector

import (
	"errors"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"psephos/ballot/internal/curve"
	"psephos/ballot/question"
)

// control is a verifier with one weakness, and the forgery that it lets through. Each shows that a part of the protocol is
// needed, and that the test of the forgery would notice if it went missing.
type control struct {
	name string
	// weaken changes the challenges, for prover and verifier alike.
	weaken func(*challenges)
	// fromZero has the exponents of y count from 0.
	fromZero bool
	// pay adds to the statement what covers the error of the rules; delta is x_0 (1 − x_0) with its sign as the equation needs it.
	pay func(points []bn254.G1Affine, delta bn254.G1Affine)
}

// known are challenges that do not depend on the statement.
var known = [2]fr.Element{fr.NewElement(3), fr.NewElement(5)}

var controls = []control{
	{name: "exponents of y from 0, C pays", fromZero: true, pay: func(p []bn254.G1Affine, d bn254.G1Affine) { c := &p[len(p)-1]; c.Add(c, &d) }},
	{name: "y is α, A pays", weaken: func(c *challenges) { c.y = c.alpha }, pay: func(p []bn254.G1Affine, d bn254.G1Affine) { p[0].Add(&p[0], &d) }},
	{name: "y is β_0, B_0 pays", weaken: func(c *challenges) { c.y = c.beta[0] }, pay: func(p []bn254.G1Affine, d bn254.G1Affine) { p[1].Add(&p[1], &d) }},
	{name: "one β for all ciphertexts, B_1 pays for B_0", weaken: func(c *challenges) { c.beta[1] = c.beta[0] }, pay: func(p []bn254.G1Affine, d bn254.G1Affine) {
		p[1].Add(&p[1], &d)
		p[2].Sub(&p[2], &d)
	}},
	{name: "α and β known before the statement, A pays for B_0", weaken: func(c *challenges) { c.alpha, c.beta[0] = known[0], known[1] }, pay: func(p []bn254.G1Affine, d bn254.G1Affine) {
		three, five := multiple(&d, &known[0]), multiple(&d, &known[1])
		p[0].Add(&p[0], &five)
		p[1].Sub(&p[1], &three)
	}},
}

func TestNegativeControls(t *testing.T) {
	// every subset is legal: no rule but that each coordinate is a bit, so that x_0 occurs in its own bit only
	s := setting(t, 2, question.Question{Kind: question.Choose, Options: 3, Max: 3})
	for _, c := range controls {
		x := []int64{2, 0, 1}
		if c.weaken != nil && c.name[0] != 'y' {
			x[0] = 1 // a legal vector in ciphertexts that are none
		}
		contents := c.forge(t, s, x)
		if !c.accepts(t, s, contents) {
			t.Errorf("%s: the weak verifier does not accept the forgery", c.name)
		}
		if err := s.Verify(alice, contents); !errors.Is(err, ErrProof) {
			t.Errorf("%s: got %v, want ErrProof", c.name, err)
		}
	}
}

// forge proves x against the weak verifier.
func (c *control) forge(t *testing.T, s *Setting, x []int64) []byte {
	t.Helper()
	p := cheater(t, s, x)
	hash := curve.NewTranscript(tagBallot)
	ctx := p.context(hash, p.voter)
	p.r = fr.NewElement(777)
	points := p.encrypt(&p.r, p.voter.Weight, x)
	c.pay(points, c.error(x))
	statement := curve.AppendPoint(nil, points...)
	ch := p.challenges(hash, ctx, statement)
	if c.weaken != nil {
		c.weaken(&ch)
	}
	m := p.masks(&ch)
	commitments := curve.AppendPoint(nil, c.commit(p, &ch, &m)...)
	e := ch.challenge(hash, commitments)
	return p.respond(append(statement, commitments...), &e, &m)
}

// error returns x_0 (1 − x_0) G, or G where the vector is legal.
func (c *control) error(x []int64) bn254.G1Affine {
	var delta fr.Element
	delta.SetInt64(x[0] * (1 - x[0]))
	if delta.IsZero() {
		delta.SetOne()
	}
	g := curve.Generator()
	return multiple(&g, &delta)
}

// commit returns U_1 and U_0 for rules whose bits may have any value.
func (c *control) commit(p *cheat, ch *challenges, m *masks) []bn254.G1Affine {
	power := ch.y
	if c.fromZero {
		power.SetOne()
	}
	var first, second fr.Element
	for j := range p.bits {
		d := p.bits[j].linear(m.a)
		var v, factor fr.Element
		factor.SetInt64(1 - 2*p.layout.Bits[j].At(p.x))
		v.Mul(&power, &d)
		second.Add(&second, product(&v, &d))
		first.Add(&first, v.Mul(&v, &factor))
		power.Mul(&power, &ch.y)
	}
	// what the prover would have added for itself comes off again
	oldFirst, oldSecond := p.ruleTerms(&ch.y, m.a)
	first.Sub(&first, &oldFirst)
	oldSecond.Sub(&oldSecond, &second)
	points, g := p.commit(ch, m), curve.Generator()
	one, zero := multiple(&g, &first), multiple(&g, &oldSecond)
	points[0].Add(&points[0], &one)
	points[1].Add(&points[1], &zero)
	return points
}

func product(a, b *fr.Element) *fr.Element {
	var v fr.Element
	return v.Mul(a, b)
}

// accepts is the weak verifier.
func (c *control) accepts(t *testing.T, s *Setting, contents []byte) bool {
	t.Helper()
	b, err := s.newParser().parse(alice, contents)
	if err != nil {
		t.Fatal(err)
	}
	if c.weaken != nil {
		c.weaken(&b.challenges)
	}
	one, sum := fr.One(), s.newSum(1)
	sum.add(b, &one)
	if c.fromZero { // y^j instead of y^(j+1)
		var inverse fr.Element
		right := rules(s.bits, b.f, &b.y)
		inverse.Inverse(&b.y)
		sum.g.Add(&sum.g, &right)
		sum.g.Sub(&sum.g, right.Mul(&right, &inverse))
	}
	return sum.holds(1)
}
