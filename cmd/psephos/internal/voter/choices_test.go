package voter

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

func twoQuestions() []election.Question {
	text := func(s string) election.Text { return election.Text{"en": s} }
	options := []election.Option{{Title: text("Ada")}, {Title: text("Grace")}}
	return []election.Question{{Title: text("Who shall chair?"), Options: options}, {Title: text("Who shall keep the minutes?"), Options: options}}
}

// A person is asked until there is a valid number for every question, and sees the ballot before it is cast.
func TestAPersonChoosesAndReviews(t *testing.T) {
	var errs bytes.Buffer
	questions := twoQuestions()
	term := terminal.New(strings.NewReader("3\nGrace\n 2 \n1\nyes\nn\n"), &bytes.Buffer{}, &errs)
	choices, err := ask(term, questions)
	if err != nil || !slices.Equal(choices, []int{1, 0}) {
		t.Fatalf("got %v, %v", choices, err)
	}
	if asked := errs.String(); strings.Count(asked, "Please type a number from 1 to 2") != 2 || !strings.Contains(asked, " 2  Grace") {
		t.Errorf("the questions were %q", asked)
	}
	errs.Reset()
	if err := review(term, questions, election.ModeOpen, choices); err != nil {
		t.Error(err)
	}
	for _, want := range []string{"Who shall chair? — Grace", "Who shall keep the minutes? — Ada", "everybody will be able to read", "Cast it?"} {
		if !strings.Contains(errs.String(), want) {
			t.Errorf("the review %q lacks %q", errs.String(), want)
		}
	}
	for range 2 { // "n", then no answer at all
		if err := review(term, questions, election.ModeSecret, choices); err == nil {
			t.Error("cast without a yes")
		}
	}
}

func TestChoicesFromStandardInput(t *testing.T) {
	for input, want := range map[string][]int{"2\n1\n": {2, 1}, "2, 1": {2, 1}, "": nil} {
		got, err := readChoices(terminal.New(strings.NewReader(input), nil, nil), "-")
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%q: %v, %v", input, got, err)
		}
	}
	for _, input := range []string{"Grace", "1 2x", strings.Repeat("1 ", maxChoices)} {
		if _, err := readChoices(terminal.New(strings.NewReader(input), nil, nil), "-"); err == nil {
			t.Errorf("%.10q was read as numbers", input)
		}
	}
}
