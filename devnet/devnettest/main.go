package devnettest

import "go.uber.org/goleak"

// Main runs a package's tests and fails if one of them leaves a goroutine behind: func TestMain(m *testing.M) { devnettest.Main(m) }.
// Goroutines of go-ethereum's node that its own Close leaves behind do not count.
func Main(m interface{ Run() int }) {
	goleak.VerifyTestMain(m,
		// The pool that recovers senders is started once for the whole process and never ends.
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		// goleveldb (the node's list of peers) lets this one linger for a second after it was closed.
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
		// A subscription to new blocks that ends at the same time as the node waits for it forever.
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/eth/filters.(*Subscription).Unsubscribe.func1"),
	)
}
