package devnettest

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"psephos/chain"
	"psephos/devnet"
)

// T is the part of testing.TB that the fixtures need. Test scripts and benchmarks have one of their own.
type T interface {
	Helper()
	Error(args ...any)
	Fatal(args ...any)
	Cleanup(f func())
}

// Poll is how often fixtures look for blocks and receipts.
const Poll = 5 * time.Millisecond

// timeLimit ends a test that hangs well before the test binary's own limit.
const timeLimit = 4 * time.Minute

// Context ends with the test, or after four minutes.
func Context(t T) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), timeLimit)
	t.Cleanup(cancel)
	return ctx
}

// Start starts a development chain.
func Start(t T, config devnet.Config) *devnet.Chain {
	t.Helper()
	node, err := devnet.Start(Context(t), config)
	Must(t, err)
	t.Cleanup(func() { _ = node.Close() })
	return node
}

// Attach connects to node within the process.
func Attach(t T, node *devnet.Chain, options ...chain.Option) *chain.Chain {
	t.Helper()
	return AttachTo(t, []*rpc.Client{node.Client().Client()}, options...)
}

// AttachTo is Attach for several connections, which may be to proxies in front of a node.
func AttachTo(t T, clients []*rpc.Client, options ...chain.Option) *chain.Chain {
	t.Helper()
	options = append([]chain.Option{chain.WithPoll(Poll)}, options...)
	nodes, err := chain.Attach(Context(t), clients, 0, options...)
	Must(t, err)
	t.Cleanup(nodes.Close)
	return nodes
}

// Must ends the test if there is an error.
func Must(t T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
