package httpapi

import (
	"context"
	"net/http"

	"github.com/go-chi/httprate"

	"psephos/backend/auth"
)

// Tokens answer a sign-up, a sign-in and a refresh.
type Tokens struct {
	AccessToken  string    `json:"accessToken" doc:"JWT for the Authorization header: Bearer …"`
	RefreshToken string    `json:"refreshToken" doc:"Exchanged once, at /auth/refresh, for new tokens."`
	ExpiresIn    int       `json:"expiresIn" doc:"Seconds for which the access token is good."`
	Role         auth.Role `json:"role" enum:"voter,registrar,admin"`
}

func tokens(t auth.Tokens) *tokensOutput {
	return &tokensOutput{Body: Tokens{t.Access, t.Refresh, int(t.ExpiresIn.Seconds()), t.Role}}
}

type tokensOutput struct{ Body Tokens }

type emptyOutput struct{}

// SignUp redeems an invitation.
type SignUp struct {
	Code     string `json:"code" maxLength:"64" doc:"One-time enrolment code of the invitation."`
	Email    string `json:"email" maxLength:"320"`
	Password string `json:"password" maxLength:"1024" doc:"12 to 256 characters."`
}

// SignIn opens a session.
type SignIn struct {
	Email        string `json:"email" maxLength:"320"`
	Password     string `json:"password" maxLength:"1024"`
	Code         string `json:"code,omitempty" maxLength:"32" doc:"Of the authenticator app; asked for by the error code_required."`
	RecoveryCode string `json:"recoveryCode,omitempty" maxLength:"64" doc:"In place of code or passkey."`
}

// RefreshToken names a session.
type RefreshToken struct {
	RefreshToken string `json:"refreshToken" maxLength:"128"`
}

// PasswordChange sets a new password.
type PasswordChange struct {
	Current string `json:"current" maxLength:"1024"`
	New     string `json:"new" maxLength:"1024" doc:"12 to 256 characters."`
}

func (a *api) accountRoutes() {
	limit := a.limited(func() *httprate.RateLimiter { return a.authLimit })

	op := operation(http.MethodPost, "/auth/sign-up", "signUp", "account", "Redeem an invitation and sign in")
	op.Description = "Opens the account of an invited person; one who has an account and was invited again gets the new password."
	op.DefaultStatus = http.StatusCreated
	op.Middlewares = append(op.Middlewares, limit)
	register(a, op, func(ctx context.Context, in *struct{ Body SignUp }) (*tokensOutput, error) {
		t, err := a.Auth.SignUp(ctx, in.Body.Code, in.Body.Email, in.Body.Password)
		return tokens(t), err
	})

	op = operation(http.MethodPost, "/auth/sign-in", "signIn", "account", "Sign in")
	op.Middlewares = append(op.Middlewares, limit, withNetwork)
	register(a, op, func(ctx context.Context, in *struct{ Body SignIn }) (*tokensOutput, error) {
		t, err := a.Auth.SignInFrom(ctx, auth.Attempt{
			Network: network(ctx), Email: in.Body.Email, Password: in.Body.Password,
			Second: auth.Second{Code: in.Body.Code, Recovery: in.Body.RecoveryCode},
		})
		return tokens(t), err
	})

	op = operation(http.MethodPost, "/auth/refresh", "refresh", "account", "Exchange a refresh token for new tokens")
	op.Description = "A token that is used twice ends its session."
	op.Middlewares = append(op.Middlewares, limit)
	register(a, op, func(ctx context.Context, in *struct{ Body RefreshToken }) (*tokensOutput, error) {
		t, err := a.Auth.Refresh(ctx, in.Body.RefreshToken)
		return tokens(t), err
	})

	op = operation(http.MethodPost, "/auth/sign-out", "signOut", "account", "End a session")
	op.Middlewares = append(op.Middlewares, limit)
	register(a, op, func(ctx context.Context, in *struct{ Body RefreshToken }) (*emptyOutput, error) {
		return nil, a.Auth.SignOut(ctx, in.Body.RefreshToken)
	})

	op = operation(http.MethodPost, "/me/password", "changePassword", "account", "Change one's password, ending all sessions")
	op.Middlewares = append(op.Middlewares, limit)
	register(a, op, func(ctx context.Context, in *struct{ Body PasswordChange }) (*emptyOutput, error) {
		return nil, a.Auth.ChangePassword(ctx, principal(ctx), in.Body.Current, in.Body.New)
	}, auth.Voter, auth.Registrar, auth.Admin)
}
