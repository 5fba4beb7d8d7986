package results_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"psephos/backend/results"
	"psephos/chain"
	"psephos/devnet"
	"psephos/election"
	"psephos/roll"
)

// testPoll is how often everything looks, in tests.
const testPoll = 10 * time.Millisecond

// organisation is a development chain with the contracts of an organisation and some voters on its roll.
type organisation struct {
	ctx       context.Context
	node      *devnet.Chain
	chain     *chain.Chain
	sender    *chain.Sender
	contracts election.Contracts
	snapshot  *roll.Snapshot
	keys      map[common.Address]*ecdsa.PrivateKey
	mining    sync.Mutex // held while a manual chain makes a block
}

func testContext(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// newOrganisation starts a chain and enrols n voters.
func newOrganisation(t testing.TB, config devnet.Config, n int) *organisation {
	t.Helper()
	ctx := testContext(t)
	node, err := devnet.Start(ctx, config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { node.Close() })
	o := &organisation{ctx: ctx, node: node, keys: map[common.Address]*ecdsa.PrivateKey{}}
	if config.Manual {
		o.mine(t)
	}
	o.chain = o.attach(t, node.Client().Client())
	o.sender = election.NewSender(o.chain, chain.KeySigner(node.FundedKey()), chain.MemoryJournal())
	me := []common.Address{o.sender.Address()}
	if o.contracts, err = election.DeployOrganisation(ctx, o.sender, election.Roles{Registrars: me, Organisers: me}); err != nil {
		t.Fatal(err)
	}
	o.enrol(t, n)
	return o
}

func (o *organisation) attach(t testing.TB, client *rpc.Client) *chain.Chain {
	t.Helper()
	chain, err := chain.Attach(o.ctx, []*rpc.Client{client}, 0, chain.WithPoll(testPoll))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(chain.Close)
	return chain
}

// mine puts what waits into blocks on a manual chain until the test ends. It makes no empty ones: a node brings back the
// transactions of at most 64 blocks that are replaced.
func (o *organisation) mine(t testing.TB) {
	ctx, cancel := context.WithCancel(o.ctx)
	var miner sync.WaitGroup
	miner.Go(func() {
		tick := time.NewTicker(testPoll)
		defer tick.Stop()
		for ctx.Err() == nil {
			o.mining.Lock()
			var pool struct{ Pending hexutil.Uint64 }
			err := o.node.Client().Client().CallContext(ctx, &pool, "txpool_status")
			if err == nil && pool.Pending > 0 {
				err = o.node.Mine(ctx)
			}
			if err != nil && ctx.Err() == nil {
				t.Error(err)
			}
			o.mining.Unlock()
			<-tick.C
		}
	})
	t.Cleanup(func() {
		cancel()
		miner.Wait()
	})
}

func (o *organisation) enrol(t testing.TB, n int) {
	t.Helper()
	addresses := make([]common.Address, n)
	for i := range addresses {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte("voter"), big.NewInt(int64(i)).Bytes()))
		if err != nil {
			t.Fatal(err)
		}
		addresses[i] = crypto.PubkeyToAddress(key.PublicKey)
		o.keys[addresses[i]] = key
	}
	pages, err := roll.SplitPages(addresses)
	if err != nil {
		t.Fatal(err)
	}
	roll := roll.Open(o.chain, o.contracts.Roll)
	for i, page := range pages {
		o.mined(t)(roll.Enrol(o.ctx, o.sender, uint64(i), page))
	}
	if o.snapshot, err = roll.Snapshot(o.ctx, nil); err != nil {
		t.Fatal(err)
	}
}

// mined waits for a transaction that must succeed.
func (o *organisation) mined(t testing.TB) func(*types.Transaction, error) {
	return func(tx *types.Transaction, err error) {
		t.Helper()
		if err == nil {
			_, err = o.sender.Wait(o.ctx, tx)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

func (o *organisation) head(t testing.TB) chain.Head {
	t.Helper()
	head, err := o.chain.Head(o.ctx)
	if err != nil {
		t.Fatal(err)
	}
	return head
}

// election creates an open election with one question of three options, open now and for an hour of the chain's time.
func (o *organisation) election(t testing.TB) *election.Election {
	t.Helper()
	return o.electionFor(t, time.Hour)
}

// electionFor is an election that stays open for so long. Every block takes at least a second of the chain's time, however
// fast it is made.
func (o *organisation) electionFor(t testing.TB, open time.Duration) *election.Election {
	t.Helper()
	now := time.Unix(int64(o.head(t).Time), 0)
	options := []election.Option{{Title: election.Text{"en": "Yes"}}, {Title: election.Text{"en": "No"}}, {Title: election.Text{"en": "Blank"}}}
	address, err := election.OpenFactory(o.chain, o.contracts.Factory).CreateElection(o.ctx, o.sender, election.Definition{
		Title: election.Text{"en": "Annual meeting"}, Languages: []string{"en"},
		Questions: []election.Question{{Title: election.Text{"en": "Approve the accounts?"}, Options: options}},
		Mode:      election.ModeOpen, Opening: now.Add(-time.Second), Closing: now.Add(open), Roll: o.contracts.Roll,
	})
	if err != nil {
		t.Fatal(err)
	}
	e, err := election.Open(o.ctx, o.chain, address)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// cast casts one batch of ballots by the voters from…to (in order of number), for the option number mod 3, and returns
// them.
func (o *organisation) cast(t testing.TB, e *election.Election, from, to int) []election.Ballot {
	t.Helper()
	ballots := o.ballots(t, e, from, to)
	batch, err := election.EncodeBatch(o.snapshot, e.ContentsLength, ballots)
	if err != nil {
		t.Fatal(err)
	}
	o.mined(t)(e.Cast(o.ctx, o.sender, batch))
	return ballots
}

func (o *organisation) ballots(t testing.TB, e *election.Election, from, to int) (ballots []election.Ballot) {
	t.Helper()
	for _, number := range o.snapshot.Numbers()[from:to] {
		holder, _ := o.snapshot.Holder(number)
		b := election.Ballot{ChainID: devnet.DefaultChainID, Election: e.Address, Number: number, Contents: []byte{byte(number % 3)}}
		b, err := election.SignBallot(b, func(digest []byte) ([]byte, error) { return crypto.Sign(digest, o.keys[holder]) })
		if err != nil {
			t.Fatal(err)
		}
		ballots = append(ballots, b)
	}
	return ballots
}

// server is a cache that can fail.
type server struct {
	url  string
	stop func() // the server no longer answers
	up   func() // it answers again
}

// eachCache runs test over the embedded cache and over a real Redis server.
func eachCache(t *testing.T, test func(t *testing.T, cache *results.Cache, s server)) {
	t.Helper()
	t.Run("embedded", func(t *testing.T) {
		cache := openCache(t, results.Embedded)
		test(t, cache, server{url: results.Embedded, stop: func() { cache.Fail("the test says so") }, up: func() { cache.Fail("") }})
	})
	t.Run("redis", func(t *testing.T) {
		s := startRedis(t)
		test(t, openCache(t, s.url), s)
	})
}

func openCache(t testing.TB, url string) *results.Cache {
	t.Helper()
	cache, err := results.OpenCache(url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cache.Close() })
	return cache
}

// startRedis starts a Redis server on a socket in a folder of its own. Stopping kills it; it comes up again empty.
func startRedis(t testing.TB) server {
	t.Helper()
	program, err := exec.LookPath("redis-server")
	if err != nil {
		t.Fatal("redis-server is missing: run apt-get install redis-server")
	}
	dir, err := os.MkdirTemp("", "psephos-redis-") // t.TempDir can be too long for a socket's name
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	socket := filepath.Join(dir, "s")
	s := server{url: "unix://" + socket}
	var process *exec.Cmd
	s.stop = func() {
		_ = process.Process.Kill()
		_ = process.Wait()
	}
	s.up = func() {
		process = exec.Command(program, "--port", "0", "--unixsocket", socket, "--save", "", "--dir", dir)
		if err := process.Start(); err != nil {
			t.Fatal(err)
		}
		probe := openCache(t, s.url)
		eventually(t, "Redis answers", func() bool { return probe.Ping(context.Background()) == nil })
	}
	s.up()
	t.Cleanup(func() { s.stop() })
	return s
}

// index runs an indexer on cache until the test ends or the returned function is called.
func (o *organisation) index(t testing.TB, cache *results.Cache, chain *chain.Chain) (x *results.Indexer, stop func()) {
	t.Helper()
	x, err := results.NewIndexer(results.IndexerConfig{
		Chain: chain, Cache: cache, Factory: o.contracts.Factory, Roll: o.contracts.Roll, Poll: testPoll,
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		if err := x.Run(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("Run ended with %v", err)
		}
	}()
	stop = func() {
		cancel()
		<-ended
	}
	t.Cleanup(stop)
	return x, stop
}

func (o *organisation) service(cache *results.Cache) *results.Service {
	return results.NewService(cache, devnet.DefaultChainID, o.contracts.Roll, nil)
}

// eventually waits until condition holds.
func eventually(t testing.TB, what string, condition func() bool) {
	t.Helper()
	deadline := time.NewTimer(45 * time.Second)
	defer deadline.Stop()
	tick := time.NewTicker(testPoll)
	defer tick.Stop()
	for !condition() {
		select {
		case <-tick.C:
		case <-deadline.C:
			t.Fatalf("it never happened that %s", what)
		}
	}
}
