package vector

import (
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"psephos/ballot/internal/curve"
)

// Names of the coins in the info of their derivation.
const (
	nameW = iota
	nameS
	nameA
	nameR
)

// coinLength bytes mod q are uniform to within 2^-128.
const coinLength = 48

// masks are w, s and one a_t for every coordinate.
type masks struct {
	w, s fr.Element
	a    []fr.Element
}

// masks derives them from the seed and the hash of the statement.
func (p *prover) masks(c *challenges) masks {
	m := masks{w: p.coin(c.h[:], nameW, 0), s: p.coin(c.h[:], nameS, 0), a: make([]fr.Element, len(p.x))}
	for t := range m.a {
		m.a[t] = p.coin(c.h[:], nameA, uint64(t))
	}
	return m
}

// coin returns HKDF-SHA-256(seed, info) mod q, where info is bound followed by the names, one word each.
func (p *prover) coin(bound []byte, names ...uint64) (x fr.Element) {
	info := append([]byte{}, bound...)
	for _, n := range names {
		info = binary.BigEndian.AppendUint64(append(info, make([]byte, curve.WordSize-8)...), n)
	}
	b, err := hkdf.Key(sha256.New, p.seed[:], nil, string(info), coinLength)
	if err != nil {
		panic("vector: " + err.Error()) // only for lengths above 255 hashes
	}
	x.SetBytes(b)
	return x
}

// vectorWords are the coordinates as words; all are small and not negative.
func (p *prover) vectorWords() (b []byte) {
	for _, x := range p.x {
		b = binary.BigEndian.AppendUint64(append(b, make([]byte, curve.WordSize-8)...), uint64(x))
	}
	return b
}
