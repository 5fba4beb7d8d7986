package httpapi

import (
	"context"
	"log/slog"
	"math/big"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humachi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/go-chi/httprate"
	"github.com/prometheus/client_golang/prometheus"

	"psephos/backend/activity"
	"psephos/backend/auth"
	"psephos/backend/mail"
	"psephos/backend/roll"
)

// Organisation is what GET /organisation tells everybody.
type Organisation struct {
	Name    string
	Office  string // origin
	RPC     []string
	ChainID uint64
	Factory common.Address
	Roll    common.Address
}

// Config is what the API serves. Auth, Roll, Activity and Organisation are required; what is nil answers "not_offered".
type Config struct {
	Organisation Organisation
	Auth         *auth.Service
	Roll         *roll.Service
	Activity     *activity.Log
	Relay        Relay
	Results      Results
	Streams      Streams
	Mail         *mail.Service
	Monitor      Monitor
	// GasPrice tells what enrolment will cost; nil leaves that out.
	GasPrice func(ctx context.Context) (*big.Int, error)
	// Page serves everything outside the API: the public page.
	Page http.Handler
	// Console serves everything under ConsolePath: the registrars' console.
	Console http.Handler
	// Checks are probed by /readyz, each for at most a few seconds.
	Checks []Check
	// Metrics is where the API registers its own metrics and what /metrics shows; nil for none.
	Metrics *prometheus.Registry
	// AuthPerMinute is how often one network address may use the routes under /auth (default 120), BallotsPerMinute how
	// often POST /ballots (default 1,200).
	AuthPerMinute    int
	BallotsPerMinute int
	// TrustedProxies may say in X-Forwarded-For for whom they ask.
	TrustedProxies []netip.Prefix
	Log            *slog.Logger
}

// Prefix of every route of the API.
const Prefix = "/api/v1"

// Limits on request bodies, in bytes.
const (
	maxBody   = 64 << 10
	maxBulk   = 512 << 10
	maxImport = 32 << 20
	maxBallot = 512 << 10
	maxBounce = 1 << 20
)

// bodyTimeout is how long a request's body may take to arrive, importTimeout an import's.
const (
	bodyTimeout   = 10 * time.Second
	importTimeout = 2 * time.Minute
)

// api is the handler under construction.
type api struct {
	Config
	huma.API
	authLimit   *httprate.RateLimiter
	ballotLimit *httprate.RateLimiter
}

// operation describes one route; the helpers below fill in what all have in common.
func operation(method, path, id, tag, summary string) huma.Operation {
	return huma.Operation{
		Method: method, Path: Prefix + path, OperationID: id, Tags: []string{tag}, Summary: summary,
		MaxBodyBytes: maxBody, BodyReadTimeout: bodyTimeout,
	}
}

// principalKey is where the context keeps who is signed in.
type principalKey struct{}

// principal is who is signed in; only for routes with roles.
func principal(ctx context.Context) auth.Principal {
	p, _ := ctx.Value(principalKey{}).(auth.Principal)
	return p
}

// actor is the principal as the roll knows people.
func actor(ctx context.Context) roll.Actor {
	p := principal(ctx)
	return roll.Actor{Account: p.Account, Email: p.Email}
}

// register adds a route. With roles it is for those only; without it is for everybody.
func register[I, O any](a *api, op huma.Operation, handler func(ctx context.Context, in *I) (*O, error), roles ...auth.Role) {
	if op.Responses == nil {
		op.Responses = map[string]*huma.Response{}
	}
	op.Responses["default"] = a.problemResponse()
	if len(roles) > 0 {
		op.Security = []map[string][]string{{"bearer": {}}}
		op.Description = strings.TrimSpace(op.Description + " For the role " + roleNames(roles) + ".")
		op.Middlewares = append(op.Middlewares, a.authenticated(roles))
	}
	huma.Register(a.API, op, func(ctx context.Context, in *I) (*O, error) {
		out, err := handler(ctx, in)
		if err != nil {
			return nil, a.problem(ctx, err)
		}
		return out, nil
	})
}

func roleNames(roles []auth.Role) string {
	names := make([]string, len(roles))
	for i, role := range roles {
		names[i] = string(role)
	}
	return strings.Join(names, " or ")
}

func (a *api) problemResponse() *huma.Response {
	schema := a.OpenAPI().Components.Schemas.Schema(typeOf[Problem](), true, "Problem")
	return &huma.Response{Description: "What went wrong", Content: map[string]*huma.MediaType{"application/problem+json": {Schema: schema}}}
}

// authenticated lets a request pass that carries an access token of one of the roles.
func (a *api) authenticated(roles []auth.Role) func(huma.Context, func(huma.Context)) {
	return func(ctx huma.Context, next func(huma.Context)) {
		p, err := a.authenticate(ctx, roles)
		if err != nil {
			_, w := humachi.Unwrap(ctx)
			a.problem(ctx.Context(), err).write(w)
			return
		}
		next(huma.WithValue(ctx, principalKey{}, p))
	}
}

func (a *api) authenticate(ctx huma.Context, roles []auth.Role) (auth.Principal, error) {
	token, found := strings.CutPrefix(ctx.Header("Authorization"), "Bearer ")
	if !found || token == "" {
		return auth.Principal{}, auth.ErrNoToken
	}
	p, err := a.Auth.Authenticate(ctx.Context(), token)
	if err != nil {
		return auth.Principal{}, err
	}
	return p, p.Require(roles...)
}

// networkKey is where the context keeps which network a request comes from.
type networkKey struct{}

// withNetwork lets a handler ask for the request's network.
func withNetwork(ctx huma.Context, next func(huma.Context)) {
	r, _ := humachi.Unwrap(ctx)
	next(huma.WithValue(ctx, networkKey{}, clientNetwork(r, siteBits)))
}

// network is where the request comes from, for IPv6 the whole site; only for routes with withNetwork.
func network(ctx context.Context) string {
	name, _ := ctx.Value(networkKey{}).(string)
	return name
}

// limited refuses requests of one network address beyond the limiter's rate.
func (a *api) limited(limiter func() *httprate.RateLimiter) func(huma.Context, func(huma.Context)) {
	return func(ctx huma.Context, next func(huma.Context)) {
		r, w := humachi.Unwrap(ctx)
		if limiter().OnLimit(w, r, clientIP(r)) {
			errManyTimes.write(w)
			return
		}
		next(ctx)
	}
}
