// Package terminal is how the command line speaks with whoever started it: a person at a terminal, or a script.
//
// Results go to standard output, everything else (progress, questions, hints) to standard error, so that output can be piped. Only a person is
// asked questions; a script gives the answers in files or variables. What others have written is shown only through Line, Lines and Word.
package terminal

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"

	"golang.org/x/term"
)

// Terminal is the three streams of a command.
type Terminal struct {
	in  *bufio.Reader
	raw io.Reader
	Out io.Writer
	Err io.Writer
}

// New makes a Terminal of a command's streams. Each may be anything; only *os.File can be a terminal.
func New(stdin io.Reader, stdout, stderr io.Writer) *Terminal {
	return &Terminal{in: bufio.NewReader(stdin), raw: stdin, Out: stdout, Err: stderr}
}

// Interactive says whether a person can be asked: standard input and standard error are terminals.
func (t *Terminal) Interactive() bool { return isTerminal(t.raw) && isTerminal(t.Err) }

// Printf writes to standard output.
func (t *Terminal) Printf(format string, args ...any) { fmt.Fprintf(t.Out, format, args...) }

// Notef writes one line to standard error.
func (t *Terminal) Notef(format string, args ...any) { fmt.Fprintf(t.Err, format+"\n", args...) }

// JSON writes v as one line of JSON to standard output.
func (t *Terminal) JSON(v any) error {
	encoder := json.NewEncoder(t.Out)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(v)
}

// Line is a text of others as it may be shown to a person: on one line, and without characters that control a terminal or change the direction
// of writing, which could make it look like something this program says.
func Line(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		if !unicode.IsGraphic(r) && r != '\u200c' && r != '\u200d' { // the joiners belong to some scripts and emoji
			return unicode.ReplacementChar
		}
		return r
	}, text)
}

// Lines is Line for a text of several lines, which are kept.
func Lines(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = Line(line)
	}
	return strings.Join(lines, "\n")
}

// Word is a value, quoted where necessary, as one word of a command that a person may copy into a POSIX shell.
func Word(value string) string {
	value = Line(value)
	if value != "" && strings.Trim(value, plain) == "" {
		return value
	}
	return "'" + strings.ReplaceAll(value, "'", `'\''`) + "'"
}

// plain are the characters that mean themselves to every shell.
const plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./:@%+=,-"

// Ask asks a person for one line.
func (t *Terminal) Ask(question string) (string, error) {
	fmt.Fprint(t.Err, question)
	return t.line()
}

// AskSecret asks a person for one line that is not shown while it is typed.
func (t *Terminal) AskSecret(question string) (string, error) {
	fmt.Fprint(t.Err, question)
	file, ok := t.raw.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return t.line()
	}
	typed, err := term.ReadPassword(int(file.Fd()))
	fmt.Fprintln(t.Err)
	return string(typed), err
}

// Confirm asks a question whose answer "y" or "yes" means yes.
func (t *Terminal) Confirm(question string) (bool, error) {
	answer, err := t.Ask(question + " [y/N] ")
	if err != nil {
		return false, err
	}
	answer = strings.ToLower(answer)
	return answer == "y" || answer == "yes", nil
}

// ReadAll reads the rest of standard input, at most limit bytes of it.
func (t *Terminal) ReadAll(limit int64) ([]byte, error) {
	return io.ReadAll(io.LimitReader(t.in, limit))
}

func (t *Terminal) line() (string, error) {
	line, err := t.in.ReadString('\n')
	if err != nil && line == "" {
		return "", fmt.Errorf("no answer: standard input ended")
	}
	return strings.TrimRight(line, "\r\n"), nil
}

func isTerminal(stream any) bool {
	file, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}
