package roll_test

import (
	"encoding/json"
	"strings"
	"testing"

	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/roll"
)

func TestSnapshotNoticesAHiddenPage(t *testing.T) {
	o := devnettest.New(t, devnet.Config{}, 3)
	p := devnettest.NewProxy(t, o.Node.RPC())
	p.Set(func(method string, _ json.RawMessage) *devnettest.Reply {
		if method == "eth_getLogs" {
			return &devnettest.Reply{Result: []any{}}
		}
		return nil
	})
	_, err := roll.Open(devnettest.Dial(t, 0, p.URL), o.Roll.Address).Snapshot(o.Ctx, nil)
	if err == nil || !strings.Contains(err.Error(), "the roll has 1 pages but the node gave events of 0") {
		t.Errorf("got %v", err)
	}
}

func TestSnapshotAfterAReorganisation(t *testing.T) {
	o := devnettest.New(t, devnet.Config{}, 0)
	all := devnettest.NewVoters(t, "snapshot", 4)
	o.Enrol(t, all[:2]...)
	first := o.Snapshot
	if err := o.Node.Mine(o.Ctx); err != nil {
		t.Fatal(err)
	}
	same, err := o.Roll.Update(o.Ctx, first, nil)
	if err != nil || same.Size() != 2 || same.Block.Number != first.Block.Number+1 {
		t.Fatalf("%d voters at block %d (%v)", same.Size(), same.Block.Number, err)
	}
	o.Enrol(t, all[2:]...)
	second, err := o.Roll.Update(o.Ctx, same, nil)
	if err != nil || second.Size() != 4 || same.Size() != 2 {
		t.Fatalf("%d voters, %d before (%v)", second.Size(), same.Size(), err)
	}
	if err := o.Node.Reorg(o.Ctx, 1); err != nil {
		t.Fatal(err)
	}
	for third := second; third.Pages[1].Block == second.Pages[1].Block; {
		if third, err = o.Roll.Update(o.Ctx, second, nil); err != nil {
			t.Fatal(err)
		}
		if len(third.Pages) == 1 { // the page waits in the pool for its new block
			third = second
		}
	}
}
