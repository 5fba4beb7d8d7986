package election_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/ballot"
	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

// trustee is a sender and the seed that its wallet derives for one board.
type trustee struct {
	*chain.Sender
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
	now := uint64(o.Now(t).Unix())
	address, err := o.Factory.CreateBoard(o.Ctx, o.Sender, addresses, threshold, [3]uint64{now + 3600, now + 7200, now + 10800})
	if err != nil {
		t.Fatal(err)
	}
	board, err := election.OpenBoard(o.Ctx, o.Chain, address)
	if err != nil {
		t.Fatal(err)
	}
	return board
}

// perform lets a trustee do its next task, which must be want.
func (o *organisation) perform(t testing.TB, board *election.Board, who trustee, want election.Task) {
	t.Helper()
	task, tx, err := board.Perform(o.Ctx, who.Sender, who.seed)
	if err != nil || task != want {
		t.Fatalf("trustee did %q (%v), want %q", task, err, want)
	}
	if tx == nil {
		return
	}
	if _, err := who.Wait(o.Ctx, tx); err != nil {
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

// readyBoard is a board with its key, and its n trustees, who must all decrypt.
func (o *organisation) readyBoard(t testing.TB, n int) (*election.Board, []trustee) {
	t.Helper()
	trustees := o.trustees(t, n)
	board := o.board(t, trustees, n)
	o.ceremony(t, board, trustees)
	return board, trustees
}

func (o *organisation) secretDefinition(t testing.TB, board *election.Board) election.Definition {
	d := o.Definition(t)
	d.Mode, d.Board = election.ModeSecret, board.Address
	d.Questions = append(d.Questions, devnettest.Question("Which colour?", "Red", "Green", "Blue", "Black", "White"))
	return d
}

func TestSecretElectionEndToEnd(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	all := devnettest.NewVoters(t, "secret", 12)
	o.Enrol(t, all...)
	trustees := o.trustees(t, 3)
	board := o.board(t, trustees, 2)
	e := o.Create(t, o.secretDefinition(t, board))
	if e.Parameters.Packing != 4 || e.Mode != election.ModeSecret {
		t.Errorf("parameters are %+v", e.Parameters)
	}
	if _, err := e.Prepare(o.Ctx, 0, all[0].Address, []int{0, 0}); !errors.Is(err, election.ErrNotReady) {
		t.Errorf("before the ceremony: %v", err)
	}
	o.ceremony(t, board, trustees)
	keys, err := board.Keys(o.Ctx)
	if err != nil {
		t.Fatal(err)
	}
	if key, err := board.Key(o.Ctx); err != nil || key != keys.Board {
		t.Errorf("the contract's key is %v (%v), the deals give %v", key, err, keys.Board)
	}

	snap := o.snapshot(t)
	want := [][]uint64{{0, 0, 0}, {0, 0, 0, 0, 0}}
	var ballots []election.Ballot
	for i, v := range all[:10] {
		b := o.ballot(t, e, snap, v, i%3, i%5)
		if err := e.Check(o.Ctx, snap, b); err != nil {
			t.Fatal(err)
		}
		ballots = append(ballots, b)
		want[0][i%3]++
		want[1][i%5]++
	}
	o.cast(t, e, snap, ballots[:9]...)
	o.Mined(t)(e.Submit(o.Ctx, o.Sender, ballots[9]))

	if counts, err := e.Counts(o.Ctx, nil); err != nil || !slices.Equal(counts[0], []uint64{0, 0, 0}) {
		t.Errorf("running counts are %v (%v)", counts, err)
	}
	var revert *election.RevertError
	if _, err := e.SubmitShares(o.Ctx, trustees[0].Sender, trustees[0].seed); !errors.As(err, &revert) || revert.Name != "WrongPhase" {
		t.Errorf("shares of a running total: %v", err)
	}
	o.Advance(t, 2*time.Hour)
	for i, who := range []trustee{trustees[2], trustees[0]} {
		if _, err := e.Tally(o.Ctx); !errors.Is(err, election.ErrFewShares) {
			t.Errorf("with %d shares: %v", i, err)
		}
		tx, err := e.SubmitShares(o.Ctx, who.Sender, who.seed)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := who.Wait(o.Ctx, tx); err != nil {
			t.Fatal(err)
		}
		if index, points, proof, ok := election.DecodeShares(tx.Data()); !ok || ballot.VerifyDecryptionShares(e.Domain(), index, keys.Shares[index-1], sums(t, o, e), points, proof) != nil {
			t.Error("the shares in the input do not verify")
		}
	}
	forged, err := e.Tally(o.Ctx)
	if err != nil || !slices.EqualFunc(forged.Counts, want, slices.Equal) {
		t.Fatalf("tally is %v (%v), want %v", forged.Counts, err, want)
	}
	forged.Counts[0][0]--
	forged.Counts[0][1]++
	if _, err := e.FinaliseWith(o.Ctx, o.Sender, forged); !errors.As(err, &revert) || revert.Name != "BadDecryption" {
		t.Errorf("false counts: %v", err)
	}
	o.Mined(t)(e.Finalise(o.Ctx, o.Sender))
	if counts, err := e.Counts(o.Ctx, nil); err != nil || !slices.EqualFunc(counts, want, slices.Equal) {
		t.Errorf("counts are %v (%v), want %v", counts, err, want)
	}
	if phase, err := e.Phase(o.Ctx); err != nil || phase != election.PhaseTallied {
		t.Errorf("phase is %v (%v)", phase, err)
	}
	events, err := e.Events(o.Ctx, 0, o.Head(t).Number)
	if err != nil || !slices.EqualFunc(events.Finalised, want, slices.Equal) || !slices.Equal(events.Shares, []int{3, 1}) || len(events.Ballots) != 10 {
		t.Errorf("events are %v %v (%v)", events.Finalised, events.Shares, err)
	}
}

func sums(t testing.TB, o *organisation, e *election.Election) []byte {
	t.Helper()
	all, err := e.Sums(o.Ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestSecretBallotsThatMustNotCount(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	all := devnettest.NewVoters(t, "secret negative", 4)
	o.Enrol(t, all...)
	board, _ := o.readyBoard(t, 1)
	p := &polls{organisation: o, voters: all, election: o.Create(t, o.secretDefinition(t, board)), snap: o.snapshot(t)}
	good := p.vote(t, all[0], 1, 4)
	copied := good
	copied.Number, _ = p.snap.Find(all[1].Address)
	copied, err := election.SignBallot(copied, all[1].Sign)
	if err != nil {
		t.Fatal(err)
	}
	flipped := good
	flipped.Contents = slices.Clone(good.Contents)
	flipped.Contents[len(flipped.Contents)-1] ^= 1
	if flipped, err = election.SignBallot(flipped, all[0].Sign); err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string]election.Ballot{"another voter's ciphertext": copied, "a changed proof": flipped} {
		if err := p.election.Check(p.Ctx, p.snap, b); code(err) != "contents" {
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
	all := devnettest.NewVoters(t, "check", 1)
	o.Enrol(t, all...)
	board, _ := o.readyBoard(t, 1)
	e := o.Create(t, o.secretDefinition(t, board))
	prepared, err := e.Prepare(o.Ctx, 0, all[0].Address, []int{2, 3})
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
	all := devnettest.NewVoters(t, "few", 2)
	o.Enrol(t, all...)
	board, trustees := o.readyBoard(t, 2)
	empty := o.Create(t, o.secretDefinition(t, board))
	d := o.secretDefinition(t, board)
	d.MinimumBallots = 2
	few := o.Create(t, d)
	snap := o.snapshot(t)
	o.cast(t, few, snap, o.ballot(t, few, snap, all[0], 1, 1))
	o.Advance(t, 2*time.Hour)

	o.Mined(t)(empty.Finalise(o.Ctx, o.Sender))
	if phase, err := empty.Phase(o.Ctx); err != nil || phase != election.PhaseTallied {
		t.Errorf("phase is %v (%v)", phase, err)
	}
	if phase, err := few.Phase(o.Ctx); err != nil || phase != election.PhaseWithheld {
		t.Errorf("phase is %v (%v)", phase, err)
	}
	if _, err := few.SubmitShares(o.Ctx, trustees[0].Sender, trustees[0].seed); err == nil || !strings.Contains(err.Error(), "too few ballots") {
		t.Errorf("shares of a withheld result: %v", err)
	}
	if _, err := few.Finalise(o.Ctx, o.Sender); err == nil || !strings.Contains(err.Error(), "too few ballots") {
		t.Errorf("a withheld result: %v", err)
	}
}

// A node that lies about the sums to have one ballot decrypted, or about the key to read the next, is caught by a second one.
func TestLyingEndpointGetsNothingDecrypted(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	all := devnettest.NewVoters(t, "lying", 2)
	o.Enrol(t, all...)
	board, trustees := o.readyBoard(t, 1)
	e := o.Create(t, o.secretDefinition(t, board))
	snap := o.snapshot(t)
	o.cast(t, e, snap, o.ballot(t, e, snap, all[0], 1, 1))
	one := sums(t, o, e)
	o.cast(t, e, snap, o.ballot(t, e, snap, all[1], 1, 1))
	o.Advance(t, 2*time.Hour)

	liar := devnettest.NewProxy(t, o.Node.RPC())
	word := func(n int) []byte { return common.BigToHash(big.NewInt(int64(n))).Bytes() }
	lie := hexutil.Encode(slices.Concat(word(32), word(len(one)), one))
	liar.Set(func(method string, params json.RawMessage) *devnettest.Reply {
		if method == "eth_call" && strings.Contains(string(params), hexutil.Encode(crypto.Keccak256([]byte("sums()"))[:4])) {
			return &devnettest.Reply{Result: lie}
		}
		if method == "eth_call" && strings.Contains(string(params), hexutil.Encode(crypto.Keccak256([]byte("key()"))[:4])) {
			return &devnettest.Reply{Result: hexutil.Encode(slices.Concat(word(1), word(2)))}
		}
		return nil
	})
	for name, nodes := range map[string]*chain.Chain{"alone": devnettest.Dial(t, 0, liar.URL), "beside an honest one": devnettest.Dial(t, 0, liar.URL, o.Node.RPC())} {
		seen, err := election.Open(o.Ctx, nodes, e.Address)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := seen.SubmitShares(o.Ctx, trustees[0].Sender, trustees[0].seed); !errors.Is(err, chain.ErrDisagree) {
			t.Errorf("shares, %s: %v", name, err)
		}
	}
	both, err := election.OpenBoard(o.Ctx, devnettest.Dial(t, 0, liar.URL, o.Node.RPC()), board.Address)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := both.Key(o.Ctx); !errors.Is(err, chain.ErrDisagree) {
		t.Errorf("key: %v", err)
	}
	tx, err := e.SubmitShares(o.Ctx, trustees[0].Sender, trustees[0].seed)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := trustees[0].Wait(o.Ctx, tx); err != nil {
		t.Error(err)
	}
}
