package ballot

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

const maxTrustees = 16

// Board is a board of n trustees with indices 1…n, any t of whom decrypt.
type Board struct {
	ctx  Word
	n, t int
}

// NewBoard returns the board at an address on a chain, 1 ≤ threshold ≤ trustees ≤ 16.
func NewBoard(chainID Word, address Address, trustees, threshold int) (Board, error) {
	if threshold < 1 || threshold > trustees || trustees > maxTrustees {
		return Board{}, fmt.Errorf("read board: %w", ErrParameters)
	}
	ctx := newTranscript(tagBoard).word(chainID).address(address).sum()
	return Board{ctx: ctx, n: trustees, t: threshold}, nil
}

// Context returns boardCtx = H("board"; chainId, board address).
func (b Board) Context() Word { return b.ctx }

// Trustees returns n.
func (b Board) Trustees() int { return b.n }

// Threshold returns t.
func (b Board) Threshold() int { return b.t }

// Registration is round 1 of a trustee: T_i, the commitment to its deal, and the proof that it knows τ_i.
type Registration struct {
	Commitment   Word
	TransportKey Point
	Proof        Proof
}

// VerifyRegistration checks the registration of trustee i: T_i ≠ O and the proof of possession.
func (b Board) VerifyRegistration(i int, r Registration) error {
	if !b.has(i) {
		return fmt.Errorf("register: %w", ErrTrustees)
	}
	key, err := r.TransportKey.affine()
	if err != nil {
		return fmt.Errorf("register: %w", err)
	}
	if key.IsInfinity() {
		return fmt.Errorf("register: %w", ErrIdentity)
	}
	if err := b.registering(i, r.Commitment, key).verify(r.Proof); err != nil {
		return fmt.Errorf("register: %w", err)
	}
	return nil
}

// registering is T_i = τ_i G, bound to boardCtx, i, commitment, T_i.
func (b Board) registering(i int, commitment Word, key bn254.G1Affine) relation {
	t := newTranscript(tagRegister).word(b.ctx).uint(uint64(i)).word(commitment).points(&key)
	return relation{t, []bn254.G1Affine{generator()}, []bn254.G1Affine{key}}
}

// Deal is round 2 of a trustee: its commitments C_i0 … C_i(t−1), one encrypted share per trustee (its own a zero
// word), and the proof that it knows a_i0.
type Deal struct {
	Commitments []Point
	Shares      []Word
	Proof       Proof
}

// CommitmentBytes returns the commitments as the contract takes them, t × 64 bytes.
func (d Deal) CommitmentBytes() []byte {
	var b []byte
	for _, c := range d.Commitments {
		b = append(b, c[:]...)
	}
	return b
}

// ShareBytes returns the encrypted shares as the contract takes them, n × 32 bytes.
func (d Deal) ShareBytes() []byte {
	var b []byte
	for _, s := range d.Shares {
		b = append(b, s[:]...)
	}
	return b
}

// ParseDeal reads what the contract's event Dealt holds; VerifyDeal checks it.
func ParseDeal(commitments, shares []byte, p Proof) (Deal, error) {
	if len(commitments)%pointSize != 0 || len(shares)%wordSize != 0 {
		return Deal{}, fmt.Errorf("decode deal: %w", ErrLength)
	}
	d := Deal{Proof: p}
	for i := 0; i < len(commitments); i += pointSize {
		d.Commitments = append(d.Commitments, Point(commitments[i:]))
	}
	for i := 0; i < len(shares); i += wordSize {
		d.Shares = append(d.Shares, Word(shares[i:]))
	}
	return d, nil
}

// commitment returns H("deal"; boardCtx, i, C_i0 … C_i(t−1)).
func (b Board) commitment(i int, commitments []Point) Word {
	t := newTranscript(tagDeal).word(b.ctx).uint(uint64(i))
	for _, c := range commitments {
		t.wire(c[:])
	}
	return t.sum()
}

// VerifyDeal checks all of trustee i's deal that everyone can check: its form, that it matches the commitment,
// C_i0 ≠ O, and the proof of knowledge. Whether an encrypted share is right, only its receiver can tell.
func (b Board) VerifyDeal(i int, commitment Word, d Deal) error {
	points, err := b.parseDeal(i, d)
	if err != nil {
		return fmt.Errorf("deal: %w", err)
	}
	if b.commitment(i, d.Commitments) != commitment {
		return fmt.Errorf("deal: %w", ErrCommitment)
	}
	if err := b.dealing(i, commitment, points[0]).verify(d.Proof); err != nil {
		return fmt.Errorf("deal: %w", err)
	}
	return nil
}

// parseDeal checks the form of a deal and returns its commitments.
func (b Board) parseDeal(i int, d Deal) ([]bn254.G1Affine, error) {
	if !b.has(i) || len(d.Commitments) != b.t || len(d.Shares) != b.n {
		return nil, ErrLength
	}
	for j, s := range d.Shares {
		if _, err := parseScalar(s[:]); err != nil {
			return nil, err
		}
		if j+1 == i && s != (Word{}) {
			return nil, ErrShare
		}
	}
	points, err := parsePoints(d.CommitmentBytes())
	if err != nil {
		return nil, err
	}
	if points[0].IsInfinity() {
		return nil, ErrIdentity
	}
	return points, nil
}

// dealing is C_i0 = a_i0 G, bound to boardCtx, i, commitment (and so to all C_il), C_i0.
func (b Board) dealing(i int, commitment Word, c0 bn254.G1Affine) relation {
	t := newTranscript(tagDealer).word(b.ctx).uint(uint64(i)).word(commitment).points(&c0)
	return relation{t, []bn254.G1Affine{generator()}, []bn254.G1Affine{c0}}
}

// has reports whether i is an index of the board.
func (b Board) has(i int) bool { return i >= 1 && i <= b.n }

// mask returns H("share"; boardCtx, i, j, S) mod q, which hides f_i(j).
func (b Board) mask(i, j int, s *bn254.G1Affine) fr.Element {
	return newTranscript(tagShare).word(b.ctx).uint(uint64(i)).uint(uint64(j)).points(s).scalar()
}

// onPolynomial reports whether share·G = Σ_l j^l C_l.
func onPolynomial(share *fr.Element, j int, commitments []bn254.G1Affine) bool {
	got, want := mulG(share), evaluate(commitments, j)
	return got.Equal(&want)
}

// evaluate returns Σ_l j^l C_l.
func evaluate(commitments []bn254.G1Affine, j int) bn254.G1Affine {
	x := fr.NewElement(uint64(j))
	var sum bn254.G1Affine
	for l := len(commitments) - 1; l >= 0; l-- {
		sum = mulPoint(&sum, &x)
		sum.Add(&sum, &commitments[l])
	}
	return sum
}

// Keys are the public keys of a board that is ready.
type Keys struct {
	// Board is K = C_0.
	Board Point
	// Shares holds Y_j, the public key of trustee j's share, at j − 1.
	Shares []Point
}

// Keys adds up the deals of all trustees, in order of index: C_l = Σ_i C_il, K = C_0, Y_j = Σ_l j^l C_l. The deals
// must be verified.
func (b Board) Keys(deals []Deal) (Keys, error) {
	if len(deals) != b.n {
		return Keys{}, fmt.Errorf("add deals: %w", ErrLength)
	}
	sums := make([]bn254.G1Affine, b.t)
	for i, d := range deals {
		points, err := b.parseDeal(i+1, d)
		if err != nil {
			return Keys{}, fmt.Errorf("add deal of trustee %d: %w", i+1, err)
		}
		for l := range sums {
			sums[l].Add(&sums[l], &points[l])
		}
	}
	if sums[0].IsInfinity() {
		return Keys{}, fmt.Errorf("add deals: %w", ErrIdentity)
	}
	k := Keys{Board: encodePoint(&sums[0])}
	for j := 1; j <= b.n; j++ {
		y := evaluate(sums, j)
		k.Shares = append(k.Shares, encodePoint(&y))
	}
	return k, nil
}

// uint256 returns v as a word.
func uint256(v uint64) (w Word) {
	binary.BigEndian.PutUint64(w[24:], v)
	return w
}
