package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	defaultDepth   = 12
	defaultTimeout = 20 * time.Second
	defaultPoll    = time.Second
	compareEvery   = 15 * time.Second // how often the endpoints' heights are compared
	lagTolerated   = 3                // blocks an endpoint may be behind the best
	anvilChainID   = 31337
)

// Chain is one blockchain behind one or more JSON-RPC endpoints. A call that fails because an endpoint is
// unreachable, slow, limited or behind is tried on the next one; an answer of the chain itself (a revert, "insufficient
// funds") is final. Safe for concurrent use. It implements bind.ContractBackend and bind.DeployBackend.
type Chain struct {
	id        uint64
	endpoints []*endpoint
	preferred atomic.Int64

	depth      uint64
	depthGiven bool
	noTags     bool
	timeout    time.Duration
	poll       time.Duration
	firstBlock uint64
	logRange   atomic.Uint64 // widest range that was accepted, 0 for no bound

	mu       sync.Mutex
	compared time.Time
}

// Option sets how a Chain behaves.
type Option func(*Chain)

// WithDepth sets how many blocks on top make a block final on chains that do not answer the tag "finalized"; 0 means
// that the newest block is final. The default is 12. On anvil (chain id 31337), one node whose tags trail by whole
// epochs, the depth always decides, and its default is 0.
func WithDepth(blocks uint64) Option {
	return func(c *Chain) { c.depth, c.depthGiven = blocks, true }
}

// WithTimeout bounds every single request to an endpoint. The default is 20 seconds.
func WithTimeout(d time.Duration) Option { return func(c *Chain) { c.timeout = d } }

// WithFirstBlock says that no contract of interest is older than block, so that log queries need not go back further. The
// default is 0.
func WithFirstBlock(block uint64) Option { return func(c *Chain) { c.firstBlock = block } }

// WithPoll sets how often new blocks, receipts and finality are looked for. The default is one second.
func WithPoll(d time.Duration) Option { return func(c *Chain) { c.poll = d } }

// Dial connects to the endpoints (http, https, ws, wss or an IPC path). All that answer must be of the chain
// chainID (0 accepts any, but they must agree); one of another chain is a *WrongChainError. It fails with ErrNoEndpoint
// when none answers. One that does not answer yet is tried again when it is needed.
func Dial(ctx context.Context, urls []string, chainID uint64, opts ...Option) (*Chain, error) {
	endpoints := make([]*endpoint, len(urls))
	for i, u := range urls {
		endpoints[i] = newEndpoint(u)
	}
	return newChain(ctx, endpoints, chainID, opts)
}

// Attach makes a Chain of connections that are open already, such as a node in the same process. Close leaves them open.
func Attach(ctx context.Context, clients []*rpc.Client, chainID uint64, opts ...Option) (*Chain, error) {
	endpoints := make([]*endpoint, len(clients))
	for i, client := range clients {
		endpoints[i] = &endpoint{name: fmt.Sprintf("connection %d", i+1), client: client}
	}
	return newChain(ctx, endpoints, chainID, opts)
}

func newChain(ctx context.Context, endpoints []*endpoint, chainID uint64, opts []Option) (*Chain, error) {
	c := &Chain{id: chainID, endpoints: endpoints, depth: defaultDepth, timeout: defaultTimeout, poll: defaultPoll}
	for _, opt := range opts {
		opt(c)
	}
	if err := c.identify(ctx); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

// identify asks every endpoint for the chain's id and settles what depends on it.
func (c *Chain) identify(ctx context.Context) error {
	failures := c.verifyAll(ctx)
	answered := false
	for _, err := range failures {
		var wrong *WrongChainError
		if errors.As(err, &wrong) {
			return err
		}
		answered = answered || err == nil
	}
	if !answered {
		return NoEndpoint(ctx, failures)
	}
	if c.noTags = c.id == anvilChainID; c.noTags && !c.depthGiven {
		c.depth = 0
	}
	return nil
}

// verifyAll connects to all endpoints at once. Without an id asked for, the first in order that answers sets it.
func (c *Chain) verifyAll(ctx context.Context) []error {
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	ids, failures := make([]uint64, len(c.endpoints)), make([]error, len(c.endpoints))
	var group sync.WaitGroup
	for i, e := range c.endpoints {
		group.Go(func() { _, ids[i], failures[i] = e.connect(ctx, c.id) })
	}
	group.Wait()
	for i, err := range failures {
		switch {
		case err != nil:
		case c.id == 0:
			c.id = ids[i]
		case ids[i] != c.id:
			failures[i] = &WrongChainError{Endpoint: c.endpoints[i].name, Got: ids[i], Want: c.id}
		}
	}
	return failures
}

// ChainID is the id all endpoints agreed on.
func (c *Chain) ChainID() *big.Int { return new(big.Int).SetUint64(c.id) }

// ID is the id all endpoints agreed on.
func (c *Chain) ID() uint64 { return c.id }

// Size is the number of endpoints.
func (c *Chain) Size() int { return len(c.endpoints) }

// Close closes the connections that Dial opened.
func (c *Chain) Close() {
	for _, e := range c.endpoints {
		e.close()
	}
}

// Endpoints reports the health of every endpoint, in the order given to Dial.
func (c *Chain) Endpoints() []EndpointStatus {
	status := make([]EndpointStatus, len(c.endpoints))
	for i, e := range c.endpoints {
		status[i] = e.status()
	}
	return status
}

// request asks the preferred endpoint and, while they fail for reasons of their own, the others.
func request[T any](ctx context.Context, c *Chain, ask func(context.Context, *ethclient.Client) (T, error)) (T, error) {
	var none T
	failures := make([]error, 0, len(c.endpoints))
	first := c.preferred.Load()
	for i := range c.endpoints {
		at := (first + int64(i)) % int64(len(c.endpoints))
		value, err := requestFrom(ctx, c, c.endpoints[at], ask)
		if err == nil || isAnswer(err) {
			c.preferred.CompareAndSwap(first, at)
			return value, err
		}
		if ctx.Err() != nil {
			return none, ctx.Err()
		}
		failures = append(failures, err)
	}
	return none, NoEndpoint(ctx, failures)
}

// requestFrom asks one endpoint within the timeout.
func requestFrom[T any](ctx context.Context, c *Chain, e *endpoint, ask func(context.Context, *ethclient.Client) (T, error)) (T, error) {
	var none T
	limited, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	client, _, err := e.connect(limited, c.id)
	if err != nil {
		return none, err
	}
	value, err := ask(limited, ethclient.NewClient(client))
	if err != nil && !isAnswer(err) && ctx.Err() == nil {
		return none, e.failed(err)
	}
	return value, err
}

// compare prefers, now and then, an endpoint that is not behind the others.
func (c *Chain) compare(ctx context.Context) {
	if len(c.endpoints) < 2 || !c.dueToCompare() {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, min(c.timeout, 3*time.Second))
	defer cancel()
	heights := make([]uint64, len(c.endpoints))
	var group sync.WaitGroup
	for i, e := range c.endpoints {
		group.Go(func() {
			if height, err := e.height(ctx, c.id); err == nil {
				heights[i] = height
			}
		})
	}
	group.Wait()
	best := 0
	for i, h := range heights {
		if h > heights[best] {
			best = i
		}
	}
	if heights[c.preferred.Load()]+lagTolerated < heights[best] {
		c.preferred.Store(int64(best))
	}
}

func (c *Chain) dueToCompare() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if time.Since(c.compared) < compareEvery {
		return false
	}
	c.compared = time.Now()
	return true
}

// Pause waits one polling interval or for the end of ctx.
func (c *Chain) Pause(ctx context.Context) error { return c.pauseUntil(ctx, nil) }

// pauseUntil is Pause that ends early when wake receives.
func (c *Chain) pauseUntil(ctx context.Context, wake <-chan *types.Header) error {
	timer := time.NewTimer(c.poll)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-wake:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// newHeads receives new blocks from the preferred endpoint if its transport can announce them. Blocks may be missed: it is a reason
// to look, not a source.
func (c *Chain) newHeads(ctx context.Context) (wake <-chan *types.Header, stop func()) {
	limited, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	client, _, err := c.endpoints[c.preferred.Load()].connect(limited, c.id)
	if err != nil || !client.SupportsSubscriptions() {
		return nil, func() {}
	}
	heads := make(chan *types.Header, 16)
	subscription, err := ethclient.NewClient(client).SubscribeNewHead(ctx, heads)
	if err != nil {
		return nil, func() {}
	}
	return heads, subscription.Unsubscribe
}
