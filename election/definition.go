package election

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// MaxTrustees is the most trustees a board may have.
const MaxTrustees = 16

// Definition is the organiser's election file (JSON).
type Definition struct {
	Title         Text           `json:"title"`
	Description   Text           `json:"description,omitempty"`
	Languages     []string       `json:"languages"`
	Questions     []Question     `json:"questions"`
	Mode          Mode           `json:"mode"`
	Opening       time.Time      `json:"opening"` // RFC 3339
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

// ParseDefinition decodes an election file strictly (unknown names and text after the end are errors)
// and validates it.
func ParseDefinition(data []byte) (Definition, error) {
	d := Definition{Mode: modeMissing}
	if len(data) > 8*MaxMetadata {
		return d, fmt.Errorf("the election file has %d bytes, more than %d", len(data), 8*MaxMetadata)
	}
	if err := decodeStrict(data, &d); err != nil {
		return Definition{}, fmt.Errorf("the election file cannot be read: %v", err)
	}
	if err := d.Validate(); err != nil {
		return Definition{}, err
	}
	return d, nil
}

// Validate names everything that is wrong, one sentence a row (errors.Join): Invisible characters and options of one Reading, too. It knows no clock: whether the opening lies
// in the future is for CreateElection, by the chain's time.
func (d Definition) Validate() error {
	problems := d.Metadata().problems(newTexts)
	add := func(format string, args ...any) { problems = append(problems, fmt.Errorf(format, args...)) }
	if d.Opening.IsZero() || d.Closing.IsZero() {
		add("opening and closing: both must be given, such as \"2026-05-01T08:00:00Z\"")
	} else if d.Opening.Unix() < 0 || !d.Closing.After(d.Opening) {
		add("closing: it must lie after the opening")
	}
	switch d.Mode {
	case ModeOpen:
		problems = append(problems, d.openProblems()...)
	case ModeSecret:
		problems = append(problems, d.secretProblems()...)
	default:
		add("mode: say \"open\" (everybody can read every ballot) or \"secret\" (nobody can)")
	}
	return errors.Join(problems...)
}

func (d Definition) openProblems() []error {
	if d.Board != (common.Address{}) || len(d.Trustees) > 0 || d.Threshold != 0 || d.Packing != 0 || d.MinimumBallots != 0 {
		return []error{errors.New("mode: board, trustees, threshold, packing and minimumBallots belong to secret elections only")}
	}
	return nil
}

func (d Definition) secretProblems() []error {
	var problems []error
	add := func(format string, args ...any) { problems = append(problems, fmt.Errorf(format, args...)) }
	if d.Packing < 0 || d.Packing > 4 {
		add("packing: it must be 1 to 4, or be left out")
	}
	if d.Board == (common.Address{}) && len(d.Trustees) == 0 {
		add("trustees: a secret election needs trustees or an existing board")
	}
	if len(d.Trustees) > MaxTrustees {
		add("trustees: there may be at most %d, not %d", MaxTrustees, len(d.Trustees))
	}
	seen := make(map[common.Address]bool)
	for i, t := range d.Trustees {
		if t == (common.Address{}) || seen[t] {
			add("trustees: trustee %d is zero or given twice", i+1)
		}
		seen[t] = true
	}
	if len(d.Trustees) > 0 && (d.Threshold < 1 || d.Threshold > len(d.Trustees)) {
		add("threshold: it must be 1 to %d, the number of trustees, not %d", len(d.Trustees), d.Threshold)
	}
	return problems
}

// Metadata are the texts of the definition.
func (d Definition) Metadata() Metadata {
	return Metadata{
		Version: MetadataVersion, Title: d.Title, Description: d.Description, Languages: d.Languages, Questions: d.Questions,
	}
}
