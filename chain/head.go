package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Head identifies a block and carries the chain's time.
type Head struct {
	Number uint64      `json:"number"`
	Time   uint64      `json:"time"` // Unix seconds
	Hash   common.Hash `json:"hash"`
	Parent common.Hash `json:"parent"`
}

// blockHead is what Head needs of a block as nodes send it. The hash is the node's: recomputing it would tie this
// program to the header fields of one fork.
type blockHead struct {
	Number *hexutil.Uint64 `json:"number"`
	Time   hexutil.Uint64  `json:"timestamp"`
	Hash   *common.Hash    `json:"hash"`
	Parent common.Hash     `json:"parentHash"`
}

// block asks for a block by "eth_getBlockByNumber" or "eth_getBlockByHash"; ethereum.NotFound if there is none.
func (c *Chain) block(ctx context.Context, method, which string) (Head, error) {
	return request(ctx, c, func(ctx context.Context, client *ethclient.Client) (Head, error) {
		return blockFrom(ctx, client, method, which)
	})
}

func blockFrom(ctx context.Context, client *ethclient.Client, method, which string) (Head, error) {
	var b *blockHead
	if err := client.Client().CallContext(ctx, &b, method, which, false); err != nil {
		return Head{}, err
	}
	if b == nil {
		return Head{}, ethereum.NotFound
	}
	if b.Number == nil || b.Hash == nil {
		return Head{}, errors.New("the node sent a block without number or hash")
	}
	return Head{Number: uint64(*b.Number), Time: uint64(b.Time), Hash: *b.Hash, Parent: b.Parent}, nil
}

// HeadFrom asks one node for the block of a height; ethereum.NotFound if it does not have it yet.
func HeadFrom(ctx context.Context, client *ethclient.Client, number uint64) (Head, error) {
	return blockFrom(ctx, client, byNumber, hexutil.EncodeUint64(number))
}

const (
	byNumber = "eth_getBlockByNumber"
	byHash   = "eth_getBlockByHash"
)

// Head is the newest block.
func (c *Chain) Head(ctx context.Context) (Head, error) {
	c.compare(ctx)
	head, err := c.block(ctx, byNumber, "latest")
	if err != nil {
		return Head{}, fmt.Errorf("read the newest block: %w", err)
	}
	return head, nil
}

// HeadAt is the block at number; ethereum.NotFound if there is none yet.
func (c *Chain) HeadAt(ctx context.Context, number uint64) (Head, error) {
	return c.block(ctx, byNumber, hexutil.EncodeUint64(number))
}

// Safe is the newest block that the chain calls safe; without that tag, as Finalized.
func (c *Chain) Safe(ctx context.Context) (Head, error) { return c.tagged(ctx, "safe") }

// Finalized is the newest final block: the chain's "finalized" tag, else the block WithDepth below the newest.
func (c *Chain) Finalized(ctx context.Context) (Head, error) { return c.tagged(ctx, "finalized") }

func (c *Chain) tagged(ctx context.Context, tag string) (Head, error) {
	if !c.noTags {
		head, err := c.block(ctx, byNumber, tag)
		if err == nil || !isUntagged(err) {
			return head, err
		}
	}
	newest, err := c.Head(ctx)
	if err != nil || c.depth == 0 {
		return newest, err
	}
	return c.HeadAt(ctx, newest.Number-min(c.depth, newest.Number))
}

// FinalFrom is Finalized as one endpoint has it.
func (c *Chain) FinalFrom(ctx context.Context, client *ethclient.Client) (Head, error) {
	if !c.noTags {
		head, err := blockFrom(ctx, client, byNumber, "finalized")
		if err == nil || !isUntagged(err) {
			return head, err
		}
	}
	newest, err := blockFrom(ctx, client, byNumber, "latest")
	if err != nil || c.depth == 0 {
		return newest, err
	}
	return blockFrom(ctx, client, byNumber, hexutil.EncodeUint64(newest.Number-min(c.depth, newest.Number)))
}

// isUntagged says whether a node does not know a tag, or has no such block yet.
func isUntagged(err error) bool {
	var answer rpc.Error
	return errors.Is(err, ethereum.NotFound) || errors.As(err, &answer)
}

// Stands says whether block is still part of the chain. The second value is false if no endpoint can tell: it is shorter
// than block and does not know it, so it is probably behind.
func (c *Chain) Stands(ctx context.Context, block Head) (stands, known bool, err error) {
	for range 2 {
		now, err := c.HeadAt(ctx, block.Number)
		if err == nil {
			return now.Hash == block.Hash, true, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return false, false, err
		}
		// A node that knows the block but has none at its height has dropped it, unless it arrived between the questions.
		if _, err = c.block(ctx, byHash, block.Hash.Hex()); errors.Is(err, ethereum.NotFound) {
			return true, false, nil
		} else if err != nil {
			return false, false, err
		}
	}
	return false, true, nil
}

// reach waits until the newest block is number or later: a node may hand out a receipt a moment before its block becomes
// the state that calls see, and another endpoint may be behind.
func (c *Chain) reach(ctx context.Context, number uint64) error {
	for {
		head, err := c.Head(ctx)
		if err == nil && head.Number >= number {
			return nil
		}
		if err := c.Pause(ctx); err != nil {
			return err
		}
	}
}
