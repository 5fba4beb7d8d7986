package ballot

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// tally is a closed election whose result verified.
type tally struct {
	*ceremony
	s       *Setting
	ballots uint64
	sums    []byte
	shares  [][]byte
	proofs  []Proof
	counts  [][]uint64
}

// holdElection casts choices, one list per ballot, has all trustees decrypt, and checks the result.
func holdElection(t testing.TB, c *ceremony, options []byte, packing int, ballots [][]int) *tally {
	t.Helper()
	shape, err := NewShape(options, packing)
	check(t, err)
	s, err := NewSetting(c.keys.Board, Word{9}, shape)
	check(t, err)
	e := &tally{ceremony: c, s: s, ballots: uint64(len(ballots))}
	for _, k := range options {
		e.counts = append(e.counts, make([]uint64, k))
	}
	sum, coins := NewSum(shape), &coinStream{label: fmt.Sprint(ballots)}
	for i, choices := range ballots {
		contents, _, err := s.encrypt(Voter{Number: uint32(i)}, choices, coins.coins(shape))
		check(t, err)
		recorded, err := s.Recorded(contents)
		check(t, err)
		check(t, sum.Add(recorded))
		for contest, choice := range choices {
			e.counts[contest][choice]++
		}
	}
	e.sums = sum.Bytes()
	for i, k := range c.secrets {
		shares, p, err := k.decryptionShares(s.domain, e.sums, coins.next())
		check(t, err)
		check(t, VerifyDecryptionShares(s.domain, i+1, c.keys.Shares[i], e.sums, shares, p))
		e.shares, e.proofs = append(e.shares, shares), append(e.proofs, p)
	}
	return e
}

// decryption returns that of some trustees.
func (e *tally) decryption(t testing.TB, trustees ...int) Decryption {
	t.Helper()
	var shares [][]byte
	for _, j := range trustees {
		shares = append(shares, e.shares[j-1])
	}
	d, err := NewDecryption(trustees, shares)
	check(t, err)
	return d
}

// TestResult: any t trustees find the counts, for every shape, for no ballots, one, and all for one option.
func TestResult(t *testing.T) {
	five, alone := testCeremony(t), holdCeremony(t, boardAddress, 1, 1)
	for _, c := range []struct {
		ceremony *ceremony
		options  []byte
		packing  int
		ballots  [][]int
		trustees [][]int
	}{
		{five, []byte{2}, 2, [][]int{{0}, {1}, {1}, {0}, {1}}, [][]int{{1, 2, 3}, {2, 4, 5}}},
		{five, []byte{4}, 4, [][]int{{3}, {3}, {3}}, [][]int{{1, 3, 5}}},
		{five, []byte{4, 2, 7}, 3, [][]int{{3, 0, 6}, {0, 0, 5}, {2, 1, 3}}, [][]int{{3, 4, 5}}},
		{five, []byte{32}, 4, [][]int{{31}}, [][]int{{1, 2, 5}}},
		{five, []byte{3, 2}, 1, [][]int{}, [][]int{{1, 2, 5}}},
		{alone, []byte{4}, 2, [][]int{{0}, {2}, {2}}, [][]int{{1}}},
	} {
		e := holdElection(t, c.ceremony, c.options, c.packing, c.ballots)
		for _, trustees := range c.trustees {
			d := e.decryption(t, trustees...)
			got, err := d.Counts(e.s.shape, len(trustees), e.ballots, e.sums)
			check(t, err)
			if fmt.Sprint(got) != fmt.Sprint(e.counts) {
				t.Errorf("%v: got %v, want %v", trustees, got, e.counts)
			}
			check(t, d.VerifyCounts(e.s.shape, len(trustees), e.ballots, e.sums, got))
		}
	}
}

// TestTooFewTrustees: t − 1 trustees, even claiming a threshold of t − 1, find nothing.
func TestTooFewTrustees(t *testing.T) {
	e := holdElection(t, testCeremony(t), []byte{4}, 4, [][]int{{1}, {2}, {2}})
	d := e.decryption(t, 2, 4)
	_, err := d.Counts(e.s.shape, 3, e.ballots, e.sums)
	wantErr(t, "two of three", err, ErrTrustees)
	_, err = d.Counts(e.s.shape, 2, e.ballots, e.sums)
	wantErr(t, "two for two", err, ErrNotFound)
	wantErr(t, "verify", d.VerifyCounts(e.s.shape, 2, e.ballots, e.sums, e.counts), ErrDecryption)
}

func TestDecryptionShareAttacks(t *testing.T) {
	c := testCeremony(t)
	e := holdElection(t, c, []byte{4}, 2, [][]int{{1}, {2}, {2}})
	other := holdElection(t, c, []byte{4}, 2, [][]int{{0}, {3}, {3}})
	y, shares, p := c.keys.Shares[1], e.shares[1], e.proofs[1]
	at := func(i int, b []byte) []byte {
		out := append([]byte(nil), shares...)
		copy(out[i:], b)
		return out
	}
	swapped := append(append([]byte(nil), shares[pointSize:]...), shares[:pointSize]...)
	challenge, response := p, p
	addQ(&challenge.Challenge)
	addQ(&response.Response)
	for _, a := range []struct {
		name   string
		domain Word
		j      int
		y      Point
		sums   []byte
		shares []byte
		p      Proof
		want   error
	}{
		{"unchanged", e.s.domain, 2, y, e.sums, shares, p, nil},
		{"another election", Word{10}, 2, y, e.sums, shares, p, ErrProof},
		{"another trustee", e.s.domain, 3, y, e.sums, shares, p, ErrProof},
		{"another's key", e.s.domain, 2, c.keys.Shares[2], e.sums, shares, p, ErrProof},
		{"shares and proof for another base", e.s.domain, 2, y, e.sums, other.shares[1], other.proofs[1], ErrProof},
		{"one share for another base", e.s.domain, 2, y, e.sums, at(0, other.shares[1][:pointSize]), p, ErrProof},
		{"a share negated", e.s.domain, 2, y, e.sums, at(pointSize, negated(shares[pointSize:])), p, ErrProof},
		{"a share set to the identity", e.s.domain, 2, y, e.sums, at(0, make([]byte, pointSize)), p, ErrProof},
		{"shares swapped", e.s.domain, 2, y, e.sums, swapped, p, ErrProof},
		{"off the curve", e.s.domain, 2, y, e.sums, at(0, []byte{shares[0] ^ 1}), p, ErrPoint},
		{"one share fewer", e.s.domain, 2, y, e.sums, shares[:pointSize], p, ErrLength},
		{"half a share", e.s.domain, 2, y, e.sums, shares[:pointSize/2], p, ErrLength},
		{"no sums", e.s.domain, 2, y, nil, nil, p, ErrLength},
		{"challenge + q", e.s.domain, 2, y, e.sums, shares, challenge, ErrScalar},
		{"response + q", e.s.domain, 2, y, e.sums, shares, response, ErrScalar},
	} {
		wantErr(t, a.name, VerifyDecryptionShares(a.domain, a.j, a.y, a.sums, a.shares, a.p), a.want)
	}
}

// TestSharesThatCancel: errors of +X and −X in two shares would cancel in an unweighted sum.
func TestSharesThatCancel(t *testing.T) {
	c := testCeremony(t)
	e := holdElection(t, c, []byte{4}, 2, [][]int{{1}, {2}})
	points, err := parsePoints(e.shares[0])
	check(t, err)
	g := generator()
	points[0].Add(&points[0], &g)
	points[1].Sub(&points[1], &g)
	a, _, err := splitSums(e.sums)
	check(t, err)
	bad := encodePoints(points)
	p := decrypting(e.s.domain, 1, c.secrets[0].public, a, points).prove(c.secrets[0].secret, fr.NewElement(5))
	wantErr(t, "cancelling shares", VerifyDecryptionShares(e.s.domain, 1, c.keys.Shares[0], e.sums, bad, p), ErrProof)
}

func TestResultAttacks(t *testing.T) {
	e := holdElection(t, testCeremony(t), []byte{4, 2}, 4, [][]int{{1, 0}, {2, 0}, {2, 1}})
	counts := func(a, b []uint64) [][]uint64 { return [][]uint64{a, b} }
	right := func() Decryption { return e.decryption(t, 1, 3, 4) }
	with := func(change func(d *Decryption)) Decryption {
		d := right()
		change(&d)
		return d
	}
	for _, a := range []struct {
		name   string
		d      Decryption
		counts [][]uint64
		want   error
	}{
		{"unchanged", right(), e.counts, nil},
		{"false counts, right sum", right(), counts([]uint64{1, 0, 2, 0}, []uint64{2, 1}), ErrDecryption},
		{"counts of the second contest swapped", right(), counts([]uint64{0, 1, 2, 0}, []uint64{1, 2}), ErrDecryption},
		{"one more", right(), counts([]uint64{0, 2, 2, 0}, []uint64{2, 1}), ErrCounts},
		{"carried M to the next option", right(), counts([]uint64{1 << 32, 0, 2, 0}, []uint64{2, 1}), ErrCounts},
		{"sum overflows", right(), counts([]uint64{1<<64 - 1, 2, 2, 0}, []uint64{2, 1}), ErrCounts},
		{"one contest missing", right(), e.counts[:1], ErrCounts},
		{"one option missing", right(), counts([]uint64{0, 1, 2}, []uint64{2, 1}), ErrCounts},
		{"false λ", with(func(d *Decryption) { d.Lagrange[1][31] ^= 1 }), e.counts, ErrLagrange},
		{"λ of other trustees", with(func(d *Decryption) { d.Lagrange = e.decryption(t, 1, 2, 3).Lagrange }), e.counts, ErrLagrange},
		{"λ + q", with(func(d *Decryption) { addQ(&d.Lagrange[0]) }), e.counts, ErrScalar},
		{"one λ fewer", with(func(d *Decryption) { d.Lagrange = d.Lagrange[:2] }), e.counts, ErrLength},
		{"one trustee twice", with(func(d *Decryption) { d.Trustees = []int{1, 3, 3} }), e.counts, ErrTrustees},
		{"trustees out of order", with(func(d *Decryption) { d.Trustees = []int{3, 1, 4} }), e.counts, ErrTrustees},
		{"trustee 0", with(func(d *Decryption) { d.Trustees = []int{0, 1, 3} }), e.counts, ErrTrustees},
		{"shares of another trustee", with(func(d *Decryption) { d.Shares[0] = e.shares[1] }), e.counts, ErrDecryption},
		{"shares too short", with(func(d *Decryption) { d.Shares[0] = e.shares[0][:pointSize] }), e.counts, ErrLength},
		{"one trustee fewer", e.decryption(t, 1, 3), e.counts, ErrTrustees},
		{"one trustee more", e.decryption(t, 1, 2, 3, 4), e.counts, ErrTrustees},
	} {
		wantErr(t, a.name, a.d.VerifyCounts(e.s.shape, 3, e.ballots, e.sums, a.counts), a.want)
	}
}

// TestNoBallots: nothing was cast, nothing need be decrypted.
func TestNoBallots(t *testing.T) {
	shape, err := NewShape([]byte{2, 3}, 2)
	check(t, err)
	sums := NewSum(shape).Bytes()
	got, err := Decryption{}.Counts(shape, 3, 0, sums)
	check(t, err)
	if want := "[[0 0] [0 0 0]]"; fmt.Sprint(got) != want {
		t.Errorf("got %v, want %v", got, want)
	}
	check(t, Decryption{}.VerifyCounts(shape, 3, 0, sums, got))
	wantErr(t, "counts", Decryption{}.VerifyCounts(shape, 3, 0, sums, [][]uint64{{0, 1}, {1, 0, 0}}), ErrCounts)
	sums[127] = 1
	wantErr(t, "sums", Decryption{}.VerifyCounts(shape, 3, 0, sums, got), ErrPoint)
	g := generator()
	copy(sums, encodePoints([]bn254.G1Affine{{}, g}))
	wantErr(t, "sums", Decryption{}.VerifyCounts(shape, 3, 0, sums, got), ErrDecryption)
}

// TestDecryptionSharesAreRandomised: the exported function over the deterministic core gives the same shares and a
// proof that holds, another one each time.
func TestDecryptionSharesAreRandomised(t *testing.T) {
	c := testCeremony(t)
	e := holdElection(t, c, []byte{2}, 2, [][]int{{1}})
	shares, p, err := c.secrets[0].DecryptionShares(e.s.domain, e.sums)
	check(t, err)
	check(t, VerifyDecryptionShares(e.s.domain, 1, c.keys.Shares[0], e.sums, shares, p))
	if !bytes.Equal(shares, e.shares[0]) || p == e.proofs[0] {
		t.Error("shares differ, or the proof's coin is not fresh")
	}
}
