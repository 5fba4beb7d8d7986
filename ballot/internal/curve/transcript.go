package curve

import (
	"encoding/binary"
	"hash"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/sha3"
)

// Keccak returns the Keccak-256 hash, as Ethereum has it, of the parts one after another.
func Keccak(parts ...[]byte) [WordSize]byte {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	return [WordSize]byte(h.Sum(nil))
}

// Tag returns tag(x) = keccak256("psephos/v2/" ‖ x).
func Tag(name string) [WordSize]byte { return Keccak([]byte("psephos/v2/" + name)) }

// Transcript computes H(x; w1, w2, …) = keccak256(tag(x) ‖ w1 ‖ w2 ‖ …). All inputs are whole words.
type Transcript struct{ h hash.Hash }

// NewTranscript starts a hash. Its memory can be used again with Reset.
func NewTranscript(tag [WordSize]byte) Transcript {
	return Transcript{sha3.NewLegacyKeccak256()}.Reset(tag)
}

// Reset starts a new hash in the same memory.
func (t Transcript) Reset(tag [WordSize]byte) Transcript {
	t.h.Reset()
	t.h.Write(tag[:])
	return t
}

// Words appends encoded words, points or scalars: a whole number of words.
func (t Transcript) Words(b ...[]byte) Transcript {
	for _, words := range b {
		t.h.Write(words)
	}
	return t
}

// Uint appends integers, one word each.
func (t Transcript) Uint(values ...uint64) Transcript {
	for _, v := range values {
		var w [WordSize]byte
		binary.BigEndian.PutUint64(w[WordSize-8:], v)
		t.h.Write(w[:])
	}
	return t
}

// Address appends an address as an integer: 12 zero bytes before it.
func (t Transcript) Address(a [20]byte) Transcript {
	var w [WordSize]byte
	copy(w[WordSize-len(a):], a[:])
	t.h.Write(w[:])
	return t
}

// Sum returns the hash.
func (t Transcript) Sum() (w [WordSize]byte) {
	t.h.Sum(w[:0])
	return w
}

// Scalar returns the hash mod q.
func (t Transcript) Scalar() (x fr.Element) {
	w := t.Sum()
	x.SetBytes(w[:])
	return x
}
