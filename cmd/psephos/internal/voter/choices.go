package voter

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"psephos/cmd/psephos/internal/printout"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
	"psephos/internal/cause"
)

// maxChoices is the most bytes of a file with choices that are read.
const maxChoices = 64 << 10

// choices says where the choices come from: the arguments, a file, or a person.
type choices struct {
	Choice []int  `placeholder:"N" help:"Number of the chosen option, from 1; once for each question, in order. Other users of this computer can see it. Without it you are asked."`
	File   string `name:"choice-file" placeholder:"FILE" help:"File with these numbers instead, separated by spaces, commas or line ends; - is standard input."`
}

// check refuses both at once.
func (c choices) check() error {
	if len(c.Choice) > 0 && c.File != "" {
		return errors.New("is the choice in --choice or in --choice-file? Give one of them")
	}
	return nil
}

// of are the indices of the chosen options, one for each question.
func (c choices) of(term *terminal.Terminal, questions []election.Question) ([]int, error) {
	switch {
	case c.File != "":
		numbers, err := readChoices(term, c.File)
		if err != nil {
			return nil, err
		}
		return indices(questions, numbers, c.File)
	case len(c.Choice) > 0:
		return indices(questions, c.Choice, "--choice")
	case !term.Interactive():
		return nil, errors.New("what is your choice? Give the option's number for each question with --choice-file FILE (- for standard input) or --choice N")
	}
	return ask(term, questions)
}

// readChoices reads numbers between white space or commas. Its errors do not repeat what the file says.
func readChoices(term *terminal.Terminal, path string) ([]int, error) {
	var data []byte
	var err error
	if path == "-" {
		data, err = term.ReadAll(maxChoices + 1)
	} else {
		data, err = os.ReadFile(path)
	}
	if err != nil {
		return nil, fmt.Errorf("read the choice: %v", cause.File(err))
	}
	var numbers []int
	for _, word := range strings.Fields(strings.ReplaceAll(string(data), ",", " ")) {
		number, err := strconv.Atoi(word)
		if err != nil || len(data) > maxChoices {
			return nil, fmt.Errorf("%s does not hold numbers of options, one for each question", path)
		}
		numbers = append(numbers, number)
	}
	return numbers, nil
}

// indices are the indices of the options that a person counts from 1.
func indices(questions []election.Question, numbers []int, source string) ([]int, error) {
	if len(numbers) != len(questions) {
		return nil, fmt.Errorf("give one choice for each question: %s gives %d, but the number of questions is %d", source, len(numbers), len(questions))
	}
	choices := make([]int, len(questions))
	for i, number := range numbers {
		if number < 1 || number > len(questions[i].Options) {
			return nil, fmt.Errorf("question %d has the options 1 to %d, not %d", i+1, len(questions[i].Options), number)
		}
		choices[i] = number - 1
	}
	return choices, nil
}

// ask shows the questions with numbered options until each has an answer.
func ask(term *terminal.Terminal, questions []election.Question) ([]int, error) {
	choices := make([]int, len(questions))
	for i, question := range questions {
		term.Notef("\n%d. %s", i+1, printout.Text(question.Title))
		for j, option := range question.Options {
			term.Notef("   %2d  %s", j+1, printout.Text(option.Title))
		}
		for {
			answer, err := term.Ask("Your choice: ")
			if err != nil {
				return nil, err
			}
			if n, err := strconv.Atoi(strings.TrimSpace(answer)); err == nil && n >= 1 && n <= len(question.Options) {
				choices[i] = n - 1
				break
			}
			term.Notef("Please type a number from 1 to %d.", len(question.Options))
		}
	}
	return choices, nil
}

// review shows the choices and asks whether to cast them.
func review(term *terminal.Terminal, questions []election.Question, mode election.Mode, choices []int) error {
	term.Notef("\nYour ballot:")
	for i, choice := range choices {
		term.Notef("   %s — %s", printout.Text(questions[i].Title), printout.Text(questions[i].Options[choice].Title))
	}
	if mode == election.ModeOpen {
		term.Notef("This is a public ballot: everybody will be able to read it.")
	}
	sure, err := term.Confirm("Cast it?")
	if err != nil {
		return err
	}
	if !sure {
		return errors.New("nothing was cast")
	}
	return nil
}
