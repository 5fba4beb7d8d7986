package ballot

import (
	"errors"
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// equations reports whether the equations of contents hold, whatever the challenges add up to.
func (f *fixture) equations(t *testing.T, contents []byte, weights func() fr.Element) bool {
	t.Helper()
	return f.s.combine(weights, []statement{f.unchecked(t, contents)}).holds(1)
}

// unchecked parses one contest without the check of the challenges.
func (f *fixture) unchecked(t *testing.T, contents []byte) statement {
	t.Helper()
	k := f.s.shape.options[0]
	g := f.s.shape.groups(k)
	n := (g + k) * 2 * pointSize
	var s statement
	var err error
	s.points, err = parsePoints(contents[:n])
	check(t, err)
	check(t, s.parseScalars(k, contents[n:]))
	ctx := f.s.context(newTranscript(tagBallot), 0, f.v)
	s.rho = powers(newTranscript(tagStatement).word(ctx).wire(contents[:g*2*pointSize]).scalar(), g)
	return s
}

// TestChallengeBindsCommitments forges +1000/−999 with commitments computed from challenges and responses. It passes
// every equation, so that a challenge which does not hash the commitments would accept it.
func TestChallengeBindsCommitments(t *testing.T) {
	f := newFixture(t, []byte{2}, 2, []int{0})
	points := f.s.ciphertexts(f.coins[0].r, 0)
	shift := element(999, 0)
	shift.Add(&shift, ptr(element(-999, 1)))
	extra := mulG(&shift)
	points[1].Add(&points[1], &extra)
	coins := f.coins[0]
	var tail []byte
	for j := range 2 {
		a, b := simulate(f, &points[0], &points[1], j, &coins.e[j], &coins.z[j])
		points = append(points, a, b)
		e, z := coins.e[j].Bytes(), coins.z[j].Bytes()
		tail = append(append(tail, e[:]...), z[:]...)
	}
	contents := append(encodePoints(points), tail...)
	if !f.equations(t, contents, newRandomWeights()) {
		t.Fatal("the forgery is not one: its equations do not hold")
	}
	if err := f.s.Verify(f.v, contents); !errors.Is(err, ErrChallenge) {
		t.Errorf("got %v, want %v", err, ErrChallenge)
	}
}

// simulate returns a_j = z_j G − e_j D_A and b_j = z_j K − e_j (D_B − μ_j G) for one ciphertext.
func simulate(f *fixture, dA, dB *bn254.G1Affine, j int, e, z *fr.Element) (a, b bn254.G1Affine) {
	mu := mulG(&powersOfM[j])
	a, b = mulG(z), mulPoint(&f.s.k, z)
	var t bn254.G1Affine
	t = mulPoint(dA, e)
	a.Sub(&a, &t)
	t.Sub(dB, &mu)
	t = mulPoint(&t, e)
	b.Sub(&b, &t)
	return a, b
}

// TestChallengeBindsStatement forges a vote of a number of votes nobody chose, found after the challenge: with
// a_j = α_j G, b_j = α_j K + β_j G and a ciphertext (d G, d K + m G), both clauses hold if z_j = α_j + e_j d and
// e_j = β_j/(μ_j − m), whose sum is e for a root m of a quadratic. A challenge that does not hash the statement
// would accept it.
func TestChallengeBindsStatement(t *testing.T) {
	f := newFixture(t, []byte{2}, 2, []int{0})
	coins := &coinStream{label: "weak"}
	alpha, d := coins.list(2), coins.next()
	for {
		beta := coins.list(2)
		e := coins.next() // of a hash of the commitments alone
		m, ok := rootFor(beta, &e)
		if !ok {
			continue
		}
		contents := assemble(f, alpha, beta, &d, &m)
		if !f.equations(t, contents, newRandomWeights()) {
			t.Fatal("the forgery is not one: its equations do not hold")
		}
		if err := f.s.Verify(f.v, contents); !errors.Is(err, ErrChallenge) {
			t.Errorf("got %v, want %v", err, ErrChallenge)
		}
		return
	}
}

// rootFor solves β_0/(1 − m) + β_1/(M − m) = e for m: e m² + (β_0 + β_1 − e(1 + M)) m + e M − β_0 M − β_1 = 0.
func rootFor(beta []fr.Element, e *fr.Element) (m fr.Element, ok bool) {
	one, radix := powersOfM[0], powersOfM[1]
	var b, c, t, disc fr.Element
	b.Add(&one, &radix)
	b.Mul(&b, e)
	b.Sub(t.Add(&beta[0], &beta[1]), &b)
	c.Sub(e, &beta[0])
	c.Mul(&c, &radix)
	c.Sub(&c, &beta[1])
	disc.Mul(e, &c)
	disc.Double(&disc)
	disc.Double(&disc)
	t.Square(&b)
	disc.Sub(&t, &disc)
	if disc.Sqrt(&disc) == nil {
		return m, false
	}
	m.Sub(&disc, &b)
	t.Double(e)
	m.Div(&m, &t)
	return m, true
}

// assemble writes down the forgery of TestChallengeBindsStatement.
func assemble(f *fixture, alpha, beta []fr.Element, d, m *fr.Element) []byte {
	withK := func(k, g *fr.Element) bn254.G1Affine {
		p, q := mulPoint(&f.s.k, k), mulG(g)
		p.Add(&p, &q)
		return p
	}
	points := []bn254.G1Affine{mulG(d), withK(d, m)}
	var tail []byte
	for j := range 2 {
		points = append(points, mulG(&alpha[j]), withK(&alpha[j], &beta[j]))
		var e, z fr.Element
		e.Sub(&powersOfM[j], m)
		e.Div(&beta[j], &e)
		z.Mul(&e, d)
		z.Add(&z, &alpha[j])
		eb, zb := e.Bytes(), z.Bytes()
		tail = append(append(tail, eb[:]...), zb[:]...)
	}
	return append(encodePoints(points), tail...)
}

// TestErrorsDoNotCancelAcrossBallots makes a ballot of 1000 votes whose error another ballot takes back, where every
// ballot is weighted 1, u_b, u_b², … with u_b the hash of its own digest alone: the first equation of each ballot has
// weight 1, so that the second voter, who sees the first ballot, can put any error into it. Weights over the whole
// batch, hashed or random, catch it.
func TestErrorsDoNotCancelAcrossBallots(t *testing.T) {
	f := newFixture(t, []byte{2}, 2, []int{0})
	first := f.forge(element(999, 0)) // 1000 votes for option 0: the equations of b_j are wrong by e_j·999 G
	s1 := f.unchecked(t, first)
	weights := hashedWeights([]Word{Digest(f.s.domain, f.v.Number, first)})
	var missing, t1 fr.Element // a_0 of the second ballot is to be less by (u e_0 + u³ e_1)·999
	for j := range 2 {
		weights()
		missing.Add(&missing, t1.Mul(ptr(weights()), &s1.e[j]))
	}
	missing.Mul(&missing, ptr(element(999, 0)))

	second := *f
	second.v = testVoter(8)
	contents := second.forgeFirstCommitment(&missing)
	s2 := second.unchecked(t, contents)

	alone := func(v Voter, contents []byte, s statement) *combination {
		return f.s.combine(hashedWeights([]Word{Digest(f.s.domain, v.Number, contents)}), []statement{s})
	}
	if !sumHolds(alone(f.v, first, s1), alone(second.v, contents, s2)) {
		t.Fatal("the attack is not one: weights of each ballot's own reject it")
	}
	both := []Ballot{{f.v, first}, {second.v, contents}}
	digests := []Word{Digest(f.s.domain, 7, first), Digest(f.s.domain, 8, contents)}
	if f.s.combine(hashedWeights(digests), []statement{s1}, []statement{s2}).holds(1) {
		t.Error("hashed weights over the whole batch accept it")
	}
	wantFaults(t, f.s.VerifyBatch(both), 0, 1)
}

// forgeFirstCommitment is an honest ballot but for a_0, from which x G is taken before the challenge is hashed.
func (f *fixture) forgeFirstCommitment(x *fr.Element) []byte {
	p := prover{setting: f.s, k: 2, choice: f.choices[0], coins: f.copyCoins()[0]}
	ctx := f.s.context(newTranscript(tagBallot), 0, f.v)
	honest := p.appendContest(nil, ctx, encodePoints(f.s.ciphertexts(p.coins.r, p.choice)))
	a, _ := parsePoint(honest[2*pointSize:])
	extra := mulG(x)
	a.Sub(&a, &extra)
	putPoint(honest[2*pointSize:], &a)
	points := honest[:6*pointSize]
	e := newTranscript(tagChallenge).word(ctx).wire(points).scalar()
	p.coins = f.copyCoins()[0]
	p.respond(&e, &p.coins.r[0])
	out := append([]byte(nil), points...)
	for j := range 2 {
		ej, zj := p.coins.e[j].Bytes(), p.coins.z[j].Bytes()
		out = append(append(out, ej[:]...), zj[:]...)
	}
	return out
}

// sumHolds reports whether two combinations add up to the identity.
func sumHolds(a, b *combination) bool {
	a.points, a.scalars = append(a.points, b.points...), append(a.scalars, b.scalars...)
	a.g.Add(&a.g, &b.g)
	a.k.Add(&a.k, &b.k)
	return a.holds(1)
}

// TestOppositeErrors: two ballots whose responses are wrong by +1 and −1 would pass if all ballots had equal weights.
func TestOppositeErrors(t *testing.T) {
	f := newFixture(t, []byte{2}, 2, []int{1})
	one := fr.One()
	s1, s2 := f.unchecked(t, f.contents), f.unchecked(t, f.contents)
	s1.z[0].Add(&s1.z[0], &one)
	s2.z[0].Sub(&s2.z[0], &one)
	equal := func() func() fr.Element { return hashedWeights([]Word{{1}}) }
	if !sumHolds(f.s.combine(equal(), []statement{s1}), f.s.combine(equal(), []statement{s2})) {
		t.Fatal("the attack is not one: equal weights reject it")
	}
	at := 6*pointSize + wordSize
	z1, z2 := s1.z[0].Bytes(), s2.z[0].Bytes()
	wantFaults(t, f.s.VerifyBatch([]Ballot{{f.v, f.change(at, z1[:])}, {f.v, f.contents}, {f.v, f.change(at, z2[:])}}), 0, 2)
}

// wantFaults checks that exactly the ballots at these indices are invalid.
func wantFaults(t *testing.T, err error, want ...int) {
	t.Helper()
	var located *BatchError
	if !errors.As(err, &located) {
		t.Fatalf("got %v, want faults %v", err, want)
	}
	var got []int
	for _, f := range located.Faults {
		got = append(got, f.Index)
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got faults %v, want %v", got, want)
	}
	if !errors.Is(err, ErrProof) {
		t.Errorf("got %v, want %v", err, ErrProof)
	}
}

// TestKnownKeyDoesNotForge: whoever knows the discrete logarithm of K still cannot prove 1000 votes. Were a_j and b_j
// merged into one commitment over G + σK, this prover could.
func TestKnownKeyDoesNotForge(t *testing.T) {
	f := newFixture(t, []byte{2}, 2, []int{0})
	// 1000 G = (999/κ) K + G, so the ciphertext is also r' K + G with r' = r + 999/κ: prove with r' instead of r.
	var extra fr.Element
	extra.Div(ptr(element(999, 0)), &testSecret)
	statement := encodePoints(f.s.ciphertexts(f.coins[0].r, 0))
	var b bn254.G1Affine
	b, _ = parsePoint(statement[pointSize:])
	shift := mulG(ptr(element(999, 0)))
	b.Add(&b, &shift)
	putPoint(statement[pointSize:], &b)
	p := prover{setting: f.s, k: 2, choice: 0, coins: f.copyCoins()[0]}
	p.coins.r[0].Add(&p.coins.r[0], &extra)
	contents := p.appendContest(nil, f.s.context(newTranscript(tagBallot), 0, f.v), statement)
	if err := f.s.Verify(f.v, contents); !errors.Is(err, ErrProof) {
		t.Errorf("got %v, want %v", err, ErrProof)
	}
}
