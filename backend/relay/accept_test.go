package relay_test

import (
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/relay"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

// TestRefusals takes a ballot that the relay accepts, changes one thing, and expects the reason. Nothing may be kept.
func TestRefusals(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 5)
	e, other := o.OpenElection(t), o.OpenElection(t)
	good := devnettest.PublicBallot(t, e, o.Voters[0], 1)
	stranger := devnettest.NewVoters(t, "stranger", 1)[0]
	resigned := func(change func(b *election.Ballot)) election.Ballot {
		b := good
		change(&b)
		return devnettest.Sign(t, b, o.Voters[0])
	}
	changed := func(change func(b *election.Ballot)) election.Ballot {
		b := good
		b.Contents, b.Signature = slices.Clone(b.Contents), slices.Clone(b.Signature)
		change(&b)
		return b
	}
	for name, test := range map[string]struct {
		ballot election.Ballot
		want   *relay.Error
	}{
		"another chain":               {resigned(func(b *election.Ballot) { b.ChainID++ }), relay.ErrWrongChain},
		"no election":                 {resigned(func(b *election.Ballot) { b.Election = common.Address{1} }), relay.ErrUnknownElection},
		"signed for another election": {changed(func(b *election.Ballot) { b.Election = other.Address }), relay.ErrNotOnRoll},
		"signed for another chain": {changed(func(b *election.Ballot) {
			b.Signature = resigned(func(b *election.Ballot) { b.ChainID++ }).Signature
		}), relay.ErrNotOnRoll},
		"no such option":       {resigned(func(b *election.Ballot) { b.Contents = []byte{3} }), relay.ErrBadContents},
		"too long":             {resigned(func(b *election.Ballot) { b.Contents = []byte{1, 1} }), relay.ErrBadContents},
		"empty":                {resigned(func(b *election.Ballot) { b.Contents = nil }), relay.ErrBadContents},
		"short signature":      {changed(func(b *election.Ballot) { b.Signature = b.Signature[:63] }), relay.ErrBadSignature},
		"no signature":         {changed(func(b *election.Ballot) { b.Signature = nil }), relay.ErrBadSignature},
		"changed signature":    {changed(func(b *election.Ballot) { b.Signature[40] ^= 1 }), relay.ErrNotOnRoll},
		"changed contents":     {changed(func(b *election.Ballot) { b.Contents[0] = 2 }), relay.ErrNotOnRoll},
		"signed by a stranger": {devnettest.Sign(t, good, stranger), relay.ErrNotOnRoll},
		"number not on roll":   {devnettest.Sign(t, changed(func(b *election.Ballot) { b.Number = 77 }), stranger), relay.ErrNotOnRoll},
		"another's number":     {resigned(func(b *election.Ballot) { b.Number = o.Voters[1].Number }), relay.ErrWrongNumber},
		"another's signature":  {devnettest.Sign(t, good, o.Voters[1]), relay.ErrWrongNumber},
	} {
		t.Run(name, func(t *testing.T) {
			db := storetest.Open(t, storetest.SQLite(t))
			r := newRelay(t, o.config(db))
			if _, err := r.Accept(o.Ctx, test.ballot); !errors.Is(err, test.want) {
				t.Errorf("got %v, want %v", err, test.want)
			}
			if n := rows(t, db); n != 0 {
				t.Errorf("%d ballots were kept", n)
			}
			if _, err := r.Accept(o.Ctx, good); err != nil {
				t.Errorf("the unchanged ballot: %v", err)
			}
		})
	}
}

// TestRefusalsByTime accepts a ballot only while its election is open, by the chain's time.
func TestRefusalsByTime(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 40)
	db := storetest.Open(t, storetest.SQLite(t))
	r := newRelay(t, o.config(db))
	e, cancelled := o.ElectionFrom(t, time.Hour, 2*time.Hour), o.ElectionFrom(t, time.Hour, 2*time.Hour)
	b := devnettest.PublicBallot(t, e, o.Voters[0], 1)
	refused := func(b election.Ballot, want *relay.Error) {
		t.Helper()
		eventually(t, want.Code, func() bool {
			_, err := r.Accept(o.Ctx, b)
			return errors.Is(err, want)
		})
	}
	refused(b, relay.ErrNotOpen)
	o.Mined(t)(cancelled.Cancel(o.Ctx, o.Sender))
	refused(devnettest.PublicBallot(t, cancelled, o.Voters[0], 1), relay.ErrCancelled)
	if n := rows(t, db); n != 0 {
		t.Errorf("%d ballots were kept", n)
	}
	advance(t, o, time.Hour)
	eventually(t, "the open election takes the ballot", func() bool {
		_, err := r.Accept(o.Ctx, b)
		return err == nil
	})
	advance(t, o, time.Hour)
	next := 0 // the relay may see the new block a moment later: each try is another voter's
	eventually(t, "the closed election takes no ballot", func() bool {
		next++
		_, err := r.Accept(o.Ctx, devnettest.PublicBallot(t, e, o.Voters[next], 1))
		return errors.Is(err, relay.ErrClosed)
	})
	if _, err := r.Accept(o.Ctx, b); err != nil {
		t.Errorf("a ballot that was taken is not acknowledged again after closing: %v", err)
	}
}

// TestIdempotent acknowledges the same ballot any number of times and refuses another one of the same voter, before and
// after it is counted.
func TestIdempotent(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 2)
	e := o.OpenElection(t)
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		e := e
		if db.Postgres() {
			e = o.OpenElection(t)
		}
		r := newRelay(t, o.config(db))
		first, second := devnettest.PublicBallot(t, e, o.Voters[0], 1), devnettest.PublicBallot(t, e, o.Voters[0], 2)
		check := func(conflict *relay.Error) {
			t.Helper()
			for range 3 {
				receipt, err := r.Accept(o.Ctx, first)
				if err != nil || receipt.Tracker != first.Tracker() {
					t.Errorf("the same ballot: %v %v", receipt, err)
				}
			}
			if _, err := r.Accept(o.Ctx, second); !errors.Is(err, conflict) {
				t.Errorf("a second ballot: got %v, want %v", err, conflict)
			}
			if n := rows(t, db); n != 1 {
				t.Errorf("%d ballots are kept, want 1", n)
			}
		}
		check(relay.ErrQueued)
		stop := run(t, r)
		status := o.state(t, r, first, "final")
		stop()
		if status.Block == 0 {
			t.Error("a final ballot has no block")
		}
		check(relay.ErrVoted)
	})
}

// TestConcurrentAccept takes many ballots at once, each of them several times, and one of two different ones of a voter.
func TestConcurrentAccept(t *testing.T) {
	const n = 60
	o := newOrganisation(t, devnet.Config{}, n)
	e := o.OpenElection(t)
	storetest.Each(t, func(t *testing.T, db *store.DB) {
		r := newRelay(t, o.config(db))
		var wg sync.WaitGroup
		var mu sync.Mutex
		taken := map[uint32]map[byte]bool{}
		for _, v := range o.Voters {
			for _, option := range []byte{0, 0, 1} {
				b := devnettest.PublicBallot(t, e, v, option)
				wg.Go(func() {
					_, err := r.Accept(o.Ctx, b)
					if err != nil && !errors.Is(err, relay.ErrQueued) {
						t.Errorf("number %d: %v", v.Number, err)
					}
					mu.Lock()
					defer mu.Unlock()
					if taken[v.Number] == nil {
						taken[v.Number] = map[byte]bool{}
					}
					if err == nil {
						taken[v.Number][option] = true
					}
				})
			}
		}
		wg.Wait()
		for number, options := range taken {
			if len(options) != 1 {
				t.Errorf("number %d has %d ballots acknowledged", number, len(options))
			}
		}
		if got := rows(t, db); got != n {
			t.Errorf("%d ballots are kept, want %d", got, n)
		}
	})
}

// TestRekeyedVoter lets the new holder of a number vote although the old one's ballot waits.
func TestRekeyedVoter(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 2)
	e := o.OpenElection(t)
	r := newRelay(t, o.config(storetest.Open(t, storetest.SQLite(t))))
	old := devnettest.PublicBallot(t, e, o.Voters[0], 0)
	if _, err := r.Accept(o.Ctx, old); err != nil {
		t.Fatal(err)
	}
	heir := devnettest.NewVoters(t, "new key", 1)[0]
	heir.Number = o.Voters[0].Number
	o.Mined(t)(o.Roll.Amend(o.Ctx, o.Sender, o.Voters[0].Number, heir.Address))
	fresh := devnettest.PublicBallot(t, e, heir, 1)
	eventually(t, "the new holder's ballot is taken", func() bool {
		_, err := r.Accept(o.Ctx, fresh)
		return err == nil
	})
	if _, err := r.Accept(o.Ctx, old); !errors.Is(err, relay.ErrNotOnRoll) {
		t.Errorf("the old holder's ballot: %v", err)
	}
	run(t, r)
	o.state(t, r, fresh, "final")
	if status := o.state(t, r, old, "rejected"); status.Reason == "" {
		t.Error("a rejected ballot has no reason")
	}
}

// TestQueueLimit refuses new ballots when too many wait, but still acknowledges known ones.
func TestQueueLimit(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 3)
	e := o.OpenElection(t)
	config := o.config(storetest.Open(t, storetest.SQLite(t)))
	config.QueueLimit = 2
	r := newRelay(t, config)
	var ballots []election.Ballot
	for _, v := range o.Voters {
		ballots = append(ballots, devnettest.PublicBallot(t, e, v, 0))
	}
	for range 5 { // repeats count once
		if _, err := r.Accept(o.Ctx, ballots[0]); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := r.Accept(o.Ctx, ballots[1]); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Accept(o.Ctx, ballots[2]); !errors.Is(err, relay.ErrFull) {
		t.Errorf("got %v, want %v", err, relay.ErrFull)
	}
	if _, err := r.Accept(o.Ctx, ballots[0]); err != nil {
		t.Errorf("a known ballot is refused when the queue is full: %v", err)
	}
}

// TestUnknownTracker says so, for well-formed and malformed ones.
func TestUnknownTracker(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 1)
	r := newRelay(t, o.config(storetest.Open(t, storetest.SQLite(t))))
	for _, tracker := range []string{election.Tracker(common.Hash{1}), "", "x", "'; DROP TABLE relay_ballots; --"} {
		if _, err := r.Status(o.Ctx, tracker); !errors.Is(err, relay.ErrNoBallot) {
			t.Errorf("%q: got %v", tracker, err)
		}
	}
}

func rows(t testing.TB, db *store.DB) (n int) {
	t.Helper()
	if err := db.QueryRow(`SELECT COUNT(*) FROM relay_ballots`).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func advance(t testing.TB, o *organisation, d time.Duration) {
	t.Helper()
	if err := o.Node.AdvanceTime(o.Ctx, uint64(d/time.Second)); err != nil {
		t.Fatal(err)
	}
}
