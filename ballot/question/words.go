package question

// Words are the numbers that an election fixes about its ballots, in the order in which they are hashed: the packing, the number of
// questions, and 8 for every question: kind, options, min, max, top, low, high, and 1 if there is a blank vote.
func (f Form) Words() []uint64 {
	words := []uint64{uint64(f.Packing), uint64(len(f.Questions))}
	for _, q := range f.Questions {
		blank := uint64(0)
		if q.Blank {
			blank = 1
		}
		words = append(words, uint64(q.Kind), uint64(q.Options), uint64(q.Min), uint64(q.Max), uint64(q.Top), uint64(q.Low), uint64(q.High), blank)
	}
	return words
}
