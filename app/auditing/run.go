package auditing

import (
	"context"
	"strconv"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/member"
	"psephos/app/paper"
	"psephos/app/refusal"
	"psephos/audit"
	"psephos/election"
)

// run is one check of one election, running or done.
type run struct {
	key    string
	cancel context.CancelFunc

	mu       sync.Mutex
	progress progress
	state    AuditState
	report   report
}

func newRun(key string, endpoints int, cancel context.CancelFunc) *run {
	return &run{key: key, cancel: cancel, progress: progress{endpoints: endpoints}, state: emptyState("running")}
}

func (r *run) current() AuditState {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.state
}

func (r *run) outcome() report {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.report
}

// in is current with the sentences of the checks in a language.
func (r *run) in(language string) AuditState {
	r.mu.Lock()
	defer r.mu.Unlock()
	state := r.state
	if r.report.Report == nil {
		return state
	}
	state.Checks = make([]AuditCheck, len(r.report.Report.Checks))
	for i, check := range r.report.Report.Checks {
		state.Checks[i] = AuditCheck{check.ID, check.Verdict == audit.Passed, paper.Sentence(language, check.Detail)}
	}
	return state
}

func (r *run) running() bool { return r.current().State == "running" }

// giveUp ends a run that is going on.
func (r *run) giveUp() {
	r.cancel()
	r.finish(emptyState("cancelled"), report{})
}

// finish sets the outcome; the first one stays.
func (r *run) finish(state AuditState, outcome report) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.state.State == "running" {
		r.state, r.report = state, outcome
	}
}

func (r *run) note(stage string, done, total int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.state.Stage, r.state.Percent = stage, r.progress.percent(stage, done, total)
}

// work does the check. It must not end the app by a panic, whatever the nodes send.
func (r *run) work(ctx context.Context, config Config, m member.Membership, address common.Address) {
	var err error
	defer func() {
		if err != nil {
			state := emptyState("impossible")
			state.Problem = refusal.Code(err)
			r.finish(state, report{})
		}
		r.cancel()
	}()
	defer refusal.Guard(config.Log, "audit.run", &err)
	found, record, err := audit.Run(ctx, audit.Config{
		Endpoints: m.Invitation.RPC, Election: address, ChainID: m.Invitation.ChainID, Progress: r.note,
	})
	if ctx.Err() != nil {
		err = nil // given up, or the app ends
		return
	}
	if err != nil {
		return
	}
	own := ownBallot(config, m, record)
	checks := append(found.Checks, organisationCheck(m.Invitation, record))
	if own.State == "counted" || own.State == "missing" || own.State == "other" {
		checks = append(checks, ownCheck(own))
	}
	made := newReport(config.Program, m.Invitation, found, checks, record, own)
	state := summarise(made.Report, own)
	state.Endpoints = int32(len(m.Invitation.RPC)) //nolint:gosec // a handful
	state.Time = made.Time
	r.finish(state, made)
}

// summarise is the state after a check that could be done, without the checks.
func summarise(found *audit.Report, own OwnBallot) AuditState {
	state := emptyState("passed")
	state.Percent, state.Own, state.Block = 100, own, strconv.FormatUint(found.Block, 10)
	state.Ballots, state.Voters = int32(found.Ballots), int32(found.Voters) //nolint:gosec // a roll has at most 2^31 voters
	if found.Verdict != audit.Passed {
		state.State = "failed"
	}
	return state
}

// organisationCheck is that the election is held on the roll that the person joined.
func organisationCheck(i election.Invitation, record *audit.Record) audit.Check {
	const id = "organisation.roll"
	if record.Terms.Parameters.Roll != i.Roll {
		return audit.Check{ID: id, Verdict: audit.Failed, Detail: audit.Say("organisation.roll.other",
			"The election is held on another electoral roll than this organisation's.")}
	}
	return audit.Check{ID: id, Verdict: audit.Passed, Detail: audit.Say("organisation.roll.same",
		"The election is held on this organisation's electoral roll.")}
}
