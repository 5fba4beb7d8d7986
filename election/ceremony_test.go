package election_test

import (
	"errors"
	"testing"
	"time"

	"psephos/ballot"
	"psephos/devnet"
	"psephos/election"
)

func TestCeremonyTasks(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	trustees := o.trustees(t, 2)
	board := o.board(t, trustees, 2)
	if _, _, err := board.Perform(o.Ctx, o.Sender, ballot.Word{1}); !errors.Is(err, election.ErrNotTrustee) {
		t.Errorf("a stranger: %v", err)
	}
	o.perform(t, board, trustees[0], election.TaskRegister)
	o.perform(t, board, trustees[0], election.TaskWait)
	status, err := board.Status(o.Ctx)
	if err != nil || status.Stage != election.StageRegistering || !status.Trustees[0].Registered || status.Trustees[1].Registered || status.Overdue {
		t.Errorf("status is %+v (%v)", status, err)
	}
	o.perform(t, board, trustees[1], election.TaskRegister)
	var revert *election.RevertError
	if _, err := board.Abort(o.Ctx, o.Sender); !errors.As(err, &revert) || revert.Name != "DeadlineNotPassed" {
		t.Errorf("too early: %v", err)
	}
	o.perform(t, board, trustees[1], election.TaskDeal)
	o.Advance(t, 3*time.Hour)
	if _, _, err := board.Perform(o.Ctx, trustees[0].Sender, trustees[0].seed); !errors.As(err, &revert) || revert.Name != "DeadlinePassed" {
		t.Errorf("too late: %v", err)
	}
	if status, err := board.Status(o.Ctx); err != nil || !status.Overdue {
		t.Errorf("status is %+v (%v)", status, err)
	}
	o.Mined(t)(board.Abort(o.Ctx, o.Sender))
	record, err := board.Record(o.Ctx, nil)
	if err != nil || !record.Aborted || record.Dealer != 0 {
		t.Errorf("record is %+v (%v)", record, err)
	}
	o.perform(t, board, trustees[0], election.TaskNone)
}

// A trustee with another seed than it registered with dealt something that its commitment does not cover; one who deals a wrong
// share is complained about.
func TestWrongShareIsComplainedAbout(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	trustees := o.trustees(t, 3)
	board := o.board(t, trustees, 2)
	for _, who := range trustees {
		o.perform(t, board, who, election.TaskRegister)
	}
	o.perform(t, board, trustees[0], election.TaskDeal)
	o.perform(t, board, trustees[1], election.TaskDeal)
	other := trustees[2]
	other.seed[0] ^= 1
	var revert *election.RevertError
	if _, _, err := board.Perform(o.Ctx, other.Sender, other.seed); !errors.As(err, &revert) || revert.Name != "BadDeal" {
		t.Errorf("another seed: %v", err)
	}
	o.dealWrongly(t, board, trustees[2])
	o.perform(t, board, trustees[0], election.TaskComplain)
	record, err := board.Record(o.Ctx, nil)
	if err != nil || !record.Aborted || record.Dealer != 3 || record.Complainer != 1 {
		t.Errorf("record is %+v (%v)", record, err)
	}
	if stage, err := board.Stage(o.Ctx); err != nil || stage != election.StageAborted {
		t.Errorf("stage is %v (%v)", stage, err)
	}
}

// dealWrongly deals as who must, but with a share for trustee 1 that is off by one.
func (o *organisation) dealWrongly(t testing.TB, board *election.Board, who trustee) {
	t.Helper()
	index, _ := board.IndexOf(who.Address())
	secrets, err := ballot.NewTrustee(board.Ceremony(), index, who.seed)
	if err != nil {
		t.Fatal(err)
	}
	record, err := board.Record(o.Ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	var keys []ballot.Point
	for _, r := range record.Registered {
		keys = append(keys, r.TransportKey)
	}
	deal, err := secrets.Deal(keys)
	if err != nil {
		t.Fatal(err)
	}
	deal.Shares[0][31] ^= 1
	if _, err := who.SendAndWait(o.Ctx, &board.Address, election.PackDeal(deal)); err != nil {
		t.Fatal(err)
	}
	_, tx := o.lastDeal(t, board, index)
	if decoded, ok := election.DecodeDeal(tx); !ok || board.Ceremony().VerifyDeal(index, record.Registered[index-1].Commitment, decoded) != nil {
		t.Error("the deal in the input does not verify")
	}
}

// lastDeal is the deal of a trustee as recorded, and the input it came in.
func (o *organisation) lastDeal(t testing.TB, board *election.Board, index int) (ballot.Deal, []byte) {
	t.Helper()
	record, err := board.Record(o.Ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	tx, _, err := o.Chain.TransactionByHash(o.Ctx, record.Dealt[index-1].Tx)
	if err != nil {
		t.Fatal(err)
	}
	return record.Dealt[index-1].Deal, tx.Data()
}
