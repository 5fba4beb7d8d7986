// Package container_test checks what can be checked of image, compose file and unit without a container engine.
package container_test

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

const root = "../.."

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Whatever is copied into the image is there, and nothing that the program is made of is left out.
func TestDockerfileCopiesTheSource(t *testing.T) {
	var copied []string
	for line := range strings.Lines(read(t, "Dockerfile")) {
		words := strings.Fields(line)
		if len(words) < 3 || words[0] != "COPY" || strings.HasPrefix(words[1], "--from") {
			continue
		}
		for _, source := range words[1 : len(words)-1] {
			if _, err := os.Stat(filepath.Join(root, source)); err != nil {
				t.Errorf("%s is copied into the image and is not there", source)
			}
			copied = append(copied, source)
		}
	}
	list := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", "./cmd/psephos")
	list.Dir = root
	packages, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	for path := range strings.FieldsSeq(string(packages)) {
		inside, ours := strings.CutPrefix(path, "psephos/")
		if folder, _, _ := strings.Cut(inside, "/"); ours && !slices.Contains(copied, folder) {
			t.Errorf("package %s is part of the program and not copied into the image", path)
		}
	}
}

// The office must not run as root, must say how it is, and the last stage must hold no sources.
func TestDockerfileEndsSafely(t *testing.T) {
	stages := strings.Split(read(t, "Dockerfile"), "\nFROM ")
	last := stages[len(stages)-1]
	for _, want := range []string{"USER 65532:65532", "HEALTHCHECK", "/healthz", "ENTRYPOINT"} {
		if !strings.Contains(last, want) {
			t.Errorf("the image has no %s", want)
		}
	}
	if strings.Contains(last, "COPY . ") || strings.Contains(last, "/src") {
		t.Error("sources are in the image")
	}
}

// variable finds the office's variables in the declarations of flags.
var variable = regexp.MustCompile(`env:"(PSEPHOS_[A-Z_]+)"`)

func variables(t *testing.T) map[string]bool {
	t.Helper()
	known := map[string]bool{}
	err := filepath.WalkDir(filepath.Join(root, "cmd/psephos"), func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" {
			return err
		}
		for _, match := range variable.FindAllStringSubmatch(read(t, path), -1) {
			known[match[1]] = true
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return known
}

func TestComposeNamesVariablesThatExist(t *testing.T) {
	known := variables(t)
	var compose struct {
		Services map[string]struct {
			Image       string
			Environment map[string]string
			Healthcheck map[string]any
		}
	}
	if err := yaml.Unmarshal([]byte(read(t, "compose.yaml")), &compose); err != nil {
		t.Fatal(err)
	}
	for _, service := range []string{"office", "database", "cache", "node"} {
		if compose.Services[service].Image == "" {
			t.Errorf("there is no service %s", service)
		}
	}
	for name := range compose.Services["office"].Environment {
		if !known[name] {
			t.Errorf("the office knows no variable %s", name)
		}
	}
	for _, required := range []string{"PSEPHOS_ORGANISATION", "PSEPHOS_FACTORY", "PSEPHOS_ROLL", "PSEPHOS_KEY", "PSEPHOS_SECRET_FILE"} {
		if compose.Services["office"].Environment[required] == "" {
			t.Errorf("the office is not given %s", required)
		}
	}
}

// verifier is the program of systemd that checks units.
const verifier = "systemd-analyze" //nolint:misspell // its name

func TestUnitIsOneThatSystemdAccepts(t *testing.T) {
	program, err := exec.LookPath(verifier)
	if err != nil {
		t.Logf("%s is not here; the unit is only read", verifier)
		program = ""
	}
	unit := read(t, "psephos-office.service")
	for _, want := range []string{"DynamicUser=yes", "NoNewPrivileges=yes", "ProtectSystem=strict", "LoadCredential=key:", "LimitCORE=0"} {
		if !strings.Contains(unit, want) {
			t.Errorf("the unit lacks %s", want)
		}
	}
	if program == "" {
		return
	}
	// The program is not installed here: any that is there stands for it.
	here := filepath.Join(t.TempDir(), "psephos-office.service")
	if err := os.WriteFile(here, []byte(strings.ReplaceAll(unit, "/usr/local/bin/psephos", "/bin/true")), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(program, "verify", "--man=no", here).CombinedOutput(); err != nil || strings.Contains(string(out), here) {
		t.Errorf("%s verify: %v: %s", verifier, err, out)
	}
}
