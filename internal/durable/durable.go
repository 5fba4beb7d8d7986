// Package durable replaces files so that neither a crash nor a power cut leaves half of one: the file holds either what it
// held before or all of what is new. It works on every system that the app runs on; on Windows the rename is as atomic as
// MoveFileEx makes it.
package durable

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
)

// WriteFile replaces the file at path by data. Only the owner may read it (0600). It is on the disk when the call returns.
// On any error the old file is as it was.
func WriteFile(path string, data []byte) error { return WriteVerified(path, data, nil) }

// WriteVerified is WriteFile for what must not be lost: verify, unless nil, reads back the new file, still under another
// name, and its error keeps the old one.
func WriteVerified(path string, data []byte, verify func(path string) error) (err error) {
	dir := filepath.Dir(path)
	pending, err := os.CreateTemp(dir, "."+filepath.Base(path)+".*") // with 0600
	if err != nil {
		return inDir(dir, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, ignoreGone(os.Remove(pending.Name())))
		}
	}()
	_, err = pending.Write(data)
	// Closed before the rename: Windows renames no open file.
	if err = errors.Join(err, pending.Sync(), pending.Close()); err != nil {
		return err
	}
	if verify != nil {
		if err = verify(pending.Name()); err != nil {
			return err
		}
	}
	if err = os.Rename(pending.Name(), path); err != nil {
		return err
	}
	return syncDir(dir)
}

// syncDir makes the rename itself durable. Windows has no such call, and needs none.
func syncDir(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// inDir names the directory in place of the temporary file, which nobody has heard of.
func inDir(dir string, err error) error {
	var at *fs.PathError
	if errors.As(err, &at) {
		at.Path = dir
	}
	return err
}

func ignoreGone(err error) error {
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	return err
}
