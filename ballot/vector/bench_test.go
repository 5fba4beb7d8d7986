package vector

import (
	"testing"

	"psephos/ballot/question"
)

// BenchmarkEncrypt is one ballot, multiples of the generators prepared (goal for one of four: 1 ms).
func BenchmarkEncrypt(b *testing.B) {
	for _, c := range benchForms {
		b.Run(c.name, func(b *testing.B) {
			s := setting(b, c.packing, c.questions...)
			for b.Loop() {
				encryptOnly(b, s, c.answers)
			}
		})
	}
}

func encryptOnly(b *testing.B, s *Setting, answers []question.Answer) []byte {
	contents, _, err := s.Encrypt(alice, answers)
	if err != nil {
		b.Fatal(err)
	}
	return contents
}

var benchForms = []struct {
	name      string
	packing   int
	questions []question.Question
	answers   []question.Answer
}{
	{"one of 4", 4, []question.Question{question.One(4)}, []question.Answer{answer([]int{0, 0, 1, 0})}},
	{"one of 16", 4, []question.Question{question.One(16)}, []question.Answer{answer([]int{0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0})}},
	{"rank 5", 5, []question.Question{{Kind: question.Rank, Options: 5}}, []question.Answer{answer([]int{2, 1, 5, 4, 3})}},
}

// BenchmarkVerifyBatch reports ballots a second on all cores (goal for one of four: 40,000 on two).
func BenchmarkVerifyBatch(b *testing.B) {
	for _, c := range benchForms {
		b.Run(c.name, func(b *testing.B) {
			s := setting(b, c.packing, c.questions...)
			ballots := make([]Ballot, 10_000)
			for i := range ballots[:500] {
				ballots[i] = Ballot{alice, encryptOnly(b, s, c.answers)}
			}
			for i := range ballots {
				ballots[i] = ballots[i%500]
			}
			for b.Loop() {
				if err := s.VerifyBatch(ballots); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(ballots)*b.N)/b.Elapsed().Seconds(), "ballots/s")
		})
	}
}
