package ballot

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Lagrange returns the coefficients at zero for distinct trustees in increasing order:
// λ_j = Π_{m≠j} m/(m − j), so that Σ λ_j f(j) = f(0) for every polynomial f of degree below their number.
func Lagrange(trustees []int) ([]Scalar, error) {
	if err := checkTrustees(trustees); err != nil {
		return nil, err
	}
	coefficients := make([]Scalar, len(trustees))
	for i, j := range trustees {
		num, den := lagrangeTerms(trustees, j)
		den.Inverse(&den)
		num.Mul(&num, &den)
		coefficients[i] = encodeScalar(&num)
	}
	return coefficients, nil
}

// CheckLagrange checks given coefficients as the contract does, without inversion: λ_j Π (m − j) = Π m.
func CheckLagrange(trustees []int, coefficients []Scalar) error {
	if err := checkTrustees(trustees); err != nil {
		return err
	}
	if len(coefficients) != len(trustees) {
		return fmt.Errorf("check Lagrange coefficients: %w", ErrLength)
	}
	for i, j := range trustees {
		l, err := coefficients[i].element()
		if err != nil {
			return err
		}
		num, den := lagrangeTerms(trustees, j)
		l.Mul(&l, &den)
		if !l.Equal(&num) {
			return fmt.Errorf("trustee %d: %w", j, ErrLagrange)
		}
	}
	return nil
}

// lagrangeTerms returns Π_{m≠j} m and Π_{m≠j} (m − j).
func lagrangeTerms(trustees []int, j int) (num, den fr.Element) {
	num.SetOne()
	den.SetOne()
	for _, m := range trustees {
		if m != j {
			var x fr.Element
			num.Mul(&num, x.SetInt64(int64(m)))
			den.Mul(&den, x.SetInt64(int64(m-j)))
		}
	}
	return num, den
}

func checkTrustees(trustees []int) error {
	for i, j := range trustees {
		if j < 1 || j > maxTrustees || i > 0 && j <= trustees[i-1] {
			return ErrTrustees
		}
	}
	if len(trustees) == 0 {
		return ErrTrustees
	}
	return nil
}
