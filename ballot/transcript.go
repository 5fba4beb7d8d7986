package ballot

import (
	"encoding/binary"
	"hash"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/sha3"
)

// Tags of every hash, each tag(x) = keccak256("psephos/v1/" ‖ x).
var (
	tagBallot     = tag("ballot")
	tagStatement  = tag("statement")
	tagChallenge  = tag("challenge")
	tagBatch      = tag("batch")
	tagTracker    = tag("tracker")
	tagBoard      = tag("board")
	tagRegister   = tag("register")
	tagDeal       = tag("deal")
	tagDealer     = tag("dealer")
	tagShare      = tag("share")
	tagComplaint  = tag("complaint")
	tagShares     = tag("shares")
	tagDecryption = tag("decryption")
)

func tag(name string) Word { return keccak([]byte("psephos/v1/" + name)) }

// keccak returns the Keccak-256 hash, as Ethereum has it, of the parts one after another.
func keccak(parts ...[]byte) Word {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	return Word(h.Sum(nil))
}

// transcript computes H(x; w1, w2, …) = keccak256(tag(x) ‖ w1 ‖ w2 ‖ …). All inputs are whole words.
type transcript struct{ h hash.Hash }

func newTranscript(tag Word) transcript {
	t := transcript{sha3.NewLegacyKeccak256()}
	t.h.Write(tag[:])
	return t
}

// reset starts a new hash in the same memory.
func (t transcript) reset(tag Word) transcript {
	t.h.Reset()
	t.h.Write(tag[:])
	return t
}

func (t transcript) word(w Word) transcript {
	t.h.Write(w[:])
	return t
}

// uint appends v as a 32-byte integer.
func (t transcript) uint(v uint64) transcript {
	var w Word
	binary.BigEndian.PutUint64(w[24:], v)
	return t.word(w)
}

// address appends a as an integer: 12 zero bytes and the address.
func (t transcript) address(a Address) transcript {
	var w Word
	copy(w[12:], a[:])
	return t.word(w)
}

// wire appends encoded points or scalars, a whole number of words.
func (t transcript) wire(b []byte) transcript {
	t.h.Write(b)
	return t
}

func (t transcript) points(ps ...*bn254.G1Affine) transcript {
	var b [pointSize]byte
	for _, p := range ps {
		putPoint(b[:], p)
		t.h.Write(b[:])
	}
	return t
}

func (t transcript) sum() (w Word) {
	t.h.Sum(w[:0])
	return w
}

// scalar returns the hash mod q.
func (t transcript) scalar() (x fr.Element) {
	w := t.sum()
	x.SetBytes(w[:])
	return x
}
