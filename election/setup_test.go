package election_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
	"psephos/roll"
)

func TestMain(m *testing.M) { devnettest.Main(m) }

// organisation is one whose tests say themselves by which snapshot of the roll a ballot is made and sent.
type organisation struct{ *devnettest.Organisation }

func newOrganisation(t testing.TB, config devnet.Config, options ...chain.Option) *organisation {
	t.Helper()
	return &organisation{devnettest.New(t, config, 0, options...)}
}

// snapshot is the roll now.
func (o *organisation) snapshot(t testing.TB) *roll.Snapshot {
	t.Helper()
	snap, err := o.Roll.Snapshot(o.Ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	return snap
}

// ballot is v's signed ballot in e, for the number that v has in snap.
func (o *organisation) ballot(t testing.TB, e *election.Election, snap *roll.Snapshot, v devnettest.Voter, choices ...int) election.Ballot {
	t.Helper()
	number, ok := snap.Find(v.Address)
	if !ok {
		t.Fatalf("%s is not on the roll", v.Address)
	}
	v.Number = number
	return o.Ballot(t, e, v, choices...)
}

// cast sends ballots as one batch, with proofs of snap.
func (o *organisation) cast(t testing.TB, e *election.Election, snap *roll.Snapshot, ballots ...election.Ballot) *types.Receipt {
	t.Helper()
	batch, err := election.EncodeBatch(snap, e.ContentsLength, ballots)
	if err != nil {
		t.Fatal(err)
	}
	return o.Mined(t)(e.Cast(o.Ctx, o.Sender, batch))
}
