package chain

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// ErrNotEverywhere means that one node has a transaction in a block and another one does not, or not yet.
var ErrNotEverywhere = errors.New("not all of the chain's nodes have the transaction in a block")

// AgreedReceipt is TransactionReceipt by every node that answers: ethereum.NotFound if none of them has it, ErrNotEverywhere beside the
// receipt if one of them does not, ErrDisagree if two have different ones. Use this before retrying: one node could invent a failure.
func (c *Chain) AgreedReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	receipts, failures := AskAll(ctx, c, func(ctx context.Context, client *ethclient.Client) (*types.Receipt, error) {
		return client.TransactionReceipt(ctx, hash)
	})
	var first *types.Receipt
	missing := false
	for i, receipt := range receipts {
		switch {
		case errors.Is(failures[i], ethereum.NotFound):
			missing = true
		case failures[i] != nil:
		case first == nil:
			first = receipt
		case !sameReceipt(first, receipt):
			return nil, ErrDisagree
		}
	}
	switch {
	case missing && first != nil:
		return first, ErrNotEverywhere
	case missing:
		return nil, ethereum.NotFound
	case first == nil:
		return nil, NoEndpoint(ctx, failures)
	}
	return first, nil
}

func sameReceipt(a, b *types.Receipt) bool {
	return a.Status == b.Status && a.BlockHash == b.BlockHash && a.BlockNumber.Cmp(b.BlockNumber) == 0 &&
		slices.EqualFunc(a.Logs, b.Logs, func(a, b *types.Log) bool {
			return a.Address == b.Address && slices.Equal(a.Topics, b.Topics) && bytes.Equal(a.Data, b.Data)
		})
}

// NonceGone says whether account has used up nonce in a final block of every node that answers. A transaction with that nonce which is in
// no block then can never be included.
func (c *Chain) NonceGone(ctx context.Context, account common.Address, nonce uint64) (bool, error) {
	used, failures := AskAll(ctx, c, func(ctx context.Context, client *ethclient.Client) (uint64, error) {
		final, err := c.FinalFrom(ctx, client)
		if err != nil {
			return 0, err
		}
		return client.NonceAt(ctx, account, new(big.Int).SetUint64(final.Number))
	})
	answered := false
	for i, next := range used {
		if failures[i] != nil {
			continue
		}
		if answered = true; next <= nonce {
			return false, nil
		}
	}
	if !answered {
		return false, NoEndpoint(ctx, failures)
	}
	return true, nil
}

// rebroadcast hands tx to every node, since the one that is asked first may keep it to itself. ErrNoEndpoint if none answers. Refusals are
// left out: a node that has the transaction refuses it as well.
func (c *Chain) rebroadcast(ctx context.Context, tx *types.Transaction) error {
	_, failures := AskAll(ctx, c, func(ctx context.Context, client *ethclient.Client) (struct{}, error) {
		return struct{}{}, client.SendTransaction(ctx, tx)
	})
	for _, err := range failures {
		if err == nil || isAnswer(err) {
			return nil
		}
	}
	return NoEndpoint(ctx, failures)
}

// leastNonce is how many transactions of account are in blocks: the least that any node that answers reports. A greater number from a
// single node would settle transactions that never arrived.
func (c *Chain) leastNonce(ctx context.Context, account common.Address) (uint64, error) {
	used, failures := AskAll(ctx, c, func(ctx context.Context, client *ethclient.Client) (uint64, error) {
		return client.NonceAt(ctx, account, nil)
	})
	least, answered := uint64(0), false
	for i, next := range used {
		if failures[i] == nil && (!answered || next < least) {
			least, answered = next, true
		}
	}
	if !answered {
		return 0, NoEndpoint(ctx, failures)
	}
	return least, nil
}

// holds hands tx to every node and says whether any of them takes it, knows it or has it in a block. A node that refuses a transaction may
// have passed it on.
func (c *Chain) holds(ctx context.Context, tx *types.Transaction) bool {
	_, failures := AskAll(ctx, c, func(ctx context.Context, client *ethclient.Client) (struct{}, error) {
		err := client.SendTransaction(ctx, tx)
		if err == nil || isKnown(err) {
			return struct{}{}, nil
		}
		_, err = client.TransactionReceipt(ctx, tx.Hash())
		return struct{}{}, err
	})
	return slices.ContainsFunc(failures, func(err error) bool { return err == nil })
}
