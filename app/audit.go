package app

import (
	"context"
	"strconv"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/journal"
	"psephos/app/paper"
	"psephos/app/refusal"
	"psephos/audit"
	"psephos/election"
)

// Audit is the area of checking a whole election on this computer. It asks the organisation's chain endpoints only, never the office,
// and shares nothing with what the results screen has read.
type Audit struct{ app *App }

// AuditState is how far the newest check of an election is, and what came out.
type AuditState struct {
	// State is "none", "running", "passed", "failed", "cancelled", or "impossible" with Problem saying why.
	State   string `json:"state"`
	Problem string `json:"problem"`
	// Stage is a short noun, such as "ballots", and Percent how much is done of everything.
	Stage   string `json:"stage"`
	Percent int32  `json:"percent"`
	// Block and Time are the block that was checked, Time in RFC 3339.
	Block string `json:"block"`
	Time  string `json:"time"`
	// Endpoints is how many endpoints of the chain were asked.
	Endpoints int32        `json:"endpoints"`
	Ballots   int32        `json:"ballots"`
	Voters    int32        `json:"voters"`
	Checks    []AuditCheck `json:"checks"`
	Own       OwnBallot    `json:"own"`
}

// AuditCheck is one thing that was checked.
type AuditCheck struct {
	ID     string `json:"id"`
	Passed bool   `json:"passed"`
	// Detail is one sentence with the figures.
	Detail string `json:"detail"`
}

// OwnBallot says whether the voter's own ballot is among those that were checked.
type OwnBallot struct {
	// State is "counted" (the ballot of the receipt is there), "other" (another ballot of the number is), "missing", "waiting" (it
	// may still arrive), "elsewhere" (the number has a ballot that was not cast from here) or "none".
	State   string `json:"state"`
	Tracker string `json:"tracker"`
	Number  int32  `json:"number"`
}

// auditRun is one check of one election, running or done.
type auditRun struct {
	key    string
	cancel context.CancelFunc

	mu       sync.Mutex
	progress auditProgress
	state    AuditState
	saved    savedReport
}

// Start begins a check, unless one of this election is running. There is one at a time: another election's is given up.
func (r *Audit) Start(organisation, address string) (_ AuditState, err error) {
	a := r.app
	defer refusal.Guard(a.log, "audit.start", &err)
	l, member, err := a.link(organisation)
	if err != nil {
		return AuditState{}, err
	}
	parsed, err := parseAddress(address)
	if err != nil {
		return AuditState{}, err
	}
	if err := permitNetwork(l.invitation, developmentBuild); err != nil {
		return AuditState{}, err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	key := auditKey(organisation, parsed)
	if old := a.audit; old != nil {
		if old.key == key && old.running() {
			return old.current(), nil
		}
		old.giveUp()
	}
	ctx, cancel := context.WithCancel(a.ctx)
	run := &auditRun{key: key, cancel: cancel, progress: auditProgress{endpoints: len(l.invitation.RPC)}, state: emptyAudit("running")}
	a.audit = run
	go run.run(ctx, a, l, member, parsed) // Stop does not wait for it: cancelled, it changes nothing any more
	return run.current(), nil
}

// State returns how far the check of an election is, with its sentences in a language (a tag); "none" if there was none since the app
// started.
func (r *Audit) State(organisation, address, language string) (_ AuditState, err error) {
	defer refusal.Guard(r.app.log, "audit.state", &err)
	run, err := r.app.auditOf(organisation, address)
	if err != nil || run == nil {
		return emptyAudit("none"), err
	}
	return run.in(language), nil
}

// Cancel gives the check of an election up.
func (r *Audit) Cancel(organisation, address string) (err error) {
	defer refusal.Guard(r.app.log, "audit.cancel", &err)
	run, err := r.app.auditOf(organisation, address)
	if err == nil && run != nil {
		run.giveUp()
	}
	return err
}

// auditOf is the newest check if it is of this election, else nil.
func (a *App) auditOf(organisation, address string) (*auditRun, error) {
	if _, err := a.opened(); err != nil {
		return nil, err
	}
	parsed, err := parseAddress(address)
	if err != nil {
		return nil, err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.audit == nil || a.audit.key != auditKey(organisation, parsed) {
		return nil, nil
	}
	return a.audit, nil
}

func auditKey(organisation string, address common.Address) string {
	return organisation + "/" + address.Hex()
}

func emptyAudit(state string) AuditState {
	return AuditState{State: state, Checks: []AuditCheck{}, Own: OwnBallot{State: "none", Number: -1}}
}

func (r *auditRun) current() AuditState {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.state
}

// in is current with the sentences of the checks in a language.
func (r *auditRun) in(language string) AuditState {
	r.mu.Lock()
	defer r.mu.Unlock()
	state := r.state
	if r.saved.Report == nil {
		return state
	}
	state.Checks = make([]AuditCheck, len(r.saved.Report.Checks))
	for i, check := range r.saved.Report.Checks {
		state.Checks[i] = AuditCheck{check.ID, check.Verdict == audit.Passed, paper.Sentence(language, check.Detail)}
	}
	return state
}

func (r *auditRun) running() bool { return r.current().State == "running" }

// giveUp ends a run that is going on.
func (r *auditRun) giveUp() {
	r.cancel()
	r.finish(emptyAudit("cancelled"), savedReport{})
}

// finish sets the outcome; the first one stays.
func (r *auditRun) finish(state AuditState, saved savedReport) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.state.State == "running" {
		r.state, r.saved = state, saved
	}
}

func (r *auditRun) report(stage string, done, total int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.state.Stage, r.state.Percent = stage, r.progress.percent(stage, done, total)
}

// run does the check. It must not panic the app whatever the endpoints send.
func (r *auditRun) run(ctx context.Context, a *App, l *link, member membership, address common.Address) {
	var err error
	defer func() {
		if err != nil {
			state := emptyAudit("impossible")
			state.Problem = refusal.Code(err)
			r.finish(state, savedReport{})
		}
		r.cancel()
	}()
	defer refusal.Guard(a.log, "audit.run", &err)
	report, record, err := audit.Run(ctx, audit.Config{
		Endpoints: l.invitation.RPC, Election: address, ChainID: l.invitation.ChainID, Progress: r.report,
	})
	if ctx.Err() != nil {
		err = nil // given up, or the app ends
		return
	}
	if err != nil {
		return
	}
	own := a.ownBallot(member, record)
	checks := append(report.Checks, organisationCheck(l.invitation, record))
	if own.State == "counted" || own.State == "missing" || own.State == "other" {
		checks = append(checks, ownCheck(own))
	}
	saved := newSavedReport(l.invitation, report, checks, record, own)
	state := outcome(saved.Report, own)
	state.Endpoints = int32(len(l.invitation.RPC)) //nolint:gosec // a handful
	state.Time = moment(record.Block.Time)
	r.finish(state, saved)
}

// outcome is the state after a check that could be done, without the checks.
func outcome(report *audit.Report, own OwnBallot) AuditState {
	state := emptyAudit("passed")
	state.Percent, state.Own, state.Block = 100, own, strconv.FormatUint(report.Block, 10)
	state.Ballots, state.Voters = int32(report.Ballots), int32(report.Voters) //nolint:gosec // a roll has at most 2^31 voters
	if report.Verdict != audit.Passed {
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

func ownCheck(own OwnBallot) audit.Check {
	const id = "receipt.counted"
	switch own.State {
	case "counted":
		return audit.Check{ID: id, Verdict: audit.Passed, Detail: audit.Say("receipt.counted.here",
			"The ballot with your tracker %s is among those that were checked.", own.Tracker)}
	case "other":
		return audit.Check{ID: id, Verdict: audit.Failed, Detail: audit.Say("receipt.counted.other",
			"The ballot box holds another ballot of your number than the one with your tracker %s.", own.Tracker)}
	}
	return audit.Check{ID: id, Verdict: audit.Failed, Detail: audit.Say("receipt.counted.missing",
		"The ballot with your tracker %s is not in the ballot box.", own.Tracker)}
}

// ownBallot looks for the voter's ballot in the evidence.
func (a *App) ownBallot(member membership, record *audit.Record) OwnBallot {
	entry, cast := a.journal.InElection(record.ChainID, record.Election, member.Number, a.vault.Address())
	number := member.Number
	if cast {
		number = int64(entry.Ballot.Number)
	}
	own := OwnBallot{State: "none", Number: int32(number), Tracker: entry.Tracker} //nolint:gosec // numbers have 32 bits
	for _, ballot := range record.Ballots {
		if int64(ballot.Number) != number {
			continue
		}
		tracker := election.Tracker(ballot.Digest)
		switch {
		case !cast:
			own.State, own.Tracker = "elsewhere", tracker
		case tracker == entry.Tracker:
			own.State = "counted"
		default:
			own.State = "other"
		}
		return own
	}
	if cast {
		own.State = absent(entry, record)
	}
	return own
}

// absent says what it means that the evidence does not hold a ballot that was cast from here.
func absent(entry journal.Entry, record *audit.Record) string {
	open := record.Stored.Phase == election.PhaseAnnounced || record.Stored.Phase == election.PhaseOpen
	switch {
	case entry.State == journal.Rejected || entry.State == journal.Superseded:
		return "none" // the receipt says so already
	case entry.State == journal.Final, entry.State == journal.Included && entry.Block <= record.Block.Number:
		return "missing" // another node has shown it
	case open, entry.Block > record.Block.Number:
		return "waiting"
	}
	return "missing"
}

// auditProgress turns the stages of a check into one percentage that never falls.
type auditProgress struct {
	endpoints int
	endpoint  int // that is being read, from 1
	last      int32
}

// auditStages are the stages in their order with the part of the work that each has, in percent, and the part done before it.
var auditStages = []struct {
	name        string
	begin, part float64
}{
	{"contracts", 0, 4}, {"roll", 4, 8}, {"turnout", 12, 6}, {"blocks", 18, 14}, {"ballots", 32, 28}, {"trustees", 60, 4}, {"shares", 64, 4},
}

// readingPart is the part of the work that reading is, in percent; the rest is checking.
const readingPart = 68.0

func (p *auditProgress) percent(stage string, done, total int) int32 {
	fraction := 1.0
	if total > 0 {
		fraction = float64(done) / float64(total)
	}
	now := readingPart + (100-readingPart)*fraction // stage "checks"
	if stage == "contracts" {
		p.endpoint++
	}
	for _, s := range auditStages {
		if s.name == stage {
			read := (s.begin + s.part*fraction) / readingPart
			now = readingPart * (float64(p.endpoint-1) + read) / float64(max(p.endpoints, 1))
		}
	}
	p.last = max(p.last, min(int32(now), 99))
	return p.last
}
