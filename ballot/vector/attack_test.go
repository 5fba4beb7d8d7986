package vector

import (
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"psephos/ballot/internal/curve"
	"psephos/ballot/question"
)

// cheat proves whatever it is told, as well as the equations allow. It knows every log_G K_i.
type cheat struct {
	prover
	noMasks bool
	used    masks
	stray   map[int]bn254.G1Affine // added to point number of the statement: 0 A, 1 … g B_i, g+1 C
}

func cheater(t *testing.T, s *Setting, x []int64) *cheat {
	t.Helper()
	if len(x) != len(s.layout.Coordinates) {
		t.Fatalf("%d coordinates, want %d", len(x), len(s.layout.Coordinates))
	}
	return &cheat{prover: prover{Setting: s, voter: alice, x: x, seed: [32]byte{9}}}
}

func (p *cheat) prove(t *testing.T) []byte {
	t.Helper()
	hash := curve.NewTranscript(tagBallot)
	ctx := p.context(hash, p.voter)
	p.r = p.coin(append(ctx[:], p.vectorWords()...), nameR)
	points := p.encrypt(&p.r, p.voter.Weight, p.x)
	for i, q := range p.stray {
		points[i].Add(&points[i], &q)
	}
	statement := curve.AppendPoint(nil, points...)
	c := p.challenges(hash, ctx, statement)
	p.used = p.masks(&c)
	if p.noMasks {
		p.used.w.SetZero()
		clear(p.used.a)
	}
	commitments := curve.AppendPoint(nil, p.commit(&c, &p.used)...)
	e := c.challenge(hash, commitments)
	return p.respond(append(statement, commitments...), &e, &p.used)
}

// TestIllegalVectors: what no voter may vote has no proof, one broken rule at a time.
func TestIllegalVectors(t *testing.T) {
	choose := question.Question{Kind: question.Choose, Options: 3, Min: 1, Max: 2, Blank: true} // x_0 x_1 x_2 z, D = 1: no s_1
	points := question.Question{Kind: question.Points, Options: 2, Top: 2, Low: 1, High: 3}     // p_0 p_1, d_01 d_11, s_1
	rank := question.Question{Kind: question.Rank, Options: 3}
	ties := question.Question{Kind: question.Ties, Options: 3}
	for _, c := range []struct {
		name string
		q    question.Question
		x    []int64
	}{
		{"a coordinate of 2", question.One(4), []int64{2, 0, 0}},
		{"a coordinate of −1", question.One(4), []int64{-1, 0, 0}},
		{"a coordinate of 1000", question.One(4), []int64{1000, 0, 0}},
		{"2 and −1", question.One(4), []int64{2, -1, 0}},
		{"two chosen", question.One(4), []int64{1, 1, 0}},
		{"one too few", choose, []int64{0, 0, 0, 0}},
		{"one too many", choose, []int64{1, 1, 1, 0}},
		{"blank and an option", choose, []int64{1, 0, 0, 1}},
		{"a digit that is no bit", points, []int64{2, 1, 2, 0, 0}},
		{"more points than allowed for one option", points, []int64{3, 0, 1, 0, 0}},
		{"more points than allowed", points, []int64{2, 2, 1, 1, 0}},
		{"no points", points, []int64{0, 0, 0, 0, 1}},
		{"a cycle", rank, []int64{1, 0, 1}},
		{"each above the other", ties, []int64{1, 1, 1, 1, 0, 0}},
		{"a not before b, but c between", ties, []int64{0, 1, 0, 0, 0, 1}},
	} {
		s := setting(t, 8, c.q)
		if s.layout.Legal(c.x) {
			t.Fatalf("%s is legal", c.name)
		}
		p := cheater(t, s, c.x)
		if err := s.Verify(alice, p.prove(t)); !errors.Is(err, ErrProof) {
			t.Errorf("%s: got %v, want ErrProof", c.name, err)
		}
	}
}

// TestStrayParts: nothing can be added to a ciphertext, along any generator, by a prover who knows all keys.
func TestStrayParts(t *testing.T) {
	s := setting(t, 2, question.One(4), everyKind[6].question)
	layout := s.layout
	x, err := layout.Encode([]question.Answer{answer([]int{1, 0, 0, 0}), answer([]int{1, 2, 3, 4})})
	if err != nil {
		t.Fatal(err)
	}
	all, g := allGenerators(), layout.Ciphertexts
	strays := map[string]bn254.G1Affine{"G": curve.Generator(), "H": all.h, "an unused place": all.places[100], "an unused hidden": all.hidden[200]}
	for i := range s.keys {
		strays[fmt.Sprint("K", i)] = s.keys[i]
	}
	for _, c := range layout.Coordinates {
		if c.Hidden {
			strays[fmt.Sprint("hidden ", c.Index)] = all.hidden[c.Index]
		} else {
			strays[fmt.Sprint("place ", c.Index)] = all.places[c.Index]
		}
	}
	for name, point := range strays {
		for at := range g + 2 {
			p := cheater(t, s, x)
			p.stray = map[int]bn254.G1Affine{at: point}
			if err := s.Verify(alice, p.prove(t)); !errors.Is(err, ErrProof) {
				t.Errorf("point %d with %s added: got %v, want ErrProof", at, name, err)
			}
		}
	}
	if err := s.Verify(alice, cheater(t, s, x).prove(t)); err != nil {
		t.Fatalf("without a stray part: %v", err)
	}
}

// TestEveryByteCounts: a ballot with one bit flipped anywhere does not verify.
func TestEveryByteCounts(t *testing.T) {
	s := setting(t, 4, question.Question{Kind: question.Choose, Options: 3, Min: 1, Max: 3, Blank: true})
	contents := encrypt(t, s, alice, answer([]int{1, 0, 1}))
	for i := range contents {
		contents[i] ^= 1
		if err := s.Verify(alice, contents); err == nil {
			t.Errorf("byte %d can be changed", i)
		}
		contents[i] ^= 1
	}
	for _, changed := range [][]byte{contents[1:], contents[:len(contents)-1], append(contents[:len(contents):len(contents)], 0), nil} {
		if err := s.Verify(alice, changed); !errors.Is(err, ErrLength) {
			t.Errorf("%d bytes: got %v, want ErrLength", len(changed), err)
		}
	}
}

// TestParts: exchanged points and scalars, other encodings of them, and parts of another ballot.
func TestParts(t *testing.T) {
	s, answers := mixed(t)
	good, other := encrypt(t, s, alice, answers...), encrypt(t, s, alice, answers...)
	g := s.layout.Ciphertexts
	point := func(i int) int { return i * curve.PointSize }
	scalars := point(g + 4)
	swap := func(a, b, n int) func([]byte) {
		return func(c []byte) {
			for i := range n {
				c[a+i], c[b+i] = c[b+i], c[a+i]
			}
		}
	}
	take := func(from, n int) func([]byte) { return func(c []byte) { copy(c[from:from+n], other[from:from+n]) } }
	for _, c := range []struct {
		name   string
		change func([]byte)
		want   error
	}{
		{"B_0 and B_1 exchanged", swap(point(1), point(2), curve.PointSize), ErrProof},
		{"U_1 and U_0 exchanged", swap(point(g+2), point(g+3), curve.PointSize), ErrProof},
		{"f_0 and f_4 exchanged", swap(scalars+32, scalars+32*5, 32), ErrProof},
		{"C of another ballot", take(point(g+1), curve.PointSize), ErrProof},
		{"A of another ballot", take(0, curve.PointSize), ErrProof},
		{"the proof of another ballot", take(point(g+2), len(good)-point(g+2)), ErrProof},
		{"A is the identity", func(c []byte) { clear(c[:curve.PointSize]) }, ErrIdentity},
		{"f_0 + q", func(c []byte) { addModulus(c[scalars+32 : scalars+64]) }, ErrScalar},
		{"z + q", func(c []byte) { addModulus(c[scalars : scalars+32]) }, ErrScalar},
		{"a point off the curve", func(c []byte) { c[point(g+4)-1] ^= 1 }, ErrPoint},
	} {
		changed := append([]byte(nil), good...)
		c.change(changed)
		if err := s.Verify(alice, changed); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, err, c.want)
		}
	}
}

func addModulus(b []byte) {
	x := new(big.Int).SetBytes(b)
	x.Add(x, fr.Modulus()).FillBytes(b)
}

// TestBinding: the proof is bound to everything about the voter and the election.
func TestBinding(t *testing.T) {
	q := question.Question{Kind: question.Choose, Options: 3, Min: 1, Max: 2}
	s := setting(t, 2, q)
	contents := encrypt(t, s, alice, answer([]int{1, 0, 1}))
	for name, v := range map[string]Voter{
		"number":  {alice.Number + 1, alice.Address, alice.Weight},
		"address": {alice.Number, [20]byte{1, 2, 4}, alice.Weight},
		"weight":  {alice.Number, alice.Address, alice.Weight + 1},
	} {
		if err := s.Verify(v, contents); !errors.Is(err, ErrProof) {
			t.Errorf("another %s: got %v, want ErrProof", name, err)
		}
	}
	if err := s.Verify(Voter{alice.Number, alice.Address, 0}, contents); !errors.Is(err, ErrWeight) {
		t.Errorf("weight 0: got %v, want ErrWeight", err)
	}
	otherKeys := keys(3)
	otherKeys = append(otherKeys[curve.PointSize:], otherKeys[:curve.PointSize]...)
	other := q
	other.Min, other.Max = 0, 1 // as many coordinates
	for name, changed := range map[string]*Setting{
		"domain": must(NewSetting(keys(2), Word{2}, s.layout))(t),
		"keys":   must(NewSetting(otherKeys, Word{1}, s.layout))(t),
		"shape":  setting(t, 2, other),
	} {
		if err := changed.Verify(alice, contents); !errors.Is(err, ErrProof) {
			t.Errorf("another %s: got %v, want ErrProof", name, err)
		}
	}
	for n, want := range map[int]error{0: ErrKeys, 1: ErrKeys} {
		if _, err := NewSetting(keys(n), Word{1}, s.layout); !errors.Is(err, want) {
			t.Errorf("%d keys: got %v", n, err)
		}
	}
	if _, err := NewSetting(make([]byte, 128), Word{1}, s.layout); !errors.Is(err, ErrIdentity) {
		t.Errorf("a key that is the identity: got %v", err)
	}
}

func must[T any](value T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

// TestWeightOfZero is why it is refused: the responses of counted coordinates are then free, so that the rules' term takes up any
// multiple of G that is added to a ciphertext, and one voter makes the sum undecodable.
func TestWeightOfZero(t *testing.T) {
	s := setting(t, 4, question.One(4))
	v := Voter{Number: alice.Number, Address: alice.Address}
	contents := spoil(t, s, v)
	one, sum := fr.One(), s.newSum(1)
	sum.add(weightless(t, s, v, contents), &one)
	if !sum.holds(1) {
		t.Fatal("the control does not verify")
	}
	if err := s.Verify(v, contents); !errors.Is(err, ErrWeight) {
		t.Errorf("got %v, want ErrWeight", err)
	}
	v.Weight = 1
	if err := s.Verify(v, contents); !errors.Is(err, ErrProof) {
		t.Errorf("with a weight: got %v, want ErrProof", err)
	}
}

// spoil makes a ballot of weight 0 with δG added to B_0. Its f_0 solves (y + y⁴) f_0 (1 − f_0) = δ β_0, the others are 0; of small δ
// half have a root.
func spoil(t *testing.T, s *Setting, v Voter) []byte {
	t.Helper()
	for delta := range uint64(64) {
		p := cheater(t, s, []int64{0, 0, 0})
		p.voter, p.r = v, fr.NewElement(12345)
		points, hash, d := s.encrypt(&p.r, 0, p.x), curve.NewTranscript(tagBallot), fr.NewElement(delta+1)
		g := curve.Generator()
		g = multiple(&g, &d)
		points[1].Add(&points[1], &g)
		statement := curve.AppendPoint(nil, points...)
		c := s.challenges(hash, s.context(hash, v), statement)
		f, ok := root(&c, &d)
		if !ok {
			continue
		}
		p.used = masks{w: fr.NewElement(6), s: fr.NewElement(7), a: make([]fr.Element, 3)}
		var one, zero bn254.G1Jac
		s.tables().addE(&one, &p.used.w, &c)
		s.tables().addE(&zero, &p.used.s, &c)
		commitments := curve.AppendPoint(nil, bn254.BatchJacobianToAffineG1([]bn254.G1Jac{one, zero})...)
		e := c.challenge(hash, commitments)
		contents := p.respond(append(statement, commitments...), &e, &p.used)
		copy(contents[s.points()*curve.PointSize+curve.WordSize:], curve.AppendScalar(nil, f))
		return contents
	}
	t.Fatal("no root")
	return nil
}

// root solves f² − f + δβ_0/(y + y⁴) = 0.
func root(c *challenges, delta *fr.Element) (f fr.Element, ok bool) {
	var y4, disc fr.Element
	y4.Square(&c.y).Square(&y4).Add(&y4, &c.y).Inverse(&y4)
	disc.Mul(delta, &c.beta[0]).Mul(&disc, &y4).Double(&disc).Double(&disc)
	one := fr.One()
	disc.Sub(&one, &disc)
	if f.Sqrt(&disc) == nil {
		return f, false
	}
	f.Add(&f, &one).Halve()
	return f, true
}

// weightless parses a ballot as a verifier would that does not refuse the weight 0.
func weightless(t *testing.T, s *Setting, v Voter, contents []byte) *parsed {
	t.Helper()
	heavier := v
	heavier.Weight = 1
	p := s.newParser()
	b, err := p.parse(heavier, contents)
	if err != nil {
		t.Fatal(err)
	}
	n := s.points() * curve.PointSize
	b.weight.SetZero()
	b.challenges = s.challenges(p.hash, s.context(p.hash, v), contents[:n-2*curve.PointSize])
	b.e = b.challenge(p.hash, contents[n-2*curve.PointSize:n])
	return b
}
