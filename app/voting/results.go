package voting

import (
	"context"
	"strconv"

	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/election"
)

// Results is the area of counts, read from the chain.
type Results struct{ room *Room }

// Tally is what an election has counted so far.
type Tally struct {
	// Counts are the votes per question and option; empty while a secret election is not tallied.
	Counts [][]int32 `json:"counts"`
	// Counted says that Counts may be shown: always in an open election, after the tally in a secret one.
	Counted bool   `json:"counted"`
	Final   bool   `json:"final"`
	Ballots int32  `json:"ballots"`
	Voters  int32  `json:"voters"`
	Phase   string `json:"phase"`
	// Block and Time are the newest block that was read, Time in RFC 3339.
	Block string `json:"block"`
	Time  string `json:"time"`
}

// Tally reads the counts.
func (s *Results) Tally(organisation, address string) (_ Tally, err error) {
	r := s.room
	defer refusal.Guard(r.config.Log, "results.tally", &err)
	ctx, cancel := r.config.Timeout(member.RequestTimeout)
	defer cancel()
	connection, _, err := r.config.Members.Connect(organisation)
	if err != nil {
		return Tally{}, err
	}
	parsed, err := member.ParseAddress(address)
	if err != nil {
		return Tally{}, err
	}
	opened, err := connection.Election(ctx, parsed)
	if err != nil {
		return Tally{}, err
	}
	return tally(ctx, opened)
}

func tally(ctx context.Context, e *election.Election) (Tally, error) {
	head, err := e.Chain().Head(ctx)
	if err != nil {
		return Tally{}, err
	}
	phase, err := e.Phase(ctx)
	if err != nil {
		return Tally{}, err
	}
	turnout, err := e.Turnout(ctx)
	if err != nil {
		return Tally{}, err
	}
	counts, err := e.Counts(ctx, nil)
	if err != nil {
		return Tally{}, err
	}
	open, tallied := e.Mode == election.ModeOpen, phase == election.PhaseTallied
	read := Tally{
		Counted: open || tallied, Counts: [][]int32{}, Phase: phase.String(),
		Final:   tallied || (open && phase == election.PhaseClosed),
		Ballots: int32(turnout.Ballots), Voters: int32(turnout.Voters), //nolint:gosec // a roll has at most 2^31 voters
		Block: strconv.FormatUint(head.Number, 10), Time: member.Moment(head.Time),
	}
	if read.Counted {
		read.Counts = member.Counts(counts)
	}
	return read, nil
}
