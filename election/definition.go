package election

import (
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Text is one text in several languages, by language tag ("en", "sv").
type Text map[string]string

// In is the text in lang, else in the first of fallback that has one, else any.
func (t Text) In(lang string, fallback ...string) string { return "" }

// Option is one answer to a question.
type Option struct {
	Title Text `json:"title"`
}

// Question is one contest: exactly one option is chosen. Blank is the index of the option that counts as a blank vote, if any.
type Question struct {
	Title       Text     `json:"title"`
	Description Text     `json:"description,omitempty"`
	Options     []Option `json:"options"`
	Blank       *int     `json:"blank,omitempty"`
}

// Metadata are the texts of an election, fixed at its creation: canonical JSON in an event, its keccak256 in storage.
type Metadata struct {
	Version     int        `json:"version"`
	Title       Text       `json:"title"`
	Description Text       `json:"description,omitempty"`
	Languages   []string   `json:"languages"`
	Questions   []Question `json:"questions"`
}

// Canonical is the one JSON encoding of m that is hashed: keys sorted, no white space, no HTML escaping. It fails if m is not valid.
func (m Metadata) Canonical() ([]byte, error) { return nil, errors.ErrUnsupported }

// Hash is keccak256 of Canonical.
func (m Metadata) Hash() (common.Hash, error) { return common.Hash{}, errors.ErrUnsupported }

// Validate names the first thing wrong, by its place ("question 2, option 3: …").
func (m Metadata) Validate() error { return errors.ErrUnsupported }

// ParseMetadata decodes and validates metadata; bytes that are not canonical are refused.
func ParseMetadata(data []byte) (Metadata, error) { return Metadata{}, errors.ErrUnsupported }

// Definition is the organiser's election file (JSON).
type Definition struct {
	Title         Text           `json:"title"`
	Description   Text           `json:"description,omitempty"`
	Languages     []string       `json:"languages"`
	Questions     []Question     `json:"questions"`
	Mode          Mode           `json:"mode"`
	Opening       time.Time      `json:"opening"`
	Closing       time.Time      `json:"closing"`
	LateEnrolment bool           `json:"lateEnrolment,omitempty"`
	Roll          common.Address `json:"roll,omitzero"`
	// Secret elections only. Packing 0 means: by the size of the roll. Board may be filled in after the file was read.
	Board          common.Address   `json:"board,omitzero"`
	Trustees       []common.Address `json:"trustees,omitempty"`
	Threshold      int              `json:"threshold,omitempty"`
	Packing        int              `json:"packing,omitempty"`
	MinimumBallots uint32           `json:"minimumBallots,omitempty"`
}

// ParseDefinition decodes an election file strictly (unknown fields and trailing data are errors with their place) and validates it.
func ParseDefinition(data []byte) (Definition, error) { return Definition{}, errors.ErrUnsupported }

// Validate names everything that is wrong, one sentence a row (errors.Join). It knows no clock: whether the opening lies in the
// future is for CreateElection, by chain time.
func (d Definition) Validate() error { return errors.ErrUnsupported }

// Metadata are the texts of the definition.
func (d Definition) Metadata() Metadata { return Metadata{} }
