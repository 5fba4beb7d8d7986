package devnet_test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"go.uber.org/goleak"

	"psephos/devnet"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		// go-ethereum's pool for recovering senders is started once for the whole process and never ends.
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		// goleveldb (the node's list of peers) lets this one linger for a second after it was closed.
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
	)
}

func start(t *testing.T, config devnet.Config) *devnet.Chain {
	t.Helper()
	chain, err := devnet.Start(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	return chain
}

func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	client, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// signed returns a transfer of one wei from key's account.
func signed(t *testing.T, client *ethclient.Client, key *ecdsa.PrivateKey, nonce, gas uint64, to common.Address) *types.Transaction {
	t.Helper()
	chainID, err := client.ChainID(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, Gas: gas, To: &to, Value: big.NewInt(1),
		GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(100 * params.GWei),
	})
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

func send(t *testing.T, client *ethclient.Client, tx *types.Transaction) {
	t.Helper()
	if err := client.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
}

// receipt polls until the transaction is in a block.
func receipt(t *testing.T, client *ethclient.Client, hash common.Hash) *types.Receipt {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		if got, err := client.TransactionReceipt(ctx, hash); err == nil {
			return got
		}
		select {
		case <-ctx.Done():
			t.Fatalf("transaction %s was not included: %v", hash, ctx.Err())
		case <-tick.C:
		}
	}
}

func head(t *testing.T, client *ethclient.Client) *types.Header {
	t.Helper()
	header, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return header
}

var somebody = common.HexToAddress("0x00000000000000000000000000000000000a11ce")

func TestTransactionsAreSealedOnDemandOverHTTPAndWebSocket(t *testing.T) {
	chain := start(t, devnet.Config{})
	for nonce, url := range []string{chain.RPC(), chain.WS()} {
		client := dial(t, url)
		tx := signed(t, client, chain.FundedKey(), uint64(nonce), 21_000, somebody)
		send(t, client, tx)
		if got := receipt(t, client, tx.Hash()); got.Status != types.ReceiptStatusSuccessful {
			t.Errorf("%s: status %d", url, got.Status)
		}
		if id, err := client.ChainID(t.Context()); err != nil || id.Uint64() != devnet.DefaultChainID {
			t.Errorf("%s: chain id %v, %v", url, id, err)
		}
	}
	if !strings.HasPrefix(chain.RPC(), "http://127.0.0.1:") || !strings.HasPrefix(chain.WS(), "ws://127.0.0.1:") {
		t.Errorf("endpoints %s, %s are not local", chain.RPC(), chain.WS())
	}
}

func TestBlocksCanBeFollowedOverWebSocket(t *testing.T) {
	chain := start(t, devnet.Config{Manual: true})
	heads := make(chan *types.Header, 4)
	subscription, err := dial(t, chain.WS()).SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()
	if err := chain.Mine(t.Context()); err != nil {
		t.Fatal(err)
	}
	select {
	case got := <-heads:
		if got.Number.Uint64() != 2 {
			t.Errorf("got block %d, want 2", got.Number)
		}
	case <-time.After(30 * time.Second):
		t.Fatal("no block was announced")
	}
}

func TestManyTransactionsShareABlock(t *testing.T) {
	chain := start(t, devnet.Config{Manual: true})
	client := chain.Client()
	const count = 500
	for nonce := range uint64(count) {
		send(t, client, signed(t, client, chain.FundedKey(), nonce, 21_000, somebody))
	}
	if err := chain.Mine(t.Context()); err != nil {
		t.Fatal(err)
	}
	block, err := client.BlockByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := len(block.Transactions()); got != count {
		t.Errorf("the block holds %d transactions, want %d", got, count)
	}
	if block.GasLimit() != devnet.GasLimit {
		t.Errorf("gas limit %d", block.GasLimit())
	}
}

func TestOsakaRulesFromGenesis(t *testing.T) {
	chain := start(t, devnet.Config{})
	client := chain.Client()
	fits := signed(t, client, chain.FundedKey(), 0, params.MaxTxGas, somebody)
	send(t, client, fits)
	receipt(t, client, fits.Hash())
	above := signed(t, client, chain.FundedKey(), 1, params.MaxTxGas+1, somebody)
	if err := client.SendTransaction(t.Context(), above); err == nil || !strings.Contains(err.Error(), "gas limit too high") {
		t.Errorf("a transaction above the gas cap: got %v", err)
	}
	if got := head(t, client); got.SlotNumber != nil {
		t.Error("a rule planned after Osaka is active")
	}
	// CLZ (0x1e) is new in Osaka: PUSH1 1, CLZ, PUSH0, MSTORE, PUSH1 32, PUSH0, RETURN.
	code := common.FromHex("60011e5f5260205ff3")
	result, err := client.CallContract(t.Context(), ethCreate(code), nil)
	if err != nil || new(big.Int).SetBytes(result).Uint64() != 255 {
		t.Errorf("CLZ(1) = %x, %v", result, err)
	}
}

func TestAmsterdamRulesOnRequest(t *testing.T) {
	chain := start(t, devnet.Config{Amsterdam: true})
	client := chain.Client()
	tx := signed(t, client, chain.FundedKey(), 0, 500_000, somebody)
	send(t, client, tx)
	receipt(t, client, tx.Hash())
	if got := head(t, client); got.SlotNumber == nil {
		t.Error("Amsterdam's rules are not active")
	}
}

func TestRestartContinues(t *testing.T) {
	dir := t.TempDir()
	member := crypto.PubkeyToAddress(chainKey(t).PublicKey)
	config := devnet.Config{DataDir: dir, Funded: []common.Address{member}}
	first := start(t, config)
	tx := signed(t, first.Client(), first.FundedKey(), 0, 21_000, somebody)
	send(t, first.Client(), tx)
	before := receipt(t, first.Client(), tx.Hash())
	if err := first.AdvanceTime(t.Context(), 1_000_000); err != nil {
		t.Fatal(err)
	}
	headBefore := head(t, first.Client())
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}

	second := start(t, config)
	if second.FundedAddress() != first.FundedAddress() {
		t.Error("the funded account changed")
	}
	after := receipt(t, second.Client(), tx.Hash())
	if after.BlockHash != before.BlockHash {
		t.Error("the transaction moved to another block")
	}
	if got := head(t, second.Client()); got.Time <= headBefore.Time {
		t.Errorf("the clock went back from %d to %d", headBefore.Time, got.Time)
	}
	balance, err := second.Client().BalanceAt(t.Context(), member, nil)
	want := new(big.Int).Mul(big.NewInt(devnet.FundedEther), big.NewInt(params.Ether))
	if err != nil || balance.Cmp(want) != 0 {
		t.Errorf("balance %v, %v; want %v, funded once", balance, err, want)
	}
	old, err := second.Client().BalanceAt(t.Context(), somebody, big.NewInt(1))
	if err != nil || old.Sign() != 0 {
		t.Errorf("state of an old block: %v, %v", old, err)
	}
	if info, err := os.Stat(devnet.KeyFile(dir)); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("key file: %v, %v", info, err)
	}
}

func TestOtherRulesOrASecondProcessAreRefused(t *testing.T) {
	dir := t.TempDir()
	chain := start(t, devnet.Config{DataDir: dir})
	if _, err := devnet.Start(t.Context(), devnet.Config{DataDir: dir}); err == nil || !strings.Contains(err.Error(), "another process uses") {
		t.Errorf("second chain on one directory: %v", err)
	}
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := devnet.Start(t.Context(), devnet.Config{DataDir: dir, ChainID: 7}); err == nil || !strings.Contains(err.Error(), "another chain id") {
		t.Errorf("another chain id: %v", err)
	}
	if _, err := devnet.Start(t.Context(), devnet.Config{HTTPPort: -1}); err == nil {
		t.Error("port -1 was accepted")
	}
}

func TestReorgReplacesBlocksAndKeepsTransactions(t *testing.T) {
	chain := start(t, devnet.Config{Manual: true, FinalityDepth: 8})
	client := chain.Client()
	tx := signed(t, client, chain.FundedKey(), 0, 21_000, somebody)
	send(t, client, tx)
	if err := chain.Mine(t.Context()); err != nil {
		t.Fatal(err)
	}
	before := receipt(t, client, tx.Hash())
	if err := chain.Reorg(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	if got := head(t, client); got.Number.Cmp(before.BlockNumber) != 0 || got.Hash() == before.BlockHash {
		t.Errorf("block %d was not replaced", before.BlockNumber)
	}
	if _, err := client.TransactionReceipt(t.Context(), tx.Hash()); err == nil {
		t.Error("the transaction is still in a block")
	}
	if err := chain.Mine(t.Context()); err != nil {
		t.Fatal(err)
	}
	receipt(t, client, tx.Hash())
	if err := chain.Reorg(t.Context(), 1000); err == nil {
		t.Error("more blocks than there are were replaced")
	}
}

func TestFinalityDepth(t *testing.T) {
	for _, depth := range []uint64{0, 2} {
		chain := start(t, devnet.Config{Manual: true, FinalityDepth: depth})
		for range 4 {
			if err := chain.Mine(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		for _, tag := range []rpc.BlockNumber{rpc.FinalizedBlockNumber, rpc.SafeBlockNumber} {
			got, err := chain.Client().HeaderByNumber(t.Context(), big.NewInt(tag.Int64()))
			if err != nil || got.Number.Uint64() != 5-depth {
				t.Errorf("depth %d: %v block %v, %v; want %d", depth, tag, got, err, 5-depth)
			}
		}
	}
}

func chainKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}
