package audit

import (
	"github.com/ethereum/go-ethereum/common"
)

// Verdict is the outcome of a check or of a whole audit.
type Verdict string

// The verdicts.
const (
	Passed Verdict = "passed"
	Failed Verdict = "failed"
)

// Check is the outcome of one check. ID is one of docs/protocol.md §8; Detail says in one sentence what was found.
type Check struct {
	ID      string   `json:"id"`
	Verdict Verdict  `json:"verdict"`
	Detail  Sentence `json:"detail"`
}

// Report is the result of an audit as of Block. Voters is the number of people who may vote in this election. Results has one list of
// counts per contest, in the order of the options; it is empty while the election has no result.
type Report struct {
	Election common.Address `json:"election"`
	ChainID  uint64         `json:"chainId"`
	Block    uint64         `json:"block"`
	Verdict  Verdict        `json:"verdict"`
	Ballots  uint64         `json:"ballots"`
	Voters   uint64         `json:"voters"`
	Results  [][]uint64     `json:"results"`
	Checks   []Check        `json:"checks"`
}

// FailedChecks are the checks that did not pass.
func (r *Report) FailedChecks() []Check {
	var failed []Check
	for _, c := range r.Checks {
		if c.Verdict == Failed {
			failed = append(failed, c)
		}
	}
	return failed
}

func (r *Report) add(c Check) {
	r.Checks = append(r.Checks, c)
	if c.Verdict == Failed {
		r.Verdict = Failed
	}
}
