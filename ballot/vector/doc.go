// Package vector encrypts a ballot, which is a vector of coordinates, and proves that it follows the rules of its questions:
// that every affine function of it which package question calls a bit is 0 or 1. One proof holds for the whole
// ballot, whatever its questions ask, and takes g + 4 points and T + 1 scalars for g ciphertexts and T coordinates.
//
// # Warnings
//
// The proof system is new in this combination and has had no outside review. Arithmetic is NOT constant time:
// encrypt only on the voter's own machine. Openings are secret: whoever holds one can show how the ballot was filled in.
//
// # Setting
//
// Keys K_0 … K_(κ−1) of the trustees' board, κ ≥ g. Generators H, Γ_l for places, G_u for hidden coordinates, of which nobody knows a
// logarithm: the first x = H("generator"; name, index, counter) mod P with a point, its even y; names 0, 1, 2. W is the
// voter's weight, 1 ≤ W < 2^32. M = 2^32 does not occur any more: each place has a generator of its own.
//
//	H(x; w1, w2, …)  = keccak256(keccak256("psephos/v2/" ‖ x) ‖ w1 ‖ w2 ‖ …)
//
//	shape  H("shape"; p, Q, 8 words for each question)
//	ctx    H("ballot"; domainSeparator, shape, number, voter, W, keccak256(K_0 ‖ … ‖ K_(g−1)))
//	h      H("statement"; ctx, A, B_0, …, B_(g−1), C)
//	α      H("alpha"; h) mod q
//	β_i    H("beta"; h, i) mod q
//	y      H("bits"; h) mod q
//	e      H("challenge"; h, U_1, U_0) mod q
//	u      H("batch"; digest_0, ctx_0, digest_1, ctx_1, …) mod q
//
// # Goal, prover, verifier
//
// Goal: A = r G, B_i = r K_i + W Σ_(l in i) x_l Γ_l and C = r H + Σ_u x_u G_u for one r and one x with every ℓ_j(x) in
// {0, 1}. Public: the setting, ctx, A, B_i, C. Secret: r, x.
//
// With E = H + α G + Σ_i β_i K_i, P_t = W β_γ(l) Γ_l for a counted coordinate and G_u for a hidden one, and
// uniform w, s, a_t; b_j = ℓ_j(x), d_j = ℓ_j(a) without its constant:
//
//	U_1 = w E + Σ_t a_t P_t + (Σ_j y^(j+1) d_j (1 − 2 b_j)) G
//	U_0 = s E − (Σ_j y^(j+1) d_j²) G
//	f_t = x_t + e a_t        z = r + e w + e² s        (all again if e = 0)
//
// Contents are A ‖ B_0 … B_(g−1) ‖ C ‖ U_1 ‖ U_0 ‖ z ‖ f_0 … f_(T−1). They are valid if every encoding is canonical, A ≠ O, and
//
//	C + α A + Σ_i β_i B_i + e U_1 + e² U_0 = z E + Σ_t f_t P_t + (Σ_j y^(j+1) ℓ_j(f) (1 − ℓ_j(f))) G.
//
// Why that suffices, if no relation between G, H, Γ and G_u is known: three answers to one first message open
// C + αA + Σβ_i B_i, U_1 and U_0 in this basis, and five make the equation an identity in e, whose constant term says that
// the coefficients along Γ and G_u are coordinates whose ℓ_j are bits. α, the β_i and y are independent hashes of the statement, so that
// A, B_i and C have no stray part. It holds against all trustees together, who know every log_G K_i.
//
// What must not be changed, since each of these was broken: exponents of y count from 1; u covers the contexts, not the digests
// alone; U_0 and C are needed; y, α and every β_i are different hashes; W ≠ 0; no point's coefficient is free.
//
// # Coins
//
// Masks come from a seed that is new for every preparation: HKDF-SHA-256(seed, info) of 48 bytes mod q with info
// h ‖ name ‖ index for w, s and a_t (names 0, 1, 2), and ctx ‖ x ‖ 3 for r. No fault can so use one mask under two
// challenges, or one r for two votes.
//
// # References
//
//   - R. Cramer, I. Damgård, B. Schoenmakers, Proofs of partial knowledge, CRYPTO 1994
//   - J. Groth, Non-interactive zero-knowledge arguments for voting, ACNS 2005
//   - J. Groth, M. Kohlweiss, One-out-of-many proofs, EUROCRYPT 2015
//   - J. Bootle et al., Short accountable ring signatures based on DDH, ESORICS 2015
//   - H. Devillez, O. Pereira, T. Peters, How to verifiably encrypt many bits for an election?, ESORICS 2022
//   - T. Attema, S. Fehr, M. Klooß, Fiat–Shamir transformation of multi-round interactive proofs, TCC 2022
//   - M. Bellare, A. Boldyreva, J. Staddon, Randomness re-use in multi-recipient encryption schemes, PKC 2003
package vector
