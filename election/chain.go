package election

import (
	"context"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// Head identifies a block and carries the chain's time.
type Head struct {
	Number uint64      `json:"number"`
	Time   uint64      `json:"time"` // Unix seconds
	Hash   common.Hash `json:"hash"`
	Parent common.Hash `json:"parent"`
}

// Chain is one blockchain behind one or more JSON-RPC endpoints. A call that fails because an endpoint is
// unreachable, slow or limited is tried on the next one; an answer of the chain itself (a revert, "insufficient
// funds") is final. Safe for concurrent use. It implements bind.ContractBackend and bind.DeployBackend.
type Chain struct{}

// ChainOption sets how a Chain behaves.
type ChainOption func(*Chain)

// WithDepth sets how many blocks on top make a block final on chains that do not answer the tag "finalized"; 0 means
// that the newest block is final. The default is 12. Development chains (ids 1337 and 31337) are one node, whose
// tags trail by whole epochs: there the depth always decides, and its default is 0.
func WithDepth(blocks uint64) ChainOption { return nil }

// WithTimeout bounds every single request to an endpoint. The default is 20 seconds.
func WithTimeout(d time.Duration) ChainOption { return nil }

// WithLogRange sets the widest block range of one log query; wider queries are split. The default is no bound: ranges
// shrink by themselves when an endpoint refuses one.
func WithLogRange(blocks uint64) ChainOption { return nil }

// WithFirstBlock says that no contract of interest is older than block, so that log queries need not go back further. The
// default is 0.
func WithFirstBlock(block uint64) ChainOption { return nil }

// WithPoll sets how often new blocks, receipts and finality are looked for. The default is one second.
func WithPoll(d time.Duration) ChainOption { return nil }

// Dial connects to the endpoints (http, https, ws, wss or an IPC path). All that answer must be of the chain
// chainID (0 accepts any, but they must agree); one of another chain is a *WrongChainError. It fails when none answers.
func Dial(ctx context.Context, urls []string, chainID uint64, opts ...ChainOption) (*Chain, error) {
	return nil, errors.ErrUnsupported
}

// Attach makes a Chain of connections that are open already, such as a node in the same process. Close leaves them open.
func Attach(ctx context.Context, clients []*rpc.Client, chainID uint64, opts ...ChainOption) (*Chain, error) {
	return nil, errors.ErrUnsupported
}

// ChainID is the id all endpoints agreed on.
func (c *Chain) ChainID() *big.Int { return nil }

// Close closes the connections that Dial opened.
func (c *Chain) Close() {}

// EndpointStatus is one endpoint's health as last seen. URL has no credentials, path or query.
type EndpointStatus struct {
	URL     string `json:"url"`
	Healthy bool   `json:"healthy"`
	Error   string `json:"error,omitempty"`
}

// Endpoints reports the health of every endpoint, in the order given to Dial.
func (c *Chain) Endpoints() []EndpointStatus { return nil }

// Head is the newest block.
func (c *Chain) Head(ctx context.Context) (Head, error) { return Head{}, errors.ErrUnsupported }

// HeadAt is the block at number; ethereum.NotFound if there is none yet.
func (c *Chain) HeadAt(ctx context.Context, number uint64) (Head, error) {
	return Head{}, errors.ErrUnsupported
}

// Safe is the newest block that the chain calls safe; without that tag, as Finalized.
func (c *Chain) Safe(ctx context.Context) (Head, error) { return Head{}, errors.ErrUnsupported }

// Finalized is the newest final block: the chain's "finalized" tag, else the block WithDepth below the newest.
func (c *Chain) Finalized(ctx context.Context) (Head, error) { return Head{}, errors.ErrUnsupported }

// Logs answers query by block range in as many requests as the endpoints' limits ask for, in the chain's order.
func (c *Chain) Logs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	return nil, errors.ErrUnsupported
}

// CodeAt is the code at account (nil block: newest).
func (c *Chain) CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error) {
	return nil, errors.ErrUnsupported
}

// CallContract runs a call without a transaction (nil block: newest).
func (c *Chain) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	return nil, errors.ErrUnsupported
}

// HeaderByNumber is the header at number (nil: newest).
func (c *Chain) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	return nil, errors.ErrUnsupported
}

// PendingCodeAt is the code at account in the pending state.
func (c *Chain) PendingCodeAt(ctx context.Context, account common.Address) ([]byte, error) {
	return nil, errors.ErrUnsupported
}

// PendingNonceAt is the next nonce of account, transactions waiting included.
func (c *Chain) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	return 0, errors.ErrUnsupported
}

// NonceAt is the next nonce of account in a block (nil: newest).
func (c *Chain) NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	return 0, errors.ErrUnsupported
}

// BalanceAt is the balance of account in wei (nil block: newest).
func (c *Chain) BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error) {
	return nil, errors.ErrUnsupported
}

// SuggestGasPrice is what a legacy transaction pays per gas, in wei.
func (c *Chain) SuggestGasPrice(ctx context.Context) (*big.Int, error) {
	return nil, errors.ErrUnsupported
}

// SuggestGasTipCap is the tip per gas that gets a transaction included soon, in wei.
func (c *Chain) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	return nil, errors.ErrUnsupported
}

// EstimateGas is the gas that call needs.
func (c *Chain) EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	return 0, errors.ErrUnsupported
}

// SendTransaction broadcasts tx. Prefer Sender, which keeps a journal and raises fees.
func (c *Chain) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	return errors.ErrUnsupported
}

// TransactionReceipt is the receipt of an included transaction; ethereum.NotFound before that.
func (c *Chain) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return nil, errors.ErrUnsupported
}

// TransactionByHash is a transaction, and whether it still waits; ethereum.NotFound if unknown.
func (c *Chain) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	return nil, false, errors.ErrUnsupported
}

// FilterLogs is Logs, under the name bind.ContractFilterer wants.
func (c *Chain) FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	return c.Logs(ctx, query)
}

// SubscribeFilterLogs is part of bind.ContractFilterer; it returns errors.ErrUnsupported. Use Follow, which notices reorganisations.
func (c *Chain) SubscribeFilterLogs(context.Context, ethereum.FilterQuery, chan<- types.Log) (ethereum.Subscription, error) {
	return nil, errors.ErrUnsupported
}
