package app

import (
	"bytes"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/app/refusal"
	"psephos/ballot"
	"psephos/chain"
	"psephos/election"
)

// poorPhrase is a wallet with nothing at its address.
const poorPhrase = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"

func TestPeopleWhoAreNoTrusteesSeeNothing(t *testing.T) {
	c := newCouncil(t)
	a := newApp(t, t.TempDir())
	if err := (&Wallet{a}).Restore(poorPhrase, testPhrase); err != nil {
		t.Fatal(err)
	}
	organisation, err := (&Organisations{a}).Accept(c.invitation.URL(), false)
	if err != nil {
		t.Fatal(err)
	}
	if area := trusteeArea(t, a, organisation); len(area.Boards) != 0 || area.Due != 0 {
		t.Errorf("area: %+v", area)
	}
	if _, err := (&Trustee{a}).Prepare(organisation, "board", c.board.Address.Hex()); code(err) != "trustee.none" {
		t.Errorf("prepare: %v", err)
	}
}

// Anybody may make a board that names anybody: one that no organiser has made and no election uses is not shown.
func TestAStrangersBoardIsNotShown(t *testing.T) {
	c := newCouncil(t)
	stranger := c.makeBoard(t, c.others[0].Sender, c.board.Trustees)
	a, organisation := c.voter(t, t.TempDir())
	if area := trusteeArea(t, a, organisation); len(area.Boards) != 1 || area.Boards[0].Address != c.board.Address.Hex() {
		t.Errorf("area: %+v", area)
	}
	if _, err := (&Trustee{a}).Prepare(organisation, "board", stranger.Address.Hex()); code(err) != "trustee.none" {
		t.Errorf("prepare: %v", err)
	}
}

func TestALockedWalletSignsNothingForATrustee(t *testing.T) {
	c := newCouncil(t)
	a, organisation := c.voter(t, t.TempDir())
	area := &Trustee{a}
	step, err := area.Prepare(organisation, "board", c.board.Address.Hex())
	if err != nil {
		t.Fatal(err)
	}
	if err := (&Wallet{a}).Lock(); err != nil {
		t.Fatal(err)
	}
	if trusteeArea(t, a, organisation).Due != 1 {
		t.Error("a locked wallet does not say that something is due")
	}
	if _, err := area.Prepare(organisation, "board", c.board.Address.Hex()); code(err) != "vault.locked" {
		t.Errorf("prepare: %v", err)
	}
	if err := area.Perform(step.ID); code(err) != "vault.locked" {
		t.Errorf("perform: %v", err)
	}
	if err := (&Wallet{a}).Unlock(testPhrase); err != nil {
		t.Fatal(err)
	}
	if err := area.Perform(step.ID); code(err) != "trustee.prepared" {
		t.Errorf("what was prepared before the lock: %v", err)
	}
}

func TestAStepIsSentOnceAndOnlyIfItWasPrepared(t *testing.T) {
	c := newCouncil(t)
	a, organisation := c.voter(t, t.TempDir())
	area := &Trustee{a}
	if err := area.Perform("no such id"); code(err) != "trustee.prepared" {
		t.Errorf("an invented id: %v", err)
	}
	step, err := area.Prepare(organisation, "board", c.board.Address.Hex())
	if err != nil {
		t.Fatal(err)
	}
	if err := area.Discard(step.ID); err != nil {
		t.Fatal(err)
	}
	if err := area.Perform(step.ID); code(err) != "trustee.prepared" {
		t.Errorf("a discarded step: %v", err)
	}
	for _, task := range []string{"shares", "finalise"} {
		if _, err := area.Prepare(organisation, task, c.election.Address.Hex()); code(err) != "trustee.openBallot" {
			t.Errorf("%s of an open election: %v", task, err)
		}
	}
	if _, err := area.Prepare(organisation, "anything", c.board.Address.Hex()); code(err) != "trustee.phase" {
		t.Errorf("another task: %v", err)
	}
}

func TestWithoutMoneyNothingIsSent(t *testing.T) {
	c := newCouncil(t)
	a := newApp(t, t.TempDir())
	if err := (&Wallet{a}).Restore(poorPhrase, testPhrase); err != nil {
		t.Fatal(err)
	}
	organisation, err := (&Organisations{a}).Accept(c.invitation.URL(), false)
	if err != nil {
		t.Fatal(err)
	}
	poor := a.vault.Address()
	c.board = c.makeBoard(t, c.sender, []common.Address{poor, c.others[0].Address()})
	area := &Trustee{a}
	_, err = area.Prepare(organisation, "board", c.board.Address.Hex())
	if code(err) != "funds.missing" || refusal.Of(err).Params["address"] != poor.Hex() {
		t.Errorf("prepare: %v", err)
	}
	if got := trusteeArea(t, a, organisation); got.Balance != "0.000000" || got.Due != 1 {
		t.Errorf("area: %+v", got)
	}
	if err := c.node.Fund(t.Context(), 1, poor); err != nil {
		t.Fatal(err)
	}
	perform(t, a, organisation, "board", c.board.Address, "register")
}

func TestAChainThatIsDownIsSaid(t *testing.T) {
	c := newCouncil(t)
	c.invitation.RPC = []string{between(t, c.node.RPC(), func([]byte, []byte) []byte { panic(http.ErrAbortHandler) })}
	a, organisation := c.voter(t, t.TempDir())
	if _, err := (&Trustee{a}).Area(organisation); code(err) != "chain.unreachable" {
		t.Errorf("area: %v", err)
	}
	if _, err := (&Trustee{a}).Prepare(organisation, "board", c.board.Address.Hex()); code(err) != "chain.unreachable" {
		t.Errorf("prepare: %v", err)
	}
}

// A node shows another key of a fellow trustee: beside an honest node nothing is worked out, and the lie leaves no trace.
func TestALyingNodeGetsNoDeal(t *testing.T) {
	c := newCouncil(t)
	a, organisation := c.voter(t, t.TempDir())
	perform(t, a, organisation, "board", c.board.Address, "register")
	c.othersDo(t)
	key := ballotKey(t, c)
	lie := []byte(common.Bytes2Hex(key[:]))
	other := bytes.Clone(lie)
	other[0] = 'f' // no valid point, but that is not what must stop it
	liar := between(t, c.node.RPC(), func(request, answer []byte) []byte {
		if bytes.Contains(request, []byte("eth_getLogs")) {
			return bytes.ReplaceAll(answer, lie, other)
		}
		return answer
	})
	c.invitation.RPC = []string{liar, c.node.RPC()}
	b, organisation := c.voter(t, t.TempDir())
	if _, err := (&Trustee{b}).Prepare(organisation, "board", c.board.Address.Hex()); code(err) != "chain.disagree" {
		t.Errorf("beside an honest node: %v", err)
	}
	perform(t, a, organisation, "board", c.board.Address, "deal")
}

// ballotKey is the transport key of the second trustee.
func ballotKey(t *testing.T, c *council) ballot.Point {
	t.Helper()
	record, err := c.board.Record(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return record.Registered[1].TransportKey
}

// A node shows another sum, such as a single ballot: beside an honest node nothing is decrypted.
func TestALyingNodeGetsNoDecryption(t *testing.T) {
	c := newCouncil(t)
	a, organisation := c.voter(t, t.TempDir())
	for _, round := range []string{"register", "deal", "confirm"} {
		perform(t, a, organisation, "board", c.board.Address, round)
		c.othersDo(t)
	}
	e := c.secret(t, true)
	c.advance(t, 2*roundSeconds)
	liar := between(t, c.node.RPC(), func(request, answer []byte) []byte {
		if bytes.Contains(request, selectorOf("sums()")) {
			answer[bytes.LastIndexByte(answer, '"')-1] ^= 1 // the last digit of the last point
		}
		return answer
	})
	c.invitation.RPC = []string{c.node.RPC(), liar}
	b, organisation := c.voter(t, t.TempDir())
	if _, err := (&Trustee{b}).Prepare(organisation, "shares", e.Address.Hex()); code(err) != "chain.disagree" {
		t.Errorf("beside an honest node: %v", err)
	}
	c.invitation.RPC = []string{liar}
	lone, organisation := c.voter(t, t.TempDir())
	if _, err := (&Trustee{lone}).Prepare(organisation, "shares", e.Address.Hex()); code(err) != "chain.disagree" {
		t.Errorf("alone, against the ballots' events: %v", err)
	}
	perform(t, a, organisation, "shares", e.Address, "shares")
}

// Nothing is due before the end of the voting is final, and nothing more once enough have decrypted.
func TestWhatADecryptionWants(t *testing.T) {
	for _, want := range []struct {
		task          string
		e             TrusteeElection
		final, member bool
	}{
		{"settling", TrusteeElection{Ballots: 1, Needed: 2}, false, true},
		{"shares", TrusteeElection{Ballots: 1, Needed: 2}, true, true},
		{"wait", TrusteeElection{Ballots: 1, Needed: 2, Own: true, Shares: []int32{1}}, true, true},
		{"wait", TrusteeElection{Ballots: 1, Needed: 2}, true, false},
		{"finalise", TrusteeElection{Ballots: 1, Needed: 2, Shares: []int32{2, 3}}, true, true},
		{"finalise", TrusteeElection{Ballots: 0, Needed: 2}, true, false},
	} {
		if got := decryptionTask(want.e, want.final, want.member); got != want.task {
			t.Errorf("%+v, final %t, member %t: got %s", want.e, want.final, want.member, got)
		}
	}
}

// A fellow trustee deals a wrong share: the confirmation becomes a complaint, which names them and ends the board.
func TestAWrongShareIsComplainedAbout(t *testing.T) {
	c := newCouncil(t)
	a, organisation := c.voter(t, t.TempDir())
	perform(t, a, organisation, "board", c.board.Address, "register")
	c.othersDo(t)
	perform(t, a, organisation, "board", c.board.Address, "deal")
	c.dealWrongly(t, 2, c.others[0])
	c.othersDo(t)
	step := perform(t, a, organisation, "board", c.board.Address, "complain")
	if step.Dealer != 2 {
		t.Errorf("the dealer: %+v", step)
	}
	board := trusteeArea(t, a, organisation).Boards[0]
	if board.Stage != "aborted" || board.Dealer != 2 || board.Complainer != 1 || board.Task != "none" {
		t.Errorf("the board: %+v", board)
	}
}

// dealWrongly deals as a trustee must, but with a share for the first one that is off by one.
func (c *council) dealWrongly(t *testing.T, index int, who simulated) {
	t.Helper()
	secrets, err := ballot.NewTrustee(c.board.Ceremony(), index, who.seed)
	if err != nil {
		t.Fatal(err)
	}
	record, err := c.board.Record(t.Context(), nil)
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
	if _, err := who.SendAndWait(t.Context(), &c.board.Address, election.PackDeal(deal)); err != nil {
		t.Fatal(err)
	}
}

func TestARoundWhoseTimeIsOverIsLate(t *testing.T) {
	c := newCouncil(t)
	a, organisation := c.voter(t, t.TempDir())
	if _, err := (&Trustee{a}).Prepare(organisation, "abort", c.board.Address.Hex()); code(err) != "trustee.phase" {
		t.Errorf("given up too early: %v", err)
	}
	c.advance(t, 2*roundSeconds)
	if area := trusteeArea(t, a, organisation); area.Boards[0].Task != "late" || area.Due != 0 {
		t.Errorf("area: %+v", area)
	}
	if _, err := (&Trustee{a}).Prepare(organisation, "board", c.board.Address.Hex()); code(err) != "trustee.late" {
		t.Errorf("prepare: %v", err)
	}
	if _, err := (&Trustee{a}).Prepare(organisation, "abort", junkHolder); code(err) != "trustee.none" {
		t.Errorf("somebody else's board: %v", err)
	}
	perform(t, a, organisation, "abort", c.board.Address, "abort")
	board := trusteeArea(t, a, organisation).Boards[0]
	if board.Stage != "aborted" || board.Task != "none" || board.Dealer != 0 || board.Problem != "" {
		t.Errorf("given up: %+v", board)
	}
	if _, err := (&Trustee{a}).Prepare(organisation, "abort", c.board.Address.Hex()); code(err) != "trustee.phase" {
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
	fourth := simulated{election.NewSender(c.chain, chain.KeySigner(key), chain.MemoryJournal()), ballot.Word{4}}
	if err := c.node.Fund(t.Context(), 10, fourth.Address()); err != nil {
		t.Fatal(err)
	}
	c.others = append(c.others, fourth)
	var trustees []common.Address
	for _, other := range c.others {
		trustees = append(trustees, other.Address())
	}
	c.board = c.makeBoard(t, c.sender, trustees)
	for range 3 {
		c.othersDo(t)
	}
	e := c.secret(t, true)
	c.advance(t, 2*roundSeconds)
	a, organisation := c.voter(t, t.TempDir())
	area := &Trustee{a}
	if got, err := area.Progress(organisation, e.Address.Hex()); err != nil || got.Task != "wait" || got.Needed != 2 || got.Own {
		t.Errorf("before the shares: %+v %v", got, err)
	}
	if _, err := area.Prepare(organisation, "shares", e.Address.Hex()); code(err) != "trustee.none" {
		t.Errorf("a share of somebody else's: %v", err)
	}
	c.share(t, e, c.others[0])
	c.share(t, e, c.others[1])
	if got, err := area.Progress(organisation, e.Address.Hex()); err != nil || got.Task != "finalise" || len(got.Shares) != 2 {
		t.Errorf("after the shares: %+v %v", got, err)
	}
	perform(t, a, organisation, "finalise", e.Address, "finalise")
	if got, err := area.Progress(organisation, e.Address.Hex()); err != nil || got.Task != "none" || got.Phase != "tallied" {
		t.Errorf("at the end: %+v %v", got, err)
	}
}
