package vector

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"psephos/ballot/internal/curve"
)

// challenges are the hashes of a ballot's statement: α, β_i, y.
type challenges struct {
	h     Word
	alpha fr.Element
	beta  []fr.Element
	y     fr.Element
}

// challenges hashes ctx and the encoded A, B_0, …, B_(g−1), C.
func (s *Setting) challenges(t curve.Transcript, ctx Word, statement []byte) challenges {
	c := challenges{h: t.Reset(tagStatement).Words(ctx[:], statement).Sum()}
	c.alpha = t.Reset(tagAlpha).Words(c.h[:]).Scalar()
	c.beta = make([]fr.Element, s.layout.Ciphertexts)
	for i := range c.beta {
		c.beta[i] = t.Reset(tagBeta).Words(c.h[:]).Uint(uint64(i)).Scalar()
	}
	c.y = t.Reset(tagBits).Words(c.h[:]).Scalar()
	return c
}

// challenge returns e = H("challenge"; h, U_1, U_0) mod q.
func (c *challenges) challenge(t curve.Transcript, commitments []byte) fr.Element {
	return t.Reset(tagChallenge).Words(c.h[:], commitments).Scalar()
}

// BatchSeed returns u = H("batch"; digest_0, ctx_0, …) mod q, from which the contract takes the weight u^m of ballot m. Voter and
// weight are in the context and not in the digest, so both must be hashed.
func BatchSeed(digests, contexts []Word) Word {
	t := curve.NewTranscript(tagBatch)
	for i := range digests {
		t.Words(digests[i][:], contexts[i][:])
	}
	u := t.Scalar()
	return u.Bytes()
}
