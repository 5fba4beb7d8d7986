package wallet

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const crashing = "PSEPHOS_TEST_CRASH"

// A program that crashes while its vault is open shows neither passphrase nor words, and leaves no memory image behind.
func TestCrashOutputHoldsNoSecret(t *testing.T) {
	if dir := os.Getenv(crashing); dir != "" {
		crash(t, dir)
	}
	dir := t.TempDir()
	program := exec.Command(os.Args[0], "-test.run=^TestCrashOutputHoldsNoSecret$")
	program.Env, program.Dir = append(os.Environ(), crashing+"="+dir, "GOTRACEBACK=crash"), dir
	output, err := program.CombinedOutput()
	var ended *exec.ExitError
	if !errors.As(err, &ended) || !strings.Contains(string(output), "nil pointer") {
		t.Fatalf("it did not crash: %v\n%s", err, output)
	}
	for _, canary := range append(strings.Fields(zeros12)[11:], "harbour", "tulip", "seventeen") {
		if strings.Contains(string(output), canary) {
			t.Errorf("%q is in the crash output:\n%s", canary, output)
		}
	}
	left, err := filepath.Glob(filepath.Join(dir, "*core*"))
	if err != nil || len(left) != 0 {
		t.Errorf("a memory image was left: %v %v", left, err)
	}
}

// crash opens a vault and fails in a function that holds the passphrase and the phrase.
func crash(t *testing.T, dir string) {
	if err := HardenProcess(); err != nil {
		t.Fatal(err)
	}
	v := restored(t, filepath.Join(dir, "data"), zeros12)
	phrase, err := v.Phrase(good)
	if err != nil || v.Unlock(good) != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() { // the test's own recovery does not reach here
		defer close(done)
		fail(string(phrase.bytes()), string(good.bytes()), nil)
	}()
	<-done
}

//go:noinline
func fail(phrase, passphrase string, nothing *int) int {
	return len(phrase) + len(passphrase) + *nothing
}
