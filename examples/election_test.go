package examples_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime/quotedprintable"
	"net/http"
	"net/mail"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/sync/errgroup"

	"psephos/backend/httpapi"
	"psephos/backend/results"
	"psephos/backend/store/storetest"
	"psephos/election"
	"psephos/examples"
	"psephos/roll"
)

func TestMain(m *testing.M) { os.Exit(storetest.Main(m)) }

// atOnce is how many people act at the same time.
const atOnce = 8

// refusals are the bad rows of the example, as the import must report them.
var refusals = []httpapi.ImportRowError{
	{Line: 102, Code: "email_missing", Reason: "the e-mail address is missing"},
	{Line: 203, Code: "email_invalid", Params: map[string]string{"email": "bad.mail.example.org"}, Reason: `"bad.mail.example.org" is not an e-mail address`},
	{
		Line: 305, Code: "email_taken", Params: map[string]string{"email": "voter0001@example.org", "id": "M0001"},
		Reason: `the e-mail address voter0001@example.org belongs to the id "M0001" already`,
	},
	{Line: 406, Code: "id_twice", Params: map[string]string{"id": "M0002", "line": "3"}, Reason: `the id "M0002" is on line 3 already`},
	{Line: 507, Code: "columns_many", Params: map[string]string{"found": "4", "expected": "3"}, Reason: "too many columns: 4 instead of 3"},
	{Line: 608, Code: "columns_few", Params: map[string]string{"found": "2", "expected": "3"}, Reason: "too few columns: 2 instead of 3"},
	{Line: 709, Code: "id_missing", Reason: "the id is missing"},
	{Line: 810, Code: "name_missing", Reason: "the name is missing"},
	{Line: 861, Code: "quote_bare", Reason: "a quotation mark stands inside an unquoted value; put the value in quotation marks and double those inside it"},
	{Line: 912, Code: "email_invalid", Params: map[string]string{"email": "Somebody <b010@example.org>"}, Reason: `"Somebody <b010@example.org>" is not an e-mail address`},
}

// TestElectionOfTheExample takes the 1,000 people of the example through a whole election, over HTTP.
func TestElectionOfTheExample(t *testing.T) {
	for name, database := range map[string]func(testing.TB) string{"sqlite": storetest.SQLite, "postgres": storetest.Postgres} {
		t.Run(name, func(t *testing.T) { electionOfTheExample(t, newOffice(t, database(t))) })
	}
}

func electionOfTheExample(t *testing.T, o *office) {
	t.Helper()
	anna, ben := o.signIn(t, "anna@example.org"), o.signIn(t, "ben@example.org")
	o.importRoll(t, anna)
	people := o.registerAll(t, anna)
	o.approveAll(t, anna, ben)
	o.enrolAll(t, ben)
	e := o.open(t)
	o.voteAll(t, e, people)
	o.compare(t, e, people)
}

func (o *office) importRoll(t *testing.T, token string) {
	t.Helper()
	for _, dryRun := range []bool{true, true, false} { // a second dry run says the same: the first imported nothing
		var report httpapi.ImportReport
		path := fmt.Sprintf("/roll/import?dryRun=%v", dryRun)
		must(t, o.call("POST", path, token, "text/csv", examples.Voters, &report))
		if len(report.Diff.Added) != 200 || (report.ID == "") != dryRun { // the most that a report lists
			t.Fatalf("%d listed, import %q", len(report.Diff.Added), report.ID)
		}
		report.ID, report.Diff = "", httpapi.ImportDiff{}
		want := httpapi.ImportReport{DryRun: dryRun, Added: voters, Refused: len(refusals), Errors: refusals}
		if diff := cmp.Diff(want, report); diff != "" {
			t.Fatal(diff)
		}
	}
	var found httpapi.VoterList
	must(t, o.call("GET", "/roll/voters?q=María", token, "", nil, &found))
	if len(found.Voters) != 1 || found.Voters[0].Name != "de la Cruz, María José" {
		t.Errorf("found %+v", found)
	}
}

// registerAll invites everybody; each reads their mail, signs up and proves an address of their own.
func (o *office) registerAll(t *testing.T, token string) []voter {
	t.Helper()
	var written httpapi.InvitationsWritten
	must(t, o.post("/roll/invitations", token, httpapi.Invitations{}, &written))
	mails, err := filepath.Glob(filepath.Join(o.outbox, "*.eml"))
	if err != nil || len(mails) != voters || written.Written != voters {
		t.Fatalf("%d mails for %d invitations, %v", len(mails), written.Written, err)
	}
	people := make([]voter, voters)
	must(t, each(mails, func(_ int, file string) error {
		v, err := o.register(file)
		if err == nil {
			people[v.number-1] = v
		}
		return err
	}))
	var funnel httpapi.Funnel
	must(t, o.call("GET", "/roll/funnel", token, "", nil, &funnel))
	if funnel.AddressProven != voters || funnel.Total != voters {
		t.Fatalf("funnel = %+v", funnel)
	}
	return people
}

func (o *office) register(file string) (voter, error) {
	invitation, err := readMail(file)
	if err != nil {
		return voter{}, err
	}
	var v voter
	if _, err := fmt.Sscanf(invitation.Email, "voter%d@example.org", &v.number); err != nil {
		return voter{}, err
	}
	if v.key, err = crypto.ToECDSA(crypto.Keccak256([]byte("wallet of " + invitation.Email))); err != nil {
		return voter{}, err
	}
	v.address = crypto.PubkeyToAddress(v.key.PublicKey)
	var tokens httpapi.Tokens
	signUp := httpapi.SignUp{Code: invitation.Code, Email: invitation.Email, Password: "password of " + invitation.Email}
	if err := o.post("/auth/sign-up", "", signUp, &tokens); err != nil {
		return voter{}, err
	}
	v.token = tokens.AccessToken
	return v, o.prove(v, invitation)
}

func (o *office) prove(v voter, invitation election.Invitation) error {
	var c httpapi.Challenge
	if err := o.post("/me/address/challenge", v.token, struct{}{}, &c); err != nil {
		return err
	}
	// What is signed is what the invitation said, not what the office says now.
	possession := election.Possession{Office: invitation.Office, ChainID: invitation.ChainID, Roll: invitation.Roll, Nonce: c.Nonce, Address: v.address}
	signature, err := possession.Sign(v.sign)
	if err != nil {
		return err
	}
	var me httpapi.Me
	proof := httpapi.Proof{Address: v.address.Hex(), Nonce: c.Nonce, Signature: hexutil.Encode(signature)}
	if err := o.post("/me/address", v.token, proof, &me); err != nil {
		return err
	}
	if me.State != "addressProven" || me.Address != v.address.Hex() {
		return fmt.Errorf("after the proof: %+v", me)
	}
	return nil
}

func (v voter) sign(digest []byte) ([]byte, error) { return crypto.Sign(digest, v.key) }

func readMail(file string) (election.Invitation, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return election.Invitation{}, err
	}
	message, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		return election.Invitation{}, err
	}
	body, err := io.ReadAll(quotedprintable.NewReader(message.Body))
	if err != nil {
		return election.Invitation{}, err
	}
	for line := range strings.Lines(string(body)) {
		if strings.HasPrefix(line, "psephos://") {
			return election.ParseInvitation(line)
		}
	}
	return election.Invitation{}, fmt.Errorf("%s holds no invitation", file)
}

func (o *office) approveAll(t *testing.T, anna, ben string) {
	t.Helper()
	var ids []string
	seen := map[string]string{}
	for cursor := ""; ; {
		var list httpapi.VoterList
		must(t, o.call("GET", "/roll/voters?state=addressProven&limit=400&cursor="+cursor, anna, "", nil, &list))
		for _, v := range list.Voters {
			ids = append(ids, v.ID)
			seen[v.ID] = v.Address
		}
		if cursor = list.Next; cursor == "" {
			break
		}
	}
	if len(ids) != voters {
		t.Fatalf("%d people to approve", len(ids))
	}
	for _, step := range []struct {
		path, token string
		body        any
		want        string
	}{
		{"/roll/approvals", anna, httpapi.Selection{Voters: ids}, ""},
		{"/roll/approvals/confirm", anna, httpapi.Confirmation{Voters: ids, Addresses: seen}, "same_registrar"},
		{"/roll/approvals/confirm", ben, httpapi.Confirmation{Voters: ids, Addresses: seen}, ""},
	} {
		var decisions httpapi.Decisions
		err := o.post(step.path, step.token, step.body, &decisions)
		if step.want != "" {
			if err == nil || !strings.Contains(err.Error(), step.want) {
				t.Fatalf("err = %v, want %s", err, step.want)
			}
			continue
		}
		if err != nil || len(decisions.Done) != voters {
			t.Fatalf("%d done, %v", len(decisions.Done), err)
		}
	}
}

func (o *office) enrolAll(t *testing.T, token string) {
	t.Helper()
	var status httpapi.Enrolment
	must(t, o.post("/roll/enrolments", token, struct{}{}, &status))
	waitFor(t, func() bool {
		must(t, o.call("GET", "/roll/enrolments", token, "", nil, &status))
		return !status.Running
	})
	if len(status.Pages) != 4 || status.Error != "" || status.Waiting != 0 {
		t.Fatalf("enrolment = %+v", status)
	}
	snapshot, err := roll.Open(o.chain, o.contracts.Roll).Snapshot(t.Context(), nil)
	if err != nil || snapshot.Size() != voters || len(snapshot.Duplicates()) != 0 {
		t.Fatalf("%d on the chain, %v", snapshot.Size(), err)
	}
}

// voteAll lets everybody look for their number on the chain and hand a ballot to the relay.
func (o *office) voteAll(t *testing.T, e *election.Election, people []voter) {
	t.Helper()
	snapshot, err := e.Roll().Snapshot(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	must(t, each(people, func(_ int, v voter) error {
		number, found := snapshot.Find(v.address)
		if !found {
			return fmt.Errorf("%s is not on the roll", v.address)
		}
		contents, err := election.OpenContents(e.Parameters.Options, v.choices())
		if err != nil {
			return err
		}
		ballot, err := election.SignBallot(election.Ballot{ChainID: o.chain.ChainID().Uint64(), Election: e.Address, Number: number, Contents: contents}, v.sign)
		if err != nil {
			return err
		}
		receipt, err := election.NewRelay(o.URL, nil).Submit(t.Context(), ballot)
		if err == nil && receipt.Tracker != ballot.Tracker() {
			err = fmt.Errorf("tracker %s, want %s", receipt.Tracker, ballot.Tracker())
		}
		return err
	}))
}

// compare reads the result from the API and from Redis and compares both with the chain and with what people chose.
func (o *office) compare(t *testing.T, e *election.Election, people []voter) {
	t.Helper()
	want := make([][]uint64, len(e.Parameters.Options))
	for contest, options := range e.Parameters.Options {
		want[contest] = make([]uint64, options)
	}
	for _, v := range people {
		for contest, choice := range v.choices() {
			want[contest][choice]++
		}
	}
	var shown results.Results
	waitFor(t, func() bool {
		err := o.call("GET", "/elections/"+e.Address.Hex()+"/results", "", "", nil, &shown)
		return err == nil && shown.Latest.Ballots == voters
	})
	onChain, err := e.Counts(t.Context(), blocksOf(shown.Latest.Block.Number))
	must(t, err)
	for name, got := range map[string][][]uint64{"the API": shown.Latest.Counts, "the chain": onChain, "Redis": o.inRedis(t, e)} {
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// inRedis reads the election's snapshot from the Redis server itself.
func (o *office) inRedis(t *testing.T, e *election.Election) [][]uint64 {
	t.Helper()
	key := slices.IndexFunc(o.redis.Keys(), func(key string) bool { return strings.HasSuffix(key, ":election:"+strings.ToLower(e.Address.Hex())) })
	if key < 0 {
		t.Fatalf("no snapshot among %v", o.redis.Keys())
	}
	text, err := o.redis.Get(o.redis.Keys()[key])
	must(t, err)
	var snapshot struct{ Results results.Results }
	must(t, json.Unmarshal([]byte(text), &snapshot))
	return snapshot.Results.Latest.Counts
}

func (o *office) signIn(t *testing.T, address string) string {
	t.Helper()
	var tokens httpapi.Tokens
	must(t, o.post("/auth/sign-in", "", httpapi.SignIn{Email: address, Password: staffPassword}, &tokens))
	return tokens.AccessToken
}

func (o *office) post(path, token string, body, into any) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	return o.call("POST", path, token, "application/json", text, into)
}

// call asks the API; an answer other than 2xx is an error that holds the problem.
func (o *office) call(method, path, token, contentType string, body []byte, into any) error {
	request, err := http.NewRequest(method, o.URL+httpapi.Prefix+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", contentType)
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := o.Client().Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode/100 != 2 {
		return fmt.Errorf("%s %s: %d %s", method, path, response.StatusCode, text)
	}
	return json.Unmarshal(text, into)
}

// each calls fn for every item, some at a time.
func each[T any](items []T, fn func(i int, item T) error) error {
	var group errgroup.Group
	group.SetLimit(atOnce)
	for i, item := range items {
		group.Go(func() error { return fn(i, item) })
	}
	return group.Wait()
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// waitFor polls until ok, for at most two minutes.
func waitFor(t *testing.T, ok func() bool) {
	t.Helper()
	deadline := time.After(2 * time.Minute)
	tick := time.NewTicker(poll)
	defer tick.Stop()
	for !ok() {
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatal("it did not happen in two minutes")
		}
	}
}
