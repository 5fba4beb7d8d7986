package app

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
)

func TestCreateNeedsTheWordsConfirmed(t *testing.T) {
	a := newApp(t, t.TempDir())
	w := &Wallet{a}
	if err := w.Create(testPhrase); code(err) != "creation.none" {
		t.Errorf("before a phrase: %v", err)
	}
	if err := w.Begin(12); err != nil {
		t.Fatal(err)
	}
	words, err := w.RevealNew()
	if err != nil || len(words) != 12 {
		t.Fatalf("words: %d %v", len(words), err)
	}
	if err := w.Create(testPhrase); code(err) != "creation.none" {
		t.Errorf("before the check: %v", err)
	}
	questions, err := w.Quiz()
	if err != nil || len(questions) != 3 {
		t.Fatalf("quiz: %v %v", questions, err)
	}
	answers := []WordAnswer{}
	for _, q := range questions {
		answers = append(answers, WordAnswer{Position: q.Position, Word: words[q.Position-1]})
	}
	if err := w.Confirm(answers[:2]); code(err) != "phrase.confirm" {
		t.Errorf("two answers: %v", err)
	}
	wrong := append([]WordAnswer{}, answers...)
	wrong[0].Word = "xyzzy"
	if err := w.Confirm(wrong); code(err) != "phrase.confirm" {
		t.Errorf("a wrong answer: %v", err)
	}
	if err := w.Confirm(answers); err != nil {
		t.Fatal(err)
	}
	if err := w.Create("short"); code(err) != "passphrase.short" {
		t.Errorf("a short passphrase: %v", err)
	}
	if err := w.Create(testPhrase); err != nil {
		t.Fatal(err)
	}
	if _, err := w.RevealNew(); code(err) != "creation.none" {
		t.Errorf("the phrase can still be shown without the passphrase: %v", err)
	}
	if err := w.Begin(12); code(err) != "vault.exists" {
		t.Errorf("a second wallet: %v", err)
	}
	again, err := w.RevealPhrase(testPhrase)
	if err != nil || len(again) != 12 || again[0] != words[0] {
		t.Errorf("reveal with the passphrase: %v", err)
	}
	if _, err := w.RevealPhrase("harbour tulip seventeen kitE"); code(err) != "vault.passphrase" {
		t.Errorf("reveal with a wrong passphrase: %v", err)
	}
}

func TestRestoreTellsTheAddressFirst(t *testing.T) {
	w := &Wallet{newApp(t, t.TempDir())}
	got, err := w.AddressOf("  TEST test test test test test\ntest test test test test junk ")
	if err != nil || got != junkHolder {
		t.Errorf("got %s, %v", got, err)
	}
	if _, err := w.AddressOf("test test"); code(err) != "phrase.length" {
		t.Errorf("two words: %v", err)
	}
}

func TestJudge(t *testing.T) {
	w := &Wallet{newApp(t, t.TempDir())}
	for typed, want := range map[string]Judgement{
		"":               {Score: 0, Problem: "passphrase.short"},
		"aaaaaaaaaaaaaa": {Score: 0, Problem: "passphrase.weak"},
		testPhrase:       {Score: 4, Problem: ""},
	} {
		if got, err := w.Judge(typed); err != nil || got != want {
			t.Errorf("%q: got %+v (%v), want %+v", typed, got, err, want)
		}
	}
}

// fakeHost saves where it is told.
type fakeHost struct {
	noHost
	path string
}

func (h fakeHost) SaveFile(context.Context, string, string, string) (string, error) {
	return h.path, nil
}

func TestExportAndBackupSheet(t *testing.T) {
	a := newApp(t, t.TempDir())
	w := &Wallet{a}
	if err := w.Restore(junk12, testPhrase); err != nil {
		t.Fatal(err)
	}
	const other = "lantern oyster ninety velvet"
	a.host = fakeHost{path: filepath.Join(t.TempDir(), "file")}
	path, err := w.Export(testPhrase, other)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	key, err := keystore.DecryptKey(raw, other)
	if err != nil || key.Address.Hex() != junkHolder {
		t.Errorf("keystore: %v", err)
	}
	if path, err = w.SaveBackupSheet(12, "en"); err != nil {
		t.Fatal(err)
	}
	sheet, err := os.ReadFile(path)
	if err != nil || string(sheet[:5]) != "%PDF-" {
		t.Errorf("sheet: %q %v", sheet[:min(5, len(sheet))], err)
	}
	a.host = fakeHost{} // the person closed the dialog
	if path, err := w.SaveBackupSheet(24, "de"); err != nil || path != "" {
		t.Errorf("cancelled: %q %v", path, err)
	}
}
