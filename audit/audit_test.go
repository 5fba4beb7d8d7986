package audit_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/audit"
	"psephos/chain"
	"psephos/election"
)

func TestRunPasses(t *testing.T) {
	f := open(t)
	report, _, err := audit.Run(t.Context(), audit.Config{Endpoints: []string{f.chain.RPC(), f.chain.WS()}, Election: f.election})
	if err != nil {
		t.Fatal(err)
	}
	if report.Verdict != audit.Passed {
		t.Fatalf("verdict %s: %+v", report.Verdict, report.FailedChecks())
	}
	if report.Ballots != ballots || report.Voters != voters-1 || len(report.Results) != 1 {
		t.Errorf("got %d ballots of %d voters, results %v", report.Ballots, report.Voters, report.Results)
	}
	for i, want := range f.counts {
		if got := report.Results[0][i]; got != want {
			t.Errorf("option %d: got %d, want %d", i, got, want)
		}
	}
	wantIDs := "chain.identity code.election code.roll metadata.hash roll.pages roll.duplicates roll.amendments ballots.window ballots.once ballots.signed result.counts"
	var ids []string
	for _, c := range report.Checks {
		ids = append(ids, c.ID)
		if c.Detail.Code == "" || !strings.HasSuffix(c.Detail.String(), ".") {
			t.Errorf("check %s says %q, want a sentence", c.ID, c.Detail)
		}
		if c.ID == "roll.amendments" && !strings.Contains(c.Detail.String(), "number 9 re-keyed") {
			t.Errorf("roll.amendments does not list number 9: %s", c.Detail)
		}
	}
	if got := strings.Join(ids, " "); got != wantIDs {
		t.Errorf("checks\n got %s\nwant %s", got, wantIDs)
	}
}

// Every lie of a node is found by the check that is about it.
func TestRunFindsLies(t *testing.T) {
	f := open(t)
	code := func(address common.Address) string { return strings.ToLower(address.Hex()[2:]) }
	flip := func(s string) string {
		return s[:len(s)-1] + map[bool]string{true: "0", false: "1"}[s[len(s)-1] == '1']
	}
	castTopic := crypto.Keccak256Hash([]byte("BallotCast(uint256,bytes32,bytes)")).Hex()
	pageTopic := crypto.Keccak256Hash([]byte("PageEnrolled(uint256,bytes32,bytes)")).Hex()
	countsSelector := common.Bytes2Hex(crypto.Keccak256([]byte("counts()"))[:4])
	first := func(topic string, change func(map[string]any) map[string]any) lie {
		return onLogs(func(logs []map[string]any) []map[string]any {
			for i, log := range logs {
				if log["topics"].([]any)[0] != topic {
					continue
				}
				if changed := change(log); changed != nil {
					logs[i] = changed
					return logs
				}
				return append(logs[:i:i], logs[i+1:]...)
			}
			return logs
		})
	}
	inData := func(offset int) func(map[string]any) map[string]any {
		return func(log map[string]any) map[string]any {
			data := log["data"].(string)
			at := 2 + 2*offset + 1
			log["data"] = data[:at] + flip(data[at:at+1]) + data[at+1:]
			return log
		}
	}
	tests := []struct {
		name, check string
		lie         lie
	}{
		{"hides one ballot event", "ballots.once", first(castTopic, func(map[string]any) map[string]any { return nil })},
		{"changes one recorded choice", "ballots.signed", first(castTopic, inData(96))},
		{"changes one digest", "ballots.signed", first(castTopic, inData(31))},
		{"changes one count", "result.counts", onResult("eth_call", countsSelector, flip)},
		{"changes one address of a page", "roll.pages", first(pageTopic, inData(96+19))},
		{"hides a page", "roll.pages", first(pageTopic, func(map[string]any) map[string]any { return nil })},
		{"serves another election code", "code.election", onResult("eth_getCode", code(f.election), flip)},
		{"serves another roll code", "code.roll", onResult("eth_getCode", code(f.roll), flip)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			url := lyingProxy(t, f.chain.RPC(), test.lie)
			report, _, err := audit.Run(t.Context(), audit.Config{Endpoints: []string{url}, Election: f.election})
			if err != nil {
				t.Fatal(err)
			}
			if !failed(report, test.check) {
				t.Errorf("check %s passed; failed were %+v", test.check, report.FailedChecks())
			}
		})
	}
}

// An honest node beside a lying one is enough to see that something is wrong.
func TestRunComparesNodes(t *testing.T) {
	f := open(t)
	url := lyingProxy(t, f.chain.RPC(), onResult("eth_getBlockByNumber", "", func(s string) string { return s }))
	agree, _, err := audit.Run(t.Context(), audit.Config{Endpoints: []string{f.chain.RPC(), url}, Election: f.election})
	if err != nil || agree.Verdict != audit.Passed {
		t.Fatalf("an honest proxy: %v %+v", err, agree)
	}
	liar := lyingProxy(t, f.chain.RPC(), onResult("eth_getCode", strings.ToLower(f.roll.Hex()[2:]), func(s string) string { return s + "00" }))
	report, _, err := audit.Run(t.Context(), audit.Config{Endpoints: []string{f.chain.RPC(), liar}, Election: f.election})
	if err != nil {
		t.Fatal(err)
	}
	if !failed(report, "chain.identity") {
		t.Errorf("two nodes that disagree passed")
	}
}

// Evidence that passed, with one thing changed, fails the check that is about it.
func TestVerifyFindsChanges(t *testing.T) {
	other := crypto.PubkeyToAddress(voterKey(9999).PublicKey)
	tests := []struct {
		name, check string
		change      func(*audit.Record)
	}{
		{"texts", "metadata.hash", func(r *audit.Record) { r.Terms.Metadata[20] ^= 1 }},
		{"proxy", "code.election", func(r *audit.Record) { r.Code.Election[12] ^= 1 }},
		{"implementation", "code.election", func(r *audit.Record) { r.Code.ElectionImplementation[100] ^= 1 }},
		{"open election with secret code", "code.election", func(r *audit.Record) { r.Terms.Mode = election.ModeSecret }},
		{"root", "roll.pages", func(r *audit.Record) { r.Roll.Roots[1][3] ^= 1 }},
		{"page count", "roll.pages", func(r *audit.Record) { r.Roll.PageCount++ }},
		{"late page", "roll.pages", func(r *audit.Record) { r.Roll.Pages[1].Block = r.Ballots[0].Block + 1 }},
		{"hidden amendment", "roll.amendments", func(r *audit.Record) { r.Roll.Amendments = r.Roll.Amendments[1:] }},
		{"re-keyed to one who stands elsewhere", "roll.duplicates", func(r *audit.Record) {
			r.Roll.Amendments[1].Holder = r.Roll.Pages[0].Addresses[20]
		}},
		{"struck off before voting", "roll.duplicates", func(r *audit.Record) { r.Roll.Amendments[1].Holder = common.Address{} }},
		{"ballot before opening", "ballots.window", func(r *audit.Record) { r.Ballots[0].Time = r.Terms.Parameters.Opening - 1 }},
		{"ballot at closing", "ballots.window", func(r *audit.Record) { r.Ballots[9].Time = r.Terms.Parameters.Closing }},
		{"voted twice", "ballots.once", func(r *audit.Record) { r.Ballots = append(r.Ballots, r.Ballots[0]) }},
		{"hidden ballot", "ballots.once", func(r *audit.Record) { r.Ballots = r.Ballots[1:] }},
		{"bitmap", "ballots.once", func(r *audit.Record) { r.Stored.VotedWords[0][31] ^= 2 }},
		{"page that does not count", "ballots.once", func(r *audit.Record) { r.Ballots[0].Number |= 2 << 8 }},
		{"other voter's number", "ballots.signed", func(r *audit.Record) { r.Ballots[0].Number = 1 }},
		{"signed contents", "ballots.signed", func(r *audit.Record) { r.Ballots[0].Contents[0] ^= 1 }},
		{"signature", "ballots.signed", func(r *audit.Record) { r.Ballots[0].Signature[40] ^= 1 }},
		{"other holder", "ballots.signed", func(r *audit.Record) { r.Roll.Amendments[1].Holder = other }},
		{"other chain", "ballots.signed", func(r *audit.Record) { r.ChainID++ }},
		{"other election", "ballots.signed", func(r *audit.Record) { r.Election = other }},
		{"count", "result.counts", func(r *audit.Record) { r.Stored.Counts[0][2]++ }},
		{"missing contest", "result.counts", func(r *audit.Record) { r.Stored.Counts = nil }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := record(t)
			if report := audit.Verify(r, nil); report.Verdict != audit.Passed {
				t.Fatalf("the evidence did not pass before the change: %+v", report.FailedChecks())
			}
			test.change(r)
			report := audit.Verify(r, nil)
			if report.Verdict != audit.Failed || !failed(report, test.check) {
				t.Errorf("check %s passed; failed were %+v", test.check, report.FailedChecks())
			}
		})
	}
}

func TestRunCannot(t *testing.T) {
	f := open(t)
	dead := httptest.NewServer(nil)
	dead.Close()
	_, _, err := audit.Run(t.Context(), audit.Config{Endpoints: []string{f.chain.RPC()}, Election: common.HexToAddress("0x01")})
	if !errors.Is(err, chain.ErrNotFound) {
		t.Errorf("no such election: got %v, want ErrNotFound", err)
	}
	_, _, err = audit.Run(t.Context(), audit.Config{Endpoints: []string{dead.URL}, Election: f.election})
	if err == nil {
		t.Error("no network: got no error")
	}
	_, _, err = audit.Run(t.Context(), audit.Config{Endpoints: []string{f.chain.RPC()}, Election: f.election, ChainID: 5})
	var wrong *chain.WrongChainError
	if !errors.As(err, &wrong) {
		t.Errorf("other chain: got %v, want WrongChainError", err)
	}
}

// A node that claims more pages than fit into memory is an audit that cannot be done, and not a crash.
func TestRunCannotReadARollWithoutBounds(t *testing.T) {
	f := open(t)
	pageCount := common.Bytes2Hex(crypto.Keccak256([]byte("pageCount()"))[:4])
	for name, words := range map[string]string{"2^63": "8000000000000000", "2^26": "4000000"} {
		url := lyingProxy(t, f.chain.RPC(), onResult("eth_call", pageCount, func(string) string { return "0x" + strings.Repeat("0", 64-len(words)) + words }))
		_, _, err := audit.Run(t.Context(), audit.Config{Endpoints: []string{url}, Election: f.election})
		if err == nil || !strings.Contains(err.Error(), "more pages than a roll can have") {
			t.Errorf("%s pages: %v", name, err)
		}
	}
}

func TestRecordRoundTrip(t *testing.T) {
	r := record(t)
	var file bytes.Buffer
	if err := r.Write(&file); err != nil {
		t.Fatal(err)
	}
	again, err := audit.ParseRecord(bytes.NewReader(file.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	want, _ := json.Marshal(audit.Verify(r, nil))
	got, _ := json.Marshal(audit.Verify(again, nil))
	if !bytes.Equal(got, want) {
		t.Errorf("the record read again gives another report:\n got %s\nwant %s", got, want)
	}
	for name, bad := range map[string]string{
		"not JSON": "hello", "unknown field": `{"version":1,"surprise":2}`, "other version": `{"version":2}`,
	} {
		if _, err := audit.ParseRecord(strings.NewReader(bad)); err == nil {
			t.Errorf("%s was read as a record", name)
		}
	}
}

func failed(report *audit.Report, id string) bool {
	for _, c := range report.FailedChecks() {
		if c.ID == id {
			return true
		}
	}
	return false
}
