package vector

import (
	"bytes"
	"fmt"

	"psephos/ballot/internal/curve"
	"psephos/ballot/question"
)

// Opening is what a prepared ballot was made of. It is secret, and MUST exist only for a ballot that will never be cast.
type Opening struct {
	Randomness Word    // r
	Vector     []int64 // x
}

// String hides the opening from logs.
func (Opening) String() string { return "opening(redacted)" }

// GoString hides the opening from logs.
func (Opening) GoString() string { return "opening(redacted)" }

// Open checks that an opening gives the ciphertexts of contents for this voter, and returns the answers they hold.
func (s *Setting) Open(v Voter, contents []byte, opening *Opening) ([]question.Answer, error) {
	if len(contents) != s.ContentsLength() {
		return nil, fmt.Errorf("open ballot: %w", ErrLength)
	}
	r, ok := curve.ReadScalar(opening.Randomness[:])
	if !ok {
		return nil, fmt.Errorf("open ballot: %w", ErrScalar)
	}
	answers, err := s.layout.Decode(opening.Vector)
	if err != nil {
		return nil, fmt.Errorf("open ballot: %w", err)
	}
	statement := curve.AppendPoint(nil, s.encrypt(&r, v.Weight, opening.Vector)...)
	if !bytes.Equal(statement, contents[:len(statement)]) {
		return nil, fmt.Errorf("open ballot: %w", ErrOpening)
	}
	return answers, nil
}
