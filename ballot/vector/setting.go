package vector

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"psephos/ballot/internal/curve"
	"psephos/ballot/question"
)

// Errors that a verifier wraps; test them with errors.Is.
var (
	// ErrLength means that contents are too short or too long for the form.
	ErrLength = errors.New("the contents have the wrong length")
	// ErrScalar means that a word which should be a scalar is q or more.
	ErrScalar = errors.New("a scalar is not below the group order")
	// ErrPoint means that two words are not the coordinates of a point of the curve, each below P.
	ErrPoint = errors.New("a point is not on the curve")
	// ErrIdentity means that A or a key is the identity.
	ErrIdentity = errors.New("a point is the identity where it must not be")
	// ErrWeight means that a voter's weight is 0: the proof would then say nothing about the counted coordinates.
	ErrWeight = errors.New("the weight is 0")
	// ErrProof means that the verification equation does not hold.
	ErrProof = errors.New("the proof does not hold")
	// ErrOpening means that an opening does not give the ciphertexts it should.
	ErrOpening = errors.New("the opening does not give these ciphertexts")
	// ErrKeys means that there are fewer keys than ciphertexts.
	ErrKeys = errors.New("there are fewer keys than ciphertexts")
)

// Word is 32 bytes, big-endian.
type Word = [curve.WordSize]byte

// Voter is whom a ballot's proof is bound to: the number on the roll, the address that signs, and the weight.
type Voter struct {
	Number  uint32
	Address [20]byte
	Weight  uint32
}

// Setting is what all ballots of one election share. It is safe for concurrent use.
type Setting struct {
	layout *question.Layout
	domain Word
	shape  Word
	keys   []bn254.G1Affine // K_0 … K_(g−1)
	hash   Word             // keccak256(K_0 ‖ … ‖ K_(g−1))
	bits   []affine
	tables func() *tables // built when first used: only who encrypts needs them
}

var (
	tagShape     = curve.Tag("shape")
	tagBallot    = curve.Tag("ballot")
	tagStatement = curve.Tag("statement")
	tagAlpha     = curve.Tag("alpha")
	tagBeta      = curve.Tag("beta")
	tagBits      = curve.Tag("bits")
	tagChallenge = curve.Tag("challenge")
	tagBatch     = curve.Tag("batch")
)

// NewSetting takes the board's keys, 64 bytes each, of which the first g are used, the EIP-712 domain separator, which binds chain
// and election, and the layout of its ballots. No key may be the identity.
func NewSetting(keys []byte, domain Word, layout *question.Layout) (*Setting, error) {
	s := &Setting{layout: layout, domain: domain, bits: compile(layout.Bits)}
	g := layout.Ciphertexts
	if len(keys)%curve.PointSize != 0 || len(keys) < g*curve.PointSize {
		return nil, fmt.Errorf("read keys: %w", ErrKeys)
	}
	for i := range g {
		k, ok := curve.ReadPoint(keys[i*curve.PointSize:])
		if !ok {
			return nil, fmt.Errorf("read key %d: %w", i+1, ErrPoint)
		}
		if k.IsInfinity() {
			return nil, fmt.Errorf("read key %d: %w", i+1, ErrIdentity)
		}
		s.keys = append(s.keys, k)
	}
	s.hash = curve.Keccak(keys[:g*curve.PointSize])
	s.shape = Shape(layout.Form)
	s.tables = s.newTables()
	return s, nil
}

// Shape returns H("shape"; …) of a form: what an election fixes about its ballots.
func Shape(form question.Form) Word {
	return curve.NewTranscript(tagShape).Uint(form.Words()...).Sum()
}

// Layout returns the layout of ballots.
func (s *Setting) Layout() *question.Layout { return s.layout }

// Context returns ctx = H("ballot"; domain separator, shape, number, address, weight, hash of the keys).
func (s *Setting) Context(v Voter) Word {
	return s.context(curve.NewTranscript(tagBallot), v)
}

func (s *Setting) context(t curve.Transcript, v Voter) Word {
	return t.Reset(tagBallot).Words(s.domain[:], s.shape[:]).Uint(uint64(v.Number)).
		Address(v.Address).Uint(uint64(v.Weight)).Words(s.hash[:]).Sum()
}

// points is the number of points in contents: A, B_i, C, U_1, U_0.
func (s *Setting) points() int { return s.layout.Ciphertexts + 4 }

// ContentsLength returns the length in bytes of a ballot's contents: 288 + 64 g + 32 T.
func (s *Setting) ContentsLength() int {
	return s.points()*curve.PointSize + (1+len(s.layout.Coordinates))*curve.WordSize
}

// RecordedLength returns the length in bytes of A ‖ B_0 … B_(g−1), what a cast ballot's event records.
func (s *Setting) RecordedLength() int { return (1 + s.layout.Ciphertexts) * curve.PointSize }
