package httpapi_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"psephos/backend/httpapi"
)

var update = flag.Bool("update", false, "write the OpenAPI document")

const committed = "../../docs/openapi/office.json"

// TestOpenAPICommitted keeps the document that other parts generate their clients from in step with the routes:
// go test ./backend/httpapi -run OpenAPICommitted -update
func TestOpenAPICommitted(t *testing.T) {
	want, err := httpapi.OpenAPI30()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(committed, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(committed)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Fatal("docs/openapi/office.json is not what the routes say: run go generate ./backend/httpapi")
	}
}

// TestPathsNameTheirParameters: a parameter that the document does not know is one that no handler gets.
func TestPathsNameTheirParameters(t *testing.T) {
	text, err := httpapi.OpenAPI30()
	if err != nil {
		t.Fatal(err)
	}
	var document specification
	if err := json.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	for path, operations := range document.Paths {
		for method, op := range operations {
			rest := path
			for _, p := range op.Parameters {
				if p.In == "path" {
					rest = strings.Replace(rest, "{"+p.Name+"}", "x", 1)
				}
			}
			if strings.Contains(rest, "{") {
				t.Errorf("%s %s: a parameter is missing", method, path)
			}
		}
	}
}
