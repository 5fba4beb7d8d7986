package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A wallet that was saved as a file on one machine comes back on another, whose vault gets a passphrase of its own.
func TestABackupFileRestoresTheWallet(t *testing.T) {
	first := newApp(t, t.TempDir())
	if err := (&Wallet{first}).Restore(junk12, testPhrase); err != nil {
		t.Fatal(err)
	}
	const ofFile, fresh = "lantern oyster ninety velvet", "granite violin eleven meadow"
	raw := savedBackup(t, first, ofFile)
	if strings.Contains(raw, "junk") {
		t.Fatal("the file shows a word")
	}
	second := newApp(t, t.TempDir())
	w := &Wallet{second}
	if _, err := w.BackupAddress(raw, testPhrase); code(err) != "backup.passphrase" {
		t.Errorf("a wrong passphrase: %v", err)
	}
	if address, err := w.BackupAddress(raw, ofFile); err != nil || address != junkHolder {
		t.Errorf("address %s, %v", address, err)
	}
	if second.vault.Exists() {
		t.Error("looking at a file made a wallet")
	}
	if err := w.RestoreBackup(raw, ofFile, "short"); code(err) != "passphrase.short" {
		t.Errorf("a short passphrase: %v", err)
	}
	if err := w.RestoreBackup(raw, ofFile, fresh); err != nil {
		t.Fatal(err)
	}
	if words, err := w.RevealPhrase(fresh); err != nil || strings.Join(words, " ") != junk12 {
		t.Errorf("the words are others: %v", err)
	}
}

// savedBackup is the text of a backup file of an app's wallet.
func savedBackup(t *testing.T, a *App, filePassphrase string) string {
	t.Helper()
	a.host = fakeHost{path: filepath.Join(t.TempDir(), "backup.age")}
	path, err := (&Wallet{a}).SaveBackup(testPhrase, filePassphrase)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func TestSaveBackupRefusesAndCancels(t *testing.T) {
	a := newApp(t, t.TempDir())
	w := &Wallet{a}
	const ofFile = "lantern oyster ninety velvet"
	if _, err := w.SaveBackup(testPhrase, ofFile); code(err) != "window.none" {
		t.Errorf("without a window: %v", err)
	}
	if err := w.Restore(junk12, testPhrase); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "backup.age")
	a.host = fakeHost{path: path}
	if _, err := w.SaveBackup("harbour tulip seventeen kitE", ofFile); code(err) != "vault.passphrase" {
		t.Errorf("a wrong passphrase: %v", err)
	}
	if _, err := w.SaveBackup(testPhrase, "aaaaaaaaaaaaaa"); code(err) != "passphrase.weak" {
		t.Errorf("a weak passphrase of the file: %v", err)
	}
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Errorf("a file was written: %v", err)
	}
	a.host = fakeHost{} // the person closed the dialog
	if saved, err := w.SaveBackup(testPhrase, ofFile); err != nil || saved != "" {
		t.Errorf("cancelled: %q %v", saved, err)
	}
}
