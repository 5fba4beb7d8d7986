package ballot

import (
	"bufio"
	"crypto/rand"
	"io"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Verify checks the contents of one ballot: every encoding canonical, and for every contest a valid proof that its
// ciphertexts hold exactly one option, bound to this voter and setting. It returns nil or the reason.
func (s *Setting) Verify(v Voter, contents []byte) error {
	statements, err := s.newParser().ballot(v, contents)
	if err != nil {
		return err
	}
	if !s.combine(newRandomWeights(), statements).holds(1) {
		return ErrProof
	}
	return nil
}

// combine adds up the equations of some ballots.
func (s *Setting) combine(weights func() fr.Element, ballots ...[]statement) *combination {
	n := 0
	for _, b := range ballots {
		for i := range b {
			n += len(b[i].points)
		}
	}
	c := &combination{setting: s, weights: weights}
	c.points = growTo(c.points, n+2)
	c.scalars = growTo(c.scalars, n+2)
	for _, b := range ballots {
		for i := range b {
			c.add(&b[i])
		}
	}
	return c
}

func growTo[T any](s []T, n int) []T { return append(make([]T, 0, n), s...) }

// newRandomWeights returns a source of weights uniform in [0, 2^128), from the operating system. G1 has prime order,
// so a batch with a wrong equation passes for at most one value of that equation's weight: probability 2^-128,
// whatever its author knows, since weights are drawn after all ballots are fixed and never repeated. Longer weights
// would double the cost of two thirds of the points for nothing.
func newRandomWeights() func() fr.Element {
	return weightsFrom(bufio.NewReader(rand.Reader))
}

// weightsFrom reads weights of 16 bytes from r, which never fails.
func weightsFrom(r io.Reader) func() fr.Element {
	return func() fr.Element {
		var b [wordSize]byte
		if _, err := io.ReadFull(r, b[16:]); err != nil {
			panic("ballot: the system's randomness failed: " + err.Error())
		}
		var w fr.Element
		w.SetBytes(b[:])
		return w
	}
}
