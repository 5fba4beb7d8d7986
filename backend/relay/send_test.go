package relay_test

import (
	"math/big"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"psephos/backend/relay"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

// acceptAll hands one ballot per voter to r and returns them with the counts they must give.
func (o *organisation) acceptAll(t testing.TB, r *relay.Relay, e *election.Election, voters []devnettest.Voter) (ballots []election.Ballot, want []uint64) {
	t.Helper()
	want = make([]uint64, 3)
	for i, v := range voters {
		b := devnettest.PublicBallot(t, e, v, byte(i%3))
		if _, err := r.Accept(o.Ctx, b); err != nil {
			t.Fatal(err)
		}
		ballots = append(ballots, b)
		want[i%3]++
	}
	return ballots, want
}

func (o *organisation) counts(t testing.TB, e *election.Election) []uint64 {
	t.Helper()
	counts, err := e.Counts(o.Ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	return counts[0]
}

// countState is how many ballots are in a state.
func countState(t testing.TB, db *store.DB, state string) (n int) {
	t.Helper()
	if err := db.QueryRow(`SELECT COUNT(*) FROM relay_ballots WHERE state = $1`, state).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// TestCastsAll casts every ballot once, over several pages, in full batches.
func TestCastsAll(t *testing.T) {
	const n = 300
	o := newOrganisation(t, devnet.Config{}, n)
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		e := o.OpenElection(t)
		r := newRelay(t, o.config(db))
		ballots, want := o.acceptAll(t, r, e, o.Voters)
		run(t, r)
		for _, b := range ballots {
			o.state(t, r, b, "final")
		}
		if got := o.counts(t, e); !reflect.DeepEqual(got, want) {
			t.Errorf("counts: got %v, want %v", got, want)
		}
		var batches int
		if err := db.QueryRow(`SELECT COUNT(*) FROM relay_batches WHERE state = 'done'`).Scan(&batches); err != nil {
			t.Fatal(err)
		}
		if batches > n/64+2 {
			t.Errorf("%d transactions for %d ballots", batches, n)
		}
	})
}

// TestImpossibleBallotIsDropped re-keys one voter of a batch after acceptance: that ballot is rejected with a reason, the
// others are cast.
func TestImpossibleBallotIsDropped(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 10)
	e := o.OpenElection(t)
	r := newRelay(t, o.config(storetest.Open(t, storetest.SQLite(t))))
	ballots, want := o.acceptAll(t, r, e, o.Voters)
	o.Mined(t)(o.Roll.Amend(o.Ctx, o.Sender, o.Voters[4].Number, devnettest.NewVoters(t, "new key", 1)[0].Address))
	want[4%3]--
	run(t, r)
	for i, b := range ballots {
		if i != 4 {
			o.state(t, r, b, "final")
		}
	}
	if status := o.state(t, r, ballots[4], "rejected"); status.Reason != relay.ErrNotOnRoll.Message {
		t.Errorf("the reason is %q", status.Reason)
	}
	if got := o.counts(t, e); !reflect.DeepEqual(got, want) {
		t.Errorf("counts: got %v, want %v", got, want)
	}
}

// TestElectionClosesBeforeSending rejects what can no longer be cast.
func TestElectionClosesBeforeSending(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 3)
	e := o.OpenElection(t)
	r := newRelay(t, o.config(storetest.Open(t, storetest.SQLite(t))))
	ballots, _ := o.acceptAll(t, r, e, o.Voters)
	advance(t, o, 2*time.Hour)
	run(t, r)
	for _, b := range ballots {
		if status := o.state(t, r, b, "rejected"); status.Reason != relay.ErrClosed.Message {
			t.Errorf("the reason is %q", status.Reason)
		}
	}
}

// TestVoterSubmitsAlone: whichever way a ballot reaches the chain, it is counted once and the relay says so; another
// ballot of the same voter is rejected.
func TestVoterSubmitsAlone(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 3)
	e := o.OpenElection(t)
	r := newRelay(t, o.config(storetest.Open(t, storetest.SQLite(t))))
	ballots, _ := o.acceptAll(t, r, e, o.Voters)
	o.Mined(t)(e.Submit(o.Ctx, o.Sender, ballots[0]))
	o.Mined(t)(e.Submit(o.Ctx, o.Sender, devnettest.PublicBallot(t, e, o.Voters[1], 2)))
	run(t, r)
	o.state(t, r, ballots[0], "final")
	o.state(t, r, ballots[2], "final")
	if status := o.state(t, r, ballots[1], "rejected"); status.Reason != relay.ErrVoted.Message {
		t.Errorf("the reason is %q", status.Reason)
	}
	if got, want := o.counts(t, e), []uint64{1, 0, 2}; !reflect.DeepEqual(got, want) {
		t.Errorf("counts: got %v, want %v", got, want)
	}
}

// TestWithoutFunds keeps ballots while the account is empty, says how much is missing, and goes on once it has money.
func TestWithoutFunds(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 3)
	e := o.OpenElection(t)
	poor := devnettest.NewVoters(t, "poor", 1)[0]
	config := o.config(storetest.Open(t, storetest.SQLite(t)))
	config.Sender = election.NewSender(o.Chain, chain.KeySigner(poor.Key), chain.MemoryJournal())
	clock := newFastClock()
	config.Now = clock.now
	r := newRelay(t, config)
	ballots, _ := o.acceptAll(t, r, e, o.Voters)
	run(t, r)
	eventually(t, "the relay asks for money", func() bool {
		err := r.CheckFunds(o.Ctx)
		return err != nil && r.Health().Missing != nil && r.Health().Missing.Sign() > 0
	})
	if status := o.state(t, r, ballots[0], "queued"); status.Reason != "" {
		t.Errorf("the reason is %q", status.Reason)
	}
	if err := o.Node.Fund(o.Ctx, 1, poor.Address); err != nil {
		t.Fatal(err)
	}
	for _, b := range ballots {
		o.state(t, r, b, "final")
	}
	eventually(t, "the relay is content", func() bool { return r.CheckFunds(o.Ctx) == nil })
}

// TestReorganisation: ballots of a block that disappears are sent again, and every one is counted once.
func TestReorganisation(t *testing.T) {
	o := newOrganisation(t, devnet.Config{FinalityDepth: 1000}, 100)
	e := o.OpenElection(t)
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		e := e
		if db.Postgres() {
			e = o.OpenElection(t)
		}
		r := newRelay(t, o.config(db))
		ballots, want := o.acceptAll(t, r, e, o.Voters)
		run(t, r)
		for _, b := range ballots {
			o.state(t, r, b, "included")
		}
		for range 3 {
			if err := o.Node.Reorg(o.Ctx, 2); err != nil {
				t.Fatal(err)
			}
			eventually(t, "every ballot is in the new branch", func() bool {
				return reflect.DeepEqual(o.counts(t, e), want) && countState(t, db, "included") == len(ballots)
			})
		}
	})
}

// TestReorganisationDropsTransactions takes blocks away and gives their nonces to other transactions, so that the relay's own
// can never come back: it makes new ones.
func TestReorganisationDropsTransactions(t *testing.T) {
	o := newOrganisation(t, devnet.Config{FinalityDepth: 1000, Manual: true}, 20)
	e := o.ElectionFrom(t, -time.Second, 10_000*time.Hour) // blocks are made fast, each takes a second of the chain's time
	db := storetest.Open(t, storetest.SQLite(t))
	r := newRelay(t, o.config(db))
	before, err := o.Chain.NonceAt(o.Ctx, o.Sender.Address(), nil)
	if err != nil {
		t.Fatal(err)
	}
	ballots, want := o.acceptAll(t, r, e, o.Voters)
	block := o.Head(t).Number
	run(t, r)
	for _, b := range ballots {
		o.state(t, r, b, "included")
	}
	o.replaceBlocks(t, block, before)
	eventually(t, "every ballot is in the new branch", func() bool {
		return reflect.DeepEqual(o.counts(t, e), want) && countState(t, db, "included") == len(ballots)
	})
}

// replaceBlocks takes away the blocks after number and gives the sender's nonces from first on to other transactions.
func (o *organisation) replaceBlocks(t testing.TB, number, first uint64) {
	t.Helper()
	defer o.HoldBlocks()()
	next, err := o.Chain.NonceAt(o.Ctx, o.Sender.Address(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := o.Node.Reorg(o.Ctx, o.Head(t).Number-number); err != nil {
		t.Fatal(err)
	}
	for nonce := first; nonce < next; nonce++ {
		o.occupy(t, nonce)
	}
}

// occupy uses a nonce of the sender for a transaction that does nothing, at a fee that replaces any other.
func (o *organisation) occupy(t testing.TB, nonce uint64) {
	t.Helper()
	to, fee := o.Sender.Address(), big.NewInt(500_000_000_000)
	tx, err := chain.KeySigner(o.Node.FundedKey()).SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: o.Chain.ChainID(), Nonce: nonce, To: &to, Gas: 21_000, GasTipCap: fee, GasFeeCap: fee,
	}), o.Chain.ChainID())
	if err != nil {
		t.Fatal(err)
	}
	eventually(t, "the node takes the transaction", func() bool { // its pool notices a reorganisation a moment later
		return o.Chain.SendTransaction(o.Ctx, tx) == nil
	})
}

// TestLease: of two relays on one database only one sends; the other takes over when it has gone.
func TestLease(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 20)
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		e := o.OpenElection(t)
		clock := newFastClock()
		config := o.config(db)
		config.Now = clock.now
		first, second := newRelay(t, config), newRelay(t, config)
		stop := run(t, first)
		ballots, _ := o.acceptAll(t, second, e, o.Voters[:10])
		for _, b := range ballots {
			o.state(t, first, b, "final")
		}
		run(t, second)
		stop()
		ballots, _ = o.acceptAll(t, second, e, o.Voters[10:])
		for _, b := range ballots {
			o.state(t, second, b, "final")
		}
	})
}
