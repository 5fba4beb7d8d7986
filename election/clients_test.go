//go:build unix

package election_test

import (
	"bufio"
	"context"
	"net"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"psephos/chain"
	"psephos/devnet/devnettest"
)

// The account that anvil funds, and Ganache with the same phrase.
const (
	clientPhrase = "test test test test test test test test test test test junk"
	clientKey    = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"
)

var listening = regexp.MustCompile(`(?:Listening on|RPC Listening on) (127\.0\.0\.1:[0-9]+)`)

// startClient runs another implementation of a chain, from contracts/node_modules, on a free port and returns its address.
func startClient(t *testing.T, name string, args ...string) string {
	t.Helper()
	path, err := filepath.Abs("../contracts/node_modules/.bin/" + name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := exec.LookPath(path); err != nil {
		t.Fatalf("%s is not installed: run `npm ci` in contracts", name)
	}
	cmd := exec.CommandContext(context.Background(), path, args...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // npm's launcher starts the real program as its child
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	address := make(chan string, 1)
	drained := make(chan struct{})
	go func() {
		defer close(drained)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if match := listening.FindStringSubmatch(lines.Text()); match != nil && len(address) == 0 {
				address <- match[1]
			}
		}
	}()
	t.Cleanup(func() {
		_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
		<-drained
		_ = cmd.Wait() // reports the kill
	})
	select {
	case found := <-address:
		return "http://" + found
	case <-time.After(time.Minute):
		t.Fatalf("%s did not start within a minute", name)
		return ""
	}
}

func TestAnvilAsSecondClient(t *testing.T) {
	url := startClient(t, "anvil", "--port", "0", "--hardfork", "osaka", "--mnemonic", clientPhrase)
	chain := electionOn(t, url)
	// Anvil's tags trail by epochs; there the newest block is final.
	head, err := chain.Head(devnettest.Context(t))
	if err != nil {
		t.Fatal(err)
	}
	if final, err := chain.Finalized(devnettest.Context(t)); err != nil || final != head {
		t.Errorf("final is %+v (%v), the newest is %+v", final, err, head)
	}
}

func TestGanacheAsThirdClient(t *testing.T) {
	url := startClient(t, "ganache", "--server.port", freePort(t), "--chain.hardfork", "shanghai", "--wallet.mnemonic", clientPhrase)
	electionOn(t, url)
}

// freePort is a port that nobody listens on: Ganache cannot choose one itself.
func freePort(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

// electionOn holds a small open election on another client: counts, refusals, amendments, status.
func electionOn(t *testing.T, url string) *chain.Chain {
	t.Helper()
	chain := devnettest.Dial(t, 0, url)
	key, err := crypto.HexToECDSA(clientKey[2:])
	if err != nil {
		t.Fatal(err)
	}
	p := &polls{organisation: &organisation{devnettest.Deploy(t, chain, key)}, voters: devnettest.NewVoters(t, "client", 4)}
	p.Enrol(t, p.voters...)
	p.election = p.Create(t, p.Definition(t))
	p.snap = p.snapshot(t)
	struck, _ := p.snap.Find(p.voters[3].Address)
	p.Mined(t)(p.Roll.Amend(p.Ctx, p.Sender, struck, common.Address{}))
	p.snap = p.snapshot(t)
	first := p.vote(t, p.voters[0], 1)
	p.cast(t, p.election, p.snap, first, p.vote(t, p.voters[1], 2))
	p.Mined(t)(p.election.Submit(p.Ctx, p.Sender, p.vote(t, p.voters[2], 2)))
	if counts, err := p.election.Counts(p.Ctx, nil); err != nil || !slices.Equal(counts[0], []uint64{0, 1, 2}) {
		t.Errorf("counts are %v (%v)", counts, err)
	}
	if i, err := p.election.WaitIncluded(p.Ctx, first.Number); err != nil || i.Tracker != first.Tracker() {
		t.Errorf("included as %+v (%v)", i, err)
	}
	bad := first
	bad.Number, _ = p.snap.Find(p.voters[1].Address)
	if revert := p.refusal(t, bad); revert.Name != "BadSignerOrProof" {
		t.Errorf("the contract says %v", revert)
	}
	p.closeBy(t, url)
	if revert := p.refusal(t, first); revert.Name != "WrongPhase" {
		t.Errorf("after closing, the contract says %v", revert)
	}
	return chain
}

// closeBy moves the clock of another client past the closing.
func (p *polls) closeBy(t *testing.T, url string) {
	t.Helper()
	client, err := rpc.DialContext(p.Ctx, url)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if err := client.CallContext(p.Ctx, nil, "evm_increaseTime", 7200); err != nil {
		t.Fatal(err)
	}
	if err := client.CallContext(p.Ctx, nil, "evm_mine"); err != nil {
		t.Fatal(err)
	}
}
