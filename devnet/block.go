package devnet

import (
	"context"
	"crypto/rand"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/miner"
	"github.com/ethereum/go-ethereum/params"
)

// content says what goes into a block.
type content struct {
	parent      *types.Header // nil: the newest block
	empty       bool          // no transactions even if some are waiting
	withdrawals types.Withdrawals
}

// Mine seals one block with the waiting transactions, empty if there are none.
func (c *Chain) Mine(ctx context.Context) error {
	_, err := c.seal(ctx, content{})
	return err
}

// AdvanceTime moves the chain's clock forward and seals a block there, so that calls see the new time.
func (c *Chain) AdvanceTime(ctx context.Context, seconds uint64) error {
	c.mu.Lock()
	c.clock.advance(c.eth.BlockChain().CurrentBlock().Time, seconds)
	c.mu.Unlock()
	return c.Mine(ctx)
}

// Fund creates ether (out of nothing, as a withdrawal from a beacon chain that does not exist) for the given accounts.
func (c *Chain) Fund(ctx context.Context, amount uint64, accounts ...common.Address) error {
	withdrawals := make(types.Withdrawals, len(accounts))
	for i, account := range accounts {
		withdrawals[i] = &types.Withdrawal{Index: uint64(i), Address: account, Amount: amount * params.GWei}
	}
	_, err := c.seal(ctx, content{withdrawals: withdrawals})
	return err
}

// Reorg replaces the newest depth blocks by a single empty one. Transactions of the replaced blocks go back to the
// waiting ones and, unless the chain is manual, soon into a block again; those of more than 64 blocks are lost.
func (c *Chain) Reorg(ctx context.Context, depth uint64) error {
	head := c.eth.BlockChain().CurrentBlock().Number.Uint64()
	if depth == 0 || depth > head {
		return fmt.Errorf("cannot replace %d of %d blocks", depth, head)
	}
	parent := c.eth.BlockChain().GetHeaderByNumber(head - depth)
	_, err := c.seal(ctx, content{parent: parent, empty: true})
	return err
}

// seal builds a block, executes it and makes it the newest.
func (c *Chain) seal(ctx context.Context, what content) (*types.Block, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	// The pool resets itself in the background after each block; building earlier would miss transactions.
	if err := c.syncPool(); err != nil {
		return nil, err
	}
	if what.parent == nil {
		what.parent = c.eth.BlockChain().CurrentBlock()
	}
	block, err := c.build(what)
	if err != nil {
		return nil, fmt.Errorf("build a block: %v", err)
	}
	if _, err := c.eth.BlockChain().InsertBlockWithoutSetHead(ctx, block, false); err != nil {
		return nil, fmt.Errorf("execute block %d: %v", block.NumberU64(), err)
	}
	if _, err := c.eth.BlockChain().SetCanonical(block); err != nil {
		return nil, fmt.Errorf("make block %d the newest: %v", block.NumberU64(), err)
	}
	c.clock.sealed(block.Time())
	c.finalise(block.NumberU64())
	return block, nil
}

func (c *Chain) build(what content) (*types.Block, error) {
	args := &miner.BuildPayloadArgs{
		Parent:      what.parent.Hash(),
		Timestamp:   c.clock.blockTime(what.parent.Time),
		Withdrawals: what.withdrawals,
		BeaconRoot:  &common.Hash{},
		Version:     engine.PayloadV3,
	}
	if c.config.Amsterdam {
		slot := what.parent.Number.Uint64() + 1
		args.SlotNum, args.TargetGasLimit, args.Version = &slot, new(uint64), engine.PayloadV4
		*args.TargetGasLimit = GasLimit
	}
	if _, err := rand.Read(args.Random[:]); err != nil {
		return nil, err
	}
	block, _, err := c.eth.Miner().BuildTestingPayload(args, nil, what.empty, []byte{})
	return block, err
}

// finalise moves the safe and finalized blocks behind the newest one.
func (c *Chain) finalise(head uint64) {
	var number uint64
	if head > c.config.FinalityDepth {
		number = head - c.config.FinalityDepth
	}
	header := c.eth.BlockChain().GetHeaderByNumber(number)
	c.eth.BlockChain().SetSafe(header)
	c.eth.BlockChain().SetFinalized(header)
}

func (c *Chain) startWorkers(ctx context.Context) {
	if !c.config.Manual {
		arrived := make(chan core.NewTxsEvent, 16)
		subscription := c.eth.TxPool().SubscribeTransactions(arrived, true)
		wake := make(chan struct{}, 1)
		wake <- struct{}{} // transactions of before a restart
		c.workers.Go(func() {
			defer subscription.Unsubscribe()
			forward(ctx, arrived, wake)
		})
		c.workers.Go(func() { c.sealOnDemand(ctx, wake) })
	}
	if c.config.Heartbeat > 0 {
		c.workers.Go(func() { c.beat(ctx) })
	}
}

// forward never blocks, because the pool waits for its subscribers.
func forward(ctx context.Context, arrived <-chan core.NewTxsEvent, wake chan<- struct{}) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-arrived:
			select {
			case wake <- struct{}{}:
			default:
			}
		}
	}
}

func (c *Chain) sealOnDemand(ctx context.Context, wake <-chan struct{}) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-wake:
			c.sealWaiting(ctx)
		}
	}
}

// sealWaiting seals blocks until no executable transaction is left, or none can be included (its fee may be too low;
// the next block makes the base fee fall, but only somebody's wish for that block should).
func (c *Chain) sealWaiting(ctx context.Context) {
	for c.waiting() {
		block, err := c.seal(ctx, content{})
		if err != nil || len(block.Transactions()) == 0 {
			return
		}
	}
}

// waiting says whether the pool holds an executable transaction.
func (c *Chain) waiting() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.syncPool(); err != nil {
		return false
	}
	executable, _ := c.eth.TxPool().Stats()
	return executable > 0
}

// syncPool waits until the pool has taken notice of the newest block. The caller MUST hold mu: of two calls of Sync at
// the same time the pool answers only one, and the other would wait for ever.
func (c *Chain) syncPool() error {
	if err := c.eth.TxPool().Sync(); err != nil {
		return fmt.Errorf("wait for the transaction pool: %v", err)
	}
	return nil
}

// beat seals a block whenever the chain's clock is more than the heartbeat behind.
func (c *Chain) beat(ctx context.Context) {
	ticker := time.NewTicker(c.config.Heartbeat)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			c.mu.Lock()
			late := c.clock.now() > c.eth.BlockChain().CurrentBlock().Time
			c.mu.Unlock()
			if late {
				_ = c.Mine(ctx) // the next beat tries again
			}
		}
	}
}
