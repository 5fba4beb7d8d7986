package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"psephos/chain"
)

// Clock is the chain's clock, which a development chain lets anybody move.
type Clock struct {
	chain   *chain.Chain
	client  *rpc.Client
	movable bool
}

// OpenClock asks the endpoint whether it is a development chain (evm_increaseTime by nothing).
func OpenClock(ctx context.Context, chain *chain.Chain, endpoint string) (*Clock, error) {
	client, err := rpc.DialContext(ctx, endpoint)
	if err != nil {
		return nil, fmt.Errorf("connect to the chain: %v", err)
	}
	movable := client.CallContext(ctx, nil, "evm_increaseTime", 0) == nil
	return &Clock{chain: chain, client: client, movable: movable}, nil
}

// Movable says whether the clock can be moved.
func (c *Clock) Movable() bool { return c.movable }

// Close closes the connection.
func (c *Clock) Close() { c.client.Close() }

// WaitUntil moves the clock to a time (Unix seconds), or waits for it; progress counts the seconds then.
func (c *Clock) WaitUntil(ctx context.Context, until uint64, progress func(done, total int)) error {
	head, err := c.chain.Head(ctx)
	if err != nil {
		return err
	}
	if head.Time >= until {
		return nil
	}
	if c.movable {
		return c.move(ctx, head.Time, until)
	}
	return c.wait(ctx, head.Time, until, progress)
}

// move asks again for what is missing: a chain whose newest block lies ahead of its clock falls short at first.
func (c *Clock) move(ctx context.Context, now, until uint64) error {
	const attempts = 8
	for range attempts {
		if err := c.client.CallContext(ctx, nil, "evm_increaseTime", until-now); err != nil {
			return fmt.Errorf("move the chain's clock: %v", err)
		}
		if err := c.client.CallContext(ctx, nil, "evm_mine"); err != nil {
			return fmt.Errorf("move the chain's clock: %v", err)
		}
		head, err := c.chain.Head(ctx)
		if err != nil {
			return err
		}
		if head.Time >= until {
			return nil
		}
		now = head.Time
	}
	return fmt.Errorf("the chain's clock does not follow evm_increaseTime")
}

func (c *Clock) wait(ctx context.Context, began, until uint64, progress func(done, total int)) error {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		head, err := c.chain.Head(ctx)
		if err != nil {
			return err
		}
		if head.Time >= until {
			return nil
		}
		progress(int(head.Time-began), int(until-began))
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}
