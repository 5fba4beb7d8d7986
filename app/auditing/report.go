package auditing

import (
	"encoding/json"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/member"
	"psephos/app/paper"
	"psephos/audit"
	"psephos/election"
)

// report is a report as it is saved: what `psephos audit --json` prints, and what the app knows beside it.
type report struct {
	Organisation string        `json:"organisation"`
	Title        string        `json:"title"`
	Endpoints    []string      `json:"endpoints"`
	BlockHash    common.Hash   `json:"blockHash"`
	Time         string        `json:"time"`
	Program      string        `json:"program"`
	Own          *savedBallot  `json:"ownBallot,omitempty"`
	Report       *audit.Report `json:"report"`

	titles election.Text
	block  time.Time
}

// savedBallot is the voter's own ballot in a saved report: public, like a receipt.
type savedBallot struct {
	Number  int32  `json:"number"`
	Tracker string `json:"tracker"`
	State   string `json:"state"`
}

func newReport(
	program string, i election.Invitation, found *audit.Report, checks []audit.Check, record *audit.Record, own OwnBallot,
) report {
	full := *found
	full.Checks = checks
	full.Verdict = audit.Passed
	if len(full.FailedChecks()) > 0 || found.Verdict != audit.Passed {
		full.Verdict = audit.Failed
	}
	made := report{
		Organisation: i.Organisation, Endpoints: hosts(i.RPC), BlockHash: record.Block.Hash, Time: member.Moment(record.Block.Time),
		Program: program, Report: &full, block: time.Unix(int64(record.Block.Time), 0), //nolint:gosec // a time in this age
	}
	if metadata, err := election.ParseMetadata(record.Terms.Metadata); err == nil {
		made.titles, made.Title = metadata.Title, metadata.Title.In("en")
	}
	if own.State != "none" {
		made.Own = &savedBallot{own.Number, own.Tracker, own.State}
	}
	return made
}

// hosts are endpoints without what may be an access key: user, path and query.
func hosts(endpoints []string) []string {
	short := make([]string, len(endpoints))
	for i, endpoint := range endpoints {
		parsed, err := url.Parse(endpoint)
		if err != nil || parsed.Host == "" {
			continue // nothing of it is safe to write down
		}
		short[i] = parsed.Scheme + "://" + parsed.Host
	}
	return short
}

// in writes the report as "json", or as a PDF in a language.
func (s report) in(format, language string) ([]byte, error) {
	if format == "json" {
		document, err := json.MarshalIndent(s, "", "  ")
		return append(document, '\n'), err
	}
	shown := paper.Audit{
		Organisation: s.Organisation, Title: s.titles.In(language, "en"), BlockHash: s.BlockHash, Time: s.block, Nodes: s.Endpoints,
		Program: s.Program, Report: s.Report,
	}
	if s.Own != nil {
		shown.Tracker, shown.OwnState = s.Own.Tracker, s.Own.State
	}
	return paper.Report(language, shown)
}
