package app

import (
	"bytes"
	"context"
	"encoding/hex"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/ballot"
	"psephos/chain"
	"psephos/election"
)

// simulated is a trustee without a window.
type simulated struct {
	*chain.Sender
	seed ballot.Word
}

// council is an organisation with a board of three: the test wallet first, two simulated trustees beside it. Two decrypt.
type council struct {
	*polls
	others []simulated
	board  *election.Board
}

const roundSeconds = 3600

func newCouncil(t *testing.T) *council {
	t.Helper()
	c := &council{polls: newPolls(t)}
	trustees := []common.Address{common.HexToAddress(junkHolder)}
	for _, name := range []string{"second", "third"} {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
		if err != nil {
			t.Fatal(err)
		}
		sender := election.NewSender(c.chain, chain.KeySigner(key), chain.MemoryJournal())
		c.others = append(c.others, simulated{sender, ballot.Word(crypto.Keccak256([]byte("seed"), []byte(name)))})
		trustees = append(trustees, sender.Address())
	}
	if err := c.node.Fund(t.Context(), 10, trustees[1:]...); err != nil {
		t.Fatal(err)
	}
	c.board = c.makeBoard(t, c.sender, trustees)
	return c
}

func (c *council) makeBoard(t *testing.T, creator *chain.Sender, trustees []common.Address) *election.Board {
	t.Helper()
	head, err := c.chain.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	deadlines := [3]uint64{head.Time + roundSeconds, head.Time + 2*roundSeconds, head.Time + 3*roundSeconds}
	address, err := election.OpenFactory(c.chain, c.invitation.Factory).CreateBoard(t.Context(), creator, trustees, 2, deadlines)
	if err != nil {
		t.Fatal(err)
	}
	board, err := election.OpenBoard(t.Context(), c.chain, address)
	if err != nil {
		t.Fatal(err)
	}
	return board
}

// othersDo lets every simulated trustee do what there is to do.
func (c *council) othersDo(t *testing.T) {
	t.Helper()
	for _, other := range c.others {
		_, tx, err := c.board.Perform(t.Context(), other.Sender, other.seed)
		if err == nil && tx != nil {
			_, err = other.Wait(t.Context(), tx)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

func (c *council) advance(t *testing.T, seconds uint64) {
	t.Helper()
	if err := c.node.AdvanceTime(t.Context(), seconds); err != nil {
		t.Fatal(err)
	}
}

// secret creates a secret election on the board, lets the test wallet vote for the second option, and closes it.
func (c *council) secret(t *testing.T, cast bool) *election.Election {
	t.Helper()
	head, err := c.chain.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	d := definition(c.invitation.Roll, head.Time)
	d.Mode, d.Board = election.ModeSecret, c.board.Address
	address, err := election.OpenFactory(c.chain, c.invitation.Factory).CreateElection(t.Context(), c.sender, d)
	if err != nil {
		t.Fatal(err)
	}
	c.advance(t, 120)
	e, err := election.Open(t.Context(), c.chain, address)
	if err != nil {
		t.Fatal(err)
	}
	if cast {
		c.castSecret(t, e)
	}
	return e
}

// castSecret casts the test wallet's ballot, as any relay would.
func (c *council) castSecret(t *testing.T, e *election.Election) {
	t.Helper()
	a, _ := c.voter(t, t.TempDir())
	prepared, err := e.Prepare(t.Context(), 0, common.HexToAddress(junkHolder), []int{1})
	if err != nil {
		t.Fatal(err)
	}
	signed, err := a.vault.CastBallot(prepared)
	if err != nil {
		t.Fatal(err)
	}
	tx, err := e.Submit(t.Context(), c.sender, signed)
	if err == nil {
		_, err = c.sender.Wait(t.Context(), tx)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func trusteeArea(t *testing.T, a *App, organisation string) TrusteeArea {
	t.Helper()
	area, err := (&Trustee{a}).Area(organisation)
	if err != nil {
		t.Fatal(err)
	}
	return area
}

// perform does one step as the page does, which must be want, and brings it into the chain.
func perform(t *testing.T, a *App, organisation, task string, target common.Address, want string) TrusteeStep {
	t.Helper()
	area := &Trustee{a}
	step, err := area.Prepare(organisation, task, target.Hex())
	if err != nil || step.Task != want {
		t.Fatalf("prepared %q (%v), want %q", step.Task, err, want)
	}
	if err := area.Perform(step.ID); err != nil {
		t.Fatal(err)
	}
	arrived(t, a, organisation, target)
	return step
}

// arrived works until no transaction of the trustee waits.
func arrived(t *testing.T, a *App, organisation string, target common.Address) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	l, _, err := a.link(organisation)
	if err != nil {
		t.Fatal(err)
	}
	for {
		a.trustees.round(ctx)
		pending, problem := a.trustees.pending(ctx, l, target)
		if problem != "" || ctx.Err() != nil {
			t.Fatalf("%s waits: %q %v", pending, problem, ctx.Err())
		}
		if pending == "" {
			return
		}
	}
}

func TestATrusteeGoesFromTheCeremonyToTheResult(t *testing.T) {
	c := newCouncil(t)
	dir := t.TempDir()
	a, organisation := c.voter(t, dir)
	area := trusteeArea(t, a, organisation)
	if len(area.Boards) != 1 || area.Due != 1 || area.Boards[0].Index != 1 || area.Boards[0].Task != "register" || area.Address != junkHolder {
		t.Fatalf("at first: %+v", area)
	}
	for _, round := range []string{"register", "deal", "confirm"} {
		perform(t, a, organisation, "board", c.board.Address, round)
		board := trusteeArea(t, a, organisation).Boards[0]
		if board.Task != "wait" || !board.Members[0].Done || board.Members[1].Done || !board.Members[0].Own {
			t.Errorf("after %s: %+v", round, board)
		}
		if _, err := (&Trustee{a}).Prepare(organisation, "board", c.board.Address.Hex()); code(err) != "trustee.early" {
			t.Errorf("again after %s: %v", round, err)
		}
		c.othersDo(t)
	}
	if board := trusteeArea(t, a, organisation).Boards[0]; board.Stage != "ready" || board.Task != "none" {
		t.Errorf("after the ceremony: %+v", board)
	}
	e := c.secret(t, true)
	shown := trusteeArea(t, a, organisation)
	if got := shown.Boards[0].Elections[0]; got.Task != "early" || shown.Due != 0 || got.Ballots != 1 {
		t.Errorf("while voting: %+v", got)
	}
	if _, err := (&Trustee{a}).Prepare(organisation, "shares", e.Address.Hex()); code(err) != "trustee.open" {
		t.Errorf("shares too early: %v", err)
	}
	c.advance(t, 2*roundSeconds)
	if got := trusteeArea(t, a, organisation); got.Boards[0].Elections[0].Task != "shares" || got.Due != 1 {
		t.Errorf("after closing: %+v", got.Boards[0].Elections[0])
	}
	if _, err := (&Trustee{a}).Prepare(organisation, "finalise", e.Address.Hex()); code(err) != "trustee.fewShares" {
		t.Errorf("the result without shares: %v", err)
	}
	perform(t, a, organisation, "shares", e.Address, "shares")
	if got := trusteeArea(t, a, organisation).Boards[0].Elections[0]; got.Task != "wait" || !got.Own || len(got.Shares) != 1 || got.Needed != 2 {
		t.Errorf("after the own share: %+v", got)
	}
	c.share(t, e, c.others[0])
	step := perform(t, a, organisation, "finalise", e.Address, "finalise")
	if len(step.Counts) != 1 || step.Counts[0][0] != 0 || step.Counts[0][1] != 1 {
		t.Errorf("the result that was shown: %v", step.Counts)
	}
	tally, err := (&Results{a}).Tally(organisation, e.Address.Hex())
	if err != nil || !tally.Final || tally.Counts[0][1] != 1 {
		t.Errorf("tally: %+v %v", tally, err)
	}
	if got := trusteeArea(t, a, organisation); got.Boards[0].Elections[0].Task != "none" || got.Due != 0 {
		t.Errorf("at the end: %+v", got.Boards[0].Elections[0])
	}
	if got := audited(t, a, organisation, e.Address.Hex()); got.State != "passed" {
		t.Errorf("the whole election: %+v", got)
	}
	c.expectNoSeed(t, a, dir)
}

// expectNoSeed fails if what a trustee's secrets follow from lies in a file of the app.
func (c *council) expectNoSeed(t *testing.T, a *App, dir string) {
	t.Helper()
	seed, err := a.vault.TrusteeSeed(c.chain.ChainID(), c.board.Address)
	if err != nil {
		t.Fatal(err)
	}
	err = filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		raw, err := os.ReadFile(path)
		for _, form := range [][]byte{seed[:], []byte(hex.EncodeToString(seed[:])), []byte("junk")} {
			if bytes.Contains(raw, form) {
				t.Errorf("a secret lies in %s", path)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func (c *council) share(t *testing.T, e *election.Election, other simulated) {
	t.Helper()
	tx, err := e.SubmitShares(t.Context(), other.Sender, other.seed)
	if err == nil {
		_, err = other.Wait(t.Context(), tx)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// A lost laptop loses nothing: after every round the trustee goes on from the phrase alone, in a fresh data directory.
func TestATrusteeIsRestoredFromThePhrase(t *testing.T) {
	c := newCouncil(t)
	for _, round := range []string{"register", "deal", "confirm"} {
		a, organisation := c.voter(t, t.TempDir())
		perform(t, a, organisation, "board", c.board.Address, round)
		c.othersDo(t)
	}
	e := c.secret(t, true)
	c.advance(t, 2*roundSeconds)
	c.share(t, e, c.others[1])
	a, organisation := c.voter(t, t.TempDir())
	perform(t, a, organisation, "shares", e.Address, "shares")
	b, organisation := c.voter(t, t.TempDir())
	if step := perform(t, b, organisation, "finalise", e.Address, "finalise"); step.Counts[0][1] != 1 {
		t.Errorf("the result: %v", step.Counts)
	}
}

// dropper is a node that takes no transactions while cut holds.
func dropper(t *testing.T, target string, cut *atomic.Bool) string {
	t.Helper()
	honest, err := url.Parse(target)
	if err != nil {
		t.Fatal(err)
	}
	proxy := httputil.NewSingleHostReverseProxy(honest)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		request, err := io.ReadAll(r.Body)
		if err != nil || cut.Load() && bytes.Contains(request, []byte("eth_sendRawTransaction")) {
			panic(http.ErrAbortHandler)
		}
		r.Body = io.NopCloser(bytes.NewReader(request))
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// The app is killed between signing and the confirmation: started again, and locked, it sends the same transaction.
func TestATrusteesStepSurvivesAKill(t *testing.T) {
	c := newCouncil(t)
	dir := t.TempDir()
	var cut atomic.Bool
	c.invitation.RPC = []string{dropper(t, c.node.RPC(), &cut)}
	first, organisation := c.voter(t, dir)
	step, err := (&Trustee{first}).Prepare(organisation, "board", c.board.Address.Hex())
	if err != nil {
		t.Fatal(err)
	}
	cut.Store(true)
	if err := (&Trustee{first}).Perform(step.ID); err != nil {
		t.Fatal(err)
	}
	if board := trusteeArea(t, first, organisation).Boards[0]; board.Pending != "register" || board.Task != "register" {
		t.Errorf("on its way: %+v", board)
	}
	if _, err := (&Trustee{first}).Prepare(organisation, "board", c.board.Address.Hex()); code(err) != "trustee.pending" {
		t.Errorf("a second one: %v", err)
	}
	first.Stop()
	raw, err := os.ReadFile(filepath.Join(dir, "transactions-1337.jsonl"))
	if err != nil || !bytes.Contains(raw, []byte("trustee:register:")) {
		t.Fatalf("the journal: %s %v", raw, err)
	}
	cut.Store(false)
	second := newApp(t, dir)
	if second.vault.Unlocked() {
		t.Fatal("the wallet is unlocked")
	}
	arrived(t, second, organisation, c.board.Address)
	if board := trusteeArea(t, second, organisation).Boards[0]; board.Pending != "" || board.Members[0].Steps != 1 {
		t.Errorf("after the restart: %+v", board)
	}
}
