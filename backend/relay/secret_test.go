package relay_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/relay"
	"psephos/backend/store/storetest"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

// TestSecretBallots: a ballot whose proof is wrong in one bit is refused; one that got past that does not keep the others of
// its batch from being counted.
func TestSecretBallots(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, 9)
	board := o.NewBoard(t, 1, 1)
	board.HoldCeremony(t)
	e := o.Create(t, o.SecretDefinition(t, board))
	config := o.config(storetest.Open(t, storetest.SQLite(t)))
	strict := newRelay(t, config)
	config.CheckContents = func(context.Context, *election.Election, common.Address, election.Ballot) error { return nil }
	lax := newRelay(t, config)
	var good []election.Ballot
	var bad election.Ballot
	for i, v := range o.Voters {
		b := o.Ballot(t, e, v, int(v.Number%2))
		if i != 5 {
			good = append(good, b)
			if _, err := strict.Accept(o.Ctx, b); err != nil {
				t.Fatal(err)
			}
			continue
		}
		b.Contents[len(b.Contents)-1] ^= 1
		bad = devnettest.Sign(t, b, v)
		if _, err := strict.Accept(o.Ctx, bad); !errors.Is(err, relay.ErrBadContents) {
			t.Errorf("a wrong proof: got %v, want %v", err, relay.ErrBadContents)
		}
		if _, err := lax.Accept(o.Ctx, bad); err != nil {
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
