package results

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"psephos/election"
)

// byteOrderMark makes spreadsheets read the file as UTF-8.
const byteOrderMark = "\ufeff"

var csvHeader = []string{
	"election", "title", "block", "final", "voters", "ballots", "question", "question text", "option", "option text", "blank", "votes",
}

// WriteCSV writes an election's figures as a table with one row per option, in the language if there are texts in it.
// Votes are empty as long as nobody can know them. No cell can be a spreadsheet's formula: see [SafeCell].
func WriteCSV(w io.Writer, d Description, r Results, language string) error {
	var texts election.Metadata
	if err := json.Unmarshal(d.Metadata, &texts); err != nil {
		return fmt.Errorf("read the election's texts: %v", err)
	}
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	if err := out.Write(csvHeader); err != nil {
		return err
	}
	common := []string{
		r.Election.Hex(), SafeCell(texts.Title.In(language, "en")), strconv.FormatUint(r.Latest.Block.Number, 10),
		strconv.FormatBool(r.Complete), strconv.FormatUint(r.Voters, 10), strconv.FormatUint(r.Latest.Ballots, 10),
	}
	for i, question := range texts.Questions {
		for j, option := range question.Options {
			row := append(common[:len(common):len(common)],
				strconv.Itoa(i+1), SafeCell(question.Title.In(language, "en")), strconv.Itoa(j+1), SafeCell(option.Title.In(language, "en")),
				strconv.FormatBool(question.Blank != nil && *question.Blank == j), votes(r.Latest.Counts, i, j))
			if err := out.Write(row); err != nil {
				return err
			}
		}
	}
	out.Flush()
	return out.Error()
}

// votes is one figure of counts, or nothing if there is none.
func votes(counts [][]uint64, question, option int) string {
	if question >= len(counts) || option >= len(counts[question]) {
		return ""
	}
	return strconv.FormatUint(counts[question][option], 10)
}

// SafeCell returns text such that no spreadsheet takes it for a formula: a cell that begins, after white space, with a
// character that begins one (also in its full-width form) gets an apostrophe before it, as does one that begins with a tab
// or a line break.
func SafeCell(text string) string {
	trimmed := strings.TrimLeft(text, " \u00a0\u3000\u200b\ufeff")
	if trimmed != "" && strings.ContainsRune("=+-@|%\t\r\n＝＋－＠", []rune(trimmed)[0]) {
		return "'" + text
	}
	return text
}
