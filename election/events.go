package election

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

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

// Events are what happened in an election, decoded, in the order of the logs.
type Events struct {
	Ballots   []BallotEvent
	Skipped   []uint32 // numbers that had voted already
	Extended  []uint64 // new closing times
	Frozen    *uint64  // pages that count, when this was fixed
	Cancelled bool
	Shares    []int      // trustees that published decryption shares
	Finalised [][]uint64 // the result of a secret election
}

// Decode decodes the election's own logs and ignores all others. It fails on one that does not have the event's form.
func (e *Election) Decode(logs []types.Log) (Events, error) {
	var events Events
	for i := range logs {
		if logs[i].Address != e.Address || len(logs[i].Topics) == 0 || logs[i].Removed {
			continue
		}
		if err := events.add(&logs[i]); err != nil {
			return Events{}, fmt.Errorf("decode an event of election %s in block %d: %w", e.Address.Hex(), logs[i].BlockNumber, err)
		}
	}
	return events, nil
}

// add decodes one log of an election; logs of unknown events are ignored.
func (ev *Events) add(log *types.Log) error {
	contract := secretABI() // its events include those of open elections
	kind, err := contract.EventByID(log.Topics[0])
	if err != nil {
		return nil
	}
	switch kind.Name {
	case "BallotCast":
		return ev.addBallot(log)
	case "BallotSkipped":
		event, err := openBinding().UnpackBallotSkippedEvent(log)
		if err != nil {
			return err
		}
		number, err := eventNumber(event.Number)
		ev.Skipped = append(ev.Skipped, number)
		return err
	case "Extended":
		event, err := openBinding().UnpackExtendedEvent(log)
		if err != nil {
			return err
		}
		ev.Extended = append(ev.Extended, event.Closing)
	case "RollFrozen":
		event, err := openBinding().UnpackRollFrozenEvent(log)
		if err != nil {
			return err
		}
		pages := event.Pages.Uint64()
		ev.Frozen = &pages
	case "Cancelled":
		ev.Cancelled = true
	case "SharesSubmitted", "Finalised":
		return ev.addTally(kind.Name, log)
	}
	return nil
}

func (ev *Events) addBallot(log *types.Log) error {
	event, err := openBinding().UnpackBallotCastEvent(log)
	if err != nil {
		return err
	}
	number, err := eventNumber(event.Number)
	if err != nil {
		return err
	}
	ev.Ballots = append(ev.Ballots, BallotEvent{
		Number: number, Digest: event.Digest, Recorded: event.Recorded,
		Block: log.BlockNumber, Hash: log.BlockHash, Tx: log.TxHash, Index: log.Index,
	})
	return nil
}

func (ev *Events) addTally(name string, log *types.Log) error {
	if name == "SharesSubmitted" {
		event, err := secretBinding().UnpackSharesSubmittedEvent(log)
		if err != nil {
			return err
		}
		ev.Shares = append(ev.Shares, int(event.Trustee.Int64()))
		return nil
	}
	event, err := secretBinding().UnpackFinalisedEvent(log)
	if err != nil {
		return err
	}
	ev.Finalised, err = plainCounts(event.Counts)
	return err
}

// eventNumber is a voter's number in an event; the contract counts in 256 bits, numbers have 32.
func eventNumber(n *big.Int) (uint32, error) {
	if n.Sign() < 0 || n.BitLen() > 32 {
		return 0, fmt.Errorf("%v is no voter's number", n)
	}
	return uint32(n.Uint64()), nil
}

// Ballots reads the ballots counted in the blocks from…to, in the chain's order.
func (e *Election) Ballots(ctx context.Context, from, to uint64) ([]BallotEvent, error) {
	events, err := e.Events(ctx, from, to)
	return events.Ballots, err
}

// Events reads everything that happened in the blocks from…to.
func (e *Election) Events(ctx context.Context, from, to uint64) (Events, error) {
	from = max(from, e.Created)
	if from > to {
		return Events{}, nil
	}
	logs, err := e.chain.Logs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{e.Address},
	})
	if err != nil {
		return Events{}, err
	}
	return e.Decode(logs)
}

// bigNumber is number as the contracts take it.
func bigNumber(number uint32) *big.Int { return new(big.Int).SetUint64(uint64(number)) }
