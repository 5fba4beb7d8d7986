package cause

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// File says why a file or folder cannot be used. The words name it.
func File(err error) error {
	var at *fs.PathError
	var moved *os.LinkError
	switch {
	case errors.As(err, &at):
		return worded(err, ofFile(at.Path, err))
	case errors.As(err, &moved):
		return worded(err, ofFile(moved.New, err))
	}
	return err
}

func ofFile(path string, err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if dir := filepath.Dir(path); missing(dir) {
			return "there is no folder " + dir
		}
		return "there is no file or folder " + path
	case errors.Is(err, syscall.EISDIR):
		return path + " is a folder, not a file"
	case errors.Is(err, syscall.ENOTDIR):
		return path + ": there is a file where a folder should be"
	case errors.Is(err, fs.ErrExist):
		return path + " exists already"
	case errors.Is(err, fs.ErrPermission):
		return "you are not allowed to use " + path
	case errors.Is(err, syscall.ENOSPC):
		return "there is no space left for " + path
	case errors.Is(err, syscall.EROFS):
		return "nothing can be written where " + path + " is"
	}
	return ""
}

func missing(dir string) bool {
	_, err := os.Stat(dir)
	return errors.Is(err, fs.ErrNotExist)
}

// IsFolder is the error of a path that should be a file and is a folder.
func IsFolder(path string) error {
	return File(&fs.PathError{Op: "open", Path: path, Err: syscall.EISDIR})
}

// IsNoFolder is the error of a path that should be a folder and is a file.
func IsNoFolder(path string) error {
	return File(&fs.PathError{Op: "open", Path: path, Err: syscall.ENOTDIR})
}
