package httpapi

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humachi"
	"github.com/go-chi/httprate"

	"psephos/backend/auth"
)

// BrowserSignIn opens a browser's session.
type BrowserSignIn struct {
	Email        string `json:"email" maxLength:"320"`
	Password     string `json:"password" maxLength:"1024"`
	Code         string `json:"code,omitempty" maxLength:"32" doc:"Of the authenticator app; asked for by the error code_required."`
	RecoveryCode string `json:"recoveryCode,omitempty" maxLength:"64" doc:"In place of code or passkey."`
}

// Session is who is signed in, with a token for the Authorization header. A page keeps it in memory alone.
type Session struct {
	AccessToken string `json:"accessToken"`
	ExpiresIn   int    `json:"expiresIn" doc:"Seconds; ask for another one with POST /session/refresh before."`
	Signed
}

// Signed is an account and what it may do.
type Signed struct {
	Email         string    `json:"email"`
	Role          auth.Role `json:"role" enum:"voter,registrar,admin"`
	Permissions   []string  `json:"permissions" doc:"What the role allows: roll.read, roll.write, roll.approve, enrol, mail, activity, monitor, users."`
	OwnPassword   bool      `json:"ownPassword" doc:"False while an administrator knows the password: choose one first, nothing can be approved before."`
	TOTP          bool      `json:"totp"`
	Passkeys      int       `json:"passkeys"`
	RecoveryCodes int       `json:"recoveryCodes" doc:"How many are left."`
	FactorsReset  string    `json:"factorsReset,omitempty" doc:"Who removed the second factors; set one up first, nothing can be approved before."`
}

// permissions of each role, for a page to know what to show; what counts are the roles of each route.
var permissions = map[auth.Role][]string{
	auth.Voter:     {},
	auth.Registrar: {"roll.read", "roll.write", "roll.approve", "enrol", "mail", "activity", "monitor"},
	auth.Admin:     {"activity", "monitor", "users"},
}

// PasskeyCeremony is one half of using a passkey.
type PasskeyCeremony struct {
	Ceremony string          `json:"ceremony" maxLength:"64" doc:"Names the ceremony in the second half; good for five minutes and one answer."`
	Options  json.RawMessage `json:"options" doc:"For navigator.credentials: the JSON of PublicKeyCredentialCreationOptions or PublicKeyCredentialRequestOptions."`
}

// PasskeySignIn is the second half of signing in with a passkey.
type PasskeySignIn struct {
	Ceremony string          `json:"ceremony" maxLength:"64"`
	Response json.RawMessage `json:"response" doc:"AuthenticationResponseJSON of the browser."`
}

type sessionOutput struct {
	SetCookie http.Cookie `header:"Set-Cookie"`
	Body      Session
}

type signOutOutput struct {
	SetCookie http.Cookie `header:"Set-Cookie"`
}

// cookieKey is where the context keeps the secret of the browser's cookie.
type cookieKey struct{}

// cookieName is bound to this host and to HTTPS by its prefix (RFC 6265bis §4.1.3), where there is HTTPS.
func (a *api) cookieName() string {
	if a.secure() {
		return "__Host-psephos"
	}
	return "psephos"
}

func (a *api) secure() bool { return strings.HasPrefix(a.Organisation.Office, "https://") }

// cookie is the only place where the secret of a browser's session is: no script can read it, and no other site can make a
// browser send it. An empty secret ends it.
func (a *api) cookie(secret string) http.Cookie {
	c := http.Cookie{Name: a.cookieName(), Value: secret, Path: "/", HttpOnly: true, Secure: a.secure(), SameSite: http.SameSiteStrictMode}
	if secret == "" {
		c.MaxAge = -1
	}
	return c
}

// sameOrigin refuses requests that another site made a browser send, and lets a handler ask for the cookie. Only routes with
// it look at the cookie.
func (a *api) sameOrigin() func(huma.Context, func(huma.Context)) {
	protection := http.NewCrossOriginProtection()
	if a.Organisation.Office != "" {
		_ = protection.AddTrustedOrigin(a.Organisation.Office) // an origin that cannot be one trusts nobody
	}
	return func(ctx huma.Context, next func(huma.Context)) {
		r, w := humachi.Unwrap(ctx)
		if protection.Check(r) != nil || r.Header.Get("Sec-Fetch-Site") == "same-site" {
			errCrossSite.write(w)
			return
		}
		secret := ""
		if c, err := r.Cookie(a.cookieName()); err == nil && len(c.Value) <= 128 {
			secret = c.Value
		}
		next(huma.WithValue(ctx, cookieKey{}, secret))
	}
}

func cookieSecret(ctx context.Context) string {
	secret, _ := ctx.Value(cookieKey{}).(string)
	return secret
}

func (a *api) session(ctx context.Context, t auth.Tokens, err error) (*sessionOutput, error) {
	if err != nil {
		return nil, err
	}
	p, err := a.Auth.Authenticate(ctx, t.Access)
	if err != nil {
		return nil, err
	}
	signed, err := a.signed(ctx, p)
	return &sessionOutput{a.cookie(t.Refresh), Session{t.Access, int(t.ExpiresIn.Seconds()), signed}}, err
}

func (a *api) signed(ctx context.Context, p auth.Principal) (Signed, error) {
	st, err := a.Auth.Standing(ctx, p)
	return Signed{p.Email, p.Role, permissions[p.Role], st.OwnPassword, st.TOTP, st.Passkeys, st.RecoveryCodes, st.FactorsReset}, err
}

func (a *api) sessionRoutes() {
	limit, sameOrigin := a.limited(func() *httprate.RateLimiter { return a.authLimit }), a.sameOrigin()

	op := operation(http.MethodPost, "/session", "openSession", "account", "Sign in from a web page")
	op.Description = "Sets a cookie (HttpOnly, SameSite=Strict) that only the routes under /session take, and answers an access token for memory."
	op.Middlewares = append(op.Middlewares, limit, sameOrigin, withNetwork)
	register(a, op, func(ctx context.Context, in *struct{ Body BrowserSignIn }) (*sessionOutput, error) {
		t, err := a.Auth.SignInFrom(ctx, auth.Attempt{
			Network: network(ctx), Email: in.Body.Email, Password: in.Body.Password,
			Second: auth.Second{Code: in.Body.Code, Recovery: in.Body.RecoveryCode}, Browser: true,
		})
		return a.session(ctx, t, err)
	})

	op = operation(http.MethodPost, "/session/refresh", "refreshSession", "account", "Get another access token with the cookie")
	op.Description = "May be asked from several tabs at once."
	op.Middlewares = append(op.Middlewares, limit, sameOrigin)
	register(a, op, func(ctx context.Context, _ *struct{}) (*sessionOutput, error) {
		if cookieSecret(ctx) == "" {
			return nil, auth.ErrNoToken
		}
		t, err := a.Auth.Resume(ctx, cookieSecret(ctx))
		return a.session(ctx, t, err)
	})

	op = operation(http.MethodDelete, "/session", "endSession", "account", "Sign out of the web page")
	op.Middlewares = append(op.Middlewares, limit, sameOrigin)
	register(a, op, func(ctx context.Context, _ *struct{}) (*signOutOutput, error) {
		return &signOutOutput{a.cookie("")}, a.Auth.SignOut(ctx, cookieSecret(ctx))
	})
	a.passkeySignIn(limit, sameOrigin)
}

func (a *api) passkeySignIn(middlewares ...func(huma.Context, func(huma.Context))) {
	op := operation(http.MethodPost, "/session/passkey/begin", "beginPasskeySignIn", "account", "Begin to sign in with a passkey")
	op.Middlewares = append(op.Middlewares, middlewares...)
	register(a, op, func(ctx context.Context, _ *struct{}) (*struct{ Body PasskeyCeremony }, error) {
		c, err := a.Auth.BeginPasskeySignIn(ctx)
		return &struct{ Body PasskeyCeremony }{PasskeyCeremony{c.ID, c.Options}}, err
	})

	op = operation(http.MethodPost, "/session/passkey", "passkeySignIn", "account", "Sign in with a passkey")
	op.Middlewares = append(op.Middlewares, middlewares...)
	register(a, op, func(ctx context.Context, in *struct{ Body PasskeySignIn }) (*sessionOutput, error) {
		t, err := a.Auth.FinishPasskeySignIn(ctx, in.Body.Ceremony, in.Body.Response)
		return a.session(ctx, t, err)
	})
}
