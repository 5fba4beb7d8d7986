package httpapi_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/backend/auth"
	"psephos/backend/httpapi"
	"psephos/backend/results"
	"psephos/backend/roll"
	"psephos/election"
)

// prove answers a challenge with a key made from seed, as a request body.
func prove(t *testing.T, c httpapi.Challenge, seed string) string {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(seed)))
	if err != nil {
		t.Fatal(err)
	}
	p := election.Possession{Office: c.Office, ChainID: c.ChainID, Roll: c.Roll, Nonce: c.Nonce, Address: crypto.PubkeyToAddress(key.PublicKey)}
	signature, err := p.Sign(func(digest []byte) ([]byte, error) { return crypto.Sign(digest, key) })
	if err != nil {
		t.Fatal(err)
	}
	body, err := json.Marshal(httpapi.Proof{Address: p.Address.Hex(), Nonce: c.Nonce, Signature: hexutil.Encode(signature)})
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// TestRegistrarsDay goes from an import to enrolment, over HTTP alone.
func TestRegistrarsDay(t *testing.T) {
	o := newOffice(t, nil)
	anna, ben := o.staff(t, "anna@example.org", auth.Registrar), o.staff(t, "ben@example.org", auth.Registrar)
	file := "id,name,email\n1,\"Łuk, asz\",ada@example.org\n2,Bob,\n"
	importIt := func(query string) httpapi.ImportReport {
		t.Helper()
		var report httpapi.ImportReport
		o.ask(t, "POST", api+"/roll/import"+query, anna, file, "Content-Type: text/csv").json(t, &report)
		return report
	}
	for _, query := range []string{"?dryRun=true", "?dryRun=true", ""} {
		report := importIt(query)
		if report.Added != 1 || report.Refused != 1 || len(report.Errors) != 1 || report.Errors[0].Line != 3 || report.DryRun != (query != "") {
			t.Fatalf("report%s = %+v", query, report)
		}
	}
	o.ask(t, "POST", api+"/roll/import", anna, "x", "Content-Type: text/csv").wantProblem(t, 422, "file_column_unexpected")
	o.ask(t, "POST", api+"/roll/import", anna, strings.Repeat("x", 32<<20+1), "Content-Type: text/csv").wantProblem(t, 413, "too_large")

	var people httpapi.VoterList
	o.ask(t, "GET", api+"/roll/voters?state=imported&q=asz", anna, "").json(t, &people)
	if len(people.Voters) != 1 || people.Voters[0].Name != "Łuk, asz" || people.Next != "" {
		t.Fatalf("people = %+v", people)
	}
	id := people.Voters[0].ID
	tokens, err := o.auth.SignUp(t.Context(), codeOf(t, o, id), "ada@example.org", password)
	if err != nil {
		t.Fatal(err)
	}
	selection := fmt.Sprintf(`{"voters":[%q]}`, id)
	o.ask(t, "POST", api+"/roll/approvals", anna, selection).wantProblem(t, 409, "address_not_proven")
	var challenge httpapi.Challenge
	o.ask(t, "POST", api+"/me/address/challenge", tokens.Access, "").json(t, &challenge)
	wrong := strings.Replace(prove(t, challenge, "key"), `"signature":"0x`, `"signature":"0x00`, 1)
	o.ask(t, "POST", api+"/me/address", tokens.Access, wrong).wantProblem(t, 422, "invalid")
	foreign := challenge
	foreign.Office = "https://evil.example.org"
	o.ask(t, "POST", api+"/me/address", tokens.Access, prove(t, foreign, "key")).wantProblem(t, 422, "possession_invalid")
	if a := o.ask(t, "POST", api+"/me/address", tokens.Access, prove(t, challenge, "key")); a.status != 200 {
		t.Fatalf("%d %s", a.status, a.body)
	}

	seen := fmt.Sprintf(`{"voters":[%q],"addresses":{%q:%q}}`, id, id, addressOf(t, o, anna, id))
	o.ask(t, "POST", api+"/roll/approvals/confirm", ben, seen).wantProblem(t, 409, "not_proposed")
	var done httpapi.Decisions
	o.ask(t, "POST", api+"/roll/approvals", anna, selection).json(t, &done)
	if len(done.Done) != 1 || len(done.Refused) != 0 {
		t.Fatalf("decisions = %+v", done)
	}
	o.ask(t, "POST", api+"/roll/approvals/confirm", anna, seen).wantProblem(t, 403, "same_registrar")
	// Nobody confirms an address that they have not seen.
	o.ask(t, "POST", api+"/roll/approvals/confirm", ben, selection).wantProblem(t, 422, "invalid")
	for _, addresses := range []string{`{}`, `{"somebody":"0x01"}`, fmt.Sprintf(`{%q:""}`, id), fmt.Sprintf(`{%q:"0x%040d"}`, id, 1)} {
		unseen := fmt.Sprintf(`{"voters":[%q],"addresses":%s}`, id, addresses)
		o.ask(t, "POST", api+"/roll/approvals/confirm", ben, unseen).wantProblem(t, 409, "address_changed")
	}
	o.ask(t, "POST", api+"/roll/enrolments", anna, "").wantProblem(t, 409, "nothing_to_enrol")
	if a := o.ask(t, "POST", api+"/roll/approvals/confirm", ben, seen); a.status != 200 {
		t.Fatalf("%d %s", a.status, a.body)
	}
	o.ask(t, "POST", api+"/me/address/challenge", tokens.Access, "").wantProblem(t, 409, "address_fixed")
	var enrolment httpapi.Enrolment
	a := o.ask(t, "POST", api+"/roll/enrolments", ben, "")
	if a.json(t, &enrolment); a.status != 202 || !enrolment.Running || enrolment.Waiting != 1 {
		t.Fatalf("%d %s", a.status, a.body)
	}
	var funnel httpapi.Funnel
	o.ask(t, "GET", api+"/roll/funnel", anna, "").json(t, &funnel)
	if funnel.Approved != 1 || funnel.Total != 1 {
		t.Errorf("funnel = %+v", funnel)
	}
	o.ask(t, "POST", api+"/roll/voters/"+id+"/rekey", anna, `{"reason":"lost the laptop"}`).wantProblem(t, 409, "not_enrolled")
	o.ask(t, "POST", api+"/roll/voters/"+id+"/rekey/confirm", anna, "").wantProblem(t, 422, "invalid")
	o.ask(t, "POST", api+"/roll/voters/"+id+"/rekey/confirm?address="+addressOf(t, o, anna, id), anna, "").wantProblem(t, 404, "no_rekey")
	o.ask(t, "GET", api+"/roll/voters/nobody", anna, "").wantProblem(t, 404, "no_such_voter")
	checkActivity(t, o, anna)
}

// addressOf is what a registrar sees of a person.
func addressOf(t *testing.T, o *office, token, id string) string {
	t.Helper()
	var v httpapi.VoterInfo
	o.ask(t, "GET", api+"/roll/voters/"+id, token, "").json(t, &v)
	if v.Address == "" {
		t.Fatalf("%+v has no address", v)
	}
	return v.Address
}

func codeOf(t *testing.T, o *office, id string) string {
	t.Helper()
	// The code is in the mail alone, so the mail is read.
	anna, err := o.auth.SignIn(t.Context(), "anna@example.org", password)
	if err != nil {
		t.Fatal(err)
	}
	a := o.ask(t, "POST", api+"/roll/invitations", anna.Access, "{}")
	if a.status != 200 || a.body != "{\"written\":1}\n" {
		t.Fatalf("%d %s", a.status, a.body)
	}
	mail, err := os.ReadFile(o.outbox + "/" + id + ".eml")
	if err != nil {
		t.Fatal(err)
	}
	return regexp.MustCompile(`[0-9A-Z]{5}(-[0-9A-Z]{5}){3}`).FindString(string(mail))
}

func checkActivity(t *testing.T, o *office, token string) {
	t.Helper()
	var verification httpapi.ActivityVerification
	o.ask(t, "GET", api+"/activity/verification", token, "").json(t, &verification)
	if !verification.Intact || verification.Entries < 8 {
		t.Errorf("verification = %+v", verification)
	}
	var changed httpapi.ActivityVerification
	o.ask(t, "GET", api+"/activity/verification?seq=3&hash="+verification.Hash, token, "").json(t, &changed)
	if changed.Intact || changed.Changed != 3 || !strings.Contains(changed.Detail, "entry 3 ") {
		t.Errorf("with another hash than entry 3 has: %+v", changed)
	}
	var log httpapi.ActivityList
	o.ask(t, "GET", api+"/activity?limit=2", token, "").json(t, &log)
	if len(log.Entries) != 2 || log.Entries[0].Action != "enrolment.start" || log.Entries[0].Actor != "ben@example.org" || log.Entries[1].Action != "roll.approve" {
		t.Errorf("log = %+v", log)
	}
}

// noVotes is a chain that does not answer.
type noVotes struct{ roll.Votes }

func (noVotes) Elections(context.Context) ([]roll.ElectionInfo, error) { return nil, errLater }

func TestTheFunnelWithoutAChain(t *testing.T) {
	o := newOffice(t, nil)
	o.roll.Votes = noVotes{}
	var funnel httpapi.Funnel
	o.ask(t, "GET", api+"/roll/funnel", o.staff(t, "r@example.org", auth.Registrar), "").json(t, &funnel)
	if funnel.ElectionsCode != "chain_unavailable" || funnel.ElectionsError == "" || len(funnel.Elections) != 0 {
		t.Errorf("funnel = %+v", funnel)
	}
}

func TestElections(t *testing.T) {
	o := newOffice(t, nil)
	var list results.List
	o.ask(t, "GET", api+"/elections", "", "").json(t, &list)
	if len(list.Elections) != 1 || list.Elections[0].Address != known {
		t.Errorf("list = %+v", list)
	}
	var info httpapi.OrganisationInfo
	o.ask(t, "GET", api+"/organisation", "", "").json(t, &info)
	if info.Name != "Club" || len(info.Elections) != 1 || info.RPC == nil {
		t.Errorf("organisation = %+v", info)
	}
	var standing results.Results
	o.ask(t, "GET", api+"/elections/"+strings.ToLower(known.Hex())+"/results", "", "").json(t, &standing)
	if standing.Latest.Counts[0][0] != 2 {
		t.Errorf("results = %+v", standing)
	}
	if a := o.ask(t, "GET", api+"/elections/"+known.Hex(), "", ""); a.status != 200 {
		t.Errorf("description: %d %s", a.status, a.body)
	}
	if a := o.ask(t, "GET", api+"/elections/"+known.Hex()+"/events", "", ""); a.body != "data: "+known.Hex()+"\n\n" {
		t.Errorf("stream: %q", a.body)
	}
	stranger := "0x00000000000000000000000000000000000000e2"
	for _, path := range []string{"", "/results", "/events"} {
		o.ask(t, "GET", api+"/elections/"+stranger+path, "", "").wantProblem(t, 404, "no_such_election")
	}
	o.ask(t, "GET", api+"/elections/x/results", "", "").wantProblem(t, 422, "invalid")
	o.ask(t, "GET", api+"/elections/x/events", "", "").wantProblem(t, 404, "no_such_election")

	down := newOffice(t, func(c *httpapi.Config) {
		c.Results, c.Streams = board{results.ErrUnavailable}, board{results.ErrUnavailable}
	})
	for _, path := range []string{"", "/" + known.Hex(), "/" + known.Hex() + "/results", "/" + known.Hex() + "/events"} {
		a := down.ask(t, "GET", api+"/elections"+path, "", "")
		a.wantProblem(t, 503, "results_unavailable")
		if a.header.Get("Retry-After") == "" {
			t.Errorf("%s: no Retry-After", path)
		}
	}
	down.ask(t, "GET", api+"/organisation", "", "").json(t, &info)
	if info.Elections == nil || len(info.Elections) != 0 {
		t.Errorf("organisation without results = %+v", info)
	}
}

func TestBallots(t *testing.T) {
	o := newOffice(t, nil)
	ballot := func(address string) string {
		return fmt.Sprintf(`{"chainId":1337,"election":%q,"number":3,"contents":"0x01","signature":"0x02"}`, address)
	}
	var receipt election.RelayReceipt
	a := o.ask(t, "POST", api+"/ballots", "", ballot(known.Hex()))
	if a.json(t, &receipt); a.status != http.StatusAccepted || receipt.Tracker != "AAAA" {
		t.Fatalf("%d %s", a.status, a.body)
	}
	o.ask(t, "POST", api+"/ballots", "", ballot("0x00000000000000000000000000000000000000e2")).wantProblem(t, 404, "unknown_election")
	for name, body := range map[string]string{
		"no hex":           strings.Replace(ballot(known.Hex()), "0x01", "0xzz", 1),
		"a short address":  ballot("0x01"),
		"a negative":       strings.Replace(ballot(known.Hex()), `"number":3`, `"number":-3`, 1),
		"a huge number":    strings.Replace(ballot(known.Hex()), `"number":3`, `"number":4294967296`, 1),
		"a fraction":       strings.Replace(ballot(known.Hex()), `"number":3`, `"number":3.5`, 1),
		"an unknown field": strings.Replace(ballot(known.Hex()), `"number":3`, `"number":3,"x":1`, 1),
		"nothing":          "{}",
	} {
		if a := o.ask(t, "POST", api+"/ballots", "", body); a.status != 422 && a.status != 400 {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
	oversized := strings.Replace(ballot(known.Hex()), "0x01", "0x"+strings.Repeat("00", 256<<10), 1)
	o.ask(t, "POST", api+"/ballots", "", oversized).wantProblem(t, 413, "too_large")
	for tracker, state := range map[string]string{"AAAA": "queued", "CCCC": "final"} {
		var status election.RelayStatus
		if o.ask(t, "GET", api+"/ballots/"+tracker, "", "").json(t, &status); status.State != state {
			t.Errorf("%s: %+v", tracker, status)
		}
	}
	o.ask(t, "GET", api+"/ballots/BBBB", "", "").wantProblem(t, 404, "no_such_ballot")
}

func TestHealth(t *testing.T) {
	failing := func(context.Context) error { return errors.New("send it 2.5 ETH (2500000000000000000 wei)") }
	fine := func(context.Context) error { return nil }
	for name, c := range map[string]struct {
		checks []httpapi.Check
		status int
		word   string
	}{
		"ready":       {[]httpapi.Check{{Name: "database", Critical: true, Probe: fine}}, 200, "ready"},
		"degraded":    {[]httpapi.Check{{Name: "database", Critical: true, Probe: fine}, {Name: "funds", Probe: failing}}, 200, "degraded"},
		"unavailable": {[]httpapi.Check{{Name: "database", Critical: true, Probe: failing}, {Name: "funds", Probe: failing}}, 503, "unavailable"},
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t, func(config *httpapi.Config) { config.Checks = c.checks })
			var readiness httpapi.Readiness
			a := o.ask(t, "GET", "/readyz", "", "")
			if a.json(t, &readiness); a.status != c.status || readiness.Status != c.word {
				t.Fatalf("%d %s", a.status, a.body)
			}
			if name != "ready" && !strings.Contains(a.body, "2.5 ETH (2500000000000000000 wei)") {
				t.Errorf("what is missing is not said: %s", a.body)
			}
			if a := o.ask(t, "GET", "/healthz", "", ""); a.status != 200 {
				t.Errorf("healthz: %d", a.status)
			}
			if a := o.ask(t, "GET", api+"/status", o.staff(t, "r@example.org", auth.Registrar), ""); a.status != 200 || !strings.Contains(a.body, c.word) {
				t.Errorf("status: %d %s", a.status, a.body)
			}
		})
	}
}

func TestMetrics(t *testing.T) {
	o := newOffice(t, nil)
	o.ask(t, "GET", api+"/ballots/AAAA", "", "")
	o.ask(t, "GET", "/invented/path/1", "", "")
	o.ask(t, "INVENTED", "/invented/path/2", "", "")
	a := o.ask(t, "GET", "/metrics", "", "")
	for _, want := range []string{`route="/api/v1/ballots/{tracker}"`, `method="OTHER"`, `route="other"`} {
		if !strings.Contains(a.body, want) {
			t.Errorf("no %s in\n%s", want, a.body)
		}
	}
	if strings.Contains(a.body, "AAAA") || strings.Contains(a.body, "invented") {
		t.Error("metrics hold what strangers sent")
	}
}

func TestDocsPage(t *testing.T) {
	o := newOffice(t, nil)
	a := o.ask(t, "GET", "/docs", "", "")
	if a.status != 200 || strings.Contains(a.body, "<script") || regexp.MustCompile(`(src|href)="https?:`).MatchString(a.body) {
		t.Errorf("%d: the page loads something it should not", a.status)
	}
	for _, r := range routes(t) {
		if path := strings.NewReplacer(known.Hex(), "{address}", "BBBB", "{tracker}").Replace(r.path); !strings.Contains(a.body, "<code>"+strings.Replace(path, "/x", "/{id}", 1)+"</code>") {
			t.Errorf("%s is not shown", path)
		}
	}
	if css := o.ask(t, "GET", "/docs/docs.css", "", ""); css.status != 200 || !strings.HasPrefix(css.header.Get("Content-Type"), "text/css") {
		t.Errorf("style sheet: %d %s", css.status, css.header.Get("Content-Type"))
	}
	for path, version := range map[string]string{"/openapi.json": "3.1.0", "/openapi-3.0.json": "3.0.3"} {
		var document struct{ OpenAPI string }
		if o.ask(t, "GET", path, "", "").json(t, &document); document.OpenAPI != version {
			t.Errorf("%s: version %s", path, document.OpenAPI)
		}
	}
}
