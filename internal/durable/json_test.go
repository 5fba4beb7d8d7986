package durable

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestJSONComesBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "value.json")
	got := map[string]int{"kept": 1}
	if err := ReadJSON(path, &got); err != nil || got["kept"] != 1 {
		t.Errorf("a file that does not exist: %v %v", got, err)
	}
	if err := WriteJSON(path, map[string]int{"a": 2}); err != nil {
		t.Fatal(err)
	}
	if err := ReadJSON(path, &got); err != nil || got["a"] != 2 {
		t.Errorf("read back: %v %v", got, err)
	}
	if err := os.WriteFile(path, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := ReadJSON(path, &got); err == nil || !strings.Contains(err.Error(), "is damaged") {
		t.Errorf("half a file: %v", err)
	}
}
