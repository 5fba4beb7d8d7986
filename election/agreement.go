package election

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"psephos/chain"
)

// AgreedStatus is Status by every endpoint of the chain instead of one: a ballot has come as far as the endpoint says that has it least
// far. Who ends the delivery of a ballot, or sends no more, relies on this one. A ballot is final only if every single endpoint says
// so, as in Missed; one that does not answer leaves it included. ErrDisagree if two endpoints name different ballots, or one does not
// have a final block's ballot although its own final block is later. With a single endpoint it is that one's word.
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

// view is what one endpoint says of a ballot that another one has seen.
type view struct {
	state  State
	digest common.Hash // of the ballot it has in that block; zero if none
	final  uint64      // its newest final block
}

// contradicts says whether an endpoint that has what the other one speaks of has something else.
func (v view) contradicts(seen Inclusion) bool {
	if v.state == StatePending {
		return v.final >= seen.Block
	}
	return v.digest != seen.Digest
}

// viewFrom asks one endpoint for the ballot of seen.Number in block seen.Block.
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
