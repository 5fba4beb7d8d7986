package election

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/ethclient"

	"psephos/chain"
)

// Missed reports whether number can have no ballot any more: as of the newest final block the voting is over and number has not
// voted. Every single endpoint must say so, unlike elsewhere also one that is slow: to give a ballot up is for good, to wait is not.
// ErrDisagree if they contradict each other; ErrNoEndpoint if one of them does not answer; false if one of them does not have the block
// yet. With a single endpoint it is that one's word.
func (e *Election) Missed(ctx context.Context, number uint32) (bool, error) {
	final, err := e.chain.Finalized(ctx)
	if err != nil || final.Number < e.Created {
		return false, err
	}
	verdicts, failures := chain.AskAll(ctx, e.chain, func(ctx context.Context, client *ethclient.Client) (verdict, error) {
		return e.missedAt(ctx, client, final, number)
	})
	missed := 0
	for i, err := range failures {
		switch {
		case errors.Is(err, ethereum.NotFound):
			return false, nil
		case err != nil:
			return false, chain.NoEndpoint(ctx, failures)
		case verdicts[i] == otherBlock:
			return false, chain.ErrDisagree
		case verdicts[i] == numberMissed:
			missed++
		}
	}
	if missed > 0 && missed < len(verdicts) {
		return false, chain.ErrDisagree
	}
	return missed > 0, nil
}

// verdict is what one endpoint says about a number as of a block.
type verdict int

const (
	mayVote      verdict = iota // the voting is not over, or the number has voted
	numberMissed                // the voting is over and the number has not voted
	otherBlock                  // the endpoint has another block of that height
)

// missedAt is Missed as one endpoint has it; ethereum.NotFound if it does not have the block.
func (e *Election) missedAt(ctx context.Context, client *ethclient.Client, final chain.Head, number uint32) (verdict, error) {
	own, err := chain.HeadFrom(ctx, client, final.Number)
	if err != nil {
		return mayVote, err
	}
	if own.Hash != final.Hash {
		return otherBlock, nil
	}
	block := new(big.Int).SetUint64(final.Number)
	out, err := client.CallContract(ctx, ethereum.CallMsg{To: &e.Address, Data: openBinding().PackPhase()}, block)
	if err != nil {
		return mayVote, err
	}
	phase, err := openBinding().UnpackPhase(out)
	if err != nil || Phase(phase) == PhaseAnnounced || Phase(phase) == PhaseOpen {
		return mayVote, err
	}
	out, err = client.CallContract(ctx, ethereum.CallMsg{To: &e.Address, Data: openBinding().PackHasVoted(bigNumber(number))}, block)
	if err != nil {
		return mayVote, err
	}
	voted, err := openBinding().UnpackHasVoted(out)
	if err != nil || voted {
		return mayVote, err
	}
	return numberMissed, nil
}
