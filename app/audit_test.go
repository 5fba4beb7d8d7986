package app

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/app/journal"
	"psephos/app/paper/papertest"
	"psephos/election"
)

// savingHost is a window whose person saves to a folder.
type savingHost struct {
	noHost
	dir string
}

func (h savingHost) SaveFile(_ context.Context, suggestion, _, _ string) (string, error) {
	return filepath.Join(h.dir, suggestion), nil
}

// audited starts a check and waits for its end.
func audited(t *testing.T, a *App, organisation, address string) AuditState {
	t.Helper()
	area := &Audit{a}
	if _, err := area.Start(organisation, address); err != nil {
		t.Fatal(err)
	}
	return auditEnd(t, area, organisation, address)
}

func auditEnd(t *testing.T, area *Audit, organisation, address string) AuditState {
	t.Helper()
	deadline := time.Now().Add(time.Minute)
	last := int32(0)
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for ; ; <-tick.C {
		state, err := area.State(organisation, address, "en")
		if err != nil {
			t.Fatal(err)
		}
		if state.State != "running" {
			return state
		}
		if state.Percent < last || state.Percent > 99 {
			t.Fatalf("the percentage went from %d to %d", last, state.Percent)
		}
		last = state.Percent
		if time.Now().After(deadline) {
			t.Fatalf("the check stays at %+v", state)
		}
	}
}

func failedChecks(state AuditState) string {
	var failed []string
	for _, check := range state.Checks {
		if !check.Passed {
			failed = append(failed, check.ID)
		}
	}
	return strings.Join(failed, " ")
}

// between is a node in front of another that spoils answers; spoil gets the request and the honest answer.
func between(t *testing.T, target string, spoil func(request, answer []byte) []byte) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		request, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		honest, err := http.Post(target, "application/json", bytes.NewReader(request))
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		defer func() { _ = honest.Body.Close() }()
		answer, err := io.ReadAll(honest.Body)
		if err != nil {
			panic(http.ErrAbortHandler)
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(spoil(request, answer))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// selectorOf is how a call of a function shows in a request.
func selectorOf(function string) []byte {
	return []byte("0x" + hex.EncodeToString(crypto.Keccak256([]byte(function))[:4]))
}

func TestTheWholeElectionIsCheckedAndTheReportIsSaved(t *testing.T) {
	p := newPolls(t)
	p.castByOffice(t)
	a, organisation := p.voter(t, t.TempDir())
	address := p.election.Address.Hex()
	if got := audited(t, a, organisation, address); got.State != "passed" || got.Own.State != "none" || got.Ballots != 0 {
		t.Errorf("before voting: %+v", got)
	}
	sent := p.vote(t, a, organisation, 1)
	p.eventually(t, a, organisation, inState(journal.Final))
	p.office.set(func(http.ResponseWriter, election.Ballot) bool { panic(http.ErrAbortHandler) }) // the office is not asked
	got := audited(t, a, organisation, address)
	if got.State != "passed" || got.Own.State != "counted" || got.Own.Tracker != sent.Tracker || got.Ballots != 1 || got.Percent != 100 {
		t.Errorf("after voting: %+v", got)
	}
	if len(got.Checks) < 10 || failedChecks(got) != "" || got.Block == "" || got.Endpoints != 1 {
		t.Errorf("checks: %+v", got)
	}
	a.host = savingHost{dir: t.TempDir()}
	area := &Audit{a}
	path, err := area.Save(organisation, address, "json", "de")
	if err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var saved savedReport
	if err := json.Unmarshal(raw, &saved); err != nil || saved.Report.Verdict != "passed" || saved.Own.Tracker != sent.Tracker || saved.Title != "Board" {
		t.Errorf("saved: %s %v", raw, err)
	}
	if detail := saved.Report.Checks[0].Detail.String(); !strings.HasPrefix(detail, "One node was asked") {
		t.Errorf("what is compared with the auditor's is not in English: %s", detail)
	}
	german, err := area.State(organisation, address, "de")
	if err != nil || len(german.Checks) != len(got.Checks) {
		t.Fatalf("in German: %+v %v", german, err)
	}
	for i, check := range german.Checks {
		if check.Detail == got.Checks[i].Detail || check.ID != got.Checks[i].ID {
			t.Errorf("%s in German: %s", check.ID, check.Detail)
		}
	}
	for language, want := range map[string][]string{
		"en": {"Check of a whole election", "Verdict", "1 of 1 voters", "result.counts: passed", "The result is exactly the sum of 1 ballot.", ": counted"},
		"de": {
			"Prüfung einer ganzen Abstimmung", "Urteil", "1 von 1 Stimmberechtigten", "result.counts: bestanden",
			"Das Ergebnis ist genau die Summe aller Stimmzettel (1 Stimmzettel).", ": gezählt",
		},
	} {
		path, err = area.Save(organisation, address, "pdf", language)
		document, readErr := os.ReadFile(path)
		if err != nil || readErr != nil || !bytes.HasPrefix(document, []byte("%PDF")) {
			t.Fatalf("pdf: %v %v", err, readErr)
		}
		shown := papertest.Text(document)
		for _, text := range want {
			if !strings.Contains(shown, text) {
				t.Errorf("the PDF in %s does not say %q: %s", language, text, shown)
			}
		}
	}
	if state, err := area.State(organisation, junkHolder, "en"); err != nil || state.State != "none" {
		t.Errorf("another election: %+v %v", state, err)
	}
	if _, err := area.Save(organisation, junkHolder, "json", "en"); code(err) != "audit.none" {
		t.Errorf("save another election's: %v", err)
	}
}

// A node changes one thing of a record that passes: the specific check fails.
func TestAChangedRecordFails(t *testing.T) {
	p := newPolls(t)
	p.castByOffice(t)
	honest, organisation := p.voter(t, t.TempDir())
	address := p.election.Address.Hex()
	p.vote(t, honest, organisation, 1)
	p.eventually(t, honest, organisation, inState(journal.Final))
	ballotCast := crypto.Keccak256Hash([]byte("BallotCast(uint256,bytes32,bytes)"))
	for want, spoil := range map[string]func(request, answer []byte) []byte{
		"result.counts": func(request, answer []byte) []byte {
			if !bytes.Contains(request, selectorOf("counts()")) {
				return answer
			}
			at := bytes.LastIndexByte(answer, '1') // the vote for the second option
			answer[at] = '7'
			return answer
		},
		"ballots.signed result.counts": func(request, answer []byte) []byte { // the ballot's event names another option
			if !bytes.Contains(request, []byte("eth_getLogs")) || !bytes.Contains(answer, []byte(ballotCast.Hex())) {
				return answer
			}
			return bytes.Replace(answer, []byte("0100000000000000000000000000000000000000000000000000000000000000\""),
				[]byte("0000000000000000000000000000000000000000000000000000000000000000\""), 1)
		},
	} {
		p.invitation.RPC = []string{between(t, p.node.RPC(), spoil)}
		a, organisation := p.voter(t, t.TempDir())
		got := audited(t, a, organisation, address)
		if got.State != "failed" || failedChecks(got) != want {
			t.Errorf("got %s %q, want %q", got.State, failedChecks(got), want)
		}
		p.invitation.RPC = []string{p.node.RPC(), p.invitation.RPC[0]}
		b, organisation := p.voter(t, t.TempDir())
		if got := audited(t, b, organisation, address); got.State != "failed" || failedChecks(got) != "chain.identity" || got.Endpoints != 2 {
			t.Errorf("beside an honest node: %s %q", got.State, failedChecks(got))
		}
	}
}

// The nodes hide a ballot that was final: the record passes by itself, and the receipt shows that it is not whole.
func TestAMissingBallotOfOnesOwnFails(t *testing.T) {
	p := newPolls(t)
	a, organisation := p.voter(t, t.TempDir())
	address := p.election.Address.Hex()
	p.vote(t, a, organisation, 1)
	if got := audited(t, a, organisation, address); got.State != "passed" || got.Own.State != "waiting" {
		t.Errorf("a ballot on its way: %s %+v", got.State, got.Own)
	}
	entry, _ := a.journal.InElection(p.invitation.ChainID, common.HexToAddress(address), -1, a.vault.Address())
	entry.State, entry.Block = journal.Final, 1
	if err := a.journal.Put(entry); err != nil {
		t.Fatal(err)
	}
	if got := audited(t, a, organisation, address); got.State != "failed" || failedChecks(got) != "receipt.counted" || got.Own.State != "missing" {
		t.Errorf("a final ballot that is not there: %s %q %+v", got.State, failedChecks(got), got.Own)
	}
}

func TestACheckThatCannotBeDoneIsNoFailure(t *testing.T) {
	p := newPolls(t)
	a, organisation := p.voter(t, t.TempDir())
	if got := audited(t, a, organisation, junkHolder); got.State != "impossible" || got.Problem != "chain.notFound" {
		t.Errorf("no election: %+v", got)
	}
	down := between(t, p.node.RPC(), func([]byte, []byte) []byte { panic(http.ErrAbortHandler) })
	p.invitation.RPC = []string{p.node.RPC(), down}
	b, organisation := p.voter(t, t.TempDir())
	if got := audited(t, b, organisation, p.election.Address.Hex()); got.State != "impossible" || got.Problem != "chain.unreachable" {
		t.Errorf("one node is down: %+v", got)
	}
	if err := b.vault.Close(); err != nil { // locked: the check needs no key
		t.Fatal(err)
	}
}

func TestACheckIsCancelled(t *testing.T) {
	p := newPolls(t)
	reached, release := make(chan struct{}, 64), make(chan struct{})
	p.invitation.RPC = []string{between(t, p.node.RPC(), func(request, answer []byte) []byte {
		if bytes.Contains(request, []byte("eth_getCode")) {
			reached <- struct{}{}
			<-release
		}
		return answer
	})}
	a, organisation := p.voter(t, t.TempDir())
	area, address := &Audit{a}, p.election.Address.Hex()
	if _, err := area.Start(organisation, address); err != nil {
		t.Fatal(err)
	}
	<-reached
	if err := area.Cancel(organisation, address); err != nil {
		t.Fatal(err)
	}
	if state, err := area.State(organisation, address, "en"); err != nil || state.State != "cancelled" {
		t.Errorf("cancelled: %+v %v", state, err)
	}
	close(release)
	if got := audited(t, a, organisation, address); got.State != "passed" {
		t.Errorf("started again: %+v", got)
	}
}

// A saved report names the nodes that were asked, but not the keys with which their customers ask them.
func TestASavedReportHoldsNoAccessKey(t *testing.T) {
	got := strings.Join(hosts([]string{"https://me:secret@rpc.example/v3/secret?key=secret", "http://127.0.0.1:8545", "secret"}), " ")
	if want := "https://rpc.example http://127.0.0.1:8545 "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
