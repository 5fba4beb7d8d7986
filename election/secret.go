package election

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"psephos/ballot"
	"psephos/roll"
)

// Shape is the form of a secret election's contents.
func (e *Election) Shape() (ballot.Shape, error) {
	if e.Mode != ModeSecret {
		return ballot.Shape{}, errors.New("this is an open election: its ballots are not encrypted")
	}
	return newShape(e.Parameters.Options, e.Parameters.Packing)
}

func newShape(options []int, packing int) (ballot.Shape, error) {
	counts := make([]byte, len(options))
	for i, n := range options {
		if n < 0 || n > MaxOptions {
			return ballot.Shape{}, ballot.ErrParameters
		}
		counts[i] = byte(n)
	}
	return ballot.NewShape(counts, packing)
}

// Board is a secret election's board.
func (e *Election) Board(ctx context.Context) (*Board, error) {
	if e.Mode != ModeSecret {
		return nil, errors.New("this is an open election: it has no trustees")
	}
	return OpenBoard(ctx, e.chain, e.Parameters.Board)
}

// Setting is what every ballot of a secret election has in common: key, domain and shape. It is kept after the first call.
// ErrNotReady before the trustees have completed their ceremony, ErrForeignCode for a board that is not of this release.
func (e *Election) Setting(ctx context.Context) (*ballot.Setting, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.setting != nil {
		return e.setting, nil
	}
	shape, err := e.Shape()
	if err != nil {
		return nil, err
	}
	board, err := e.Board(ctx)
	if err != nil {
		return nil, err
	}
	key, err := board.Key(ctx)
	if err != nil {
		return nil, err
	}
	if err := board.checkCode(ctx); err != nil {
		return nil, err
	}
	setting, err := ballot.NewSetting(key, e.Domain(), shape)
	if err != nil {
		return nil, fmt.Errorf("prepare for secret ballots: %w", err)
	}
	e.setting = setting
	return setting, nil
}

// Domain is the election's EIP-712 domain separator.
func (e *Election) Domain() ballot.Word { return ballot.Word(DomainSeparator(e.chain.ID(), e.Address)) }

func (e *Election) prepareSecret(ctx context.Context, number uint32, voter common.Address, choices []int) (*Prepared, error) {
	setting, err := e.Setting(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := OpenContents(e.Parameters.Options, choices); err != nil {
		return nil, err // names the question and its options
	}
	contents, opening, err := setting.Encrypt(ballot.Voter{Number: number, Address: ballot.Address(voter)}, choices)
	if err != nil {
		return nil, fmt.Errorf("encrypt the ballot: %w", err)
	}
	p := e.prepared(number, voter, choices, contents)
	key := setting.Key()
	p.opened.Key, p.opened.Packing = key[:], e.Parameters.Packing
	for _, r := range opening.Randomness {
		p.opened.Randomness = append(p.opened.Randomness, hexutil.Bytes(r[:]))
	}
	return p, nil
}

// verifySecret encrypts again and compares.
func (o Opened) verifySecret() error {
	shape, err := newShape(o.Options, o.Packing)
	if err != nil || len(o.Key) != len(ballot.Point{}) {
		return errors.New("the opened ballot is damaged: its key or options are not valid")
	}
	opening := &ballot.Opening{Choices: o.Choices}
	for _, r := range o.Randomness {
		if len(r) != len(ballot.Scalar{}) {
			return errors.New("the opened ballot is damaged: its randomness is not valid")
		}
		opening.Randomness = append(opening.Randomness, ballot.Scalar(r))
	}
	setting, err := ballot.NewSetting(ballot.Point(o.Key), ballot.Word(DomainSeparator(o.ChainID, o.Election)), shape)
	if err != nil {
		return errors.New("the opened ballot is damaged: its key is not valid")
	}
	voter := ballot.Voter{Number: o.Number, Address: ballot.Address(o.Voter)}
	if err := setting.CheckOpening(voter, o.Contents, opening); err != nil {
		return fmt.Errorf("the ballot does not contain the choices that it claims: %w", err)
	}
	return nil
}

// checkSecretContents verifies the proofs in a ballot's contents, which are bound to the voter that the roll names.
func (e *Election) checkSecretContents(ctx context.Context, snap *roll.Snapshot, b Ballot) error {
	setting, err := e.Setting(ctx)
	if errors.Is(err, ErrNotReady) {
		return &BallotError{"phase", wrongPhase([]any{uint8(PhaseAnnounced)})}
	}
	if err != nil {
		return err
	}
	holder, _ := snap.Holder(b.Number)
	if err := setting.Verify(ballot.Voter{Number: b.Number, Address: ballot.Address(holder)}, b.Contents); err != nil {
		return &BallotError{"contents", fmt.Sprintf("the ballot of number %d has no valid proof: %v", b.Number, err)}
	}
	return nil
}
