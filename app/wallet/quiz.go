package wallet

import (
	"crypto/rand"
	"math/big"
	"slices"

	"github.com/tyler-smith/go-bip39"
)

// Question asks which word stands at a position of a phrase (counted from 1). One of the candidates is right.
type Question struct {
	Position   int
	Candidates []string
}

// Quiz asks for n different words of the phrase, each among the given number of candidates, so that writing it down is
// checked without typing. Positions, wrong words and their order are random.
func (p Phrase) Quiz(n, candidates int) ([]Question, error) {
	words := p.Reveal()
	positions, err := shuffled(len(words))
	if err != nil {
		return nil, err
	}
	positions = positions[:min(n, len(positions))]
	slices.Sort(positions)
	questions := make([]Question, len(positions))
	for i, position := range positions {
		offered, err := offer(words[position], candidates)
		if err != nil {
			return nil, err
		}
		questions[i] = Question{Position: position + 1, Candidates: offered}
	}
	return questions, nil
}

// offer puts the right word among wrong ones.
func offer(right string, candidates int) ([]string, error) {
	list := bip39.GetWordList()
	offered := []string{right}
	for len(offered) < candidates {
		i, err := below(len(list))
		if err != nil {
			return nil, err
		}
		if !slices.Contains(offered, list[i]) {
			offered = append(offered, list[i])
		}
	}
	order, err := shuffled(len(offered))
	if err != nil {
		return nil, err
	}
	mixed := make([]string, len(offered))
	for i, from := range order {
		mixed[i] = offered[from]
	}
	return mixed, nil
}

// shuffled returns 0…n−1 in random order.
func shuffled(n int) ([]int, error) {
	order := make([]int, n)
	for i := range order {
		j, err := below(i + 1)
		if err != nil {
			return nil, err
		}
		order[i] = order[j]
		order[j] = i
	}
	return order, nil
}

func below(n int) (int, error) {
	i, err := rand.Int(rand.Reader, big.NewInt(int64(n)))
	if err != nil {
		return 0, err
	}
	return int(i.Int64()), nil
}
