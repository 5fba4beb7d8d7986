package election

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"psephos/ballot"
	"psephos/chain"
)

// Stage is where a board of trustees stands. In JSON its lower-case name.
type Stage uint8

// The stages, with the contracts' values.
const (
	StageRegistering Stage = iota
	StageDealing
	StageConfirming
	StageReady
	StageAborted
)

var stageNames = []string{"registering", "dealing", "confirming", "ready", "aborted"}

// String is the stage's lower-case name.
func (s Stage) String() string { return name(stageNames, int(s)) }

// MarshalText is String.
func (s Stage) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText accepts the stages' names.
func (s *Stage) UnmarshalText(text []byte) error {
	i := slices.Index(stageNames, string(text))
	if i < 0 {
		return fmt.Errorf("%q is no stage of a board", text)
	}
	*s = Stage(i)
	return nil
}

// Board is a board of trustees on chain; the fields are what cannot change. Trustee i (from 1) is Trustees[i−1]. Safe for
// concurrent use.
type Board struct {
	Address   common.Address
	Trustees  []common.Address
	Threshold int
	// Deadlines are the last seconds (Unix, chain time) to register, to deal and to confirm.
	Deadlines [3]uint64

	chain  *chain.Chain
	crypto ballot.Board
}

// OpenBoard reads the board at address. ErrNotFound if there is none.
func OpenBoard(ctx context.Context, nodes *chain.Chain, address common.Address) (*Board, error) {
	b, abi := &Board{Address: address, chain: nodes}, boardBinding()
	trustees, err := call(ctx, nodes, address, nil, abi.PackTrustees(), abi.UnpackTrustees)
	if err != nil {
		return nil, fmt.Errorf("open the board %s: %w", address.Hex(), noElection(err))
	}
	threshold, err := call(ctx, nodes, address, nil, abi.PackThreshold(), abi.UnpackThreshold)
	if err != nil {
		return nil, fmt.Errorf("open the board %s: %w", address.Hex(), noElection(err))
	}
	if b.Deadlines, err = call(ctx, nodes, address, nil, abi.PackDeadlines(), abi.UnpackDeadlines); err != nil {
		return nil, fmt.Errorf("open the board %s: %w", address.Hex(), noElection(err))
	}
	b.Trustees, b.Threshold = trustees, int(threshold.Int64())
	b.crypto, err = ballot.NewBoard(ballot.Word(common.BigToHash(nodes.ChainID())), ballot.Address(address), len(trustees), b.Threshold)
	if err != nil {
		return nil, fmt.Errorf("open the board %s: %w", address.Hex(), chain.ErrNotFound)
	}
	return b, nil
}

// Chain is the chain it lives on.
func (b *Board) Chain() *chain.Chain { return b.chain }

// Ceremony is the board as its cryptography sees it.
func (b *Board) Ceremony() ballot.Board { return b.crypto }

// IndexOf is the index (from 1) of a trustee; false if address is none.
func (b *Board) IndexOf(address common.Address) (int, bool) {
	i := slices.Index(b.Trustees, address)
	return i + 1, i >= 0
}

// Stage is where the board stands. A round whose deadline has passed keeps its stage until somebody aborts the board.
func (b *Board) Stage(ctx context.Context) (Stage, error) {
	stage, err := b.view(ctx)
	return stage, err
}

func (b *Board) view(ctx context.Context) (Stage, error) {
	stage, err := call(ctx, b.chain, b.Address, nil, boardBinding().PackStage(), boardBinding().UnpackStage)
	if err != nil {
		return 0, fmt.Errorf("read the board %s: %w", b.Address.Hex(), err)
	}
	return Stage(stage), nil
}

// TrusteeStatus is how far one trustee has come.
type TrusteeStatus struct {
	Index      int            `json:"index"`
	Address    common.Address `json:"address"`
	Registered bool           `json:"registered"`
	Dealt      bool           `json:"dealt"`
	Confirmed  bool           `json:"confirmed"`
}

// BoardStatus is how far a board has come.
type BoardStatus struct {
	Stage    Stage           `json:"stage"`
	Trustees []TrusteeStatus `json:"trustees"`
	// Deadline is the last second of the present round (Unix, chain time), 0 if there is none; Overdue says that it has
	// passed, so that anyone may abort.
	Deadline uint64 `json:"deadline,omitempty"`
	Overdue  bool   `json:"overdue,omitempty"`
}

// Status reads how far the board has come.
func (b *Board) Status(ctx context.Context) (BoardStatus, error) {
	stage, err := b.view(ctx)
	if err != nil {
		return BoardStatus{}, err
	}
	head, err := b.chain.Head(ctx)
	if err != nil {
		return BoardStatus{}, err
	}
	status := BoardStatus{Stage: stage}
	if int(stage) < len(b.Deadlines) {
		status.Deadline = b.Deadlines[stage]
		status.Overdue = head.Time > status.Deadline
	}
	for i, address := range b.Trustees {
		data := boardBinding().PackProgress(big.NewInt(int64(i + 1)))
		p, err := call(ctx, b.chain, b.Address, nil, data, boardBinding().UnpackProgress)
		if err != nil {
			return BoardStatus{}, fmt.Errorf("read the board %s: %w", b.Address.Hex(), err)
		}
		status.Trustees = append(status.Trustees, TrusteeStatus{i + 1, address, p.Registered, p.Dealt, p.Confirmed})
	}
	return status, nil
}

// Key is the board's key K. All endpoints of the chain that answer must agree on it: a ballot encrypted under the key of
// a lying node could be read by it. ErrNotReady before the ceremony is complete.
func (b *Board) Key(ctx context.Context) (ballot.Point, error) {
	data := boardBinding().PackKey()
	key, err := agreed(ctx, b.chain, b.Address, data, func(out []byte) (ballot.Point, error) {
		words, err := boardBinding().UnpackKey(out)
		if err != nil {
			return ballot.Point{}, err
		}
		return ballot.PointFromWords(words.X, words.Y)
	})
	if err != nil {
		return ballot.Point{}, fmt.Errorf("read the key of board %s: %w", b.Address.Hex(), err)
	}
	if key.IsIdentity() {
		return ballot.Point{}, ErrNotReady
	}
	return key, nil
}

// Errors of secret elections.
var (
	// ErrNotReady: the trustees have not completed the key ceremony.
	ErrNotReady = errors.New("the trustees have not completed their key ceremony")
	// ErrNotTrustee: the account is not a trustee of the board.
	ErrNotTrustee = errors.New("this account is not a trustee of the board")
	// ErrFewShares: fewer trustees than the threshold have published their shares.
	ErrFewShares = errors.New("not enough trustees have published their decryption shares yet")
)
