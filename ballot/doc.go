// Package ballot is the ballot cryptography of Psephos: it encrypts and proves secret ballots, verifies them, holds
// the trustees' key ceremony, and decrypts and checks results. This comment is its specification; contracts/src
// implements the same equations, and both read the golden vectors in testdata.
//
// # Warnings
//
// Arithmetic is NOT constant time: encrypt, deal and decrypt only on the owner's own machine, never on behalf of
// somebody else. Randomness and openings ([Opening]), trustees ([Trustee]) and their keys ([DecryptionKey]) are secret;
// they print as redacted, and this package never logs. t trustees together can decrypt single ballots.
//
// # Notation
//
// BN254 G1 (EIP-196): prime order q, base field prime P, G = (1, 2), identity O = (0, 0). Words are 32 bytes,
// big-endian; integers, indices and addresses take one word, points two (x ‖ y). Every value has one encoding:
// scalars are below q, coordinates below P, points on the curve. M = 2^32.
//
//	tag(x)           = keccak256("psephos/v1/" ‖ x)
//	H(x; w1, w2, …)  = keccak256(tag(x) ‖ w1 ‖ w2 ‖ …)
//
// and where a scalar is made from a hash, it is the hash mod q. These are all hashes, with their exact inputs:
//
//	ctx         H("ballot";     domainSeparator, contest (from 0), number, voter address, K)
//	ρ           H("statement";  ctx, A_0, B_0, …, A_(g−1), B_(g−1)) mod q
//	e           H("challenge";  ctx, A_0, B_0, …, A_(g−1), B_(g−1), a_0, b_0, …, a_(k−1), b_(k−1)) mod q
//	u           H("batch";      digest_1, …, digest_n) mod q
//	tracker     H("tracker";    digest)
//	boardCtx    H("board";      chainId, board address)
//	commitment  H("deal";       boardCtx, i, C_i0, …, C_i(t−1))
//	register    H("register";   boardCtx, i, commitment, T_i, W) mod q
//	deal        H("dealer";     boardCtx, i, commitment, C_i0, W) mod q
//	mask        H("share";      boardCtx, dealer i, receiver j, S) mod q
//	complain    H("complaint";  boardCtx, dealer i, complainer j, T_i, T_j, S, W_1, W_2) mod q
//	σ           H("shares";     domainSeparator, j, A_0, …, A_(C−1), D_0, …, D_(C−1)) mod q
//	decrypt     H("decryption"; domainSeparator, j, σ, Y_j, A*, D*, W_1, W_2) mod q
//
// domainSeparator and digest are those of EIP-712: domain { name "Psephos", version "1", chainId, verifyingContract =
// the election }, type Ballot(uint256 number,bytes contents).
//
// # Contents of a ballot
//
// A contest of k options with packing p (options per ciphertext) has g = ⌈k/p⌉ ciphertexts; option j lives in number
// γ(j) = j div p with exponent M^(j mod p). Contents are, contest after contest, as words:
//
//	g × (A_i, B_i),  k × (a_j, b_j),  k × (e_j, z_j)
//
// so that what ρ hashes after ctx is the first g·128 bytes of a contest and what e hashes the first (g+k)·128.
//
// To vote for option c:
//
//	A_i = r_i G                                B_i = r_i K + [i = γ(c)] M^(c mod p) G
//	D_A = Σ ρ^i A_i,  D_B = Σ ρ^i B_i          R = Σ ρ^i r_i,  μ_j = ρ^γ(j) M^(j mod p)
//	a_c = w G,        b_c = w K                e_c = e − Σ_{j≠c} e_j,  z_c = w + e_c R
//	a_j = z_j G − e_j D_A                      b_j = z_j K − e_j (D_B − μ_j G)             for j ≠ c
//
// r_i, w, e_j, z_j uniform. Valid contents have every encoding canonical, every A_i ≠ O, Σ e_j = e, and for every j
//
//	a_j + e_j D_A − z_j G = O        b_j + e_j D_B − e_j μ_j G − z_j K = O.
//
// Why that suffices: G generates the group, so B_i = r_i K + m_i G for one m_i. Clause j says Σ ρ^i m_i = μ_j, and ρ
// is drawn after the m_i: unless m_i = [i = γ(j)] M^(j mod p) for all i it holds for fewer than g of all ρ.
//
// All equations of many ballots are checked as one sum with weights: [Setting.VerifyBatch] draws 128-bit weights, the
// contract takes 1, u, u², … in the order a_0, b_0, a_1, b_1, … of every contest of every counted ballot. Weights
// must come after all ballots are fixed, as both do: weights of each ballot's own hash would let errors of one
// ballot cancel those of another.
//
// # Trustees
//
// A [Board] has n trustees with indices 1…n. All proofs are (e, z) with W = z B − e X for each pair X = x B, and e
// the hash above; a pair (G, T_i), (G, C_i0), or pairs (G, T_j), (T_i, S), or (G, Y_j), (A*, D*).
//
//	register  T_i = τ_i G ≠ O, commitment, proof of τ_i
//	deal      C_il = a_il G, C_i0 ≠ O, proof of a_i0; to each j ≠ i  f_i(j) + mask mod q,  S = τ_i T_j;
//	          its own share is a zero word
//	check     f_i(j) G = Σ_l j^l C_il, or complain: reveal S, prove log_G T_j = log_{T_i} S
//	ready     C_l = Σ_i C_il, K = C_0 ≠ O, x_j = Σ_i f_i(j), Y_j = Σ_l j^l C_l
//
// The mask is one hash mod q, whose values below 2^256 mod q are likelier by a fifth: a reader of the chain learns
// at most log2(6/5) bits about a share from it, which is nothing.
//
// # Tally
//
// For summed ciphertexts (A_c, B_c), c < C, trustee j publishes D_c = x_j A_c with a proof that log_G Y_j = log_{A*} D*,
// A* = Σ σ^c A_c, D* = Σ σ^c D_c. With λ_j = Π_{m≠j} m/(m − j) over t trustees, the counts are the n_ci with
//
//	B_c − Σ λ_j D_jc = Σ_i n_ci M^i G,     each contest's adding up to the number of ballots N < M.
//
// They are unique: a second solution would differ by δ_i with |δ_i| ≤ N < M and Σ δ_i M^i = 0, an integer below q.
// A checker must therefore add counts up without overflow.
//
// # References
//
//   - R. Cramer, I. Damgård, B. Schoenmakers, Proofs of partial knowledge, CRYPTO 1994
//   - D. Chaum, T. P. Pedersen, Wallet databases with observers, CRYPTO 1992
//   - D. Bernhard, O. Pereira, B. Warinschi, How not to prove yourself, ASIACRYPT 2012
//   - T. P. Pedersen, A threshold cryptosystem without a trusted party, EUROCRYPT 1991
//   - R. Gennaro et al., Secure distributed key generation for discrete-log based cryptosystems, J. Cryptology 2007
//   - M. Bellare, J. Garay, T. Rabin, Fast batch verification, EUROCRYPT 1998
package ballot
