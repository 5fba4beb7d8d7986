package httpapi

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// OpenAPI30 is the OpenAPI document of the whole API in version 3.0.3, indented, as committed in docs/openapi/office.json:
// code generators still ask for that version. The office itself serves 3.1 at /openapi.json.
func OpenAPI30() ([]byte, error) {
	_, a := build(Config{})
	compact, err := a.OpenAPI().Downgrade()
	if err != nil {
		return nil, fmt.Errorf("make the OpenAPI document: %w", err)
	}
	var indented bytes.Buffer
	if err := json.Indent(&indented, compact, "", "  "); err != nil {
		return nil, fmt.Errorf("indent the OpenAPI document: %w", err)
	}
	indented.WriteByte('\n')
	return indented.Bytes(), nil
}
