package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

// maxChoices is the most bytes of a file with choices that are read.
const maxChoices = 64 << 10

// choices are the options' indices, from the arguments, a file or by asking.
func (c *voteCommand) choices(term *terminal.Terminal, opened *election.Election) ([]int, error) {
	questions := opened.Metadata.Questions
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
		return nil, fmt.Errorf("read the choice: %v", err)
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
		return nil, fmt.Errorf("give one choice for each question: %s gives %d, and the number of questions is %d", source, len(numbers), len(questions))
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
		term.Notef("\n%d. %s", i+1, inEnglish(question.Title))
		for j, option := range question.Options {
			term.Notef("   %2d  %s", j+1, inEnglish(option.Title))
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

// confirm lets a person review the choices before they are cast.
func (c *voteCommand) confirm(term *terminal.Terminal, opened *election.Election, choices []int) error {
	if c.Yes || !term.Interactive() {
		return nil
	}
	return review(term, opened.Metadata.Questions, opened.Mode, choices)
}

// review shows the choices and asks whether to cast them.
func review(term *terminal.Terminal, questions []election.Question, mode election.Mode, choices []int) error {
	term.Notef("\nYour ballot:")
	for i, choice := range choices {
		term.Notef("   %s — %s", inEnglish(questions[i].Title), inEnglish(questions[i].Options[choice].Title))
	}
	if mode == election.ModeOpen {
		term.Notef("This is an open election: everybody will be able to read this ballot.")
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
