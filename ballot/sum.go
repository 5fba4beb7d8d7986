package ballot

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
)

// Sum adds up ciphertexts: Σ A_c, Σ B_c over ballots for every ciphertext c, as the contract keeps them.
type Sum struct{ points []bn254.G1Jac }

// NewSum returns the sum of no ballots: every point the identity.
func NewSum(s Shape) *Sum { return &Sum{make([]bn254.G1Jac, 2*s.Ciphertexts())} }

// Add adds the ciphertexts of one ballot (Setting.Recorded), or of another sum (Bytes). After an error the sum is as
// it was.
func (s *Sum) Add(recorded []byte) error {
	if len(recorded) != len(s.points)*pointSize {
		return fmt.Errorf("add ciphertexts: %w", ErrLength)
	}
	points, err := parsePoints(recorded)
	if err != nil {
		return fmt.Errorf("add ciphertexts: %w", err)
	}
	for i := range points {
		s.points[i].AddMixed(&points[i])
	}
	return nil
}

// Bytes returns A_0 ‖ B_0 ‖ A_1 ‖ B_1 …, as ISecretElection.sums does.
func (s *Sum) Bytes() []byte {
	return encodePoints(bn254.BatchJacobianToAffineG1(s.points))
}
