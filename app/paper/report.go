package paper

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/audit"
)

// Audit is what the report of an audit says.
type Audit struct {
	Organisation string
	Title        string // of the election, in the report's language
	BlockHash    common.Hash
	Time         time.Time // of the block
	Nodes        []string  // as they may be written down
	Program      string
	// Tracker is the voter's own ballot, "" for somebody who did not vote here, and OwnState what became of it: "counted",
	// "other", "missing", "waiting" or "elsewhere".
	Tracker  string
	OwnState string
	Report   *audit.Report
}

// Report writes the report of an audit as a PDF, in a language given by any tag.
func Report(tag string, a Audit) ([]byte, error) {
	t := in(tag)
	d := newDocument(t.Papers.Report)
	d.rows(11, a.rows(t))
	return d.bytes()
}

func (a Audit) rows(l locale) []row {
	t, r := l.Papers, a.Report
	verdict := t.AllPassed
	if r.Verdict != audit.Passed {
		verdict = t.SomeFailed
	}
	rows := []row{
		{t.Verdict, verdict, false},
		{t.Organisation, a.Organisation, false},
		{t.Election, a.Title, false},
		{t.Address, r.Election.Hex(), false},
		{t.Chain, strconv.FormatUint(r.ChainID, 10), false},
		{t.AsOf, fmt.Sprintf("%d (%s), %s", r.Block, a.BlockHash.Hex(), moment(t, a.Time)), false},
		{t.Turnout, fmt.Sprintf(t.TurnoutOf, r.Ballots, r.Voters), false},
		{t.Nodes, strings.Join(a.Nodes, ", "), false},
		{t.Program, a.Program, false},
	}
	if a.OwnState != "" {
		rows = append(rows, row{t.Own, a.Tracker + ": " + t.own(a.OwnState), false})
	}
	marks := map[audit.Verdict]string{audit.Passed: t.Passed, audit.Failed: t.Failed}
	for _, check := range r.Checks {
		rows = append(rows, row{check.ID + ": " + marks[check.Verdict], l.Sentences.say(check.Detail), false})
	}
	return rows
}

func (t papers) own(state string) string {
	return map[string]string{
		"counted": t.OwnCounted, "other": t.OwnOther, "missing": t.OwnMissing, "waiting": t.OwnWaiting, "elsewhere": t.OwnElsewhere,
	}[state]
}
