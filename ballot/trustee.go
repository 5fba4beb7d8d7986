package ballot

import (
	"crypto/hkdf"
	"crypto/sha256"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// deriveSalt is the salt of every derived secret.
const deriveSalt = "psephos/v1/trustee"

// Trustee is one trustee of a board with all its secrets, which follow from its seed and the board alone. It never
// prints them.
type Trustee struct {
	board        Board
	index        int
	transport    fr.Element   // τ_i
	coefficients []fr.Element // a_i0 … a_i(t−1)
}

// NewTrustee derives the secrets of trustee index of a board from a 32-byte seed, which the caller MUST derive from a
// phrase for this purpose only. τ_i (l = 0) and a_i(l−1) are
//
//	HKDF-SHA-256(key seed, salt "psephos/v1/trustee", info boardCtx ‖ index ‖ l, 48 bytes) mod q.
func NewTrustee(board Board, index int, seed Word) (*Trustee, error) {
	if !board.has(index) {
		return nil, fmt.Errorf("derive trustee: %w", ErrTrustees)
	}
	t := &Trustee{board: board, index: index, coefficients: make([]fr.Element, board.t)}
	for l := range board.t + 1 {
		x, err := derive(seed, board.ctx, index, l)
		if err != nil {
			return nil, err
		}
		if l == 0 {
			t.transport = x
		} else {
			t.coefficients[l-1] = x
		}
	}
	return t, nil
}

func derive(seed, ctx Word, index, l int) (x fr.Element, err error) {
	i, n := uint256(uint64(index)), uint256(uint64(l))
	info := string(ctx[:]) + string(i[:]) + string(n[:])
	key, err := hkdf.Key(sha256.New, seed[:], []byte(deriveSalt), info, 48)
	if err != nil {
		return x, fmt.Errorf("derive trustee: %v", err)
	}
	x.SetBigInt(new(big.Int).SetBytes(key))
	if x.IsZero() {
		return x, fmt.Errorf("derive trustee: %w", ErrIdentity)
	}
	return x, nil
}

// Format hides the secrets, whatever the verb.
func (t Trustee) Format(f fmt.State, _ rune) { fmt.Fprintf(f, "ballot.Trustee(%d, redacted)", t.index) }

// Index returns the trustee's index, 1…n.
func (t *Trustee) Index() int { return t.index }

// Register returns round 1.
func (t *Trustee) Register() (Registration, error) {
	coin, err := randomScalar()
	if err != nil {
		return Registration{}, err
	}
	return t.register(coin), nil
}

func (t *Trustee) register(coin fr.Element) Registration {
	key := mulG(&t.transport)
	commitment := t.board.commitment(t.index, t.commitments())
	proof := t.board.registering(t.index, commitment, key).prove(t.transport, coin)
	return Registration{Commitment: commitment, TransportKey: encodePoint(&key), Proof: proof}
}

// commitments returns C_il = a_il G.
func (t *Trustee) commitments() []Point {
	points := make([]Point, len(t.coefficients))
	for l := range points {
		c := mulG(&t.coefficients[l])
		points[l] = encodePoint(&c)
	}
	return points
}

// Deal returns round 2, given the transport keys of all trustees in order of index. The caller MUST have verified
// their registrations.
func (t *Trustee) Deal(transportKeys []Point) (Deal, error) {
	coin, err := randomScalar()
	if err != nil {
		return Deal{}, err
	}
	return t.deal(transportKeys, coin)
}

func (t *Trustee) deal(transportKeys []Point, coin fr.Element) (Deal, error) {
	if len(transportKeys) != t.board.n {
		return Deal{}, fmt.Errorf("deal: %w", ErrLength)
	}
	d := Deal{Commitments: t.commitments(), Shares: make([]Word, t.board.n)}
	for j := 1; j <= t.board.n; j++ {
		if j == t.index {
			continue
		}
		secret, err := t.secretPoint(transportKeys[j-1])
		if err != nil {
			return Deal{}, fmt.Errorf("deal to trustee %d: %w", j, err)
		}
		share, mask := t.polynomial(j), t.board.mask(t.index, j, &secret)
		share.Add(&share, &mask)
		d.Shares[j-1] = share.Bytes()
	}
	c0 := mulG(&t.coefficients[0])
	d.Proof = t.board.dealing(t.index, t.board.commitment(t.index, d.Commitments), c0).prove(t.coefficients[0], coin)
	return d, nil
}

// secretPoint returns S = τ T, which this trustee and the holder of T can compute.
func (t *Trustee) secretPoint(transportKey Point) (bn254.G1Affine, error) {
	p, err := transportKey.affine()
	if err != nil {
		return p, err
	}
	if p.IsInfinity() {
		return p, ErrIdentity
	}
	return mulPoint(&p, &t.transport), nil
}

// polynomial returns f_i(x) = Σ_l a_il x^l.
func (t *Trustee) polynomial(x int) (y fr.Element) {
	at := fr.NewElement(uint64(x))
	for l := len(t.coefficients) - 1; l >= 0; l-- {
		y.Mul(&y, &at)
		y.Add(&y, &t.coefficients[l])
	}
	return y
}

// CheckShare decrypts the share that a dealer dealt to this trustee and checks it against the dealer's commitments.
// ErrShare means that the trustee should complain. The deal must be verified.
func (t *Trustee) CheckShare(dealer int, transportKey Point, d Deal) error {
	_, err := t.receive(dealer, transportKey, d)
	return err
}

// receive returns f_dealer(index).
func (t *Trustee) receive(dealer int, transportKey Point, d Deal) (fr.Element, error) {
	points, err := t.board.parseDeal(dealer, d)
	if err != nil {
		return fr.Element{}, fmt.Errorf("receive share of trustee %d: %w", dealer, err)
	}
	share := t.polynomial(t.index)
	if dealer != t.index {
		secret, err := t.secretPoint(transportKey)
		if err != nil {
			return share, fmt.Errorf("receive share of trustee %d: %w", dealer, err)
		}
		share = t.board.unmask(dealer, t.index, d.Shares[t.index-1], &secret)
	}
	if !onPolynomial(&share, t.index, points) {
		return fr.Element{}, fmt.Errorf("receive share of trustee %d: %w", dealer, ErrShare)
	}
	return share, nil
}

// unmask returns an encrypted share, which is canonical, less its mask.
func (b Board) unmask(dealer, receiver int, encrypted Word, secret *bn254.G1Affine) (share fr.Element) {
	mask := b.mask(dealer, receiver, secret)
	share.SetBytes(encrypted[:])
	share.Sub(&share, &mask)
	return share
}

// DecryptionKey is a trustee's share x_j = Σ_i f_i(j) of the board's secret key. It never prints it.
type DecryptionKey struct {
	index  int
	secret fr.Element
	public bn254.G1Affine
}

// Format hides the secret, whatever the verb.
func (k DecryptionKey) Format(f fmt.State, _ rune) {
	fmt.Fprintf(f, "ballot.DecryptionKey(%d, redacted)", k.index)
}

// Index returns the trustee's index.
func (k *DecryptionKey) Index() int { return k.index }

// Public returns Y_j.
func (k *DecryptionKey) Public() Point { return encodePoint(&k.public) }

// DecryptionKey checks every share dealt to this trustee and adds them up. A trustee confirms the ceremony only if
// this succeeds; on ErrShare it complains. Arguments are in order of index; the deals must be verified.
func (t *Trustee) DecryptionKey(transportKeys []Point, deals []Deal) (*DecryptionKey, error) {
	if len(transportKeys) != t.board.n || len(deals) != t.board.n {
		return nil, fmt.Errorf("add shares: %w", ErrLength)
	}
	key := &DecryptionKey{index: t.index}
	for i := range deals {
		share, err := t.receive(i+1, transportKeys[i], deals[i])
		if err != nil {
			return nil, err
		}
		key.secret.Add(&key.secret, &share)
	}
	key.public = mulG(&key.secret)
	return key, nil
}
