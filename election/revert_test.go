package election_test

import (
	"errors"
	"testing"

	"psephos/election"
)

// A batch that was fine when it was sent can fail in its block: here, because the election closes before.
func TestFailedTransactionSaysWhy(t *testing.T) {
	p := openPolls(t)
	batch, err := election.EncodeBatch(p.snap, p.election.ContentsLength, []election.Ballot{p.vote(t, p.voters[0], 0)})
	if err != nil {
		t.Fatal(err)
	}
	left := p.election.Parameters.Closing - p.Head(t).Time
	if err := p.Node.Client().Client().CallContext(p.Ctx, nil, "evm_increaseTime", left); err != nil {
		t.Fatal(err)
	}
	tx, err := p.election.Cast(p.Ctx, p.Sender, batch)
	if err != nil {
		t.Fatal(err)
	}
	receipt, err := p.Sender.Wait(p.Ctx, tx)
	var revert *election.RevertError
	if receipt == nil || receipt.Status != 0 || !errors.As(err, &revert) || revert.Name != "WrongPhase" {
		t.Fatalf("receipt is %+v (%v)", receipt, err)
	}
}
