package election_test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"go.uber.org/goleak"

	"psephos/chain"
	"psephos/devnet"
	"psephos/election"
	"psephos/roll"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		// go-ethereum's pool for recovering senders is started once for the whole process and never ends.
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		// goleveldb (the node's list of peers) lets this one linger for a second after it was closed.
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
	)
}

// testContext ends well before the test binary's own limit.
func testContext(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// organisation is a development chain with the contracts of an organisation, whose one sender may do everything.
type organisation struct {
	ctx       context.Context
	node      *devnet.Chain // nil on another chain
	chain     *chain.Chain
	sender    *chain.Sender
	contracts election.Contracts
	roll      *roll.Roll
	factory   *election.Factory
}

func startNode(t testing.TB, config devnet.Config) *devnet.Chain {
	t.Helper()
	node, err := devnet.Start(testContext(t), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { node.Close() })
	return node
}

// attach is the chain of node, asked often.
func attach(t testing.TB, node *devnet.Chain, opts ...chain.Option) *chain.Chain {
	t.Helper()
	opts = append([]chain.Option{chain.WithPoll(2 * time.Millisecond)}, opts...)
	chain, err := chain.Attach(testContext(t), []*rpc.Client{node.Client().Client()}, 0, opts...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(chain.Close)
	return chain
}

func newOrganisation(t testing.TB, config devnet.Config, opts ...chain.Option) *organisation {
	t.Helper()
	node := startNode(t, config)
	o := deployOn(t, attach(t, node, opts...), node.FundedKey())
	o.node = node
	return o
}

// deployOn deploys an organisation on chain, paid for by key.
func deployOn(t testing.TB, nodes *chain.Chain, key *ecdsa.PrivateKey, opts ...chain.SenderOption) *organisation {
	t.Helper()
	o := &organisation{ctx: testContext(t), chain: nodes}
	o.sender = election.NewSender(nodes, chain.KeySigner(key), chain.MemoryJournal(), opts...)
	me := []common.Address{o.sender.Address()}
	var err error
	if o.contracts, err = election.DeployOrganisation(o.ctx, o.sender, election.Roles{Registrars: me, Organisers: me}); err != nil {
		t.Fatal(err)
	}
	o.roll = roll.Open(nodes, o.contracts.Roll)
	o.factory = election.OpenFactory(nodes, o.contracts.Factory)
	return o
}

// voter is a key and, once enrolled, a number.
type voter struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// voters makes n voters; the same seed makes the same ones.
func voters(t testing.TB, seed string, n int) []voter {
	t.Helper()
	all := make([]voter, n)
	for i := range all {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte(seed), big.NewInt(int64(i)).Bytes()))
		if err != nil {
			t.Fatal(err)
		}
		all[i] = voter{key, crypto.PubkeyToAddress(key.PublicKey)}
	}
	return all
}

func (v voter) sign(digest []byte) ([]byte, error) { return crypto.Sign(digest, v.key) }

func addressesOf(all []voter) []common.Address {
	addresses := make([]common.Address, len(all))
	for i, v := range all {
		addresses[i] = v.address
	}
	return addresses
}

// mined waits for a transaction that must succeed.
func (o *organisation) mined(t testing.TB) func(*types.Transaction, error) *types.Receipt {
	return func(tx *types.Transaction, err error) *types.Receipt {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		receipt, err := o.sender.Wait(o.ctx, tx)
		if err != nil {
			t.Fatal(err)
		}
		return receipt
	}
}

// enrol puts voters on the next pages.
func (o *organisation) enrol(t testing.TB, all []voter) {
	t.Helper()
	first, err := o.roll.PageCount(o.ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	pages, err := roll.SplitPages(addressesOf(all))
	if err != nil {
		t.Fatal(err)
	}
	for i, page := range pages {
		o.mined(t)(o.roll.Enrol(o.ctx, o.sender, first+uint64(i), page))
	}
}

func (o *organisation) snapshot(t testing.TB) *roll.Snapshot {
	t.Helper()
	snap, err := o.roll.Snapshot(o.ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	return snap
}

func (o *organisation) now(t testing.TB) time.Time {
	t.Helper()
	head, err := o.chain.Head(o.ctx)
	if err != nil {
		t.Fatal(err)
	}
	return time.Unix(int64(head.Time), 0)
}

// definition is an open election with one question of three options, open now and for an hour.
func (o *organisation) definition(t testing.TB) election.Definition {
	now := o.now(t)
	return election.Definition{
		Title: election.Text{"en": "Annual meeting"}, Languages: []string{"en"},
		Questions: []election.Question{question("Approve the accounts?", "Yes", "No", "Blank")},
		Mode:      election.ModeOpen, Opening: now.Add(-time.Second), Closing: now.Add(time.Hour), Roll: o.contracts.Roll,
	}
}

func question(title string, options ...string) election.Question {
	q := election.Question{Title: election.Text{"en": title}}
	for _, o := range options {
		q.Options = append(q.Options, election.Option{Title: election.Text{"en": o}})
	}
	return q
}

func (o *organisation) create(t testing.TB, d election.Definition) *election.Election {
	t.Helper()
	address, err := o.factory.CreateElection(o.ctx, o.sender, d)
	if err != nil {
		t.Fatal(err)
	}
	e, err := election.Open(o.ctx, o.chain, address)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// ballot is v's signed ballot in e.
func (o *organisation) ballot(t testing.TB, e *election.Election, snap *roll.Snapshot, v voter, choices ...int) election.Ballot {
	t.Helper()
	number, ok := snap.Find(v.address)
	if !ok {
		t.Fatalf("%s is not on the roll", v.address)
	}
	prepared, err := e.Prepare(o.ctx, number, v.address, choices)
	if err != nil {
		t.Fatal(err)
	}
	b, err := prepared.Cast(v.sign)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// cast sends ballots as one batch.
func (o *organisation) cast(t testing.TB, e *election.Election, snap *roll.Snapshot, ballots ...election.Ballot) *types.Receipt {
	t.Helper()
	batch, err := election.EncodeBatch(snap, e.ContentsLength, ballots)
	if err != nil {
		t.Fatal(err)
	}
	return o.mined(t)(e.Cast(o.ctx, o.sender, batch))
}

// advance moves the chain's clock.
func (o *organisation) advance(t testing.TB, d time.Duration) {
	t.Helper()
	if err := o.node.AdvanceTime(o.ctx, uint64(d/time.Second)); err != nil {
		t.Fatal(err)
	}
}
