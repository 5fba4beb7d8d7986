package election

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/ballot"
	"psephos/chain"
	"psephos/contracts/bindings"
	"psephos/roll"
)

// Summary is an election as the factory announced it.
type Summary struct {
	Address   common.Address `json:"address"`
	Roll      common.Address `json:"roll"`
	Organiser common.Address `json:"organiser"`
	Mode      Mode           `json:"mode"`
	Block     uint64         `json:"block"`
}

// Implementations are the contracts whose code the factory's proxies run.
type Implementations struct {
	Open   common.Address `json:"open"`
	Secret common.Address `json:"secret"`
	Board  common.Address `json:"board"`
}

// Factory creates and lists elections and boards.
type Factory struct {
	Address common.Address
	chain   *chain.Chain
}

// OpenFactory is the factory at address; nothing is read yet.
func OpenFactory(chain *chain.Chain, address common.Address) *Factory {
	return &Factory{address, chain}
}

// Implementations reads which implementations the proxies run.
func (f *Factory) Implementations(ctx context.Context) (Implementations, error) {
	b := factoryBinding()
	var found Implementations
	for _, part := range []struct {
		into   *common.Address
		data   []byte
		unpack func([]byte) (common.Address, error)
	}{
		{&found.Open, b.PackOpenImplementation(), b.UnpackOpenImplementation},
		{&found.Secret, b.PackSecretImplementation(), b.UnpackSecretImplementation},
		{&found.Board, b.PackBoardImplementation(), b.UnpackBoardImplementation},
	} {
		address, err := call(ctx, f.chain, f.Address, nil, part.data, part.unpack)
		if err != nil {
			return Implementations{}, fmt.Errorf("read the factory %s: %w", f.Address.Hex(), err)
		}
		*part.into = address
	}
	return found, nil
}

// Elections lists the elections created on roll, oldest first.
func (f *Factory) Elections(ctx context.Context, roll common.Address) ([]Summary, error) {
	head, err := f.chain.Head(ctx)
	if err != nil {
		return nil, err
	}
	return f.ElectionsBetween(ctx, roll, 0, head.Number)
}

// ElectionsBetween lists the elections created on roll in the blocks from…to, oldest first.
func (f *Factory) ElectionsBetween(ctx context.Context, roll common.Address, from, to uint64) ([]Summary, error) {
	if from > to {
		return nil, nil
	}
	logs, err := f.chain.Logs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		Addresses: []common.Address{f.Address},
		Topics:    [][]common.Hash{{factoryABI().Events["ElectionCreated"].ID}, nil, {common.BytesToHash(roll[:])}},
	})
	if err != nil {
		return nil, fmt.Errorf("list the elections: %w", err)
	}
	summaries := make([]Summary, len(logs))
	for i := range logs {
		event, err := factoryBinding().UnpackElectionCreatedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("decode the event of an election: %v", err)
		}
		summaries[i] = Summary{event.Election, event.Roll, event.Organiser, Mode(event.Mode), logs[i].BlockNumber}
	}
	return summaries, nil
}

// CreateElection creates the election that d defines on d.Roll and waits for it. The sender becomes its organiser. A secret
// election needs d.Board.
func (f *Factory) CreateElection(ctx context.Context, s *chain.Sender, d Definition) (common.Address, error) {
	if err := f.checkCreation(ctx, d); err != nil {
		return common.Address{}, err
	}
	metadata, err := d.Metadata().Canonical()
	if err != nil {
		return common.Address{}, err
	}
	parameters, err := f.parameters(ctx, d)
	if err != nil {
		return common.Address{}, err
	}
	receipt, err := s.SendAndWait(ctx, &f.Address, factoryBinding().PackCreateElection(uint8(d.Mode), parameters, metadata))
	if err != nil {
		return common.Address{}, fmt.Errorf("create the election: %w", err)
	}
	for _, log := range receipt.Logs {
		if event, err := factoryBinding().UnpackElectionCreatedEvent(log); err == nil && log.Address == f.Address {
			return event.Election, nil
		}
	}
	return common.Address{}, fmt.Errorf("%s is not an election factory", f.Address.Hex())
}

// checkCreation is what Definition.Validate cannot know: the chain's time, the board and the roll's address.
func (f *Factory) checkCreation(ctx context.Context, d Definition) error {
	if err := d.Validate(); err != nil {
		return err
	}
	if d.Roll == (common.Address{}) {
		return errors.New("the election does not say on which roll it is held")
	}
	if d.Mode == ModeSecret && d.Board == (common.Address{}) {
		return errors.New("a secret election needs a board whose trustees have completed the key ceremony")
	}
	head, err := f.chain.Head(ctx)
	if err != nil {
		return err
	}
	if uint64(d.Closing.Unix()) <= head.Time {
		return fmt.Errorf("closing: it lies in the past (the chain's time is %s)", unixTime(head.Time))
	}
	return nil
}

// parameters are d's as the contract takes them.
func (f *Factory) parameters(ctx context.Context, d Definition) (bindings.Parameters, error) {
	p := bindings.Parameters{
		Roll: d.Roll, Opening: uint64(d.Opening.Unix()), Closing: uint64(d.Closing.Unix()),
		LateEnrolment: d.LateEnrolment, Board: d.Board, Packing: uint8(d.Packing), MinimumBallots: d.MinimumBallots,
	}
	for _, n := range d.Metadata().OptionCounts() {
		p.OptionCounts = append(p.OptionCounts, byte(n))
	}
	if d.Mode == ModeSecret && d.Packing == 0 {
		snap, err := roll.Open(f.chain, d.Roll).Snapshot(ctx, nil)
		if err != nil {
			return bindings.Parameters{}, err
		}
		p.Packing = uint8(ballot.Packing(snap.Size()))
	}
	return p, nil
}

// CreateBoard creates a board of trustees (in the order of their indices, from 1) and waits for it. deadlines are the last
// seconds to register, to deal and to confirm.
func (f *Factory) CreateBoard(ctx context.Context, s *chain.Sender, trustees []common.Address, threshold int, deadlines [3]uint64) (common.Address, error) {
	data := factoryBinding().PackCreateBoard(trustees, big.NewInt(int64(threshold)), deadlines)
	receipt, err := s.SendAndWait(ctx, &f.Address, data)
	if err != nil {
		return common.Address{}, fmt.Errorf("create the board of trustees: %w", err)
	}
	for _, log := range receipt.Logs {
		if event, err := factoryBinding().UnpackBoardCreatedEvent(log); err == nil && log.Address == f.Address {
			return event.Board, nil
		}
	}
	return common.Address{}, fmt.Errorf("%s is not an election factory", f.Address.Hex())
}

// BoardSummary is a board as the factory announced it. Anybody may make one: Creator says who did.
type BoardSummary struct {
	Address common.Address `json:"address"`
	Creator common.Address `json:"creator"`
	Block   uint64         `json:"block"`
}

// BoardsBetween lists the boards of trustees created in the blocks from…to, oldest first.
func (f *Factory) BoardsBetween(ctx context.Context, from, to uint64) ([]BoardSummary, error) {
	if from > to {
		return nil, nil
	}
	logs, err := f.chain.Logs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		Addresses: []common.Address{f.Address},
		Topics:    [][]common.Hash{{factoryABI().Events["BoardCreated"].ID}},
	})
	if err != nil {
		return nil, fmt.Errorf("list the boards of trustees: %w", err)
	}
	boards := make([]BoardSummary, len(logs))
	for i := range logs {
		event, err := factoryBinding().UnpackBoardCreatedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("decode the event of a board: %v", err)
		}
		boards[i] = BoardSummary{event.Board, event.Creator, logs[i].BlockNumber}
	}
	return boards, nil
}

// created is the address of a contract that a transaction deployed.
func created(receipt *types.Receipt) common.Address { return receipt.ContractAddress }
