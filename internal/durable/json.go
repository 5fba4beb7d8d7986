package durable

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// ReadJSON fills value from the file at path; a file that does not exist leaves it as it is.
func ReadJSON(path string, value any) error {
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read %s: %v", path, err)
	}
	if err := json.Unmarshal(raw, value); err != nil {
		return fmt.Errorf("%s is damaged; move it to another folder to continue: %v", path, err)
	}
	return nil
}

// WriteJSON replaces the file at path by value, as WriteFile does.
func WriteJSON(path string, value any) error {
	raw, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		return fmt.Errorf("write %s: %v", path, err)
	}
	if err := WriteFile(path, append(raw, '\n')); err != nil {
		return fmt.Errorf("write %s: %v", path, err)
	}
	return nil
}
