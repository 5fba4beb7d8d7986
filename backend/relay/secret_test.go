package relay_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/backend/relay"
	"psephos/backend/store/storetest"
	"psephos/ballot"
	"psephos/devnet"
	"psephos/election"
)

// secretElection creates an open secret election with one question of two options. Its board has one trustee.
func (o *organisation) secretElection(t testing.TB) *election.Election {
	t.Helper()
	factory, now := election.OpenFactory(o.chain, o.contracts.Factory), o.head(t).Time
	address, err := factory.CreateBoard(o.ctx, o.sender, []common.Address{o.sender.Address()}, 1,
		[3]uint64{now + 3600, now + 7200, now + 10800})
	if err != nil {
		t.Fatal(err)
	}
	board, err := election.OpenBoard(o.ctx, o.chain, address)
	if err != nil {
		t.Fatal(err)
	}
	for range 3 { // register, deal, confirm
		_, tx, err := board.Perform(o.ctx, o.sender, ballot.Word{1})
		if err == nil && tx != nil {
			_, err = o.sender.Wait(o.ctx, tx)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	opening := time.Unix(int64(o.head(t).Time), 0)
	created, err := factory.CreateElection(o.ctx, o.sender, election.Definition{
		Title: election.Text{"en": "Board"}, Languages: []string{"en"},
		Questions: []election.Question{{Title: election.Text{"en": "Who?"}, Options: []election.Option{
			{Title: election.Text{"en": "A"}}, {Title: election.Text{"en": "B"}},
		}}},
		Mode: election.ModeSecret, Opening: opening.Add(-time.Second), Closing: opening.Add(time.Hour),
		Roll: o.contracts.Roll, Board: address,
	})
	if err != nil {
		t.Fatal(err)
	}
	e, err := election.Open(o.ctx, o.chain, created)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func (o *organisation) secretBallot(t testing.TB, e *election.Election, v voter) election.Ballot {
	t.Helper()
	prepared, err := e.Prepare(o.ctx, v.number, crypto.PubkeyToAddress(v.key.PublicKey), []int{int(v.number % 2)})
	if err != nil {
		t.Fatal(err)
	}
	b, err := prepared.Cast(func(digest []byte) ([]byte, error) { return crypto.Sign(digest, v.key) })
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestSecretBallots: a ballot whose proof is wrong in one bit is refused; one that got past that does not keep the others of
// its batch from being counted.
func TestSecretBallots(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 9)
	e := o.secretElection(t)
	config := o.config(storetest.Open(t, storetest.SQLite(t)))
	strict := newRelay(t, config)
	config.CheckContents = func(context.Context, *election.Election, common.Address, election.Ballot) error { return nil }
	lax := newRelay(t, config)
	var good []election.Ballot
	var bad election.Ballot
	for i, v := range o.voters {
		b := o.secretBallot(t, e, v)
		if i != 5 {
			good = append(good, b)
			if _, err := strict.Accept(o.ctx, b); err != nil {
				t.Fatal(err)
			}
			continue
		}
		b.Contents[len(b.Contents)-1] ^= 1
		bad = sign(t, b, v.key)
		if _, err := strict.Accept(o.ctx, bad); !errors.Is(err, relay.ErrBadContents) {
			t.Errorf("a wrong proof: got %v, want %v", err, relay.ErrBadContents)
		}
		if _, err := lax.Accept(o.ctx, bad); err != nil {
			t.Fatal(err)
		}
	}
	run(t, lax)
	for _, b := range good {
		o.state(t, lax, b, "final")
	}
	if status := o.state(t, lax, bad, "rejected"); status.Reason != relay.ErrBadContents.Message {
		t.Errorf("the reason is %q", status.Reason)
	}
}
