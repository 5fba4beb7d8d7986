package election

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"psephos/ballot"
	"psephos/chain"
)

// Step is what a trustee has to do next in a key ceremony, worked out in full and not sent.
type Step struct {
	Task Task
	// Dealer is the index of the trustee whose share is wrong, if Task is TaskComplain; else 0.
	Dealer int
	// Data is what is to be sent to the board; nil if there is nothing to do now.
	Data []byte
}

// Step works out what the trustee at address has to do next. Everything follows from seed (the wallet's seed for this chain and
// board) and the chain, so any copy of the trustee's phrase may go on where another stopped.
//
// All endpoints of the chain that answer must agree on the board's code, trustees and threshold and on what the trustees published
// (ErrForeignCode, ErrDisagree). Whoever could slip a trustee other transport keys would read the shares dealt to them, and by a
// complaint the share of an honest dealer: no contract sees what is only shown to one trustee. With a single endpoint it is that
// one's word.
func (b *Board) Step(ctx context.Context, address common.Address, seed ballot.Word) (Step, error) {
	task, err := b.Next(ctx, address)
	if err != nil || task == TaskWait || task == TaskNone {
		return Step{Task: task}, err
	}
	if err := b.checkTerms(ctx); err != nil {
		return Step{Task: task}, err
	}
	trustee, err := b.trustee(address, seed)
	if err != nil {
		return Step{Task: task}, err
	}
	var data []byte
	switch task {
	case TaskRegister:
		data, err = registerCall(trustee)
	case TaskDeal:
		data, err = b.dealCall(ctx, trustee)
	default:
		return b.confirmation(ctx, trustee)
	}
	return Step{Task: task, Data: data}, err
}

// Perform does what the sender, a trustee, has to do next, and says what that was; the transaction is nil if there was nothing.
func (b *Board) Perform(ctx context.Context, s *chain.Sender, seed ballot.Word) (Task, *types.Transaction, error) {
	step, err := b.Step(ctx, s.Address(), seed)
	if err != nil || step.Data == nil {
		return step.Task, nil, err
	}
	tx, err := s.Send(ctx, &b.Address, step.Data)
	return step.Task, tx, err
}

// checkTerms refuses a board of other code, or whose trustees or threshold an endpoint has otherwise.
func (b *Board) checkTerms(ctx context.Context) error {
	if err := b.checkCode(ctx); err != nil {
		return err
	}
	abi := boardBinding()
	trustees, err := agreed(ctx, b.chain, b.Address, abi.PackTrustees(), func(out []byte) (string, error) {
		list, err := abi.UnpackTrustees(out)
		return joined(list), err
	})
	if err != nil {
		return fmt.Errorf("read the trustees of board %s: %w", b.Address.Hex(), err)
	}
	threshold, err := agreed(ctx, b.chain, b.Address, abi.PackThreshold(), func(out []byte) (int64, error) {
		threshold, err := abi.UnpackThreshold(out)
		if err != nil {
			return 0, err
		}
		return threshold.Int64(), nil
	})
	if err != nil {
		return fmt.Errorf("read the threshold of board %s: %w", b.Address.Hex(), err)
	}
	if trustees != joined(b.Trustees) || threshold != int64(b.Threshold) {
		return chain.ErrDisagree // the endpoint that OpenBoard asked has told otherwise
	}
	return nil
}

func joined(list []common.Address) string {
	var all strings.Builder
	for _, address := range list {
		all.Write(address[:])
	}
	return all.String()
}

// agreedRecord is Record, of which every endpoint that answers has the same events; one that does not have their blocks yet
// contradicts as well, since a liar could place its events where nobody can look.
func (b *Board) agreedRecord(ctx context.Context) (Record, error) {
	logs, err := b.chain.Logs(ctx, ethereum.FilterQuery{Addresses: []common.Address{b.Address}})
	if err != nil {
		return Record{}, err
	}
	blocks := map[uint64][]types.Log{}
	for _, log := range logs {
		blocks[log.BlockNumber] = append(blocks[log.BlockNumber], log)
	}
	for number, seen := range blocks {
		if err := b.agreeOnBlock(ctx, number, seen); err != nil {
			return Record{}, fmt.Errorf("read the events of board %s: %w", b.Address.Hex(), err)
		}
	}
	return b.record(logs)
}

// agreeOnBlock is nil if all endpoints that answer have exactly the events seen in block number.
func (b *Board) agreeOnBlock(ctx context.Context, number uint64, seen []types.Log) error {
	block := new(big.Int).SetUint64(number)
	query := ethereum.FilterQuery{FromBlock: block, ToBlock: block, Addresses: []common.Address{b.Address}}
	answers, failures := chain.AskAll(ctx, b.chain, func(ctx context.Context, client *ethclient.Client) ([]types.Log, error) {
		logs, err := chain.LogsFrom(ctx, client, query)
		if errors.Is(err, chain.ErrBehind) {
			return nil, nil // an answer: it has no such events
		}
		return logs, err
	})
	answered := false
	for i, logs := range answers {
		if failures[i] != nil {
			continue
		}
		if answered = true; !slices.EqualFunc(logs, seen, sameEvent) {
			return chain.ErrDisagree
		}
	}
	if !answered {
		return chain.NoEndpoint(ctx, failures)
	}
	return nil
}

func sameEvent(a, b types.Log) bool {
	return a.Address == b.Address && a.TxHash == b.TxHash && slices.Equal(a.Topics, b.Topics) && slices.Equal(a.Data, b.Data)
}
