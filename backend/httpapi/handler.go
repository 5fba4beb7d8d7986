package httpapi

import (
	"cmp"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humachi"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/httprate"
)

// New returns the office's whole HTTP handler.
func New(c Config) (http.Handler, error) {
	if c.Auth == nil || c.Roll == nil || c.Activity == nil {
		return nil, errors.New("httpapi: Auth, Roll and Activity are required")
	}
	router, _ := build(c)
	return router, nil
}

// build makes the router. It asks no service anything, so the OpenAPI document can be made without any.
func build(c Config) (chi.Router, *api) {
	c.setDefaults()
	router := chi.NewRouter()
	router.Use(deadlines, c.clientAddress, c.observe(), c.recoverer, securityHeaders(c.Organisation.Office), plainText)
	config := huma.Config{
		OpenAPI: document(), OpenAPIPath: "/openapi",
		Formats:       map[string]huma.Format{"application/json": jsonFormat, "json": jsonFormat},
		DefaultFormat: "application/json", RejectUnknownQueryParameters: true,
	}
	a := &api{
		Config: c, API: humachi.New(router, config),
		authLimit: httprate.NewRateLimiter(c.AuthPerMinute, time.Minute), ballotLimit: httprate.NewRateLimiter(c.BallotsPerMinute, time.Minute),
	}
	a.accountRoutes()
	a.sessionRoutes()
	a.factorRoutes()
	a.voterRoutes()
	a.rollRoutes()
	a.enrolmentRoutes()
	a.mailRoutes()
	a.staffRoutes()
	a.ballotRoutes()
	a.electionRoutes(router)
	a.healthRoutes(router)
	a.docsRoutes(router)
	router.NotFound(a.elsewhere)
	router.MethodNotAllowed(func(w http.ResponseWriter, _ *http.Request) { errMethod.write(w) })
	return router, a
}

func (c *Config) setDefaults() {
	c.AuthPerMinute = cmp.Or(c.AuthPerMinute, 120)
	c.BallotsPerMinute = cmp.Or(c.BallotsPerMinute, 1_200)
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
}

// elsewhere is whatever no route takes: the console's or the public page's, unless it is under the API.
func (a *api) elsewhere(w http.ResponseWriter, r *http.Request) {
	if a.Console != nil && strings.HasPrefix(r.URL.Path, ConsolePath) {
		a.Console.ServeHTTP(w, r)
		return
	}
	if a.Console != nil && r.URL.Path+"/" == ConsolePath {
		http.Redirect(w, r, ConsolePath, http.StatusMovedPermanently)
		return
	}
	if a.Page == nil || strings.HasPrefix(r.URL.Path, "/api/") {
		errNotFound.write(w)
		return
	}
	a.Page.ServeHTTP(w, r)
}

// document is the part of the OpenAPI document that no route adds.
func document() *huma.OpenAPI {
	return &huma.OpenAPI{
		OpenAPI: "3.1.0",
		Info: &huma.Info{
			Title: "Psephos election office", Version: "1.0.0",
			Description: "Errors are problem documents (RFC 9457) with a stable code. Times are RFC 3339, or Unix seconds of the " +
				"chain where an election gives them. Addresses and hashes are hexadecimal with 0x.",
			License: &huma.License{Name: "MIT", Identifier: "MIT"},
		},
		Components: &huma.Components{
			Schemas: huma.NewMapRegistry("#/components/schemas/", schemaName),
			SecuritySchemes: map[string]*huma.SecurityScheme{
				"bearer": {Type: "http", Scheme: "bearer", BearerFormat: "JWT", Description: "The access token of a sign-in."},
			},
		},
		Tags: []*huma.Tag{
			{Name: "account", Description: "Signing up and in."},
			{Name: "voter", Description: "What voters do for themselves."},
			{Name: "ballots", Description: "The relay. A ballot authenticates itself by its signature; no token is taken."},
			{Name: "elections", Description: "Elections and results, for everybody."},
			{Name: "roll", Description: "The electoral roll, for registrars."},
			{Name: "staff", Description: "Accounts of the office and its activity log."},
		},
	}
}
