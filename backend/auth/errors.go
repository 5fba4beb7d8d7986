package auth

import "time"

// Error is a refusal that is safe to show: Code is stable and for programs, Message is a sentence for people.
type Error struct {
	Code    string
	Message string
	// RetryAfter says how long to wait, for ErrLocked, ErrCodesLocked and ErrBusy.
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
	ErrCode         = &Error{Code: "code_wrong", Message: "This code is wrong, was used already or has expired. Please wait for the next one."}
	ErrCodesLocked  = &Error{
		Code: "codes_locked",
		Message: "There were too many wrong codes for this account, so for a while it takes none, not even the right one. " +
			"Please wait and try again, or sign in with a passkey. If it was not you, somebody knows your password: ask an administrator for a new one.",
	}
	ErrCodeRequired = &Error{Code: "code_required", Message: "Please enter the code of your authenticator app as well."}

	ErrPasskeyRequired = &Error{Code: "passkey_required", Message: "This account signs in with a passkey. Use it, or add one of your recovery codes."}
	ErrPasskey         = &Error{Code: "passkey_invalid", Message: "This passkey was not accepted. Please try again, or sign in another way."}
	ErrPasskeyTaken    = &Error{Code: "passkey_taken", Message: "This passkey is registered already."}
	ErrPasskeyName     = &Error{Code: "passkey_name", Message: "Please give the passkey a name of 1 to 60 characters."}
	ErrManyPasskeys    = &Error{Code: "too_many_passkeys", Message: "An account can have 20 passkeys; please remove one first."}
	ErrNoPasskey       = &Error{Code: "no_such_passkey", Message: "There is no such passkey."}
	ErrCeremony        = &Error{Code: "ceremony_expired", Message: "This took too long or was used before. Please start again."}
	ErrNoPasskeys      = &Error{Code: "passkeys_not_offered", Message: "Passkeys need the office to be reached by a name over HTTPS; this office is not."}

	ErrTOTPSet      = &Error{Code: "totp_set", Message: "An authenticator app is set up already; remove it first."}
	ErrNoTOTP       = &Error{Code: "no_totp", Message: "No authenticator app is being set up. Please start again."}
	ErrFactorReason = &Error{Code: "reset_reason", Message: "Please give the reason, in 5 to 500 characters."}
	ErrOwnFactors   = &Error{Code: "own_factors", Message: "Change your own sign-in in your account; this is for others."}

	ErrLastAdmin = &Error{Code: "last_admin", Message: "This is the only administrator left; make another one first."}
)
