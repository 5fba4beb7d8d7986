package question

import (
	"errors"
	"fmt"
)

// ErrForm means that a question, a form or a packing is outside its bounds.
var ErrForm = errors.New("the question is outside its bounds")

// Kind is what a question asks for. The numbers are those of the protocol.
type Kind uint8

// Kinds of questions.
const (
	Choose    Kind = 1 // between Min and Max of the options
	Points    Kind = 2 // 0 … Top points for each option, Low … High in total
	Grades    Kind = 3 // one of Top grades for each option
	Quadratic Kind = 4 // 0 … Top votes for each option, the sum of their squares at most High
	Rank      Kind = 5 // all options in an order without ties
	Ties      Kind = 6 // options in an order in which some may be equal
)

var kindNames = map[Kind]string{Choose: "choose", Points: "points", Grades: "grades", Quadratic: "quadratic", Rank: "rank", Ties: "ties"}

// String is the kind's name, such as "choose".
func (k Kind) String() string {
	if name, ok := kindNames[k]; ok {
		return name
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// Question is one question of a ballot. Numbers that its kind does not use are 0.
type Question struct {
	Kind      Kind
	Options   int  // k
	Min, Max  int  // how many options to choose
	Top       int  // points: m, the most for one option; grades: L, how many; quadratic: V, the most votes for one option
	Low, High int  // points: the least and the greatest total; quadratic: High is the budget
	Blank     bool // a blank vote is offered
}

// One returns the question that asks for one of k options.
func One(options int) Question { return Question{Kind: Choose, Options: options, Min: 1, Max: 1} }

// Every number of a question is below 2^32, and its options are few enough that a layout is small before its bounds are checked.
const (
	maxNumber  = 1<<32 - 1
	maxOptions = MaxPlaces + 1
	maxRanked  = 16 // 120 pairs
)

// check returns ErrForm, wrapped with the reason, if the question cannot be asked.
func (q Question) check() error {
	for _, n := range []int{q.Options, q.Min, q.Max, q.Top, q.Low, q.High} {
		if n < 0 || n > maxNumber {
			return fmt.Errorf("a number is below 0 or above %d: %w", maxNumber, ErrForm)
		}
	}
	if q.Options < 1 || q.Options > maxOptions {
		return fmt.Errorf("%d options are outside 1 to %d: %w", q.Options, maxOptions, ErrForm)
	}
	if q.unused() {
		return fmt.Errorf("%v: a number is given that this kind does not use: %w", q.Kind, ErrForm)
	}
	if reason := q.reason(); reason != "" {
		return fmt.Errorf("%v: %s: %w", q.Kind, reason, ErrForm)
	}
	return nil
}

// unused says whether a number is set that the kind does not use: one question has one encoding.
func (q Question) unused() bool {
	switch q.Kind {
	case Choose:
		return q.Top != 0 || q.Low != 0 || q.High != 0
	case Points:
		return q.Min != 0 || q.Max != 0
	case Grades:
		return q.Min != 0 || q.Max != 0 || q.Low != 0 || q.High != 0
	case Quadratic:
		return q.Min != 0 || q.Max != 0 || q.Low != 0
	}
	return q.Min != 0 || q.Max != 0 || q.Top != 0 || q.Low != 0 || q.High != 0
}

// reason says in words why the question cannot be asked, or nothing.
func (q Question) reason() string {
	switch q.Kind {
	case Choose:
		if q.Max < 1 || q.Min > q.Max || q.Max > q.Options {
			return fmt.Sprintf("%d to %d of %d options cannot be chosen", q.Min, q.Max, q.Options)
		}
		if q.Options == 1 && q.slack() == 0 && !q.Blank {
			return "there is nothing to choose"
		}
	case Points:
		if q.Top < 1 || q.High < 1 || q.Low > q.High || q.High > q.Options*q.Top {
			return fmt.Sprintf("%d to %d points in total do not fit %d options of up to %d", q.Low, q.High, q.Options, q.Top)
		}
		if q.Options == 1 && q.Low == q.High && !q.Blank {
			return "there is nothing to choose"
		}
	case Grades:
		if q.Top < 2 || q.Top > MaxPlaces {
			return fmt.Sprintf("%d grades are outside 2 to %d", q.Top, MaxPlaces)
		}
	case Quadratic:
		if q.Top < 1 || q.Top > MaxHidden || q.High < 1 {
			return fmt.Sprintf("up to %d votes for an option, or a budget of %d, cannot be asked for", q.Top, q.High)
		}
	case Rank, Ties:
		if q.Options < 2 || q.Options > maxRanked {
			return fmt.Sprintf("%d options are outside 2 to %d", q.Options, maxRanked)
		}
	default:
		return "there is no such kind"
	}
	return ""
}

// least is min': with a blank vote, choosing nothing is no other way to say the same.
func (q Question) least() int {
	if q.Blank {
		return max(q.Min, 1)
	}
	return q.Min
}

// slack is D, by how much the number of chosen options may vary.
func (q Question) slack() int { return q.Max - q.least() }

// full says whether any points for any option are allowed, so that their total needs no proof.
func (q Question) full() bool { return q.Low == 0 && q.High == q.Options*q.Top }

// implied says whether the last option's count follows from the others'.
func (q Question) implied() bool {
	return q.Kind == Choose && q.slack() == 0 || q.Kind == Points && q.Low == q.High
}
