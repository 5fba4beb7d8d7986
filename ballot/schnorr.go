package ballot

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Proofs of knowledge and of equal logarithms.
//
// Goal: I know x with X_m = x B_m for all given pairs (B_m, X_m). One pair (Schnorr 1991): possession; two pairs
// (Chaum, Pedersen 1992): equal logarithms.
// Prover: w uniform, W_m = w B_m, e = H(tag; statement, all W_m) mod q, z = w + e x. The proof is (e, z).
// Verifier: W_m = z B_m − e X_m; e must be the hash.

// relation is the statement: pairs, and a transcript which has all of the statement in it but the W_m.
type relation struct {
	hash   transcript
	bases  []bn254.G1Affine
	images []bn254.G1Affine
}

// prove proves the relation for x with the coin w.
func (r relation) prove(x, w fr.Element) Proof {
	for i := range r.bases {
		p := mulPoint(&r.bases[i], &w)
		r.hash.points(&p)
	}
	e := r.hash.scalar()
	var z fr.Element
	z.Mul(&e, &x)
	z.Add(&z, &w)
	return Proof{encodeScalar(&e), encodeScalar(&z)}
}

// randomScalar draws a uniform coin.
func randomScalar() (x fr.Element, err error) {
	if _, err = x.SetRandom(); err != nil {
		return x, fmt.Errorf("draw randomness: %v", err)
	}
	return x, nil
}

// verify checks a proof of the relation.
func (r relation) verify(p Proof) error {
	e, err := p.Challenge.element()
	if err != nil {
		return err
	}
	z, err := p.Response.element()
	if err != nil {
		return err
	}
	for i := range r.bases {
		w := mulPoint(&r.bases[i], &z)
		ex := mulPoint(&r.images[i], &e)
		w.Sub(&w, &ex)
		r.hash.points(&w)
	}
	want := r.hash.scalar()
	if !e.Equal(&want) {
		return ErrProof
	}
	return nil
}

// mulPoint returns x·P.
func mulPoint(p *bn254.G1Affine, x *fr.Element) bn254.G1Affine {
	var j bn254.G1Jac
	j.FromAffine(p)
	var q bn254.G1Affine
	q.FromJacobian(j.ScalarMultiplication(&j, x.BigInt(new(big.Int))))
	return q
}
