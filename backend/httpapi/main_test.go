package httpapi_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"psephos/backend/activity"
	"psephos/backend/auth"
	"psephos/backend/health"
	"psephos/backend/httpapi"
	"psephos/backend/mail"
	"psephos/backend/relay"
	"psephos/backend/results"
	"psephos/backend/roll"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
	"psephos/chain"
	"psephos/election"
	onchain "psephos/roll"
)

func TestMain(m *testing.M) { os.Exit(storetest.Main(m)) }

const (
	origin   = "https://vote.example.org"
	password = "correct horse battery"
	// firstPassword is what an administrator sets up an account with.
	firstPassword = "first of all passwords"
)

var (
	known    = common.HexToAddress("0x00000000000000000000000000000000000000e1")
	errLater = errors.New("the chain is not part of these tests")
)

// noChain is a ledger that nobody can reach.
type noChain struct{}

func (noChain) Settle(context.Context) error { return errLater }
func (noChain) Snapshot(context.Context, *onchain.Snapshot) (*onchain.Snapshot, error) {
	return nil, errLater
}
func (noChain) Final(context.Context) (uint64, error) { return 0, errLater }
func (noChain) Enrol(context.Context, uint64, []common.Address) (*types.Receipt, error) {
	return nil, errLater
}

func (noChain) Amend(context.Context, uint32, common.Address) (*types.Receipt, error) {
	return nil, errLater
}

// box is a relay that takes ballots for one election.
type box struct{}

func (box) Accept(_ context.Context, b election.Ballot) (election.RelayReceipt, error) {
	if b.Election != known {
		return election.RelayReceipt{}, relay.ErrUnknownElection
	}
	return election.RelayReceipt{Tracker: "AAAA", ID: "1"}, nil
}

func (box) Status(_ context.Context, tracker string) (election.RelayStatus, error) {
	switch tracker {
	case "AAAA":
		return election.RelayStatus{State: "queued"}, nil
	case "PANIC":
		panic("canary-panic")
	case "BROKEN":
		return election.RelayStatus{}, errors.New("canary-internal")
	}
	return election.RelayStatus{}, relay.ErrNoBallot
}

// board is a results service with one election.
type board struct{ err error }

func (b board) List(context.Context) (results.List, error) {
	return results.List{Elections: []results.Summary{{Address: known}}}, b.err
}

func (b board) Description(_ context.Context, a common.Address) (results.Description, error) {
	return results.Description{Address: a, Metadata: json.RawMessage(`{}`)}, b.find(a)
}

func (b board) Results(_ context.Context, a common.Address) (results.Results, error) {
	return results.Results{Election: a, Latest: results.Tally{Counts: [][]uint64{{2, 1}}}}, b.find(a)
}

func (b board) History(_ context.Context, a common.Address) (results.History, error) {
	return results.History{Election: a, Turnout: []results.TurnoutPoint{{Block: 7, Time: 9, Ballots: 3}}}, b.find(a)
}

func (b board) Ballot(_ context.Context, tracker string) (election.RelayStatus, error) {
	if tracker == "CCCC" {
		return election.RelayStatus{State: "final", Block: 7}, nil
	}
	return election.RelayStatus{}, results.ErrNoBallot
}

func (b board) find(a common.Address) error {
	if b.err == nil && a != known {
		return results.ErrNoElection
	}
	return b.err
}

func (b board) Admit(_ context.Context, a common.Address) error { return b.find(a) }

func (b board) ServeStream(w http.ResponseWriter, _ *http.Request, a common.Address) {
	w.Header().Set("Content-Type", "text/event-stream")
	fmt.Fprintf(w, "data: %s\n\n", a)
}

// office is a whole office without a chain, behind a test server.
type office struct {
	*httptest.Server
	auth   *auth.Service
	roll   *roll.Service
	log    *lockedBuffer
	config httpapi.Config
	outbox string
	made   []string // rounds of accounts, see tokens
}

// rollFilter is everybody.
var rollFilter roll.Filter

// polls has one election, open and without ballots.
type polls struct{}

func (polls) Elections(context.Context) ([]roll.ElectionInfo, error) {
	return []roll.ElectionInfo{{Address: known, Title: election.Text{"en": "Board"}, Phase: election.PhaseOpen}}, nil
}

func (polls) Voted(_ context.Context, a common.Address) (roll.Marks, error) {
	if a != known {
		return roll.Marks{}, roll.ErrNoElection
	}
	return roll.NewMarks([]*big.Int{new(big.Int)}), nil
}

// watch is a monitor of an office without a chain.
type watch struct{}

func (watch) Report(context.Context) (health.Report, error) {
	return health.Report{ChainID: 1337, Head: &chain.Head{Number: 7, Time: 9}, Balance: big.NewInt(5), Transport: "outbox"}, nil
}

// lockedBuffer collects a log from several goroutines.
type lockedBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}

func newOffice(t *testing.T, change func(*httpapi.Config)) *office {
	t.Helper()
	return newOfficeOn(t, storetest.Open(t, storetest.SQLite(t)), change)
}

func newOfficeOn(t *testing.T, db *store.DB, change func(*httpapi.Config)) *office {
	t.Helper()
	o := &office{log: &lockedBuffer{}}
	logger := slog.New(slog.NewTextHandler(o.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	log := activity.New(db, nil)
	o.outbox = filepath.Join(t.TempDir(), "outbox")
	mailer, err := mail.New(mail.Config{DB: db, Recorder: log, Organisation: "Club", Office: origin, Outbox: o.outbox, Log: logger})
	if err != nil {
		t.Fatal(err)
	}
	o.roll, err = roll.New(roll.Config{
		DB: db, Recorder: log, Ledger: noChain{}, Mailer: mailer, Votes: polls{}, Log: logger,
		Organisation: roll.Organisation{
			Name: "Club", Office: origin, RPC: []string{"https://rpc.example.org"}, ChainID: 1337,
			Factory: common.HexToAddress("0xfa"), Roll: common.HexToAddress("0x0a"),
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	o.auth, err = auth.New(t.Context(), auth.Config{
		DB: db, Redeemer: o.roll, Recorder: log, Issuer: origin,
		Secret: bytes.Repeat([]byte{7}, 32), Argon2: auth.Argon2{Time: 1, Memory: 8, Threads: 1},
	})
	if err != nil {
		t.Fatal(err)
	}
	o.config = httpapi.Config{
		Organisation: httpapi.Organisation{Name: "Club", Office: origin, ChainID: 1337}, Auth: o.auth, Roll: o.roll, Activity: log,
		Relay: box{}, Results: board{}, Streams: board{}, Mail: mailer, Monitor: watch{}, Metrics: prometheus.NewRegistry(), Log: logger,
		AuthPerMinute: 10_000, BallotsPerMinute: 10_000,
	}
	if change != nil {
		change(&o.config)
	}
	handler, err := httpapi.New(o.config)
	if err != nil {
		t.Fatal(err)
	}
	o.Server = httptest.NewServer(handler)
	t.Cleanup(o.Close)
	return o
}

// staff opens an account, whose holder then chooses a password, and returns its access token.
func (o *office) staff(t *testing.T, address string, role auth.Role) string {
	t.Helper()
	if _, err := o.auth.CreateStaff(t.Context(), activity.System, address, firstPassword, role); err != nil {
		t.Fatal(err)
	}
	p, err := o.auth.Authenticate(t.Context(), o.signIn(t, address, firstPassword))
	if err != nil {
		t.Fatal(err)
	}
	if err := o.auth.ChangePassword(t.Context(), p, firstPassword, password); err != nil {
		t.Fatal(err)
	}
	return o.signIn(t, address, password)
}

func (o *office) signIn(t *testing.T, address, password string) string {
	t.Helper()
	tokens, err := o.auth.SignIn(t.Context(), address, password)
	if err != nil {
		t.Fatal(err)
	}
	return tokens.Access
}

// invitation imports somebody and returns their one-time code.
func (o *office) invitation(t *testing.T, address string) string {
	t.Helper()
	actor := roll.Actor{Account: "x", Email: "x@example.org"}
	if _, err := o.roll.Import(t.Context(), actor, strings.NewReader("id,name,email\n"+address+",Somebody,"+address+"\n"), false); err != nil {
		t.Fatal(err)
	}
	written, err := o.roll.Invite(t.Context(), actor, nil)
	if err != nil {
		t.Fatal(err)
	}
	invitation, err := election.ParseInvitation(written[0].Link)
	if err != nil {
		t.Fatal(err)
	}
	return invitation.Code
}

func (o *office) voter(t *testing.T, address string) auth.Tokens {
	t.Helper()
	tokens, err := o.auth.SignUp(t.Context(), o.invitation(t, address), address, password)
	if err != nil {
		t.Fatal(err)
	}
	return tokens
}

// answer is a response that was read.
type answer struct {
	status int
	header http.Header
	body   string
}

func (a answer) json(t *testing.T, into any) {
	t.Helper()
	if err := json.Unmarshal([]byte(a.body), into); err != nil {
		t.Fatalf("%v: %s", err, a.body)
	}
}

// wantProblem checks status and code of a problem document.
func (a answer) wantProblem(t *testing.T, status int, code string) {
	t.Helper()
	var p struct {
		Type, Title, Code, Detail string
		Status                    int
	}
	a.json(t, &p)
	if a.status != status || p.Status != status || p.Code != code {
		t.Fatalf("answer %d: %s; want %d %s", a.status, a.body, status, code)
	}
	if p.Detail == "" || p.Title == "" || p.Type == "" || a.header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("not a problem document: %s %s", a.header.Get("Content-Type"), a.body)
	}
}

// ask sends a request; header lines are "Name: value".
func (o *office) ask(t *testing.T, method, path, token, body string, header ...string) answer {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, o.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if body != "" {
		request.Header.Set("Content-Type", "application/json")
	}
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	for _, line := range header {
		name, value, _ := strings.Cut(line, ": ")
		request.Header.Set(name, value)
	}
	return do(t, request)
}

func do(t *testing.T, request *http.Request) answer {
	t.Helper()
	client := http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{DisableKeepAlives: true}}
	response, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{response.StatusCode, response.Header, string(text)}
}
