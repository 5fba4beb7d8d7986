package roll_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"database/sql"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/backend/activity"
	"psephos/backend/roll"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
	"psephos/chain"
	"psephos/election"
	onchain "psephos/roll"
)

func TestMain(m *testing.M) { os.Exit(storetest.Main(m)) }

var (
	contract     = common.HexToAddress("0x00000000000000000000000000000000000000aa")
	organisation = roll.Organisation{
		Name: "Rowing Club „Möwe“", Office: "https://vote.example.org", RPC: []string{"https://rpc.example.org"},
		ChainID: 1337, Factory: common.HexToAddress("0x00000000000000000000000000000000000000bb"), Roll: contract,
	}
	anna = roll.Actor{Account: "account of anna", Email: "anna@example.org"}
	ben  = roll.Actor{Account: "account of ben", Email: "ben@example.org"}
)

// ledger is a roll contract in memory: it takes a page only if it is the next.
type ledger struct {
	mu         sync.Mutex
	pages      []onchain.Page
	amendments []onchain.Amendment
	block      uint64
	depth      uint64 // blocks until one is final
	sent       int
	// before and after are called around the next transaction; an error of before means that it was not sent, one of
	// after that it was, but nobody heard of it.
	before, after func() error
	settled       int
}

func (l *ledger) Settle(context.Context) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.settled++
	return nil
}

func (l *ledger) Snapshot(context.Context, *onchain.Snapshot) (*onchain.Snapshot, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return onchain.NewSnapshot(contract, chain.Head{Number: l.block}, l.pages, l.amendments)
}

func (l *ledger) Final(context.Context) (uint64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.block - min(l.block, l.depth), nil
}

// transact does what a transaction does, in a block of its own.
func (l *ledger) transact(change func() error) (*types.Receipt, error) {
	if l.before != nil {
		if err := l.before(); err != nil {
			return nil, err
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.sent++
	l.block++
	if err := change(); err != nil {
		return nil, err
	}
	if l.after != nil {
		if err := l.after(); err != nil {
			return nil, err
		}
	}
	return &types.Receipt{TxHash: common.BigToHash(big.NewInt(int64(l.sent))), BlockNumber: new(big.Int).SetUint64(l.block)}, nil
}

func (l *ledger) Enrol(_ context.Context, page uint64, holders []common.Address) (*types.Receipt, error) {
	return l.transact(func() error { return l.enrol(page, holders) })
}

func (l *ledger) enrol(page uint64, holders []common.Address) error {
	if page != uint64(len(l.pages)) {
		return &election.RevertError{Name: "PageOutOfOrder"}
	}
	for i := 1; i < len(holders); i++ {
		if bytes.Compare(holders[i-1][:], holders[i][:]) >= 0 {
			return &election.RevertError{Name: "AddressesNotIncreasing"}
		}
	}
	root, err := onchain.PageRoot(page, holders)
	if err != nil {
		return err
	}
	l.pages = append(l.pages, onchain.Page{Number: page, Root: root, Addresses: holders, Block: l.block, Tx: common.BigToHash(big.NewInt(int64(l.sent)))})
	return nil
}

func (l *ledger) Amend(_ context.Context, number uint32, holder common.Address) (*types.Receipt, error) {
	return l.transact(func() error {
		l.amendments = append(l.amendments, onchain.Amendment{Number: number, Holder: holder, Block: l.block})
		return nil
	})
}

// fixture is a roll service with a clock that only moves when told.
type fixture struct {
	*roll.Service
	*storetest.Clock
	db     *store.DB
	log    *activity.Log
	ledger *ledger
	outbox string
}

func newFixture(t *testing.T, db *store.DB) *fixture {
	t.Helper()
	f := &fixture{db: db, ledger: &ledger{}, outbox: filepath.Join(t.TempDir(), "outbox"), Clock: storetest.NewClock()}
	f.log = activity.New(db, f.Now)
	f.Service = f.replica(t)
	return f
}

// replica is another process of the same office.
func (f *fixture) replica(t *testing.T) *roll.Service {
	t.Helper()
	s, err := roll.New(roll.Config{
		DB: f.db, Recorder: f.log, Ledger: f.ledger, Organisation: organisation, Outbox: f.outbox,
		MailFrom: "Wahlbüro <vote@example.org>", Interval: time.Millisecond, Now: f.Now,
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func each(t *testing.T, test func(t *testing.T, f *fixture)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB) { test(t, newFixture(t, db)) })
}

func lite(t *testing.T) *fixture {
	t.Helper()
	return newFixture(t, storetest.Open(t, storetest.SQLite(t)))
}

// people imports n people and returns their keys.
func (f *fixture) people(t *testing.T, n int) []string {
	t.Helper()
	var file strings.Builder
	file.WriteString("id,name,email\n")
	for i := range n {
		fmt.Fprintf(&file, "M%04d,Person %d,p%d@example.org\n", i, i, i)
	}
	if _, err := f.Import(t.Context(), anna, strings.NewReader(file.String()), false); err != nil {
		t.Fatal(err)
	}
	var ids []string
	for cursor := ""; ; {
		found, next, err := f.Voters(t.Context(), roll.Filter{After: cursor})
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range found {
			ids = append(ids, v.ID)
		}
		if cursor = next; next == "" {
			return ids
		}
	}
}

// register invites somebody and redeems the code.
func (f *fixture) register(t *testing.T, id string) {
	t.Helper()
	code, address := f.invite(t, id)
	if _, _, err := f.redeem(t, code, address, "account of "+id); err != nil {
		t.Fatal(err)
	}
}

func (f *fixture) invite(t *testing.T, id string) (code, address string) {
	t.Helper()
	written, err := f.Invite(t.Context(), anna, []string{id})
	if err != nil {
		t.Fatal(err)
	}
	invitation, err := election.ParseInvitation(written[0].Link)
	if err != nil {
		t.Fatal(err)
	}
	return invitation.Code, invitation.Email
}

func (f *fixture) redeem(t *testing.T, code, address, account string) (voter, existing string, err error) {
	t.Helper()
	err = f.db.InTx(t.Context(), func(tx *sql.Tx) error {
		voter, existing, err = f.Redeem(t.Context(), tx, code, address, account)
		return err
	})
	return voter, existing, err
}

// key is a private key made from a seed.
func key(t *testing.T, seed string) *ecdsa.PrivateKey {
	t.Helper()
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte(seed)))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func addressOf(k *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(k.PublicKey) }

// sign answers a challenge, after change has had a chance to spoil it.
func sign(t *testing.T, k *ecdsa.PrivateKey, c roll.Challenge, change func(*election.Possession)) []byte {
	t.Helper()
	p := election.Possession{Office: c.Office, ChainID: c.ChainID, Roll: c.Roll, Nonce: c.Nonce, Address: addressOf(k)}
	if change != nil {
		change(&p)
	}
	signature, err := p.Sign(func(digest []byte) ([]byte, error) { return crypto.Sign(digest, k) })
	if err != nil {
		t.Fatal(err)
	}
	return signature
}

func (f *fixture) prove(t *testing.T, id string, k *ecdsa.PrivateKey) {
	t.Helper()
	c, err := f.Challenge(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Prove(t.Context(), roll.Actor{Email: "voter"}, id, addressOf(k), c.Nonce, sign(t, k, c, nil)); err != nil {
		t.Fatal(err)
	}
}

// approved brings n people as far as approval; the key of person i is made from its number.
func (f *fixture) approved(t *testing.T, n int) []string {
	t.Helper()
	ids := f.people(t, n)
	for i, id := range ids {
		f.register(t, id)
		f.prove(t, id, key(t, fmt.Sprint("key ", i)))
	}
	if _, err := f.Propose(t.Context(), anna, ids); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Confirm(t.Context(), ben, ids, f.seen(t, ids...)); err != nil {
		t.Fatal(err)
	}
	return ids
}

// seen are the addresses that a registrar sees now.
func (f *fixture) seen(t *testing.T, ids ...string) map[string]common.Address {
	t.Helper()
	seen := map[string]common.Address{}
	for _, id := range ids {
		if v := f.voter(t, id); v.Address != nil {
			seen[id] = *v.Address
		}
	}
	return seen
}

// newAddress is the address that a registrar sees in somebody's re-keying now; zero if there is none.
func (f *fixture) newAddress(t *testing.T, id string) common.Address {
	t.Helper()
	if v := f.voter(t, id); v.Rekey != nil && v.Rekey.Address != nil {
		return *v.Rekey.Address
	}
	return common.Address{}
}

func (f *fixture) voter(t *testing.T, id string) roll.Voter {
	t.Helper()
	v, err := f.Voter(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func wantError(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Fatalf("err = %v, want %v", err, want)
	}
}
