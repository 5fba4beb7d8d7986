package election_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

// A node that shows a trustee another transport key could read the shares dealt to it, and one that shows another deal could learn
// an honest dealer's share from the complaint. Beside an honest node it is contradicted before anything is worked out.
func TestNoShareIsDealtOnOneNodesWord(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	trustees := o.trustees(t, 2)
	board := o.board(t, trustees, 2)
	p := devnettest.NewProxy(t, o.Node.RPC())
	seen, err := election.OpenBoard(o.Ctx, devnettest.Dial(t, 0, p.URL, o.Node.RPC()), board.Address)
	if err != nil {
		t.Fatal(err)
	}
	for _, who := range trustees {
		o.perform(t, board, who, election.TaskRegister)
	}
	lie := func(spoil func([]types.Log) []types.Log) {
		p.Set(func(method string, params json.RawMessage) *devnettest.Reply {
			if method != "eth_getLogs" || !strings.Contains(strings.ToLower(string(params)), strings.ToLower(board.Address.Hex())) {
				return nil
			}
			return &devnettest.Reply{Result: within(t, params, spoil(o.logsOf(t, board)))}
		})
	}
	lies := map[string]func([]types.Log) []types.Log{
		"another key": func(logs []types.Log) []types.Log {
			logs[1].Data[len(logs[1].Data)-1] ^= 1
			return logs
		},
		"a block that nobody has": func(logs []types.Log) []types.Log {
			logs[1].BlockNumber += 1000
			return logs
		},
		"one event more": func(logs []types.Log) []types.Log { return append(logs, logs[0]) },
	}
	for name, spoil := range lies {
		lie(spoil)
		if _, err := seen.Step(o.Ctx, trustees[0].Address(), trustees[0].seed); !errors.Is(err, chain.ErrDisagree) {
			t.Errorf("dealing, %s: got %v, want %v", name, err, chain.ErrDisagree)
		}
	}
	p.Set(nil)
	for _, who := range trustees {
		o.perform(t, seen, who, election.TaskDeal)
	}
	lie(func(logs []types.Log) []types.Log {
		logs[3].Data[len(logs[3].Data)-33] ^= 1 // the second dealer's share for the first trustee
		return logs
	})
	if step, err := seen.Step(o.Ctx, trustees[0].Address(), trustees[0].seed); !errors.Is(err, chain.ErrDisagree) {
		t.Errorf("complaining: got %+v %v, want %v", step.Task, err, chain.ErrDisagree)
	}
	p.Set(nil)
	o.perform(t, seen, trustees[0], election.TaskConfirm)
}

// Nothing is worked out for a board of foreign code, or whose trustees are others by another node.
func TestNoStepForAForeignBoard(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	trustees := o.trustees(t, 2)
	board := o.board(t, trustees, 2)
	p := devnettest.NewProxy(t, o.Node.RPC())
	seen, err := election.OpenBoard(o.Ctx, devnettest.Dial(t, 0, o.Node.RPC(), p.URL), board.Address)
	if err != nil {
		t.Fatal(err)
	}
	at := strings.ToLower(board.Address.Hex())
	p.Set(func(method string, params json.RawMessage) *devnettest.Reply {
		if method == "eth_getCode" && strings.Contains(strings.ToLower(string(params)), at) {
			return &devnettest.Reply{Result: "0x6000"}
		}
		return nil
	})
	if _, err := seen.Step(o.Ctx, trustees[0].Address(), trustees[0].seed); !errors.Is(err, election.ErrForeignCode) {
		t.Errorf("foreign code: got %v, want %v", err, election.ErrForeignCode)
	}
	one := hexutil.Encode(common.LeftPadBytes([]byte{1}, 32))
	threshold := "42cde4e8" // threshold()
	p.Set(func(method string, params json.RawMessage) *devnettest.Reply {
		if method == "eth_call" && strings.Contains(string(params), threshold) {
			return &devnettest.Reply{Result: one}
		}
		return nil
	})
	if _, err := seen.Step(o.Ctx, trustees[0].Address(), trustees[0].seed); !errors.Is(err, chain.ErrDisagree) {
		t.Errorf("another threshold: got %v, want %v", err, chain.ErrDisagree)
	}
	p.Set(nil)
	if step, err := seen.Step(o.Ctx, trustees[0].Address(), trustees[0].seed); err != nil || step.Task != election.TaskRegister || step.Data == nil {
		t.Errorf("the same board without lies: %+v %v", step.Task, err)
	}
}

// within are the logs that a query asks for, so that the liar is consistent.
func within(t testing.TB, params json.RawMessage, logs []types.Log) []types.Log {
	t.Helper()
	var queries []struct {
		From hexutil.Uint64 `json:"fromBlock"`
		To   hexutil.Uint64 `json:"toBlock"`
	}
	if err := json.Unmarshal(params, &queries); err != nil || len(queries) != 1 {
		t.Errorf("a query of %s: %v", params, err)
		return nil
	}
	asked := []types.Log{}
	for _, log := range logs {
		beyond := log.BlockNumber > 1000 // a block that only the liar has: it tells about it whatever the range
		if beyond || log.BlockNumber >= uint64(queries[0].From) && log.BlockNumber <= uint64(queries[0].To) {
			asked = append(asked, log)
		}
	}
	return asked
}

// logsOf are the board's events as an honest node has them.
func (o *organisation) logsOf(t testing.TB, board *election.Board) []types.Log {
	t.Helper()
	var logs []types.Log
	query := map[string]any{"address": board.Address, "fromBlock": "0x0", "toBlock": "latest"}
	if err := o.Node.Client().Client().CallContext(o.Ctx, &logs, "eth_getLogs", query); err != nil {
		t.Error(err)
	}
	return logs
}
