package vector

import (
	"errors"
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"psephos/ballot/internal/curve"
	"psephos/ballot/question"
)

// logs are the logarithms of the test's keys: all trustees together.
func logs(n int) []fr.Element {
	x := make([]fr.Element, n)
	for i := range x {
		w := curve.Keccak([]byte("key"), []byte{byte(i)})
		x[i].SetBytes(w[:])
	}
	return x
}

func keys(n int) (b []byte) {
	g := curve.Generator()
	for _, x := range logs(n) {
		b = curve.AppendPoint(b, multiple(&g, &x))
	}
	return b
}

func multiple(p *bn254.G1Affine, x *fr.Element) (m bn254.G1Affine) {
	sum := curve.NewTable(p).Mul(x)
	m.FromJacobian(&sum)
	return m
}

func setting(t testing.TB, packing int, questions ...question.Question) *Setting {
	t.Helper()
	layout, err := question.NewLayout(question.Form{Questions: questions, Packing: packing})
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewSetting(keys(question.MaxCiphertexts), Word{1}, layout)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// voted is a question and some answers to it, the edges of what it allows.
type voted struct {
	question question.Question
	answers  [][]int // nil is a blank vote
}

// everyKind has each row of the table of kinds.
var everyKind = []voted{
	{question.One(2), [][]int{{1, 0}, {0, 1}}},
	{question.Question{Kind: question.Choose, Options: 4, Min: 1, Max: 1, Blank: true}, [][]int{{0, 0, 0, 1}, nil}},
	{question.Question{Kind: question.Choose, Options: 5, Min: 2, Max: 2}, [][]int{{1, 0, 0, 0, 1}}},
	{question.Question{Kind: question.Choose, Options: 8, Min: 1, Max: 3}, [][]int{{1, 0, 0, 0, 0, 0, 0, 0}, {1, 1, 0, 0, 0, 0, 0, 1}}},
	{question.Question{Kind: question.Choose, Options: 6, Max: 6, Blank: true}, [][]int{{1, 1, 1, 1, 1, 1}, {0, 0, 0, 1, 0, 0}, nil}},
	{question.Question{Kind: question.Choose, Options: 3, Max: 3}, [][]int{{0, 0, 0}, {1, 1, 1}}},
	{question.Question{Kind: question.Points, Options: 4, Top: 5, High: 20, Blank: true}, [][]int{{5, 5, 5, 5}, {0, 0, 0, 0}, {1, 2, 3, 4}, nil}},
	{question.Question{Kind: question.Points, Options: 3, Top: 9, Low: 10, High: 10, Blank: true}, [][]int{{9, 1, 0}, {3, 3, 4}, nil}},
	{question.Question{Kind: question.Points, Options: 3, Top: 6, Low: 2, High: 9}, [][]int{{0, 2, 0}, {6, 3, 0}, {2, 2, 2}}},
	{question.Question{Kind: question.Grades, Options: 3, Top: 5, Blank: true}, [][]int{{0, 4, 2}, {4, 4, 4}, nil}},
	{question.Question{Kind: question.Quadratic, Options: 3, Top: 4, High: 20, Blank: true}, [][]int{{4, 2, 0}, {0, 0, 0}, {2, 2, 3}, nil}},
	{question.Question{Kind: question.Rank, Options: 5, Blank: true}, [][]int{{1, 2, 3, 4, 5}, {3, 5, 1, 2, 4}, nil}},
	{question.Question{Kind: question.Ties, Options: 4, Blank: true}, [][]int{{1, 1, 1, 1}, {1, 2, 2, 3}, {4, 3, 2, 1}, nil}},
}

func answer(values []int) question.Answer {
	return question.Answer{Blank: values == nil, Values: values}
}

var alice = Voter{Number: 258, Address: [20]byte{1, 2, 3}, Weight: 7}

func encrypt(t testing.TB, s *Setting, v Voter, answers ...question.Answer) []byte {
	t.Helper()
	contents, opening, err := s.Encrypt(v, answers)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := s.Open(v, contents, opening); err != nil || fmt.Sprint(got) != fmt.Sprint(answers) {
		t.Fatalf("opens as %v, %v; want %v", got, err, answers)
	}
	return contents
}

func TestEveryKindAlone(t *testing.T) {
	for _, c := range everyKind {
		for p := 1; p <= 8; p += 3 {
			layout, err := question.NewLayout(question.Form{Questions: []question.Question{c.question}, Packing: p})
			if errors.Is(err, question.ErrForm) {
				continue // more than 16 ciphertexts
			}
			s := setting(t, layout.Form.Packing, c.question)
			var ballots []Ballot
			for _, values := range c.answers {
				b := Ballot{alice, encrypt(t, s, alice, answer(values))}
				if err := s.Verify(b.Voter, b.Contents); err != nil {
					t.Errorf("%+v, %v, packing %d: %v", c.question, values, p, err)
				}
				ballots = append(ballots, b)
			}
			if err := s.VerifyBatch(ballots); err != nil {
				t.Errorf("%+v, packing %d: %v", c.question, p, err)
			}
		}
	}
}

// mixed has a question of each of five kinds in one ballot.
func mixed(t testing.TB) (*Setting, []question.Answer) {
	t.Helper()
	var questions []question.Question
	var answers []question.Answer
	for _, i := range []int{1, 6, 9, 10, 11} {
		questions = append(questions, everyKind[i].question)
		answers = append(answers, answer(everyKind[i].answers[0]))
	}
	return setting(t, 8, questions...), answers
}

func TestFiveQuestionsInOneBallot(t *testing.T) {
	s, answers := mixed(t)
	contents := encrypt(t, s, alice, answers...)
	if err := s.Verify(alice, contents); err != nil {
		t.Fatal(err)
	}
	g, coordinates := s.layout.Ciphertexts, len(s.layout.Coordinates)
	if want := 288 + 64*g + 32*coordinates; len(contents) != want || s.ContentsLength() != want {
		t.Errorf("contents have %d bytes, want %d", len(contents), want)
	}
}

func TestTheLargestShape(t *testing.T) {
	questions := []question.Question{
		{Kind: question.Choose, Options: 64, Max: 64},
		{Kind: question.Choose, Options: 64, Max: 64},
	}
	s := setting(t, 8, questions...)
	if s.layout.Places != question.MaxPlaces || s.layout.Ciphertexts != question.MaxCiphertexts {
		t.Fatalf("%d places in %d ciphertexts", s.layout.Places, s.layout.Ciphertexts)
	}
	all := make([]int, 64)
	for i := range all {
		all[i] = 1
	}
	if err := s.Verify(alice, encrypt(t, s, alice, answer(all), answer(all))); err != nil {
		t.Error(err)
	}
	votes := question.Question{Kind: question.Quadratic, Options: 2, Top: 124, High: 1 << 8}
	s = setting(t, 2, votes)
	if len(s.layout.Coordinates) < 250 {
		t.Fatalf("%d coordinates", len(s.layout.Coordinates))
	}
	if err := s.Verify(alice, encrypt(t, s, alice, answer([]int{16, 0}))); err != nil {
		t.Error(err)
	}
}

func TestAnEquationThatIsTrivialVerifies(t *testing.T) {
	s := setting(t, 4, question.One(4))
	p := cheater(t, s, []int64{1, 0, 0})
	p.noMasks = true // w = a = 0, so U_1 = O
	contents := p.prove(t)
	if err := s.Verify(alice, contents); err != nil {
		t.Error(err)
	}
}

func TestBatchNamesEveryInvalidBallot(t *testing.T) {
	s := setting(t, 4, question.One(4))
	var ballots []Ballot
	for i := range 64 {
		v := Voter{Number: uint32(i), Weight: 1}
		ballots = append(ballots, Ballot{v, encrypt(t, s, v, answer([]int{0, 1, 0, 0}))})
	}
	ballots[63].Voter.Weight = 2 // only the last
	var faults *BatchError
	if err := s.VerifyBatch(ballots); !errors.As(err, &faults) || len(faults.Faults) != 1 || faults.Faults[0].Index != 63 {
		t.Errorf("got %v, want ballot 64", err)
	}
	ballots[0].Contents = ballots[0].Contents[1:]
	err := s.VerifyBatch(ballots)
	if !errors.Is(err, ErrLength) || !errors.Is(err, ErrProof) {
		t.Errorf("got %v, want ErrLength and ErrProof", err)
	}
}

func TestBatchSeedCoversVoterAndWeight(t *testing.T) {
	s := setting(t, 4, question.One(4))
	digests := []Word{{1}, {2}}
	seed := func(first, second Voter) Word {
		return BatchSeed(digests, []Word{s.Context(first), s.Context(second)})
	}
	bob := Voter{Number: 259, Address: [20]byte{4}, Weight: 1}
	if seed(alice, bob) == seed(bob, alice) {
		t.Error("the seed does not depend on who voted")
	}
	heavier := bob
	heavier.Weight++
	if seed(alice, bob) == seed(alice, heavier) {
		t.Error("the seed does not depend on the weight")
	}
}

func TestNoMaskTwice(t *testing.T) {
	s := setting(t, 4, question.One(4))
	a, b := cheater(t, s, []int64{1, 0, 0}), cheater(t, s, []int64{0, 1, 0})
	a.prove(t)
	b.prove(t)
	if a.r == b.r || a.used.w == b.used.w || a.used.s == b.used.s || a.used.a[0] == b.used.a[0] || a.used.a[2] == b.used.a[2] {
		t.Error("the same seed gives two votes a coin in common")
	}
}

func TestOpeningOfAnotherVote(t *testing.T) {
	s := setting(t, 4, question.One(4))
	contents, opening, err := s.Encrypt(alice, []question.Answer{answer([]int{1, 0, 0, 0})})
	if err != nil {
		t.Fatal(err)
	}
	other := *opening
	other.Vector = []int64{0, 1, 0}
	if _, err := s.Open(alice, contents, &other); !errors.Is(err, ErrOpening) {
		t.Errorf("got %v, want ErrOpening", err)
	}
	other.Vector = []int64{1, 1, 0}
	if _, err := s.Open(alice, contents, &other); !errors.Is(err, question.ErrAnswer) {
		t.Errorf("got %v, want ErrAnswer", err)
	}
	if got := fmt.Sprintf("%v %+v %#v", *opening, *opening, *opening); got != "opening(redacted) opening(redacted) opening(redacted)" {
		t.Errorf("prints as %s", got)
	}
}

func TestGeneratorsAreDistinctPoints(t *testing.T) {
	code := Generators()
	if len(code) != 1+64*(1+question.MaxPlaces+question.MaxHidden) || code[0] != 0 {
		t.Fatalf("%d bytes", len(code))
	}
	seen := map[string]bool{}
	for at := 1; at < len(code); at += curve.PointSize {
		p, ok := curve.ReadPoint(code[at:])
		if !ok || p.IsInfinity() || code[at+63]&1 == 1 || seen[string(code[at:at+64])] {
			t.Fatalf("the generator at %d is no new point with an even y", at)
		}
		seen[string(code[at:at+64])] = true
	}
}
