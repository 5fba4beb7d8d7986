package results

// Error is an answer that is safe to show: Code is stable and for programs, Message is a sentence for people.
type Error struct {
	Code    string
	Message string
}

func (e *Error) Error() string { return e.Message }

// The errors of this package. ErrUnavailable and ErrBusy pass by themselves (HTTP 503 with Retry-After), ErrNoElection
// and ErrNoBallot do not (404).
var (
	ErrUnavailable = &Error{
		"results_unavailable",
		"The results are being read from the chain again. Please try again in a few seconds.",
	}
	ErrBusy = &Error{
		"too_many_streams",
		"Too many live connections are open. Please try again later; the results are still shown without them.",
	}
	ErrNoElection = &Error{"no_such_election", "This organisation has no election at that address."}
	ErrNoBallot   = &Error{"no_such_ballot", "No ballot with that tracker is known."}
)
