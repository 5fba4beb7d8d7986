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

// Languages in which people are written to.
var Languages = []string{"en", "de"}

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
	line                          int
	member, name, email, language string
}

// Columns says which titles of a file's first line hold what. Empty fields, of which Language may stay so, mean the usual
// names, and then a file may have no other columns.
type Columns struct{ ID, Name, Email, Language string }

func (c Columns) chosen() bool { return c != Columns{} }

// columnNames are the columns of a file; the header may name them in any order and by these other names.
var columnNames = map[string]string{
	"id": "id", "member": "id", "member id": "id", "name": "name", "email": "email", "e-mail": "email", "mail": "email",
	"language": "language", "lang": "language", "sprache": "language",
}

// suggestions are further titles that people's files have, for Preview.
var suggestions = map[string]string{
	"mitgliedsnummer": "id", "mitglied": "id", "nr": "id", "nummer": "id", "number": "id", "no": "id", "member no": "id", "member number": "id",
	"full name": "name", "vollständiger name": "name", "email address": "email", "e-mail address": "email", "e-mail-adresse": "email",
}

var byteOrderMark = []byte("\xef\xbb\xbf")

// parseCSV reads a membership list (RFC 4180, UTF-8 with or without byte order mark, separated by commas, semicolons or
// tabs) and calls good or bad for every row. The error is a *FileError, or the reader's.
func parseCSV(r io.Reader, columns Columns, good func(row), bad func(RowError)) error {
	reader, err := openCSV(r)
	if err != nil {
		return err
	}
	order, err := readHeader(reader, columns)
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

func openCSV(r io.Reader) (*csv.Reader, error) {
	buffered := bufio.NewReaderSize(&lineGuard{file: r}, 64<<10)
	if start, _ := buffered.Peek(3); bytes.Equal(start, byteOrderMark) {
		_, _ = buffered.Discard(3)
	}
	separator, err := sniff(buffered)
	if err != nil {
		return nil, err
	}
	reader := csv.NewReader(buffered)
	reader.Comma, reader.FieldsPerRecord, reader.ReuseRecord = separator, -1, true
	return reader, nil
}

// Preview is the beginning of a file, for a registrar who chooses the columns.
type Preview struct {
	Separator string
	Titles    []string
	Sample    [][]string // the first rows, as many columns as titles at most
	Suggested Columns    // titles that look like it; empty where none does
}

// sampleRows is how many rows a Preview shows, maxColumns how many columns a file may have.
const (
	sampleRows = 5
	maxColumns = 200
)

// PreviewCSV reads the titles and the first rows of a membership list. The error is a *FileError, or the reader's.
func PreviewCSV(r io.Reader) (Preview, error) {
	reader, err := openCSV(r)
	if err != nil {
		return Preview{}, err
	}
	titles, err := readTitles(reader)
	if err != nil {
		return Preview{}, err
	}
	p := Preview{Separator: string(reader.Comma), Titles: make([]string, len(titles)), Sample: [][]string{}}
	for i, title := range titles {
		p.Titles[i] = shorten(tidy(title))
		p.suggest(p.Titles[i])
	}
	for len(p.Sample) < sampleRows {
		record, err := reader.Read()
		if err != nil {
			break // what is wrong with it the dry run tells
		}
		shown := make([]string, min(len(record), len(titles)))
		for i := range shown {
			shown[i] = shorten(tidy(strings.ToValidUTF8(record[i], "�")))
		}
		p.Sample = append(p.Sample, shown)
	}
	return p, nil
}

func (p *Preview) suggest(title string) {
	column := columnNames[fold(title)]
	if column == "" {
		column = suggestions[fold(title)]
	}
	for name, field := range map[string]*string{"id": &p.Suggested.ID, "name": &p.Suggested.Name, "email": &p.Suggested.Email, "language": &p.Suggested.Language} {
		if name == column && *field == "" {
			*field = title
		}
	}
}

func readTitles(reader *csv.Reader) ([]string, error) {
	record, err := reader.Read()
	var syntax *csv.ParseError
	if errors.Is(err, io.EOF) || errors.As(err, &syntax) {
		return nil, &FileError{1, "the first line must name the columns id, name and email."}
	}
	if err == nil && len(record) > maxColumns {
		return nil, &FileError{1, fmt.Sprintf("a file may have at most %d columns.", maxColumns)}
	}
	return slices.Clone(record), err
}

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

// header is where a file's columns are.
type header struct {
	width int // columns of every row
	at    map[string]int
}

// readHeader returns which column holds id, name, email and language.
func readHeader(reader *csv.Reader, columns Columns) (header, error) {
	record, err := readTitles(reader)
	if err != nil {
		return header{}, err
	}
	h := header{len(record), map[string]int{}}
	if columns.chosen() {
		err = h.choose(record, columns)
	} else {
		err = h.recognise(record)
	}
	if err != nil {
		return header{}, err
	}
	for _, column := range []string{"id", "name", "email"} {
		if _, there := h.at[column]; !there {
			return header{}, &FileError{1, fmt.Sprintf("the column %s is missing; the columns are id, name and email, and language if you like.", column)}
		}
	}
	return h, nil
}

// recognise takes the columns by their usual names, and no others.
func (h header) recognise(record []string) error {
	for i, title := range record {
		column, known := columnNames[fold(title)]
		if _, twice := h.at[column]; !known || twice {
			return &FileError{1, fmt.Sprintf("the column %q is not expected; the columns are id, name and email, once each, and language if you like. "+
				"Or choose which columns to take.", shorten(title))}
		}
		h.at[column] = i
	}
	return nil
}

// choose takes the columns that a registrar has chosen by their titles.
func (h header) choose(record []string, columns Columns) error {
	for column, title := range map[string]string{"id": columns.ID, "name": columns.Name, "email": columns.Email, "language": columns.Language} {
		if title == "" {
			continue
		}
		i := slices.IndexFunc(record, func(t string) bool { return fold(t) == fold(title) || shorten(tidy(t)) == title })
		if i < 0 {
			return &FileError{1, fmt.Sprintf("the column %q is not in the file.", shorten(title))}
		}
		h.at[column] = i
	}
	return nil
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
func parseRow(record []string, h header) (row, string) {
	switch {
	case len(record) > h.width:
		return row{}, fmt.Sprintf("too many columns: %d instead of %d", len(record), h.width)
	case len(record) < h.width:
		return row{}, fmt.Sprintf("too few columns: %d instead of %d", len(record), h.width)
	case !slices.ContainsFunc(record, func(s string) bool { return strings.TrimSpace(s) != "" }):
		return row{}, "the row is empty"
	}
	member, name, address := tidy(record[h.at["id"]]), tidy(record[h.at["name"]]), strings.TrimSpace(record[h.at["email"]])
	language := ""
	if i, there := h.at["language"]; there {
		language = fold(record[i])
	}
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
	case language != "" && !slices.Contains(Languages, language):
		return row{}, fmt.Sprintf("the language %q is not one of %s", shorten(language), strings.Join(Languages, ", "))
	}
	canonical, err := email.Parse(address)
	if err != nil {
		return row{}, fmt.Sprintf("%q is not an e-mail address", shorten(address))
	}
	return row{member: member, name: name, email: canonical, language: language}, ""
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
