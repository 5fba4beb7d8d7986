package wallet

import (
	"slices"
	"testing"
)

func TestQuizOffersTheRightWordAmongOthers(t *testing.T) {
	phrase, err := NewPhrase(Words12)
	if err != nil {
		t.Fatal(err)
	}
	words := phrase.Reveal()
	questions, err := phrase.Quiz(3, 6)
	if err != nil || len(questions) != 3 {
		t.Fatalf("got %d questions: %v", len(questions), err)
	}
	answers := map[int]string{}
	for _, q := range questions {
		right := words[q.Position-1]
		sorted := slices.Sorted(slices.Values(q.Candidates))
		if len(slices.Compact(sorted)) != 6 || !slices.Contains(q.Candidates, right) {
			t.Errorf("candidates for word %d are wrong", q.Position)
		}
		answers[q.Position] = right
	}
	if err := phrase.Confirm(answers); err != nil || len(answers) != 3 {
		t.Errorf("confirm: %v", err)
	}
}
