package audit_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"math/big"
	"sort"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/audit"
	"psephos/chain"
	"psephos/devnet"
	"psephos/election"
	"psephos/roll"
)

const (
	voters  = 300
	ballots = 150
	options = 3
)

// fixture is a whole open election on a development chain: 300 voters on two pages, two amendments before and one
// after opening, 150 ballots in three batches.
type fixture struct {
	chain    *devnet.Chain
	election common.Address
	roll     common.Address
	counts   []uint64
}

var shared struct {
	once sync.Once
	fixture
	err error
}

func open(t *testing.T) fixture {
	t.Helper()
	shared.once.Do(func() { shared.fixture, shared.err = build(context.Background(), (*builder).build) })
	if shared.err != nil {
		t.Fatalf("build the election to audit: %v", shared.err)
	}
	return shared.fixture
}

// record reads the fixture's evidence, which passes, anew for each caller to spoil.
func record(t *testing.T) *audit.Record {
	t.Helper()
	f := open(t)
	chain, err := chain.Dial(t.Context(), []string{f.chain.RPC()}, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(chain.Close)
	r, err := audit.Read(t.Context(), chain, f.election, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func voterKey(i int) *ecdsa.PrivateKey {
	var seed [8]byte
	binary.BigEndian.PutUint64(seed[:], uint64(i))
	key, err := crypto.ToECDSA(crypto.Keccak256(seed[:]))
	if err != nil {
		panic(err)
	}
	return key
}

// build starts a chain and makes an election on it with run.
func build(ctx context.Context, run func(*builder, election.Contracts) (fixture, error)) (fixture, error) {
	nodes, err := devnet.Start(ctx, devnet.Config{})
	if err != nil {
		return fixture{}, err
	}
	client, err := chain.Dial(ctx, []string{nodes.RPC()}, 0, chain.WithPoll(20*time.Millisecond))
	if err != nil {
		return fixture{}, err
	}
	b := &builder{ctx: ctx, devnet: nodes, chain: client}
	b.sender = election.NewSender(client, chain.KeySigner(nodes.FundedKey()), chain.MemoryJournal())
	contracts, err := b.organisation()
	if err != nil {
		return fixture{}, err
	}
	f, err := run(b, contracts)
	f.chain, f.roll = nodes, contracts.Roll
	return f, err
}

type builder struct {
	ctx    context.Context
	devnet *devnet.Chain
	chain  *chain.Chain
	sender *chain.Sender
	keys   map[common.Address]*ecdsa.PrivateKey
}

// organisation deploys the contracts, enrols the voters and strikes one off.
func (b *builder) organisation() (election.Contracts, error) {
	own := b.sender.Address()
	contracts, err := election.DeployOrganisation(b.ctx, b.sender,
		election.Roles{Admin: own, Registrars: []common.Address{own}, Organisers: []common.Address{own}})
	if err != nil {
		return contracts, err
	}
	return contracts, b.enrol(roll.Open(b.chain, contracts.Roll))
}

func (b *builder) build(contracts election.Contracts) (fixture, error) {
	address, err := b.create(contracts)
	if err != nil {
		return fixture{}, err
	}
	if err := b.devnet.AdvanceTime(b.ctx, 60); err != nil {
		return fixture{}, err
	}
	counts, err := b.vote(roll.Open(b.chain, contracts.Roll), address)
	return fixture{election: address, counts: counts}, err
}

func (b *builder) enrol(register *roll.Roll) error {
	b.keys = map[common.Address]*ecdsa.PrivateKey{}
	var all []common.Address
	for i := range voters {
		key := voterKey(i)
		address := crypto.PubkeyToAddress(key.PublicKey)
		b.keys[address] = key
		all = append(all, address)
	}
	for page := 0; page*roll.PageSize < len(all); page++ {
		holders := all[page*roll.PageSize : min((page+1)*roll.PageSize, len(all))]
		sort.Slice(holders, func(i, j int) bool { return bytes.Compare(holders[i][:], holders[j][:]) < 0 })
		tx, err := register.Enrol(b.ctx, b.sender, uint64(page), holders)
		if err != nil {
			return err
		}
		if _, err := b.sender.Wait(b.ctx, tx); err != nil {
			return err
		}
	}
	return b.amend(register, 7, common.Address{})
}

func (b *builder) amend(roll *roll.Roll, number uint32, holder common.Address) error {
	tx, err := roll.Amend(b.ctx, b.sender, number, holder)
	if err != nil {
		return err
	}
	_, err = b.sender.Wait(b.ctx, tx)
	return err
}

func (b *builder) create(contracts election.Contracts) (common.Address, error) {
	head, err := b.chain.Head(b.ctx)
	if err != nil {
		return common.Address{}, err
	}
	en := func(s string) election.Text { return election.Text{"en": s} }
	return election.OpenFactory(b.chain, contracts.Factory).CreateElection(b.ctx, b.sender, election.Definition{
		Title: en("Chair"), Languages: []string{"en"}, Roll: contracts.Roll, Mode: election.ModeOpen,
		Questions: []election.Question{{
			Title:   en("Who should chair?"),
			Options: []election.Option{{Title: en("North")}, {Title: en("South")}, {Title: en("None")}},
		}},
		Opening: time.Unix(int64(head.Time)+30, 0), Closing: time.Unix(int64(head.Time)+86400, 0),
	})
}

// vote casts the first 150 numbers that have a holder; number 9 is re-keyed after opening, before it votes.
func (b *builder) vote(roll *roll.Roll, address common.Address) ([]uint64, error) {
	key := voterKey(voters + 1)
	b.keys[crypto.PubkeyToAddress(key.PublicKey)] = key
	if err := b.amend(roll, 9, crypto.PubkeyToAddress(key.PublicKey)); err != nil {
		return nil, err
	}
	e, err := election.Open(b.ctx, b.chain, address)
	if err != nil {
		return nil, err
	}
	snap, err := roll.Snapshot(b.ctx, nil)
	if err != nil {
		return nil, err
	}
	counts := make([]uint64, options)
	var batch []election.Ballot
	cast := 0
	for _, number := range snap.Numbers() {
		holder, ok := snap.Holder(number)
		if !ok || number%2 == 1 && number != 9 || cast == ballots {
			continue
		}
		choice := int(number) / 2 % options
		counts[choice]++
		cast++
		ballot, err := b.sign(address, number, holder, choice)
		if err != nil {
			return nil, err
		}
		batch = append(batch, ballot)
		if len(batch) == 64 || cast == ballots {
			if err := b.cast(e, snap, batch); err != nil {
				return nil, err
			}
			batch = nil
		}
	}
	if cast != ballots {
		return nil, fmt.Errorf("cast %d ballots, want %d", cast, ballots)
	}
	return counts, nil
}

func (b *builder) sign(address common.Address, number uint32, holder common.Address, choice int) (election.Ballot, error) {
	contents, err := election.OpenContents([]int{options}, []int{choice})
	if err != nil {
		return election.Ballot{}, err
	}
	unsigned := election.Ballot{ChainID: b.chain.ChainID().Uint64(), Election: address, Number: number, Contents: contents}
	return election.SignBallot(unsigned, func(digest []byte) ([]byte, error) { return crypto.Sign(digest, b.keys[holder]) })
}

func (b *builder) cast(e *election.Election, snap *roll.Snapshot, batch []election.Ballot) error {
	encoded, err := election.EncodeBatch(snap, e.ContentsLength, batch)
	if err != nil {
		return err
	}
	tx, err := e.Cast(b.ctx, b.sender, encoded)
	if err != nil {
		return err
	}
	receipt, err := b.sender.Wait(b.ctx, tx)
	if err == nil && receipt.BlockNumber.Cmp(new(big.Int)) == 0 {
		return fmt.Errorf("the batch is in no block")
	}
	return err
}
