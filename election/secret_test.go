package election_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/ballot"
	"psephos/devnet"
	"psephos/election"
)

// trustee is a sender and the seed that its wallet derives for one board.
type trustee struct {
	*election.Sender
	seed ballot.Word
}

func (o *organisation) trustees(t testing.TB, n int) []trustee {
	t.Helper()
	all := make([]trustee, n)
	for i := range all {
		name := "trustee " + string(rune('a'+i))
		all[i] = trustee{o.funded(t, name), ballot.Word(crypto.Keccak256([]byte(name)))}
	}
	return all
}

// board creates a board whose rounds last an hour each.
func (o *organisation) board(t testing.TB, all []trustee, threshold int) *election.Board {
	t.Helper()
	var addresses []common.Address
	for _, trustee := range all {
		addresses = append(addresses, trustee.Address())
	}
	now := uint64(o.now(t).Unix())
	address, err := o.factory.CreateBoard(o.ctx, o.sender, addresses, threshold, [3]uint64{now + 3600, now + 7200, now + 10800})
	if err != nil {
		t.Fatal(err)
	}
	board, err := election.OpenBoard(o.ctx, o.chain, address)
	if err != nil {
		t.Fatal(err)
	}
	return board
}

// perform lets a trustee do its next task, which must be want.
func (o *organisation) perform(t testing.TB, board *election.Board, who trustee, want election.Task) {
	t.Helper()
	task, tx, err := board.Perform(o.ctx, who.Sender, who.seed)
	if err != nil || task != want {
		t.Fatalf("trustee did %q (%v), want %q", task, err, want)
	}
	if tx == nil {
		return
	}
	if _, err := who.Wait(o.ctx, tx); err != nil {
		t.Fatal(err)
	}
}

// ceremony brings a board to its key.
func (o *organisation) ceremony(t testing.TB, board *election.Board, all []trustee) {
	t.Helper()
	for _, task := range []election.Task{election.TaskRegister, election.TaskDeal, election.TaskConfirm} {
		for _, who := range all {
			o.perform(t, board, who, task)
		}
	}
}

func (o *organisation) secretDefinition(t testing.TB, board *election.Board) election.Definition {
	d := o.definition(t)
	d.Mode, d.Board = election.ModeSecret, board.Address
	d.Questions = append(d.Questions, question("Which colour?", "Red", "Green", "Blue", "Black", "White"))
	return d
}

func TestSecretElectionEndToEnd(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	all := voters(t, "secret", 12)
	o.enrol(t, all)
	trustees := o.trustees(t, 3)
	board := o.board(t, trustees, 2)
	e := o.create(t, o.secretDefinition(t, board))
	if e.Parameters.Packing != 4 || e.Mode != election.ModeSecret {
		t.Errorf("parameters are %+v", e.Parameters)
	}
	if _, err := e.Prepare(o.ctx, 0, all[0].address, []int{0, 0}); !errors.Is(err, election.ErrNotReady) {
		t.Errorf("before the ceremony: %v", err)
	}
	o.ceremony(t, board, trustees)
	keys, err := board.Keys(o.ctx)
	if err != nil {
		t.Fatal(err)
	}
	if key, err := board.Key(o.ctx); err != nil || key != keys.Board {
		t.Errorf("the contract's key is %v (%v), the deals give %v", key, err, keys.Board)
	}

	snap := o.snapshot(t)
	want := [][]uint64{{0, 0, 0}, {0, 0, 0, 0, 0}}
	var ballots []election.Ballot
	for i, v := range all[:10] {
		b := o.ballot(t, e, snap, v, i%3, i%5)
		if err := e.Check(o.ctx, snap, b); err != nil {
			t.Fatal(err)
		}
		ballots = append(ballots, b)
		want[0][i%3]++
		want[1][i%5]++
	}
	o.cast(t, e, snap, ballots[:9]...)
	o.mined(t)(e.Submit(o.ctx, o.sender, ballots[9]))

	if counts, err := e.Counts(o.ctx, nil); err != nil || !slices.Equal(counts[0], []uint64{0, 0, 0}) {
		t.Errorf("running counts are %v (%v)", counts, err)
	}
	var revert *election.RevertError
	if _, err := e.SubmitShares(o.ctx, trustees[0].Sender, trustees[0].seed); !errors.As(err, &revert) || revert.Name != "WrongPhase" {
		t.Errorf("shares of a running total: %v", err)
	}
	o.advance(t, 2*time.Hour)
	for i, who := range []trustee{trustees[2], trustees[0]} {
		if _, err := e.Tally(o.ctx); !errors.Is(err, election.ErrFewShares) {
			t.Errorf("with %d shares: %v", i, err)
		}
		tx, err := e.SubmitShares(o.ctx, who.Sender, who.seed)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := who.Wait(o.ctx, tx); err != nil {
			t.Fatal(err)
		}
		if index, points, proof, ok := election.DecodeShares(tx.Data()); !ok || ballot.VerifyDecryptionShares(e.Domain(), index, keys.Shares[index-1], sums(t, o, e), points, proof) != nil {
			t.Error("the shares in the input do not verify")
		}
	}
	forged, err := e.Tally(o.ctx)
	if err != nil || !slices.EqualFunc(forged.Counts, want, slices.Equal) {
		t.Fatalf("tally is %v (%v), want %v", forged.Counts, err, want)
	}
	forged.Counts[0][0]--
	forged.Counts[0][1]++
	if _, err := e.FinaliseWith(o.ctx, o.sender, forged); !errors.As(err, &revert) || revert.Name != "BadDecryption" {
		t.Errorf("false counts: %v", err)
	}
	o.mined(t)(e.Finalise(o.ctx, o.sender))
	if counts, err := e.Counts(o.ctx, nil); err != nil || !slices.EqualFunc(counts, want, slices.Equal) {
		t.Errorf("counts are %v (%v), want %v", counts, err, want)
	}
	if phase, err := e.Phase(o.ctx); err != nil || phase != election.PhaseTallied {
		t.Errorf("phase is %v (%v)", phase, err)
	}
	events, err := e.Events(o.ctx, 0, o.head(t).Number)
	if err != nil || !slices.EqualFunc(events.Finalised, want, slices.Equal) || !slices.Equal(events.Shares, []int{3, 1}) || len(events.Ballots) != 10 {
		t.Errorf("events are %v %v (%v)", events.Finalised, events.Shares, err)
	}
}

func sums(t testing.TB, o *organisation, e *election.Election) []byte {
	t.Helper()
	all, err := e.Sums(o.ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestSecretBallotsThatMustNotCount(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	all := voters(t, "secret negative", 4)
	o.enrol(t, all)
	trustees := o.trustees(t, 1)
	board := o.board(t, trustees, 1)
	o.ceremony(t, board, trustees)
	p := &polls{organisation: o, voters: all, election: o.create(t, o.secretDefinition(t, board)), snap: o.snapshot(t)}
	good := p.vote(t, all[0], 1, 4)
	copied := good
	copied.Number, _ = p.snap.Find(all[1].address)
	copied, err := election.SignBallot(copied, all[1].sign)
	if err != nil {
		t.Fatal(err)
	}
	flipped := good
	flipped.Contents = slices.Clone(good.Contents)
	flipped.Contents[len(flipped.Contents)-1] ^= 1
	if flipped, err = election.SignBallot(flipped, all[0].sign); err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string]election.Ballot{"another voter's ciphertext": copied, "a changed proof": flipped} {
		if err := p.election.Check(p.ctx, p.snap, b); code(err) != "contents" {
			t.Errorf("%s: Check says %v", name, err)
		}
		if revert := p.refusal(t, b, p.vote(t, all[2], 0, 0)); revert.Name != "BadContents" {
			t.Errorf("%s: the contract says %v", name, revert)
		}
	}
	p.cast(t, p.election, p.snap, good)
}

func TestSecretBallotCanBeCheckedOnAnotherDevice(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	all := voters(t, "check", 1)
	o.enrol(t, all)
	trustees := o.trustees(t, 1)
	board := o.board(t, trustees, 1)
	o.ceremony(t, board, trustees)
	e := o.create(t, o.secretDefinition(t, board))
	prepared, err := e.Prepare(o.ctx, 0, all[0].address, []int{2, 3})
	if err != nil {
		t.Fatal(err)
	}
	opened, err := prepared.Reveal()
	if err != nil {
		t.Fatal(err)
	}
	if err := opened.Verify(); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*election.Opened){
		"choice":     func(o *election.Opened) { o.Choices = []int{2, 2} },
		"randomness": func(o *election.Opened) { o.Randomness = slices.Clone(o.Randomness); o.Randomness[0] = o.Randomness[1] },
		"key":        func(o *election.Opened) { o.Key = make([]byte, 64) },
		"packing":    func(o *election.Opened) { o.Packing = 3 },
		"no random":  func(o *election.Opened) { o.Randomness = nil },
	} {
		changed := opened
		change(&changed)
		if err := changed.Verify(); err == nil {
			t.Errorf("%s changed: still verifies", name)
		}
	}
}

func TestElectionsWithoutBallotsOrTooFew(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	all := voters(t, "few", 2)
	o.enrol(t, all)
	trustees := o.trustees(t, 2)
	board := o.board(t, trustees, 2)
	o.ceremony(t, board, trustees)
	empty := o.create(t, o.secretDefinition(t, board))
	d := o.secretDefinition(t, board)
	d.MinimumBallots = 2
	few := o.create(t, d)
	snap := o.snapshot(t)
	o.cast(t, few, snap, o.ballot(t, few, snap, all[0], 1, 1))
	o.advance(t, 2*time.Hour)

	o.mined(t)(empty.Finalise(o.ctx, o.sender))
	if phase, err := empty.Phase(o.ctx); err != nil || phase != election.PhaseTallied {
		t.Errorf("phase is %v (%v)", phase, err)
	}
	if phase, err := few.Phase(o.ctx); err != nil || phase != election.PhaseWithheld {
		t.Errorf("phase is %v (%v)", phase, err)
	}
	if _, err := few.SubmitShares(o.ctx, trustees[0].Sender, trustees[0].seed); err == nil || !strings.Contains(err.Error(), "too few ballots") {
		t.Errorf("shares of a withheld result: %v", err)
	}
	if _, err := few.Finalise(o.ctx, o.sender); err == nil || !strings.Contains(err.Error(), "too few ballots") {
		t.Errorf("a withheld result: %v", err)
	}
}

func TestCeremonyTasks(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	trustees := o.trustees(t, 2)
	board := o.board(t, trustees, 2)
	if _, _, err := board.Perform(o.ctx, o.sender, ballot.Word{1}); !errors.Is(err, election.ErrNotTrustee) {
		t.Errorf("a stranger: %v", err)
	}
	o.perform(t, board, trustees[0], election.TaskRegister)
	o.perform(t, board, trustees[0], election.TaskWait)
	status, err := board.Status(o.ctx)
	if err != nil || status.Stage != election.StageRegistering || !status.Trustees[0].Registered || status.Trustees[1].Registered || status.Overdue {
		t.Errorf("status is %+v (%v)", status, err)
	}
	o.perform(t, board, trustees[1], election.TaskRegister)
	var revert *election.RevertError
	if _, err := board.Abort(o.ctx, o.sender); !errors.As(err, &revert) || revert.Name != "DeadlineNotPassed" {
		t.Errorf("too early: %v", err)
	}
	o.perform(t, board, trustees[1], election.TaskDeal)
	o.advance(t, 3*time.Hour)
	if _, _, err := board.Perform(o.ctx, trustees[0].Sender, trustees[0].seed); !errors.As(err, &revert) || revert.Name != "DeadlinePassed" {
		t.Errorf("too late: %v", err)
	}
	if status, err := board.Status(o.ctx); err != nil || !status.Overdue {
		t.Errorf("status is %+v (%v)", status, err)
	}
	o.mined(t)(board.Abort(o.ctx, o.sender))
	record, err := board.Record(o.ctx, nil)
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
	if _, _, err := board.Perform(o.ctx, other.Sender, other.seed); !errors.As(err, &revert) || revert.Name != "BadDeal" {
		t.Errorf("another seed: %v", err)
	}
	o.dealWrongly(t, board, trustees[2])
	o.perform(t, board, trustees[0], election.TaskComplain)
	record, err := board.Record(o.ctx, nil)
	if err != nil || !record.Aborted || record.Dealer != 3 || record.Complainer != 1 {
		t.Errorf("record is %+v (%v)", record, err)
	}
	if stage, err := board.Stage(o.ctx); err != nil || stage != election.StageAborted {
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
	record, err := board.Record(o.ctx, nil)
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
	if _, err := who.SendAndWait(o.ctx, &board.Address, election.PackDeal(deal)); err != nil {
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
	record, err := board.Record(o.ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	tx, _, err := o.chain.TransactionByHash(o.ctx, record.Dealt[index-1].Tx)
	if err != nil {
		t.Fatal(err)
	}
	return record.Dealt[index-1].Deal, tx.Data()
}
