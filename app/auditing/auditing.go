package auditing

import (
	"context"
	"strconv"
	"strings"

	"psephos/app/member"
	"psephos/app/refusal"
)

// Audit is the area of checking a whole election on this computer.
type Audit struct{ room *Room }

// Start begins a check, unless one of this election is running. There is one at a time: another election's is given up.
func (a *Audit) Start(organisation, address string) (_ AuditState, err error) {
	r := a.room
	defer refusal.Guard(r.config.Log, "audit.start", &err)
	connection, membership, err := r.config.Members.Connect(organisation)
	if err != nil {
		return AuditState{}, err
	}
	parsed, err := member.ParseAddress(address)
	if err != nil {
		return AuditState{}, err
	}
	if err := r.config.Permit(connection.Invitation); err != nil {
		return AuditState{}, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if old := r.newest; old != nil {
		if old.key == key(organisation, parsed) && old.running() {
			return old.current(), nil
		}
		old.giveUp()
	}
	ctx, cancel := context.WithCancel(r.config.Context)
	r.newest = newRun(key(organisation, parsed), len(connection.Invitation.RPC), cancel)
	go r.newest.work(ctx, r.config, membership, parsed) // nobody waits for it: cancelled, it changes nothing any more
	return r.newest.current(), nil
}

// State returns how far the check of an election is, with its sentences in a language (a tag); "none" if there was none since the app
// started.
func (a *Audit) State(organisation, address, language string) (_ AuditState, err error) {
	defer refusal.Guard(a.room.config.Log, "audit.state", &err)
	run, err := a.room.run(organisation, address)
	if err != nil || run == nil {
		return emptyState("none"), err
	}
	return run.in(language), nil
}

// Cancel gives the check of an election up.
func (a *Audit) Cancel(organisation, address string) (err error) {
	defer refusal.Guard(a.room.config.Log, "audit.cancel", &err)
	run, err := a.room.run(organisation, address)
	if err == nil && run != nil {
		run.giveUp()
	}
	return err
}

// Save saves the report of a check that is done, as "pdf" to be read in a language (a tag) or as "json" to be compared with
// `psephos audit --json`, and returns where; "" if the person changed their mind.
func (a *Audit) Save(organisation, address, format, language string) (_ string, err error) {
	r := a.room
	defer refusal.Guard(r.config.Log, "audit.save", &err)
	run, err := r.run(organisation, address)
	if err != nil {
		return "", err
	}
	if run == nil {
		return "", refusal.New("audit.none")
	}
	report := run.outcome()
	if report.Report == nil {
		return "", refusal.New("audit.none")
	}
	name := "psephos-audit-" + strings.ToLower(report.Report.Election.Hex()[2:10]) + "-" + strconv.FormatUint(report.Report.Block, 10)
	document, err := report.in(format, language)
	if err != nil {
		return "", err
	}
	if format == "json" {
		return r.config.Save(name+".json", document)
	}
	return r.config.Save(name+".pdf", document)
}
