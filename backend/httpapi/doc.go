// Package httpapi is the office's HTTP interface: routes, JSON, status codes, the OpenAPI document. It holds no rules;
// every decision is made by the services behind the small interfaces of services.go, which cmd/psephos wires together.
//
// Everything under /api/v1 is described by the OpenAPI document at /openapi.json (3.1; /openapi-3.0.json for generators
// that need 3.0, committed as docs/openapi/office.json), shown at /docs. Beside it stand /healthz, /readyz, /metrics
// and the public page.
//
// Errors are problem documents (RFC 9457) with a stable code: a service's *Error gives code and message, and only this
// package knows their status. An error that no service meant for a reader becomes "internal" and is logged.
//
// Requests are bounded before they are read: JSON bodies by size and by schema, unknown fields are refused. A token is
// taken from the Authorization header and from nowhere else, so a cross-site request cannot carry one.
package httpapi

//go:generate go test . -run TestOpenAPICommitted -update
