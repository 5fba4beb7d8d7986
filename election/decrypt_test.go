package election_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/contracts/bindings"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

// closedElection is a secret election with one ballot whose time is over, and its trustee.
func closedElection(t *testing.T, o *organisation) (*election.Election, trustee) {
	t.Helper()
	all := devnettest.NewVoters(t, "decrypt", 1)
	o.Enrol(t, all...)
	board, trustees := o.readyBoard(t, 1)
	e := o.Create(t, o.secretDefinition(t, board))
	snap := o.snapshot(t)
	o.cast(t, e, snap, o.ballot(t, e, snap, all[0], 1, 1))
	o.Advance(t, 2*time.Hour)
	return e, trustees[0]
}

// A contract that answers like an election but is none may hold anybody's ciphertext as its sum.
func TestNothingIsDecryptedForForeignCode(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	e, who := closedElection(t, o)
	p := devnettest.NewProxy(t, o.Node.RPC())
	for name, code := range map[string][]byte{"no proxy": {0x60, 0}, "a proxy to something else": bindings.ProxyRuntime(o.Roll.Address)} {
		p.Set(func(method string, params json.RawMessage) *devnettest.Reply {
			if method == "eth_getCode" && strings.Contains(strings.ToLower(string(params)), strings.ToLower(e.Address.Hex())) {
				return &devnettest.Reply{Result: "0x" + common.Bytes2Hex(code)}
			}
			return nil
		})
		seen, err := election.Open(o.Ctx, devnettest.Dial(t, 0, p.URL), e.Address)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := seen.SubmitShares(o.Ctx, who.Sender, who.seed); !errors.Is(err, election.ErrForeignCode) {
			t.Errorf("%s: got %v, want %v", name, err, election.ErrForeignCode)
		}
	}
	if _, err := e.SubmitShares(o.Ctx, who.Sender, who.seed); err != nil {
		t.Error(err)
	}
}

// An organiser may make an election on a board contract of their own, with a key that they alone know. No ballot is encrypted under it.
func TestNothingIsEncryptedForAForeignBoard(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	e, _ := closedElection(t, o)
	board, voter := strings.ToLower(e.Parameters.Board.Hex()), devnettest.NewVoters(t, "decrypt", 1)[0].Address
	p := devnettest.NewProxy(t, o.Node.RPC())
	p.Set(func(method string, params json.RawMessage) *devnettest.Reply {
		if method == "eth_getCode" && strings.Contains(strings.ToLower(string(params)), board) {
			return &devnettest.Reply{Result: "0x6000"}
		}
		return nil
	})
	for name, urls := range map[string][]string{"alone": {p.URL}, "beside another endpoint": {o.Node.RPC(), p.URL}} {
		seen, err := election.Open(o.Ctx, devnettest.Dial(t, 0, urls...), e.Address)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := seen.Prepare(o.Ctx, 0, voter, []int{1, 1}); !errors.Is(err, election.ErrForeignCode) {
			t.Errorf("%s: got %v, want %v", name, err, election.ErrForeignCode)
		}
	}
	if _, err := e.Prepare(o.Ctx, 0, voter, []int{1, 1}); err != nil {
		t.Errorf("the release's board: %v", err)
	}
}

func TestNothingIsDecryptedBeforeTheEndIsFinal(t *testing.T) {
	o := newOrganisation(t, devnet.Config{FinalityDepth: 3})
	e, who := closedElection(t, o)
	p := devnettest.NewProxy(t, o.Node.RPC())
	asked := make(chan struct{}, 2)
	p.Set(func(method string, params json.RawMessage) *devnettest.Reply {
		if method == "eth_getBlockByNumber" && strings.Contains(string(params), "finalized") {
			select {
			case asked <- struct{}{}:
			default:
			}
		}
		return nil
	})
	seen, err := election.Open(o.Ctx, devnettest.Dial(t, 0, p.URL), e.Address)
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() {
		_, err := seen.SubmitShares(o.Ctx, who.Sender, who.seed)
		done <- err
	}()
	for range 2 { // the second time it has found that the end is not final
		select {
		case <-asked:
		case err := <-done:
			t.Fatalf("it did not wait: %v", err)
		}
	}
	for range 3 {
		if err := o.Node.Mine(o.Ctx); err != nil {
			t.Fatal(err)
		}
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// A node that calls the newest block final could have a sum decrypted that a reorganisation changes. Beside an honest one it waits.
func TestOneNodesFinalityDoesNotHurryADecryption(t *testing.T) {
	o := newOrganisation(t, devnet.Config{FinalityDepth: 3})
	e, _ := closedElection(t, o)
	p := devnettest.NewProxy(t, o.Node.RPC())
	var newest json.RawMessage
	if err := o.Node.Client().Client().CallContext(o.Ctx, &newest, "eth_getBlockByNumber", "latest", false); err != nil {
		t.Fatal(err)
	}
	p.Set(func(method string, params json.RawMessage) *devnettest.Reply {
		if method == "eth_getBlockByNumber" && strings.Contains(string(params), "finalized") {
			return &devnettest.Reply{Result: newest}
		}
		return nil
	})
	for _, c := range []struct {
		urls []string
		want bool
	}{{[]string{p.URL}, true}, {[]string{p.URL, o.Node.RPC()}, false}, {[]string{o.Node.RPC(), p.URL}, false}} {
		seen, err := election.Open(o.Ctx, devnettest.Dial(t, 0, c.urls...), e.Address)
		if err != nil {
			t.Fatal(err)
		}
		if closed, err := seen.ClosedForGood(o.Ctx); err != nil || closed != c.want {
			t.Errorf("%d endpoints: got %t, %v; want %t", len(c.urls), closed, err, c.want)
		}
	}
	for range 3 {
		if err := o.Node.Mine(o.Ctx); err != nil {
			t.Fatal(err)
		}
	}
	if closed, err := e.ClosedForGood(o.Ctx); err != nil || !closed {
		t.Errorf("once it is final: %t, %v", closed, err)
	}
}
