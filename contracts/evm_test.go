package contracts_test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

const (
	testChainID = 31337
	// txGasCap is the most gas a transaction may take (EIP-7825).
	txGasCap = 16_777_216
	// deployGas is enough under Amsterdam rules too, where code costs more than a transaction may take today.
	deployGas = 200_000_000
)

// evm runs transactions one after another, without blocks: go-ethereum's state transition on a state in memory.
type evm struct {
	t      testing.TB
	config params.ChainConfig
	db     *state.StateDB
	time   uint64
	hooks  *tracing.Hooks
	sent   int
}

// newEVM starts with nothing on chain, under Osaka rules or those planned after them.
func newEVM(t testing.TB, amsterdam bool) *evm {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	config := *params.MergedTestChainConfig
	config.ChainID = big.NewInt(testChainID)
	config.AmsterdamTime, config.BogotaTime = nil, nil
	if amsterdam {
		config.AmsterdamTime = new(uint64)
	}
	return &evm{t: t, config: config, db: db, time: 1_000_000}
}

// outcome is what became of a transaction: all-in gas, what it returned or reverted with, and its events.
type outcome struct {
	gas      uint64
	returned []byte
	failed   bool
	logs     []*types.Log
}

// apply runs a transaction; to is nil for a deployment.
func (e *evm) apply(from common.Address, to *common.Address, data []byte, gas uint64) outcome {
	e.t.Helper()
	random := common.Hash{}
	block := vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, GetHash: func(uint64) common.Hash { return common.Hash{} },
		GasLimit: gas, BlockNumber: big.NewInt(1), Time: e.time, Difficulty: new(big.Int), BaseFee: new(big.Int),
		BlobBaseFee: new(big.Int), Random: &random, CostPerStateByte: params.CostPerStateByte,
	}
	machine := vm.NewEVM(block, e.db, &e.config, vm.Config{Tracer: e.hooks, NoBaseFee: true})
	zero := new(uint256.Int)
	message := &core.Message{
		From: from, To: to, Value: zero, GasLimit: gas, GasPrice: zero, GasFeeCap: zero, GasTipCap: zero, Data: data,
	}
	message.SkipNonceCheck().SkipEOACheck().SkipGasLimitCapCheck().SkipExecutionGasCapCheck()
	e.sent++
	e.db.SetTxContext(common.BigToHash(big.NewInt(int64(e.sent))), e.sent, uint32(e.sent))
	result, err := core.ApplyMessage(machine, message, nil)
	if err != nil {
		e.t.Fatal(err)
	}
	logs := e.db.GetLogs(common.BigToHash(big.NewInt(int64(e.sent))), 1, common.Hash{}, e.time)
	e.db.Finalise(e.config.Rules(block.BlockNumber, true, e.time))
	return outcome{result.UsedGas, bytes.Clone(result.ReturnData), result.Failed(), logs}
}

// deploy creates a contract and returns its address.
func (e *evm) deploy(from common.Address, code []byte) common.Address {
	e.t.Helper()
	nonce := e.db.GetNonce(from)
	if got := e.apply(from, nil, code, deployGas); got.failed {
		e.t.Fatalf("deployment reverted: %x", got.returned)
	}
	return createdAddress(from, nonce)
}

// send runs a transaction that must succeed.
func (e *evm) send(from, to common.Address, data []byte) outcome {
	e.t.Helper()
	got := e.apply(from, &to, data, deployGas)
	if got.failed {
		e.t.Fatalf("transaction reverted: %x", got.returned)
	}
	return got
}

// try runs a transaction within the gas cap, and leaves no trace of it.
func (e *evm) try(from, to common.Address, data []byte) outcome {
	e.t.Helper()
	kept := e.db.Copy()
	got := e.apply(from, &to, data, txGasCap)
	e.db = kept
	return got
}
