package question

import (
	"errors"
	"fmt"
	"math/bits"
)

// ErrCounts means that sums cannot come from legal ballots of the given total weight.
var ErrCounts = errors.New("the counts do not fit the ballots")

// Count is the result of one question in numbers: sums over all counted ballots, each times its weight. Which fields it has
// follows from the kind.
type Count struct {
	// Total is the weight of all counted ballots, Blank that of blank votes.
	Total uint64 `json:"total"`
	Blank uint64 `json:"blank"`
	// Options has for every option how much weight chose it, or the sum of its points or votes.
	Options []uint64 `json:"options,omitempty"`
	// Grades[a][l] is the weight that gave option a grade l.
	Grades [][]uint64 `json:"grades,omitempty"`
	// Above[a][b] is the weight that ranks option a above option b.
	Above [][]uint64 `json:"above,omitempty"`
}

// Given is the weight of all ballots that are not blank here.
func (c *Count) Given() uint64 { return c.Total - c.Blank }

// Counts splits the sums of all places into the counts of every question and adds those that follow from others. total
// is the weight of all counted ballots. The error wraps ErrCounts if a sum is above total times the largest value of
// its place, or if a count that follows would be negative.
func (l *Layout) Counts(sums []uint64, total uint64) ([]Count, error) {
	if len(sums) != l.Places {
		return nil, fmt.Errorf("there are %d sums for %d places: %w", len(sums), l.Places, ErrCounts)
	}
	for i, c := range l.Counted() {
		if high, most := bits.Mul64(total, uint64(c.Largest)); high == 0 && sums[i] > most {
			return nil, fmt.Errorf("place %d has %d, at most %d are possible: %w", i, sums[i], most, ErrCounts)
		}
	}
	counts := make([]Count, len(l.Spans))
	for i, span := range l.Spans {
		c := counter{q: l.Form.Questions[i], sums: sums[span.Place : span.Place+span.Counts], Count: Count{Total: total}}
		if span.Blank >= 0 {
			c.Blank = sums[span.Place+span.Counts]
		}
		if !c.read() {
			return nil, fmt.Errorf("question %d: a count would be negative: %w", i+1, ErrCounts)
		}
		counts[i] = c.Count
	}
	return counts, nil
}

// counter makes one Count.
type counter struct {
	Count
	q        Question
	sums     []uint64
	negative bool
}

func (c *counter) read() bool {
	if c.Blank > c.Total {
		return false
	}
	switch c.q.Kind {
	case Grades:
		c.grades()
	case Rank, Ties:
		c.pairs()
	default:
		c.options()
	}
	return !c.negative
}

// rest returns from − Σ take and notes if it is negative.
func (c *counter) rest(from uint64, take ...uint64) uint64 {
	for _, n := range take {
		if n > from {
			c.negative = true
			return 0
		}
		from -= n
	}
	return from
}

func (c *counter) options() {
	c.Options = append(make([]uint64, 0, c.q.Options), c.sums...)
	if !c.q.implied() {
		return
	}
	each := c.q.Max
	if c.q.Kind == Points {
		each = c.q.High
	}
	high, all := bits.Mul64(c.Given(), uint64(each))
	if high != 0 {
		c.negative = true
		return
	}
	c.Options = append(c.Options, c.rest(all, c.sums...))
}

func (c *counter) grades() {
	each := c.q.Top - 1
	for a := range c.q.Options {
		given := c.sums[a*each : (a+1)*each]
		c.Grades = append(c.Grades, append(append(make([]uint64, 0, c.q.Top), given...), c.rest(c.Given(), given...)))
	}
}

func (c *counter) pairs() {
	k := c.q.Options
	c.Above = make([][]uint64, k)
	for i := range c.Above {
		c.Above[i] = make([]uint64, k)
	}
	for i := range k {
		for j := range k {
			switch {
			case i == j:
			case c.q.Kind == Ties:
				c.Above[i][j] = c.sums[ordered(k, i, j)]
			case i < j:
				c.Above[i][j] = c.sums[unordered(k, i, j)]
				c.Above[j][i] = c.rest(c.Given(), c.Above[i][j])
			}
		}
	}
	if c.q.Kind == Ties {
		c.checkTies()
	}
}

// checkTies checks that the weight that ranks two options equal is not negative.
func (c *counter) checkTies() {
	for i := range c.Above {
		for j := range i {
			c.rest(c.Given(), c.Above[i][j], c.Above[j][i])
		}
	}
}
