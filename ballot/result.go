package ballot

import (
	"fmt"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Decryption is what t trustees published for an election, in increasing order of index: everything a result
// follows from.
type Decryption struct {
	Trustees []int
	// Shares are the decryption shares of each, C × 64 bytes.
	Shares [][]byte
	// Lagrange is λ_j for each.
	Lagrange []Scalar
}

// NewDecryption computes the Lagrange coefficients for trustees and their shares. The shares must be verified.
func NewDecryption(trustees []int, shares [][]byte) (Decryption, error) {
	lambda, err := Lagrange(trustees)
	if err != nil {
		return Decryption{}, err
	}
	return Decryption{Trustees: trustees, Shares: shares, Lagrange: lambda}, nil
}

// open returns V_c = B_c − Σ λ_j D_jc for every ciphertext c, after checking trustees and coefficients. Without
// ballots every sum is the identity and no shares are needed.
func (d Decryption) open(threshold int, ballots uint64, sums []byte) ([]bn254.G1Affine, error) {
	_, values, err := splitSums(sums)
	if err != nil {
		return nil, err
	}
	if ballots == 0 {
		return values, nil
	}
	if len(d.Trustees) != threshold || len(d.Shares) != threshold {
		return nil, ErrTrustees
	}
	if err := CheckLagrange(d.Trustees, d.Lagrange); err != nil {
		return nil, err
	}
	for i := range d.Trustees {
		shares, err := parsePoints(d.Shares[i])
		if err != nil {
			return nil, err
		}
		if len(shares) != len(values) {
			return nil, ErrLength
		}
		lambda, _ := d.Lagrange[i].element()
		for c := range values {
			part := mulPoint(&shares[c], &lambda)
			values[c].Sub(&values[c], &part)
		}
	}
	return values, nil
}

// Counts finds the result of an election with so many ballots: counts per contest and option. Time and memory grow
// as described at decode; ErrNotFound means that some verified input was not.
func (d Decryption) Counts(s Shape, threshold int, ballots uint64, sums []byte) ([][]uint64, error) {
	values, err := d.open(threshold, ballots, sums)
	if err != nil {
		return nil, fmt.Errorf("decrypt result: %w", err)
	}
	if len(values) != s.Ciphertexts() {
		return nil, fmt.Errorf("decrypt result: %w", ErrLength)
	}
	dec := newDecoder(s.packing, ballots)
	counts := make([][]uint64, 0, s.Contests())
	for contest, k := range s.options {
		g := s.groups(k)
		found, err := dec.contest(values[:g], k)
		if err != nil {
			return nil, fmt.Errorf("decrypt contest %d: %w", contest+1, err)
		}
		counts, values = append(counts, found), values[g:]
	}
	return counts, nil
}

// VerifyCounts checks a result as the contract does: t distinct trustees, right Lagrange coefficients, counts that add
// up to the ballots in every contest, and B_c − Σ λ_j D_jc = Σ_i n_ci M^i G for every ciphertext. The shares must be
// verified. Since counts are whole numbers of at most ballots < M, only the true counts pass.
func (d Decryption) VerifyCounts(s Shape, threshold int, ballots uint64, sums []byte, counts [][]uint64) error {
	if err := s.checkCounts(ballots, counts); err != nil {
		return fmt.Errorf("verify result: %w", err)
	}
	values, err := d.open(threshold, ballots, sums)
	if err != nil {
		return fmt.Errorf("verify result: %w", err)
	}
	want := s.packCounts(counts)
	if len(values) != len(want) {
		return fmt.Errorf("verify result: %w", ErrLength)
	}
	for c := range want {
		p := mulG(&want[c])
		if !values[c].Equal(&p) {
			return fmt.Errorf("verify result: ciphertext %d: %w", c+1, ErrDecryption)
		}
	}
	return nil
}

// checkCounts checks that there is a count for every option and that each contest's add up to ballots < M.
func (s Shape) checkCounts(ballots uint64, counts [][]uint64) error {
	if len(counts) != len(s.options) || ballots>>radixBits != 0 {
		return ErrCounts
	}
	for i, k := range s.options {
		var sum, carry uint64
		for _, n := range counts[i] {
			var c uint64
			sum, c = bits.Add64(sum, n, 0)
			carry |= c
		}
		if len(counts[i]) != k || carry != 0 || sum != ballots {
			return fmt.Errorf("contest %d: %w", i+1, ErrCounts)
		}
	}
	return nil
}

// packCounts returns Σ_i n_ci M^i for every ciphertext c.
func (s Shape) packCounts(counts [][]uint64) []fr.Element {
	var packed []fr.Element
	for i, k := range s.options {
		group := make([]fr.Element, s.groups(k))
		for j, n := range counts[i] {
			x := fr.NewElement(n)
			x.Mul(&x, &powersOfM[j%s.packing])
			group[j/s.packing].Add(&group[j/s.packing], &x)
		}
		packed = append(packed, group...)
	}
	return packed
}
