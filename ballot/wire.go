package ballot

import (
	"encoding/hex"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

const (
	wordSize  = 32
	pointSize = 2 * wordSize
)

// Word is 32 bytes, big-endian: a hash, a chain id, a Solidity uint256.
type Word = [32]byte

// Address is a 20-byte account or contract address.
type Address = [20]byte

// Point is a point of BN254 G1 on the wire: affine x ‖ y, 32 bytes each, big-endian; the identity is 64 zero bytes.
type Point [64]byte

// X returns the first coordinate.
func (p Point) X() *big.Int { return new(big.Int).SetBytes(p[:32]) }

// Y returns the second coordinate.
func (p Point) Y() *big.Int { return new(big.Int).SetBytes(p[32:]) }

// Words returns both coordinates, as contract calls take them.
func (p Point) Words() [2]*big.Int { return [2]*big.Int{p.X(), p.Y()} }

// IsIdentity reports whether p is the encoding of the identity.
func (p Point) IsIdentity() bool { return p == Point{} }

// String returns 0x and 128 hexadecimal digits.
func (p Point) String() string { return "0x" + hex.EncodeToString(p[:]) }

// Validate checks that p encodes a point of the curve (the identity included), in its only valid form.
func (p Point) Validate() error {
	_, err := p.affine()
	return err
}

// PointFromWords is the inverse of Words.
func PointFromWords(x, y *big.Int) (Point, error) {
	var p Point
	if x == nil || y == nil || x.Sign() < 0 || y.Sign() < 0 || x.BitLen() > 256 || y.BitLen() > 256 {
		return Point{}, fmt.Errorf("decode point: %w", ErrPoint)
	}
	x.FillBytes(p[:32])
	y.FillBytes(p[32:])
	if err := p.Validate(); err != nil {
		return Point{}, err
	}
	return p, nil
}

// Scalar is an integer mod q on the wire, 32 bytes, big-endian, canonical: below q.
type Scalar [32]byte

// Big returns s as an integer.
func (s Scalar) Big() *big.Int { return new(big.Int).SetBytes(s[:]) }

// ScalarFromBig returns x, which must lie in [0, q).
func ScalarFromBig(x *big.Int) (Scalar, error) {
	if x == nil || x.Sign() < 0 || x.Cmp(fr.Modulus()) >= 0 {
		return Scalar{}, fmt.Errorf("decode scalar: %w", ErrScalar)
	}
	var s Scalar
	x.FillBytes(s[:])
	return s, nil
}

// Proof is a Schnorr or Chaum–Pedersen proof: challenge e and response z.
type Proof struct {
	Challenge, Response Scalar
}

func (s Scalar) element() (fr.Element, error) { return parseScalar(s[:]) }

func (p Point) affine() (bn254.G1Affine, error) { return parsePoint(p[:]) }

// parseScalar reads one canonical scalar from 32 bytes.
func parseScalar(b []byte) (fr.Element, error) {
	var x fr.Element
	if err := x.SetBytesCanonical(b); err != nil {
		return x, fmt.Errorf("decode scalar: %w", ErrScalar)
	}
	return x, nil
}

// parsePoint reads one point from 64 bytes; G1 has cofactor 1, so that a point of the curve is one of the group.
func parsePoint(b []byte) (bn254.G1Affine, error) {
	var p bn254.G1Affine
	if p.X.SetBytesCanonical(b[:32]) != nil || p.Y.SetBytesCanonical(b[32:64]) != nil || !onCurve(&p) {
		return bn254.G1Affine{}, fmt.Errorf("decode point: %w", ErrPoint)
	}
	return p, nil
}

// onCurve reports whether y² = x³ + 3, or p is the identity (0, 0).
func onCurve(p *bn254.G1Affine) bool {
	if p.X.IsZero() && p.Y.IsZero() {
		return true
	}
	var l, r fp.Element
	l.Square(&p.Y)
	r.Square(&p.X)
	r.Mul(&r, &p.X)
	r.Add(&r, &curveB)
	return l.Equal(&r)
}

var curveB = fp.NewElement(3)

// parsePoints reads len(b)/64 points.
func parsePoints(b []byte) ([]bn254.G1Affine, error) {
	if len(b)%pointSize != 0 {
		return nil, fmt.Errorf("decode points: %w", ErrLength)
	}
	points := make([]bn254.G1Affine, len(b)/pointSize)
	for i := range points {
		var err error
		if points[i], err = parsePoint(b[i*pointSize:]); err != nil {
			return nil, err
		}
	}
	return points, nil
}

func encodePoint(p *bn254.G1Affine) Point {
	var b Point
	putPoint(b[:], p)
	return b
}

func putPoint(b []byte, p *bn254.G1Affine) {
	x, y := p.X.Bytes(), p.Y.Bytes()
	copy(b[:32], x[:])
	copy(b[32:64], y[:])
}

func encodePoints(points []bn254.G1Affine) []byte {
	b := make([]byte, len(points)*pointSize)
	for i := range points {
		putPoint(b[i*pointSize:], &points[i])
	}
	return b
}

func encodeScalar(x *fr.Element) Scalar { return Scalar(x.Bytes()) }
