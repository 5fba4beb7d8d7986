package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// place is where a document says that something is decided or tested: `path/file.go: name`.
type place struct{ file, name string }

func (p place) String() string { return p.file + ": " + p.name }

var (
	inCode    = regexp.MustCompile("`([^`\n]*)`")
	placeForm = regexp.MustCompile(`^([\w./-]+\.(?:go|sol|tsx?|mjs|sql)): ([\w.]+)$`)
)

// placesIn lists the places of a document, in its tables or elsewhere. A column whose head begins with "Where" holds
// nothing but places, and at least one in each row if that is all the head says; the error names a cell that differs.
func placesIn(document string) (places []place, err error) {
	var where []string // the heads of a table's columns
	for line := range strings.Lines(document) {
		for _, match := range inCode.FindAllStringSubmatch(line, -1) {
			if parts := placeForm.FindStringSubmatch(match[1]); parts != nil {
				places = append(places, place{parts[1], parts[2]})
			}
		}
		cells := cellsOf(line)
		switch {
		case cells == nil || where == nil:
			where = cells
		case !strings.HasPrefix(line, "| ---"):
			if err := checkRow(where, cells); err != nil {
				return nil, err
			}
		}
	}
	return places, nil
}

// cellsOf splits a row of a table, and returns nothing for any other line.
func cellsOf(line string) []string {
	if !strings.HasPrefix(line, "|") {
		return nil
	}
	cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
	for i, cell := range cells {
		cells[i] = strings.TrimSpace(cell)
	}
	return cells
}

func checkRow(heads, cells []string) error {
	for i, head := range heads {
		if !strings.HasPrefix(head, "Where") || i >= len(cells) {
			continue
		}
		if head == "Where" && cells[i] == "" {
			return fmt.Errorf("%q has no place", cells[0])
		}
		if rest := strings.Trim(inCode.ReplaceAllString(cells[i], ""), " ,"); rest != "" {
			return fmt.Errorf("%q is no place", rest)
		}
		for _, match := range inCode.FindAllStringSubmatch(cells[i], -1) {
			if !placeForm.MatchString(match[1]) {
				return fmt.Errorf("%q is not of the form file: name", match[1])
			}
		}
	}
	return nil
}

// declared lists the names by which a file can be asked for what it declares.
func declared(path string, source []byte) ([]string, error) {
	switch {
	case strings.HasSuffix(path, ".go"):
		return declaredInGo(source)
	case strings.HasSuffix(path, ".sol"):
		return submatches(solidityName, source), nil
	case strings.HasSuffix(path, ".ts"), strings.HasSuffix(path, ".tsx"), strings.HasSuffix(path, ".mjs"):
		return submatches(scriptName, source), nil
	case strings.HasSuffix(path, ".sql"):
		return submatches(sqlName, source), nil
	}
	return nil, fmt.Errorf("%s is in a language that this test does not read", path)
}

var (
	solidityName = regexp.MustCompile(`(?m)^\s*(?:abstract )?(?:function|modifier|contract|library|interface|error|event|struct|enum) (\w+)`)
	scriptName   = regexp.MustCompile(`(?m)^\s*(?:export )?(?:default )?(?:async )?(?:function|const|class|interface|type) (\w+)`)
	sqlName      = regexp.MustCompile(`(?i)\b(?:TABLE|INDEX|CONSTRAINT|TRIGGER)\s+(?:IF NOT EXISTS\s+)?(\w+)`)
)

func submatches(pattern *regexp.Regexp, source []byte) (names []string) {
	for _, match := range pattern.FindAllSubmatch(source, -1) {
		names = append(names, string(match[1]))
	}
	return names
}

// declaredInGo lists functions, types, variables and constants, and methods as Type.Method.
func declaredInGo(source []byte) (names []string, err error) {
	file, err := parser.ParseFile(token.NewFileSet(), "", source, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	for _, declaration := range file.Decls {
		switch d := declaration.(type) {
		case *ast.FuncDecl:
			names = append(names, receiver(d)+d.Name.Name)
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					names = append(names, spec.Name.Name)
				case *ast.ValueSpec:
					for _, name := range spec.Names {
						names = append(names, name.Name)
					}
				}
			}
		}
	}
	return names, nil
}

// receiver is the type of a method with a dot behind it, and nothing for a function.
func receiver(f *ast.FuncDecl) string {
	if f.Recv == nil {
		return ""
	}
	kind := f.Recv.List[0].Type
	if star, ok := kind.(*ast.StarExpr); ok {
		kind = star.X
	}
	if generic, ok := kind.(*ast.IndexExpr); ok {
		kind = generic.X
	}
	if name, ok := kind.(*ast.Ident); ok {
		return name.Name + "."
	}
	return "?."
}

// A rule is found where the documents say it is.
func TestPlacesExist(t *testing.T) {
	count := map[string]int{}
	for _, document := range documents(t) {
		places, err := placesIn(text(t, document))
		if err != nil {
			t.Errorf("%s: %v", document, err)
		}
		for _, p := range places {
			count[document]++
			if problem := missing(t, document, p); problem != "" {
				t.Errorf("%s: %s: %s", document, p, problem)
			}
		}
	}
	for _, document := range []string{"docs/rules.md", "docs/threat-model.md", "docs/protocol.md", "contracts/PROPERTIES.md"} {
		if count[document] < 10 {
			t.Errorf("%s names only %d places", document, count[document])
		}
	}
}

// missing says what is wrong with a place, and nothing if it exists. Its path begins at the root or in the document's folder.
func missing(t *testing.T, document string, p place) string {
	t.Helper()
	source, err := os.ReadFile(filepath.Join(root, p.file))
	if err != nil {
		source, err = os.ReadFile(filepath.Join(root, filepath.Dir(document), p.file))
	}
	if err != nil {
		return "there is no such file"
	}
	names, err := declared(p.file, source)
	if err != nil {
		return err.Error()
	}
	if !slices.Contains(names, p.name) {
		return "the file declares no such name"
	}
	return ""
}

// Every forge test holds a claim that a reader can look up.
func TestEveryContractTestHoldsAClaim(t *testing.T) {
	claimed, err := placesIn(text(t, "contracts/PROPERTIES.md"))
	if err != nil {
		t.Fatal(err)
	}
	test := regexp.MustCompile(`function ((?:test|invariant)_\w+)`)
	for _, path := range glob(t, "contracts/test/*.t.sol") {
		file := strings.TrimPrefix(path, "contracts/")
		for _, name := range submatches(test, []byte(text(t, path))) {
			if !slices.Contains(claimed, place{file, name}) {
				t.Errorf("contracts/PROPERTIES.md does not name %s: %s", file, name)
			}
		}
	}
}

func TestPlacesIn(t *testing.T) {
	table := "| rule | Where | note | Where tested |\n| --- | --- | --- | --- |\n"
	for _, test := range []struct{ name, document, want string }{
		{"two columns", table + "| a | `a.go: A.b`, `c.sol: d` | `x: y` | `e.go: F` |\n", "[a.go: A.b c.sol: d e.go: F] <nil>"},
		{"an empty cell", table + "| a | `a.go: b` | | |\n", "[a.go: b] <nil>"},
		{"no place", table + "| a | | | `a.go: b` |\n", `[] "a" has no place`},
		{"text", "as `a.go: b` says, `c: d`\n", "[a.go: b] <nil>"},
		{"another table", "| a | b |\n| --- | --- |\n| `c: d` | in `e.go: f` |\n", "[e.go: f] <nil>"},
		{"two tables", table + "\ntext\n\n| Where | a |\n| --- | --- |\n| `a.go: b` | |\n", "[a.go: b] <nil>"},
		{"a file alone", table + "| a | `a.go` | | |\n", `[] "a.go" is not of the form file: name`},
		{"prose", table + "| a | in `a.go: b` | | |\n", `[] "in" is no place`},
	} {
		places, err := placesIn(test.document)
		if got := fmt.Sprint(places, err); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}

func TestDeclared(t *testing.T) {
	for path, test := range map[string]struct{ source, want string }{
		"a.go":  {"package p\nfunc F() {}\nfunc (t *T) M() {}\nfunc (g G[T]) N() {}\ntype T struct{}\nvar a, b = 1, 2\n", "[F T.M G.N T a b]"},
		"a.sol": {"abstract contract C {\n    error E();\n    function f() external {}\n}\n", "[C E f]"},
		"a.ts":  {"export function f() {}\nconst x = 1;\nexport default class K {}\n", "[f x K]"},
		"a.sql": {"CREATE TABLE person (id int, CONSTRAINT two CHECK (a <> b));\nCREATE UNIQUE INDEX one ON person (id);\n", "[person two one]"},
	} {
		names, err := declared(path, []byte(test.source))
		if got := fmt.Sprint(names); err != nil || got != test.want {
			t.Errorf("%s: got %s (%v), want %s", path, got, err, test.want)
		}
	}
	if _, err := declared("a.txt", nil); err == nil {
		t.Error("a text file declares something")
	}
}
