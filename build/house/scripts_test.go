package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// scripts lists what builds, tests and packages the repository.
func scripts(t *testing.T) []string {
	t.Helper()
	return glob(t, "Makefile", ".ci/run", ".github/workflows/*.yml", "build/*.sh", "build/*.mjs", "build/*/*.sh", "build/*/*.mjs",
		"build/container/Dockerfile", "contracts/forge", "contracts/generate")
}

var (
	// pathInScript is a path from the root of the repository, up to where a variable or a list begins.
	pathInScript = regexp.MustCompile(`(?:^|[\s"'=(:])(?:\./)?((?:app|audit|backend|ballot|build|chain|cmd|contracts|devnet|docs|election|examples|frontend|internal|roll)/[\w.*/-]*)`)
	// madeByScripts are the paths that exist only after a build.
	madeByScripts = regexp.MustCompile(`^(build/bin|build/tmp|build/bench\.json|contracts/(out|cache)|.*/dist/|.*node_modules)`)
)

// stale lists the paths from the root that a script names and that do not exist.
func stale(script string) []string {
	var gone []string
	for _, match := range pathInScript.FindAllStringSubmatch(script, -1) {
		name := strings.TrimRight(match[1], ".")
		if madeByScripts.MatchString(name) {
			continue
		}
		if found, err := filepath.Glob(filepath.Join(root, strings.ReplaceAll(name, "...", ""))); err != nil || len(found) == 0 {
			gone = append(gone, name)
		}
	}
	return gone
}

// A list of generated files, say, that names a folder which has moved would be shorter without anybody noticing.
func TestScriptsNamePathsThatExist(t *testing.T) {
	for _, script := range scripts(t) {
		for _, name := range stale(text(t, script)) {
			t.Errorf("%s names %s, which does not exist", script, name)
		}
	}
}

var (
	makeVariable  = regexp.MustCompile(`(?m)^([A-Z_]+)\s*[:?]?=`)
	shellVariable = regexp.MustCompile(`(?m)^\s*(?:local )?([a-z_]+)=`)
)

// unused lists the variables that a Makefile or a shell script sets and never reads.
func unused(name, script string) []string {
	set, read := shellVariable, func(v string) string { return `\$\{?#?` + v + `\b` }
	if name == "Makefile" {
		set, read = makeVariable, func(v string) string { return `\$\(` + v + `\)` }
	}
	var found []string
	for _, match := range set.FindAllStringSubmatch(script, -1) {
		if match[1] != "SHELL" && !regexp.MustCompile(read(match[1])).MatchString(script) {
			found = append(found, match[1])
		}
	}
	return found
}

func TestScriptsReadTheirVariables(t *testing.T) {
	for _, script := range scripts(t) {
		if name := filepath.Base(script); name == "Makefile" || strings.HasSuffix(name, ".sh") || !strings.Contains(name, ".") {
			for _, variable := range unused(name, text(t, script)) {
				t.Errorf("%s sets %s and never reads it", script, variable)
			}
		}
	}
}

func TestStaleAndUnused(t *testing.T) {
	script := "log=build/tmp/x\nhash frontend/desktop/src/wailsjs app/office build/nothing/*.sh ./cmd/... build/test.sh. build/bin/psephos\n"
	if got, want := stale(script), []string{"frontend/desktop/src/wailsjs", "build/nothing/*.sh"}; !slices.Equal(got, want) {
		t.Errorf("stale: got %q, want %q", got, want)
	}
	if got, want := unused("a.sh", "  local a=1 b=2\nc=3\necho \"${c}\"\n"), []string{"a"}; !slices.Equal(got, want) {
		t.Errorf("unused: got %q, want %q", got, want)
	}
	if got, want := unused("Makefile", "A := 1\nB = 2\nall:\n\techo $(B)\n"), []string{"A"}; !slices.Equal(got, want) {
		t.Errorf("unused: got %q, want %q", got, want)
	}
}

// The number of tests that continuous integration ends with is counted here.
func TestCount(t *testing.T) {
	for _, test := range []struct{ runner, report, want string }{
		{"go", `{"Action":"pass","Package":"p","Test":"A"}
{"Action":"pass","Package":"p","Test":"A/b"}
not JSON
{"Action":"fail","Package":"q","Test":"B"}
{"Action":"fail","Package":"q"}
{"Action":"fail","Package":"does-not-build"}
{"Action":"pass","Package":"p"}
`, "2 2"},
		{"go", `{"Action":"pass","Pack`, "0 1"},
		{"vitest", `{"numPassedTests":7,"numFailedTests":3}`, "7 3"},
		{"vitest", `{"numPassed`, "0 1"},
	} {
		report := filepath.Join(t.TempDir(), "report")
		if err := os.WriteFile(report, []byte(test.report), 0o600); err != nil {
			t.Fatal(err)
		}
		out, err := exec.CommandContext(t.Context(), "node", filepath.Join(root, "build/count.mjs"), test.runner, report).Output()
		if got := strings.TrimSpace(string(out)); err != nil || got != test.want {
			t.Errorf("%s: got %q (%v), want %q", test.runner, got, err, test.want)
		}
	}
}
