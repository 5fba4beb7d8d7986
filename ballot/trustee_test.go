package ballot

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// wantErr checks that got is want, or nil if want is.
func wantErr(t *testing.T, name string, got, want error) {
	t.Helper()
	if !errors.Is(got, want) {
		t.Errorf("%s: got %v, want %v", name, got, want)
	}
}

func TestRegistrationAttacks(t *testing.T) {
	c := testCeremony(t)
	r, other := c.registrations[1], c.registrations[2]
	elsewhere, err := NewBoard(uint256(testChain), testAddress(0xb0, 2), 5, 3)
	check(t, err)
	mainnet, err := NewBoard(uint256(1), boardAddress, 5, 3)
	check(t, err)
	with := func(change func(r *Registration)) Registration {
		x := r
		change(&x)
		return x
	}
	for _, a := range []struct {
		name  string
		board Board
		i     int
		r     Registration
		want  error
	}{
		{"unchanged", c.board, 2, r, nil},
		{"another index", c.board, 3, r, ErrProof},
		{"index 0", c.board, 0, r, ErrTrustees},
		{"index n + 1", c.board, 6, r, ErrTrustees},
		{"another board", elsewhere, 2, r, ErrProof},
		{"another chain", mainnet, 2, r, ErrProof},
		{"another commitment", c.board, 2, with(func(r *Registration) { r.Commitment[0] ^= 1 }), ErrProof},
		{"another's transport key", c.board, 2, with(func(r *Registration) { r.TransportKey = other.TransportKey }), ErrProof},
		{"no transport key", c.board, 2, with(func(r *Registration) { r.TransportKey = Point{} }), ErrIdentity},
		{"off the curve", c.board, 2, with(func(r *Registration) { r.TransportKey[63] ^= 1 }), ErrPoint},
		{"another's proof", c.board, 2, with(func(r *Registration) { r.Proof = other.Proof }), ErrProof},
		{"challenge + q", c.board, 2, with(func(r *Registration) { addQ(&r.Proof.Challenge) }), ErrScalar},
		{"response + q", c.board, 2, with(func(r *Registration) { addQ(&r.Proof.Response) }), ErrScalar},
	} {
		wantErr(t, a.name, a.board.VerifyRegistration(a.i, a.r), a.want)
	}
}

// addQ adds q to a scalar, which may then need more than 256 bits: it ends up at q or more anyway.
func addQ(s *Scalar) {
	if w, ok := plus(s[:], fr.Modulus()); ok {
		copy(s[:], w)
		return
	}
	fr.Modulus().FillBytes(s[:])
}

func TestDealAttacks(t *testing.T) {
	c := testCeremony(t)
	commitment := c.registrations[1].Commitment
	for _, a := range []struct {
		name   string
		change func(d *Deal)
		want   error
	}{
		{"unchanged", func(*Deal) {}, nil},
		{"another's commitment", func(d *Deal) { d.Commitments[1] = c.deals[0].Commitments[1] }, ErrCommitment},
		{"commitments swapped", func(d *Deal) { d.Commitments[1], d.Commitments[2] = d.Commitments[2], d.Commitments[1] }, ErrCommitment},
		{"commitment to zero", func(d *Deal) { d.Commitments[0] = Point{} }, ErrIdentity},
		{"off the curve", func(d *Deal) { d.Commitments[2][40] ^= 1 }, ErrPoint},
		{"one commitment fewer", func(d *Deal) { d.Commitments = d.Commitments[:2] }, ErrLength},
		{"one commitment more", func(d *Deal) { d.Commitments = append(d.Commitments, d.Commitments[0]) }, ErrLength},
		{"one share fewer", func(d *Deal) { d.Shares = d.Shares[:4] }, ErrLength},
		{"share + q", func(d *Deal) { addQ((*Scalar)(&d.Shares[3])) }, ErrScalar},
		{"a share for itself", func(d *Deal) { d.Shares[1] = uint256(1) }, ErrShare},
		{"another's proof", func(d *Deal) { d.Proof = c.deals[0].Proof }, ErrProof},
		{"challenge + q", func(d *Deal) { addQ(&d.Proof.Challenge) }, ErrScalar},
		{"response + q", func(d *Deal) { addQ(&d.Proof.Response) }, ErrScalar},
	} {
		d := copyDeal(c.deals[1])
		a.change(&d)
		wantErr(t, a.name, c.board.VerifyDeal(2, commitment, d), a.want)
	}
	wantErr(t, "another index", c.board.VerifyDeal(3, commitment, c.deals[1]), ErrShare)
	elsewhere := holdCeremony(t, testAddress(0xb0, 2), 5, 3)
	wantErr(t, "another board", elsewhere.board.VerifyDeal(2, commitment, c.deals[1]), ErrCommitment)
}

func copyDeal(d Deal) Deal {
	d.Commitments = append([]Point(nil), d.Commitments...)
	d.Shares = append([]Word(nil), d.Shares...)
	return d
}

// TestRogueKey: the last dealer, who has seen everybody's C_i0, wants K = its own a G. It cannot deal what it did not
// commit to; and had it committed to it, it could not prove that it knows its logarithm.
func TestRogueKey(t *testing.T) {
	c := testCeremony(t)
	a := (&coinStream{label: "rogue"}).next()
	sum := mulG(&a)
	for _, d := range c.deals[:4] {
		p, err := d.Commitments[0].affine()
		check(t, err)
		sum.Sub(&sum, &p)
	}
	rogue := copyDeal(c.deals[4])
	rogue.Commitments[0] = encodePoint(&sum)
	wantErr(t, "not committed to", c.board.VerifyDeal(5, c.registrations[4].Commitment, rogue), ErrCommitment)

	commitment := c.board.commitment(5, rogue.Commitments)
	rogue.Proof = c.board.dealing(5, commitment, sum).prove(a, (&coinStream{label: "coin"}).next())
	wantErr(t, "committed to", c.board.VerifyDeal(5, commitment, rogue), ErrProof)

	deals := append(append([]Deal(nil), c.deals[:4]...), rogue)
	keys, err := c.board.Keys(deals)
	check(t, err)
	if own := mulG(&a); keys.Board != encodePoint(&own) {
		t.Error("the attack is not one: the key would not be the rogue's")
	}
}

// TestCancellingKey: deals whose constant terms add up to zero give no key.
func TestCancellingKey(t *testing.T) {
	c := holdCeremony(t, boardAddress, 2, 1)
	opposite := copyDeal(c.deals[1])
	copy(opposite.Commitments[0][:], negated(c.deals[0].Commitments[0][:]))
	_, err := c.board.Keys([]Deal{c.deals[0], opposite})
	wantErr(t, "cancelling deals", err, ErrIdentity)
}

// TestWrongShare: the receiver of a wrong share notices, and everybody can see that the complaint is right.
func TestWrongShare(t *testing.T) {
	c := testCeremony(t)
	bad := spoilShare(c.deals[1], 4)
	check(t, c.board.VerifyDeal(2, c.registrations[1].Commitment, bad)) // nobody else can tell
	deals := append([]Deal(nil), c.deals...)
	deals[1] = bad
	_, err := c.trustees[3].DecryptionKey(c.transportKeys, deals)
	wantErr(t, "wrong share", err, ErrShare)
	wantErr(t, "own share", c.trustees[2].CheckShare(2, c.transportKeys[1], bad), nil)

	complaint, err := c.trustees[3].Complain(2, c.transportKeys[1], bad)
	check(t, err)
	check(t, c.board.VerifyComplaint(2, 4, c.transportKeys[1], c.transportKeys[3], bad, complaint))
	complaintAttacks(t, c, bad, complaint)
}

func complaintAttacks(t *testing.T, c *ceremony, bad Deal, honest Complaint) {
	t.Helper()
	keys := c.transportKeys
	other, err := c.trustees[4].complain(2, keys[1], (&coinStream{label: "other"}).next())
	check(t, err)
	elsewhere, err := NewBoard(uint256(testChain), testAddress(0xb0, 2), 5, 3)
	check(t, err)
	with := func(change func(c *Complaint)) Complaint {
		x := honest
		change(&x)
		return x
	}
	for _, a := range []struct {
		name               string
		board              Board
		dealer, complainer int
		d                  Deal
		c                  Complaint
		want               error
	}{
		{"a right share", c.board, 2, 4, c.deals[1], honest, ErrUnfounded},
		{"another's secret", c.board, 2, 4, bad, with(func(c *Complaint) { c.Secret = other.Secret }), ErrProof},
		{"no secret", c.board, 2, 4, bad, with(func(c *Complaint) { c.Secret = Point{} }), ErrProof},
		{"secret negated", c.board, 2, 4, bad, with(func(c *Complaint) { copy(c.Secret[:], negated(c.Secret[:])) }), ErrProof},
		{"off the curve", c.board, 2, 4, bad, with(func(c *Complaint) { c.Secret[63] ^= 1 }), ErrPoint},
		{"another's proof", c.board, 2, 4, bad, with(func(c *Complaint) { c.Proof = other.Proof }), ErrProof},
		{"challenge + q", c.board, 2, 4, bad, with(func(c *Complaint) { addQ(&c.Proof.Challenge) }), ErrScalar},
		{"response + q", c.board, 2, 4, bad, with(func(c *Complaint) { addQ(&c.Proof.Response) }), ErrScalar},
		{"by another trustee", c.board, 2, 5, bad, honest, ErrProof},
		{"about another dealer", c.board, 3, 4, c.deals[2], honest, ErrProof},
		{"about oneself", c.board, 4, 4, c.deals[3], honest, ErrTrustees},
		{"on another board", elsewhere, 2, 4, bad, honest, ErrProof},
	} {
		err := a.board.VerifyComplaint(a.dealer, a.complainer, keys[a.dealer-1], keys[a.complainer-1], a.d, a.c)
		wantErr(t, a.name, err, a.want)
	}
}

// TestFalseComplaint: an honest trustee's program refuses to complain about a right share, which would give it away.
func TestFalseComplaint(t *testing.T) {
	c := testCeremony(t)
	_, err := c.trustees[3].Complain(2, c.transportKeys[1], c.deals[1])
	wantErr(t, "complaint", err, ErrUnfounded)
}

// TestTrusteeRestored: seed and board alone give all secrets again, and others than on another board.
func TestTrusteeRestored(t *testing.T) {
	c := testCeremony(t)
	again, err := NewTrustee(c.board, 2, testSeed(2))
	check(t, err)
	key, err := again.DecryptionKey(c.transportKeys, c.deals)
	check(t, err)
	if key.Public() != c.keys.Shares[1] {
		t.Error("the restored share is not that of the board's keys")
	}
	r, err := again.Register()
	check(t, err)
	check(t, c.board.VerifyRegistration(2, r))
	if r.Commitment != c.registrations[1].Commitment || r.TransportKey != c.registrations[1].TransportKey {
		t.Error("the restored trustee registers something else")
	}
	d, err := again.Deal(c.transportKeys)
	check(t, err)
	check(t, c.board.VerifyDeal(2, r.Commitment, d))
	elsewhere := holdCeremony(t, testAddress(0xb0, 2), 5, 3)
	if elsewhere.registrations[1].TransportKey == r.TransportKey {
		t.Error("two boards have one transport key")
	}
}

// TestKeysAreShared: K = x G for the x that any t decryption keys interpolate, and Y_j = x_j G.
func TestKeysAreShared(t *testing.T) {
	c := testCeremony(t)
	for _, trustees := range [][]int{{1, 2, 3}, {1, 3, 5}, {3, 4, 5}} {
		lambda, err := Lagrange(trustees)
		check(t, err)
		var x fr.Element
		for i, j := range trustees {
			l, _ := lambda[i].element()
			l.Mul(&l, &c.secrets[j-1].secret)
			x.Add(&x, &l)
			if c.secrets[j-1].Public() != c.keys.Shares[j-1] {
				t.Errorf("trustee %d: x_j G is not Y_j", j)
			}
		}
		if k := mulG(&x); encodePoint(&k) != c.keys.Board {
			t.Errorf("%v do not interpolate the key", trustees)
		}
	}
}

// TestSecretsAreRedacted: formatting a secret in any way shows none of it.
func TestSecretsAreRedacted(t *testing.T) {
	c := testCeremony(t)
	f := newFixture(t, []byte{2}, 2, []int{1})
	_, opening, err := f.s.Encrypt(f.v, []int{1})
	check(t, err)
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("", "opening", opening, "trustee", c.trustees[0], "key", c.secrets[0])
	if len(log.Bytes()) > 200 {
		t.Errorf("the log shows %s", &log)
	}
	for _, v := range []any{c.trustees[0], c.secrets[0], opening, *opening, *c.trustees[0], *c.secrets[0]} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%d", "%x"} {
			if s := fmt.Sprintf(verb, v); !strings.Contains(s, "redacted") {
				t.Errorf("%s of %T prints %q", verb, v, s)
			}
		}
	}
}

func TestBoardParameters(t *testing.T) {
	for _, c := range []struct {
		n, t int
		want error
	}{{1, 1, nil}, {16, 16, nil}, {5, 0, ErrParameters}, {5, 6, ErrParameters}, {17, 1, ErrParameters}, {0, 0, ErrParameters}} {
		_, err := NewBoard(Word{}, Address{}, c.n, c.t)
		wantErr(t, fmt.Sprint(c), err, c.want)
	}
}
