package roll

import (
	"context"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/store"
)

// proposer is the registrar who took the first half of a step that takes two: approving, re-keying and striking off.
type proposer string // key of the account; empty if nobody has

// mayConfirm is the rule of two registrars. The second half is taken by another account than the first, and for the address
// that this registrar saw and compared with the voter: seen must be the address that the step is about now. The tables
// refuse what breaks the rule as well (the constraints …_two_registrars).
func (p proposer) mayConfirm(actor Actor, seen, address common.Address) *Error {
	switch {
	case seen == (common.Address{}) || seen != address:
		return ErrAddressChanged
	case p == "":
		return ErrNotProposed
	case string(p) == actor.Account:
		return ErrSameRegistrar
	}
	return nil
}

// checkOwnPassword refuses a registrar whose password an administrator has set, or whose second factors one has removed:
// whoever can sign in as two registrars is both of them.
func checkOwnPassword(ctx context.Context, q store.Queryer, actor Actor) error {
	var setUpBy, factorsReset string
	err := q.QueryRowContext(ctx, `SELECT set_up_by, factors_reset_by FROM accounts WHERE id = $1`, actor.Account).Scan(&setUpBy, &factorsReset)
	if err != nil && !store.IsNone(err) {
		return fmt.Errorf("read the registrar's account: %w", err)
	}
	if setUpBy != "" {
		return ErrOwnPassword
	}
	if factorsReset != "" {
		return ErrOwnFactor
	}
	return nil
}

const (
	minReason = 5
	maxReason = 500
)

// parseReason tidies the reason for a re-keying or a striking off; ErrReason if there is none worth keeping.
func parseReason(text string) (string, error) {
	reason := tidy(text)
	if n := utf8.RuneCountInString(reason); n < minReason || n > maxReason || strings.ContainsFunc(reason, invisible) {
		return "", ErrReason
	}
	return reason, nil
}
