package election

import (
	"fmt"
	"slices"
	"time"
)

// Mode says whether everybody can read each ballot, or nobody can. In JSON "open" or "secret".
type Mode uint8

// The modes, with the contracts' values.
const (
	ModeOpen Mode = iota
	ModeSecret
)

// modeMissing is the mode of an election file that names none: nobody gets an open election by leaving out a line.
const modeMissing Mode = 0xff

var modeNames = []string{"open", "secret"}

// String is "open" or "secret".
func (m Mode) String() string { return name(modeNames, int(m)) }

// MarshalText is String.
func (m Mode) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText accepts "open" and "secret".
func (m *Mode) UnmarshalText(text []byte) error {
	i := slices.Index(modeNames, string(text))
	if i < 0 {
		return fmt.Errorf("mode is %q, but must be \"open\" or \"secret\"", text)
	}
	*m = Mode(i)
	return nil
}

// Phase is where an election stands. In JSON its lower-case name.
type Phase uint8

// The phases, with the contracts' values. Open elections end as PhaseClosed; secret ones go on to PhaseTallied, or to
// PhaseWithheld if fewer ballots than the minimum were cast.
const (
	PhaseAnnounced Phase = iota
	PhaseOpen
	PhaseClosed
	PhaseTallied
	PhaseCancelled
	PhaseWithheld
)

var phaseNames = []string{"announced", "open", "closed", "tallied", "cancelled", "withheld"}

// String is the phase's lower-case name.
func (p Phase) String() string { return name(phaseNames, int(p)) }

// MarshalText is String.
func (p Phase) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText accepts the phases' names.
func (p *Phase) UnmarshalText(text []byte) error {
	i := slices.Index(phaseNames, string(text))
	if i < 0 {
		return fmt.Errorf("%q is no phase of an election", text)
	}
	*p = Phase(i)
	return nil
}

func name(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return fmt.Sprintf("unknown (%d)", i)
}

func unixTime(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339) }
