package auditing

import (
	"psephos/app/journal"
	"psephos/app/member"
	"psephos/audit"
	"psephos/election"
)

// ownBallot looks for the voter's ballot in the evidence.
func ownBallot(config Config, m member.Membership, record *audit.Record) OwnBallot {
	entry, cast := config.Ballot(record.ChainID, record.Election, m.Number)
	number := m.Number
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
