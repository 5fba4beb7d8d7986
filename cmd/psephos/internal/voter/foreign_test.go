package voter

import (
	"bytes"
	"os/exec"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
	"psephos/roll"
)

// The commands that a person may copy run nothing that the invitation says.
func TestForeignValuesAreQuoted(t *testing.T) {
	address := common.HexToAddress("0x01")
	root, err := roll.PageRoot(0, []common.Address{address})
	if err != nil {
		t.Fatal(err)
	}
	roll, err := roll.NewSnapshot(common.Address{}, chain.Head{}, []roll.Page{{Addresses: []common.Address{address}, Root: root}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	invitation := election.Invitation{Office: "https://o.example/;exit", RPC: []string{"https://a.example/$(id)"}}
	command := Register{Wallet: flags.Wallet{Dir: "my wallet"}}
	if err := command.print(terminal.New(nil, &out, &out), invitation, roll, address); err != nil {
		t.Fatal(err)
	}
	_, vote, found := strings.Cut(out.String(), "To vote in one:")
	if !found {
		t.Fatalf("printed %q", out.String())
	}
	words, err := exec.Command("sh", "-c", "printf '%s|' "+strings.TrimSpace(vote)).Output()
	want := "psephos|vote|ADDRESS|--rpc|https://a.example/$(id)|--office|https://o.example/;exit|--wallet|my wallet|"
	if err != nil || string(words) != want {
		t.Errorf("a shell reads %s, %v, want %s", words, err, want)
	}
	if list := "--rpc 'https://a.example/$(id)'\n"; !strings.Contains(out.String(), list) {
		t.Errorf("printed %q, without %q", out.String(), list)
	}
}
