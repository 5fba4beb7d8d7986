package devnet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"psephos/internal/cause"

	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
)

// Chain is a running development chain. Its methods may be called from several goroutines.
type Chain struct {
	config Config
	key    *ecdsa.PrivateKey
	node   *node.Node
	eth    *eth.Ethereum
	client *ethclient.Client

	mu    sync.Mutex // one block at a time; guards clock
	clock clock

	stop    context.CancelFunc
	workers sync.WaitGroup
}

// Start starts a chain, or continues the one in config.DataDir. The caller MUST Close it. Cancelling ctx stops the start,
// not the running chain.
func Start(ctx context.Context, config Config) (*Chain, error) {
	config = config.withDefaults()
	if err := config.validate(); err != nil {
		return nil, err
	}
	if err := config.makeDataDir(); err != nil {
		return nil, fmt.Errorf("make the chain's data directory: %v", cause.File(err))
	}
	key, err := loadKey(config.DataDir)
	if err != nil {
		return nil, err
	}
	chain := &Chain{config: config, key: key}
	if err := chain.startNode(); err != nil {
		return nil, err
	}
	if err := chain.begin(ctx); err != nil {
		return nil, errors.Join(err, chain.Close())
	}
	return chain, nil
}

func (c *Chain) startNode() error {
	stack, err := node.New(c.config.nodeConfig())
	if errors.Is(err, node.ErrDatadirUsed) {
		return fmt.Errorf("another process uses the chain in %s: stop it first or choose another directory", c.config.DataDir)
	}
	if err != nil {
		return fmt.Errorf("start the development chain: %v", err)
	}
	c.node = stack
	if c.eth, err = eth.New(stack, c.config.ethConfig(c.FundedAddress())); err != nil {
		_ = stack.Close()
		return fmt.Errorf("open the chain in %q (was it made with another chain id or other rules?): %v", c.config.DataDir, err)
	}
	stack.RegisterAPIs([]rpc.API{
		{Namespace: "eth", Service: filters.NewFilterAPI(filters.NewFilterSystem(c.eth.APIBackend, filters.Config{}))},
		{Namespace: "evm", Service: &evmAPI{chain: c}},
	})
	if err := stack.Start(); err != nil {
		_ = stack.Close()
		return fmt.Errorf("start the development chain: %v", err)
	}
	c.client = ethclient.NewClient(stack.Attach())
	return nil
}

// begin makes a new chain usable and starts the workers.
func (c *Chain) begin(ctx context.Context) error {
	c.eth.SetSynced() // without peers nothing else tells the transaction pool to accept transactions
	c.clock.resume(c.eth.BlockChain().CurrentBlock().Time)
	fresh := c.eth.BlockChain().CurrentBlock().Number.Sign() == 0
	// One block on every start: at genesis the clock stands at zero, and after a pause it is behind.
	if err := c.Mine(ctx); err != nil {
		return err
	}
	if fresh && len(c.config.Funded) > 0 {
		if err := c.Fund(ctx, FundedEther, c.config.Funded...); err != nil {
			return err
		}
	}
	background, stop := context.WithCancel(context.Background())
	c.stop = stop
	c.startWorkers(background)
	return nil
}

// Close stops the chain and waits until everything it started has ended.
func (c *Chain) Close() error {
	if c.stop != nil {
		c.stop()
	}
	c.workers.Wait()
	if c.client != nil {
		c.client.Close()
	}
	if err := c.node.Close(); err != nil && !errors.Is(err, node.ErrNodeStopped) {
		return fmt.Errorf("stop the development chain: %v", err)
	}
	return nil
}

// RPC is the URL of JSON-RPC over HTTP.
func (c *Chain) RPC() string { return c.node.HTTPEndpoint() }

// WS is the URL of JSON-RPC over WebSocket.
func (c *Chain) WS() string { return c.node.WSEndpoint() }

// ChainID is the chain's id.
func (c *Chain) ChainID() *big.Int { return new(big.Int).SetUint64(c.config.ChainID) }

// Client talks to the chain inside this process. It is closed with the chain.
func (c *Chain) Client() *ethclient.Client { return c.client }
