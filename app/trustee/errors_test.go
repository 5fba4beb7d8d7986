package trustee

import (
	"bytes"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/app/apptest"
	"psephos/app/refusal"
	"psephos/ballot"
	"psephos/chain"
	"psephos/election"
)

func TestPeopleWhoAreNoTrusteesSeeNothing(t *testing.T) {
	c := newCouncil(t)
	a := c.poor(t)
	if area := a.shown(t); len(area.Boards) != 0 || area.Due != 0 {
		t.Errorf("area: %+v", area)
	}
	if _, err := a.Prepare(a.organisation, "board", c.Board.Address.Hex()); code(err) != "trustee.none" {
		t.Errorf("prepare: %v", err)
	}
}

// Anybody may make a board that names anybody: one that no organiser has made and no election uses is not shown.
func TestAStrangersBoardIsNotShown(t *testing.T) {
	c := newCouncil(t)
	stranger := c.NewBoard(t, c.Others[0].Sender, c.Board.Trustees)
	a := c.person(t)
	if area := a.shown(t); len(area.Boards) != 1 || area.Boards[0].Address != c.Board.Address.Hex() {
		t.Errorf("area: %+v", area)
	}
	if _, err := a.Prepare(a.organisation, "board", stranger.Address.Hex()); code(err) != "trustee.none" {
		t.Errorf("prepare: %v", err)
	}
}

func TestALockedWalletSignsNothingForATrustee(t *testing.T) {
	c := newCouncil(t)
	a := c.person(t)
	step, err := a.Prepare(a.organisation, "board", c.Board.Address.Hex())
	if err != nil {
		t.Fatal(err)
	}
	a.home.Vault.Lock()
	a.Forget()
	if a.shown(t).Due != 1 {
		t.Error("a locked wallet does not say that something is due")
	}
	if _, err := a.Prepare(a.organisation, "board", c.Board.Address.Hex()); code(err) != "vault.locked" {
		t.Errorf("prepare: %v", err)
	}
	if err := a.Perform(step.ID); code(err) != "vault.locked" {
		t.Errorf("perform: %v", err)
	}
	a.home.Unlock(t)
	if err := a.Perform(step.ID); code(err) != "trustee.prepared" {
		t.Errorf("what was prepared before the lock: %v", err)
	}
}

func TestAStepIsSentOnceAndOnlyIfItWasPrepared(t *testing.T) {
	c := newCouncil(t)
	a := c.person(t)
	if err := a.Perform("no such id"); code(err) != "trustee.prepared" {
		t.Errorf("an invented id: %v", err)
	}
	step, err := a.Prepare(a.organisation, "board", c.Board.Address.Hex())
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Discard(step.ID); err != nil {
		t.Fatal(err)
	}
	if err := a.Perform(step.ID); code(err) != "trustee.prepared" {
		t.Errorf("a discarded step: %v", err)
	}
	for _, task := range []string{"shares", "finalise"} {
		if _, err := a.Prepare(a.organisation, task, c.Election.Address.Hex()); code(err) != "trustee.openBallot" {
			t.Errorf("%s of an open election: %v", task, err)
		}
	}
	if _, err := a.Prepare(a.organisation, "anything", c.Board.Address.Hex()); code(err) != "trustee.phase" {
		t.Errorf("another task: %v", err)
	}
}

func TestWithoutMoneyNothingIsSent(t *testing.T) {
	c := newCouncil(t)
	a := c.poor(t)
	poor := apptest.OtherHolder
	c.Board = c.NewBoard(t, c.Sender, []common.Address{poor, c.Others[0].Address()})
	_, err := a.Prepare(a.organisation, "board", c.Board.Address.Hex())
	if code(err) != "funds.missing" || refusal.Of(err).Params["address"] != poor.Hex() {
		t.Errorf("prepare: %v", err)
	}
	if got := a.shown(t); got.Balance != "0.000000" || got.Due != 1 {
		t.Errorf("area: %+v", got)
	}
	if err := c.Node.Fund(t.Context(), 1, poor); err != nil {
		t.Fatal(err)
	}
	a.perform(t, "board", c.Board.Address, "register")
}

func TestAChainThatIsDownIsSaid(t *testing.T) {
	c := newCouncil(t)
	c.Invitation.RPC = []string{apptest.Between(t, c.Node.RPC(), func([]byte, []byte) []byte { panic(http.ErrAbortHandler) })}
	a := c.person(t)
	if _, err := a.Area(a.organisation); code(err) != "chain.unreachable" {
		t.Errorf("area: %v", err)
	}
	if _, err := a.Prepare(a.organisation, "board", c.Board.Address.Hex()); code(err) != "chain.unreachable" {
		t.Errorf("prepare: %v", err)
	}
}

// A node shows another key of a fellow trustee: beside an honest node nothing is worked out, and the lie leaves no trace.
func TestALyingNodeGetsNoDeal(t *testing.T) {
	c := newCouncil(t)
	a := c.person(t)
	a.perform(t, "board", c.Board.Address, "register")
	c.OthersDo(t)
	key := ballotKey(t, c)
	lie := []byte(common.Bytes2Hex(key[:]))
	other := bytes.Clone(lie)
	other[0] = 'f' // no valid point, but that is not what must stop it
	liar := apptest.Between(t, c.Node.RPC(), func(request, answer []byte) []byte {
		if bytes.Contains(request, []byte("eth_getLogs")) {
			return bytes.ReplaceAll(answer, lie, other)
		}
		return answer
	})
	c.Invitation.RPC = []string{liar, c.Node.RPC()}
	b := c.person(t)
	if _, err := b.Prepare(b.organisation, "board", c.Board.Address.Hex()); code(err) != "chain.disagree" {
		t.Errorf("beside an honest node: %v", err)
	}
	a.perform(t, "board", c.Board.Address, "deal")
}

// ballotKey is the transport key of the second trustee.
func ballotKey(t *testing.T, c *council) ballot.Point {
	t.Helper()
	record, err := c.Board.Record(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return record.Registered[1].TransportKey
}

// A node shows another sum, such as a single ballot: beside an honest node nothing is decrypted.
func TestALyingNodeGetsNoDecryption(t *testing.T) {
	c := newCouncil(t)
	a := c.person(t)
	for _, round := range []string{"register", "deal", "confirm"} {
		a.perform(t, "board", c.Board.Address, round)
		c.OthersDo(t)
	}
	e := c.Secret(t)
	c.Advance(t, 2*apptest.RoundSeconds)
	liar := apptest.Between(t, c.Node.RPC(), func(request, answer []byte) []byte {
		if bytes.Contains(request, []byte(apptest.Selector("sums()"))) {
			answer[bytes.LastIndexByte(answer, '"')-1] ^= 1 // the last digit of the last point
		}
		return answer
	})
	c.Invitation.RPC = []string{c.Node.RPC(), liar}
	b := c.person(t)
	if _, err := b.Prepare(b.organisation, "shares", e.Address.Hex()); code(err) != "chain.disagree" {
		t.Errorf("beside an honest node: %v", err)
	}
	c.Invitation.RPC = []string{liar}
	lone := c.person(t)
	if _, err := lone.Prepare(lone.organisation, "shares", e.Address.Hex()); code(err) != "chain.disagree" {
		t.Errorf("alone, against the ballots' events: %v", err)
	}
	a.perform(t, "shares", e.Address, "shares")
}

// Nothing is due before the end of the voting is final, and nothing more once enough have decrypted.
func TestWhatADecryptionWants(t *testing.T) {
	for _, want := range []struct {
		task          string
		e             Election
		final, member bool
	}{
		{"settling", Election{Ballots: 1, Needed: 2}, false, true},
		{"shares", Election{Ballots: 1, Needed: 2}, true, true},
		{"wait", Election{Ballots: 1, Needed: 2, Own: true, Shares: []int32{1}}, true, true},
		{"wait", Election{Ballots: 1, Needed: 2}, true, false},
		{"finalise", Election{Ballots: 1, Needed: 2, Shares: []int32{2, 3}}, true, true},
		{"finalise", Election{Ballots: 0, Needed: 2}, true, false},
	} {
		if got := decryptionTask(want.e, want.final, want.member); got != want.task {
			t.Errorf("%+v, final %t, member %t: got %s", want.e, want.final, want.member, got)
		}
	}
}

// A fellow trustee deals a wrong share: the confirmation becomes a complaint, which names them and ends the board.
func TestAWrongShareIsComplainedAbout(t *testing.T) {
	c := newCouncil(t)
	a := c.person(t)
	a.perform(t, "board", c.Board.Address, "register")
	c.OthersDo(t)
	a.perform(t, "board", c.Board.Address, "deal")
	c.dealWrongly(t, 2, c.Others[0])
	c.OthersDo(t)
	step := a.perform(t, "board", c.Board.Address, "complain")
	if step.Dealer != 2 {
		t.Errorf("the dealer: %+v", step)
	}
	board := a.shown(t).Boards[0]
	if board.Stage != "aborted" || board.Dealer != 2 || board.Complainer != 1 || board.Task != "none" {
		t.Errorf("the board: %+v", board)
	}
}

// dealWrongly deals as a trustee must, but with a share for the first one that is off by one.
func (c *council) dealWrongly(t *testing.T, index int, who apptest.Trustee) {
	t.Helper()
	secrets, err := ballot.NewTrustee(c.Board.Ceremony(), index, who.Seed)
	if err != nil {
		t.Fatal(err)
	}
	record, err := c.Board.Record(t.Context(), nil)
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
	if _, err := who.SendAndWait(t.Context(), &c.Board.Address, election.PackDeal(deal)); err != nil {
		t.Fatal(err)
	}
}

func TestARoundWhoseTimeIsOverIsLate(t *testing.T) {
	c := newCouncil(t)
	a := c.person(t)
	if _, err := a.Prepare(a.organisation, "abort", c.Board.Address.Hex()); code(err) != "trustee.phase" {
		t.Errorf("given up too early: %v", err)
	}
	c.Advance(t, 2*apptest.RoundSeconds)
	if area := a.shown(t); area.Boards[0].Task != "late" || area.Due != 0 {
		t.Errorf("area: %+v", area)
	}
	if _, err := a.Prepare(a.organisation, "board", c.Board.Address.Hex()); code(err) != "trustee.late" {
		t.Errorf("prepare: %v", err)
	}
	if _, err := a.Prepare(a.organisation, "abort", apptest.Holder.Hex()); code(err) != "trustee.none" {
		t.Errorf("somebody else's board: %v", err)
	}
	a.perform(t, "abort", c.Board.Address, "abort")
	board := a.shown(t).Boards[0]
	if board.Stage != "aborted" || board.Task != "none" || board.Dealer != 0 || board.Problem != "" {
		t.Errorf("given up: %+v", board)
	}
	if _, err := a.Prepare(a.organisation, "abort", c.Board.Address.Hex()); code(err) != "trustee.phase" {
		t.Errorf("given up twice: %v", err)
	}
}

// Anybody may publish a result: here the voter without an office, from what the trustees have published.
func TestAnybodyPublishesTheResult(t *testing.T) {
	c := newCouncil(t)
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	fourth := apptest.Trustee{Sender: election.NewSender(c.Chain, chain.KeySigner(key), chain.MemoryJournal()), Seed: ballot.Word{4}}
	if err := c.Node.Fund(t.Context(), 10, fourth.Address()); err != nil {
		t.Fatal(err)
	}
	c.Others = append(c.Others, fourth)
	var trustees []common.Address
	for _, other := range c.Others {
		trustees = append(trustees, other.Address())
	}
	c.Board = c.NewBoard(t, c.Sender, trustees)
	for range 3 {
		c.OthersDo(t)
	}
	e := c.Secret(t)
	c.Advance(t, 2*apptest.RoundSeconds)
	a := c.person(t)
	if got, err := a.Progress(a.organisation, e.Address.Hex()); err != nil || got.Task != "wait" || got.Needed != 2 || got.Own {
		t.Errorf("before the shares: %+v %v", got, err)
	}
	if _, err := a.Prepare(a.organisation, "shares", e.Address.Hex()); code(err) != "trustee.none" {
		t.Errorf("a share of somebody else's: %v", err)
	}
	c.Share(t, e, c.Others[0])
	c.Share(t, e, c.Others[1])
	if got, err := a.Progress(a.organisation, e.Address.Hex()); err != nil || got.Task != "finalise" || len(got.Shares) != 2 {
		t.Errorf("after the shares: %+v %v", got, err)
	}
	a.perform(t, "finalise", e.Address, "finalise")
	if got, err := a.Progress(a.organisation, e.Address.Hex()); err != nil || got.Task != "none" || got.Phase != "tallied" {
		t.Errorf("at the end: %+v %v", got, err)
	}
}
