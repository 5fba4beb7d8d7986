package question

// add appends the coordinates and bits of one question.
func (l *Layout) add(q Question) {
	b := builder{Layout: l, q: q}
	b.span = Span{First: len(l.Coordinates), Place: l.Places, Blank: -1}
	switch q.Kind {
	case Choose:
		b.choose()
	case Points:
		b.points()
	case Grades:
		b.grades()
	case Quadratic:
		b.quadratic()
	case Rank:
		b.rank()
	case Ties:
		b.ties()
	}
	l.Bits = append(l.Bits, b.derived...)
	b.span.End = len(l.Coordinates)
	l.Spans = append(l.Spans, b.span)
}

// builder lays one question out.
type builder struct {
	*Layout
	q       Question
	span    Span
	derived []Affine // bits after the coordinates that are bits
}

// counted adds a place that is no bit by itself, and returns its coordinate.
func (b *builder) counted(largest int) int {
	b.Coordinates = append(b.Coordinates, Coordinate{Index: b.Places, Largest: largest})
	b.Places++
	return len(b.Coordinates) - 1
}

// hidden adds a hidden coordinate that is a bit.
func (b *builder) hidden() int {
	b.Coordinates = append(b.Coordinates, Coordinate{Hidden: true, Index: b.Hidden, Largest: 1})
	b.Hidden++
	return b.bit(len(b.Coordinates) - 1)
}

// bit says that coordinate t is a bit.
func (b *builder) bit(t int) int {
	b.Bits = append(b.Bits, Affine{Terms: []Term{{t, 1}}})
	return t
}

// options adds n counted coordinates.
func (b *builder) options(n, largest int, areBits bool) {
	for range n {
		t := b.counted(largest)
		if areBits {
			b.bit(t)
		}
	}
	b.span.Counts += n
}

// blank ends the counted coordinates: z, where a blank vote is offered.
func (b *builder) blank() {
	if b.q.Blank {
		b.span.Blank = b.bit(b.counted(1))
	}
	b.span.Hidden = len(b.Coordinates)
}

// slack adds a hidden coordinate for each of the weights but w_0 and returns their terms, times −1.
func (b *builder) slack(weights []int) []Term {
	var terms []Term
	for _, w := range weights[1:] {
		terms = append(terms, Term{b.hidden(), -int64(w)})
	}
	return terms
}

// z returns the term of a blank vote, if one is offered and it is not 0.
func (b *builder) z(coefficient int) []Term {
	if b.span.Blank < 0 || coefficient == 0 {
		return nil
	}
	return []Term{{b.span.Blank, int64(coefficient)}}
}

// all returns the options' coordinates with one coefficient.
func (b *builder) all(coefficient int64) []Term {
	terms := make([]Term, b.span.Counts)
	for i := range terms {
		terms[i] = Term{b.span.First + i, coefficient}
	}
	return terms
}

func (b *builder) derive(constant int, terms ...[]Term) {
	b.derived = append(b.derived, affine(constant, terms...))
}

// affine adds terms up; each coordinate stands in one of them.
func affine(constant int, terms ...[]Term) Affine {
	a := Affine{Constant: int64(constant)}
	for _, t := range terms {
		a.Terms = append(a.Terms, t...)
	}
	return a.sorted()
}

func (b *builder) choose() {
	k, least, most := b.q.Options, b.q.least(), b.q.Max
	if b.q.slack() == 0 {
		b.options(k-1, 1, true)
		b.blank()
		if k != 2 || most != 1 || b.q.Blank {
			b.derive(most, b.all(-1), b.z(-most))
		}
		return
	}
	b.options(k, 1, true)
	b.blank()
	if least == 0 && most == k {
		return
	}
	b.derive(-least, b.all(1), b.z(most), b.slack(weights(b.q.slack())))
}

func (b *builder) points() {
	k, digit := b.q.Options, weights(b.q.Top)
	counted := k
	if b.q.implied() {
		counted--
	}
	b.options(counted, b.q.Top, false)
	b.blank()
	digits := make([][]Term, k) // −Σ_(i≥1) w_i d_ai
	for a := range k {
		digits[a] = b.slack(digit)
	}
	lowest := make([]Affine, k) // d_a0
	for a := range counted {
		lowest[a] = affine(0, []Term{{b.span.First + a, 1}}, digits[a])
	}
	if b.q.implied() {
		lowest[k-1] = affine(b.q.High, b.all(-1), b.z(-b.q.High), digits[k-1])
	}
	b.derived = append(b.derived, lowest...)
	b.total(digits, lowest)
}

// total adds the rule for the sum of all points, and for a blank vote that it is 0.
func (b *builder) total(digits [][]Term, lowest []Affine) {
	switch {
	case b.q.full() && b.q.Blank:
		for a := range lowest {
			for _, d := range digits[a] {
				b.derive(1, b.z(-1), []Term{{d.Coordinate, -1}})
			}
			b.derive(1, b.z(-1), lowest[a].times(-1).Terms)
		}
	case b.q.full():
	case b.q.Low < b.q.High:
		b.derive(b.q.High, b.all(-1), b.z(-b.q.High), b.slack(weights(b.q.High-b.q.Low)))
	}
}

func (b *builder) grades() {
	k, each := b.q.Options, b.q.Top-1
	b.options(k*each, 1, true)
	b.blank()
	for a := range k {
		b.derive(1, b.all(-1)[a*each:(a+1)*each], b.z(-1))
	}
}

func (b *builder) quadratic() {
	k, top := b.q.Options, b.q.Top
	b.options(k, top, false)
	b.blank()
	budget := b.all(-1) // −Σ_a (v_a + Σ_(l≥2) (l²−l) X_al)
	for a := range k {
		v := b.span.First + a
		one, none := []Term{{v, 1}}, []Term{{v, -1}} // X_a1 and 1 − z − Σ_l X_al
		for votes := int64(2); votes <= int64(top); votes++ {
			t := b.hidden()
			one = append(one, Term{t, -votes})
			none = append(none, Term{t, votes - 1})
			budget = append(budget, Term{t, votes - votes*votes})
		}
		b.derive(0, one)
		b.derive(1, none, b.z(-1))
	}
	b.derive(b.q.High, budget, b.slack(weights(b.q.High)))
}

func (b *builder) rank() {
	k := b.q.Options
	b.options(k*(k-1)/2, 1, true)
	b.blank()
	above := func(i, j int) int { return b.span.First + unordered(k, i, j) }
	if b.q.Blank {
		for i := range b.span.Counts {
			b.derive(1, []Term{{b.span.First + i, -1}}, b.z(-1))
		}
	}
	for i := range k {
		for j := i + 1; j < k; j++ {
			for m := j + 1; m < k; m++ {
				b.derive(0, []Term{{above(i, j), 1}, {above(j, m), 1}, {above(i, m), -1}})
			}
		}
	}
}

func (b *builder) ties() {
	k := b.q.Options
	b.options(k*(k-1), 1, true)
	b.blank()
	above := func(i, j int) int { return b.span.First + ordered(k, i, j) }
	for i := range k {
		for j := i + 1; j < k; j++ {
			b.derive(1, []Term{{above(i, j), -1}, {above(j, i), -1}}, b.z(-1))
		}
	}
	for i := range k {
		for j := range k {
			for m := range k {
				if i != j && j != m && i != m {
					b.derive(0, []Term{{above(i, m), 1}, {above(m, j), 1}, {above(i, j), -1}})
				}
			}
		}
	}
}

// unordered is the place of the pair a < b among all such pairs of k, in lexicographic order.
func unordered(k, a, b int) int { return a*(2*k-a-1)/2 + b - a - 1 }

// ordered is the place of the pair a ≠ b among all ordered pairs of k, in lexicographic order.
func ordered(k, a, b int) int {
	if b > a {
		b--
	}
	return a*(k-1) + b
}
