package election

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// BlockEvent says that a block joined the chain, with the logs asked for, or (Removed) that one seen before left it
// in a reorganisation; then Logs is empty and only Head is set.
type BlockEvent struct {
	Head    Head
	Removed bool
	Logs    []types.Log
	// Final is the newest final block known when the event was made.
	Final Head
	// Latest is the newest block known when the event was made: Head of the last event of a round.
	Latest Head
}

// FollowConfig says what Follow follows.
type FollowConfig struct {
	// From is the first block of interest when Known is empty.
	From uint64
	// Known are the newest blocks the caller has handled already, oldest first, as many as a reorganisation may
	// be deep. Follow goes on after the newest that still stands and reports the others as removed.
	Known []Head
	// Addresses and Topics select the logs, as in ethereum.FilterQuery.
	Addresses []common.Address
	Topics    [][]common.Hash
}

// Follow calls fn for every block in order until ctx is done or fn returns an error, which it returns. Blocks
// without a selected log are reported only as the last of a round, so a long history costs few calls. A reorganisation is
// reported newest block first, then the new branch. It polls; network errors are retried while ctx lives.
func (c *Chain) Follow(ctx context.Context, cfg FollowConfig, fn func(BlockEvent) error) error {
	return errors.ErrUnsupported
}
