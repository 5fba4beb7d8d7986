package cause

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// JSON says why data could not be read as a JSON document of some type. The words repeat nothing of data but names of fields.
func JSON(data []byte, err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case err == nil:
		return nil
	case len(bytes.TrimSpace(data)) == 0:
		return worded(err, "it is empty")
	case errors.As(err, &syntax), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		if endsEarly(data) {
			return worded(err, "it ends too early")
		}
		return worded(err, "it is not JSON")
	case errors.As(err, &kind) && kind.Field == "":
		return worded(err, fmt.Sprintf("it holds a JSON %s and not an object", kind.Value))
	case errors.As(err, &kind):
		return worded(err, fmt.Sprintf("%q is of the wrong kind", kind.Field))
	}
	return err
}

// endsEarly says whether data is the beginning of a JSON document.
func endsEarly(data []byte) bool {
	var any json.RawMessage
	return errors.Is(json.NewDecoder(bytes.NewReader(data)).Decode(&any), io.ErrUnexpectedEOF)
}
