package relay_test

import (
	"context"
	"errors"
	"os"
	"testing"
	"time"

	"psephos/backend/relay"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

func TestMain(m *testing.M) {
	if os.Getenv(childEnv) != "" {
		os.Exit(runChild())
	}
	os.Exit(storetest.Main(m))
}

// organisation is an organisation on a development chain, with relays of its own.
type organisation struct{ *devnettest.Organisation }

func newOrganisation(t testing.TB, config devnet.Config, voters int) *organisation {
	t.Helper()
	return &organisation{devnettest.New(t, config, voters)}
}

// config is a relay's configuration on db that never waits long.
func (o *organisation) config(db *store.DB) relay.Config {
	return relay.Config{
		DB: db, Chain: o.Chain, Sender: o.Sender, Factory: o.Contracts.Factory, Roll: o.Contracts.Roll,
		BatchWait: 2 * devnettest.Poll, Poll: devnettest.Poll,
	}
}

func newRelay(t testing.TB, config relay.Config) *relay.Relay {
	t.Helper()
	r, err := relay.New(config)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// run runs r until the test ends, or the returned function is called.
func run(t testing.TB, r *relay.Relay) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- r.Run(ctx) }()
	stop = func() {
		cancel()
		if err, ok := <-ended; ok && !errors.Is(err, context.Canceled) {
			t.Errorf("Run ended with %v", err)
		}
	}
	t.Cleanup(func() { cancel() })
	return stop
}

// eventually waits until condition holds.
func eventually(t testing.TB, what string, condition func() bool) {
	t.Helper()
	deadline := time.NewTimer(60 * time.Second)
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

// state waits until the ballot is in the given state and returns its status.
func (o *organisation) state(t testing.TB, r *relay.Relay, b election.Ballot, want string) election.RelayStatus {
	t.Helper()
	var got election.RelayStatus
	eventually(t, "the ballot is "+want, func() bool {
		var err error
		if got, err = r.Status(o.Ctx, b.Tracker()); err != nil {
			t.Fatal(err)
		}
		return got.State == want
	})
	return got
}
