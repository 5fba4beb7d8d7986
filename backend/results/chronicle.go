package results

import (
	"math/bits"

	"github.com/ethereum/go-ethereum/common"

	"psephos/election"
)

// maxTurnoutPoints bounds how many points of the turnout are published, so that a snapshot stays small however many
// blocks hold ballots.
const maxTurnoutPoints = 64

// Kinds of happenings.
const (
	HappeningCreated   = "created"
	HappeningExtended  = "extended"
	HappeningShares    = "shares"
	HappeningResult    = "result"
	HappeningCancelled = "cancelled"
)

// Happening is one thing that the chain tells of an election besides ballots. Time is that of its block in Unix seconds;
// Trustee is the index of the trustee who published decryption shares, from 1; Closing the new closing time of an extension.
type Happening struct {
	Kind    string `json:"kind"`
	Block   uint64 `json:"block"`
	Time    uint64 `json:"time"`
	Trustee int    `json:"trustee,omitempty"`
	Closing uint64 `json:"closing,omitempty"`
}

// TurnoutPoint says how many ballots were counted after a block.
type TurnoutPoint struct {
	Block   uint64 `json:"block"`
	Time    uint64 `json:"time"`
	Ballots uint64 `json:"ballots"`
}

// History is what has happened in an election up to the latest block, in the chain's order. Turnout has at most some
// dozens of points, the newest block with ballots among them.
type History struct {
	Election   common.Address `json:"election"`
	Happenings []Happening    `json:"happenings"`
	Turnout    []TurnoutPoint `json:"turnout"`
}

// chronicle collects the history of one election. Times that a node did not tell with its logs are 0 until they are asked for.
type chronicle struct {
	happenings []Happening
	turnout    []TurnoutPoint
}

// add takes in the events of one block.
func (c *chronicle) add(number, time uint64, events election.Events) {
	note := func(h Happening) {
		h.Block, h.Time = number, time
		c.happenings = append(c.happenings, h)
	}
	if n := uint64(len(events.Ballots)); n > 0 {
		if last := len(c.turnout) - 1; last >= 0 {
			n += c.turnout[last].Ballots
		}
		c.turnout = append(c.turnout, TurnoutPoint{number, time, n})
	}
	for _, closing := range events.Extended {
		note(Happening{Kind: HappeningExtended, Closing: closing})
	}
	if events.Cancelled {
		note(Happening{Kind: HappeningCancelled})
	}
	for _, trustee := range events.Shares {
		note(Happening{Kind: HappeningShares, Trustee: trustee})
	}
	if events.Finalised != nil {
		note(Happening{Kind: HappeningResult})
	}
}

// revert forgets block number and all after it.
func (c *chronicle) revert(number uint64) {
	for len(c.happenings) > 0 && c.happenings[len(c.happenings)-1].Block >= number {
		c.happenings = c.happenings[:len(c.happenings)-1]
	}
	for len(c.turnout) > 0 && c.turnout[len(c.turnout)-1].Block >= number {
		c.turnout = c.turnout[:len(c.turnout)-1]
	}
}

// sample are the indices of the points that are published: every 2^n-th and the last. A chosen point stays chosen until
// the step doubles, so that its time is asked for once.
func (c *chronicle) sample() []int {
	n := len(c.turnout)
	if n == 0 {
		return nil
	}
	step := 1 << bits.Len(uint((n-1)/maxTurnoutPoints))
	var chosen []int
	for i := 0; i < n-1; i += step {
		chosen = append(chosen, i)
	}
	return append(chosen, n-1)
}

// history is what is published; timeOf tells a block's time.
func (c *chronicle) history(address common.Address, timeOf func(block uint64) (uint64, error)) (History, error) {
	h := History{Election: address, Happenings: []Happening{}, Turnout: []TurnoutPoint{}}
	for i := range c.happenings {
		if err := resolve(&c.happenings[i].Time, c.happenings[i].Block, timeOf); err != nil {
			return h, err
		}
	}
	h.Happenings = append(h.Happenings, c.happenings...)
	for _, i := range c.sample() {
		if err := resolve(&c.turnout[i].Time, c.turnout[i].Block, timeOf); err != nil {
			return h, err
		}
		h.Turnout = append(h.Turnout, c.turnout[i])
	}
	return h, nil
}

func resolve(time *uint64, block uint64, timeOf func(uint64) (uint64, error)) (err error) {
	if *time == 0 {
		*time, err = timeOf(block)
	}
	return err
}
