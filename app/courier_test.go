package app

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"psephos/app/journal"
	"psephos/chain"
	"psephos/devnet"
	"psephos/election"
	"psephos/roll"
)

// fakeOffice is an office's relay that does what a test tells it to. A nil answer keeps the ballot and casts it.
type fakeOffice struct {
	mu     sync.Mutex
	answer func(http.ResponseWriter, election.Ballot) bool
	got    []election.Ballot
	cast   func(election.Ballot)
}

func (o *fakeOffice) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var ballot election.Ballot
	if r.Method != http.MethodPost || json.NewDecoder(r.Body).Decode(&ballot) != nil {
		http.NotFound(w, r)
		return
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.answer != nil && o.answer(w, ballot) {
		return // or it panicked, which cuts the connection
	}
	o.got = append(o.got, ballot)
	if o.cast != nil {
		o.cast(ballot)
	}
	w.WriteHeader(http.StatusAccepted)
	_ = json.NewEncoder(w).Encode(map[string]string{"tracker": ballot.Tracker(), "id": "1"})
}

func (o *fakeOffice) set(answer func(http.ResponseWriter, election.Ballot) bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.answer = answer
}

// polls is one open election of an organisation on a development chain, with the test wallet on its roll.
type polls struct {
	node       *devnet.Chain
	chain      *chain.Chain
	sender     *chain.Sender
	election   *election.Election
	office     *fakeOffice
	invitation election.Invitation
}

func newPolls(t *testing.T) *polls {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	t.Cleanup(cancel)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	node, err := devnet.Start(ctx, devnet.Config{Funded: []common.Address{common.HexToAddress(junkHolder)}})
	must(err)
	t.Cleanup(func() { _ = node.Close() })
	nodes, err := chain.Attach(ctx, []*rpc.Client{node.Client().Client()}, 0, chain.WithPoll(5*time.Millisecond))
	must(err)
	t.Cleanup(nodes.Close)
	sender := election.NewSender(nodes, chain.KeySigner(node.FundedKey()), chain.MemoryJournal())
	me := []common.Address{sender.Address()}
	contracts, err := election.DeployOrganisation(ctx, sender, election.Roles{Registrars: me, Organisers: me})
	must(err)
	tx, err := roll.Open(nodes, contracts.Roll).Enrol(ctx, sender, 0, []common.Address{common.HexToAddress(junkHolder)})
	must(err)
	_, err = sender.Wait(ctx, tx)
	must(err)
	head, err := nodes.Head(ctx)
	must(err)
	address, err := election.OpenFactory(nodes, contracts.Factory).CreateElection(ctx, sender, definition(contracts.Roll, head.Time))
	must(err)
	must(node.AdvanceTime(ctx, 120))
	opened, err := election.Open(ctx, nodes, address)
	must(err)
	p := &polls{node: node, chain: nodes, sender: sender, election: opened, office: &fakeOffice{}}
	server := httptest.NewServer(p.office)
	t.Cleanup(server.Close)
	p.invitation = election.Invitation{
		Version: 1, Organisation: "Club", Office: server.URL, RPC: []string{node.RPC()}, ChainID: nodes.ChainID().Uint64(),
		Factory: contracts.Factory, Roll: contracts.Roll, Code: "ABCDE-FGHJK-MNPQR-STVWX",
	}
	return p
}

func definition(roll common.Address, now uint64) election.Definition {
	option := func(title string) election.Option { return election.Option{Title: election.Text{"en": title}} }
	at := func(seconds uint64) time.Time { return time.Unix(int64(now+seconds), 0).UTC() }
	return election.Definition{
		Title: election.Text{"en": "Board"}, Languages: []string{"en"}, Mode: election.ModeOpen, Roll: roll,
		Opening: at(60), Closing: at(3600),
		Questions: []election.Question{{Title: election.Text{"en": "Who?"}, Options: []election.Option{option("Ada"), option("Bo")}}},
	}
}

// castByOffice makes the office put ballots into the ballot box at once.
func (p *polls) castByOffice(t *testing.T) {
	p.office.cast = func(ballot election.Ballot) {
		if _, err := p.election.Submit(t.Context(), p.sender, ballot); err != nil {
			t.Errorf("the office could not cast: %v", err)
		}
	}
}

// voter is an app with the test wallet, unlocked, that has joined the organisation; it is not started.
func (p *polls) voter(t *testing.T, dir string) (a *App, organisation string) {
	t.Helper()
	a = newApp(t, dir)
	w := &Wallet{a}
	if err := w.Restore(junk12, testPhrase); err != nil {
		t.Fatal(err)
	}
	organisation, err := (&Organisations{a}).Accept(p.invitation.URL(), false)
	if err != nil {
		t.Fatal(err)
	}
	return a, organisation
}

func (p *polls) vote(t *testing.T, a *App, organisation string, choice int32) Receipt {
	t.Helper()
	v := &Voting{a}
	prepared, err := v.Prepare(organisation, p.election.Address.Hex(), []int32{choice})
	if err != nil {
		t.Fatal(err)
	}
	receipt, err := v.Cast(prepared.ID)
	if err != nil {
		t.Fatal(err)
	}
	if receipt.Tracker != prepared.Tracker {
		t.Errorf("cast %s, reviewed %s", receipt.Tracker, prepared.Tracker)
	}
	return receipt
}

// eventually works the courier round by round until the receipt is as wanted.
func (p *polls) eventually(t *testing.T, a *App, organisation string, want func(Receipt) bool) Receipt {
	t.Helper()
	deadline := time.Now().Add(time.Minute)
	for {
		a.courier.round(t.Context())
		got, err := (&Voting{a}).Receipt(organisation, p.election.Address.Hex())
		if err != nil {
			t.Fatal(err)
		}
		if want(got) {
			return got
		}
		if time.Now().After(deadline) {
			t.Fatalf("the receipt stays at %+v", got)
		}
	}
}

func inState(state journal.State) func(Receipt) bool {
	return func(r Receipt) bool { return r.State == string(state) }
}

func TestABallotReachesTheBoxThroughTheOffice(t *testing.T) {
	p := newPolls(t)
	p.castByOffice(t)
	a, organisation := p.voter(t, t.TempDir())
	sent := p.vote(t, a, organisation, 1)
	if sent.State != "signed" {
		t.Errorf("right after casting: %+v", sent)
	}
	got := p.eventually(t, a, organisation, inState(journal.Final))
	if got.Tracker != sent.Tracker || got.Block == "" || got.Problem != "" || got.CanSubmit {
		t.Errorf("receipt: %+v", got)
	}
	tally, err := (&Results{a}).Tally(organisation, p.election.Address.Hex())
	if err != nil || !tally.Counted || tally.Counts[0][1] != 1 || tally.Ballots != 1 {
		t.Errorf("tally: %+v %v", tally, err)
	}
	if _, err := (&Voting{a}).Prepare(organisation, p.election.Address.Hex(), []int32{0}); code(err) != "ballot.voted" {
		t.Errorf("a second ballot: %v", err)
	}
}

// The app is killed between signing and sending: started again, and locked, it sends the same ballot.
func TestTheSameBallotIsSentAfterARestart(t *testing.T) {
	p := newPolls(t)
	p.castByOffice(t)
	dir := t.TempDir()
	first, organisation := p.voter(t, dir)
	signed := p.vote(t, first, organisation, 0)
	first.Stop() // its courier never ran
	second := newApp(t, dir)
	got := p.eventually(t, second, organisation, inState(journal.Final))
	if got.Tracker != signed.Tracker || len(p.office.got) != 1 || p.office.got[0].Tracker() != signed.Tracker {
		t.Errorf("receipt %+v, the office got %d ballots", got, len(p.office.got))
	}
}

func TestOfficeDownOrHostile(t *testing.T) {
	for name, test := range map[string]struct {
		answer  func(http.ResponseWriter, election.Ballot) bool
		problem string
	}{
		"failing": {func(w http.ResponseWriter, _ election.Ballot) bool {
			w.WriteHeader(http.StatusInternalServerError)
			return true
		}, "office.unreachable"},
		"cutting the line": {func(w http.ResponseWriter, _ election.Ballot) bool {
			panic(http.ErrAbortHandler)
		}, "office.unreachable"},
		"refusing a good ballot": {func(w http.ResponseWriter, _ election.Ballot) bool {
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusConflict)
			_, _ = w.Write([]byte(`{"type":"about:blank","title":"Conflict","status":409,"code":"closed","detail":"Closed."}`))
			return true
		}, "office.closed"},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPolls(t)
			p.office.set(test.answer)
			a, organisation := p.voter(t, t.TempDir())
			signed := p.vote(t, a, organisation, 1)
			got := p.eventually(t, a, organisation, func(r Receipt) bool { return r.Problem != "" })
			if got.State != "signed" || got.Problem != test.problem || !got.CanSubmit {
				t.Errorf("receipt: %+v", got)
			}
			sent, err := (&Voting{a}).SubmitMyself(organisation, p.election.Address.Hex())
			if err != nil || !sent.Own {
				t.Fatalf("submit myself: %+v %v", sent, err)
			}
			got = p.eventually(t, a, organisation, inState(journal.Final))
			if got.Tracker != signed.Tracker || !got.Own {
				t.Errorf("receipt: %+v", got)
			}
		})
	}
}

func TestAnOfficeThatDropsTheBallot(t *testing.T) {
	p := newPolls(t) // it says yes and casts nothing
	a, organisation := p.voter(t, t.TempDir())
	p.vote(t, a, organisation, 1)
	got := p.eventually(t, a, organisation, inState(journal.Sent))
	if got.CanSubmit {
		t.Errorf("at once: %+v", got)
	}
	entry, _ := a.journal.InElection(p.invitation.ChainID, p.election.Address, -1, a.vault.Address())
	entry.Updated = time.Now().Add(-2 * offerOwnAfter)
	if err := a.journal.Put(entry); err != nil {
		t.Fatal(err)
	}
	got = p.eventually(t, a, organisation, inState(journal.Sent))
	if !got.CanSubmit {
		t.Errorf("after a while: %+v", got)
	}
}

func TestTheEndOfTheVotingRejectsAMissingBallot(t *testing.T) {
	p := newPolls(t)
	a, organisation := p.voter(t, t.TempDir())
	p.vote(t, a, organisation, 1)
	if err := p.node.AdvanceTime(t.Context(), 7200); err != nil {
		t.Fatal(err)
	}
	got := p.eventually(t, a, organisation, inState(journal.Rejected))
	if got.Problem != "ballot.phase" || got.CanSubmit {
		t.Errorf("receipt: %+v", got)
	}
}

func TestAnotherBallotOfTheNumberIsNamed(t *testing.T) {
	p := newPolls(t) // the office casts nothing
	dir := t.TempDir()
	a, organisation := p.voter(t, filepath.Join(dir, "first"))
	b, _ := p.voter(t, filepath.Join(dir, "second")) // the same phrase on another machine
	p.vote(t, a, organisation, 0)
	p.vote(t, b, organisation, 1)
	if _, err := (&Voting{b}).SubmitMyself(organisation, p.election.Address.Hex()); err != nil {
		t.Fatal(err)
	}
	p.eventually(t, b, organisation, inState(journal.Final))
	p.eventually(t, a, organisation, inState(journal.Superseded))
}

func TestALockedWalletCastsNothingAndKeepsThePreparedBallot(t *testing.T) {
	p := newPolls(t)
	a, organisation := p.voter(t, t.TempDir())
	prepared, err := (&Voting{a}).Prepare(organisation, p.election.Address.Hex(), []int32{1})
	if err != nil {
		t.Fatal(err)
	}
	a.vault.Lock()
	if _, err := (&Voting{a}).Cast(prepared.ID); code(err) != "vault.locked" {
		t.Errorf("locked: %v", err)
	}
	if err := (&Wallet{a}).Unlock(testPhrase); err != nil {
		t.Fatal(err)
	}
	if _, err := (&Voting{a}).Cast(prepared.ID); err != nil {
		t.Errorf("unlocked: %v", err)
	}
	if _, err := (&Voting{a}).Cast(prepared.ID); code(err) != "ballot.prepared" {
		t.Errorf("twice: %v", err)
	}
}

func TestAnOpenedBallotVerifiesElsewhereAndIsNeverCast(t *testing.T) {
	p := newPolls(t)
	a, organisation := p.voter(t, t.TempDir())
	prepared, err := (&Voting{a}).Prepare(organisation, p.election.Address.Hex(), []int32{1})
	if err != nil {
		t.Fatal(err)
	}
	shown, err := (&Voting{a}).Check(prepared.ID)
	if err != nil || shown.Tracker != prepared.Tracker {
		t.Fatalf("check: %+v %v", shown, err)
	}
	var opened election.Opened
	if err := json.Unmarshal([]byte(shown.Document), &opened); err != nil {
		t.Fatal(err)
	}
	if err := opened.Verify(); err != nil {
		t.Errorf("verify: %v", err)
	}
	opened.Choices[0] = 0
	if err := opened.Verify(); err == nil {
		t.Error("another choice verifies as well")
	}
	if _, err := (&Voting{a}).Cast(prepared.ID); code(err) != "ballot.prepared" {
		t.Errorf("cast after the check: %v", err)
	}
}
