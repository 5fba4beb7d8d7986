package audit

import (
	"context"
	"errors"

	"psephos/election"
)

// check is one check of the evidence. run returns what it established or, as an error, the Sentence that says what is wrong.
type check struct {
	id  string
	run func(*evidence) (Sentence, error)
}

// commonChecks are the checks of every election. Those of its mode come after them.
var commonChecks = []check{
	{"code.election", checkElectionCode},
	{"code.roll", checkRollCode},
	{"metadata.hash", checkMetadata},
	{"roll.pages", checkPages},
	{"roll.duplicates", checkDuplicates},
	{"roll.amendments", checkAmendments},
	{"ballots.window", checkWindow},
	{"ballots.once", checkOnce},
	{"ballots.signed", checkSigned},
}

var openChecks = []check{
	{"result.counts", checkOpenCounts},
}

// Verify checks the evidence of one election. It uses no network, no clock and no randomness that could change the verdict. progress may
// be nil; it is called before each check with the check's id, the number of checks done and the number of all.
func Verify(r *Record, progress func(id string, done, total int)) *Report {
	report, _ := verify(context.Background(), r, progress) // only a cancelled context is an error
	return report
}

// verify is Verify, but gives up between two checks when ctx ends.
func verify(ctx context.Context, r *Record, progress func(id string, done, total int)) (*Report, error) {
	if progress == nil {
		progress = func(string, int, int) {}
	}
	e := newEvidence(r)
	report := &Report{
		Election: r.Election, ChainID: r.ChainID, Block: r.Block.Number, Verdict: Passed,
		Ballots: uint64(len(r.Ballots)), Voters: e.voters(), Results: results(r), Checks: []Check{},
	}
	checks := checksOf(r)
	for i, c := range checks {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		progress(c.id, i, len(checks))
		report.add(verdict(c, e))
	}
	progress("", len(checks), len(checks))
	return report, nil
}

func checksOf(r *Record) []check {
	if r.Terms.Mode == election.ModeSecret {
		return append(append([]check{}, commonChecks...), secretChecks...)
	}
	return append(append([]check{}, commonChecks...), openChecks...)
}

// verdict runs one check. Evidence comes from a stranger: a panic over it, in this goroutine or in a worker, is a failed check.
func verdict(c check, e *evidence) Check {
	detail, err := guarded(c, e)
	if found := (Sentence{}); errors.As(err, &found) {
		return Check{c.id, Failed, found}
	} else if err != nil {
		return Check{c.id, Failed, Sentence{text: err.Error()}}
	}
	return Check{c.id, Passed, detail}
}

func guarded(c check, e *evidence) (detail Sentence, err error) {
	defer recovered(&err)
	return c.run(e)
}
