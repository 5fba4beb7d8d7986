package vector

import (
	"bufio"
	"crypto/rand"
	"fmt"
	"io"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"psephos/ballot/internal/curve"
)

// Verify checks the contents of one ballot: its encoding, and that its proof holds for this voter and setting. It returns nil or the
// reason; errors wrap ErrWeight, ErrLength, ErrPoint, ErrIdentity, ErrScalar or ErrProof.
func (s *Setting) Verify(v Voter, contents []byte) error {
	b, err := s.newParser().parse(v, contents)
	if err != nil {
		return err
	}
	sum := s.newSum(1)
	one := fr.One()
	sum.add(b, &one)
	if !sum.holds(1) {
		return ErrProof
	}
	return nil
}

// parsed is a ballot of which only the equation is left to check.
type parsed struct {
	points []bn254.G1Affine // A, B_0, …, B_(g−1), C, U_1, U_0
	z      fr.Element
	f      []fr.Element
	weight fr.Element
	challenges
	e fr.Element
}

// parser reads contents and uses its memory for hashes again.
type parser struct {
	*Setting
	hash curve.Transcript
}

func (s *Setting) newParser() *parser { return &parser{s, curve.NewTranscript(tagBallot)} }

// parse reads contents and computes the challenges.
func (p *parser) parse(v Voter, contents []byte) (*parsed, error) {
	if v.Weight == 0 {
		return nil, fmt.Errorf("decode ballot: %w", ErrWeight)
	}
	if len(contents) != p.ContentsLength() {
		return nil, fmt.Errorf("decode ballot: %w", ErrLength)
	}
	b := &parsed{}
	n := p.points() * curve.PointSize
	if err := b.readPoints(contents[:n]); err != nil {
		return nil, err
	}
	if err := b.readScalars(contents[n:]); err != nil {
		return nil, err
	}
	b.weight.SetUint64(uint64(v.Weight))
	committed := n - 2*curve.PointSize
	b.challenges = p.challenges(p.hash, p.context(p.hash, v), contents[:committed])
	b.e = b.challenge(p.hash, contents[committed:n])
	return b, nil
}

func (b *parsed) readPoints(encoded []byte) error {
	b.points = make([]bn254.G1Affine, len(encoded)/curve.PointSize)
	for i := range b.points {
		var ok bool
		if b.points[i], ok = curve.ReadPoint(encoded[i*curve.PointSize:]); !ok {
			return fmt.Errorf("decode ballot: point %d: %w", i+1, ErrPoint)
		}
	}
	if b.points[0].IsInfinity() {
		return fmt.Errorf("decode ballot: %w", ErrIdentity)
	}
	return nil
}

// readScalars reads z ‖ f_0 … f_(T−1).
func (b *parsed) readScalars(encoded []byte) error {
	scalars := make([]fr.Element, len(encoded)/curve.WordSize)
	for i := range scalars {
		var ok bool
		if scalars[i], ok = curve.ReadScalar(encoded[i*curve.WordSize : (i+1)*curve.WordSize]); !ok {
			return fmt.Errorf("decode ballot: scalar %d: %w", i+1, ErrScalar)
		}
	}
	b.z, b.f = scalars[0], scalars[1:]
	return nil
}

// sum is a weighted sum of the equations of some ballots: their own points, and the coefficients of the points that all share.
type sum struct {
	setting     *Setting
	points      []bn254.G1Affine
	scalars     []fr.Element
	g, h        fr.Element
	keys        []fr.Element
	coordinates []fr.Element
}

// newSum has room for so many ballots.
func (s *Setting) newSum(ballots int) *sum {
	shared := 2 + len(s.keys) + len(s.layout.Coordinates)
	n := ballots*s.points() + shared
	return &sum{
		setting: s, points: make([]bn254.G1Affine, 0, n), scalars: make([]fr.Element, 0, n),
		keys: make([]fr.Element, len(s.keys)), coordinates: make([]fr.Element, len(s.layout.Coordinates)),
	}
}

// add takes in weight times the equation of a ballot, all on one side:
//
//	C + αA + Σ β_i B_i + e U_1 + e² U_0 − z (H + αG + Σ β_i K_i) − Σ f_t P_t − (Σ y^(j+1) ℓ_j(f) (1 − ℓ_j(f))) G
func (c *sum) add(b *parsed, weight *fr.Element) {
	var v, we, wz fr.Element
	we.Mul(weight, &b.e)
	wz.Mul(weight, &b.z)
	c.points = append(c.points, b.points...)
	c.scalars = append(c.scalars, *v.Mul(weight, &b.alpha))
	for i := range b.beta {
		c.scalars = append(c.scalars, *v.Mul(weight, &b.beta[i]))
		c.keys[i].Sub(&c.keys[i], v.Mul(&wz, &b.beta[i]))
	}
	c.scalars = append(c.scalars, *weight, we, *v.Mul(&we, &b.e))
	c.h.Sub(&c.h, &wz)
	c.g.Sub(&c.g, v.Mul(&wz, &b.alpha))
	v = rules(c.setting.bits, b.f, &b.y)
	c.g.Sub(&c.g, v.Mul(&v, weight))
	c.addCoordinates(b, weight)
}

// addCoordinates subtracts weight · f_t P_t.
func (c *sum) addCoordinates(b *parsed, weight *fr.Element) {
	var v fr.Element
	counted := make([]fr.Element, len(b.beta)) // weight · W · β_i
	for i := range counted {
		counted[i].Mul(weight, &b.weight).Mul(&counted[i], &b.beta[i])
	}
	for t, coordinate := range c.setting.layout.Coordinates {
		factor := weight
		if !coordinate.Hidden {
			factor = &counted[c.setting.layout.Ciphertext(coordinate.Index)]
		}
		c.coordinates[t].Sub(&c.coordinates[t], v.Mul(factor, &b.f[t]))
	}
}

// holds reports whether the sum is the identity.
func (c *sum) holds(tasks int) bool {
	all := allGenerators()
	points, scalars := append(c.points, curve.Generator(), all.h), append(c.scalars, c.g, c.h)
	points, scalars = append(points, c.setting.keys...), append(scalars, c.keys...)
	for t, coordinate := range c.setting.layout.Coordinates {
		if coordinate.Hidden {
			points = append(points, all.hidden[coordinate.Index])
		} else {
			points = append(points, all.places[coordinate.Index])
		}
		scalars = append(scalars, c.coordinates[t])
	}
	var result bn254.G1Jac
	if _, err := result.MultiExp(points, scalars, ecc.MultiExpConfig{NbTasks: tasks}); err != nil {
		return false
	}
	return result.Z.IsZero()
}

// newRandomWeights returns a source of weights uniform in [0, 2^128), from the operating system. G1 has prime order, so a batch with a
// wrong equation passes for at most one value of that equation's weight: probability 2^-128, whatever its author knows, since
// weights are drawn after all ballots are fixed and never repeated.
func newRandomWeights() func() fr.Element {
	r := bufio.NewReader(rand.Reader)
	return func() (w fr.Element) {
		var b [16]byte
		if _, err := io.ReadFull(r, b[:]); err != nil {
			panic("vector: the system's randomness failed: " + err.Error())
		}
		w.SetBytes(b[:])
		return w
	}
}
