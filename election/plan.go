package election

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"psephos/chain"
)

// Plan is a call that was worked out in full and not sent: Sender.Quote prices it, Sender.SendQuoted sends exactly it.
type Plan struct {
	To   common.Address
	Data []byte
}

// PlanElection is what creates the election that d defines on d.Roll. A secret election needs d.Board; where d names trustees too,
// the board must be one of this release with exactly those trustees and that threshold, by every endpoint that answers
// (ErrForeignCode, ErrDisagree, ErrOtherBoard), so that nobody slips in a board of their own.
func (f *Factory) PlanElection(ctx context.Context, d Definition) (Plan, error) {
	if err := f.checkCreation(ctx, d); err != nil {
		return Plan{}, err
	}
	if err := f.checkCode(ctx); err != nil {
		return Plan{}, err
	}
	if d.Mode == ModeSecret && len(d.Trustees) > 0 {
		if err := f.checkBoard(ctx, d); err != nil {
			return Plan{}, err
		}
	}
	metadata, err := d.Metadata().Canonical()
	if err != nil {
		return Plan{}, err
	}
	parameters, err := f.parameters(ctx, d)
	if err != nil {
		return Plan{}, err
	}
	return Plan{f.Address, factoryBinding().PackCreateElection(uint8(d.Mode), parameters, metadata)}, nil
}

// PlanBoard is what creates a board of trustees; the arguments are CreateBoard's.
func (f *Factory) PlanBoard(ctx context.Context, trustees []common.Address, threshold int, deadlines [3]uint64) (Plan, error) {
	if err := f.checkCode(ctx); err != nil {
		return Plan{}, err
	}
	return Plan{f.Address, factoryBinding().PackCreateBoard(trustees, big.NewInt(int64(threshold)), deadlines)}, nil
}

// checkCode refuses a factory of other code than this release's, by every endpoint that answers: it would make elections that count
// as their maker likes.
func (f *Factory) checkCode(ctx context.Context) error {
	codes, failures := chain.AskAll(ctx, f.chain, func(ctx context.Context, client *ethclient.Client) ([]byte, error) {
		return client.CodeAt(ctx, f.Address, nil)
	})
	answered := false
	for i, code := range codes {
		if failures[i] != nil {
			continue
		}
		if answered = true; !ReleaseCode("ElectionFactory").Matches(code) {
			return fmt.Errorf("check the code of the factory %s: %w", f.Address.Hex(), ErrForeignCode)
		}
	}
	if !answered {
		return chain.NoEndpoint(ctx, failures)
	}
	return nil
}

// ErrOtherBoard means that a board has other trustees or another threshold than the election's definition.
var ErrOtherBoard = errors.New("the board of trustees has other trustees or another threshold than were chosen for this election")

func (f *Factory) checkBoard(ctx context.Context, d Definition) error {
	board, err := OpenBoard(ctx, f.chain, d.Board)
	if err != nil {
		return err
	}
	if !slices.Equal(board.Trustees, d.Trustees) || board.Threshold != d.Threshold {
		return ErrOtherBoard
	}
	return board.checkTerms(ctx)
}

// CeremonyDeadlines are the last seconds of a key ceremony's three rounds that begins at now: evenly spread before the opening, but
// never shorter than an hour together; an election that opens sooner opens when its board is ready.
func CeremonyDeadlines(now uint64, opening time.Time) [3]uint64 {
	const shortest = time.Hour
	round := uint64(max(opening.Sub(time.Unix(int64(now), 0)), shortest) / 3 / time.Second)
	return [3]uint64{now + round, now + 2*round, now + 3*round}
}

// CreatedElection is the election whose creation a receipt holds; false if it holds none by this factory.
func (f *Factory) CreatedElection(receipt *types.Receipt) (common.Address, bool) {
	for _, log := range receipt.Logs {
		if event, err := factoryBinding().UnpackElectionCreatedEvent(log); err == nil && log.Address == f.Address {
			return event.Election, true
		}
	}
	return common.Address{}, false
}

// CreatedBoard is the board whose creation a receipt holds; false if it holds none by this factory.
func (f *Factory) CreatedBoard(receipt *types.Receipt) (common.Address, bool) {
	for _, log := range receipt.Logs {
		if event, err := factoryBinding().UnpackBoardCreatedEvent(log); err == nil && log.Address == f.Address {
			return event.Board, true
		}
	}
	return common.Address{}, false
}

// PlanSubmit is what sends one signed ballot without a relay. The ballot is checked in full: a *BallotError says what is wrong.
func (e *Election) PlanSubmit(ctx context.Context, b Ballot) (Plan, error) {
	snap, err := e.Snapshot(ctx)
	if err != nil {
		return Plan{}, err
	}
	if err := e.Check(ctx, snap, b); err != nil {
		return Plan{}, err
	}
	batch, err := EncodeBatch(snap, e.ContentsLength, []Ballot{b})
	if err != nil {
		return Plan{}, err
	}
	return Plan{e.Address, openBinding().PackCast(batch)}, nil
}

// PlanExtend is what moves the closing time later. Organiser only, while open.
func (e *Election) PlanExtend(closing time.Time) (Plan, error) {
	if closing.Unix() < 0 {
		return Plan{}, errors.New("closing: it lies before 1970")
	}
	return Plan{e.Address, openBinding().PackExtend(uint64(closing.Unix()))}, nil
}

// PlanCancel is what cancels the election. Organiser only, before the first ballot.
func (e *Election) PlanCancel() Plan { return Plan{e.Address, openBinding().PackCancel()} }
