package election

import (
	"maps"
	"slices"
	"testing"
)

// A person reads a sentence for every error that a contract of this release can return, and none for an error that no contract has.
func TestEveryErrorOfTheContractsHasASentence(t *testing.T) {
	var names []string
	for _, e := range customErrors() {
		names = append(names, e.Name)
	}
	if len(names) < 30 {
		t.Fatalf("only %d errors were found in the contracts' ABIs", len(names))
	}
	for _, name := range names {
		if _, ok := sentences[name]; !ok {
			t.Errorf("the contracts' error %s has no sentence", name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(sentences)) {
		if !slices.Contains(names, name) {
			t.Errorf("%s has a sentence, but is no error of the contracts", name)
		}
	}
}
