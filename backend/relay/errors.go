package relay

import "errors"

// Kind groups errors by what the sender of a ballot can do about them.
type Kind string

// The kinds of errors, with the HTTP status they correspond to.
const (
	Invalid     Kind = "invalid"     // the ballot can never count as it is (422)
	NotFound    Kind = "not_found"   // there is no such election or ballot (404)
	Conflict    Kind = "conflict"    // another ballot of this voter stands in the way (409)
	NotNow      Kind = "not_now"     // the election is not open (409)
	Unavailable Kind = "unavailable" // try again later (503 with Retry-After)
)

// Error is a refusal that is safe to show: Code is stable and for programs, Message is a sentence for people.
type Error struct {
	Kind    Kind
	Code    string
	Message string
}

func (e *Error) Error() string { return e.Message }

// refusal is err if it is an *Error, else nil.
func refusal(err error) *Error {
	var refused *Error
	if errors.As(err, &refused) {
		return refused
	}
	return nil
}

// The refusals of Accept and Status.
var (
	ErrWrongChain = &Error{
		Invalid, "wrong_chain",
		"The ballot was signed for another chain. Check that the app is connected to this organisation.",
	}
	ErrUnknownElection = &Error{
		NotFound, "unknown_election",
		"This organisation has no election at the address that the ballot names.",
	}
	ErrBadContents = &Error{
		Invalid, "bad_contents",
		"The ballot's contents do not fit the questions and options of this election.",
	}
	ErrBadSignature = &Error{
		Invalid, "bad_signature",
		"The ballot's signature is malformed. Sign the ballot again.",
	}
	ErrNotOnRoll = &Error{
		Invalid, "not_on_roll",
		"The ballot is not signed by anybody on this election's roll.",
	}
	ErrWrongNumber = &Error{
		Invalid, "wrong_number",
		"The ballot is signed by a voter who holds another number than the one it names.",
	}
	ErrNotOpen = &Error{
		NotNow, "not_open",
		"The election has not opened yet. Send the ballot again after its opening time.",
	}
	ErrClosed    = &Error{NotNow, "closed", "The election is closed: no more ballots are taken."}
	ErrCancelled = &Error{NotNow, "cancelled", "The election was cancelled: no ballots are taken."}
	ErrVoted     = &Error{
		Conflict, "already_voted",
		"A ballot for this number is in the ballot box already. Every voter has one ballot, and it cannot be changed.",
	}
	ErrQueued = &Error{
		Conflict, "ballot_conflict",
		"Another ballot for this number has been accepted and is on its way. Every voter has one ballot, and it cannot be changed.",
	}
	ErrFull = &Error{
		Unavailable, "queue_full",
		"Too many ballots are waiting. Send the ballot again in a minute, or submit it to the chain yourself.",
	}
	ErrChain = &Error{
		Unavailable, "chain_unavailable",
		"The office cannot reach the chain at the moment. Send the ballot again soon, or submit it to the chain yourself.",
	}
	ErrNoBallot = &Error{NotFound, "no_such_ballot", "This office has not taken a ballot with that tracker."}
)
