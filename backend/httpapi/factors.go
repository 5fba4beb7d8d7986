package httpapi

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/go-chi/httprate"

	"psephos/backend/auth"
)

// Password shows once more that it is the account's holder who asks.
type Password struct {
	Password string `json:"password" maxLength:"1024"`
}

// NewTOTP is what an authenticator app needs; it is shown once.
type NewTOTP struct {
	Secret string `json:"secret" doc:"Base 32, for typing."`
	URI    string `json:"uri" doc:"otpauth://…, for a QR code."`
}

// TOTPCode is a code of the authenticator app.
type TOTPCode struct {
	Code string `json:"code" maxLength:"32"`
}

// PasswordAndCode shows both factors.
type PasswordAndCode struct {
	Password string `json:"password" maxLength:"1024"`
	Code     string `json:"code" maxLength:"64" doc:"Of the authenticator app, or a recovery code."`
}

// RecoveryCodes are shown once; each replaces the second factor once.
type RecoveryCodes struct {
	RecoveryCodes []string `json:"recoveryCodes"`
}

// Passkey is a WebAuthn credential of one's own account.
type Passkey struct {
	ID            string     `json:"id"`
	Name          string     `json:"name"`
	Created       time.Time  `json:"created"`
	LastUsed      *time.Time `json:"lastUsed,omitempty"`
	RecoveryCodes []string   `json:"recoveryCodes,omitempty" doc:"With the first second factor of an account; shown once."`
}

// PasskeyList is every passkey of one's own account.
type PasskeyList struct {
	Passkeys []Passkey `json:"passkeys"`
}

// NewPasskey is the second half of registering a passkey.
type NewPasskey struct {
	Ceremony string          `json:"ceremony" maxLength:"64"`
	Name     string          `json:"name" maxLength:"200" doc:"1 to 60 characters."`
	Response json.RawMessage `json:"response" doc:"RegistrationResponseJSON of the browser."`
}

// PasskeyName renames a passkey.
type PasskeyName struct {
	Name string `json:"name" maxLength:"200" doc:"1 to 60 characters."`
}

// Reason says why something is done; it is kept in the activity log.
type Reason struct {
	Reason string `json:"reason" maxLength:"2000" doc:"5 to 500 characters, kept in the activity log."`
}

type recoveryOutput struct{ Body RecoveryCodes }

type passkeyOutput struct{ Body Passkey }

func passkeyInfo(k auth.Passkey, recovery []string) Passkey {
	return Passkey{k.ID, k.Name, k.Created, timeOrNil(k.LastUsed), recovery}
}

// timeOrNil leaves the zero time out of an answer.
func timeOrNil(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

var staffRoles = []auth.Role{auth.Registrar, auth.Admin}

func (a *api) factorRoutes() {
	limit := a.limited(func() *httprate.RateLimiter { return a.authLimit })

	op := operation(http.MethodPost, "/me/totp", "beginTOTP", "account", "Set up an authenticator app")
	op.Description = "Counts for nothing until confirmed with a first code."
	op.Middlewares = append(op.Middlewares, limit)
	register(a, op, func(ctx context.Context, in *struct{ Body Password }) (*struct{ Body NewTOTP }, error) {
		t, err := a.Auth.BeginTOTP(ctx, principal(ctx), in.Body.Password)
		return &struct{ Body NewTOTP }{NewTOTP(t)}, err
	}, staffRoles...)

	op = operation(http.MethodPost, "/me/totp/confirm", "confirmTOTP", "account", "Confirm the authenticator app with its first code")
	op.Description = "From then on signing in takes a code as well. Earlier recovery codes end."
	op.Middlewares = append(op.Middlewares, limit)
	register(a, op, func(ctx context.Context, in *struct{ Body TOTPCode }) (*recoveryOutput, error) {
		codes, err := a.Auth.ConfirmTOTP(ctx, principal(ctx), in.Body.Code)
		return &recoveryOutput{RecoveryCodes{codes}}, err
	}, staffRoles...)

	op = operation(http.MethodPost, "/me/totp/remove", "removeTOTP", "account", "Remove the authenticator app")
	op.Middlewares = append(op.Middlewares, limit)
	register(a, op, func(ctx context.Context, in *struct{ Body PasswordAndCode }) (*emptyOutput, error) {
		return nil, a.Auth.RemoveTOTP(ctx, principal(ctx), in.Body.Password, in.Body.Code)
	}, staffRoles...)

	op = operation(http.MethodPost, "/me/recovery-codes", "renewRecoveryCodes", "account", "Replace one's recovery codes")
	op.Middlewares = append(op.Middlewares, limit)
	register(a, op, func(ctx context.Context, in *struct{ Body PasswordAndCode }) (*recoveryOutput, error) {
		codes, err := a.Auth.RenewRecoveryCodes(ctx, principal(ctx), in.Body.Password, in.Body.Code)
		return &recoveryOutput{RecoveryCodes{codes}}, err
	}, staffRoles...)

	op = operation(http.MethodPost, "/users/{id}/factors/reset", "resetFactors", "staff", "Remove another's authenticator app, passkeys and recovery codes")
	op.Description = "Ends their sessions. The account approves nothing until its holder has set a factor again."
	register(a, op, func(ctx context.Context, in *struct {
		ID   string `path:"id" maxLength:"64"`
		Body Reason
	},
	) (*userOutput, error) {
		changed, err := a.Auth.ResetFactors(ctx, principal(ctx), in.ID, in.Body.Reason)
		return &userOutput{userInfo(changed)}, err
	}, auth.Admin)
	a.passkeyRoutes()
}

func (a *api) passkeyRoutes() {
	limit := a.limited(func() *httprate.RateLimiter { return a.authLimit })

	op := operation(http.MethodPost, "/me/passkeys/begin", "beginPasskey", "account", "Begin to register a passkey")
	op.Middlewares = append(op.Middlewares, limit)
	register(a, op, func(ctx context.Context, in *struct{ Body Password }) (*struct{ Body PasskeyCeremony }, error) {
		c, err := a.Auth.BeginPasskey(ctx, principal(ctx), in.Body.Password)
		return &struct{ Body PasskeyCeremony }{PasskeyCeremony{c.ID, c.Options}}, err
	}, staffRoles...)

	op = operation(http.MethodPost, "/me/passkeys", "registerPasskey", "account", "Register a passkey")
	op.DefaultStatus = http.StatusCreated
	op.Middlewares = append(op.Middlewares, limit)
	register(a, op, func(ctx context.Context, in *struct{ Body NewPasskey }) (*passkeyOutput, error) {
		k, recovery, err := a.Auth.FinishPasskey(ctx, principal(ctx), in.Body.Ceremony, in.Body.Name, in.Body.Response)
		return &passkeyOutput{passkeyInfo(k, recovery)}, err
	}, staffRoles...)

	op = operation(http.MethodGet, "/me/passkeys", "passkeys", "account", "List one's passkeys")
	register(a, op, func(ctx context.Context, _ *struct{}) (*struct{ Body PasskeyList }, error) {
		found, err := a.Auth.Passkeys(ctx, principal(ctx))
		list := PasskeyList{make([]Passkey, len(found))}
		for i, k := range found {
			list.Passkeys[i] = passkeyInfo(k, nil)
		}
		return &struct{ Body PasskeyList }{list}, err
	}, staffRoles...)

	op = operation(http.MethodPatch, "/me/passkeys/{id}", "renamePasskey", "account", "Rename one's passkey")
	register(a, op, func(ctx context.Context, in *struct {
		ID   string `path:"id" maxLength:"64" doc:"Key of the passkey."`
		Body PasskeyName
	},
	) (*passkeyOutput, error) {
		k, err := a.Auth.RenamePasskey(ctx, principal(ctx), in.ID, in.Body.Name)
		return &passkeyOutput{passkeyInfo(k, nil)}, err
	}, staffRoles...)

	op = operation(http.MethodPost, "/me/passkeys/{id}/remove", "removePasskey", "account", "Remove one's passkey")
	op.Middlewares = append(op.Middlewares, limit)
	register(a, op, func(ctx context.Context, in *struct {
		ID   string `path:"id" maxLength:"64" doc:"Key of the passkey."`
		Body Password
	},
	) (*emptyOutput, error) {
		return nil, a.Auth.RemovePasskey(ctx, principal(ctx), in.Body.Password, in.ID)
	}, staffRoles...)
}
