package election

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"psephos/internal/cause"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// MetadataVersion is the version of the metadata's form.
const MetadataVersion = 1

// Option is one answer to a question.
type Option struct {
	Title Text `json:"title"`
}

// Question is one contest: exactly one option is chosen. Blank is the index of the option that counts as a blank vote,
// if there is one.
type Question struct {
	Blank       *int     `json:"blank,omitempty"`
	Description Text     `json:"description,omitempty"`
	Options     []Option `json:"options"`
	Title       Text     `json:"title"`
}

// Metadata are the texts of an election, fixed at its creation: canonical JSON in an event, its keccak256 in storage.
type Metadata struct {
	// The fields stand in the order of their JSON names, which makes the encoding canonical.
	Description Text       `json:"description,omitempty"`
	Languages   []string   `json:"languages"`
	Questions   []Question `json:"questions"`
	Title       Text       `json:"title"`
	Version     int        `json:"version"`
}

// Canonical is the one JSON encoding of m that is hashed, that of RFC 8785: names sorted, no white space, no escapes but
// those JSON demands. It fails if m is not valid.
func (m Metadata) Canonical() ([]byte, error) {
	if err := m.Validate(); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(m); err != nil {
		return nil, fmt.Errorf("encode the election's texts: %v", err)
	}
	canonical := bytes.TrimSuffix(out.Bytes(), []byte("\n"))
	if len(canonical) > MaxMetadata {
		return nil, fmt.Errorf("the election's texts take %d bytes, more than %d", len(canonical), MaxMetadata)
	}
	return canonical, nil
}

// Hash is keccak256 of Canonical.
func (m Metadata) Hash() (common.Hash, error) {
	canonical, err := m.Canonical()
	if err != nil {
		return common.Hash{}, err
	}
	return crypto.Keccak256Hash(canonical), nil
}

// Validate names everything that is wrong, by its place ("question 2, option 3: …"), one sentence a row (errors.Join). It holds m
// against what an election on the chain may say; Definition.Validate refuses more.
func (m Metadata) Validate() error { return errors.Join(m.problems(onChain)...) }

// OptionCounts is the number of options of each question.
func (m Metadata) OptionCounts() []int {
	counts := make([]int, len(m.Questions))
	for i, q := range m.Questions {
		counts[i] = len(q.Options)
	}
	return counts
}

func (m Metadata) problems(r rule) []error {
	var problems []error
	add := func(format string, args ...any) { problems = append(problems, fmt.Errorf(format, args...)) }
	if m.Version != MetadataVersion {
		add("version: %d is not known, only %d", m.Version, MetadataVersion)
	}
	if len(m.Languages) == 0 {
		add("languages: there must be at least one, such as \"en\"")
	}
	for i, l := range m.Languages {
		if !languageTag.MatchString(l) {
			add("languages: %q is not a language tag such as \"en\" or \"pt-BR\"", l)
		}
		for _, earlier := range m.Languages[:i] {
			if l == earlier {
				add("languages: %q is given twice", l)
			}
		}
	}
	problems = append(problems, r.text("title", m.Title, m.Languages, MaxTitle)...)
	if m.Description != nil {
		problems = append(problems, r.text("description", m.Description, m.Languages, MaxDescription)...)
	}
	if len(m.Questions) == 0 || len(m.Questions) > MaxQuestions {
		add("questions: there must be 1 to %d, not %d", MaxQuestions, len(m.Questions))
	}
	for i, q := range m.Questions {
		problems = append(problems, q.problems(r, fmt.Sprintf("question %d", i+1), m.Languages)...)
	}
	return problems
}

func (q Question) problems(r rule, place string, languages []string) []error {
	problems := r.text(place+", title", q.Title, languages, MaxTitle)
	if q.Description != nil {
		problems = append(problems, r.text(place+", description", q.Description, languages, MaxDescription)...)
	}
	if len(q.Options) < MinOptions || len(q.Options) > MaxOptions {
		problems = append(problems, fmt.Errorf("%s: there must be %d to %d options, not %d", place, MinOptions, MaxOptions, len(q.Options)))
	}
	seen := make(map[string]int)
	for i, o := range q.Options {
		here := fmt.Sprintf("%s, option %d", place, i+1)
		problems = append(problems, r.text(here, o.Title, languages, MaxTitle)...)
		for _, l := range languages {
			reading := r.reading(o.Title[l])
			if first := seen[l+"\x00"+reading]; first != 0 {
				problems = append(problems, fmt.Errorf("%s, language %q: it reads like option %d", here, l, first))
			} else {
				seen[l+"\x00"+reading] = i + 1
			}
		}
	}
	if q.Blank != nil && (*q.Blank < 0 || *q.Blank >= len(q.Options)) {
		problems = append(problems, fmt.Errorf("%s: blank is %d, but options are counted from 0 to %d", place, *q.Blank, len(q.Options)-1))
	}
	return problems
}

// ParseMetadata decodes and validates metadata; bytes that are not canonical are refused.
func ParseMetadata(data []byte) (Metadata, error) {
	var m Metadata
	if err := decodeStrict(data, &m); err != nil {
		return Metadata{}, fmt.Errorf("the election's texts: %v", err)
	}
	canonical, err := m.Canonical()
	if err != nil {
		return Metadata{}, fmt.Errorf("the election's texts: %v", err)
	}
	if !bytes.Equal(canonical, data) {
		return Metadata{}, errors.New("the election's texts are not in canonical form")
	}
	return m, nil
}

// decodeStrict decodes exactly one JSON value without unknown names.
func decodeStrict(data []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	err := decoder.Decode(into)
	if err == nil {
		if _, trailing := decoder.Token(); trailing != io.EOF {
			err = errors.New("there is more text after the end")
		}
	}
	if err == nil {
		return nil
	}
	return locate(data, err)
}

// locate says what is wrong with data and, if the decoder knows it, in which line.
func locate(data []byte, err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	offset := int64(0)
	switch {
	case errors.As(err, &syntax):
		offset = syntax.Offset
	case errors.As(err, &kind):
		offset = kind.Offset
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return cause.JSON(data, err)
	default: // an unknown field, for which the decoder has no type
		return errors.New(strings.TrimPrefix(err.Error(), "json: "))
	}
	line := 1 + bytes.Count(data[:min(offset, int64(len(data)))], []byte("\n"))
	return fmt.Errorf("line %d: %v", line, cause.JSON(data, err))
}
