package auth

import (
	"time"

	"psephos/backend/store"
)

// Account is one account as administrators see it.
type Account struct {
	ID       string
	Email    string
	Role     Role
	Disabled bool
	Created  time.Time
	// SetUpBy is the e-mail of the administrator who set the password, "system" for the office's start and "unknown" for
	// accounts older than this rule; empty once the holder has chosen a password of their own.
	SetUpBy string
	// FactorsReset is the e-mail of the administrator who removed the second factors; empty once the holder has set one.
	FactorsReset string
	TOTP         bool
	Passkeys     int
	// LastSignIn is zero before the first.
	LastSignIn time.Time
}

const accountColumns = `id, email, role, disabled, created_at, set_up_by, factors_reset_by, last_sign_in,
	(SELECT COUNT(*) FROM totp t WHERE t.account = accounts.id AND t.confirmed_at <> 0), (SELECT COUNT(*) FROM passkeys k WHERE k.account = accounts.id)`

func scanAccount(row interface{ Scan(...any) error }) (Account, error) {
	var a Account
	var created, lastSignIn int64
	err := row.Scan(&a.ID, &a.Email, &a.Role, &a.Disabled, &created, &a.SetUpBy, &a.FactorsReset, &lastSignIn, &a.TOTP, &a.Passkeys)
	a.Created, a.LastSignIn = store.FromMillis(created), store.FromMillis(lastSignIn)
	return a, err
}
