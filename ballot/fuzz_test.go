package ballot

import (
	"bytes"
	"math/big"
	"testing"
)

// Every parser is fuzzed for crashes and for malleability: what it accepts encodes to the same bytes again, and what
// verifies is what was proved.

func FuzzPoint(f *testing.F) {
	k := testKey()
	f.Add(k[:])
	f.Add(make([]byte, pointSize))
	f.Add(bytes.Repeat([]byte{0xff}, pointSize))
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) != pointSize {
			return
		}
		p := Point(b)
		if p.Validate() != nil {
			return
		}
		affine, err := p.affine()
		check(t, err)
		if !affine.IsOnCurve() || encodePoint(&affine) != p {
			t.Error("a point with two encodings, or none")
		}
		if q, err := PointFromWords(p.X(), p.Y()); err != nil || q != p {
			t.Errorf("words: got %v %v", q, err)
		}
	})
}

func FuzzScalar(f *testing.F) {
	f.Add(make([]byte, wordSize))
	f.Add(bytes.Repeat([]byte{0x30}, wordSize))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := ScalarFromBig(new(big.Int).SetBytes(b))
		if err != nil {
			return
		}
		x, err := s.element()
		check(t, err)
		if encodeScalar(&x) != s || s.Big().Cmp(new(big.Int).SetBytes(b)) != 0 {
			t.Error("a scalar with two encodings")
		}
	})
}

func FuzzContents(f *testing.F) {
	honest := newFixture(f, []byte{2, 3}, 2, []int{1, 2})
	f.Add(honest.contents)
	attacks := honest.attacks()
	for i := 0; i < len(attacks); i += 7 {
		f.Add(attacks[i].contents)
	}
	f.Fuzz(func(t *testing.T, contents []byte) {
		err := honest.s.Verify(honest.v, contents)
		if err == nil && !bytes.Equal(contents, honest.contents) {
			t.Error("contents that nobody proved verify")
		}
		if batch := honest.s.VerifyBatch([]Ballot{{honest.v, contents}}); (batch == nil) != (err == nil) {
			t.Errorf("alone: %v, in a batch: %v", err, batch)
		}
		recorded, err := honest.s.Recorded(contents)
		if err == nil && len(recorded) != honest.s.shape.RecordedLength() {
			t.Error("recorded ciphertexts of another length")
		}
	})
}

// FuzzContentsPatch changes bytes of valid contents at an offset, which finds its way into all fields.
func FuzzContentsPatch(f *testing.F) {
	honest := newFixture(f, []byte{2, 3}, 2, []int{1, 2})
	f.Add(uint16(0), []byte{1})
	f.Add(uint16(400), make([]byte, pointSize))
	f.Fuzz(func(t *testing.T, at uint16, patch []byte) {
		contents := honest.change(int(at)%len(honest.contents), patch)
		if err := honest.s.Verify(honest.v, contents); (err == nil) != bytes.Equal(contents, honest.contents) {
			t.Errorf("patched contents: %v", err)
		}
	})
}

func FuzzShape(f *testing.F) {
	f.Add([]byte{2, 32}, 4)
	f.Fuzz(func(t *testing.T, options []byte, packing int) {
		s, err := NewShape(options, packing)
		if err != nil {
			return
		}
		if s.Contests() != len(options) || s.RecordedLength() >= s.ContentsLength() || s.ContentsLength()%wordSize != 0 {
			t.Errorf("shape %v", s)
		}
	})
}

func FuzzDeal(f *testing.F) {
	c := testCeremony(f)
	honest := c.deals[1]
	f.Add(honest.CommitmentBytes(), honest.ShareBytes(), honest.Proof.Challenge[:], honest.Proof.Response[:])
	f.Fuzz(func(t *testing.T, commitments, shares, challenge, response []byte) {
		if len(challenge) != wordSize || len(response) != wordSize {
			return
		}
		d, err := ParseDeal(commitments, shares, Proof{Scalar(challenge), Scalar(response)})
		if err != nil {
			return
		}
		if !bytes.Equal(d.CommitmentBytes(), commitments) || !bytes.Equal(d.ShareBytes(), shares) {
			t.Error("a deal with two encodings")
		}
		if c.board.VerifyDeal(2, c.registrations[1].Commitment, d) == nil &&
			(!bytes.Equal(commitments, honest.CommitmentBytes()) || d.Proof != honest.Proof) {
			t.Error("a deal that nobody proved verifies")
		}
		_ = c.trustees[3].CheckShare(2, c.transportKeys[1], d)
	})
}

func FuzzDecryptionShares(f *testing.F) {
	c := testCeremony(f)
	e := holdElection(f, c, []byte{4}, 2, [][]int{{1}, {2}})
	p := e.proofs[0]
	f.Add(e.sums, e.shares[0], p.Challenge[:], p.Response[:])
	f.Fuzz(func(t *testing.T, sums, shares, challenge, response []byte) {
		if len(challenge) != wordSize || len(response) != wordSize {
			return
		}
		proof := Proof{Scalar(challenge), Scalar(response)}
		err := VerifyDecryptionShares(e.s.domain, 1, c.keys.Shares[0], sums, shares, proof)
		if err == nil && (!bytes.Equal(sums, e.sums) || !bytes.Equal(shares, e.shares[0]) || proof != p) {
			t.Error("shares that nobody proved verify")
		}
	})
}

func FuzzResult(f *testing.F) {
	e := holdElection(f, testCeremony(f), []byte{2}, 2, [][]int{{1}, {0}})
	d := e.decryption(f, 1, 2, 3)
	f.Add(e.sums, d.Shares[0], d.Lagrange[0][:], uint64(1), uint64(1))
	f.Fuzz(func(t *testing.T, sums, shares, lambda []byte, n0, n1 uint64) {
		if len(lambda) != wordSize {
			return
		}
		x := e.decryption(t, 1, 2, 3)
		x.Shares[0], x.Lagrange[0] = shares, Scalar(lambda)
		counts := [][]uint64{{n0, n1}}
		if x.VerifyCounts(e.s.shape, 3, e.ballots, sums, counts) == nil && bytes.Equal(sums, e.sums) &&
			bytes.Equal(shares, e.shares[0]) && (n0 != 1 || n1 != 1) {
			t.Error("false counts verify")
		}
		_ = NewSum(e.s.shape).Add(sums)
	})
}
