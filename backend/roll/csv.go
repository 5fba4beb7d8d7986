package roll

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"psephos/backend/email"
)

// Limits of an import.
const (
	MaxRows      = 200_000
	maxRowErrors = 1_000
	maxMember    = 64
	maxName      = 200
)

// RowError says why a row was not imported. Line counts from 1 and is where the row begins.
type RowError struct {
	Line   int
	Reason string
}

// FileError says why a whole file was not imported. Line is 0 if it is not about one line.
type FileError struct {
	Line   int
	Reason string
}

func (e *FileError) Error() string {
	if e.Line == 0 {
		return e.Reason
	}
	return fmt.Sprintf("Line %d: %s", e.Line, e.Reason)
}

// row is one person as the file has them.
type row struct {
	line                int
	member, name, email string
}

// columns of the file; the header may name them in any order and by these other names.
var columnNames = map[string]string{"id": "id", "member": "id", "member id": "id", "name": "name", "email": "email", "e-mail": "email", "mail": "email"}

var byteOrderMark = []byte("\xef\xbb\xbf")

// parseCSV reads a membership list (RFC 4180, UTF-8 with or without byte order mark, separated by commas, semicolons or
// tabs) and calls good or bad for every row. The error is a *FileError, or the reader's.
func parseCSV(r io.Reader, good func(row), bad func(RowError)) error {
	buffered := bufio.NewReaderSize(r, 64<<10)
	if start, _ := buffered.Peek(3); bytes.Equal(start, byteOrderMark) {
		_, _ = buffered.Discard(3)
	}
	separator, err := sniff(buffered)
	if err != nil {
		return err
	}
	reader := csv.NewReader(buffered)
	reader.Comma, reader.FieldsPerRecord, reader.ReuseRecord = separator, -1, true
	order, err := readHeader(reader)
	if err != nil {
		return err
	}
	for rows := 0; ; {
		line, record, err := readRecord(reader)
		var wrong *RowError
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case errors.As(err, &wrong):
			bad(*wrong)
		case err != nil:
			return err
		default:
			if one, reason := parseRow(record, order); reason != "" {
				bad(RowError{line, reason})
			} else {
				one.line = line
				good(one)
			}
		}
		if rows++; rows > MaxRows {
			return &FileError{line, fmt.Sprintf("a file may have at most %d rows; please split it.", MaxRows)}
		}
	}
}

func (e *RowError) Error() string { return e.Reason }

// sniff looks at the beginning of the file for its separator, and for files that are not text.
func sniff(r *bufio.Reader) (rune, error) {
	start, err := r.Peek(4096)
	if len(start) == 0 {
		return 0, &FileError{0, "The file is empty."}
	}
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull) {
		return 0, err
	}
	if bytes.HasPrefix(start, []byte{0xff, 0xfe}) || bytes.HasPrefix(start, []byte{0xfe, 0xff}) || bytes.IndexByte(start, 0) >= 0 {
		return 0, &FileError{0, "The file is not text in UTF-8. Save it as \"CSV UTF-8\" and try again."}
	}
	header, _, _ := bytes.Cut(start, []byte("\n"))
	for _, separator := range ";\t" {
		if bytes.ContainsRune(header, separator) && !bytes.ContainsRune(header, ',') {
			return separator, nil
		}
	}
	return ',', nil
}

// readHeader returns which column holds id, name and email.
func readHeader(reader *csv.Reader) (map[string]int, error) {
	record, err := reader.Read()
	var syntax *csv.ParseError
	if errors.Is(err, io.EOF) || errors.As(err, &syntax) {
		return nil, &FileError{1, "the first line must name the columns id, name and email."}
	}
	if err != nil {
		return nil, err
	}
	order := map[string]int{}
	for i, title := range record {
		column, known := columnNames[fold(title)]
		if _, twice := order[column]; !known || twice {
			return nil, &FileError{1, fmt.Sprintf("the column %q is not expected; the columns are id, name and email, once each.", shorten(title))}
		}
		order[column] = i
	}
	for _, column := range []string{"id", "name", "email"} {
		if _, there := order[column]; !there {
			return nil, &FileError{1, fmt.Sprintf("the column %s is missing; the columns are id, name and email.", column)}
		}
	}
	return order, nil
}

// readRecord reads one row. A *RowError concerns that row alone; reading goes on with the next line.
func readRecord(reader *csv.Reader) (int, []string, error) {
	record, err := reader.Read()
	var syntax *csv.ParseError
	switch {
	case err == nil:
		line, _ := reader.FieldPos(0)
		return line, record, nil
	case !errors.As(err, &syntax):
		return 0, nil, err
	case errors.Is(err, csv.ErrBareQuote):
		return 0, nil, &RowError{syntax.StartLine, "a quotation mark stands inside an unquoted value; put the value in quotation marks and double those inside it"}
	case errors.Is(err, csv.ErrQuote) && syntax.Line == syntax.StartLine:
		return 0, nil, &RowError{syntax.StartLine, "a quotation mark stands inside a quoted value; double it"}
	}
	return 0, nil, &FileError{syntax.StartLine, "a quotation mark is opened and not closed properly, so it is unclear where this row ends."}
}

// parseRow returns the person in a record, or the reason why there is none.
func parseRow(record []string, order map[string]int) (row, string) {
	switch {
	case len(record) > len(order):
		return row{}, fmt.Sprintf("too many columns: %d instead of %d", len(record), len(order))
	case len(record) < len(order):
		return row{}, fmt.Sprintf("too few columns: %d instead of %d", len(record), len(order))
	case !slices.ContainsFunc(record, func(s string) bool { return strings.TrimSpace(s) != "" }):
		return row{}, "the row is empty"
	}
	member, name, address := tidy(record[order["id"]]), tidy(record[order["name"]]), strings.TrimSpace(record[order["email"]])
	for what, value := range map[string]string{"id": member, "name": name} {
		if !utf8.ValidString(value) || strings.ContainsFunc(value, invisible) {
			return row{}, "the " + what + " has characters that are not text in UTF-8"
		}
	}
	switch {
	case member == "":
		return row{}, "the id is missing"
	case utf8.RuneCountInString(member) > maxMember:
		return row{}, fmt.Sprintf("the id is longer than %d characters", maxMember)
	case name == "":
		return row{}, "the name is missing"
	case utf8.RuneCountInString(name) > maxName:
		return row{}, fmt.Sprintf("the name is longer than %d characters", maxName)
	case address == "":
		return row{}, "the e-mail address is missing"
	}
	canonical, err := email.Parse(address)
	if err != nil {
		return row{}, fmt.Sprintf("%q is not an e-mail address", shorten(address))
	}
	return row{member: member, name: name, email: canonical}, ""
}

// tidy composes text and makes every run of white space, line breaks included, one space.
func tidy(s string) string { return strings.Join(strings.Fields(norm.NFC.String(s)), " ") }

// invisible are characters that could make a name read as another: control characters and changes of direction. Joiners
// are part of names in several scripts.
func invisible(r rune) bool {
	return unicode.IsControl(r) || (r >= 0x202a && r <= 0x202e) || (r >= 0x2066 && r <= 0x2069) || r == utf8.RuneError
}

// shorten cuts what a message quotes.
func shorten(s string) string {
	s = strings.ToValidUTF8(s, "�")
	if runes := []rune(s); len(runes) > 60 {
		return string(runes[:60]) + "…"
	}
	return s
}
