package trustee

import (
	"bytes"
	"encoding/hex"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"psephos/app/apptest"
	"psephos/audit"
)

func TestATrusteeGoesFromTheCeremonyToTheResult(t *testing.T) {
	c := newCouncil(t)
	a := c.person(t)
	area := a.shown(t)
	if len(area.Boards) != 1 || area.Due != 1 || area.Boards[0].Index != 1 || area.Boards[0].Task != "register" || area.Address != apptest.Holder.Hex() {
		t.Fatalf("at first: %+v", area)
	}
	for _, round := range []string{"register", "deal", "confirm"} {
		a.perform(t, "board", c.Board.Address, round)
		board := a.shown(t).Boards[0]
		if board.Task != "wait" || !board.Members[0].Done || board.Members[1].Done || !board.Members[0].Own {
			t.Errorf("after %s: %+v", round, board)
		}
		if _, err := a.Prepare(a.organisation, "board", c.Board.Address.Hex()); code(err) != "trustee.early" {
			t.Errorf("again after %s: %v", round, err)
		}
		c.OthersDo(t)
	}
	if board := a.shown(t).Boards[0]; board.Stage != "ready" || board.Task != "none" {
		t.Errorf("after the ceremony: %+v", board)
	}
	e := c.Secret(t)
	shown := a.shown(t)
	if got := shown.Boards[0].Elections[0]; got.Task != "early" || shown.Due != 0 || got.Ballots != 1 {
		t.Errorf("while voting: %+v", got)
	}
	if _, err := a.Prepare(a.organisation, "shares", e.Address.Hex()); code(err) != "trustee.open" {
		t.Errorf("shares too early: %v", err)
	}
	c.Advance(t, 2*apptest.RoundSeconds)
	if got := a.shown(t); got.Boards[0].Elections[0].Task != "shares" || got.Due != 1 {
		t.Errorf("after closing: %+v", got.Boards[0].Elections[0])
	}
	if _, err := a.Prepare(a.organisation, "finalise", e.Address.Hex()); code(err) != "trustee.fewShares" {
		t.Errorf("the result without shares: %v", err)
	}
	a.perform(t, "shares", e.Address, "shares")
	if got := a.shown(t).Boards[0].Elections[0]; got.Task != "wait" || !got.Own || len(got.Shares) != 1 || got.Needed != 2 {
		t.Errorf("after the own share: %+v", got)
	}
	c.Share(t, e, c.Others[0])
	step := a.perform(t, "finalise", e.Address, "finalise")
	if len(step.Counts) != 1 || step.Counts[0][0] != 0 || step.Counts[0][1] != 1 {
		t.Errorf("the result that was shown: %v", step.Counts)
	}
	if counts, err := e.Counts(t.Context(), nil); err != nil || counts[0][1] != 1 {
		t.Errorf("counts: %v %v", counts, err)
	}
	if got := a.shown(t); got.Boards[0].Elections[0].Task != "none" || got.Due != 0 {
		t.Errorf("at the end: %+v", got.Boards[0].Elections[0])
	}
	report, _, err := audit.Run(t.Context(), audit.Config{Endpoints: c.Invitation.RPC, Election: e.Address, ChainID: c.Invitation.ChainID})
	if err != nil || report.Verdict != audit.Passed {
		t.Errorf("the whole election: %+v %v", report, err)
	}
	c.expectNoSeed(t, a.home)
}

// expectNoSeed fails if what a trustee's secrets follow from lies in a file of the app.
func (c *council) expectNoSeed(t *testing.T, h *apptest.Home) {
	t.Helper()
	seed, err := h.Vault.TrusteeSeed(c.Chain.ChainID(), c.Board.Address)
	if err != nil {
		t.Fatal(err)
	}
	err = filepath.WalkDir(h.Dir, func(path string, entry fs.DirEntry, err error) error {
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

// A lost laptop loses nothing: after every round the trustee goes on from the phrase alone, in a fresh data directory.
func TestATrusteeIsRestoredFromThePhrase(t *testing.T) {
	c := newCouncil(t)
	for _, round := range []string{"register", "deal", "confirm"} {
		a := c.person(t)
		a.perform(t, "board", c.Board.Address, round)
		c.OthersDo(t)
	}
	e := c.Secret(t)
	c.Advance(t, 2*apptest.RoundSeconds)
	c.Share(t, e, c.Others[1])
	a := c.person(t)
	a.perform(t, "shares", e.Address, "shares")
	b := c.person(t)
	if step := b.perform(t, "finalise", e.Address, "finalise"); step.Counts[0][1] != 1 {
		t.Errorf("the result: %v", step.Counts)
	}
}

// The app is killed between signing and the confirmation: started again, and locked, it sends the same transaction.
func TestATrusteesStepSurvivesAKill(t *testing.T) {
	c := newCouncil(t)
	cut := c.takesNothing(t)
	first := c.person(t)
	c.signAndBeKilled(t, first, cut)
	second := enter(t, apptest.Reopen(t, first.home.Dir), first.organisation)
	if second.home.Vault.Unlocked() {
		t.Fatal("the wallet is unlocked")
	}
	second.arrive(t, c.Board.Address)
	if board := second.shown(t).Boards[0]; board.Pending != "" || board.Members[0].Steps != 1 {
		t.Errorf("after the restart: %+v", board)
	}
}

// takesNothing puts a node in front of the chain that takes no transactions while cut holds.
func (c *council) takesNothing(t *testing.T) (cut *atomic.Bool) {
	t.Helper()
	cut = &atomic.Bool{}
	c.Invitation.RPC = []string{apptest.LiesWhile(t, c.Node.RPC(), cut, func(call string) any {
		if strings.Contains(call, "eth_sendRawTransaction") {
			panic(http.ErrAbortHandler)
		}
		return nil
	})}
	return cut
}

// signAndBeKilled signs the first step of the ceremony, which no node takes, and ends.
func (c *council) signAndBeKilled(t *testing.T, p *person, cut *atomic.Bool) {
	t.Helper()
	step := apptest.Must(p.Prepare(p.organisation, "board", c.Board.Address.Hex()))(t)
	cut.Store(true)
	if err := p.Perform(step.ID); err != nil {
		t.Fatal(err)
	}
	if board := p.shown(t).Boards[0]; board.Pending != "register" || board.Task != "register" {
		t.Errorf("on its way: %+v", board)
	}
	if _, err := p.Prepare(p.organisation, "board", c.Board.Address.Hex()); code(err) != "trustee.pending" {
		t.Errorf("a second one: %v", err)
	}
	p.home.Close()
	raw, err := os.ReadFile(filepath.Join(p.home.Dir, "transactions-1337.jsonl"))
	if err != nil || !bytes.Contains(raw, []byte("trustee:register:")) {
		t.Fatalf("the journal: %s %v", raw, err)
	}
	cut.Store(false)
}

// An earlier release kept a trustee's transactions in the chain's journal alone: they are followed all the same.
func TestAStepOfAnEarlierReleaseIsFollowed(t *testing.T) {
	c := newCouncil(t)
	cut := c.takesNothing(t)
	first := c.person(t)
	c.signAndBeKilled(t, first, cut)
	if err := os.Remove(filepath.Join(first.home.Dir, "trustee.json")); err != nil {
		t.Fatal(err)
	}
	second := enter(t, apptest.Reopen(t, first.home.Dir), first.organisation)
	second.arrive(t, c.Board.Address)
	if sent := second.config.Errands.All(); len(sent) != 1 || sent[0].Kind != "register" || sent[0].Target != c.Board.Address {
		t.Errorf("followed: %+v", sent)
	}
	if board := second.shown(t).Boards[0]; board.Members[0].Steps != 1 {
		t.Errorf("after the restart: %+v", board)
	}
}
