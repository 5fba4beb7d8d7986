package app

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/office"
)

// What the office has of a person leads to the step that is due: with a lost key that is the registrars', until they begin to re-key.
func TestWhatTheOfficeSaysOfAPerson(t *testing.T) {
	own, lost := common.HexToAddress(junkHolder), common.Address{7}
	text := func(address common.Address) *string {
		hex := address.Hex()
		return &hex
	}
	state := office.MeState("enrolled")
	for name, test := range map[string]struct {
		stage string
		me    office.Me
		want  Registration
	}{
		"nothing yet":        {"address", office.Me{}, Registration{Stage: "address"}},
		"this address":       {"address", office.Me{Address: text(own)}, Registration{Stage: "waiting"}},
		"another address":    {"address", office.Me{Address: text(lost), State: &state}, Registration{Stage: "address", Office: "enrolled", Other: lost.Hex()}},
		"replaced elsewhere": {"waiting", office.Me{Address: text(lost)}, Registration{Stage: "address", Other: lost.Hex()}},
		"re-keying begun": {
			"address",
			office.Me{Address: text(lost), State: &state, Rekey: &office.MyRekey{State: office.Opened}},
			Registration{Stage: "address", Office: "enrolled", Other: lost.Hex(), Rekey: "opened"},
		},
		"re-keying proven": {
			"address",
			office.Me{Address: text(lost), State: &state, Rekey: &office.MyRekey{State: office.Proven, Address: text(own)}},
			Registration{Stage: "waiting", Office: "enrolled", Rekey: "proven"},
		},
	} {
		got := Registration{Stage: test.stage}
		got.takeOver(test.me, own)
		if got != test.want {
			t.Errorf("%s: got %+v, want %+v", name, got, test.want)
		}
	}
}
