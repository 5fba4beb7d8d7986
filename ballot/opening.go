package ballot

import (
	"bytes"
	"fmt"
	"log/slog"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Opening shows how a ballot was filled in: the choice of every contest and the randomness r_i of every ciphertext,
// contest after contest. It is secret until a voter decides to check a ballot instead of casting it.
type Opening struct {
	Choices    []int
	Randomness []Scalar
}

// Format hides the opening, whatever the verb, so that it cannot end in a log by accident.
func (Opening) Format(f fmt.State, _ rune) { fmt.Fprint(f, "ballot.Opening(redacted)") }

// LogValue hides the opening from structured logs.
func (Opening) LogValue() slog.Value { return slog.StringValue("redacted") }

// CheckOpening recomputes the ciphertexts of contents from choices and randomness and verifies the proofs, so that nil
// means: a ballot with these contents, cast by this voter, counts for exactly these choices.
func (s *Setting) CheckOpening(v Voter, contents []byte, o *Opening) error {
	if err := s.shape.checkChoices(o.Choices); err != nil {
		return err
	}
	recorded, err := s.Recorded(contents)
	if err != nil {
		return err
	}
	if len(o.Randomness) != s.shape.Ciphertexts() {
		return fmt.Errorf("check opening: %w", ErrLength)
	}
	randomness := o.Randomness
	for contest, k := range s.shape.options {
		r := make([]fr.Element, s.shape.groups(k))
		for i := range r {
			if r[i], err = randomness[i].element(); err != nil {
				return err
			}
		}
		randomness = randomness[len(r):]
		want := encodePoints(s.ciphertexts(r, o.Choices[contest]))
		if !bytes.Equal(recorded[:len(want)], want) {
			return fmt.Errorf("contest %d: %w", contest+1, ErrOpening)
		}
		recorded = recorded[len(want):]
	}
	return s.Verify(v, contents)
}
