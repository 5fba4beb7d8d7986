package ballot

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Complaint shows that a dealer's share for the complainer is wrong: it reveals S = τ_dealer T_complainer with a
// proof that log_G T_complainer = log_{T_dealer} S. A board with a founded complaint is aborted; an unfounded one
// gives away what the complainer and the dealer dealt each other and MUST NOT be sent.
type Complaint struct {
	Secret Point
	Proof  Proof
}

// Complain returns this trustee's complaint about a dealer.
func (t *Trustee) Complain(dealer int, transportKey Point, d Deal) (Complaint, error) {
	if err := t.CheckShare(dealer, transportKey, d); !errors.Is(err, ErrShare) {
		if err == nil {
			err = ErrUnfounded
		}
		return Complaint{}, fmt.Errorf("complain: %w", err)
	}
	coin, err := randomScalar()
	if err != nil {
		return Complaint{}, err
	}
	return t.complain(dealer, transportKey, coin)
}

// complain complains whether or not the share is wrong.
func (t *Trustee) complain(dealer int, transportKey Point, coin fr.Element) (Complaint, error) {
	secret, err := t.secretPoint(transportKey)
	if err != nil {
		return Complaint{}, fmt.Errorf("complain: %w", err)
	}
	dealerKey, _ := transportKey.affine()
	r := t.board.complaining(dealer, t.index, dealerKey, mulG(&t.transport), secret)
	return Complaint{Secret: encodePoint(&secret), Proof: r.prove(t.transport, coin)}, nil
}

// complaining is T_j = τ_j G and S = τ_j T_i for dealer i and complainer j, bound to boardCtx, i, j, T_i, T_j, S.
func (b Board) complaining(dealer, complainer int, dealerKey, key, secret bn254.G1Affine) relation {
	t := newTranscript(tagComplaint).word(b.ctx).uint(uint64(dealer)).uint(uint64(complainer)).
		points(&dealerKey, &key, &secret)
	return relation{t, []bn254.G1Affine{generator(), dealerKey}, []bn254.G1Affine{key, secret}}
}

// VerifyComplaint returns nil if the complaint is founded: the proof holds and the share, decrypted with the revealed
// secret, is wrong. ErrUnfounded means that the share is right. Registrations and deal must be verified.
func (b Board) VerifyComplaint(dealer, complainer int, dealerKey, complainerKey Point, d Deal, c Complaint) error {
	if !b.has(complainer) || dealer == complainer {
		return fmt.Errorf("complaint: %w", ErrTrustees)
	}
	commitments, err := b.parseDeal(dealer, d)
	if err != nil {
		return fmt.Errorf("complaint: %w", err)
	}
	points, err := parsePoints(append(append(append([]byte{}, dealerKey[:]...), complainerKey[:]...), c.Secret[:]...))
	if err != nil {
		return fmt.Errorf("complaint: %w", err)
	}
	if err := b.complaining(dealer, complainer, points[0], points[1], points[2]).verify(c.Proof); err != nil {
		return fmt.Errorf("complaint: %w", err)
	}
	share := b.unmask(dealer, complainer, d.Shares[complainer-1], &points[2])
	if onPolynomial(&share, complainer, commitments) {
		return fmt.Errorf("complaint: %w", ErrUnfounded)
	}
	return nil
}
