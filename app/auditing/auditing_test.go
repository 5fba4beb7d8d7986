package auditing

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"psephos/app/apptest"
	"psephos/app/journal"
	"psephos/app/paper/papertest"
	"psephos/election"
)

func TestTheWholeElectionIsCheckedAndTheReportIsSaved(t *testing.T) {
	p := apptest.NewPolls(t)
	a := voter(t, p)
	address := p.Election.Address.Hex()
	if got := a.audited(t, address); got.State != "passed" || got.Own.State != "none" || got.Ballots != 0 {
		t.Errorf("before voting: %+v", got)
	}
	a.vote(t, p, true)
	sent := a.cast
	p.Office.Answer(func(http.ResponseWriter, election.Ballot) bool { panic(http.ErrAbortHandler) }) // the office is not asked
	got := a.audited(t, address)
	if got.State != "passed" || got.Own.State != "counted" || got.Own.Tracker != sent.Tracker || got.Ballots != 1 || got.Percent != 100 {
		t.Errorf("after voting: %+v", got)
	}
	if len(got.Checks) < 10 || failedChecks(got) != "" || got.Block == "" || got.Endpoints != 1 {
		t.Errorf("checks: %+v", got)
	}
	a.home.Saved = t.TempDir()
	path, err := a.Save(a.organisation, address, "json", "de")
	if err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var saved report
	if err := json.Unmarshal(raw, &saved); err != nil || saved.Report.Verdict != "passed" || saved.Own.Tracker != sent.Tracker || saved.Title != "Board" {
		t.Errorf("saved: %s %v", raw, err)
	}
	if detail := saved.Report.Checks[0].Detail.String(); !strings.HasPrefix(detail, "One node was asked") {
		t.Errorf("what is compared with the auditor's is not in English: %s", detail)
	}
	german, err := a.State(a.organisation, address, "de")
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
		path, err = a.Save(a.organisation, address, "pdf", language)
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
	if state, err := a.State(a.organisation, apptest.Holder.Hex(), "en"); err != nil || state.State != "none" {
		t.Errorf("another election: %+v %v", state, err)
	}
	if _, err := a.Save(a.organisation, apptest.Holder.Hex(), "json", "en"); apptest.Code(err) != "audit.none" {
		t.Errorf("save another election's: %v", err)
	}
}

// A node changes one thing of a record that passes: the specific check fails.
func TestAChangedRecordFails(t *testing.T) {
	p := apptest.NewPolls(t)
	honest := voter(t, p)
	address := p.Election.Address.Hex()
	honest.vote(t, p, true)
	ballotCast := crypto.Keccak256Hash([]byte("BallotCast(uint256,bytes32,bytes)"))
	for want, spoil := range map[string]func(request, answer []byte) []byte{
		"result.counts": func(request, answer []byte) []byte {
			if !bytes.Contains(request, []byte(apptest.Selector("counts()"))) {
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
		p.Invitation.RPC = []string{apptest.Between(t, p.Node.RPC(), spoil)}
		a := voter(t, p)
		got := a.audited(t, address)
		if got.State != "failed" || failedChecks(got) != want {
			t.Errorf("got %s %q, want %q", got.State, failedChecks(got), want)
		}
		p.Invitation.RPC = []string{p.Node.RPC(), p.Invitation.RPC[0]}
		b := voter(t, p)
		if got := b.audited(t, address); got.State != "failed" || failedChecks(got) != "chain.identity" || got.Endpoints != 2 {
			t.Errorf("beside an honest node: %s %q", got.State, failedChecks(got))
		}
	}
}

// The nodes hide a ballot that was final: the record passes by itself, and the receipt shows that it is not whole.
func TestAMissingBallotOfOnesOwnFails(t *testing.T) {
	p := apptest.NewPolls(t)
	a := voter(t, p)
	address := p.Election.Address.Hex()
	a.vote(t, p, false)
	if got := a.audited(t, address); got.State != "passed" || got.Own.State != "waiting" {
		t.Errorf("a ballot on its way: %s %+v", got.State, got.Own)
	}
	a.cast.State, a.cast.Block = journal.Final, 1
	if got := a.audited(t, address); got.State != "failed" || failedChecks(got) != "receipt.counted" || got.Own.State != "missing" {
		t.Errorf("a final ballot that is not there: %s %q %+v", got.State, failedChecks(got), got.Own)
	}
}

func TestACheckThatCannotBeDoneIsNoFailure(t *testing.T) {
	p := apptest.NewPolls(t)
	a := voter(t, p)
	if got := a.audited(t, apptest.Holder.Hex()); got.State != "impossible" || got.Problem != "chain.notFound" {
		t.Errorf("no election: %+v", got)
	}
	down := apptest.Between(t, p.Node.RPC(), func([]byte, []byte) []byte { panic(http.ErrAbortHandler) })
	p.Invitation.RPC = []string{p.Node.RPC(), down}
	b := voter(t, p)
	if got := b.audited(t, p.Election.Address.Hex()); got.State != "impossible" || got.Problem != "chain.unreachable" {
		t.Errorf("one node is down: %+v", got)
	}
	if err := b.home.Vault.Close(); err != nil { // locked: the check needs no key
		t.Fatal(err)
	}
}

func TestACheckIsCancelled(t *testing.T) {
	p := apptest.NewPolls(t)
	reached, release := make(chan struct{}, 64), make(chan struct{})
	p.Invitation.RPC = []string{apptest.Between(t, p.Node.RPC(), func(request, answer []byte) []byte {
		if bytes.Contains(request, []byte("eth_getCode")) {
			reached <- struct{}{}
			<-release
		}
		return answer
	})}
	a := voter(t, p)
	address := p.Election.Address.Hex()
	if _, err := a.Start(a.organisation, address); err != nil {
		t.Fatal(err)
	}
	<-reached
	if err := a.Cancel(a.organisation, address); err != nil {
		t.Fatal(err)
	}
	if state, err := a.State(a.organisation, address, "en"); err != nil || state.State != "cancelled" {
		t.Errorf("cancelled: %+v %v", state, err)
	}
	close(release)
	if got := a.audited(t, address); got.State != "passed" {
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
