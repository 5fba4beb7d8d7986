package devnet_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"

	"psephos/devnet"
)

func ethCreate(code []byte) ethereum.CallMsg { return ethereum.CallMsg{Data: code} }

func call(t *testing.T, client *rpc.Client, method string, args ...any) error {
	t.Helper()
	var ignored any
	return client.CallContext(t.Context(), &ignored, method, args...)
}

func mustCall(t *testing.T, client *rpc.Client, method string, args ...any) {
	t.Helper()
	if err := call(t, client, method, args...); err != nil {
		t.Fatalf("%s: %v", method, err)
	}
}

func TestClockMovesAsOnOtherDevelopmentChains(t *testing.T) {
	chain := start(t, devnet.Config{Manual: true})
	client := dial(t, chain.RPC())
	began := head(t, client).Time
	for _, seconds := range []any{3600, "3600", "0xe10"} {
		before := head(t, client).Time
		mustCall(t, client.Client(), "evm_increaseTime", seconds)
		if got := head(t, client).Time; got != before {
			t.Errorf("increaseTime alone moved the newest block's time to %d", got)
		}
		mustCall(t, client.Client(), "evm_mine")
		if got := head(t, client).Time; got < before+3600 {
			t.Errorf("after %v: time moved by %d", seconds, got-before)
		}
	}
	if got := head(t, client).Time; got > began+3*3600+60 {
		t.Errorf("the clock ran %d s ahead", got-began)
	}
}

func TestNextBlockTimestampIsExact(t *testing.T) {
	chain := start(t, devnet.Config{Manual: true})
	client := dial(t, chain.RPC())
	want := head(t, client).Time + 5000
	mustCall(t, client.Client(), "evm_setNextBlockTimestamp", want)
	mustCall(t, client.Client(), "evm_mine")
	if got := head(t, client).Time; got != want {
		t.Errorf("got time %d, want %d", got, want)
	}
	mustCall(t, client.Client(), "evm_mine")
	if got := head(t, client).Time; got <= want || got > want+60 {
		t.Errorf("the clock did not run on from %d: %d", want, got)
	}
	mustCall(t, client.Client(), "evm_mine", want+9000)
	if got := head(t, client).Time; got != want+9000 {
		t.Errorf("evm_mine(time): got %d", got)
	}
}

func TestClockRefusesNonsense(t *testing.T) {
	chain := start(t, devnet.Config{Manual: true})
	client := dial(t, chain.RPC())
	before := head(t, client)
	for _, refused := range []struct {
		method string
		arg    any
	}{
		{"evm_increaseTime", -1},
		{"evm_increaseTime", "soon"},
		{"evm_increaseTime", 1e300},
		{"evm_increaseTime", nil},
		{"evm_setNextBlockTimestamp", before.Time},
		{"evm_setNextBlockTimestamp", "0xffffffffffffffffff"},
		{"evm_mine", before.Time - 1},
	} {
		if err := call(t, client.Client(), refused.method, refused.arg); err == nil {
			t.Errorf("%s(%v) was accepted", refused.method, refused.arg)
		}
	}
	if got := head(t, client); got.Hash() != before.Hash() {
		t.Error("a refused call made a block")
	}
}

func TestManyBlocksInASecondRunAhead(t *testing.T) {
	chain := start(t, devnet.Config{Manual: true})
	before := head(t, chain.Client())
	for range 20 {
		if err := chain.Mine(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	after := head(t, chain.Client())
	if after.Time < before.Time+20 {
		t.Errorf("20 blocks advanced the time by %d s", after.Time-before.Time)
	}
}

func TestHeartbeatFollowsTheWallClock(t *testing.T) {
	chain := start(t, devnet.Config{Heartbeat: 10 * time.Millisecond})
	client := chain.Client()
	first := head(t, client).Number.Uint64()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for head(t, client).Number.Uint64() < first+2 {
		select {
		case <-ctx.Done():
			t.Fatal("no block without transactions")
		case <-tick.C:
		}
	}
	if ahead := int64(head(t, client).Time) - time.Now().Unix(); ahead > 1 {
		t.Errorf("the heartbeat put the chain %d s ahead", ahead)
	}
}

// Two callers waiting for the transaction pool at the same time once blocked the chain for ever.
func TestBlocksFromManySidesAtOnce(t *testing.T) {
	chain := start(t, devnet.Config{Heartbeat: time.Millisecond})
	client := dial(t, chain.RPC())
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	var group errgroup.Group
	for range 4 {
		group.Go(func() error {
			for range 25 {
				if err := client.Client().CallContext(ctx, nil, "evm_mine"); err != nil {
					return err
				}
			}
			return nil
		})
	}
	for nonce := range uint64(100) {
		send(t, client, signed(t, client, chain.FundedKey(), nonce, 21_000, somebody))
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	last := signed(t, client, chain.FundedKey(), 100, 21_000, somebody)
	send(t, client, last)
	receipt(t, client, last.Hash())
}
