package relay_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"psephos/backend/relay"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
	"psephos/chain"
	"psephos/devnet"
	"psephos/election"
	"psephos/roll"
)

func TestMain(m *testing.M) {
	if os.Getenv(childEnv) != "" {
		os.Exit(runChild())
	}
	os.Exit(storetest.Main(m))
}

// testPoll is how often everything looks, in tests.
const testPoll = 10 * time.Millisecond

// organisation is a development chain with the contracts of an organisation and some voters on its roll.
type organisation struct {
	ctx       context.Context
	node      *devnet.Chain
	chain     *chain.Chain
	sender    *chain.Sender
	contracts election.Contracts
	roll      *roll.Roll
	snapshot  *roll.Snapshot
	voters    []voter    // by number
	mining    sync.Mutex // held while a manual chain makes a block
}

type voter struct {
	key    *ecdsa.PrivateKey
	number uint32
}

func testContext(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Minute)
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
	o := &organisation{ctx: ctx, node: node}
	if config.Manual {
		o.mine(t)
	}
	o.chain, err = chain.Attach(ctx, []*rpc.Client{node.Client().Client()}, 0, chain.WithPoll(testPoll))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(o.chain.Close)
	o.sender = election.NewSender(o.chain, chain.KeySigner(node.FundedKey()), chain.MemoryJournal())
	me := []common.Address{o.sender.Address()}
	if o.contracts, err = election.DeployOrganisation(ctx, o.sender, election.Roles{Registrars: me, Organisers: me}); err != nil {
		t.Fatal(err)
	}
	o.roll = roll.Open(o.chain, o.contracts.Roll)
	o.enrol(t, n)
	return o
}

// mine makes blocks on a manual chain until the test ends.
func (o *organisation) mine(t testing.TB) {
	ctx, cancel := context.WithCancel(o.ctx)
	var miner sync.WaitGroup
	miner.Go(func() {
		tick := time.NewTicker(testPoll)
		defer tick.Stop()
		for ctx.Err() == nil {
			o.mining.Lock()
			if err := o.node.Mine(ctx); err != nil && ctx.Err() == nil {
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

// testKey is the key of the i-th voter, the same in every run.
func testKey(t testing.TB, i int) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("voter"), big.NewInt(int64(i)).Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// enrol puts n voters on the roll.
func (o *organisation) enrol(t testing.TB, n int) {
	t.Helper()
	keys := map[common.Address]*ecdsa.PrivateKey{}
	addresses := make([]common.Address, n)
	for i := range addresses {
		key := testKey(t, i)
		addresses[i] = crypto.PubkeyToAddress(key.PublicKey)
		keys[addresses[i]] = key
	}
	pages, err := roll.SplitPages(addresses)
	if err != nil {
		t.Fatal(err)
	}
	for i, page := range pages {
		o.mined(t)(o.roll.Enrol(o.ctx, o.sender, uint64(i), page))
	}
	if o.snapshot, err = o.roll.Snapshot(o.ctx, nil); err != nil {
		t.Fatal(err)
	}
	for _, number := range o.snapshot.Numbers() {
		holder, _ := o.snapshot.Holder(number)
		o.voters = append(o.voters, voter{keys[holder], number})
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

// election creates an open election with one question of three options, from opens to closes after the chain's time.
func (o *organisation) election(t testing.TB, opens, closes time.Duration) *election.Election {
	t.Helper()
	now := time.Unix(int64(o.head(t).Time), 0)
	options := []election.Option{{Title: election.Text{"en": "Yes"}}, {Title: election.Text{"en": "No"}}, {Title: election.Text{"en": "Blank"}}}
	address, err := election.OpenFactory(o.chain, o.contracts.Factory).CreateElection(o.ctx, o.sender, election.Definition{
		Title: election.Text{"en": "Annual meeting"}, Languages: []string{"en"},
		Questions: []election.Question{{Title: election.Text{"en": "Approve the accounts?"}, Options: options}},
		Mode:      election.ModeOpen, Opening: now.Add(opens), Closing: now.Add(closes), Roll: o.contracts.Roll,
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

// vote is v's signed ballot for one option.
func vote(t testing.TB, chainID uint64, e *election.Election, v voter, option byte) election.Ballot {
	t.Helper()
	return sign(t, election.Ballot{ChainID: chainID, Election: e.Address, Number: v.number, Contents: []byte{option}}, v.key)
}

func sign(t testing.TB, b election.Ballot, key *ecdsa.PrivateKey) election.Ballot {
	t.Helper()
	signed, err := election.SignBallot(b, func(digest []byte) ([]byte, error) { return crypto.Sign(digest, key) })
	if err != nil {
		t.Fatal(err)
	}
	return signed
}

// config is a relay's configuration on db that never waits long.
func (o *organisation) config(db *store.DB) relay.Config {
	return relay.Config{
		DB: db, Chain: o.chain, Sender: o.sender, Factory: o.contracts.Factory, Roll: o.contracts.Roll,
		BatchWait: 2 * testPoll, Poll: testPoll,
	}
}

func newRelay(t testing.TB, config relay.Config) *relay.Relay {
	t.Helper()
	r, err := relay.New(config)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// run runs r until the test ends, or the returned function is called.
func run(t testing.TB, r *relay.Relay) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- r.Run(ctx) }()
	stop = func() {
		cancel()
		if err, ok := <-ended; ok && !errors.Is(err, context.Canceled) {
			t.Errorf("Run ended with %v", err)
		}
	}
	t.Cleanup(func() { cancel() })
	return stop
}

// eventually waits until condition holds.
func eventually(t testing.TB, what string, condition func() bool) {
	t.Helper()
	deadline := time.NewTimer(60 * time.Second)
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

// state waits until the ballot is in the given state and returns its status.
func (o *organisation) state(t testing.TB, r *relay.Relay, b election.Ballot, want string) election.RelayStatus {
	t.Helper()
	var got election.RelayStatus
	eventually(t, "the ballot is "+want, func() bool {
		var err error
		if got, err = r.Status(o.ctx, b.Tracker()); err != nil {
			t.Fatal(err)
		}
		return got.State == want
	})
	return got
}
