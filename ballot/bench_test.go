package ballot

import (
	"fmt"
	"testing"
)

// benchSetting returns a setting with one contest.
func benchSetting(b testing.TB, options byte, packing int) *Setting {
	b.Helper()
	shape, err := NewShape([]byte{options}, packing)
	check(b, err)
	x := (&coinStream{label: "bench"}).next()
	k := mulG(&x)
	s, err := NewSetting(encodePoint(&k), Word{1}, shape)
	check(b, err)
	return s
}

func benchBallots(b testing.TB, s *Setting, n int) []Ballot {
	b.Helper()
	ballots := make([]Ballot, n)
	for i := range ballots {
		v := Voter{Number: uint32(i), Address: Address{1, byte(i), byte(i >> 8), byte(i >> 16)}}
		contents, _, err := s.Encrypt(v, []int{i % s.shape.Options(0)})
		check(b, err)
		ballots[i] = Ballot{v, contents}
	}
	return ballots
}

// BenchmarkEncrypt is one four-option ballot, key prepared (goal: 2 ms).
func BenchmarkEncrypt(b *testing.B) {
	s := benchSetting(b, 4, 4)
	for b.Loop() {
		_, _, err := s.Encrypt(Voter{Number: 1}, []int{2})
		check(b, err)
	}
}

// BenchmarkEncryptFirst is the same with a new key, whose multiples are prepared first.
func BenchmarkEncryptFirst(b *testing.B) {
	s := benchSetting(b, 4, 4)
	for b.Loop() {
		fresh, err := NewSetting(s.key, s.domain, s.shape)
		check(b, err)
		_, _, err = fresh.Encrypt(Voter{Number: 1}, []int{2})
		check(b, err)
	}
}

// BenchmarkVerify is one four-option ballot on its own.
func BenchmarkVerify(b *testing.B) {
	s := benchSetting(b, 4, 4)
	ballots := benchBallots(b, s, 1)
	for b.Loop() {
		check(b, s.Verify(ballots[0].Voter, ballots[0].Contents))
	}
}

// BenchmarkVerifyBatch reports four-option ballots a second on all cores (goal: 15,000 on two).
func BenchmarkVerifyBatch(b *testing.B) {
	s := benchSetting(b, 4, 4)
	ballots := benchBallots(b, s, 20_000)
	for _, n := range []int{64, 300, 1_000, 20_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				check(b, s.VerifyBatch(ballots[:n]))
			}
			b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "ballots/s")
		})
	}
}

// BenchmarkDecode decodes four options of 100,000 ballots (goal: 2 s), and the other bounds of Packing.
func BenchmarkDecode(b *testing.B) {
	for _, c := range []struct {
		name    string
		options byte
		packing int
		ballots uint64
	}{
		{"4 options 100000 ballots p=2", 4, 2, 100_000},
		{"4 options 1000 ballots p=4", 4, 4, 1_000},
		{"32 options 1000 ballots p=4", 32, 4, 1_000},
		{"8 options 3000 ballots p=3", 8, 3, 3_000},
		{"4 options 4194304 ballots p=2", 4, 2, 1 << 22},
	} {
		b.Run(c.name, func(b *testing.B) {
			shape, err := NewShape([]byte{c.options}, c.packing)
			check(b, err)
			counts := make([]uint64, c.options)
			rest := c.ballots
			for i := range counts[1:] {
				counts[i+1] = c.ballots / uint64(c.options)
				rest -= counts[i+1]
			}
			counts[0] = rest
			values := packedPoints(shape, [][]uint64{counts})
			for b.Loop() {
				got, err := newDecoder(c.packing, c.ballots).contest(values, int(c.options))
				check(b, err)
				if got[0] != counts[0] {
					b.Fatalf("got %v, want %v", got, counts)
				}
			}
		})
	}
}
