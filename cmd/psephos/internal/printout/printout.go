// Package printout is how questions, options and counts of an election are printed for a person.
package printout

import (
	"fmt"
	"strings"

	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
)

// Text is a text of an election on one line, in English if there is an English one.
func Text(text election.Text) string { return terminal.Line(text.In("en")) }

// Questions prints the questions with their options.
func Questions(term *terminal.Terminal, questions []election.Question) {
	for i, question := range questions {
		term.Printf("\n%d. %s\n", i+1, Text(question.Title))
		for j, option := range question.Options {
			term.Printf("  %d) %s\n", j+1, Text(option.Title))
		}
	}
}

// Results prints each question with the counts of its options. If questions do not fit the counts, as in an election that breaks the protocol, it
// prints the counts alone.
func Results(term *terminal.Terminal, questions []election.Question, counts [][]uint64) {
	if !Fit(questions, counts) {
		term.Printf("\nCounts, in the order of questions and options: %s\n", Counts(counts))
		return
	}
	for i, question := range questions {
		term.Printf("\n%d. %s\n", i+1, Text(question.Title))
		for j, option := range question.Options {
			term.Printf("  %7d  %s\n", counts[i][j], Text(option.Title))
		}
	}
}

// Fit says whether there is one count for each option.
func Fit(questions []election.Question, counts [][]uint64) bool {
	if len(questions) != len(counts) {
		return false
	}
	for i, question := range questions {
		if len(question.Options) != len(counts[i]) {
			return false
		}
	}
	return true
}

// Counts writes counts as 13, 12, 14, and separates several contests by bars.
func Counts(counts [][]uint64) string {
	if len(counts) == 0 {
		return "none yet"
	}
	contests := make([]string, len(counts))
	for i, contest := range counts {
		contests[i] = strings.Trim(strings.ReplaceAll(fmt.Sprint(contest), " ", ", "), "[]")
	}
	return strings.Join(contests, " | ")
}
