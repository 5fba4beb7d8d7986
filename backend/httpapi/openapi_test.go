package httpapi_test

import (
	"bytes"
	"flag"
	"os"
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
