package election_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"os"
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
	"psephos/election"
)

var somewhere = common.Address{0x42}

func newSender(t testing.TB, nodes *chain.Chain, node *devnet.Chain, journal chain.Journal, opts ...chain.SenderOption) *chain.Sender {
	t.Helper()
	return election.NewSender(nodes, chain.KeySigner(node.FundedKey()), journal, opts...)
}

func TestConcurrentSendersShareTheNonces(t *testing.T) {
	node := startNode(t, devnet.Config{})
	ctx := testContext(t)
	journal := chain.MemoryJournal()
	s := newSender(t, attach(t, node), node, journal)
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
	node := startNode(t, devnet.Config{})
	ctx := testContext(t)
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	journal := chain.MemoryJournal()
	s := election.NewSender(attach(t, node), chain.KeySigner(key), journal)
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
	node := startNode(t, devnet.Config{})
	s := newSender(t, attach(t, node), node, chain.MemoryJournal())
	// A constructor that never ends: JUMPDEST PUSH1 0 JUMP.
	loop := append([]byte{0x5b}, common.FromHex("600056")...)
	if _, err := s.Send(testContext(t), nil, loop); !errors.Is(err, chain.ErrTooMuchGas) {
		t.Errorf("got %v", err)
	}
}

func TestStuckTransactionGetsAHigherFee(t *testing.T) {
	node := startNode(t, devnet.Config{Manual: true})
	ctx := testContext(t)
	if err := node.Mine(ctx); err != nil {
		t.Fatal(err)
	}
	journal := chain.MemoryJournal()
	s := newSender(t, attach(t, node), node, journal, chain.WithBumpAfter(20*time.Millisecond))
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
	node := startNode(t, devnet.Config{Manual: true})
	ctx := testContext(t)
	bound := big.NewInt(3 * params.GWei)
	journal := chain.MemoryJournal()
	s := newSender(t, attach(t, node), node, journal, chain.WithBumpAfter(time.Millisecond), chain.WithMaxFee(bound))
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
	node := startNode(t, devnet.Config{Manual: true})
	ctx := testContext(t)
	if err := node.Mine(ctx); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "journal")
	journal, err := chain.FileJournal(path)
	if err != nil {
		t.Fatal(err)
	}
	s := newSender(t, attach(t, node), node, journal, chain.WithBumpAfter(time.Millisecond))
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
	second := newSender(t, attach(t, node), node, again, chain.WithBumpAfter(time.Millisecond))
	if _, err := second.Resume(ctx); err != nil {
		t.Fatal(err)
	}
	raised(second, again)
}

// A process that dies between journal and broadcast leaves a transaction that the next one sends, once.
func TestResumeAfterACrash(t *testing.T) {
	node := startNode(t, devnet.Config{})
	ctx := testContext(t)
	path := filepath.Join(t.TempDir(), "journal")
	journal, err := chain.FileJournal(path)
	if err != nil {
		t.Fatal(err)
	}
	p := newProxy(t, node.RPC())
	p.set(func(method string, _ json.RawMessage) *reply {
		if method == "eth_sendRawTransaction" {
			return &reply{cut: true}
		}
		return nil
	})
	first := newSender(t, dial(t, 0, p.URL), node, journal)
	tx, err := first.Send(chain.WithLabel(ctx, "page 3"), &somewhere, []byte("x"))
	if !errors.Is(err, chain.ErrNoEndpoint) {
		t.Fatalf("got %v", err)
	}
	damage(t, path) // the crash cuts the line after it short

	again, err := chain.FileJournal(path)
	if err != nil {
		t.Fatal(err)
	}
	second := newSender(t, attach(t, node), node, again)
	entries, err := second.Resume(ctx)
	if err != nil || len(entries) != 1 || entries[0].Label != "page 3" || entries[0].Hash != tx.Hash() {
		t.Fatalf("resumed %+v (%v)", entries, err)
	}
	if receipt, err := second.Wait(ctx, entries[0].Tx); err != nil || receipt.TxHash != tx.Hash() {
		t.Fatalf("receipt is %+v (%v)", receipt, err)
	}
	if entries, err := second.Resume(ctx); err != nil || len(entries) != 0 {
		t.Errorf("resumed %d entries again (%v)", len(entries), err)
	}
	if data, err := os.ReadFile(path); err != nil || len(data) != 0 {
		t.Errorf("the journal still has %d bytes (%v)", len(data), err)
	}
}

// A node that claims that many transactions of the account are in blocks settles none that another node lacks.
func TestOneNodeSettlesNothing(t *testing.T) {
	node := startNode(t, devnet.Config{})
	ctx := testContext(t)
	journal := chain.MemoryJournal()
	p := newProxy(t, node.RPC())
	p.set(func(method string, _ json.RawMessage) *reply {
		if method == "eth_sendRawTransaction" {
			return &reply{cut: true}
		}
		return nil
	})
	first := newSender(t, dial(t, 0, p.URL), node, journal)
	tx, err := first.Send(ctx, &somewhere, nil)
	if !errors.Is(err, chain.ErrNoEndpoint) {
		t.Fatalf("got %v", err)
	}
	p.set(func(method string, _ json.RawMessage) *reply {
		if method == "eth_getTransactionCount" {
			return &reply{result: "0x63"}
		}
		return nil
	})
	second := newSender(t, dial(t, 0, p.URL, node.RPC()), node, journal)
	entries, err := second.Resume(ctx)
	if err != nil || len(entries) != 1 || entries[0].Hash != tx.Hash() {
		t.Errorf("resumed %+v (%v)", entries, err)
	}
}

// damage appends half a line to a journal.
func damage(t *testing.T, path string) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteString(`{"chainId":13`); err != nil {
		t.Fatal(err)
	}
}

func TestDamagedJournalIsNotGuessedAt(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	if err := os.WriteFile(path, []byte("{\"chainId\":13\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := chain.FileJournal(path); err == nil || !strings.Contains(err.Error(), "damaged") {
		t.Errorf("got %v", err)
	}
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
	if err := nodes.SendTransaction(testContext(t), rival); err != nil {
		t.Fatal(err)
	}
	if err := node.Mine(testContext(t)); err != nil {
		t.Fatal(err)
	}
}

func TestNonceTakenByAnotherProcess(t *testing.T) {
	for name, endpoints := range map[string]int{"one endpoint": 1, "two that agree": 2} {
		t.Run(name, func(t *testing.T) {
			node := startNode(t, devnet.Config{Manual: true})
			ctx := testContext(t)
			nodes := dial(t, 0, slices.Repeat([]string{node.RPC()}, endpoints)...)
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
	node := startNode(t, devnet.Config{Manual: true})
	ctx := testContext(t)
	behind := newProxy(t, node.RPC())
	var asked atomic.Int32
	behind.set(func(method string, _ json.RawMessage) *reply {
		if method == "eth_getTransactionCount" && asked.Add(1) <= 3 {
			return &reply{result: "0x0"}
		}
		return nil
	})
	nodes := dial(t, 0, node.RPC(), behind.URL)
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
	for name, lie := range map[string]func() func(string, json.RawMessage) *reply{
		"kept to itself": func() func(string, json.RawMessage) *reply {
			var kept atomic.Bool
			return func(method string, _ json.RawMessage) *reply {
				switch {
				case method == "eth_sendRawTransaction":
					kept.Store(true)
					return &reply{result: common.Hash{}}
				case method == "eth_getTransactionCount" && kept.Load():
					return &reply{result: "0x63"}
				}
				return nil
			}
		},
		"receipt denied": func() func(string, json.RawMessage) *reply {
			return func(method string, _ json.RawMessage) *reply {
				if method == "eth_getTransactionReceipt" {
					return &reply{}
				}
				return nil
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			node := startNode(t, devnet.Config{})
			ctx := testContext(t)
			liar := newProxy(t, node.RPC())
			s := newSender(t, dial(t, 0, liar.URL, node.RPC()), node, chain.MemoryJournal())
			liar.set(lie())
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
			node := startNode(t, devnet.Config{})
			ctx := testContext(t)
			direct, err := rpc.DialContext(ctx, node.RPC())
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(direct.Close)
			liar := newProxy(t, node.RPC())
			s := newSender(t, dial(t, 0, liar.URL, node.RPC()), node, chain.MemoryJournal())
			before, err := s.Chain().NonceAt(ctx, s.Address(), nil)
			if err != nil {
				t.Fatal(err)
			}
			liar.set(func(method string, params json.RawMessage) *reply {
				if method != "eth_sendRawTransaction" {
					return nil
				}
				var raw []string
				if err := json.Unmarshal(params, &raw); err != nil || len(raw) != 1 {
					t.Errorf("parameters %s: %v", params, err)
					return nil
				}
				_ = direct.CallContext(ctx, nil, method, raw[0]) // the second time it is known
				return &reply{code: -32000, text: refusal}
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

// A batch that was fine when it was sent can fail in its block: here, because the election closes before.
func TestFailedTransactionSaysWhy(t *testing.T) {
	p := openPolls(t)
	batch, err := election.EncodeBatch(p.snap, p.election.ContentsLength, []election.Ballot{p.vote(t, p.voters[0], 0)})
	if err != nil {
		t.Fatal(err)
	}
	left := p.election.Parameters.Closing - p.head(t).Time
	if err := p.node.Client().Client().CallContext(p.ctx, nil, "evm_increaseTime", left); err != nil {
		t.Fatal(err)
	}
	tx, err := p.election.Cast(p.ctx, p.sender, batch)
	if err != nil {
		t.Fatal(err)
	}
	receipt, err := p.sender.Wait(p.ctx, tx)
	var revert *election.RevertError
	if receipt == nil || receipt.Status != 0 || !errors.As(err, &revert) || revert.Name != "WrongPhase" {
		t.Fatalf("receipt is %+v (%v)", receipt, err)
	}
}
