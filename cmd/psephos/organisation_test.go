package main

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rogpeppe/go-internal/testscript"

	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
)

// scripted is a script as the fixtures of devnettest need it.
type scripted struct{ *testscript.TestScript }

func (scripted) Helper()              {}
func (s scripted) Error(args ...any)  { s.Fatalf("%v", args) }
func (s scripted) Fatal(args ...any)  { s.Fatalf("%v", args) }
func (s scripted) Cleanup(end func()) { s.Defer(end) }

func startOrganisation(ts *testscript.TestScript, _ bool, _ []string) {
	o := devnettest.New(scripted{ts}, devnet.Config{}, 0)
	key := ts.MkAbs("funded.key")
	ts.Check(os.WriteFile(key, []byte(hex.EncodeToString(crypto.FromECDSA(o.Node.FundedKey()))), 0o600))
	ts.Setenv("RPC", o.Node.RPC())
	ts.Setenv("FACTORY", o.Contracts.Factory.Hex())
	ts.Setenv("ROLL", o.Contracts.Roll.Hex())
	ts.Setenv("KEY", key)
	ts.Setenv("NOW", strconv.FormatInt(o.Now(scripted{ts}).Unix(), 10))
	worldOf(ts).organisation = o
}

func enrol(ts *testscript.TestScript, _ bool, args []string) {
	fund(ts, false, args)
	var voters []devnettest.Voter
	for _, address := range addresses(args) {
		voters = append(voters, devnettest.Voter{Address: address})
	}
	worldOf(ts).organisation.Enrol(scripted{ts}, voters...)
}

func fund(ts *testscript.TestScript, _ bool, args []string) {
	o := worldOf(ts).organisation
	ts.Check(o.Node.Fund(o.Ctx, 10, addresses(args)...))
}

func addresses(texts []string) []common.Address {
	parsed := make([]common.Address, len(texts))
	for i, text := range texts {
		parsed[i] = common.HexToAddress(strings.TrimSpace(text))
	}
	return parsed
}

func advance(ts *testscript.TestScript, _ bool, args []string) {
	seconds, err := strconv.Atoi(args[0])
	ts.Check(err)
	worldOf(ts).organisation.Advance(scripted{ts}, time.Duration(seconds)*time.Second)
}

func definition(ts *testscript.TestScript, _ bool, args []string) {
	seconds, err := strconv.Atoi(args[3])
	ts.Check(err)
	o := worldOf(ts).organisation
	d := o.Definition(scripted{ts})
	d.Mode = election.ModeSecret
	d.Trustees, d.Threshold = addresses(args[1:3]), 2
	d.Closing = d.Opening.Add(time.Duration(seconds) * time.Second)
	d.Roll, d.Questions = common.Address{}, []election.Question{devnettest.Question("Who shall chair?", "Ada", "Grace", "Emmy")}
	data, err := json.Marshal(d)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o600))
}
