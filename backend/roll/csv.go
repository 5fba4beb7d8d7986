package roll

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"psephos/backend/email"
	"psephos/internal/language"
)

// Limits of an import.
const (
	MaxRows      = 200_000
	maxRowErrors = 1_000
	maxMember    = 64
	maxName      = 200
)

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
			if one, reason := parseRow(record, order); !reason.none() {
				bad(RowError{line, reason})
			} else {
				one.line = line
				good(one)
			}
		}
		if rows++; rows > MaxRows {
			return &FileError{line, because("file_many_rows", "a file may have at most {max} rows; please split it.", "max", strconv.Itoa(MaxRows))}
		}
	}
}

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
		return nil, &FileError{1, because("file_no_titles", "the first line must name the columns id, name and email.")}
	}
	if err == nil && len(record) > maxColumns {
		return nil, &FileError{1, because("file_many_columns", "a file may have at most {max} columns.", "max", strconv.Itoa(maxColumns))}
	}
	return slices.Clone(record), err
}

// sniff looks at the beginning of the file for its separator, and for files that are not text.
func sniff(r *bufio.Reader) (rune, error) {
	start, err := r.Peek(4096)
	if len(start) == 0 {
		return 0, &FileError{0, because("file_empty", "The file is empty.")}
	}
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull) {
		return 0, err
	}
	if bytes.HasPrefix(start, []byte{0xff, 0xfe}) || bytes.HasPrefix(start, []byte{0xfe, 0xff}) || bytes.IndexByte(start, 0) >= 0 {
		return 0, &FileError{0, because("file_not_text", "The file is not text in UTF-8. Save it as \"CSV UTF-8\" and try again.")}
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
			return header{}, &FileError{1, because("file_column_missing",
				"the column {column} is missing; the columns are id, name and email, and language if you like.", "column", column)}
		}
	}
	return h, nil
}

// recognise takes the columns by their usual names, and no others.
func (h header) recognise(record []string) error {
	for i, title := range record {
		column, known := columnNames[fold(title)]
		if _, twice := h.at[column]; !known || twice {
			return &FileError{1, because("file_column_unexpected", `the column "{column}" is not expected; the columns are id, name and email, `+
				"once each, and language if you like. Or choose which columns to take.", "column", shorten(title))}
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
			return &FileError{1, because("file_column_absent", `the column "{column}" is not in the file.`, "column", shorten(title))}
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
		return 0, nil, &RowError{syntax.StartLine, because("quote_bare",
			"a quotation mark stands inside an unquoted value; put the value in quotation marks and double those inside it")}
	case errors.Is(err, csv.ErrQuote) && syntax.Line == syntax.StartLine:
		return 0, nil, &RowError{syntax.StartLine, because("quote_single", "a quotation mark stands inside a quoted value; double it")}
	}
	return 0, nil, &FileError{syntax.StartLine, because("file_quote_open",
		"a quotation mark is opened and not closed properly, so it is unclear where this row ends.")}
}

// parseRow returns the person in a record, or the Reason why there is none.
func parseRow(record []string, h header) (row, Reason) {
	if reason := h.checkWidth(record); !reason.none() {
		return row{}, reason
	}
	r := row{member: tidy(record[h.at["id"]]), name: tidy(record[h.at["name"]])}
	if i, there := h.at["language"]; there {
		r.language = fold(record[i])
	}
	if reason := r.check(); !reason.none() {
		return row{}, reason
	}
	address := strings.TrimSpace(record[h.at["email"]])
	if address == "" {
		return row{}, because("email_missing", "the e-mail address is missing")
	}
	var err error
	if r.email, err = email.Parse(address); err != nil {
		return row{}, because("email_invalid", `"{email}" is not an e-mail address`, "email", shorten(address))
	}
	return r, Reason{}
}

func (h header) checkWidth(record []string) Reason {
	found, expected := strconv.Itoa(len(record)), strconv.Itoa(h.width)
	switch {
	case len(record) > h.width:
		return because("columns_many", "too many columns: {found} instead of {expected}", "found", found, "expected", expected)
	case len(record) < h.width:
		return because("columns_few", "too few columns: {found} instead of {expected}", "found", found, "expected", expected)
	case !slices.ContainsFunc(record, func(s string) bool { return strings.TrimSpace(s) != "" }):
		return because("row_empty", "the row is empty")
	}
	return Reason{}
}

// check looks at everything but the e-mail address.
func (r row) check() Reason {
	switch {
	case unreadable(r.member):
		return because("id_unreadable", "the id has characters that are not text in UTF-8")
	case unreadable(r.name):
		return because("name_unreadable", "the name has characters that are not text in UTF-8")
	case r.member == "":
		return because("id_missing", "the id is missing")
	case utf8.RuneCountInString(r.member) > maxMember:
		return because("id_long", "the id is longer than {max} characters", "max", strconv.Itoa(maxMember))
	case r.name == "":
		return because("name_missing", "the name is missing")
	case utf8.RuneCountInString(r.name) > maxName:
		return because("name_long", "the name is longer than {max} characters", "max", strconv.Itoa(maxName))
	case r.language != "" && !language.Known(r.language):
		return because("language_unknown", `the language "{language}" is not one of {known}`,
			"language", shorten(r.language), "known", strings.Join(language.All, ", "))
	}
	return Reason{}
}
