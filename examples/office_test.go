package examples_test

import (
	"context"
	"crypto/ecdsa"
	"io"
	"log/slog"
	"math/big"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"time"

	"github.com/alicebob/miniredis/v2"
	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"psephos/backend/activity"
	"psephos/backend/auth"
	"psephos/backend/httpapi"
	"psephos/backend/relay"
	"psephos/backend/results"
	"psephos/backend/roll"
	"psephos/backend/store"
	"psephos/chain"
	"psephos/devnet"
	"psephos/election"
	"psephos/examples"
	onchain "psephos/roll"
)

const (
	poll          = 20 * time.Millisecond
	staffPassword = "registrars have long passwords"
	// firstPassword is what the accounts are set up with.
	firstPassword = "an administrator knows this"
)

// office is a whole office on a development chain, as psephos serve puts it together. Its Redis is a server of its own, so
// that the test can look into it.
type office struct {
	*httptest.Server
	node      *devnet.Chain
	chain     *chain.Chain
	sender    *chain.Sender
	contracts election.Contracts
	redis     *miniredis.Miniredis
	outbox    string
}

func newOffice(t *testing.T, database string) *office {
	t.Helper()
	node, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { node.Close() })
	o := &office{Server: httptest.NewUnstartedServer(nil), node: node, redis: miniredis.RunT(t), outbox: filepath.Join(t.TempDir(), "outbox")}
	o.connect(t)
	o.serve(t, database)
	return o
}

// connect deploys the organisation's contracts with the chain's funded key, which is the office's own here.
func (o *office) connect(t *testing.T) {
	t.Helper()
	var err error
	o.chain, err = chain.Dial(t.Context(), []string{o.node.RPC()}, 0, chain.WithPoll(poll))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(o.chain.Close)
	o.sender = election.NewSender(o.chain, chain.KeySigner(o.node.FundedKey()), chain.MemoryJournal())
	me := []common.Address{o.sender.Address()}
	if o.contracts, err = election.DeployOrganisation(t.Context(), o.sender, election.Roles{Registrars: me, Organisers: me}); err != nil {
		t.Fatal(err)
	}
}

// serve opens the services and runs them until the test ends.
func (o *office) serve(t *testing.T, database string) {
	t.Helper()
	db, err := store.Open(t.Context(), database)
	if err != nil {
		t.Fatal(err)
	}
	origin := "http://" + o.Listener.Addr().String()
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	lease := db.NewLease("sender", nil)
	journal := activity.New(db, nil)
	people, err := roll.New(roll.Config{
		DB: db, Recorder: journal, Outbox: o.outbox, MailFrom: "Election office <vote@example.org>", Interval: poll, Lease: lease, Log: log,
		Ledger: roll.OnChain{Chain: o.chain, Roll: onchain.Open(o.chain, o.contracts.Roll), Sender: o.sender},
		Organisation: roll.Organisation{
			Name: "Möwe Rowing Club", Office: origin, RPC: []string{o.node.RPC()},
			ChainID: o.chain.ChainID().Uint64(), Factory: o.contracts.Factory, Roll: o.contracts.Roll,
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	// A thousand sign-ups on a small machine: the passwords of this test cost less than real ones.
	accounts, err := auth.New(t.Context(), auth.Config{
		DB: db, Redeemer: people, Recorder: journal, Issuer: origin,
		Secret: []byte("a secret of this test, 32 bytes or more"), Argon2: auth.Argon2{Time: 1, Memory: 64, Threads: 1},
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, registrar := range []string{"anna@example.org", "ben@example.org"} {
		if err := accounts.EnsureStaff(t.Context(), activity.System, registrar, firstPassword, auth.Registrar); err != nil {
			t.Fatal(err)
		}
		choosePassword(t, accounts, registrar)
	}
	box, err := relay.New(relay.Config{
		DB: db, Chain: o.chain, Sender: o.sender, Factory: o.contracts.Factory, Roll: o.contracts.Roll,
		Lease: lease, Poll: poll, BatchWait: poll, Log: log,
	})
	if err != nil {
		t.Fatal(err)
	}
	cache, err := results.OpenCache("redis://" + o.redis.Addr())
	if err != nil {
		t.Fatal(err)
	}
	indexer, err := results.NewIndexer(results.IndexerConfig{
		Chain: o.chain, Cache: cache, Factory: o.contracts.Factory,
		Roll: o.contracts.Roll, Poll: poll, Log: log,
	})
	if err != nil {
		t.Fatal(err)
	}
	public := results.NewService(cache, o.chain.ChainID().Uint64(), o.contracts.Roll, log)
	o.Config.Handler, err = httpapi.New(httpapi.Config{
		Organisation: httpapi.Organisation{
			Name: "Möwe Rowing Club", Office: origin, RPC: []string{o.node.RPC()},
			ChainID: o.chain.ChainID().Uint64(), Factory: o.contracts.Factory, Roll: o.contracts.Roll,
		},
		Auth: accounts, Roll: people, Activity: journal, Relay: box, Results: public, Log: log,
		AuthPerMinute: 1 << 20, BallotsPerMinute: 1 << 20,
	})
	if err != nil {
		t.Fatal(err)
	}
	o.Start()
	o.run(t, func() { cache.Close(); db.Close() }, people.Run, box.Run, indexer.Run)
}

// choosePassword replaces the password that a registrar's account was set up with, without which it approves nothing.
func choosePassword(t *testing.T, accounts *auth.Service, address string) {
	t.Helper()
	tokens, err := accounts.SignIn(t.Context(), address, firstPassword)
	if err != nil {
		t.Fatal(err)
	}
	principal, err := accounts.Authenticate(t.Context(), tokens.Access)
	if err != nil {
		t.Fatal(err)
	}
	if err := accounts.ChangePassword(t.Context(), principal, firstPassword, staffPassword); err != nil {
		t.Fatal(err)
	}
}

// run runs the workers; when the test ends they are stopped, and then what they need is closed.
func (o *office) run(t *testing.T, release func(), workers ...func(context.Context) error) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	group, ctx := errgroup.WithContext(ctx)
	for _, worker := range workers {
		group.Go(func() error { return worker(ctx) })
	}
	t.Cleanup(func() {
		o.Close()
		cancel()
		if err := group.Wait(); err != nil && ctx.Err() == nil {
			t.Error(err)
		}
		release()
	})
}

// open creates the example's election on the office's roll and opens it.
func (o *office) open(t *testing.T) *election.Election {
	t.Helper()
	definition, err := election.ParseDefinition(examples.Election)
	if err != nil {
		t.Fatal(err)
	}
	head, err := o.chain.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	now := time.Unix(int64(head.Time), 0)
	definition.Roll, definition.Opening, definition.Closing = o.contracts.Roll, now.Add(time.Hour), now.Add(100*time.Hour)
	address, err := election.OpenFactory(o.chain, o.contracts.Factory).CreateElection(t.Context(), o.sender, definition)
	if err != nil {
		t.Fatal(err)
	}
	if err := o.node.AdvanceTime(t.Context(), 3700); err != nil {
		t.Fatal(err)
	}
	opened, err := election.Open(t.Context(), o.chain, address)
	if err != nil {
		t.Fatal(err)
	}
	return opened
}

// voter is a person with a wallet, and the session that they signed up for.
type voter struct {
	number  int // of the example: voter0001 is 1
	key     *ecdsa.PrivateKey
	address common.Address
	token   string
}

// choices spread the votes unevenly, so that exchanged counts would show.
func (v voter) choices() []int { return []int{v.number * v.number % 4, v.number % 7 % 3} }

// blocksOf is n as a block number.
func blocksOf(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
