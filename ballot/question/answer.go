package question

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
)

// ErrAnswer means that an answer is not one that its question allows.
var ErrAnswer = errors.New("the answer is not one that the question allows")

// Answer is how one question of a ballot is filled in.
type Answer struct {
	// Blank is a blank vote; Values is then empty.
	Blank bool `json:"blank,omitempty"`
	// Values has one number for every option: choose 1 if chosen, else 0; points and quadratic how many; grades the
	// grade's index from 0; rank and ties its rank, where 1 is the best and with ties equal numbers are equal ranks.
	Values []int `json:"values,omitempty"`
}

// Encode returns the vector of a ballot, one answer for every question. The error wraps ErrAnswer and names the question.
func (l *Layout) Encode(answers []Answer) ([]int64, error) {
	if len(answers) != len(l.Spans) {
		return nil, fmt.Errorf("%d answers were given to %d questions: %w", len(answers), len(l.Spans), ErrAnswer)
	}
	x := make([]int64, len(l.Coordinates))
	for i, answer := range answers {
		e := encoder{q: l.Form.Questions[i], x: x, span: l.Spans[i]}
		if err := e.encode(answer); err != nil {
			return nil, fmt.Errorf("question %d: %w", i+1, err)
		}
	}
	if !l.Legal(x) {
		return nil, ErrAnswer
	}
	return x, nil
}

// encoder writes the coordinates of one question.
type encoder struct {
	q    Question
	x    []int64
	span Span
	at   int // the next hidden coordinate
}

func (e *encoder) encode(a Answer) error {
	e.at = e.span.Hidden
	if a.Blank {
		if !e.q.Blank || len(a.Values) != 0 {
			return fmt.Errorf("a blank vote is not offered, or has values: %w", ErrAnswer)
		}
		e.x[e.span.Blank] = 1
		a.Values = make([]int, e.q.Options)
	} else if err := e.q.checkAnswer(a.Values); err != nil {
		return err
	}
	switch e.q.Kind {
	case Choose:
		e.choose(a)
	case Points:
		e.points(a)
	case Grades:
		e.grades(a)
	case Quadratic:
		e.quadratic(a)
	default:
		e.pairs(a)
	}
	return nil
}

// put sets the options' first coordinates.
func (e *encoder) put(values []int) {
	for i := range e.span.Counts {
		e.x[e.span.First+i] = int64(values[i])
	}
}

// digits writes s_1 … such that w_0 s_0 + Σ w_i s_i = value for one s_0.
func (e *encoder) digits(value int, weights []int) {
	for i := len(weights) - 1; i >= 0; i-- {
		bit := 0
		if value >= weights[i] && (i == len(weights)-1 || value>>i&1 == 1) {
			bit, value = 1, value-weights[i]
		}
		if i > 0 {
			e.x[e.at+i-1] = int64(bit)
		}
	}
	e.at += max(len(weights)-1, 0)
}

func (e *encoder) choose(a Answer) {
	e.put(a.Values)
	if e.q.slack() == 0 || e.span.Hidden == e.span.End {
		return
	}
	value := e.q.slack() // of a blank vote: Σx + max z − min'
	if !a.Blank {
		value = sum(a.Values) - e.q.least()
	}
	e.digits(value, weights(e.q.slack()))
}

func (e *encoder) points(a Answer) {
	e.put(a.Values)
	for _, v := range a.Values {
		e.digits(v, weights(e.q.Top))
	}
	if e.q.full() || e.q.Low == e.q.High {
		return
	}
	value := 0
	if !a.Blank {
		value = e.q.High - sum(a.Values)
	}
	e.digits(value, weights(e.q.High-e.q.Low))
}

func (e *encoder) grades(a Answer) {
	each := e.q.Top - 1
	for option, grade := range a.Values {
		if !a.Blank && grade < each {
			e.x[e.span.First+option*each+grade] = 1
		}
	}
}

func (e *encoder) quadratic(a Answer) {
	e.put(a.Values)
	left := e.q.High
	for _, v := range a.Values {
		left -= v * v
		if v >= 2 {
			e.x[e.at+v-2] = 1
		}
		e.at += e.q.Top - 1
	}
	e.digits(left, weights(e.q.High))
}

func (e *encoder) pairs(a Answer) {
	k := e.q.Options
	for i := range k {
		for j := range k {
			switch {
			case a.Blank || i == j || a.Values[i] >= a.Values[j]:
			case e.q.Kind == Ties:
				e.x[e.span.First+ordered(k, i, j)] = 1
			case i < j:
				e.x[e.span.First+unordered(k, i, j)] = 1
			}
		}
	}
}

// checkAnswer says in words what is wrong with an answer that is not blank.
func (q Question) checkAnswer(values []int) error {
	if len(values) != q.Options {
		return fmt.Errorf("%d of %d options have a value: %w", len(values), q.Options, ErrAnswer)
	}
	least, most := q.bounds()
	for i, v := range values {
		if v < least || v > most {
			return fmt.Errorf("option %d has %d, possible are %d to %d: %w", i+1, v, least, most, ErrAnswer)
		}
	}
	total := sum(values)
	switch q.Kind {
	case Choose:
		if total < q.least() || total > q.Max {
			return fmt.Errorf("%d options are chosen, possible are %d to %d: %w", total, q.least(), q.Max, ErrAnswer)
		}
	case Points:
		if total < q.Low || total > q.High {
			return fmt.Errorf("the points add up to %d, possible are %d to %d: %w", total, q.Low, q.High, ErrAnswer)
		}
	case Quadratic:
		if cost := squares(values); cost > q.High {
			return fmt.Errorf("the votes cost %d, the budget is %d: %w", cost, q.High, ErrAnswer)
		}
	case Rank:
		if len(distinct(values)) != q.Options {
			return fmt.Errorf("two options have the same rank: %w", ErrAnswer)
		}
	}
	return nil
}

// bounds are the least and the greatest value that an option may have.
func (q Question) bounds() (least, most int) {
	switch q.Kind {
	case Choose:
		return 0, 1
	case Grades:
		return 0, q.Top - 1
	case Rank, Ties:
		return 1, q.Options
	}
	return 0, q.Top
}

func sum(values []int) int {
	total := 0
	for _, v := range values {
		total += v
	}
	return total
}

func squares(values []int) int {
	total := 0
	for _, v := range values {
		total += v * v
	}
	return total
}

func distinct(values []int) []int {
	sorted := slices.Clone(values)
	slices.Sort(sorted)
	return slices.Compact(sorted)
}

// Decode returns the answers of a legal vector; the error is ErrAnswer if it is not legal. Ranks come as 1, 2, …
// without gaps.
func (l *Layout) Decode(x []int64) ([]Answer, error) {
	if !l.Legal(x) {
		return nil, ErrAnswer
	}
	sums := make([]uint64, 0, l.Places)
	for i, c := range l.Coordinates {
		if !c.Hidden {
			sums = append(sums, uint64(x[i]))
		}
	}
	counts, err := l.Counts(sums, 1)
	if err != nil {
		return nil, err
	}
	answers := make([]Answer, len(counts))
	for i := range counts {
		answers[i] = counts[i].answer(l.Form.Questions[i])
	}
	return answers, nil
}

// answer reads the counts of a single ballot back.
func (c *Count) answer(q Question) Answer {
	if c.Blank == 1 {
		return Answer{Blank: true}
	}
	values := make([]int, q.Options)
	for i := range values {
		switch q.Kind {
		case Grades:
			values[i] = slices.Index(c.Grades[i], 1)
		case Rank, Ties:
			values[i] = 1 + rankedAbove(c.Above, i)
		default:
			values[i] = int(c.Options[i])
		}
	}
	if q.Kind == Ties {
		values = dense(values)
	}
	return Answer{Values: values}
}

// rankedAbove counts the options that one ballot ranks above option i.
func rankedAbove(above [][]uint64, i int) int {
	n := 0
	for j := range above {
		n += int(above[j][i])
	}
	return n
}

// dense replaces ranks by 1, 2, … in the same order without gaps.
func dense(values []int) []int {
	order := distinct(values)
	ranks := make([]int, len(values))
	for i, v := range values {
		at, _ := slices.BinarySearchFunc(order, v, cmp.Compare[int])
		ranks[i] = at + 1
	}
	return ranks
}
