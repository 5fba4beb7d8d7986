package roll

import (
	"strconv"
	"strings"
)

// Reason says why a row or a file was not imported. Code is stable and for programs, Text a sentence in English; Params are
// the values in that sentence by name, nil if it has none, so that it can be said in another language.
type Reason struct {
	Code   string
	Params map[string]string
	Text   string
}

// because fills the {places} of a sentence with values: the name of each place, and what stands there.
func because(code, sentence string, values ...string) Reason {
	if len(values) == 0 {
		return Reason{Code: code, Text: sentence}
	}
	params, places := map[string]string{}, make([]string, len(values))
	for i := 0; i < len(values); i += 2 {
		params[values[i]] = values[i+1]
		places[i], places[i+1] = "{"+values[i]+"}", values[i+1]
	}
	return Reason{code, params, strings.NewReplacer(places...).Replace(sentence)}
}

// none tells that there is no reason.
func (r Reason) none() bool { return r.Code == "" }

// RowError says why a row was not imported. Line counts from 1 and is where the row begins.
type RowError struct {
	Line   int
	Reason Reason
}

func (e *RowError) Error() string { return e.Reason.Text }

// FileError says why a whole file was not imported. Line is 0 if it is not about one line.
type FileError struct {
	Line   int
	Reason Reason
}

func (e *FileError) Error() string {
	if e.Line == 0 {
		return e.Reason.Text
	}
	return "Line " + strconv.Itoa(e.Line) + ": " + e.Reason.Text
}

// maxQuoted is how many characters a sentence quotes at most.
const maxQuoted = 60

// shorten cuts what a message quotes, and shows what could make it read as something else.
func shorten(s string) string {
	s = strings.Map(func(r rune) rune {
		if invisible(r) {
			return '�'
		}
		return r
	}, strings.ToValidUTF8(s, "�"))
	if runes := []rune(s); len(runes) > maxQuoted {
		return string(runes[:maxQuoted]) + "…"
	}
	return s
}
