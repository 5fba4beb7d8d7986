package main

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// declaration is an error, an event or a function of a contract, with the comment above it.
type declaration struct {
	kind, name string
	parameters []string
	comment    string
}

var (
	declares  = regexp.MustCompile(`(?s)^[ \t]*(error|event|function)\s+(\w+)\s*\(([^)]*)\)`)
	parameter = regexp.MustCompile(`(\w+)\s*(?:,|$)`)
)

// declarationsIn finds the declarations in a Solidity file that is formatted by forge fmt.
func declarationsIn(source string) []declaration {
	var found []declaration
	var comment strings.Builder
	lines := strings.SplitAfter(source, "\n")
	for i, line := range lines {
		if text, ok := strings.CutPrefix(strings.TrimSpace(line), "///"); ok {
			comment.WriteString(text + "\n")
			continue
		}
		if match := declares.FindStringSubmatch(strings.Join(lines[i:], "")); match != nil {
			d := declaration{kind: match[1], name: match[2], comment: comment.String()}
			for _, name := range parameter.FindAllStringSubmatch(match[3], -1) {
				d.parameters = append(d.parameters, name[1])
			}
			found = append(found, d)
		}
		comment.Reset()
	}
	return found
}

// lacks says what a reader of the declaration is not told, a sentence each.
func (d declaration) lacks() []string {
	if !strings.Contains(d.comment, "@notice ") {
		return []string{"has no @notice"}
	}
	var missing []string
	for _, name := range d.parameters {
		named := strings.Contains(d.comment, "@param "+name+" ") || strings.Contains(d.comment, "`"+name+"`")
		if d.kind != "function" && !named {
			missing = append(missing, fmt.Sprintf("does not explain %q", name))
		}
	}
	return missing
}

// Whoever reads an interface learns there what each error, event and function means. Errors and events of libraries count too.
func TestContractsAreExplained(t *testing.T) {
	seen := map[string]int{}
	for _, path := range glob(t, "contracts/src/*.sol", "contracts/src/*/*.sol") {
		isInterface := strings.Contains(path, "/interfaces/")
		for _, d := range declarationsIn(text(t, path)) {
			if d.kind == "function" && !isInterface {
				continue
			}
			seen[d.kind]++
			for _, what := range d.lacks() {
				t.Errorf("%s: %s %s %s", path, d.kind, d.name, what)
			}
			if d.kind != "function" && !isInterface && !strings.Contains(path, "/libraries/") {
				t.Errorf("%s: %s %s belongs into the interface", path, d.kind, d.name)
			}
		}
	}
	if seen["error"] < 30 || seen["event"] < 15 || seen["function"] < 40 {
		t.Errorf("found only %v", seen)
	}
}

func TestDeclarationLacks(t *testing.T) {
	for _, test := range []struct{ name, source, want string }{
		{"explained", "/// @notice `number` is not on the roll.\nerror NotOnRoll(uint256 number);\n", "[]"},
		{"explained by @param", "/// @notice No.\n/// @param a The first.\nerror No(uint256 a);\n", "[]"},
		{"without comment", "error No();\n", "[has no @notice]"},
		{"only for developers", "/// @dev No.\nerror No();\n", "[has no @notice]"},
		{"comment of something else", "/// @notice No.\nerror No();\nevent Yes();\n", "[] [has no @notice]"},
		{"parameter", "/// @notice `a`.\nevent Yes(\n    uint256 indexed a,\n    bytes b\n);\n", `[does not explain "b"]`},
	} {
		var got []string
		for _, d := range declarationsIn(test.source) {
			got = append(got, fmt.Sprint(d.lacks()))
		}
		if text := strings.Join(got, " "); text != test.want {
			t.Errorf("%s: got %s, want %s", test.name, text, test.want)
		}
	}
}

// The code on chain is that of one compiler: a contract that is deployed names it exactly, and it is the one that is installed.
func TestDeployedContractsPinTheCompiler(t *testing.T) {
	list := regexp.MustCompile(`const contracts = \[(.*)\]`).FindStringSubmatch(text(t, "contracts/bindings.cjs"))
	installed := regexp.MustCompile(`"solc": "([\d.]+)"`).FindStringSubmatch(text(t, "contracts/package.json"))
	if list == nil || installed == nil {
		t.Fatal("bindings.cjs lists no contracts, or package.json no exact compiler")
	}
	want := "pragma solidity " + installed[1] + ";"
	for _, name := range regexp.MustCompile(`\w+`).FindAllString(list[1], -1) {
		path := "contracts/src/" + name + ".sol"
		if got := regexp.MustCompile(`pragma .*;`).FindString(text(t, path)); got != want {
			t.Errorf("%s says %q, want %q", path, got, want)
		}
	}
}

// glob lists the files of the repository that match one of the patterns, at least one for each pattern.
func glob(t *testing.T, patterns ...string) []string {
	t.Helper()
	var paths []string
	for _, pattern := range patterns {
		found, err := filepath.Glob(filepath.Join(root, pattern))
		if err != nil || len(found) == 0 {
			t.Fatalf("%s matches no file: %v", pattern, err)
		}
		for _, path := range found {
			paths = append(paths, strings.TrimPrefix(path, root+"/"))
		}
	}
	return paths
}
