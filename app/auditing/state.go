package auditing

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

func emptyState(state string) AuditState {
	return AuditState{State: state, Checks: []AuditCheck{}, Own: OwnBallot{State: "none", Number: -1}}
}
