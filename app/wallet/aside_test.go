package wallet

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

func TestAVaultThatIsSetAsideIsWholeUnderItsNewName(t *testing.T) {
	dir := t.TempDir()
	v := restored(t, dir, junk12)
	if err := v.Unlock(good); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(v.path())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := v.SetAside(NewPassphrase("lantern oyster ninety velvet")); !errors.Is(err, ErrWrongPassphrase) || !v.Exists() {
		t.Errorf("a wrong passphrase: %v", err)
	}
	first, err := v.SetAside(good)
	if err != nil {
		t.Fatal(err)
	}
	if !regexp.MustCompile(`^vault-0xf39fd6e5-\d{8}-\d{6}\.json$`).MatchString(filepath.Base(first)) {
		t.Errorf("name: %s", first)
	}
	if v.Exists() || v.Unlocked() {
		t.Error("there is a wallet still")
	}
	after, err := os.ReadFile(first)
	if err != nil || string(after) != string(before) {
		t.Errorf("the file that was set aside differs: %v", err)
	}
	if _, err := v.SetAside(good); !errors.Is(err, ErrNoVault) {
		t.Errorf("no wallet: %v", err)
	}
	if err := os.Rename(first, v.path()); err != nil { // what a person does who wants it back
		t.Fatal(err)
	}
	if err := v.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if err := again.Unlock(good); err != nil {
		t.Errorf("the old name again: %v", err)
	}
}

// A directory may be called what would be a pattern.
func TestAsideInAnyDirectory(t *testing.T) {
	for _, name := range []string{"a[b", "a[1]"} {
		dir := filepath.Join(t.TempDir(), name)
		if err := os.Mkdir(dir, 0o700); err != nil {
			t.Fatal(err)
		}
		v := restored(t, dir, junk12)
		kept, err := v.SetAside(good)
		if err != nil {
			t.Fatal(err)
		}
		if listed, err := v.Aside(); err != nil || len(listed) != 1 || listed[0] != kept {
			t.Errorf("%s: listed %v, kept %s, %v", name, listed, kept, err)
		}
	}
}

func TestReplaceKeepsTheOtherWallet(t *testing.T) {
	v := restored(t, t.TempDir(), junk12)
	parsed := func(phrase string) Phrase {
		p, err := ParsePhrase(phrase)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	next := NewPassphrase("lantern oyster ninety velvet")
	var kept []string
	for _, phrase := range []string{zeros12, junk12, zeros12} { // within one second: no name is taken twice
		aside, err := v.Replace(parsed(phrase), next)
		if err != nil || aside == "" || v.Unlocked() {
			t.Fatalf("got %q, %v", aside, err)
		}
		kept = append(kept, aside)
	}
	if err := v.Unlock(next); err != nil {
		t.Errorf("the new one: %v", err)
	}
	if aside, err := v.Replace(parsed(zeros12), good); err != nil || aside != "" {
		t.Errorf("the same wallet: %q %v", aside, err)
	}
	if _, err := v.Replace(parsed(junk12), NewPassphrase("short")); !errors.Is(err, ErrPassphraseShort) {
		t.Errorf("a short passphrase: %v", err)
	}
	if err := os.WriteFile(filepath.Join(v.dir, "vault-damaged-20261122-210000.json"), nil, 0o600); err != nil { // what the app calls one that no passphrase opens
		t.Fatal(err)
	}
	listed, err := v.Aside()
	if err != nil || len(listed) != len(kept) {
		t.Errorf("listed %v, kept %v, %v", listed, kept, err)
	}
	for i, passphrase := range []Passphrase{good, next} {
		file, err := readVault(kept[i])
		if err != nil || file == nil {
			t.Fatal(err)
		}
		if _, _, err := file.unseal(passphrase); err != nil {
			t.Errorf("%s does not open: %v", kept[i], err)
		}
	}
}
