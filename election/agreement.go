package election

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"psephos/chain"
)

// AgreedStatus is how far number's ballot has come, by every node of the chain: the least advanced state that any node reports. Use this
// before ending the delivery of a ballot, or before a voter is told that they have voted. It is final only if every node says so, as in
// Missed; a node that does not answer leaves it included. ErrDisagree if two nodes name different ballots, or if one does not have a
// final block's ballot although its own final block is later. With a single node it is what that node says.
func (e *Election) AgreedStatus(ctx context.Context, number uint32) (Inclusion, error) {
	seen, err := e.Status(ctx, number)
	if err != nil || seen.State == StatePending || e.chain.Size() == 1 {
		return seen, err
	}
	views, failures := chain.AskAll(ctx, e.chain, func(ctx context.Context, client *ethclient.Client) (view, error) {
		return e.viewFrom(ctx, client, seen)
	})
	agreed, answers := StateFinal, 0
	for i, v := range views {
		if failures[i] != nil {
			agreed = least(agreed, StateIncluded)
			continue
		}
		answers++
		if v.contradicts(seen) {
			return Inclusion{State: StatePending, Number: number}, chain.ErrDisagree
		}
		agreed = least(agreed, v.state)
	}
	if answers == 0 {
		return Inclusion{State: StatePending, Number: number}, chain.NoEndpoint(ctx, failures)
	}
	if agreed == StatePending {
		return Inclusion{State: StatePending, Number: number}, nil
	}
	seen.State = agreed
	return seen, nil
}

// RequireNotVoted fails with a *BallotError "voted" if all nodes agree that number has voted. Where they contradict each other nobody is
// turned away: of two ballots of a number the contract skips the second.
func (e *Election) RequireNotVoted(ctx context.Context, number uint32) error {
	seen, err := e.AgreedStatus(ctx, number)
	switch {
	case errors.Is(err, chain.ErrDisagree):
		return nil
	case err != nil:
		return err
	case seen.State != StatePending:
		return voted(number)
	}
	return nil
}

func voted(number uint32) error {
	return &BallotError{"voted", fmt.Sprintf("number %d has voted already", number)}
}

// view is what one node says of a ballot that another one has seen.
type view struct {
	state  State
	digest common.Hash // of the ballot it has in that block; zero if none
	final  uint64      // its newest final block
}

// contradicts says whether the node has something else in the block where the other one saw a ballot.
func (v view) contradicts(seen Inclusion) bool {
	if v.state == StatePending {
		return v.final >= seen.Block
	}
	return v.digest != seen.Digest
}

// viewFrom asks one node for the ballot of seen.Number in block seen.Block.
func (e *Election) viewFrom(ctx context.Context, client *ethclient.Client, seen Inclusion) (view, error) {
	final, err := e.chain.FinalFrom(ctx, client)
	if err != nil {
		return view{}, err
	}
	block := new(big.Int).SetUint64(seen.Block)
	logs, err := chain.LogsFrom(ctx, client, ethereum.FilterQuery{
		FromBlock: block, ToBlock: block, Addresses: []common.Address{e.Address}, Topics: ballotTopics(seen.Number),
	})
	if errors.Is(err, chain.ErrBehind) {
		return view{state: StatePending, final: final.Number}, nil
	}
	if err != nil {
		return view{}, err
	}
	return e.viewOf(logs, seen, final)
}

func (e *Election) viewOf(logs []types.Log, seen Inclusion, final chain.Head) (view, error) {
	events, err := e.Decode(logs)
	if err != nil {
		return view{}, err
	}
	for _, b := range events.Ballots {
		if b.Number == seen.Number && b.Block == seen.Block {
			i := inclusion(b, final)
			return view{i.State, b.Digest, final.Number}, nil
		}
	}
	return view{state: StatePending, final: final.Number}, nil
}

// ballotTopics selects the events of number's ballot.
func ballotTopics(number uint32) [][]common.Hash {
	return [][]common.Hash{{openABI().Events["BallotCast"].ID}, {common.BigToHash(bigNumber(number))}}
}

// least is the earlier one of two states.
func least(a, b State) State {
	order := map[State]int{StatePending: 0, StateIncluded: 1, StateFinal: 2}
	if order[b] < order[a] {
		return b
	}
	return a
}
