package app

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"psephos/internal/durable"
)

// readJSON fills value from a file; a file that does not exist leaves it as it is.
func readJSON(path string, value any) error {
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read %s: %v", path, err)
	}
	if err := json.Unmarshal(raw, value); err != nil {
		return fmt.Errorf("%s is damaged; move it away to go on: %v", path, err)
	}
	return nil
}

// writeJSON replaces a file atomically; it is on the disk when the call returns.
func writeJSON(path string, value any) error {
	raw, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		return fmt.Errorf("write %s: %v", path, err)
	}
	if err := durable.WriteFile(path, append(raw, '\n')); err != nil {
		return fmt.Errorf("write %s: %v", path, err)
	}
	return nil
}
