package organiser

import (
	"time"

	"psephos/app/errand"
	"psephos/chain"
)

// The kinds of an organiser's transactions.
const (
	actBoard    = "board"    // creates the board of trustees
	actElection = "election" // creates the election
	actExtend   = "extend"   // moves the closing time
	actCancel   = "cancel"   // cancels the election
)

// plan is a transaction that was worked out and shown, and not signed.
type plan struct {
	act    errand.Errand
	quote  chain.Quote
	made   time.Time
	closes time.Time // closing time that an extension was planned against
	// content is the draft as it was shown.
	content []byte
}
