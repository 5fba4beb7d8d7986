package roll

import (
	"io"
	"strconv"
)

// maxSeparators is how many separators a line of a file may have.
const maxSeparators = 10_000

// lineGuard reads a file and ends it at a line with too many separators. The reader of CSV keeps some 50 bytes for each of them,
// so that a file of nothing else would take fifty times its size in memory before anybody could count its columns.
type lineGuard struct {
	file       io.Reader
	line       int // that is being read, from 0
	separators int // in it so far
	refused    error
}

// Read is io.Reader's.
func (g *lineGuard) Read(buffer []byte) (int, error) {
	if g.refused != nil {
		return 0, g.refused
	}
	n, err := g.file.Read(buffer)
	for i, b := range buffer[:n] {
		switch b {
		case '\n':
			g.line, g.separators = g.line+1, 0
		case ',', ';', '\t':
			g.separators++
		}
		if g.separators > maxSeparators {
			g.refused = &FileError{g.line + 1, because("file_long_line", "a line may have at most {max} columns.", "max", strconv.Itoa(maxSeparators))}
			return i, g.refused
		}
	}
	return n, err
}
