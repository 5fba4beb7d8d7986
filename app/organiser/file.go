package organiser

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/election"
)

// electionFile is the organiser's election file, as `psephos election create` reads it, which may be incomplete.
type electionFile struct {
	election.Definition
	Mode    *election.Mode  `json:"mode,omitempty"`
	Opening *time.Time      `json:"opening,omitempty"`
	Closing *time.Time      `json:"closing,omitempty"`
	Roll    *common.Address `json:"roll,omitempty"`
}

// file writes the draft as an election file.
func (d ElectionDraft) file(roll common.Address) ([]byte, error) {
	defined := d.definition(roll)
	written := electionFile{Definition: defined}
	if defined.Mode != noMode {
		written.Mode = &defined.Mode
	}
	if !defined.Opening.IsZero() {
		written.Opening = &defined.Opening
	}
	if !defined.Closing.IsZero() {
		written.Closing = &defined.Closing
	}
	written.Roll = &roll
	raw, err := json.MarshalIndent(written, "", "  ")
	return append(raw, '\n'), err
}

// longestFile is far beyond what an election may say.
const longestFile = 8 * election.MaxMetadata

// readElectionFile reads an election file, also one that is not complete yet. Unknown names are refused: they would be lost.
func readElectionFile(data []byte) (ElectionDraft, error) {
	if len(data) > longestFile {
		return ElectionDraft{}, refusal.New("organiser.file").With("detail", "too long")
	}
	var read electionFile
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	err := decoder.Decode(&read)
	if err == nil {
		if _, trailing := decoder.Token(); trailing != io.EOF {
			err = errors.New("there is more text after the end")
		}
	}
	if err != nil {
		return ElectionDraft{}, refusal.New("organiser.file").With("detail", refusal.Redact(strings.TrimPrefix(err.Error(), "json: ")))
	}
	return read.draft(), nil
}

func (f electionFile) draft() ElectionDraft {
	d := ElectionDraft{
		Title: maps.Clone(f.Title), Description: maps.Clone(f.Description), Languages: f.Languages, LateEnrolment: f.LateEnrolment,
		Threshold: int32(f.Threshold), Packing: int32(f.Packing), //nolint:gosec // checked when the draft is
		MinimumBallots: int32(min(f.MinimumBallots, 1<<31-1)), //nolint:gosec // bounded
	}
	if f.Mode != nil {
		d.Mode = f.Mode.String()
	}
	if f.Opening != nil {
		d.Opening = f.Opening.UTC().Format(time.RFC3339)
	}
	if f.Closing != nil {
		d.Closing = f.Closing.UTC().Format(time.RFC3339)
	}
	for _, q := range f.Questions {
		question := member.Question{Title: maps.Clone(q.Title), Description: maps.Clone(q.Description), Blank: -1}
		if q.Blank != nil {
			question.Blank = int32(*q.Blank) //nolint:gosec // normal bounds it
		}
		for _, o := range q.Options {
			question.Options = append(question.Options, member.Option{Title: maps.Clone(o.Title)})
		}
		d.Questions = append(d.Questions, question)
	}
	if f.Board != (common.Address{}) {
		d.Board = f.Board.Hex()
	}
	for _, t := range f.Trustees {
		d.Trustees = append(d.Trustees, DraftTrustee{Address: t.Hex()})
	}
	return d.normal()
}
