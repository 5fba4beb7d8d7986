package ballot

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// contestCoins is the randomness of one contest: r_i per ciphertext, w, and e_j, z_j per option (those of the
// chosen option are not used).
type contestCoins struct {
	r    []fr.Element
	w    fr.Element
	e, z []fr.Element
}

// Encrypt encrypts one choice per contest (the option's index) under the board's key and proves that each
// ciphertext holds exactly one option, as section 4 of docs/protocol.md has it. It returns the contents of the
// ballot and their opening, which is secret: whoever holds it can show how the ballot was filled in. The caller MUST
// use contents only once, and MUST keep an opening only of a ballot that will never be cast.
func (s *Setting) Encrypt(v Voter, choices []int) ([]byte, *Opening, error) {
	coins := make([]contestCoins, s.shape.Contests())
	for i, k := range s.shape.options {
		w := make([]fr.Element, 1)
		c := contestCoins{r: make([]fr.Element, s.shape.groups(k)), e: make([]fr.Element, k), z: make([]fr.Element, k)}
		if err := randomise(c.r, c.e, c.z, w); err != nil {
			return nil, nil, err
		}
		c.w = w[0]
		coins[i] = c
	}
	return s.encrypt(v, choices, coins)
}

// randomise fills all lists with uniform scalars.
func randomise(lists ...[]fr.Element) error {
	for _, l := range lists {
		for i := range l {
			var err error
			if l[i], err = randomScalar(); err != nil {
				return err
			}
		}
	}
	return nil
}

// encrypt is Encrypt with given coins.
func (s *Setting) encrypt(v Voter, choices []int, coins []contestCoins) ([]byte, *Opening, error) {
	if err := s.shape.checkChoices(choices); err != nil {
		return nil, nil, err
	}
	contents := make([]byte, 0, s.shape.ContentsLength())
	opening := &Opening{Choices: append([]int(nil), choices...)}
	for contest, choice := range choices {
		p := prover{setting: s, k: s.shape.options[contest], choice: choice, coins: coins[contest]}
		statement := encodePoints(s.ciphertexts(p.coins.r, choice))
		contents = p.appendContest(contents, s.context(newTranscript(tagBallot), contest, v), statement)
		for i := range p.coins.r {
			opening.Randomness = append(opening.Randomness, encodeScalar(&p.coins.r[i]))
		}
	}
	return contents, opening, nil
}

// checkChoices checks that there is one option for every contest.
func (s Shape) checkChoices(choices []int) error {
	if len(choices) != len(s.options) {
		return fmt.Errorf("encrypt ballot: %w", ErrChoice)
	}
	for i, c := range choices {
		if c < 0 || c >= s.options[i] {
			return fmt.Errorf("encrypt ballot: %w", ErrChoice)
		}
	}
	return nil
}

// ciphertexts returns A_i = r_i G, B_i = r_i K + [i = γ(c)] M^(c mod p) G, in the order A_0, B_0, A_1, B_1, …
func (s *Setting) ciphertexts(r []fr.Element, choice int) []bn254.G1Affine {
	points := make([]bn254.G1Jac, 2*len(r))
	for i := range r {
		points[2*i] = generatorTable().mul(&r[i])
		points[2*i+1] = s.kTable().mul(&r[i])
		if i == choice/s.shape.packing {
			generatorTable().addMul(&points[2*i+1], &powersOfM[choice%s.shape.packing])
		}
	}
	return bn254.BatchJacobianToAffineG1(points)
}
