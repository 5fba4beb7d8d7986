package chain_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
)

var somewhere = common.Address{0x42}

func newSender(t testing.TB, nodes *chain.Chain, node *devnet.Chain, journal chain.Journal, opts ...chain.SenderOption) *chain.Sender {
	t.Helper()
	return chain.NewSender(nodes, chain.KeySigner(node.FundedKey()), journal, opts...)
}

func TestConcurrentSendersShareTheNonces(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	ctx := devnettest.Context(t)
	journal := chain.MemoryJournal()
	s := newSender(t, devnettest.Attach(t, node), node, journal)
	var group sync.WaitGroup
	for range 20 {
		group.Go(func() {
			if _, err := s.SendAndWait(ctx, &somewhere, []byte("x")); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if nonce, err := s.Chain().NonceAt(ctx, s.Address(), nil); err != nil || nonce != 20 {
		t.Errorf("%d transactions were included (%v), want 20", nonce, err)
	}
	if left, err := journal.Unsettled(ctx, 1337, s.Address()); err != nil || len(left) != 0 {
		t.Errorf("%d entries are left in the journal (%v)", len(left), err)
	}
}

func TestInsufficientFundsSaysHowMuchIsMissing(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	ctx := devnettest.Context(t)
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	journal := chain.MemoryJournal()
	s := chain.NewSender(devnettest.Attach(t, node), chain.KeySigner(key), journal)
	var poor *chain.InsufficientFundsError
	if _, err = s.Send(ctx, &somewhere, []byte("x")); !errors.As(err, &poor) {
		t.Fatalf("got %v", err)
	}
	if poor.Address != s.Address() || poor.Have.Sign() != 0 || poor.Missing().Cmp(poor.Need) != 0 || poor.Need.Sign() <= 0 {
		t.Errorf("got %+v", poor)
	}
	if text := err.Error(); !strings.Contains(text, s.Address().Hex()) || !strings.Contains(text, chain.Ether(poor.Missing())+" ether") {
		t.Errorf("the sentence is %q", text)
	}
	if left, err := journal.Unsettled(ctx, 1337, s.Address()); err != nil || len(left) != 0 {
		t.Errorf("the journal has %d entries (%v)", len(left), err)
	}
}

func TestTooMuchGas(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	s := newSender(t, devnettest.Attach(t, node), node, chain.MemoryJournal())
	// A constructor that never ends: JUMPDEST PUSH1 0 JUMP.
	loop := append([]byte{0x5b}, common.FromHex("600056")...)
	if _, err := s.Send(devnettest.Context(t), nil, loop); !errors.Is(err, chain.ErrTooMuchGas) {
		t.Errorf("got %v", err)
	}
}

func TestStuckTransactionGetsAHigherFee(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{Manual: true})
	ctx := devnettest.Context(t)
	if err := node.Mine(ctx); err != nil {
		t.Fatal(err)
	}
	journal := chain.MemoryJournal()
	s := newSender(t, devnettest.Attach(t, node), node, journal, chain.WithBumpAfter(20*time.Millisecond))
	tx, err := s.Send(chain.WithLabel(ctx, "batch 7"), &somewhere, []byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	type outcome struct {
		receipt *types.Receipt
		err     error
	}
	done := make(chan outcome, 1)
	go func() {
		receipt, err := s.Wait(ctx, tx)
		done <- outcome{receipt, err}
	}()
	var entries []chain.JournalEntry
	for len(entries) < 3 {
		if entries, err = journal.Unsettled(ctx, 1337, s.Address()); err != nil || ctx.Err() != nil {
			t.Fatalf("the fee was raised %d times (%v)", len(entries)-1, err)
		}
	}
	if entries[1].Nonce != tx.Nonce() || entries[1].Tx.GasFeeCap().Cmp(tx.GasFeeCap()) <= 0 || entries[1].Label != "batch 7" {
		t.Errorf("the replacement is %+v", entries[1])
	}
	if err := node.Mine(ctx); err != nil {
		t.Fatal(err)
	}
	got := <-done
	if got.err != nil || got.receipt.TxHash == tx.Hash() || got.receipt.Status != 1 {
		t.Errorf("receipt is %+v (%v)", got.receipt, got.err)
	}
	if left, err := journal.Unsettled(ctx, 1337, s.Address()); err != nil || len(left) != 0 {
		t.Errorf("the journal has %d entries (%v)", len(left), err)
	}
}

func TestFeeIsBounded(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{Manual: true})
	ctx := devnettest.Context(t)
	bound := big.NewInt(3 * params.GWei)
	journal := chain.MemoryJournal()
	s := newSender(t, devnettest.Attach(t, node), node, journal, chain.WithBumpAfter(time.Millisecond), chain.WithMaxFee(bound))
	tx, err := s.Send(ctx, &somewhere, []byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	waiting, cancel := context.WithTimeout(ctx, 100*time.Millisecond)
	defer cancel()
	if _, err := s.Wait(waiting, tx); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("got %v", err)
	}
	entries, err := journal.Unsettled(ctx, 1337, s.Address())
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Tx.GasFeeCap().Cmp(bound) > 0 {
			t.Errorf("a fee of %v was offered", e.Tx.GasFeeCap())
		}
	}
	if err := node.Mine(ctx); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Wait(ctx, tx); err != nil {
		t.Error(err)
	}
}

// What a person agreed to bounds every replacement, also of a Sender that finds the transaction in the journal.
func TestAQuotesFeeIsBounded(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{Manual: true})
	ctx := devnettest.Context(t)
	if err := node.Mine(ctx); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "journal")
	journal, err := chain.FileJournal(path)
	if err != nil {
		t.Fatal(err)
	}
	s := newSender(t, devnettest.Attach(t, node), node, journal, chain.WithBumpAfter(time.Millisecond))
	quote, err := s.Quote(ctx, &somewhere, []byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	perGas := new(big.Int).Div(quote.Fee, new(big.Int).SetUint64(quote.Gas))
	quote.MaxFee = new(big.Int).Lsh(perGas, 1)
	tx, err := s.SendQuoted(ctx, quote)
	if err != nil {
		t.Fatal(err)
	}
	raised := func(s *chain.Sender, journal chain.Journal) int {
		t.Helper()
		waiting, cancel := context.WithTimeout(ctx, 300*time.Millisecond)
		defer cancel()
		if _, err := s.Wait(waiting, tx); !errors.Is(err, context.DeadlineExceeded) {
			t.Fatalf("got %v", err)
		}
		entries, err := journal.Unsettled(ctx, 1337, s.Address())
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			if e.Tx.GasFeeCap().Cmp(quote.MaxFee) > 0 || e.MaxFee.Cmp(quote.MaxFee) != 0 {
				t.Errorf("a fee of %v was offered, bound %v, agreed %v", e.Tx.GasFeeCap(), e.MaxFee, quote.MaxFee)
			}
		}
		return len(entries)
	}
	if n := raised(s, journal); n < 2 {
		t.Errorf("the fee was never raised")
	}
	again, err := chain.FileJournal(path)
	if err != nil {
		t.Fatal(err)
	}
	second := newSender(t, devnettest.Attach(t, node), node, again, chain.WithBumpAfter(time.Millisecond))
	if _, err := second.Resume(ctx); err != nil {
		t.Fatal(err)
	}
	raised(second, again)
}

// takeNonce has another process of the same account use the nonce of tx, which waits in the pool of node.
func takeNonce(t *testing.T, node *devnet.Chain, nodes *chain.Chain, tx *types.Transaction) {
	t.Helper()
	rival, err := chain.KeySigner(node.FundedKey()).SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: nodes.ChainID(), Nonce: tx.Nonce(), To: &somewhere, Gas: 30_000,
		GasTipCap: new(big.Int).Lsh(tx.GasTipCap(), 1), GasFeeCap: new(big.Int).Lsh(tx.GasFeeCap(), 1),
	}), nodes.ChainID())
	if err != nil {
		t.Fatal(err)
	}
	if err := nodes.SendTransaction(devnettest.Context(t), rival); err != nil {
		t.Fatal(err)
	}
	if err := node.Mine(devnettest.Context(t)); err != nil {
		t.Fatal(err)
	}
}

func TestNonceTakenByAnotherProcess(t *testing.T) {
	for name, endpoints := range map[string]int{"one endpoint": 1, "two that agree": 2} {
		t.Run(name, func(t *testing.T) {
			node := devnettest.Start(t, devnet.Config{Manual: true})
			ctx := devnettest.Context(t)
			nodes := devnettest.Dial(t, 0, slices.Repeat([]string{node.RPC()}, endpoints)...)
			s := newSender(t, nodes, node, chain.MemoryJournal())
			tx, err := s.Send(ctx, &somewhere, []byte("x"))
			if err != nil {
				t.Fatal(err)
			}
			takeNonce(t, node, nodes, tx)
			if _, err := s.Wait(ctx, tx); !errors.Is(err, chain.ErrReplaced) {
				t.Errorf("got %v", err)
			}
		})
	}
}

// Nobody is told that a transaction was replaced while one of two endpoints has not seen that.
func TestReplacedOnlyWhereEverybodyHasSeenIt(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{Manual: true})
	ctx := devnettest.Context(t)
	behind := devnettest.NewProxy(t, node.RPC())
	var asked atomic.Int32
	behind.Set(func(method string, _ json.RawMessage) *devnettest.Reply {
		if method == "eth_getTransactionCount" && asked.Add(1) <= 3 {
			return &devnettest.Reply{Result: "0x0"}
		}
		return nil
	})
	nodes := devnettest.Dial(t, 0, node.RPC(), behind.URL)
	s := newSender(t, nodes, node, chain.MemoryJournal())
	tx, err := s.Send(ctx, &somewhere, []byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	takeNonce(t, node, nodes, tx)
	if _, err := s.Wait(ctx, tx); !errors.Is(err, chain.ErrReplaced) || asked.Load() <= 3 {
		t.Errorf("got %v after %d questions", err, asked.Load())
	}
}

// One of two nodes ends no wait: neither by keeping a transaction to itself and claiming that its nonce is used, nor by denying a
// receipt that the other one has.
func TestOneNodeReplacesNothing(t *testing.T) {
	for name, lie := range map[string]func() func(string, json.RawMessage) *devnettest.Reply{
		"kept to itself": func() func(string, json.RawMessage) *devnettest.Reply {
			var kept atomic.Bool
			return func(method string, _ json.RawMessage) *devnettest.Reply {
				switch {
				case method == "eth_sendRawTransaction":
					kept.Store(true)
					return &devnettest.Reply{Result: common.Hash{}}
				case method == "eth_getTransactionCount" && kept.Load():
					return &devnettest.Reply{Result: "0x63"}
				}
				return nil
			}
		},
		"receipt denied": func() func(string, json.RawMessage) *devnettest.Reply {
			return func(method string, _ json.RawMessage) *devnettest.Reply {
				if method == "eth_getTransactionReceipt" {
					return &devnettest.Reply{}
				}
				return nil
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			node := devnettest.Start(t, devnet.Config{})
			ctx := devnettest.Context(t)
			liar := devnettest.NewProxy(t, node.RPC())
			s := newSender(t, devnettest.Dial(t, 0, liar.URL, node.RPC()), node, chain.MemoryJournal())
			liar.Set(lie())
			tx, err := s.Send(ctx, &somewhere, nil)
			if err != nil {
				t.Fatal(err)
			}
			if receipt, err := s.Wait(ctx, tx); err != nil || receipt.TxHash != tx.Hash() {
				t.Errorf("got %+v (%v)", receipt, err)
			}
		})
	}
}

// A node that passes a transaction on and says that it refused it has nothing sent twice.
func TestOneNodesRefusalSendsNothingTwice(t *testing.T) {
	for _, refusal := range []string{"nonce too low", "intrinsic gas too low", "insufficient funds for gas * price + value"} {
		t.Run(refusal, func(t *testing.T) {
			node := devnettest.Start(t, devnet.Config{})
			ctx := devnettest.Context(t)
			direct, err := rpc.DialContext(ctx, node.RPC())
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(direct.Close)
			liar := devnettest.NewProxy(t, node.RPC())
			s := newSender(t, devnettest.Dial(t, 0, liar.URL, node.RPC()), node, chain.MemoryJournal())
			before, err := s.Chain().NonceAt(ctx, s.Address(), nil)
			if err != nil {
				t.Fatal(err)
			}
			liar.Set(func(method string, params json.RawMessage) *devnettest.Reply {
				if method != "eth_sendRawTransaction" {
					return nil
				}
				var raw []string
				if err := json.Unmarshal(params, &raw); err != nil || len(raw) != 1 {
					t.Errorf("parameters %s: %v", params, err)
					return nil
				}
				_ = direct.CallContext(ctx, nil, method, raw[0]) // the second time it is known
				return &devnettest.Reply{Code: -32000, Text: refusal}
			})
			tx, err := s.Send(ctx, &somewhere, nil)
			if err != nil {
				t.Fatal(err)
			}
			if receipt, err := s.Wait(ctx, tx); err != nil || receipt.TxHash != tx.Hash() {
				t.Errorf("got %+v (%v)", receipt, err)
			}
			if after, err := s.Chain().NonceAt(ctx, s.Address(), nil); err != nil || after != before+1 {
				t.Errorf("%d transactions were made (%v)", after-before, err)
			}
		})
	}
}
