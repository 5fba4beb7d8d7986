package app

import (
	"strconv"
	"time"

	"psephos/app/refusal"
)

// Results is the area of counts, read from the chain.
type Results struct{ app *App }

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
func (r *Results) Tally(organisation, address string) (_ Tally, err error) {
	a := r.app
	defer refusal.Guard(a.log, "results.tally", &err)
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	l, _, err := a.link(organisation)
	if err != nil {
		return Tally{}, err
	}
	parsed, err := parseAddress(address)
	if err != nil {
		return Tally{}, err
	}
	e, err := l.election(ctx, parsed)
	if err != nil {
		return Tally{}, err
	}
	chain, err := l.dial(ctx)
	if err != nil {
		return Tally{}, err
	}
	head, err := chain.Head(ctx)
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
	open := e.Mode.String() == "open"
	tally := Tally{
		Counted: open || phase.String() == "tallied", Counts: [][]int32{}, Phase: phase.String(),
		Final:   phase.String() == "tallied" || (open && phase.String() == "closed"),
		Ballots: int32(turnout.Ballots), Voters: int32(turnout.Voters), //nolint:gosec // a roll has at most 2^31 voters
		Block: strconv.FormatUint(head.Number, 10), Time: time.Unix(int64(head.Time), 0).UTC().Format(time.RFC3339), //nolint:gosec // a time in this age
	}
	if tally.Counted {
		tally.Counts = narrow(counts)
	}
	return tally, nil
}

func narrow(counts [][]uint64) [][]int32 {
	all := make([][]int32, len(counts))
	for i, contest := range counts {
		all[i] = make([]int32, len(contest))
		for j, votes := range contest {
			all[i][j] = int32(votes) //nolint:gosec // at most one vote per voter
		}
	}
	return all
}
