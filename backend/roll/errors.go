package roll

import "errors"

// Error is a refusal that is safe to show: Code is stable and for programs, Message is a sentence for people.
type Error struct {
	Code    string
	Message string
}

func (e *Error) Error() string { return e.Message }

// The refusals of this package.
var (
	ErrCode     = &Error{"code_invalid", "This enrolment code is not valid for this e-mail address. Check both, or ask your registrar for a new invitation."}
	ErrCodeUsed = &Error{"code_used", "This enrolment code was used already. Please sign in, or ask your registrar for a new invitation."}
	ErrCodeOld  = &Error{"code_expired", "This enrolment code has expired or was replaced. Ask your registrar for a new invitation."}

	ErrNonce        = &Error{"nonce_invalid", "This proof was used before or has expired. Please start the proof again."}
	ErrPossession   = &Error{"possession_invalid", "The signature does not prove possession of this address to this office on its chain."}
	ErrAddressTaken = &Error{"address_taken", "This address is registered for somebody else. Please use a wallet of your own."}
	ErrAddressFixed = &Error{"address_fixed", "Your address was approved already and can only be changed by two registrars."}

	ErrNoVoter       = &Error{"no_such_voter", "There is no such person on the roll."}
	ErrNotProven     = &Error{"address_not_proven", "This person has not proven an address yet, or is approved already."}
	ErrProposed      = &Error{"already_proposed", "This person is proposed already; another registrar can confirm."}
	ErrNotProposed   = &Error{"not_proposed", "Nobody has proposed this person yet, or their address has changed since."}
	ErrSameRegistrar = &Error{"same_registrar", "The registrar who proposed this cannot confirm it. Another registrar must."}

	ErrOwnPassword    = &Error{"own_password_first", "An administrator knows your password. Choose your own password first; then you can approve and re-key."}
	ErrOwnFactor      = &Error{"own_factor_first", "An administrator has removed your second factor. Set up an authenticator app or a passkey first; then you can approve and re-key."}
	ErrAddressChanged = &Error{"address_changed", "The voter has proven another address since this was proposed. Compare it with the voter, and propose it anew."}

	ErrNotEnrolled     = &Error{"not_enrolled", "This person is not on the chain's roll, so there is nothing to re-key."}
	ErrReason          = &Error{"reason_missing", "Please give the reason, in 5 to 500 characters."}
	ErrRekeyOpen       = &Error{"rekey_open", "A re-keying of this person is under way already."}
	ErrNoRekey         = &Error{"no_rekey", "No re-keying of this person is under way."}
	ErrRekeyNotProven  = &Error{"rekey_not_proven", "The voter has not proven the new address yet."}
	ErrRekeyConfirmed  = &Error{"rekey_confirmed", "This re-keying is confirmed and on its way to the chain; it can no longer be cancelled."}
	ErrHasVoted        = &Error{"has_voted", "This person has voted in an election that is still running, so they cannot be struck off now."}
	ErrStruck          = &Error{"struck_off", "This person was struck off the roll. Take that back first."}
	ErrStrikeOpen      = &Error{"strike_open", "Striking this person off is under way already."}
	ErrNoStrike        = &Error{"no_strike", "Nobody has asked for this person to be struck off."}
	ErrStrikeConfirmed = &Error{"strike_confirmed", "Striking this person off is confirmed and on its way to the chain."}
	ErrBeingEnrolled   = &Error{"being_enrolled", "This person is being written to the chain at this moment. Please try again when that is done."}
	ErrNoElection      = &Error{"no_such_roll_election", "There is no such election of this roll."}
	ErrNotOpen         = &Error{"election_not_open", "Only while an election takes ballots can people be reminded of it."}
	ErrNoImport        = &Error{"no_such_import", "There is no such import."}
	ErrUndo            = &Error{"undo_too_late", "This import cannot be undone any more: it is not the newest, or people of it were invited or changed since."}
	ErrNothingToEnrol  = &Error{"nothing_to_enrol", "Nobody is waiting to be enrolled."}
	ErrChain           = &Error{"chain_unavailable", "The office cannot reach the chain at the moment. Please try again soon."}
	ErrState           = &Error{"bad_state", "This is not a state of a person on the roll."}
	ErrTooMany         = &Error{"too_many", "Please choose at most 5,000 people at a time."}
)

// asError is the refusal in err, if there is one.
func asError(err error) (*Error, bool) {
	var refused *Error
	return refused, errors.As(err, &refused)
}
