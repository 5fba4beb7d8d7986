package method

import "math/bits"

// Score is twice an option's Borda score, a number of 128 bits.
type Score struct{ High, Low uint64 }

// Borda returns every option's score and the order, where above[a][b] is the weight that ranks option a above option b and given
// that of all ballots that are not blank.
func Borda(above [][]uint64, given uint64) ([]Score, Order) {
	scores := make([]Score, len(above))
	for a := range above {
		for b := range above {
			if a != b {
				scores[a].add(given)
				scores[a].add(above[a][b])
				scores[a].subtract(above[b][a])
			}
		}
	}
	return scores, order(len(above), func(a, b int) bool { return scores[b].less(scores[a]) })
}

func (s *Score) add(n uint64) {
	var carry uint64
	s.Low, carry = bits.Add64(s.Low, n, 0)
	s.High += carry
}

func (s *Score) subtract(n uint64) {
	var borrow uint64
	s.Low, borrow = bits.Sub64(s.Low, n, 0)
	s.High -= borrow
}

func (s Score) less(t Score) bool { return s.High < t.High || s.High == t.High && s.Low < t.Low }
