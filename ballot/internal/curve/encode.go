package curve

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

const (
	// WordSize is the length of a word, and so of a scalar.
	WordSize = 32
	// PointSize is the length of a point: affine x ‖ y; the identity is 64 zero bytes.
	PointSize = 2 * WordSize
)

var three = fp.NewElement(3)

// ReadScalar reads one scalar from 32 bytes. It reports false unless they are an integer below q.
func ReadScalar(b []byte) (x fr.Element, ok bool) {
	return x, x.SetBytesCanonical(b) == nil
}

// ReadPoint reads one point from 64 bytes. It reports false unless both coordinates are below P and the point is on the
// curve; G1 has cofactor 1, so that it is then in the group.
func ReadPoint(b []byte) (p bn254.G1Affine, ok bool) {
	if p.X.SetBytesCanonical(b[:WordSize]) != nil || p.Y.SetBytesCanonical(b[WordSize:PointSize]) != nil {
		return bn254.G1Affine{}, false
	}
	return p, onCurve(&p)
}

// onCurve reports whether y² = x³ + 3, or p is the identity (0, 0).
func onCurve(p *bn254.G1Affine) bool {
	if p.X.IsZero() && p.Y.IsZero() {
		return true
	}
	var left, right fp.Element
	left.Square(&p.Y)
	right.Square(&p.X)
	right.Mul(&right, &p.X)
	right.Add(&right, &three)
	return left.Equal(&right)
}

// AppendPoint appends the 64 bytes of each point.
func AppendPoint(b []byte, points ...bn254.G1Affine) []byte {
	for i := range points {
		x, y := points[i].X.Bytes(), points[i].Y.Bytes()
		b = append(append(b, x[:]...), y[:]...)
	}
	return b
}

// AppendScalar appends the 32 bytes of each scalar.
func AppendScalar(b []byte, scalars ...fr.Element) []byte {
	for i := range scalars {
		x := scalars[i].Bytes()
		b = append(b, x[:]...)
	}
	return b
}
