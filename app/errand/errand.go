package errand

import (
	"crypto/rand"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
)

// State is how far an errand is.
type State string

// The states of an errand.
const (
	Sent     State = "sent"     // signed, and handed over as often as it takes
	Included State = "included" // in a block that a reorganisation could still remove
	Done     State = "done"     // in a final block of every node that answers
	Failed   State = "failed"   // refused; Problem says why, nothing was changed
)

// Errand is one transaction, on the disk from before it is sent. A Book keeps it as JSON.
type Errand struct {
	// ID names it within its room.
	ID           string `json:"id"`
	Organisation string `json:"organisation"`
	ChainID      uint64 `json:"chainId"`
	// Kind is the room's word for what it does.
	Kind string `json:"kind"`
	// Draft is what of the room it carries out, such as the draft of an election, or "".
	Draft string `json:"draft,omitempty"`
	// Target is the contract that is called.
	Target common.Address `json:"target"`
	// Texts is the hash of the texts of an election that is created.
	Texts common.Hash `json:"texts,omitzero"`
	// Sent are the signed transaction and its replacements with a higher fee, oldest first.
	Sent    []chain.JournalEntry `json:"sent"`
	State   State                `json:"state"`
	Problem string               `json:"problem,omitempty"`
	Block   uint64               `json:"block,omitempty"`
	// Made is the contract that it created.
	Made  common.Address `json:"made,omitzero"`
	Begun time.Time      `json:"begun"`

	waits string // the code of why it goes no further at the moment
}

// NewID makes an ID that no other errand has.
func NewID() string { return rand.Text() }

// Settled says that nothing more will happen to it.
func (e Errand) Settled() bool { return e.State == Done || e.State == Failed }

// From is the account that pays.
func (e Errand) From() common.Address {
	if len(e.Sent) == 0 {
		return common.Address{}
	}
	return e.Sent[0].From
}

// newest is the version that was signed last.
func (e Errand) newest() chain.JournalEntry { return e.Sent[len(e.Sent)-1] }

// has says whether a version of it has a hash.
func (e Errand) has(hash common.Hash) bool {
	return slices.ContainsFunc(e.Sent, func(version chain.JournalEntry) bool { return version.Hash == hash })
}

// Work is how far a transaction is, as the page shows it.
type Work struct {
	// Kind is the room's word for what it does, or "" if there is none.
	Kind string `json:"kind"`
	// State is "sent", "included", "done" or "failed".
	State string `json:"state"`
	// Problem is the code of why it failed or waits, or "".
	Problem     string `json:"problem"`
	Transaction string `json:"transaction"`
	Block       string `json:"block"`
}

// Work describes it to the page.
func (e Errand) Work() Work {
	work := Work{Kind: e.Kind, State: string(e.State), Problem: e.Problem}
	if e.State == Sent {
		work.Problem = e.waits
	}
	if len(e.Sent) > 0 {
		work.Transaction = e.newest().Hash.Hex()
	}
	if e.Block > 0 {
		work.Block = strconv.FormatUint(e.Block, 10)
	}
	return work
}
