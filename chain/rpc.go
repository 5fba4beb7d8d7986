package chain

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// CodeAt is the code at account (nil block: newest).
func (c *Chain) CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error) {
	return request(ctx, c, func(ctx context.Context, client *ethclient.Client) ([]byte, error) {
		return client.CodeAt(ctx, account, block)
	})
}

// StorageAt is a storage slot of account (nil block: newest).
func (c *Chain) StorageAt(ctx context.Context, account common.Address, slot common.Hash, block *big.Int) ([]byte, error) {
	return request(ctx, c, func(ctx context.Context, client *ethclient.Client) ([]byte, error) {
		return client.StorageAt(ctx, account, slot, block)
	})
}

// CallContract runs a call without a transaction (nil block: newest). A contract's refusal is a *Refusal.
func (c *Chain) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	out, err := request(ctx, c, func(ctx context.Context, client *ethclient.Client) ([]byte, error) {
		return client.CallContract(ctx, call, block)
	})
	return out, asRefusal(err)
}

// HeaderByNumber is the header at number (nil: newest).
func (c *Chain) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	return request(ctx, c, func(ctx context.Context, client *ethclient.Client) (*types.Header, error) {
		return client.HeaderByNumber(ctx, number)
	})
}

// PendingCodeAt is the code at account in the pending state.
func (c *Chain) PendingCodeAt(ctx context.Context, account common.Address) ([]byte, error) {
	return request(ctx, c, func(ctx context.Context, client *ethclient.Client) ([]byte, error) {
		return client.PendingCodeAt(ctx, account)
	})
}

// PendingNonceAt is the next nonce of account, transactions waiting included.
func (c *Chain) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	return request(ctx, c, func(ctx context.Context, client *ethclient.Client) (uint64, error) {
		return client.PendingNonceAt(ctx, account)
	})
}

// NonceAt is the next nonce of account in a block (nil: newest).
func (c *Chain) NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	return request(ctx, c, func(ctx context.Context, client *ethclient.Client) (uint64, error) {
		return client.NonceAt(ctx, account, block)
	})
}

// BalanceAt is the balance of account in wei (nil block: newest).
func (c *Chain) BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error) {
	return request(ctx, c, func(ctx context.Context, client *ethclient.Client) (*big.Int, error) {
		return client.BalanceAt(ctx, account, block)
	})
}

// SuggestGasPrice is what a legacy transaction pays per gas, in wei.
func (c *Chain) SuggestGasPrice(ctx context.Context) (*big.Int, error) {
	return request(ctx, c, func(ctx context.Context, client *ethclient.Client) (*big.Int, error) {
		return client.SuggestGasPrice(ctx)
	})
}

// SuggestGasTipCap is the tip per gas that gets a transaction included soon, in wei.
func (c *Chain) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	return request(ctx, c, func(ctx context.Context, client *ethclient.Client) (*big.Int, error) {
		return client.SuggestGasTipCap(ctx)
	})
}

// EstimateGas is the gas that call needs. A contract's refusal is a *Refusal.
func (c *Chain) EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	gas, err := request(ctx, c, func(ctx context.Context, client *ethclient.Client) (uint64, error) {
		return client.EstimateGas(ctx, call)
	})
	return gas, asRefusal(err)
}

// SendTransaction broadcasts tx. Prefer Sender, which keeps a journal and raises fees.
func (c *Chain) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	_, err := request(ctx, c, func(ctx context.Context, client *ethclient.Client) (struct{}, error) {
		return struct{}{}, client.SendTransaction(ctx, tx)
	})
	return err
}

// TransactionReceipt is the receipt of an included transaction; ethereum.NotFound before that.
func (c *Chain) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return request(ctx, c, func(ctx context.Context, client *ethclient.Client) (*types.Receipt, error) {
		return client.TransactionReceipt(ctx, hash)
	})
}

// TransactionByHash is a transaction, and whether it still waits; ethereum.NotFound if unknown.
func (c *Chain) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	type answer struct {
		tx      *types.Transaction
		waiting bool
	}
	a, err := request(ctx, c, func(ctx context.Context, client *ethclient.Client) (answer, error) {
		tx, waiting, err := client.TransactionByHash(ctx, hash)
		return answer{tx, waiting}, err
	})
	return a.tx, a.waiting, err
}

// FilterLogs is Logs, under the name bind.ContractFilterer wants.
func (c *Chain) FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	return c.Logs(ctx, query)
}

// SubscribeFilterLogs is part of bind.ContractFilterer; it returns errors.ErrUnsupported. Use Follow, which notices
// reorganisations.
func (c *Chain) SubscribeFilterLogs(context.Context, ethereum.FilterQuery, chan<- types.Log) (ethereum.Subscription, error) {
	return nil, errors.ErrUnsupported
}
