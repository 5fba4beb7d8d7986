package relay_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"psephos/backend/relay"
	"psephos/backend/store/storetest"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

// deaths is how a relay process is killed, one life after the other: at its n-th request to the chain from the moment it
// gets ballots, or at its n-th broadcast of a transaction; before the chain gets the request, or when it has answered.
func deaths() (all []death) {
	for _, before := range []bool{true, false} {
		for n := 1; n <= 16; n++ {
			all = append(all, death{n: n, before: before})
		}
		for n := 1; n <= 4; n++ {
			all = append(all, death{method: "eth_sendRawTransaction", n: n, before: before})
			all = append(all, death{method: "eth_getTransactionReceipt", n: n, before: before})
			all = append(all, death{method: "eth_getLogs", n: n, before: before})
		}
	}
	return all
}

type death struct {
	method string // empty: any
	n      int
	before bool
}

// TestKilled runs the relay as a process of its own and kills it (SIGKILL) again and again, at many points between taking
// ballots and their inclusion: every request to the chain is one at which the world may change without the process
// knowing. No acknowledged ballot may be lost, and none counted twice.
func TestKilled(t *testing.T) {
	o := newOrganisation(t, devnet.Config{}, len(deaths())*ballotsPerLife)
	for name, url := range map[string]func(testing.TB) string{"sqlite": storetest.SQLite, "postgres": storetest.Postgres} {
		t.Run(name, func(t *testing.T) {
			testKilled(t, o, o.OpenElection(t), url(t))
		})
	}
}

// ballotsPerLife is more than a batch of the process under test holds.
const ballotsPerLife = 3

func testKilled(t *testing.T, o *organisation, e *election.Election, url string) {
	gate := newGate(t, o.Node.RPC())
	config := childConfig{
		DB: url, RPC: gate.url, Journal: filepath.Join(t.TempDir(), "journal"), Factory: o.Contracts.Factory,
		Roll: o.Contracts.Roll, Key: hex.EncodeToString(crypto.FromECDSA(o.Node.FundedKey())), Clock: time.Now(),
	}
	observer := newRelay(t, relay.Config{
		DB: storetest.Open(t, url), Chain: o.Chain, Sender: o.Sender, Factory: o.Contracts.Factory, Roll: o.Contracts.Roll,
	})
	want := make([]uint64, 3)
	var open, taken []election.Ballot
	for life, death := range deaths() {
		for _, v := range o.Voters[life*ballotsPerLife:][:ballotsPerLife] {
			open = append(open, devnettest.PublicBallot(t, e, v, byte(v.Number%3)))
			want[v.Number%3]++
		}
		p := startChild(t, config)
		gate.killAt(p, death)
		p.submit(open)
		acknowledged := p.acknowledged(t)
		// The voter's app sends a ballot again until it is acknowledged. One that is must be there.
		open = slices.DeleteFunc(open, func(b election.Ballot) bool {
			if !acknowledged[b.Tracker()] {
				return false
			}
			if _, err := observer.Status(o.Ctx, b.Tracker()); err != nil {
				t.Errorf("%+v: an acknowledged ballot is not known: %v", death, err)
			}
			taken = append(taken, b)
			return true
		})
	}
	t.Logf("%d lives, %d ballots acknowledged before the last", len(deaths()), len(taken))
	p := startChild(t, config)
	defer p.kill()
	p.submit(open)
	for _, b := range append(taken, open...) {
		eventually(t, "the relay knows the ballot", func() bool {
			_, err := observer.Status(o.Ctx, b.Tracker())
			return err == nil
		})
		o.state(t, observer, b, "final")
	}
	if got := o.counts(t, e); !reflect.DeepEqual(got, want) {
		t.Errorf("counts: got %v, want %v", got, want)
	}
	events, err := e.Ballots(o.Ctx, e.Created, o.Head(t).Number)
	if err != nil || len(events) != len(deaths())*ballotsPerLife {
		t.Errorf("%d ballots on chain, want %d: %v", len(events), len(deaths())*ballotsPerLife, err)
	}
}

// gate stands between the relay and the chain and kills the relay at a chosen request.
type gate struct {
	url   string
	proxy *httputil.ReverseProxy

	mu     sync.Mutex
	victim *process
	death  death
}

func newGate(t *testing.T, rpc string) *gate {
	t.Helper()
	target, err := url.Parse(rpc)
	if err != nil {
		t.Fatal(err)
	}
	g := &gate{proxy: httputil.NewSingleHostReverseProxy(target)}
	g.proxy.ErrorHandler = func(http.ResponseWriter, *http.Request, error) {} // the killed process's own
	server := httptest.NewServer(g)
	t.Cleanup(server.Close)
	g.url = server.URL
	return g
}

// killAt lets p die.
func (g *gate) killAt(p *process, d death) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.victim, g.death = p, d
}

// count says whom to kill at this request, and whether before it is passed on.
func (g *gate) count(body []byte) (victim *process, before bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.victim == nil || !bytes.Contains(body, []byte(g.death.method)) {
		return nil, false
	}
	if g.death.n--; g.death.n > 0 {
		return nil, false
	}
	victim, g.victim = g.victim, nil
	return victim, g.death.before
}

func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // the process was killed while it wrote
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	victim, before := g.count(body)
	if victim != nil && before {
		victim.kill()
		return
	}
	g.proxy.ServeHTTP(&killing{w, victim}, r.WithContext(context.WithoutCancel(r.Context())))
}

// killing kills its victim when there is an answer, instead of handing it over.
type killing struct {
	http.ResponseWriter
	victim *process
}

func (k *killing) WriteHeader(status int) {
	if k.victim != nil {
		k.victim.kill()
	}
	k.ResponseWriter.WriteHeader(status)
}

// process is a relay in a process of its own.
type process struct {
	cmd     *exec.Cmd
	input   io.WriteCloser
	answers chan string
	ended   chan struct{}
}

func startChild(t *testing.T, config childConfig) *process {
	t.Helper()
	text, err := json.Marshal(config)
	if err != nil {
		t.Fatal(err)
	}
	p := &process{cmd: exec.Command(os.Args[0]), answers: make(chan string, 100), ended: make(chan struct{})}
	p.cmd.Env = append(os.Environ(), childEnv+"="+string(text))
	p.cmd.Stderr = os.Stderr
	output, err := p.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if p.input, err = p.cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.kill)
	go func() {
		defer close(p.ended)
		lines := bufio.NewScanner(output)
		for lines.Scan() {
			p.answers <- lines.Text()
		}
		_ = p.cmd.Wait() // it was killed
	}()
	return p
}

func (p *process) kill() { _ = p.cmd.Process.Kill() }

// submit hands over ballots. The process may be killed meanwhile.
func (p *process) submit(ballots []election.Ballot) {
	for _, b := range ballots {
		text, err := json.Marshal(b)
		if err != nil {
			panic(err) // a ballot always has a JSON form
		}
		if _, err := p.input.Write(append(text, '\n')); err != nil {
			return
		}
	}
}

// acknowledged waits until the process has been killed and returns the trackers that it had acknowledged.
func (p *process) acknowledged(t *testing.T) map[string]bool {
	t.Helper()
	select {
	case <-p.ended:
	case <-time.After(30 * time.Second):
		t.Fatal("the relay was not killed: it made no such request")
	}
	trackers := map[string]bool{}
	for {
		select {
		case answer := <-p.answers:
			if strings.HasPrefix(answer, "error") {
				t.Errorf("a ballot was not acknowledged: %s", answer)
			}
			trackers[answer] = true
		default:
			return trackers
		}
	}
}
