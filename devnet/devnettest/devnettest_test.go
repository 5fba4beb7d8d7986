package devnettest_test

import (
	"context"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

func TestPublicBallotIsCounted(t *testing.T) {
	o := devnettest.New(t, devnet.Config{}, 5)
	e := o.OpenElection(t)
	o.Cast(t, e, o.Ballots(t, e, o.Voters)...)
	counts, err := e.Counts(o.Ctx, nil)
	if err != nil || !slices.Equal(counts[0], []uint64{2, 2, 1}) {
		t.Errorf("five voters with the numbers 0 to 4, of three options: %v, %v", counts, err)
	}
}

func TestSecretBallotIsTallied(t *testing.T) {
	o := devnettest.New(t, devnet.Config{}, 5)
	board := o.NewBoard(t, 3, 2)
	board.HoldCeremony(t)
	e := o.Create(t, o.SecretDefinition(t, board))
	o.Cast(t, e, o.Ballots(t, e, o.Voters)...)
	o.CloseElection(t, e)
	board.Tally(t, e)
	phase, err := e.Phase(o.Ctx)
	if err != nil || phase != election.PhaseTallied {
		t.Fatalf("%v, %v", phase, err)
	}
	counts, err := e.Counts(o.Ctx, nil)
	if err != nil || !slices.Equal(counts[0], []uint64{3, 2}) {
		t.Errorf("five voters with the numbers 0 to 4, of two options: %v, %v", counts, err)
	}
}

// Voters enrolled later have the numbers of the next page, and a chain with config.Manual makes blocks only when something
// waits and nobody holds them.
func TestBlocksAreHeld(t *testing.T) {
	o := devnettest.New(t, devnet.Config{Manual: true}, 2)
	o.Enrol(t, devnettest.NewVoters(t, "later", 2)...)
	if o.Voters[2].Number != 256 || o.Snapshot.Size() != 4 {
		t.Errorf("%d people on the roll, the third has number %d", o.Snapshot.Size(), o.Voters[2].Number)
	}
	resume := o.HoldBlocks()
	tx, err := o.Roll.Amend(o.Ctx, o.Sender, 0, common.Address{1})
	devnettest.Must(t, err)
	soon, cancel := context.WithTimeout(o.Ctx, 20*devnettest.Poll)
	defer cancel()
	if receipt, err := o.Sender.Wait(soon, tx); err == nil {
		t.Errorf("block %s was made while blocks were held", receipt.BlockNumber)
	}
	resume()
	o.Mined(t)(tx, nil)
}
