package main

import (
	"go/scanner"
	"go/token"
	"os"
	"regexp"
	"strings"
)

// generated is the line by which Go's tools know a generated file.
var generated = regexp.MustCompile(`(?m)^// Code generated .* DO NOT EDIT\.$`)

// linesOfFile counts the lines of a file that hold code. A generated file has none.
func linesOfFile(path string) (int, error) {
	source, err := os.ReadFile(path)
	if err != nil {
		return 0, err
	}
	if generated.Match(source) {
		return 0, nil
	}
	return linesOfCode(source), nil
}

// linesOfCode counts the lines that hold at least part of a token. Comments are no tokens, nor are blank lines, even those
// inside a raw string.
func linesOfCode(source []byte) int {
	set := token.NewFileSet()
	file := set.AddFile("", -1, len(source))
	var scan scanner.Scanner
	scan.Init(file, source, nil, 0)
	held := map[int]bool{}
	for {
		at, kind, text := scan.Scan()
		if kind == token.EOF {
			return len(held)
		}
		if kind == token.SEMICOLON && text == "\n" { // inserted at the end of a line
			continue
		}
		first := file.Line(at)
		for i, line := range strings.Split(text, "\n") {
			if i == 0 || strings.TrimSpace(line) != "" {
				held[first+i] = true
			}
		}
	}
}
