package ballot

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// splitSums parses A_0 ‖ B_0 ‖ A_1 ‖ … into all A_c and all B_c.
func splitSums(sums []byte) (a, b []bn254.G1Affine, err error) {
	points, err := parsePoints(sums)
	if err != nil || len(points) == 0 || len(points)%2 != 0 {
		if err == nil {
			err = ErrLength
		}
		return nil, nil, fmt.Errorf("decode sums: %w", err)
	}
	for i := 0; i < len(points); i += 2 {
		a, b = append(a, points[i]), append(b, points[i+1])
	}
	return a, b, nil
}

// DecryptionShares returns D_c = x_j A_c for every summed ciphertext of an election (sums as ISecretElection.sums
// has them), C × 64 bytes, with the proof that log_G Y_j = log_{A_c} D_c for all c. domain is the election's domain
// separator.
//
// The caller MUST make sure that these are the sums of all ballots of a closed election with enough ballots: add up the
// ballots itself ([Sum]), compare with independent nodes, and take only a block that is final. Whoever can have any other
// sum decrypted, or two sums that differ by one ballot, can have that ballot decrypted.
func (k *DecryptionKey) DecryptionShares(domain Word, sums []byte) ([]byte, Proof, error) {
	coin, err := randomScalar()
	if err != nil {
		return nil, Proof{}, err
	}
	return k.decryptionShares(domain, sums, coin)
}

func (k *DecryptionKey) decryptionShares(domain Word, sums []byte, coin fr.Element) ([]byte, Proof, error) {
	a, _, err := splitSums(sums)
	if err != nil {
		return nil, Proof{}, err
	}
	d := make([]bn254.G1Affine, len(a))
	for c := range a {
		d[c] = mulPoint(&a[c], &k.secret)
	}
	return encodePoints(d), decrypting(domain, k.index, k.public, a, d).prove(k.secret, coin), nil
}

// VerifyDecryptionShares checks the shares of trustee j, whose public key is y, for the summed ciphertexts of an election.
func VerifyDecryptionShares(domain Word, j int, y Point, sums, shares []byte, p Proof) error {
	a, _, err := splitSums(sums)
	if err != nil {
		return fmt.Errorf("decryption shares: %w", err)
	}
	d, err := parsePoints(shares)
	if err != nil {
		return fmt.Errorf("decryption shares: %w", err)
	}
	if len(d) != len(a) {
		return fmt.Errorf("decryption shares: %w", ErrLength)
	}
	key, err := y.affine()
	if err != nil {
		return fmt.Errorf("decryption shares: %w", err)
	}
	if err := decrypting(domain, j, key, a, d).verify(p); err != nil {
		return fmt.Errorf("decryption shares: %w", err)
	}
	return nil
}

// decrypting is Y_j = x_j G and D* = x_j A*, where A* = Σ σ^c A_c, D* = Σ σ^c D_c and
// σ = H("shares"; domain, j, all A_c, all D_c): if a D_c were wrong, D* would be right for fewer than C of all σ.
func decrypting(domain Word, j int, y bn254.G1Affine, a, d []bn254.G1Affine) relation {
	t := newTranscript(tagShares).word(domain).uint(uint64(j)).wire(encodePoints(a)).wire(encodePoints(d))
	sigma := t.scalar()
	weights := powers(sigma, len(a))
	aStar, dStar := combine(a, weights), combine(d, weights)
	h := newTranscript(tagDecryption).word(domain).uint(uint64(j)).word(sigma.Bytes()).points(&y, &aStar, &dStar)
	return relation{h, []bn254.G1Affine{generator(), aStar}, []bn254.G1Affine{y, dStar}}
}

// combine returns Σ w_i P_i.
func combine(points []bn254.G1Affine, weights []fr.Element) bn254.G1Affine {
	var sum bn254.G1Jac
	if _, err := sum.MultiExp(points, weights, ecc.MultiExpConfig{}); err != nil {
		panic("ballot: as many weights as points") // never: callers make both lists of one length
	}
	var p bn254.G1Affine
	p.FromJacobian(&sum)
	return p
}
