package relay_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/backend/relay"
	"psephos/backend/store"
	"psephos/chain"
	"psephos/devnet/devnettest"
	"psephos/election"
)

// childEnv makes the test program a relay process instead: its value is a childConfig.
const childEnv = "PSEPHOS_RELAY_TEST_CHILD"

// childConfig is what a relay process is started with.
type childConfig struct {
	DB, RPC, Journal, Key string
	Factory, Roll         common.Address
	Clock                 time.Time // when the fast clock started
}

// runChild is the relay process: it takes ballots as lines of JSON on standard input, and writes the tracker of each as a
// line when it is acknowledged, or "error" and a reason. It ends when it is killed.
func runChild() int {
	if err := child(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

func child(ctx context.Context) error {
	r, err := openChild(ctx)
	if err != nil {
		return err
	}
	go func() { _ = r.Run(ctx) }()
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var b election.Ballot
		if err := json.Unmarshal(lines.Bytes(), &b); err != nil {
			return err
		}
		go func() {
			receipt, err := r.Accept(ctx, b)
			if err != nil {
				fmt.Println("error", err)
				return
			}
			fmt.Println(receipt.Tracker)
		}()
	}
	return lines.Err()
}

func openChild(ctx context.Context) (*relay.Relay, error) {
	var config childConfig
	if err := json.Unmarshal([]byte(os.Getenv(childEnv)), &config); err != nil {
		return nil, err
	}
	db, err := store.Open(ctx, config.DB)
	if err != nil {
		return nil, err
	}
	nodes, err := chain.Dial(ctx, []string{config.RPC}, 0, chain.WithPoll(devnettest.Poll))
	if err != nil {
		return nil, err
	}
	journal, err := chain.FileJournal(config.Journal)
	if err != nil {
		return nil, err
	}
	key, err := crypto.HexToECDSA(config.Key)
	if err != nil {
		return nil, err
	}
	clock := fastClock{config.Clock}
	return relay.New(relay.Config{
		DB: db, Chain: nodes, Sender: election.NewSender(nodes, chain.KeySigner(key), journal),
		Factory: config.Factory, Roll: config.Roll, BatchWait: time.Millisecond, BatchSize: 2, Poll: devnettest.Poll, Now: clock.now,
	})
}
