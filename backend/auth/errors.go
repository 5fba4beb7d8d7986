package auth

import "time"

// Error is a refusal that is safe to show: Code is stable and for programs, Message is a sentence for people.
type Error struct {
	Code    string
	Message string
	// RetryAfter says how long to wait, for ErrLocked and ErrBusy.
	RetryAfter time.Duration
}

func (e *Error) Error() string { return e.Message }

// Is lets errors.Is match by code.
func (e *Error) Is(target error) bool {
	other, ok := target.(*Error)
	return ok && other.Code == e.Code
}

// The refusals of this package.
var (
	ErrCredentials = &Error{Code: "bad_credentials", Message: "The e-mail address or the password is wrong."}
	ErrLocked      = &Error{Code: "locked", Message: "There were too many failed attempts to sign in. Please wait and try again."}
	ErrBusy        = &Error{
		Code: "busy", Message: "Too many people are signing in at this moment. Please try again in a few seconds.",
		RetryAfter: 2 * time.Second,
	}
	ErrNoToken      = &Error{Code: "token_missing", Message: "Please sign in first."}
	ErrToken        = &Error{Code: "token_invalid", Message: "This sign-in is not valid. Please sign in again."}
	ErrTokenExpired = &Error{Code: "token_expired", Message: "The sign-in has expired. Please sign in again."}
	ErrTokenReused  = &Error{
		Code:    "token_reused",
		Message: "This sign-in was used twice, so it was ended for safety. Please sign in again.",
	}
	ErrForbidden    = &Error{Code: "forbidden", Message: "This account may not do that."}
	ErrPassword     = &Error{Code: "bad_password", Message: "The password must have 12 to 256 characters."}
	ErrSamePassword = &Error{Code: "same_password", Message: "Please choose a password other than the one you have."}
	ErrEmail        = &Error{Code: "bad_email", Message: "This is not a valid e-mail address."}
	ErrEmailTaken   = &Error{Code: "email_taken", Message: "There is an account with this e-mail address already. Please sign in, or ask a registrar."}
	ErrRole         = &Error{Code: "bad_role", Message: "The role must be registrar or admin."}
	ErrNoAccount    = &Error{Code: "no_such_user", Message: "There is no such user."}
	ErrLastAdmin    = &Error{Code: "last_admin", Message: "This is the only administrator left; make another one first."}
)
