package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// guard is a rule of depguard in .golangci.yml.
type guard struct {
	Mode  string   `yaml:"list-mode"`
	Files []string `yaml:"files"`
	Allow []string `yaml:"allow"`
	Deny  []struct {
		Package string `yaml:"pkg"`
	} `yaml:"deny"`
}

// acrossRooms are the rules that are not for one folder.
var acrossRooms = []string{"cryptography", "secrets", "passphrases", "wails", "silent", "log"}

// coming are folders of the plan that are not there yet.
var coming = []string{}

// rooms returns the rules for one folder each, by the folder, "." for the root.
func rooms(t *testing.T) map[string]guard {
	t.Helper()
	var config struct {
		Linters struct {
			Settings struct {
				Depguard struct {
					Rules map[string]guard `yaml:"rules"`
				} `yaml:"depguard"`
			} `yaml:"settings"`
		} `yaml:"linters"`
	}
	if err := yaml.Unmarshal([]byte(text(t, ".golangci.yml")), &config); err != nil {
		t.Fatal(err)
	}
	found := map[string]guard{}
	for name, rule := range config.Linters.Settings.Depguard.Rules {
		if name == "main" {
			name = "."
		}
		if !slices.Contains(acrossRooms, name) {
			found[name] = rule
		}
	}
	return found
}

// folders lists the folders that hold Go, under whatever build tag.
func folders(t *testing.T) []string {
	t.Helper()
	list := exec.CommandContext(t.Context(), "git", "ls-files", "--cached", "--others", "--exclude-standard", "*.go")
	list.Dir = root
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, file := range strings.Fields(string(out)) {
		if _, err := os.Stat(filepath.Join(root, file)); err == nil { // not deleted
			found = append(found, path.Dir(file))
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// Every folder has one rule that says what it may import, and every rule a folder: nobody forgets the one with the other.
func TestEveryFolderIsARoom(t *testing.T) {
	rules, all := rooms(t), folders(t)
	for _, folder := range coming {
		if slices.Contains(all, folder) {
			t.Errorf("%s is there: take it from the list of those that are coming", folder)
		}
	}
	for _, folder := range all {
		rule, ok := rules[folder]
		if !ok {
			t.Errorf(".golangci.yml has no rule of depguard for %s", folder)
			continue
		}
		files := []string{"${base-path}/" + folder + "/*.go", "!$test"}
		if folder == "." {
			files[0] = "${base-path}/*.go"
		}
		if !slices.Equal(rule.Files, files) || rule.Mode != "lax" || len(rule.Deny) != 1 || rule.Deny[0].Package != moduleName+"/" {
			t.Errorf("the rule for %s is not for this folder alone, or does not refuse all that it does not allow", folder)
		}
		for _, allowed := range rule.Allow {
			checkAllowed(t, folder, allowed, all)
		}
	}
	for folder := range rules {
		if !slices.Contains(all, folder) && !slices.Contains(coming, folder) {
			t.Errorf(".golangci.yml has a rule for %s, which holds no Go", folder)
		}
	}
}

// checkAllowed checks that a room allows single folders that exist, and no fixtures unless it is one of them.
func checkAllowed(t *testing.T, folder, allowed string, all []string) {
	t.Helper()
	other, exact := strings.CutSuffix(strings.TrimPrefix(allowed, moduleName+"/"), "$")
	if !exact || !slices.Contains(all, other) && !slices.Contains(coming, other) {
		t.Errorf("the rule for %s allows %s, which is no folder with a $ behind it", folder, allowed)
	}
	if strings.HasSuffix(other, "test") && !strings.HasSuffix(folder, "test") {
		t.Errorf("the rule for %s allows %s, which is for tests", folder, allowed)
	}
}

// probe is a file that imports one package, and the rule that must refuse it, none if it is allowed.
type probe struct{ file, imports, rule string }

var probes = []probe{
	{"app/voting/a.go", "psephos/app/organiser", "app/voting"},
	{"app/voting/b.go", "psephos/app/errand", ""},
	{"app/voting/c_test.go", "psephos/devnet", ""},
	{"app/member/a.go", "psephos/app/errand", "app/member"},
	{"app/journal/a.go", "psephos/app/wallet/wallettest", "app/journal"},
	{"app/b.go", "psephos/backend/httpapi", "app"},
	{"backend/roll/a.go", "psephos/backend/auth", "backend/roll"},
	{"backend/roll/b.go", "psephos/backend/email", ""},
	{"backend/email/a.go", "psephos/backend/store", "backend/email"},
	{"backend/auth/a.go", "psephos/devnet", "backend/auth"},
	{"election/a.go", "psephos/audit", "election"},
	{"election/b.go", "psephos/chain", ""},
	{"election/c.go", "log/slog", "silent"},
	{"audit/a.go", "psephos/backend/store", "audit"},
	{"audit/b.go", "psephos/contracts/bindings", "audit"},
	{"ballot/a.go", "psephos/chain", "ballot"},
	{"ballot/b.go", "github.com/wailsapp/wails/v2", "cryptography"},
	{"backend/store/a.go", "log", "log"},
	{"backend/store/b.go", "log/slog", ""},
	{"app/member/b.go", "github.com/tyler-smith/go-bip39", "secrets"},
	{"cmd/psephos/a.go", "github.com/btcsuite/btcd/btcutil/hdkeychain", "secrets"},
	{"app/wallet/a.go", "github.com/tyler-smith/go-bip39", ""},
	{"app/wallet/b.go", "github.com/btcsuite/btcd/btcutil/hdkeychain", ""},
	{"app/wallet/c.go", "golang.org/x/crypto/argon2", ""},
	{"backend/auth/password.go", "golang.org/x/crypto/argon2", ""},
	{"backend/auth/b.go", "golang.org/x/crypto/argon2", "passphrases"},
	{"app/desktop.go", "github.com/wailsapp/wails/v2", ""},
	{"main.go", "github.com/wailsapp/wails/v2", "wails"},
	{"cmd/psephos/main.go", "github.com/wailsapp/wails/v2", "wails"},
	{"frontend/e2e/fund/main.go", "github.com/wailsapp/wails/v2/pkg/runtime", "wails"},
}

// The rules refuse: the linter reads files with a forbidden import, at least one for every room and for every other rule, and
// names exactly those.
func TestForbiddenImportsAreRefused(t *testing.T) {
	all := slices.Clone(probes)
	for folder := range rooms(t) {
		name := folder
		if folder == "." {
			name = "main"
		}
		if folder != "examples" {
			all = append(all, probe{path.Join(folder, "probe.go"), "psephos/examples", name})
		}
	}
	module := writeProbes(t, all)
	refused := lint(t, module)
	for _, p := range all {
		if got := refused[p.file]; got != p.rule {
			t.Errorf("%s imports %s: refused by %q, want %q", p.file, p.imports, got, p.rule)
		}
	}
	for _, rule := range acrossRooms {
		if !slices.ContainsFunc(all, func(p probe) bool { return p.rule == rule }) {
			t.Errorf("no import is refused by %s", rule)
		}
	}
}

// writeProbes makes a module of the probes under this repository's name and rules, in which whatever they import exists.
func writeProbes(t *testing.T, all []probe) (dir string) {
	t.Helper()
	dir = t.TempDir()
	write := func(file, content string) {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, file)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, file), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(".golangci.yml", text(t, ".golangci.yml"))
	write("examples/doc.go", "package p\n")
	mod := "module " + moduleName + "\n\ngo 1.26\n"
	for _, p := range all {
		write(p.file, "package p\n\nimport _ \""+p.imports+"\"\n")
		if inside, ok := strings.CutPrefix(p.imports, moduleName+"/"); ok {
			write(inside+"/doc.go", "package p\n")
		} else if strings.Contains(p.imports, ".") {
			write("modules/"+p.imports+"/p.go", "package p\n")
		}
	}
	for _, name := range []string{
		"github.com/tyler-smith/go-bip39", "github.com/btcsuite/btcd/btcutil", "golang.org/x/crypto", "github.com/wailsapp/wails/v2",
	} {
		version := "v0.0.0"
		if strings.HasSuffix(name, "/v2") {
			version = "v2.0.0"
		}
		write("modules/"+name+"/go.mod", "module "+name+"\n\ngo 1.26\n")
		write("modules/"+name+"/p.go", "package p\n")
		mod += "\nrequire " + name + " " + version + "\n\nreplace " + name + " => ./modules/" + name + "\n"
	}
	write("go.mod", mod)
	return dir
}

// lint runs depguard alone and returns the rule that refused an import, by file.
func lint(t *testing.T, dir string) map[string]string {
	t.Helper()
	tool := exec.CommandContext(t.Context(), "go", "tool", "-modfile=build/tools/go.mod", "-n", "golangci-lint")
	tool.Dir, tool.Env = root, append(os.Environ(), "CGO_ENABLED=0")
	program, err := tool.Output()
	if err != nil {
		t.Fatalf("%v: %v", tool, err)
	}
	run := exec.CommandContext(t.Context(), strings.TrimSpace(string(program)),
		"run", "--enable-only=depguard", "--issues-exit-code=0", "--output.json.path=stdout", "--show-stats=false", "./...")
	run.Dir, run.Env = dir, append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=-mod=mod")
	var problems bytes.Buffer
	run.Stderr = &problems
	out, err := run.Output()
	if err != nil {
		t.Fatalf("%v: %v: %s", run, err, problems.Bytes())
	}
	var report struct {
		Issues []struct {
			FromLinter, Text string
			Pos              struct{ Filename string }
		}
	}
	if err := json.Unmarshal(out, &report); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	refused := map[string]string{}
	for _, issue := range report.Issues {
		_, rule, ok := strings.Cut(issue.Text, "is not allowed from list '")
		if issue.FromLinter != "depguard" || !ok {
			t.Fatalf("%s: %s", issue.Pos.Filename, issue.Text)
		}
		rule, _, _ = strings.Cut(rule, "'")
		refused[filepath.ToSlash(issue.Pos.Filename)] = rule
	}
	return refused
}
