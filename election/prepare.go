package election

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Prepared is a ballot whose contents and tracker are fixed, to be used once: Cast or Reveal, whichever comes first.
type Prepared struct {
	mu     sync.Mutex
	spent  bool
	ballot Ballot
	opened Opened
}

// String hides the choices and the randomness.
func (p *Prepared) String() string { return "election.Prepared(redacted)" }

// GoString hides the choices and the randomness.
func (p *Prepared) GoString() string { return p.String() }

// Prepare makes the ballot of voter, who holds number, with one choice per contest (the option's index).
func (e *Election) Prepare(ctx context.Context, number uint32, voter common.Address, choices []int) (*Prepared, error) {
	if e.Mode == ModeSecret {
		return e.prepareSecret(ctx, number, voter, choices)
	}
	contents, err := OpenContents(e.Parameters.Options, choices)
	if err != nil {
		return nil, err
	}
	return e.prepared(number, voter, choices, contents), nil
}

func (e *Election) prepared(number uint32, voter common.Address, choices []int, contents []byte) *Prepared {
	b := Ballot{ChainID: e.chain.ID(), Election: e.Address, Number: number, Contents: contents}
	return &Prepared{ballot: b, opened: Opened{
		Version: OpenedVersion, ChainID: b.ChainID, Election: b.Election, Mode: e.Mode, Number: number, Voter: voter,
		Tracker: b.Tracker(), Choices: slices.Clone(choices), Options: slices.Clone(e.Parameters.Options), Contents: contents,
	}}
}

// Tracker is the tracker that the ballot will have.
func (p *Prepared) Tracker() string { return p.opened.Tracker }

// Unsigned is the ballot without its signature.
func (p *Prepared) Unsigned() Ballot { return p.ballot }

// Cast signs the ballot (see SignBallot) and ends p; ErrSpent if it was used before. If sign fails, p can still be used.
func (p *Prepared) Cast(sign func(digest []byte) ([]byte, error)) (Ballot, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.spent {
		return Ballot{}, ErrSpent
	}
	signed, err := SignBallot(p.ballot, sign)
	p.spent = err == nil
	if p.spent {
		p.opened.Randomness = nil
	}
	return signed, err
}

// Reveal opens the ballot for a check on another device and ends p: it can never be cast. ErrSpent if it was used before.
func (p *Prepared) Reveal() (Opened, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.spent {
		return Opened{}, ErrSpent
	}
	p.spent = true
	return p.opened, nil
}

// OpenedVersion is the version of the form of opened ballots.
const OpenedVersion = 1

// Opened is a ballot that was opened instead of cast, as `psephos check-ballot` reads it.
type Opened struct {
	Version  int            `json:"version"`
	ChainID  uint64         `json:"chainId"`
	Election common.Address `json:"election"`
	Mode     Mode           `json:"mode"`
	Number   uint32         `json:"number"`
	Voter    common.Address `json:"voter"`
	Tracker  string         `json:"tracker"`
	Choices  []int          `json:"choices"`
	Options  []int          `json:"options"`
	Contents hexutil.Bytes  `json:"contents"`
	// Randomness are the encryption scalars r, words contest by contest, and Key and Packing what they were used with
	// (secret only).
	Randomness []hexutil.Bytes `json:"randomness,omitempty"`
	Key        hexutil.Bytes   `json:"key,omitempty"`
	Packing    int             `json:"packing,omitempty"`
}

// Verify recomputes contents and tracker from choices and randomness; an error says what does not agree. The caller shows
// Choices to the voter, who alone knows what was meant.
func (o Opened) Verify() error {
	if o.Version != OpenedVersion {
		return fmt.Errorf("this opened ballot has version %d; this program understands version %d", o.Version, OpenedVersion)
	}
	b := Ballot{ChainID: o.ChainID, Election: o.Election, Number: o.Number, Contents: o.Contents}
	if b.Tracker() != o.Tracker {
		return fmt.Errorf("the tracker does not belong to this ballot: it should be %s", b.Tracker())
	}
	if o.Mode == ModeSecret {
		return o.verifySecret()
	}
	contents, err := OpenContents(o.Options, o.Choices)
	if err != nil {
		return err
	}
	if !slices.Equal(contents, []byte(o.Contents)) {
		return fmt.Errorf("the ballot does not contain the choices that it claims")
	}
	return nil
}
