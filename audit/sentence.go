package audit

import (
	"fmt"
	"strings"
)

// Sentence is what a check found, in English. Code and Params let a program say the same in another language; JSON holds only the
// English text.
type Sentence struct {
	// Code names the sentence; "" if it was read from JSON.
	Code string
	// Params are the values in the English text, in its order: numbers, strings, errors, Counts, Lists and Sentences.
	Params []any

	text string
}

// Say makes the sentence of a code. Its English text is format with params filled in.
func Say(code, format string, params ...any) Sentence {
	return Sentence{Code: code, Params: params, text: fmt.Sprintf(format, params...)}
}

// String is the English text.
func (s Sentence) String() string { return s.text }

// Error is the English text. A Sentence is the error of a check that failed.
func (s Sentence) Error() string { return s.text }

// MarshalText is String.
func (s Sentence) MarshalText() ([]byte, error) { return []byte(s.text), nil }

// UnmarshalText reads the English text back, without its code.
func (s *Sentence) UnmarshalText(text []byte) error {
	*s = Sentence{text: string(text)}
	return nil
}

// Count is a number of things, such as 2 ballots. Noun is the English word for one.
type Count struct {
	N    uint64
	Noun string
}

func plural[N int | uint64](n N, noun string) Count { return Count{uint64(n), noun} } //nolint:gosec // lengths

// String is "1 ballot", "2 ballots".
func (c Count) String() string {
	switch {
	case c.N == 1:
		return "1 " + c.Noun
	case strings.HasSuffix(c.Noun, "s"):
		return fmt.Sprintf("%d %ses", c.N, c.Noun)
	}
	return fmt.Sprintf("%d %ss", c.N, c.Noun)
}

// listed is how many findings one sentence names at most.
const listed = 10

// List holds findings. A sentence names the first few of them; More is the number of those left out.
type List struct {
	Rows []Sentence
	More int
}

func list(rows []Sentence) List {
	return List{rows[:min(len(rows), listed)], max(len(rows)-listed, 0)}
}

// String joins the rows with commas.
func (l List) String() string {
	rows := make([]string, len(l.Rows))
	for i, row := range l.Rows {
		rows[i] = row.text
	}
	joined := strings.Join(rows, ", ")
	if l.More > 0 {
		return fmt.Sprintf("%s, and %d more", joined, l.More)
	}
	return joined
}
