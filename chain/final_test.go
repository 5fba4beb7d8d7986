package chain_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
)

// waited is what a wait for a transaction ends with.
type waited struct {
	receipt *types.Receipt
	err     error
}

// waitFinal waits for tx in the background; included is closed once it is in a block.
func waitFinal(t *testing.T, s *chain.Sender, tx *types.Transaction) (included chan struct{}, done chan waited) {
	t.Helper()
	ctx := devnettest.Context(t)
	included, done = make(chan struct{}), make(chan waited, 1)
	go func() {
		receipt, err := s.WaitFinal(ctx, tx, func() { close(included) })
		done <- waited{receipt, err}
	}()
	return included, done
}

// stillWaits fails the test if a wait ends although nothing is final.
func stillWaits(t *testing.T, done chan waited) {
	t.Helper()
	select {
	case got := <-done:
		t.Fatalf("ended with %+v (%v)", got.receipt, got.err)
	case <-time.After(200 * time.Millisecond):
	}
}

func mine(t *testing.T, node *devnet.Chain, blocks int) {
	t.Helper()
	for range blocks {
		if err := node.Mine(devnettest.Context(t)); err != nil {
			t.Fatal(err)
		}
	}
}

// One node's final block is not everybody's.
func TestWaitFinalWaitsForEveryNode(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{FinalityDepth: 3})
	second := devnettest.NewProxy(t, node.RPC())
	second.Set(func(method string, params json.RawMessage) *devnettest.Reply {
		if method != "eth_getBlockByNumber" || !strings.Contains(string(params), "finalized") {
			return nil
		}
		return &devnettest.Reply{Result: map[string]any{"number": "0x0", "hash": common.Hash{1}, "parentHash": common.Hash{}, "timestamp": "0x0"}}
	})
	journal := chain.MemoryJournal()
	s := newSender(t, devnettest.Dial(t, 0, node.RPC(), second.URL), node, journal)
	tx, err := s.Send(devnettest.Context(t), &somewhere, nil)
	if err != nil {
		t.Fatal(err)
	}
	included, done := waitFinal(t, s, tx)
	<-included
	stillWaits(t, done)
	mine(t, node, 3)
	stillWaits(t, done)
	if left, err := journal.Unsettled(devnettest.Context(t), 1337, s.Address()); err != nil || len(left) != 1 {
		t.Errorf("the journal has %d entries (%v), want 1", len(left), err)
	}
	second.Set(nil)
	if got := <-done; got.err != nil || got.receipt.TxHash != tx.Hash() {
		t.Errorf("got %+v (%v)", got.receipt, got.err)
	}
	if left, err := journal.Unsettled(devnettest.Context(t), 1337, s.Address()); err != nil || len(left) != 0 {
		t.Errorf("the journal has %d entries (%v), want none", len(left), err)
	}
}

// A transaction that leaves its block is waited for again, and the receipt is the one of its last block.
func TestWaitFinalFollowsAReorganisation(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{FinalityDepth: 3})
	ctx := devnettest.Context(t)
	s := newSender(t, devnettest.Dial(t, 0, node.RPC()), node, chain.MemoryJournal())
	mine(t, node, 5)
	tx, err := s.Send(ctx, &somewhere, nil)
	if err != nil {
		t.Fatal(err)
	}
	included, done := waitFinal(t, s, tx)
	<-included
	before, err := s.Chain().TransactionReceipt(ctx, tx.Hash())
	if err != nil {
		t.Fatal(err)
	}
	if err := node.Reorg(ctx, 1); err != nil {
		t.Fatal(err)
	}
	for {
		if after, err := s.Chain().TransactionReceipt(ctx, tx.Hash()); err == nil && after.BlockHash != before.BlockHash {
			break // back in another block
		}
		if ctx.Err() != nil {
			t.Fatal("the transaction is not in another block")
		}
	}
	mine(t, node, 3)
	if got := <-done; got.err != nil || got.receipt.BlockHash == before.BlockHash {
		t.Errorf("got %+v (%v)", got.receipt, got.err)
	}
}

// A node that keeps a transaction to itself and invents its receipt convinces nobody, and the transaction is sent all the same.
func TestWaitFinalDoesNotBelieveAnInventedReceipt(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	ctx := devnettest.Context(t)
	liar := devnettest.NewProxy(t, node.RPC())
	s := newSender(t, devnettest.Dial(t, 0, liar.URL, node.RPC()), node, chain.MemoryJournal())
	head, err := s.Chain().Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	liar.Set(func(method string, params json.RawMessage) *devnettest.Reply {
		switch method {
		case "eth_sendRawTransaction":
			return &devnettest.Reply{Result: common.Hash{}}
		case "eth_getTransactionCount":
			return &devnettest.Reply{Result: "0x63"}
		case "eth_getTransactionReceipt":
			var asked []common.Hash
			if err := json.Unmarshal(params, &asked); err != nil || len(asked) != 1 {
				return nil
			}
			return &devnettest.Reply{Result: map[string]any{
				"transactionHash": asked[0], "blockHash": head.Hash, "blockNumber": hexutil.EncodeUint64(head.Number), "status": "0x1",
				"gasUsed": "0x5208", "cumulativeGasUsed": "0x5208", "logs": []any{}, "logsBloom": types.Bloom{}, "transactionIndex": "0x0",
			}}
		}
		return nil
	})
	tx := signed(t, s, node)
	receipt, err := s.WaitFinal(ctx, tx, nil)
	if !errors.Is(err, chain.ErrDisagree) {
		t.Errorf("got %+v (%v)", receipt, err)
	}
	if real, err := devnettest.Dial(t, 0, node.RPC()).TransactionReceipt(ctx, tx.Hash()); err != nil || real.Status != 1 {
		t.Errorf("the transaction never arrived: %+v (%v)", real, err)
	}
}

// signed is a transaction of the sender's account that was not sent.
func signed(t *testing.T, s *chain.Sender, node *devnet.Chain) *types.Transaction {
	t.Helper()
	tx, err := chain.KeySigner(node.FundedKey()).SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: s.Chain().ChainID(), To: &somewhere, Gas: 30_000, GasTipCap: ofGwei(2), GasFeeCap: ofGwei(20),
	}), s.Chain().ChainID())
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

// Whoever waits for a transaction that was replaced finds the replacement, also after another Send saw that its nonce is used.
func TestAnotherSendLosesNoReplacement(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{Manual: true})
	ctx := devnettest.Context(t)
	journal := chain.MemoryJournal()
	p := devnettest.NewProxy(t, node.RPC())
	nodes, err := chain.Dial(ctx, []string{p.URL}, 0, chain.WithPoll(100*time.Millisecond))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(nodes.Close)
	s := newSender(t, nodes, node, journal, chain.WithBumpAfter(time.Nanosecond))
	tx, err := s.Send(ctx, &somewhere, nil)
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan waited, 1)
	go func() {
		receipt, err := s.Wait(ctx, tx)
		done <- waited{receipt, err}
	}()
	for replaced := false; !replaced; {
		left, err := journal.Unsettled(ctx, 1337, s.Address())
		if err != nil || ctx.Err() != nil {
			t.Fatalf("the fee was never raised (%v)", err)
		}
		_, _, err = node.Client().TransactionByHash(ctx, left[len(left)-1].Hash)
		replaced = len(left) > 1 && err == nil
	}
	p.Set(func(method string, _ json.RawMessage) *devnettest.Reply { // the receipt comes a little later than the nonce
		if method == "eth_getTransactionReceipt" {
			return &devnettest.Reply{}
		}
		return nil
	})
	mine(t, node, 1)
	if _, err := s.Send(ctx, &somewhere, nil); err != nil {
		t.Fatal(err)
	}
	p.Set(nil)
	got := <-done
	if got.err != nil || got.receipt.TxHash == tx.Hash() {
		t.Errorf("got %+v (%v), want the receipt of the replacement", got.receipt, got.err)
	}
	left, err := journal.Unsettled(ctx, 1337, s.Address())
	if err != nil || slices.ContainsFunc(left, func(e chain.JournalEntry) bool { return e.Nonce == tx.Nonce() }) {
		t.Errorf("the journal has %+v (%v)", left, err)
	}
}
