package organiser

import (
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/election"
)

// trustees checks what secret elections have beside the others.
func (c *checker) trustees(in checkInput) {
	d := c.draft
	n := len(d.Trustees)
	if n == 0 {
		c.add(problemAt("trustees", "", "noTrustee"))
	}
	if n > election.MaxTrustees {
		c.add(problemAt("trustees", "", "manyTrustees").with("limit", strconv.Itoa(election.MaxTrustees)))
	}
	seen := map[common.Address]int{}
	for i, t := range d.Trustees {
		place := problemAt("trustees", "trustee", "")
		place.Trustee = int32(i) //nolint:gosec // few
		address, code := strictAddress(t.Address)
		first, twice := seen[address]
		switch {
		case code != "":
			place.Code = code
			c.add(place)
			continue
		case twice:
			place.Code = "sameTrustee"
			c.add(place.with("other", strconv.Itoa(first)))
			continue
		case address == in.own:
			place.Code = "ownTrustee"
			c.warn(place)
		}
		seen[address] = i + 1
	}
	c.threshold(n)
	c.secrecy(in)
}

func (c *checker) threshold(n int) {
	t := int(c.draft.Threshold)
	switch place := problemAt("trustees", "threshold", "").with("count", strconv.Itoa(n)); {
	case n == 0:
	case t < 1 || t > n:
		place.Code = "threshold"
		c.add(place)
	case n == 1:
		place.Code = "oneTrustee"
		c.warn(place)
	case t == 1:
		place.Code = "thresholdOne"
		c.warn(place)
	case t == n:
		place.Code = "thresholdAll"
		c.warn(place)
	}
}

// fewBallots is the minimum below which a result says something about single voters: all votes for one answer reveal everybody's.
const fewBallots = 5

// secrecy checks the minimum of ballots, and that the ceremony has time.
func (c *checker) secrecy(in checkInput) {
	d, minimum := c.draft, problemAt("trustees", "minimum", "")
	switch m := int(d.MinimumBallots); {
	case m < 0:
		minimum.Code = "minimum"
		c.add(minimum)
	case in.voters >= 0 && m > in.voters && !d.LateEnrolment:
		minimum.Code = "minimumBeyond"
		c.warn(minimum.with("voters", strconv.Itoa(in.voters)))
	case m < fewBallots:
		minimum.Code = "minimumLow"
		c.warn(minimum)
	}
	if d.Packing < 0 || d.Packing > 4 {
		c.add(problemAt("trustees", "", "packing"))
	}
	opening := parseTime(d.Opening)
	if d.Board == "" && !opening.IsZero() && opening.Sub(in.now) < time.Hour {
		c.warn(problemAt("voting", "opening", "ceremonyShort"))
	}
}
