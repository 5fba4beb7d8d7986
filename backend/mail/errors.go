package mail

// Error is a refusal that is safe to show: Code is stable and for programs, Message is a sentence for people.
type Error struct {
	Code    string
	Message string
}

func (e *Error) Error() string { return e.Message }

// The refusals of this package.
var (
	ErrRetry  = &Error{"mail_not_failed", "There is no such message that failed and can be sent again. Write a new invitation instead."}
	ErrBounce = &Error{"not_a_bounce", "This is not a delivery report for a message of this office."}
)
