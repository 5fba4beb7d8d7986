package results

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"psephos/election"
	"psephos/roll"
)

// count is what the events of one election up to some block add up to.
type count struct {
	ballots   uint64
	counts    [][]uint64 // of the ballots (open), or as decrypted (secret; nil before that)
	cancelled bool
	frozen    bool
	pages     uint64 // of the roll that count, if frozen
}

// startOf is the count of e before its first event.
func startOf(e *election.Election) count {
	c := count{}
	if e.Mode == election.ModeOpen {
		c.counts = zeroCounts(e.Parameters.Options)
	}
	return c
}

func zeroCounts(options []int) [][]uint64 {
	counts := make([][]uint64, len(options))
	for i, n := range options {
		counts[i] = make([]uint64, n)
	}
	return counts
}

// clone returns an independent copy.
func (c count) clone() count {
	rows := c.counts
	if rows != nil {
		c.counts = make([][]uint64, len(rows))
		for i, row := range rows {
			c.counts[i] = slices.Clone(row)
		}
	}
	return c
}

// add counts events of e. It changes c's rows: clone a count that is still needed.
func (c *count) add(e *election.Election, events election.Events) error {
	for _, ballot := range events.Ballots {
		c.ballots++
		if e.Mode != election.ModeOpen {
			continue
		}
		choices, err := election.OpenChoices(e.Parameters.Options, ballot.Recorded)
		if err != nil {
			return err
		}
		for contest, option := range choices {
			c.counts[contest][option]++
		}
	}
	if events.Frozen != nil {
		c.frozen, c.pages = true, *events.Frozen
	}
	if events.Finalised != nil {
		c.counts = events.Finalised
	}
	c.cancelled = c.cancelled || events.Cancelled
	return nil
}

// phase is where e stands at a time of the chain, as the contract has it, with the closing time as extended so far. A
// secret election whose board is not ready stays announced, which no event of its own says: see ledger.waiting.
func (c *count) phase(e *election.Election, closing, time uint64) election.Phase {
	switch {
	case c.cancelled:
		return election.PhaseCancelled
	case time < e.Parameters.Opening:
		return election.PhaseAnnounced
	case time < closing:
		return election.PhaseOpen
	case e.Mode == election.ModeOpen:
		return election.PhaseClosed
	case c.counts != nil:
		return election.PhaseTallied
	case c.ballots < uint64(e.Parameters.MinimumBallots):
		return election.PhaseWithheld
	default:
		return election.PhaseClosed
	}
}

// ended says whether a phase is an election's last.
func ended(mode election.Mode, phase string) bool {
	switch phase {
	case election.PhaseTallied.String(), election.PhaseCancelled.String(), election.PhaseWithheld.String():
		return true
	}
	return mode == election.ModeOpen && phase == election.PhaseClosed.String()
}

// voters counts the people on the first pages of the roll.
func voters(register *roll.Snapshot, pages uint64) uint64 {
	struck := map[uint32]bool{}
	for _, a := range register.Amendments {
		struck[a.Number] = a.Holder == (common.Address{})
	}
	var n uint64
	for i, page := range register.Pages {
		if uint64(i) < pages {
			n += uint64(len(page.Addresses))
		}
	}
	for number, gone := range struck {
		if gone && uint64(number/roll.PageSize) < pages {
			n--
		}
	}
	return n
}
