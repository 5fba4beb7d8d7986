package election

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// State is how far a ballot has come. In JSON its name.
type State string

// The states of a ballot on chain.
const (
	StatePending  State = "pending"  // not in a block
	StateIncluded State = "included" // in a block that a reorganisation could still remove
	StateFinal    State = "final"    // in a final block
)

// Inclusion is how far the ballot of a number has come, and which ballot it is.
type Inclusion struct {
	State   State       `json:"state"`
	Number  uint32      `json:"number"`
	Digest  common.Hash `json:"digest,omitzero"`
	Tracker string      `json:"tracker,omitempty"`
	Block   uint64      `json:"block,omitempty"`
	Tx      common.Hash `json:"tx,omitzero"`
}

// Status is how far number's ballot has come.
func (e *Election) Status(ctx context.Context, number uint32) (Inclusion, error) {
	return Inclusion{}, errors.ErrUnsupported
}

// Watch calls fn with number's Inclusion now and at every change, until it is final, fn returns false or ctx is done. A
// reorganisation shows as a step back to pending.
func (e *Election) Watch(ctx context.Context, number uint32, fn func(Inclusion) bool) error {
	return errors.ErrUnsupported
}

// WaitIncluded waits until number's ballot is in a block.
func (e *Election) WaitIncluded(ctx context.Context, number uint32) (Inclusion, error) {
	return Inclusion{}, errors.ErrUnsupported
}

// WaitFinal waits until number's ballot is in a final block.
func (e *Election) WaitFinal(ctx context.Context, number uint32) (Inclusion, error) {
	return Inclusion{}, errors.ErrUnsupported
}
