package app

import (
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/paper"
	"psephos/app/refusal"
	"psephos/audit"
	"psephos/election"
	"psephos/internal/durable"
)

// savedReport is a report as it is saved: what `psephos audit --json` prints, and what the app knows beside it.
type savedReport struct {
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

func newSavedReport(i election.Invitation, report *audit.Report, checks []audit.Check, record *audit.Record, own OwnBallot) savedReport {
	full := *report
	full.Checks = checks
	full.Verdict = audit.Passed
	if len(full.FailedChecks()) > 0 || report.Verdict != audit.Passed {
		full.Verdict = audit.Failed
	}
	saved := savedReport{
		Organisation: i.Organisation, Endpoints: hosts(i.RPC), BlockHash: record.Block.Hash, Time: moment(record.Block.Time),
		Program: "Psephos " + Version, Report: &full, block: time.Unix(int64(record.Block.Time), 0), //nolint:gosec // a time in this age
	}
	if metadata, err := election.ParseMetadata(record.Terms.Metadata); err == nil {
		saved.titles, saved.Title = metadata.Title, metadata.Title.In("en")
	}
	if own.State != "none" {
		saved.Own = &savedBallot{own.Number, own.Tracker, own.State}
	}
	return saved
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

// Save saves the report of a check that is done, as "pdf" to be read in a language (a tag) or as "json" to be compared with
// `psephos audit --json`, and returns where; "" if the person changed their mind.
func (r *Audit) Save(organisation, address, format, language string) (_ string, err error) {
	a := r.app
	defer refusal.Guard(a.log, "audit.save", &err)
	run, err := a.auditOf(organisation, address)
	if err != nil {
		return "", err
	}
	if run == nil {
		return "", refusal.New("audit.none")
	}
	run.mu.Lock()
	saved := run.saved
	run.mu.Unlock()
	if saved.Report == nil {
		return "", refusal.New("audit.none")
	}
	name := "psephos-audit-" + strings.ToLower(saved.Report.Election.Hex()[2:10]) + "-" + strconv.FormatUint(saved.Report.Block, 10)
	if format == "json" {
		return a.saveJSON(name+".json", saved)
	}
	document, err := saved.pdf(language)
	if err != nil {
		return "", err
	}
	return a.save(name+".pdf", document)
}

func (a *App) saveJSON(name string, saved savedReport) (string, error) {
	document, err := encode(saved)
	if err != nil {
		return "", err
	}
	path, err := a.host.SaveFile(a.ctx, name, "JSON", "*.json")
	if err != nil || path == "" {
		return "", err
	}
	return path, durable.WriteFile(path, []byte(document+"\n"))
}

func (s savedReport) pdf(language string) ([]byte, error) {
	shown := paper.Audit{
		Organisation: s.Organisation, Title: s.titles.In(language, "en"), BlockHash: s.BlockHash, Time: s.block, Nodes: s.Endpoints,
		Program: s.Program, Report: s.Report,
	}
	if s.Own != nil {
		shown.Tracker, shown.OwnState = s.Own.Tracker, s.Own.State
	}
	return paper.Report(language, shown)
}
