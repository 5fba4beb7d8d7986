package election_test

import (
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
	"psephos/roll"
)

var updateGas = flag.Bool("update", false, "write testdata/gas.json anew")

const gasFile = "testdata/gas.json"

// Goals at Osaka rules, gas.
const (
	goalEnrolPerVoter = 1_300
	goalOpenBatch64   = 16_000
	batchSize         = 64
	gasOfRollPages    = 2
)

// gasFigures are exact, per voter or ballot, rounded up. First: the first page or batch, which pays for new storage;
// steady: those after it. Scattered: the numbers of a batch lie four apart on one page, so that its proof is longer.
type gasFigures struct {
	EnrolPerVoterFirst      uint64 `json:"enrolPerVoterFirst"`
	EnrolPerVoterSteady     uint64 `json:"enrolPerVoterSteady"`
	OpenBatch64First        uint64 `json:"openBatch64First"`
	OpenBatch64Steady       uint64 `json:"openBatch64Steady"`
	OpenBatch64Scattered    uint64 `json:"openBatch64Scattered"`
	OpenBatch1First         uint64 `json:"openBatch1First"`
	OpenBatch1Steady        uint64 `json:"openBatch1Steady"`
	OpenBatch1SteadyNewPage uint64 `json:"openBatch1SteadyNewPage"`
}

// gasSnapshot is testdata/gas.json.
type gasSnapshot struct {
	Osaka     gasFigures `json:"osaka"`
	Amsterdam gasFigures `json:"amsterdam"`
}

// measureGas runs real transactions from a fixed account, so that addresses, signatures and with them every byte of call data are
// always the same.
func measureGas(t *testing.T, amsterdam bool) gasFigures {
	payer := devnettest.NewVoters(t, "gas payer", 1)[0]
	node := devnettest.Start(t, devnet.Config{Amsterdam: amsterdam, Funded: []common.Address{payer.Address}})
	o := &organisation{devnettest.Deploy(t, devnettest.Attach(t, node), payer.Key, chain.WithGasCap(devnet.GasLimit))}
	o.Node = node
	all := devnettest.NewVoters(t, "gas", gasOfRollPages*roll.PageSize)
	var f gasFigures
	f.EnrolPerVoterFirst = o.enrolGas(t, 0, all[:roll.PageSize])
	f.EnrolPerVoterSteady = o.enrolGas(t, 1, all[roll.PageSize:])
	snap := o.snapshot(t)
	byNumber := make(map[uint32]devnettest.Voter)
	for _, v := range all {
		number, _ := snap.Find(v.Address)
		byNumber[number] = v
	}
	cast := func(e *election.Election, numbers ...uint32) uint64 {
		var ballots []election.Ballot
		for _, n := range numbers {
			ballots = append(ballots, o.ballot(t, e, snap, byNumber[n], int(n)%3))
		}
		return ceil(o.cast(t, e, snap, ballots...).GasUsed, len(ballots))
	}
	batches := o.Create(t, o.Definition(t))
	f.OpenBatch64First = cast(batches, run(0, 1)...)
	f.OpenBatch64Steady = cast(batches, run(batchSize, 1)...)
	f.OpenBatch64Scattered = cast(batches, run(roll.PageSize, 4)...)
	singles := o.Create(t, o.Definition(t))
	f.OpenBatch1First = cast(singles, 0)
	f.OpenBatch1Steady = cast(singles, 3)
	f.OpenBatch1SteadyNewPage = cast(singles, roll.PageSize)
	return f
}

// run is batchSize numbers from first on, step apart.
func run(first, step uint32) []uint32 {
	numbers := make([]uint32, batchSize)
	for i := range numbers {
		numbers[i] = first + uint32(i)*step
	}
	return numbers
}

func (o *organisation) enrolGas(t *testing.T, page uint64, all []devnettest.Voter) uint64 {
	t.Helper()
	return ceil(o.Mined(t)(o.Roll.Enrol(o.Ctx, o.Sender, page, devnettest.Addresses(all))).GasUsed, len(all))
}

func ceil(gas uint64, n int) uint64 { return (gas + uint64(n) - 1) / uint64(n) }

func TestGasSnapshot(t *testing.T) {
	got := gasSnapshot{Osaka: measureGas(t, false), Amsterdam: measureGas(t, true)}
	if *updateGas {
		data, err := json.MarshalIndent(got, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(gasFile, append(data, '\n'), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	data, err := os.ReadFile(gasFile)
	if err != nil {
		t.Fatal(err)
	}
	var want gasSnapshot
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("gas differs from %s (go test ./election -run GasSnapshot -update writes it anew):\n%s", gasFile, diff)
	}
	for name, c := range map[string][2]uint64{
		"enrolment of a voter in a full page": {got.Osaka.EnrolPerVoterSteady, goalEnrolPerVoter},
		"the same on the first page":          {got.Osaka.EnrolPerVoterFirst, goalEnrolPerVoter},
		"open ballot in a batch of 64":        {got.Osaka.OpenBatch64Steady, goalOpenBatch64},
		"the same in the first batch":         {got.Osaka.OpenBatch64First, goalOpenBatch64},
		"the same scattered over a page":      {got.Osaka.OpenBatch64Scattered, goalOpenBatch64},
	} {
		if c[0] > c[1] {
			t.Errorf("%s takes %d gas, more than the goal of %d", name, c[0], c[1])
		}
	}
}
