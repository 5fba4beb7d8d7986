package audit

import (
	"context"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/election"
)

// planted is evidence with a ballot that makes whoever checks its signature panic.
func planted() *evidence {
	e := newEvidence(&Record{Ballots: make([]Ballot, 3*signedChunk)})
	for i := range e.Ballots {
		b := &e.Ballots[i]
		b.Signature = []byte{1}
		b.Digest = election.Ballot{Contents: b.Contents, Signature: b.Signature}.Digest()
	}
	e.signer = func(election.Ballot) (common.Address, error) { panic("planted") }
	return e
}

func TestPanicInAGoroutineOfBallotsIsAFailedCheck(t *testing.T) {
	got := verdict(check{"ballots.signed", checkSigned}, planted())
	if got.Verdict != Failed || got.Detail.Code != "evidence.malformed" || !strings.Contains(got.Detail.String(), "planted") {
		t.Errorf("got %+v", got)
	}
}

func TestPanicInAGoroutineOfReadingIsAnError(t *testing.T) {
	r := &reader{progress: func(string, int, int) {}}
	err := r.each(t.Context(), "ballots", 20, func(_ context.Context, i int) error {
		if i == 7 {
			panic("planted")
		}
		return nil
	})
	var found Sentence
	if !errors.As(err, &found) || found.Code != "evidence.malformed" {
		t.Errorf("got %v", err)
	}
}

// A goroutine that is started anywhere else, here or in the batches of package ballot, would end the program with its panic.
func TestEveryGoroutineIsAWorker(t *testing.T) {
	for pattern, starter := range map[string]string{"*.go": "workers.go", "../ballot/*.go": "../ballot/cores.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil || !slices.Contains(files, starter) {
			t.Fatalf("%s: %v, %v", pattern, files, err)
		}
		for _, file := range files {
			if file == starter || strings.HasSuffix(file, "_test.go") {
				continue
			}
			for _, found := range goroutines(t, file, nil) {
				t.Errorf("%s starts a goroutine: %s does that", found, starter)
			}
		}
	}
	planted := `package x
import ("sync"; "golang.org/x/sync/errgroup")
func f() { go f(); var w sync.WaitGroup; w.Go(f); var g errgroup.Group; g.Go(nil) }`
	if found := goroutines(t, "planted.go", planted); len(found) != 3 {
		t.Errorf("of three planted goroutines these were found: %v", found)
	}
}

// goroutines are the places of a file that start goroutines: go statements, wait groups and error groups.
func goroutines(t *testing.T, file string, source any) (places []string) {
	t.Helper()
	files := token.NewFileSet()
	tree, err := parser.ParseFile(files, file, source, 0)
	if err != nil {
		t.Fatal(err)
	}
	note := func(node ast.Node) { places = append(places, files.Position(node.Pos()).String()) }
	ast.Inspect(tree, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.GoStmt:
			note(node)
		case *ast.SelectorExpr:
			of, _ := node.X.(*ast.Ident)
			if of != nil && (of.Name == "errgroup" || of.Name == "sync" && node.Sel.Name == "WaitGroup") {
				note(node)
			}
		}
		return true
	})
	return places
}
