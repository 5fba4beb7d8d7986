package election

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/ballot"
	"psephos/chain"
	"psephos/contracts/bindings"
	"psephos/roll"
)

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

func newParameters(p bindings.Parameters) Parameters {
	options := make([]int, len(p.OptionCounts))
	for i, n := range p.OptionCounts {
		options[i] = int(n)
	}
	return Parameters{p.Roll, p.Opening, p.Closing, p.LateEnrolment, options, p.Board, int(p.Packing), p.MinimumBallots}
}

// Election is one election on chain. The fields are what cannot change, as read by Open; only Parameters.Closing may be
// extended later (see Closing). Safe for concurrent use.
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

	chain   *chain.Chain
	mu      sync.Mutex
	snap    *roll.Snapshot  // as last read, kept up by Snapshot
	setting *ballot.Setting // of a secret election, once its board is ready
}

// Open reads the election at address: its texts come from the event and must match the hash in storage
// (ErrMetadataMismatch). Of several endpoints all that answer must have the same texts, options and board (ErrDisagree).
// ErrNotFound if there is no election there.
func Open(ctx context.Context, chain *chain.Chain, address common.Address) (*Election, error) {
	e := &Election{Address: address, chain: chain}
	if err := e.readFixed(ctx); err != nil {
		return nil, fmt.Errorf("open the election %s: %w", address.Hex(), err)
	}
	if err := e.confirmTerms(ctx); err != nil {
		return nil, fmt.Errorf("open the election %s: %w", address.Hex(), err)
	}
	if err := e.readMetadata(ctx); err != nil {
		return nil, fmt.Errorf("open the election %s: %w", address.Hex(), err)
	}
	return e, nil
}

// readFixed reads what the contract stores. Code that does not answer these questions is no election.
func (e *Election) readFixed(ctx context.Context) error {
	b := openBinding()
	mode, err := call(ctx, e.chain, e.Address, nil, b.PackMode(), b.UnpackMode)
	if err != nil {
		return noElection(err)
	}
	organiser, err := call(ctx, e.chain, e.Address, nil, b.PackOrganiser(), b.UnpackOrganiser)
	if err != nil {
		return noElection(err)
	}
	parameters, err := call(ctx, e.chain, e.Address, nil, b.PackParameters(), b.UnpackParameters)
	if err != nil {
		return noElection(err)
	}
	hash, err := call(ctx, e.chain, e.Address, nil, b.PackMetadataHash(), b.UnpackMetadataHash)
	if err != nil {
		return noElection(err)
	}
	length, err := call(ctx, e.chain, e.Address, nil, b.PackContentsLength(), b.UnpackContentsLength)
	if err != nil {
		return noElection(err)
	}
	if mode > uint8(ModeSecret) || !length.IsInt64() || length.Int64() > 1<<20 || organiser == (common.Address{}) {
		return chain.ErrNotFound
	}
	e.Mode, e.Organiser, e.MetadataHash = Mode(mode), organiser, hash
	e.Parameters, e.ContentsLength = newParameters(parameters), int(length.Int64())
	return nil
}

// noElection turns a contract's refusal or nonsense into ErrNotFound; failures of the network stay.
func noElection(err error) error {
	if errors.Is(err, chain.ErrNoEndpoint) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return chain.ErrNotFound
}

func (e *Election) readMetadata(ctx context.Context) error {
	logs, err := e.chain.Logs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{e.Address}, Topics: [][]common.Hash{{openABI().Events["Announced"].ID}},
	})
	if err != nil {
		return err
	}
	for i := range logs {
		event, err := openBinding().UnpackAnnouncedEvent(&logs[i])
		if err != nil || crypto.Keccak256Hash(event.Metadata) != e.MetadataHash {
			continue
		}
		e.Created = logs[i].BlockNumber
		if e.Metadata, err = ParseMetadata(event.Metadata); err != nil {
			return err
		}
		return e.checkOptions()
	}
	return ErrMetadataMismatch
}

// checkOptions compares the texts with what the contract counts.
func (e *Election) checkOptions() error {
	counts := e.Metadata.OptionCounts()
	if len(counts) != len(e.Parameters.Options) {
		return fmt.Errorf("the texts have %d questions, the contract counts %d", len(counts), len(e.Parameters.Options))
	}
	for i, n := range counts {
		if n != e.Parameters.Options[i] {
			return fmt.Errorf("question %d has %d options in the texts, %d in the contract", i+1, n, e.Parameters.Options[i])
		}
	}
	return nil
}

// Chain is the chain it lives on.
func (e *Election) Chain() *chain.Chain { return e.chain }

// Roll is the election's roll.
func (e *Election) Roll() *roll.Roll { return roll.Open(e.chain, e.Parameters.Roll) }

// read runs a view function of the election.
func read[T any](ctx context.Context, e *Election, block *big.Int, data []byte, unpack func([]byte) (T, error)) (T, error) {
	value, err := call(ctx, e.chain, e.Address, block, data, unpack)
	if err != nil {
		return value, fmt.Errorf("read the election %s: %w", e.Address.Hex(), err)
	}
	return value, nil
}

// Phase is where the election stands by the chain's time, that of the newest block.
func (e *Election) Phase(ctx context.Context) (Phase, error) { return e.PhaseAt(ctx, nil) }

// PhaseAt is where the election stood in a block (nil: newest).
func (e *Election) PhaseAt(ctx context.Context, block *big.Int) (Phase, error) {
	phase, err := read(ctx, e, block, openBinding().PackPhase(), openBinding().UnpackPhase)
	return Phase(phase), err
}

// Closing is the closing time as extended so far.
func (e *Election) Closing(ctx context.Context) (time.Time, error) {
	p, err := read(ctx, e, nil, openBinding().PackParameters(), openBinding().UnpackParameters)
	if err != nil {
		return time.Time{}, err
	}
	return time.Unix(int64(p.Closing), 0).UTC(), nil
}

// Turnout is how many voted of how many who may.
type Turnout struct {
	Ballots uint64 `json:"ballots"`
	Voters  uint64 `json:"voters"`
}

// Turnout counts ballots, and voters on the pages that count, in the newest block.
func (e *Election) Turnout(ctx context.Context) (Turnout, error) {
	head, err := e.chain.Head(ctx)
	if err != nil {
		return Turnout{}, err
	}
	block := new(big.Int).SetUint64(head.Number)
	ballots, err := e.BallotCount(ctx, block)
	if err != nil {
		return Turnout{}, err
	}
	pages, err := e.CountedPages(ctx, block)
	if err != nil {
		return Turnout{}, err
	}
	snap, err := e.Snapshot(ctx)
	if err != nil {
		return Turnout{}, err
	}
	return Turnout{Ballots: ballots, Voters: snap.SizeOf(pages)}, nil
}

// Snapshot is the roll as it stands now; it is kept, and brought up to date at each call.
func (e *Election) Snapshot(ctx context.Context) (*roll.Snapshot, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	snap, err := e.Roll().Update(ctx, e.snap, nil)
	if err != nil {
		return nil, err
	}
	e.snap = snap
	return snap, nil
}

// Counts are the counts per contest and option in a block (nil: newest); all zero in a secret election until it is tallied.
func (e *Election) Counts(ctx context.Context, block *big.Int) ([][]uint64, error) {
	counts, err := read(ctx, e, block, openBinding().PackCounts(), openBinding().UnpackCounts)
	if err != nil {
		return nil, err
	}
	return plainCounts(counts)
}

func plainCounts(counts [][]*big.Int) ([][]uint64, error) {
	plain := make([][]uint64, len(counts))
	for i, contest := range counts {
		plain[i] = make([]uint64, len(contest))
		for j, n := range contest {
			if !n.IsUint64() {
				return nil, fmt.Errorf("option %d of contest %d has an impossible count", j+1, i+1)
			}
			plain[i][j] = n.Uint64()
		}
	}
	return plain, nil
}

// BallotCount is how many ballots were counted in a block (nil: newest).
func (e *Election) BallotCount(ctx context.Context, block *big.Int) (uint64, error) {
	count, err := read(ctx, e, block, openBinding().PackBallotCount(), openBinding().UnpackBallotCount)
	if err != nil {
		return 0, err
	}
	return count.Uint64(), nil
}

// CountedPages is how many pages of the roll count in a block (nil: newest).
func (e *Election) CountedPages(ctx context.Context, block *big.Int) (uint64, error) {
	pages, err := read(ctx, e, block, openBinding().PackCountedPages(), openBinding().UnpackCountedPages)
	if err != nil {
		return 0, err
	}
	return pages.Uint64(), nil
}

// HasVoted says whether number has voted, in the newest block of one node. A voter's program asks all of them: RequireNotVoted.
func (e *Election) HasVoted(ctx context.Context, number uint32) (bool, error) {
	return read(ctx, e, nil, openBinding().PackHasVoted(bigNumber(number)), openBinding().UnpackHasVoted)
}

// VotedWord is the bitmap of page in a block (nil: newest): bit i is set if number page<<8|i has voted.
func (e *Election) VotedWord(ctx context.Context, page uint64, block *big.Int) (*big.Int, error) {
	data := openBinding().PackVotedWord(new(big.Int).SetUint64(page))
	return read(ctx, e, block, data, openBinding().UnpackVotedWord)
}

// Extend sends a later closing time. Organiser only, while open.
func (e *Election) Extend(ctx context.Context, s *chain.Sender, closing time.Time) (*types.Transaction, error) {
	if closing.Unix() < 0 {
		return nil, errors.New("closing: it lies before 1970")
	}
	return s.Send(ctx, &e.Address, openBinding().PackExtend(uint64(closing.Unix())))
}

// Cancel sends the cancellation. Organiser only, before the first ballot.
func (e *Election) Cancel(ctx context.Context, s *chain.Sender) (*types.Transaction, error) {
	return s.Send(ctx, &e.Address, openBinding().PackCancel())
}
