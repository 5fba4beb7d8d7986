package contracts_test

import (
	"encoding/binary"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/contracts/bindings"
)

const (
	gasGoalEnrol      = 1_250
	gasGoalOpenBallot = 16_000
)

// TestOpenGas measures whole transactions, calldata and all, on go-ethereum's own state transition. The goals hold under
// Osaka rules; the figures under Amsterdam rules are shown beside them.
func TestOpenGas(t *testing.T) {
	for _, rules := range []struct {
		name      string
		amsterdam bool
	}{{"osaka", false}, {"amsterdam", true}} {
		t.Run(rules.name, func(t *testing.T) {
			o := newOrganisation(t, rules.amsterdam)
			enrol := o.send(o.admin, o.roll, rollABI.PackEnrol(big.NewInt(1), packedAddresses(256))).gas
			election := o.openElection([]byte{3})
			first := o.send(o.admin, election, o.openBatch(election, 0, 1, 1)).gas
			batch := o.send(o.admin, election, o.openBatch(election, 64, 3, 64)).gas
			later := o.send(o.admin, election, o.openBatch(election, 1, 1, 1)).gas
			t.Logf("enrolment %d a voter, ballot in a batch of 64 %d, first ballot alone %d, later %d",
				enrol/256, batch/64, first, later)
			if rules.amsterdam {
				return
			}
			if enrol > gasGoalEnrol*256 || batch > gasGoalOpenBallot*64 {
				t.Errorf("the goals are %d a voter and %d a ballot", gasGoalEnrol, gasGoalOpenBallot)
			}
		})
	}
}

// TestDeployedCode compares what a deployment leaves on chain with what an auditor expects there.
func TestDeployedCode(t *testing.T) {
	o := newOrganisation(t, false)
	election := o.openElection([]byte{3})
	implementation, err := factoryABI.UnpackOpenImplementation(o.send(o.admin, o.factory, factoryABI.PackOpenImplementation()).returned)
	must(t, err)
	for name, address := range map[string]common.Address{
		"VoterRoll": o.roll, "ElectionFactory": o.factory, "OpenElection": implementation,
	} {
		code := o.db.GetCode(address)
		if !bindings.MatchesRuntime(name, code) {
			t.Errorf("%s: the code on chain is not that of the bindings", name)
		}
		changed := slices.Clone(code)
		changed[len(changed)/2] ^= 1
		if bindings.MatchesRuntime(name, changed) || bindings.MatchesRuntime(name, code[1:]) || bindings.MatchesRuntime(name, nil) {
			t.Errorf("%s: changed code passes", name)
		}
	}
	if got, want := o.db.GetCode(election), bindings.ProxyRuntime(implementation); !slices.Equal(got, want) {
		t.Errorf("proxy has code %x, want %x", got, want)
	}
	if bindings.MatchesRuntime("Nothing", o.db.GetCode(o.roll)) {
		t.Error("code of an unknown contract passes")
	}
}

// openElection creates an open election and returns its address.
func (o *organisation) openElection(optionCounts []byte) common.Address {
	parameters := bindings.Parameters{Roll: o.roll, Opening: testOpening, Closing: testClosing, OptionCounts: optionCounts}
	return o.createdBy(factoryABI.PackCreateElection(0, parameters, []byte("{}")))
}

// openBatch is a call of cast with count ballots for option 1 of one contest, by every step-th number from first on.
func (o *organisation) openBatch(election common.Address, first, step, count int) []byte {
	batch := binary.BigEndian.AppendUint16(nil, uint16(count))
	var indices []uint64
	for i := range count {
		number := uint64(first + i*step)
		indices = append(indices, number)
		batch = append(batch, o.openBallot(election, number, []byte{1})...)
	}
	for _, word := range multiproof(o.tree, indices) {
		batch = append(batch, word[:]...)
	}
	return electionABI.PackCast(batch)
}

// openBallot is number ‖ r ‖ vs ‖ contents.
func (o *organisation) openBallot(election common.Address, number uint64, contents []byte) []byte {
	data := typedData(testChainID, election, number, contents)
	domain, err := data.HashStruct("EIP712Domain", data.Domain.Map())
	must(o.t, err)
	message, err := data.HashStruct("Ballot", data.Message)
	must(o.t, err)
	digest := crypto.Keccak256([]byte{0x19, 0x01}, domain, message)
	signature := signCompact(o.t, o.voters[number], digest)
	return slices.Concat(binary.BigEndian.AppendUint32(nil, uint32(number)), signature, contents)
}

// packedAddresses are increasing addresses without zero bytes to speak of.
func packedAddresses(count int) (packed []byte) {
	for i := range count {
		address := crypto.Keccak256Hash([]byte("address"), []byte{byte(i)}).Bytes()[:20]
		address[0] = byte(i)
		packed = append(packed, address...)
	}
	return packed
}
