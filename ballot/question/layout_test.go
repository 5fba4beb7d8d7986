package question_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"psephos/ballot/question"
)

// smallShapes are all questions small enough for every vector to be tried.
func smallShapes() []question.Question {
	var all []question.Question
	for _, blank := range []bool{false, true} {
		all = append(all, choices(blank)...)
		for k := 1; k <= 3; k++ {
			all = append(all, numbers(k, blank)...)
		}
		for k := 2; k <= 5; k++ {
			all = append(all, question.Question{Kind: question.Rank, Options: k, Blank: blank})
		}
		for k := 2; k <= 4; k++ {
			all = append(all, question.Question{Kind: question.Ties, Options: k, Blank: blank})
		}
	}
	return all
}

func choices(blank bool) (all []question.Question) {
	for k := 1; k <= 5; k++ {
		for most := 1; most <= k; most++ {
			for least := range most + 1 {
				if k > 1 || least == 0 {
					all = append(all, question.Question{Kind: question.Choose, Options: k, Min: least, Max: most, Blank: blank})
				}
			}
		}
	}
	return all
}

// numbers are the questions of k options that ask for points, grades or votes.
func numbers(k int, blank bool) (all []question.Question) {
	for top := 1; top <= 3; top++ {
		for high := 1; high <= k*top; high++ {
			for low := range high + 1 {
				if k > 1 || low < high {
					all = append(all, question.Question{Kind: question.Points, Options: k, Top: top, Low: low, High: high, Blank: blank})
				}
			}
		}
		if top >= 2 {
			all = append(all, question.Question{Kind: question.Grades, Options: k, Top: top, Blank: blank})
		}
		for _, budget := range []int{1, 3, 4, 5, top * top * k} {
			all = append(all, question.Question{Kind: question.Quadratic, Options: k, Top: top, High: budget, Blank: blank})
		}
	}
	return all
}

// TestLegalVectorsAreTheLegalAnswers tries every vector whose bits are 0 or 1 and whose other numbers are between −1 and one more
// than allowed: those that are legal are exactly the answers that the question allows by its definition.
func TestLegalVectorsAreTheLegalAnswers(t *testing.T) {
	shapes := smallShapes()
	for _, q := range shapes {
		layout, err := question.NewLayout(question.Form{Questions: []question.Question{q}, Packing: 1})
		if err != nil {
			t.Fatalf("%+v: %v", q, err)
		}
		got := accepted(t, layout)
		want := allowed(q)
		slices.Sort(got)
		slices.Sort(want)
		if got = slices.Compact(got); !slices.Equal(got, want) {
			t.Errorf("%+v accepts %v, want %v", q, got, want)
		}
	}
	t.Logf("%d shapes", len(shapes))
}

// accepted returns the answers of all legal vectors, in words. Numbers that are no bits are tried out of bounds too.
func accepted(t *testing.T, l *question.Layout) (all []string) {
	t.Helper()
	single := make(map[int]bool) // coordinates that are bits themselves
	for _, bit := range l.Bits {
		if len(bit.Terms) == 1 && bit.Constant == 0 && bit.Terms[0].Coefficient == 1 {
			single[bit.Terms[0].Coordinate] = true
		}
	}
	x := make([]int64, len(l.Coordinates))
	var try func(at int)
	try = func(at int) {
		if at < len(x) {
			low, high := int64(0), int64(1)
			if !single[at] {
				low, high = -1, int64(l.Coordinates[at].Largest)+1
			}
			for x[at] = low; x[at] <= high; x[at]++ {
				try(at + 1)
			}
			return
		}
		if l.Legal(x) {
			answers, err := l.Decode(x)
			if err != nil {
				t.Fatalf("%+v: a legal vector %v has no answer: %v", l.Form.Questions[0], x, err)
			}
			all = append(all, fmt.Sprint(answers[0]))
		}
	}
	try(0)
	return all
}

// allowed returns all answers that the question allows, by the meaning of its kind alone.
func allowed(q question.Question) (all []string) {
	low, high := map[question.Kind]int{question.Rank: 1, question.Ties: 1}[q.Kind], q.Top
	switch q.Kind {
	case question.Choose:
		high = 1
	case question.Grades:
		high = q.Top - 1
	case question.Rank, question.Ties:
		high = q.Options
	}
	values := make([]int, q.Options)
	var try func(at int)
	try = func(at int) {
		if at < len(values) {
			for values[at] = low; values[at] <= high; values[at]++ {
				try(at + 1)
			}
			return
		}
		if means(q, values) {
			all = append(all, fmt.Sprint(question.Answer{Values: values}))
		}
	}
	try(0)
	if q.Blank {
		all = append(all, fmt.Sprint(question.Answer{Blank: true, Values: []int{}}))
	}
	return all
}

// means says whether values answer the question, as its kind is explained to a voter.
func means(q question.Question, values []int) bool {
	total, cost := 0, 0
	for _, v := range values {
		total, cost = total+v, cost+v*v
	}
	switch q.Kind {
	case question.Choose:
		return total >= q.Min && total <= q.Max && (total > 0 || !q.Blank)
	case question.Points:
		return total >= q.Low && total <= q.High
	case question.Quadratic:
		return cost <= q.High
	case question.Rank, question.Ties:
		sorted := slices.Compact(slices.Sorted(slices.Values(values)))
		without := sorted[0] == 1 && sorted[len(sorted)-1] == len(sorted) // no gaps
		return without && (q.Kind == question.Ties || len(sorted) == q.Options)
	}
	return true
}

func TestNumbersOfOrders(t *testing.T) {
	for k, want := range map[int]int{3: 13, 4: 75} {
		if got := len(allowed(question.Question{Kind: question.Ties, Options: k})); got != want {
			t.Errorf("%d options have %d orders with ties, want %d", k, got, want)
		}
	}
}

// TestEncodeThenDecode: every allowed answer has a legal vector, and it reads back as itself.
func TestEncodeThenDecode(t *testing.T) {
	for _, q := range smallShapes() {
		layout, err := question.NewLayout(question.Form{Questions: []question.Question{q, question.One(2), q}, Packing: 3})
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range answersOf(q) {
			ballot := []question.Answer{a, {Values: []int{0, 1}}, a}
			x, err := layout.Encode(ballot)
			if err != nil {
				t.Fatalf("%+v %v: %v", q, a, err)
			}
			got, err := layout.Decode(x)
			if err != nil || fmt.Sprint(got) != fmt.Sprint(ballot) {
				t.Errorf("%+v: %v reads back as %v, %v", q, ballot, got, err)
			}
		}
	}
}

// answersOf lists the allowed answers as values.
func answersOf(q question.Question) (all []question.Answer) {
	values := make([]int, q.Options)
	var try func(at int)
	try = func(at int) {
		if at < len(values) {
			for values[at] = 0; values[at] <= max(q.Top, q.Options, 1); values[at]++ {
				try(at + 1)
			}
			return
		}
		inBounds := q.Kind != question.Choose || slices.Max(values) <= 1
		inBounds = inBounds && (q.Kind != question.Grades || slices.Max(values) < q.Top)
		inBounds = inBounds && (q.Top == 0 || slices.Max(values) <= q.Top)
		if inBounds && means(q, values) && (q.Kind < question.Rank || slices.Min(values) >= 1) {
			all = append(all, question.Answer{Values: slices.Clone(values)})
		}
	}
	try(0)
	if q.Blank {
		all = append(all, question.Answer{Blank: true})
	}
	return all
}

func TestAnswersThatAreNotAllowed(t *testing.T) {
	one, rank := question.One(3), question.Question{Kind: question.Rank, Options: 3}
	points := question.Question{Kind: question.Points, Options: 2, Top: 5, Low: 1, High: 6}
	votes := question.Question{Kind: question.Quadratic, Options: 2, Top: 3, High: 9}
	for _, c := range []struct {
		q question.Question
		a question.Answer
	}{
		{one, question.Answer{Values: []int{1, 1, 0}}},
		{one, question.Answer{Values: []int{0, 0, 0}}},
		{one, question.Answer{Values: []int{2, -1, 0}}},
		{one, question.Answer{Values: []int{1, 0}}},
		{one, question.Answer{Blank: true}},
		{question.Question{Kind: question.Choose, Options: 2, Max: 2, Blank: true}, question.Answer{Blank: true, Values: []int{1, 0}}},
		{rank, question.Answer{Values: []int{1, 1, 2}}},
		{rank, question.Answer{Values: []int{1, 2, 4}}},
		{points, question.Answer{Values: []int{5, 2}}},
		{points, question.Answer{Values: []int{6, 0}}},
		{points, question.Answer{Values: []int{0, 0}}},
		{votes, question.Answer{Values: []int{3, 1}}},
	} {
		layout, err := question.NewLayout(question.Form{Questions: []question.Question{c.q}, Packing: 1})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := layout.Encode([]question.Answer{c.a}); !errors.Is(err, question.ErrAnswer) {
			t.Errorf("%+v %+v: got %v, want ErrAnswer", c.q, c.a, err)
		}
	}
}

func TestQuestionsThatCannotBeAsked(t *testing.T) {
	for _, q := range []question.Question{
		{},
		{Kind: 7, Options: 3},
		{Kind: question.Choose, Options: 3},
		{Kind: question.Choose, Options: 3, Min: 2, Max: 1},
		{Kind: question.Choose, Options: 3, Max: 4},
		{Kind: question.Choose, Options: 3, Min: 1, Max: 1, Top: 1},
		{Kind: question.Choose, Options: 1, Min: 1, Max: 1},
		{Kind: question.Choose, Options: 1 << 30, Min: 1, Max: 1},
		{Kind: question.Points, Options: 2, Top: 2, High: 5},
		{Kind: question.Points, Options: 2, Top: 2, Low: 3, High: 2},
		{Kind: question.Points, Options: 129, Top: 1<<32 - 1, High: 5},
		{Kind: question.Grades, Options: 2, Top: 1},
		{Kind: question.Grades, Options: 100, Top: 100},
		{Kind: question.Quadratic, Options: 2, Top: 2},
		{Kind: question.Quadratic, Options: 10, Top: 200, High: 5},
		{Kind: question.Rank, Options: 1},
		{Kind: question.Rank, Options: 17},
		{Kind: question.Ties, Options: 12},
		{Kind: question.Rank, Options: 3, Min: -1},
	} {
		if _, err := question.NewLayout(question.Form{Questions: []question.Question{q}, Packing: 8}); !errors.Is(err, question.ErrForm) {
			t.Errorf("%+v: got %v, want ErrForm", q, err)
		}
	}
}

// TestLargestNumbers: coefficients up to 2^32 and the bound on their sum.
func TestLargestNumbers(t *testing.T) {
	for top, fits := range map[int]bool{1 << 29: true, 1<<32 - 1: false} {
		q := question.Question{Kind: question.Points, Options: 2, Top: top, High: top}
		_, err := question.NewLayout(question.Form{Questions: []question.Question{q}, Packing: 1})
		if (err == nil) != fits {
			t.Errorf("up to %d points: %v", top, err)
		}
	}
}

func TestBestPacking(t *testing.T) {
	for weight, want := range map[uint64]int{40: 8, 100: 6, 300: 5, 2000: 4, 20_000: 3, 4_000_000: 2, 1 << 43: 1} {
		got, err := question.BestPacking([]question.Question{question.One(9)}, weight)
		if err != nil || got != want {
			t.Errorf("packing of a roll of weight %d is %d, %v; want %d", weight, got, err, want)
		}
	}
}
