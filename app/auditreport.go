package app

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"codeberg.org/go-pdf/fpdf"
	"github.com/ethereum/go-ethereum/common"

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
		Program: "Psephos " + Version, Report: &full,
	}
	if metadata, err := election.ParseMetadata(record.Terms.Metadata); err == nil {
		saved.Title = metadata.Title.In("en")
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

// Save saves the report of a check that is done, as "pdf" to be read or as "json" to be compared with `psephos audit --json`, and
// returns where; "" if the person changed their mind.
func (r *Audit) Save(organisation, address, format string) (_ string, err error) {
	a := r.app
	defer a.guard("audit.save", &err)
	run, err := a.auditOf(organisation, address)
	if err != nil {
		return "", err
	}
	if run == nil {
		return "", refuse("audit.none")
	}
	run.mu.Lock()
	saved := run.saved
	run.mu.Unlock()
	if saved.Report == nil {
		return "", refuse("audit.none")
	}
	name := "psephos-audit-" + strings.ToLower(saved.Report.Election.Hex()[2:10]) + "-" + strconv.FormatUint(saved.Report.Block, 10)
	if format == "json" {
		return a.saveJSON(name+".json", saved)
	}
	document, err := saved.pdf()
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

func (s savedReport) pdf() ([]byte, error) {
	pdf := newPDF("Check of a whole election")
	verdict := "Everything that was checked holds."
	if s.Report.Verdict != audit.Passed {
		verdict = "Something does not hold. Do not rely on this election's result."
	}
	rows := [][2]string{
		{"Verdict", verdict},
		{"Organisation", s.Organisation},
		{"Election", s.Title},
		{"Address of the election", s.Report.Election.Hex()},
		{"Chain", strconv.FormatUint(s.Report.ChainID, 10)},
		{"As of block", fmt.Sprintf("%d (%s), %s", s.Report.Block, s.BlockHash.Hex(), s.Time)},
		{"Turnout", fmt.Sprintf("%d of %d voters", s.Report.Ballots, s.Report.Voters)},
		{"Nodes that were asked", strings.Join(s.Endpoints, ", ")},
		{"Program", s.Program},
	}
	if s.Own != nil {
		rows = append(rows, [2]string{"Own ballot", s.Own.Tracker + ": " + s.Own.State})
	}
	for _, row := range rows {
		if row[1] != "" {
			auditRow(pdf, row[0], row[1])
		}
	}
	for _, check := range s.Report.Checks {
		auditRow(pdf, check.ID+": "+string(check.Verdict), check.Detail)
	}
	return output(pdf)
}

func auditRow(pdf *fpdf.Fpdf, name, value string) {
	pdf.SetFont("go", "", 9)
	pdf.SetTextColor(90, 98, 91)
	pdf.MultiCell(0, 5, name, "", "L", false)
	pdf.SetTextColor(0, 0, 0)
	pdf.SetFont("go", "", 11)
	pdf.MultiCell(0, 6, value, "", "L", false)
	pdf.Ln(2)
}
