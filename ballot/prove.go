package ballot

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// The one-of-k proof.
//
// Goal: (A_i, B_i) encrypt exactly one of the k options.
// Public: K, ctx, all A_i, B_i. Secret: the choice c, all r_i.
// With ρ = H("statement"; …): D_A = Σ ρ^i A_i, D_B = Σ ρ^i B_i, R = Σ ρ^i r_i, μ_j = ρ^γ(j) M^(j mod p),
// clause j says D_A = R G and D_B − μ_j G = R K; the proof is a disjunction (Cramer, Damgård, Schoenmakers 1994)
// of k Chaum–Pedersen proofs, made non-interactive by Fiat–Shamir over the whole statement.
//
// Prover, for j ≠ c: a_j = z_j G − e_j D_A, b_j = z_j K − e_j (D_B − μ_j G), which with D_A = R G and
// D_B = R K + μ_c G is a_j = (z_j − e_j R) G, b_j = (z_j − e_j R) K − e_j (μ_c − μ_j) G: multiples of G and K only.
// For j = c: a_c = w G, b_c = w K; e_c = e − Σ_{j≠c} e_j, z_c = w + e_c R.

// prover proves one contest.
type prover struct {
	setting *Setting
	k       int
	choice  int
	coins   contestCoins
}

// appendContest appends the contents of one contest: g × (A_i, B_i), k × (a_j, b_j), k × (e_j, z_j). statement is
// the ciphertexts; a proof of anything but ciphertexts(r, choice) does not verify.
func (p *prover) appendContest(out []byte, ctx Word, statement []byte) []byte {
	t := newTranscript(tagStatement)
	rho := powers(t.word(ctx).wire(statement).scalar(), len(p.coins.r))
	var r fr.Element // R = Σ ρ^i r_i
	for i := range rho {
		var term fr.Element
		term.Mul(&rho[i], &p.coins.r[i])
		r.Add(&r, &term)
	}
	commitments := encodePoints(p.commit(rho, &r))
	e := t.reset(tagChallenge).word(ctx).wire(statement).wire(commitments).scalar()
	p.respond(&e, &r)
	out = append(append(out, statement...), commitments...)
	for j := range p.k {
		ej, zj := p.coins.e[j].Bytes(), p.coins.z[j].Bytes()
		out = append(append(out, ej[:]...), zj[:]...)
	}
	return out
}

// commit returns a_0, b_0, a_1, b_1, …
func (p *prover) commit(rho []fr.Element, r *fr.Element) []bn254.G1Affine {
	var chosen fr.Element
	p.setting.shape.exponent(&chosen, rho, p.choice)
	points := make([]bn254.G1Jac, 2*p.k)
	for j := range p.k {
		x := p.coins.w // w, or z_j − e_j R
		if j != p.choice {
			x.Mul(&p.coins.e[j], r)
			x.Sub(&p.coins.z[j], &x)
		}
		points[2*j] = generatorTable().mul(&x)
		points[2*j+1] = p.setting.kTable().mul(&x)
		if j != p.choice {
			var y fr.Element // e_j (μ_j − μ_c)
			p.setting.shape.exponent(&y, rho, j)
			y.Sub(&y, &chosen)
			y.Mul(&y, &p.coins.e[j])
			generatorTable().addMul(&points[2*j+1], &y)
		}
	}
	return bn254.BatchJacobianToAffineG1(points)
}

// respond sets e_c = e − Σ_{j≠c} e_j and z_c = w + e_c R.
func (p *prover) respond(e, r *fr.Element) {
	ec := *e
	for j := range p.k {
		if j != p.choice {
			ec.Sub(&ec, &p.coins.e[j])
		}
	}
	p.coins.e[p.choice] = ec
	ec.Mul(&ec, r)
	p.coins.z[p.choice].Add(&p.coins.w, &ec)
}
