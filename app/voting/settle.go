package voting

import (
	"context"
	"errors"

	"psephos/app/journal"
	"psephos/election"
)

// settle takes over what the chain says. A number has one ballot: if another one is final there, ours never will be.
func settle(entry journal.Entry, seen election.Inclusion) journal.Entry {
	ours := seen.Tracker == entry.Tracker
	switch {
	case seen.State == election.StatePending:
		if entry.State == journal.Included {
			entry.State, entry.Block = journal.Signed, 0 // a reorganisation took it out of its block: hand it over again
		}
	case ours && seen.State == election.StateIncluded:
		entry.State, entry.Block, entry.Tx = journal.Included, seen.Block, seen.Tx
	case ours && seen.State == election.StateFinal:
		entry.State, entry.Block, entry.Tx = journal.Final, seen.Block, seen.Tx
	case seen.State == election.StateFinal:
		entry.State, entry.Block, entry.Tx = journal.Superseded, seen.Block, seen.Tx
	}
	return entry
}

// giveUp rejects a ballot that is not in the ballot box and cannot get there any more: one that was found wrong before it left this
// computer, or one that every node misses when the voting is over for good. Neither a single node nor the office ends the delivery of a
// ballot that somebody may hold.
func giveUp(ctx context.Context, target *election.Election, entry journal.Entry, handing error) (journal.Entry, error) {
	var flaw *election.BallotError
	if entry.Kept && errors.As(handing, &flaw) && flaw.Code != "phase" && flaw.Code != "voted" {
		entry.State, entry.Reason = journal.Rejected, flaw.Code
		return entry, nil
	}
	phase, err := target.Phase(ctx)
	if err != nil || phase == election.PhaseOpen || phase == election.PhaseAnnounced {
		return entry, err
	}
	missed, err := target.Missed(ctx, entry.Ballot.Number)
	if missed {
		entry.State, entry.Reason = journal.Rejected, "phase"
	}
	return entry, err
}
