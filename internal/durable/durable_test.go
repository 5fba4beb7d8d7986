package durable_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"psephos/internal/durable"
)

func TestWriteFileReplaces(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	for _, data := range []string{"first", "second, longer", ""} {
		if err := durable.WriteFile(path, []byte(data)); err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(path); err != nil || string(got) != data {
			t.Errorf("the file holds %q, %v; want %q", got, err, data)
		}
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file's permissions are %v, %v; want 0600", info.Mode().Perm(), err)
	}
	onlyFile(t, path)
}

func TestRefusedFileKeepsTheOld(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	if err := durable.WriteFile(path, []byte("old")); err != nil {
		t.Fatal(err)
	}
	refused := errors.New("not what was meant")
	var seen []byte
	err := durable.WriteVerified(path, []byte("new"), func(pending string) (err error) {
		seen, err = os.ReadFile(pending)
		return errors.Join(err, refused)
	})
	if !errors.Is(err, refused) || string(seen) != "new" {
		t.Errorf("WriteVerified = %v after reading %q; want the refusal of %q", err, seen, "new")
	}
	if got, _ := os.ReadFile(path); string(got) != "old" {
		t.Errorf("the file holds %q; want the old", got)
	}
	onlyFile(t, path)
}

func TestFolderMissing(t *testing.T) {
	err := durable.WriteFile(filepath.Join(t.TempDir(), "none", "file"), nil)
	if !errors.Is(err, os.ErrNotExist) {
		t.Errorf("WriteFile = %v; want %v", err, os.ErrNotExist)
	}
}

// onlyFile checks that nothing is left beside path.
func onlyFile(t *testing.T, path string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil || len(entries) != 1 {
		t.Errorf("beside the file there are %v, %v", entries, err)
	}
}
