package ballot

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// fixture is an honest ballot that verified, with everything its prover knew.
type fixture struct {
	s        *Setting
	v        Voter
	choices  []int
	coins    []contestCoins
	contents []byte
}

// newFixture encrypts choices and checks that the ballot verifies.
func newFixture(t testing.TB, options []byte, packing int, choices []int) *fixture {
	t.Helper()
	shape, err := NewShape(options, packing)
	check(t, err)
	s, err := NewSetting(testKey(), DomainSeparator(uint256(testChain), testAddress(0xe1, 1)), shape)
	check(t, err)
	f := &fixture{s: s, v: testVoter(7), choices: choices, coins: (&coinStream{label: t.Name()}).coins(shape)}
	f.contents, _, err = s.encrypt(f.v, choices, f.copyCoins())
	check(t, err)
	check(t, s.Verify(f.v, f.contents))
	return f
}

// testSecret is the discrete logarithm of testKey: what a malicious majority of trustees knows.
var testSecret = (&coinStream{label: "key"}).next()

func testKey() Point {
	k := mulG(&testSecret)
	return encodePoint(&k)
}

// copyCoins copies coins, since a prover overwrites those of the chosen option.
func (f *fixture) copyCoins() []contestCoins {
	out := make([]contestCoins, len(f.coins))
	for i, c := range f.coins {
		out[i] = contestCoins{append([]fr.Element(nil), c.r...), c.w, append([]fr.Element(nil), c.e...), append([]fr.Element(nil), c.z...)}
	}
	return out
}

// forge proves the first contest as an honest prover would, but for ciphertexts to which shift[i] G was added.
func (f *fixture) forge(shift ...fr.Element) []byte {
	points := f.s.ciphertexts(f.coins[0].r, f.choices[0])
	for i := range shift {
		extra := mulG(&shift[i])
		points[2*i+1].Add(&points[2*i+1], &extra)
	}
	p := prover{setting: f.s, k: f.s.shape.options[0], choice: f.choices[0], coins: f.copyCoins()[0]}
	return p.appendContest(nil, f.s.context(newTranscript(tagBallot), 0, f.v), encodePoints(points))
}

// rehash sets e_0 of the first contest such that Σ e_j = e holds again: what a forger does who knows the equation.
func (f *fixture) rehash(contents []byte) []byte {
	k := f.s.shape.options[0]
	points := contents[:(f.s.shape.groups(k)+k)*2*pointSize]
	e := newTranscript(tagChallenge).word(f.s.context(newTranscript(tagBallot), 0, f.v)).wire(points).scalar()
	for j := 1; j < k; j++ {
		var ej fr.Element
		ej.SetBytes(contents[len(points)+j*2*wordSize:][:wordSize])
		e.Sub(&e, &ej)
	}
	b := e.Bytes()
	copy(contents[len(points):], b[:])
	return contents
}

// change returns a copy of the contents with the bytes at an offset replaced.
func (f *fixture) change(at int, b []byte) []byte {
	out := append([]byte(nil), f.contents...)
	copy(out[at:], b)
	return out
}

// scalarOffsets and pointOffsets say where the scalars and the points of the contents are.
func (f *fixture) offsets() (points, scalars []int) {
	at := 0
	for _, k := range f.s.shape.options {
		for range 2 * (f.s.shape.groups(k) + k) {
			points = append(points, at)
			at += pointSize
		}
		for range 2 * k {
			scalars = append(scalars, at)
			at += wordSize
		}
	}
	return points, scalars
}

// element returns a small, possibly negative, number times M^i.
func element(n int64, i int) (x fr.Element) {
	x.SetInt64(n)
	x.Mul(&x, &powersOfM[i])
	return x
}

func negated(p []byte) []byte {
	q, err := parsePoint(p)
	if err != nil {
		panic(err)
	}
	q.Neg(&q)
	return encodePoints([]bn254.G1Affine{q})
}
