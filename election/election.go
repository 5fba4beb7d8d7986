package election

import (
	"context"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Mode says whether everybody can read each ballot, or nobody can. In JSON "open" or "secret".
type Mode uint8

// The modes, with the contracts' values.
const (
	ModeOpen Mode = iota
	ModeSecret
)

// String is "open" or "secret".
func (m Mode) String() string { return "" }

// MarshalText is String.
func (m Mode) MarshalText() ([]byte, error) { return nil, errors.ErrUnsupported }

// UnmarshalText accepts "open" and "secret".
func (m *Mode) UnmarshalText(text []byte) error { return errors.ErrUnsupported }

// Phase is where an election stands. In JSON its lower-case name.
type Phase uint8

// The phases, with the contracts' values.
const (
	PhaseAnnounced Phase = iota
	PhaseOpen
	PhaseClosed
	PhaseTallied
	PhaseCancelled
	PhaseWithheld
)

// String is the phase's lower-case name.
func (p Phase) String() string { return "" }

// MarshalText is String.
func (p Phase) MarshalText() ([]byte, error) { return nil, errors.ErrUnsupported }

// UnmarshalText accepts the phases' names.
func (p *Phase) UnmarshalText(text []byte) error { return errors.ErrUnsupported }

// Parameters are what was fixed when an election was created. Times are Unix seconds of the chain; ballots count from Opening
// up to but not including Closing. Options has one entry per contest.
type Parameters struct {
	Roll           common.Address `json:"roll"`
	Opening        uint64         `json:"opening"`
	Closing        uint64         `json:"closing"`
	LateEnrolment  bool           `json:"lateEnrolment"`
	Options        []int          `json:"options"`
	Board          common.Address `json:"board,omitzero"`
	Packing        int            `json:"packing,omitempty"`
	MinimumBallots uint32         `json:"minimumBallots,omitempty"`
}

// Election is one election on chain. The fields are what cannot change, as read by Open; only Parameters.Closing may be
// extended later (see Closing).
type Election struct {
	Address      common.Address
	Mode         Mode
	Organiser    common.Address
	Parameters   Parameters
	Metadata     Metadata
	MetadataHash common.Hash
	// ContentsLength is the number of bytes of a ballot's contents.
	ContentsLength int
	// Created is the block in which it was created.
	Created uint64
}

// Open reads the election at address: its texts come from the event and must match the hash in storage (ErrMetadataMismatch).
// ErrNotFound if there is no election there.
func Open(ctx context.Context, chain *Chain, address common.Address) (*Election, error) {
	return nil, errors.ErrUnsupported
}

// Roll is the election's roll.
func (e *Election) Roll() *Roll { return nil }

// Phase is where the election stands by the chain's time, that of the newest block.
func (e *Election) Phase(ctx context.Context) (Phase, error) { return 0, errors.ErrUnsupported }

// Closing is the closing time as extended so far.
func (e *Election) Closing(ctx context.Context) (time.Time, error) {
	return time.Time{}, errors.ErrUnsupported
}

// Turnout is how many voted of how many who may.
type Turnout struct {
	Ballots uint64 `json:"ballots"`
	Voters  uint64 `json:"voters"`
}

// Turnout counts ballots, and voters on the pages that count, in the newest block.
func (e *Election) Turnout(ctx context.Context) (Turnout, error) {
	return Turnout{}, errors.ErrUnsupported
}

// Counts are the counts per contest and option in a block (nil: newest); all zero in a secret election until it is tallied.
func (e *Election) Counts(ctx context.Context, block *big.Int) ([][]uint64, error) {
	return nil, errors.ErrUnsupported
}

// BallotCount is how many ballots were counted in a block (nil: newest).
func (e *Election) BallotCount(ctx context.Context, block *big.Int) (uint64, error) {
	return 0, errors.ErrUnsupported
}

// CountedPages is how many pages of the roll count in a block (nil: newest).
func (e *Election) CountedPages(ctx context.Context, block *big.Int) (uint64, error) {
	return 0, errors.ErrUnsupported
}

// HasVoted says whether number has voted, in the newest block.
func (e *Election) HasVoted(ctx context.Context, number uint32) (bool, error) {
	return false, errors.ErrUnsupported
}

// VotedWord is the bitmap of page in a block (nil: newest): bit i is set if number page<<8|i has voted.
func (e *Election) VotedWord(ctx context.Context, page uint64, block *big.Int) (*big.Int, error) {
	return nil, errors.ErrUnsupported
}

// BallotEvent is a counted ballot. Recorded is the contents (open) or the ciphertexts (secret).
type BallotEvent struct {
	Number   uint32      `json:"number"`
	Digest   common.Hash `json:"digest"`
	Recorded []byte      `json:"recorded"`
	Block    uint64      `json:"block"`
	Hash     common.Hash `json:"blockHash"`
	Tx       common.Hash `json:"tx"`
	Index    uint        `json:"logIndex"`
}

// Tracker is the ballot's tracker.
func (b BallotEvent) Tracker() string { return Tracker(b.Digest) }

// Ballots reads the ballots counted in the blocks from…to, in the chain's order.
func (e *Election) Ballots(ctx context.Context, from, to uint64) ([]BallotEvent, error) {
	return nil, errors.ErrUnsupported
}

// Events are what happened in an election, decoded, in the order of the logs.
type Events struct {
	Ballots   []BallotEvent
	Skipped   []uint32 // numbers that had voted already
	Extended  []uint64 // new closing times
	Frozen    *uint64  // pages that count, when this was fixed
	Cancelled bool
	Finalised [][]uint64 // the result of a secret election
	Shares    []int      // trustees that published decryption shares
}

// Decode decodes the election's own logs and ignores all others.
func (e *Election) Decode(logs []types.Log) (Events, error) { return Events{}, errors.ErrUnsupported }

// Extend sends a later closing time. Organiser only, while open.
func (e *Election) Extend(ctx context.Context, s *Sender, closing time.Time) (*types.Transaction, error) {
	return nil, errors.ErrUnsupported
}

// Cancel sends the cancellation. Organiser only, before the first ballot.
func (e *Election) Cancel(ctx context.Context, s *Sender) (*types.Transaction, error) {
	return nil, errors.ErrUnsupported
}

// Cast sends an encoded batch (EncodeBatch). Anyone may.
func (e *Election) Cast(ctx context.Context, s *Sender, batch []byte) (*types.Transaction, error) {
	return nil, errors.ErrUnsupported
}

// Submit sends one signed ballot as the sender's own transaction, without a relay.
func (e *Election) Submit(ctx context.Context, s *Sender, b Ballot) (*types.Transaction, error) {
	return nil, errors.ErrUnsupported
}

// Check verifies everything about a ballot that can be known before sending it: chain, election, contents, signature, roll, phase and
// that the number has not voted. snap is the roll now. A *BallotError says what is wrong.
func (e *Election) Check(ctx context.Context, snap *RollSnapshot, b Ballot) error {
	return errors.ErrUnsupported
}
