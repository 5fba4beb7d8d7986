// Package question describes what a ballot asks as data: the questions of an election, the vector of coordinates
// that a filled-in ballot is, the affine functions of it that must be bits, and how its places are packed into
// ciphertexts. Package ballot proves these rules for encrypted vectors and the contracts check them for public ones;
// both take them from here, so that a kind of question is written once.
//
// # A ballot is a vector
//
// A [Form] is the questions of one election and a packing p. Its [Layout] has
//
//   - coordinates x_0 … x_(T−1), each counted (it has place l in the tally) or hidden (it has index u and only helps
//     to prove). Places and hidden indices are numbered in the order of the coordinates;
//   - bits ℓ_j(x) = c_j + Σ_t c_jt x_t with integer coefficients. A vector is legal exactly if every ℓ_j(x) is 0 or 1;
//   - place l in ciphertext γ(l) = l div p, and so g = ⌈places/p⌉ ciphertexts.
//
// # Kinds of questions
//
// In each question come the options' coordinates, then z = 1 for a blank vote where one is offered, then hidden
// ones. Bits are first the coordinates that are bits, in order, then these derived ones (terms of z only with a blank;
// w is weights(D), see [Layout]; w_0 belongs to the derived bit and s_i, i ≥ 1, are coordinates):
//
//	choose     min … max of k; min' = max(min, 1) with a blank, D = max − min'
//	           D = 0   x_0 … x_(k−2)              max − max z − Σx    (none if k = 2, max = 1 and there is no blank)
//	           D ≥ 1   x_0 … x_(k−1), slack s     Σx + max z − min' − Σ w_i s_i    (none if every subset is legal)
//	points     points_a of 0 … m, total low … high; the last option's follow if low = high; digits d_ai, slack s
//	           points_a − Σ w_i d_ai = d_a0 for every option; then
//	           1 − z − d_ai for every digit (i from 1, then d_a0) if low = 0, high = km and there is a blank,
//	           else high − high z − Σ points − Σ w_i s_i if low < high
//	grades     X_al for l < L−1              1 − z − Σ_l X_al for every option
//	quadratic  v_a of 0 … V, Σ v² ≤ budget; X_al for l = 2 … V, slack s
//	           v_a − Σ l X_al and 1 − z − v_a + Σ (l−1) X_al for every option;
//	           budget − Σ_a (v_a + Σ (l²−l) X_al) − Σ w_i s_i
//	rank       p_ab for a < b                1 − z − p_ab with a blank; p_ab + p_bd − p_ad for a < b < d
//	ties       p_ab for a ≠ b                1 − z − p_ab − p_ba for a < b; p_ac + p_cb − p_ab for different a, b, c
//
// p_ab means that option a is ranked above option b. With ties, options in no order relative to each other are equal.
//
// # Methods that sums cannot count
//
// The tally is the sum of all vectors. Single transferable vote and instant run-off eliminate options one after
// another and look at single ballots again, so no kind of question can offer them; a ranking is counted pair by pair.
package question
