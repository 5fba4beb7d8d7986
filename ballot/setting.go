package ballot

import (
	"fmt"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Setting is what all ballots of one election share: the board's key K, the EIP-712 domain separator, which binds
// chain and election, and the shape. It is safe for concurrent use.
type Setting struct {
	key    Point
	k      bn254.G1Affine
	kTable func() *table // built when first used: only who encrypts needs it
	domain Word
	shape  Shape
}

// NewSetting checks the key, which must not be the identity.
func NewSetting(key Point, domain Word, shape Shape) (*Setting, error) {
	k, err := key.affine()
	if err != nil {
		return nil, fmt.Errorf("read board key: %w", err)
	}
	if k.IsInfinity() {
		return nil, fmt.Errorf("read board key: %w", ErrIdentity)
	}
	if len(shape.options) == 0 {
		return nil, fmt.Errorf("read ballot shape: %w", ErrParameters)
	}
	multiples := sync.OnceValue(func() *table { return newTable(&k) })
	return &Setting{key: key, k: k, kTable: multiples, domain: domain, shape: shape}, nil
}

// Key returns the board's key K.
func (s *Setting) Key() Point { return s.key }

// Domain returns the domain separator.
func (s *Setting) Domain() Word { return s.domain }

// Shape returns the shape of ballots.
func (s *Setting) Shape() Shape { return s.shape }

// Voter is whom a ballot's proof is bound to: the number on the roll and the address that signs.
type Voter struct {
	Number  uint32
	Address Address
}

// context returns ctx = H("ballot"; domain separator, contest, number, address, K.x, K.y).
func (s *Setting) context(t transcript, contest int, v Voter) Word {
	return t.reset(tagBallot).word(s.domain).uint(uint64(contest)).uint(uint64(v.Number)).
		address(v.Address).wire(s.key[:]).sum()
}

// powersOfM are M^0 … M^3.
var powersOfM = func() (m [maxPacking]fr.Element) {
	var radix fr.Element
	radix.SetUint64(1 << radixBits)
	m[0].SetOne()
	for i := 1; i < len(m); i++ {
		m[i].Mul(&m[i-1], &radix)
	}
	return m
}()

// powers returns 1, x, …, x^(n−1).
func powers(x fr.Element, n int) []fr.Element {
	p := make([]fr.Element, n)
	p[0].SetOne()
	for i := 1; i < n; i++ {
		p[i].Mul(&p[i-1], &x)
	}
	return p
}

// exponent sets m to μ_j = ρ^γ(j)·M^(j mod p), given the powers of ρ.
func (s Shape) exponent(m *fr.Element, rho []fr.Element, j int) {
	m.Mul(&rho[j/s.packing], &powersOfM[j%s.packing])
}
