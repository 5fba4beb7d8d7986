package results_test

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"psephos/backend/results"
	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

// organisation is an organisation on a development chain, with indexers of its own.
type organisation struct{ *devnettest.Organisation }

func newOrganisation(t testing.TB, config devnet.Config, voters int) *organisation {
	t.Helper()
	return &organisation{devnettest.New(t, config, voters)}
}

// cast casts one batch of ballots by the voters from…to, for the option number mod options, and returns them.
func (o *organisation) cast(t testing.TB, e *election.Election, from, to int) []election.Ballot {
	t.Helper()
	ballots := o.Ballots(t, e, o.Voters[from:to])
	o.Cast(t, e, ballots...)
	return ballots
}

// server is a cache that can fail.
type server struct {
	url  string
	stop func() // the server no longer answers
	up   func() // it answers again
}

// eachCache runs test over the embedded cache and over a real Redis server.
func eachCache(t *testing.T, test func(t *testing.T, cache *results.Cache, s server)) {
	t.Helper()
	t.Run("embedded", func(t *testing.T) {
		cache := openCache(t, results.Embedded)
		test(t, cache, server{url: results.Embedded, stop: func() { cache.Fail("the test says so") }, up: func() { cache.Fail("") }})
	})
	t.Run("redis", func(t *testing.T) {
		s := startRedis(t)
		test(t, openCache(t, s.url), s)
	})
}

func openCache(t testing.TB, url string) *results.Cache {
	t.Helper()
	cache, err := results.OpenCache(url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cache.Close() })
	return cache
}

// startRedis starts a Redis server on a socket in a folder of its own. Stopping kills it; it comes up again empty.
func startRedis(t testing.TB) server {
	t.Helper()
	program, err := exec.LookPath("redis-server")
	if err != nil {
		t.Fatal("redis-server is missing: run apt-get install redis-server")
	}
	dir, err := os.MkdirTemp("", "psephos-redis-") // t.TempDir can be too long for a socket's name
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	socket := filepath.Join(dir, "s")
	s := server{url: "unix://" + socket}
	var process *exec.Cmd
	s.stop = func() {
		_ = process.Process.Kill()
		_ = process.Wait()
	}
	s.up = func() {
		process = exec.Command(program, "--port", "0", "--unixsocket", socket, "--save", "", "--dir", dir)
		if err := process.Start(); err != nil {
			t.Fatal(err)
		}
		probe := openCache(t, s.url)
		eventually(t, "Redis answers", func() bool { return probe.Ping(context.Background()) == nil })
	}
	s.up()
	t.Cleanup(func() { s.stop() })
	return s
}

// index runs an indexer on cache until the test ends or the returned function is called.
func (o *organisation) index(t testing.TB, cache *results.Cache, chain *chain.Chain) (x *results.Indexer, stop func()) {
	t.Helper()
	x, err := results.NewIndexer(results.IndexerConfig{
		Chain: chain, Cache: cache, Factory: o.Contracts.Factory, Roll: o.Contracts.Roll, Poll: devnettest.Poll,
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		if err := x.Run(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("Run ended with %v", err)
		}
	}()
	stop = func() {
		cancel()
		<-ended
	}
	t.Cleanup(stop)
	return x, stop
}

func (o *organisation) service(cache *results.Cache) *results.Service {
	return results.NewService(cache, devnet.DefaultChainID, o.Contracts.Roll, nil)
}

// eventually waits until condition holds.
func eventually(t testing.TB, what string, condition func() bool) {
	t.Helper()
	deadline := time.NewTimer(45 * time.Second)
	defer deadline.Stop()
	tick := time.NewTicker(devnettest.Poll)
	defer tick.Stop()
	for !condition() {
		select {
		case <-tick.C:
		case <-deadline.C:
			t.Fatalf("it never happened that %s", what)
		}
	}
}
