package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/backend/results"
	"psephos/backend/store/storetest"
	"psephos/chain"
	"psephos/devnet"
	"psephos/election"
	"psephos/roll"
)

// TestReplicas runs two offices, as processes of their own, on one PostgreSQL and one Redis server. Ballots are handed to both.
// Every ballot is sent once; killing either process loses none that was acknowledged; and whoever watched the results of
// the one that died goes on with the other.
func TestReplicas(t *testing.T) {
	w := newReplicaWorld(t, 60)
	a, b := w.start(t, "a"), w.start(t, "b")
	w.sameSession(t, a, b)

	w.hand(t, 0, 20, a, b)
	w.counted(t, a, 20)
	if events := w.events(t); len(events.Skipped) > 0 {
		t.Errorf("ballots were sent twice while both ran: %v", events.Skipped)
	}

	watched := w.watch(t, a, "")
	first := watched.next(t)
	w.hand(t, 20, 40, a, b)
	a.kill(t)
	watched = w.watch(t, b, first.id)
	for got := watched.next(t); got.results.Latest.Ballots < 40; got = watched.next(t) {
	}
	w.counted(t, b, 40)

	a = w.start(t, "a")
	w.hand(t, 40, 50, b)
	b.kill(t)
	w.hand(t, 50, 60, a)
	w.counted(t, a, 60)
	w.everyNumberOnce(t)
}

// replicaWorld is a chain with an election, a database, a cache, and the ballots of all voters.
type replicaWorld struct {
	dir, database, cache string
	flags                []string // of every office, beside the usual ones
	node                 *devnet.Chain
	chain                *chain.Chain
	contracts            election.Contracts
	election             *election.Election
	ballots              []election.Ballot
}

// replica is a running psephos serve.
type replica struct {
	url     string
	process *exec.Cmd
	log     *bytes.Buffer
	dead    bool
}

func newReplicaWorld(t *testing.T, voters int) *replicaWorld {
	t.Helper()
	ctx := t.Context()
	node, err := devnet.Start(ctx, devnet.Config{})
	check(t, err)
	t.Cleanup(func() { node.Close() })
	w := &replicaWorld{dir: t.TempDir(), database: storetest.Postgres(t), cache: startRedis(t), node: node}
	w.chain, err = chain.Dial(ctx, []string{node.RPC()}, 0)
	check(t, err)
	t.Cleanup(w.chain.Close)
	sender := election.NewSender(w.chain, chain.KeySigner(node.FundedKey()), chain.MemoryJournal())
	me := []common.Address{sender.Address()}
	w.contracts, err = election.DeployOrganisation(ctx, sender, election.Roles{Registrars: me, Organisers: me})
	check(t, err)
	keys := w.enrol(t, sender, voters)
	w.open(t, sender)
	w.sign(t, keys)
	for name, text := range map[string]string{
		"key": hex.EncodeToString(crypto.FromECDSA(node.FundedKey())), "secret": strings.Repeat("5e", 32), "password": "quiet harbour 41 lantern",
	} {
		check(t, os.WriteFile(filepath.Join(w.dir, name), []byte(text), 0o600))
	}
	return w
}

func (w *replicaWorld) enrol(t *testing.T, sender *chain.Sender, voters int) map[common.Address]*ecdsa.PrivateKey {
	t.Helper()
	keys := map[common.Address]*ecdsa.PrivateKey{}
	var addresses []common.Address
	for range voters {
		key, err := crypto.GenerateKey()
		check(t, err)
		address := crypto.PubkeyToAddress(key.PublicKey)
		keys[address], addresses = key, append(addresses, address)
	}
	tx, err := roll.Open(w.chain, w.contracts.Roll).Enrol(t.Context(), sender, 0, addresses)
	check(t, err)
	_, err = sender.Wait(t.Context(), tx)
	check(t, err)
	return keys
}

func (w *replicaWorld) open(t *testing.T, sender *chain.Sender) {
	t.Helper()
	head, err := w.chain.Head(t.Context())
	check(t, err)
	now := time.Unix(int64(head.Time), 0)
	text := func(en string) election.Text { return election.Text{"en": en} }
	address, err := election.OpenFactory(w.chain, w.contracts.Factory).CreateElection(t.Context(), sender, election.Definition{
		Title: text("Board"), Languages: []string{"en"}, Mode: election.ModeOpen, Roll: w.contracts.Roll,
		Opening: now.Add(-time.Second), Closing: now.Add(24 * time.Hour),
		Questions: []election.Question{{Title: text("Who?"), Options: []election.Option{{Title: text("Ada")}, {Title: text("Grace")}}}},
	})
	check(t, err)
	w.election, err = election.Open(t.Context(), w.chain, address)
	check(t, err)
}

func (w *replicaWorld) sign(t *testing.T, keys map[common.Address]*ecdsa.PrivateKey) {
	t.Helper()
	snapshot, err := roll.Open(w.chain, w.contracts.Roll).Snapshot(t.Context(), nil)
	check(t, err)
	for _, number := range snapshot.Numbers() {
		holder, _ := snapshot.Holder(number)
		ballot, err := election.SignBallot(election.Ballot{
			ChainID: w.chain.ChainID().Uint64(), Election: w.election.Address, Number: number, Contents: []byte{byte(number % 2)},
		}, func(digest []byte) ([]byte, error) { return crypto.Sign(digest, keys[holder]) })
		check(t, err)
		w.ballots = append(w.ballots, ballot)
	}
}

// start runs an office and waits until it is ready.
func (w *replicaWorld) start(t *testing.T, name string) *replica {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	address := listener.Addr().String()
	check(t, listener.Close())
	r := &replica{url: "http://" + address, log: &bytes.Buffer{}}
	file := func(name string) string { return filepath.Join(w.dir, name) }
	r.process = exec.Command("psephos", append([]string{
		"serve", "--name", "Club", "--rpc", w.node.RPC(), "--factory", w.contracts.Factory.Hex(),
		"--roll", w.contracts.Roll.Hex(), "--key", file("key"), "--secret-file", file("secret"), "--data", file("data-" + name),
		"--database", w.database, "--cache", w.cache, "--listen", address, "--origin", "http://localhost",
		"--admin", "admin@example.org", "--admin-password-file", file("password"),
	}, w.flags...)...)
	r.process.Stderr = r.log
	check(t, r.process.Start())
	t.Cleanup(func() { r.kill(t) })
	await(t, "office "+name+" is ready", func() bool {
		answer, err := http.Get(r.url + "/readyz")
		if err != nil {
			return false
		}
		defer answer.Body.Close()
		return answer.StatusCode == http.StatusOK
	})
	return r
}

// kill ends a replica without giving it a chance to finish anything.
func (r *replica) kill(t *testing.T) {
	t.Helper()
	if r.dead {
		return
	}
	r.dead = true
	check(t, r.process.Process.Kill())
	_ = r.process.Wait()
	if t.Failed() {
		t.Log(r.log.String())
	}
}

// sameSession signs in at one replica and is known at the other.
func (w *replicaWorld) sameSession(t *testing.T, a, b *replica) {
	t.Helper()
	in := `{"email":"admin@example.org","password":"quiet harbour 41 lantern"}`
	answer, err := http.Post(a.url+"/api/v1/auth/sign-in", "application/json", strings.NewReader(in))
	check(t, err)
	defer answer.Body.Close()
	var tokens struct{ AccessToken string }
	check(t, json.NewDecoder(answer.Body).Decode(&tokens))
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, b.url+"/api/v1/me", nil)
	check(t, err)
	request.Header.Set("Authorization", "Bearer "+tokens.AccessToken)
	known, err := http.DefaultClient.Do(request)
	check(t, err)
	defer known.Body.Close()
	if known.StatusCode != http.StatusOK {
		t.Errorf("a session of one replica is not known at the other: %s", known.Status)
	}
}

// hand gives the ballots from…to to the replicas in turn; each must be acknowledged.
func (w *replicaWorld) hand(t *testing.T, from, to int, replicas ...*replica) {
	t.Helper()
	for i, ballot := range w.ballots[from:to] {
		body, err := json.Marshal(ballot)
		check(t, err)
		answer, err := http.Post(replicas[i%len(replicas)].url+"/api/v1/ballots", "application/json", bytes.NewReader(body))
		check(t, err)
		text, _ := io.ReadAll(answer.Body)
		answer.Body.Close()
		if answer.StatusCode != http.StatusAccepted {
			t.Fatalf("ballot %d: %s %s", from+i, answer.Status, text)
		}
	}
}

// counted waits until a replica shows so many ballots.
func (w *replicaWorld) counted(t *testing.T, r *replica, ballots uint64) {
	t.Helper()
	await(t, fmt.Sprintf("%d ballots are shown", ballots), func() bool {
		answer, err := http.Get(r.url + "/api/v1/elections/" + w.election.Address.Hex() + "/results")
		if err != nil {
			return false
		}
		defer answer.Body.Close()
		var got results.Results
		return json.NewDecoder(answer.Body).Decode(&got) == nil && got.Latest.Ballots == ballots
	})
}

func (w *replicaWorld) events(t *testing.T) election.Events {
	t.Helper()
	head, err := w.chain.Head(t.Context())
	check(t, err)
	events, err := w.election.Events(t.Context(), 0, head.Number)
	check(t, err)
	return events
}

func (w *replicaWorld) everyNumberOnce(t *testing.T) {
	t.Helper()
	seen := map[uint32]bool{}
	for _, ballot := range w.events(t).Ballots {
		if seen[ballot.Number] {
			t.Errorf("number %d was counted twice", ballot.Number)
		}
		seen[ballot.Number] = true
	}
	for _, ballot := range w.ballots {
		if !seen[ballot.Number] {
			t.Errorf("the ballot of number %d was acknowledged and lost", ballot.Number)
		}
	}
}

// stream is one browser's connection to the live results.
type stream struct{ lines *bufio.Scanner }

type pushed struct {
	id      string
	results results.Results
}

// watch connects as a browser does that has seen the event called last.
func (w *replicaWorld) watch(t *testing.T, r *replica, last string) *stream {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	t.Cleanup(cancel)
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, r.url+"/api/v1/elections/"+w.election.Address.Hex()+"/events", nil)
	check(t, err)
	if last != "" {
		request.Header.Set("Last-Event-ID", last)
	}
	answer, err := http.DefaultClient.Do(request)
	check(t, err)
	t.Cleanup(func() { answer.Body.Close() })
	return &stream{bufio.NewScanner(answer.Body)}
}

// next waits for the next results.
func (s *stream) next(t *testing.T) (p pushed) {
	t.Helper()
	for s.lines.Scan() {
		line := s.lines.Text()
		if id, ok := strings.CutPrefix(line, "id:"); ok {
			p.id = strings.TrimSpace(id)
		}
		data, ok := strings.CutPrefix(line, "data:")
		if ok && json.Unmarshal([]byte(data), &p.results) == nil && p.results.Election != (common.Address{}) {
			return p
		}
	}
	t.Fatalf("the stream ended: %v", s.lines.Err())
	return p
}

// startRedis starts a Redis server that listens on a socket alone, and returns its URL.
func startRedis(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "psephos-redis-") // t.TempDir can be too long for a socket's name
	check(t, err)
	t.Cleanup(func() { os.RemoveAll(dir) })
	socket := filepath.Join(dir, "s")
	process := exec.Command("redis-server", "--port", "0", "--unixsocket", socket, "--save", "", "--dir", dir)
	if err := process.Start(); err != nil {
		t.Fatalf("redis-server: %v; run apt-get install redis-server", err)
	}
	t.Cleanup(func() {
		_ = process.Process.Kill()
		_ = process.Wait()
	})
	await(t, "Redis answers", func() bool {
		conn, err := net.Dial("unix", socket)
		if err == nil {
			conn.Close()
		}
		return err == nil
	})
	return "unix://" + socket
}

// await polls until condition holds.
func await(t *testing.T, what string, condition func() bool) {
	t.Helper()
	deadline := time.After(90 * time.Second)
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for !condition() {
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatalf("it never happened that %s", what)
		}
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
