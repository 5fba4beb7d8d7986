package election

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// Prepared is a ballot whose contents and tracker are fixed, to be used once: Cast or Reveal, whichever comes first.
type Prepared struct{}

// Prepare makes the ballot of voter, who holds number, with one choice per contest (the option's index).
func (e *Election) Prepare(ctx context.Context, number uint32, voter common.Address, choices []int) (*Prepared, error) {
	return nil, errors.ErrUnsupported
}

// Tracker is the tracker that the ballot will have.
func (p *Prepared) Tracker() string { return "" }

// Unsigned is the ballot without its signature.
func (p *Prepared) Unsigned() Ballot { return Ballot{} }

// Cast signs the ballot (see SignBallot) and ends p.
func (p *Prepared) Cast(sign func(digest []byte) ([]byte, error)) (Ballot, error) {
	return Ballot{}, errors.ErrUnsupported
}

// Reveal opens the ballot for a check on another device and ends p: it can never be cast.
func (p *Prepared) Reveal() (Opened, error) { return Opened{}, errors.ErrUnsupported }

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
	Contents string         `json:"contents"` // 0x-hex
	// Randomness are the encryption scalars r, 0x-hex words contest by contest, and Key and Packing what they were used with (secret only).
	Randomness []string `json:"randomness,omitempty"`
	Key        string   `json:"key,omitempty"`
	Packing    int      `json:"packing,omitempty"`
}

// Verify recomputes contents and tracker from choices and randomness; an error says what does not agree.
func (o Opened) Verify() error { return errors.ErrUnsupported }
