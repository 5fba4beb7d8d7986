// Package papertest reads the papers of the app back, for tests.
package papertest

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"io"
	"regexp"
	"strings"
	"unicode/utf16"
)

var (
	shown   = regexp.MustCompile(`(?s)\(((?:[^\\)]|\\.)*)\) ?Tj`)
	escaped = regexp.MustCompile(`(?s)\\(.)`)
)

// Text returns what a PDF of the app shows, one piece a line.
func Text(document []byte) string {
	var text strings.Builder
	for rest := document; ; {
		_, stream, found := bytes.Cut(rest, []byte("stream\n"))
		if !found {
			return text.String()
		}
		stream, rest, _ = bytes.Cut(stream, []byte("\nendstream"))
		reader, err := zlib.NewReader(bytes.NewReader(stream))
		if err != nil {
			continue // a picture or a font
		}
		page, err := io.ReadAll(reader)
		if err != nil {
			continue
		}
		for _, piece := range shown.FindAllSubmatch(page, -1) {
			text.WriteString(decode(escaped.ReplaceAll(piece[1], []byte("$1"))) + "\n")
		}
	}
}

// decode reads UTF-16 with the most significant byte first.
func decode(raw []byte) string {
	units := make([]uint16, len(raw)/2)
	for i := range units {
		units[i] = binary.BigEndian.Uint16(raw[2*i:])
	}
	return string(utf16.Decode(units))
}
