// Package office speaks to an election office over HTTP on a voter's behalf: signing up and in, proving an address, and
// asking how far the registration has come. client.gen.go is generated from the office's OpenAPI document; this file
// keeps the tokens, which stay in memory, and turns the office's problem documents into errors.
//
// Ballots do not pass here: a relay needs no account (election.Relay).
package office

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"sync"
	"time"
)

//go:generate go tool oapi-codegen -config oapi-codegen.yaml ../../docs/openapi/office.json

const (
	maximumAnswer = 1 << 20          // bytes; the office's answers have some hundred
	renewBefore   = 15 * time.Second // an access token this close to its end is exchanged first
)

// Error is an office's refusal. Code is the office's stable code, Detail its sentence for people. "unreachable" and
// "malformed" are codes of this package, for no answer and for one that is not an office's.
type Error struct {
	Status int
	Code   string
	Detail string
}

// Error implements error.
func (e *Error) Error() string { return e.Detail }

// ErrSignedOut says that the voter has to sign in first.
var ErrSignedOut = &Error{Code: "signed_out", Detail: "sign in at the office first"}

// Session is one voter's session with one office. Safe for concurrent use.
type Session struct {
	client *Client
	now    func() time.Time

	mu      sync.Mutex
	access  string
	refresh string
	expires time.Time
}

// New makes the session with the office at an origin such as https://vote.example.org. Nothing is asked yet.
func New(origin string, client *http.Client) (*Session, error) {
	generated, err := NewClient(origin, WithHTTPClient(client))
	if err != nil {
		return nil, err
	}
	return &Session{client: generated, now: time.Now}, nil
}

// SignedIn reports whether the session holds tokens.
func (s *Session) SignedIn() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.refresh != ""
}

// SignUp makes the voter's account with the invitation's one-time code, and signs in.
func (s *Session) SignUp(ctx context.Context, code, email, password string) error {
	tokens, err := decode[Tokens](s.client.SignUp(ctx, SignUp{Code: code, Email: email, Password: password}))
	if err != nil {
		return err
	}
	s.keep(tokens)
	return nil
}

// SignIn signs in.
func (s *Session) SignIn(ctx context.Context, email, password string) error {
	tokens, err := decode[Tokens](s.client.SignIn(ctx, SignIn{Email: email, Password: password}))
	if err != nil {
		return err
	}
	s.keep(tokens)
	return nil
}

// SignOut forgets the tokens and ends the session at the office.
func (s *Session) SignOut(ctx context.Context) error {
	s.mu.Lock()
	refresh := s.refresh
	s.access, s.refresh = "", ""
	s.mu.Unlock()
	if refresh == "" {
		return nil
	}
	_, err := decode[struct{}](s.client.SignOut(ctx, RefreshToken{RefreshToken: refresh}))
	return err
}

// Me asks how far the registration has come.
func (s *Session) Me(ctx context.Context) (Me, error) {
	return authorised(ctx, s, func(with RequestEditorFn) (*http.Response, error) { return s.client.Me(ctx, with) }, decode[Me])
}

// Challenge asks for what is to be signed as proof that the voter holds an address.
func (s *Session) Challenge(ctx context.Context) (Challenge, error) {
	ask := func(with RequestEditorFn) (*http.Response, error) { return s.client.Challenge(ctx, with) }
	return authorised(ctx, s, ask, decode[Challenge])
}

// Prove hands in the proof: address and signature (64 bytes, EIP-2098) as 0x-hex.
func (s *Session) Prove(ctx context.Context, proof Proof) (Me, error) {
	ask := func(with RequestEditorFn) (*http.Response, error) { return s.client.ProveAddress(ctx, proof, with) }
	return authorised(ctx, s, ask, decode[Me])
}

// authorised makes a request with an access token, which is renewed first if it is about to end.
func authorised[T any](
	ctx context.Context, s *Session,
	ask func(RequestEditorFn) (*http.Response, error), read func(*http.Response, error) (T, error),
) (T, error) {
	token, err := s.token(ctx)
	if err != nil {
		var none T
		return none, err
	}
	answer, err := read(ask(func(_ context.Context, request *http.Request) error {
		request.Header.Set("Authorization", "Bearer "+token)
		return nil
	}))
	var refusal *Error
	if errors.As(err, &refusal) && refusal.Status == http.StatusUnauthorized {
		s.forget()
		return answer, ErrSignedOut
	}
	return answer, err
}

// token returns an access token that is good for a while. Refresh tokens are exchanged once, so one caller at a time.
func (s *Session) token(ctx context.Context) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.refresh == "" {
		return "", ErrSignedOut
	}
	if s.now().Before(s.expires.Add(-renewBefore)) {
		return s.access, nil
	}
	tokens, err := decode[Tokens](s.client.Refresh(ctx, RefreshToken{RefreshToken: s.refresh}))
	var refusal *Error
	if errors.As(err, &refusal) && refusal.Status == http.StatusUnauthorized {
		s.access, s.refresh = "", ""
		return "", ErrSignedOut
	}
	if err != nil {
		return "", err
	}
	s.keepLocked(tokens)
	return s.access, nil
}

func (s *Session) keep(tokens Tokens) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.keepLocked(tokens)
}

func (s *Session) keepLocked(tokens Tokens) {
	s.access, s.refresh = tokens.AccessToken, tokens.RefreshToken
	s.expires = s.now().Add(time.Duration(tokens.ExpiresIn) * time.Second)
}

func (s *Session) forget() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.access, s.refresh = "", ""
}

// decode reads a 2xx answer as T and anything else as a problem document.
func decode[T any](response *http.Response, err error) (T, error) {
	var answer T
	if err != nil {
		return answer, &Error{Code: "unreachable", Detail: "the office does not answer"}
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, maximumAnswer))
	if err != nil {
		return answer, &Error{Code: "unreachable", Detail: "the office does not answer"}
	}
	if response.StatusCode == http.StatusNoContent {
		return answer, nil
	}
	if response.StatusCode < 200 || response.StatusCode > 299 {
		return answer, problem(response, body)
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		return answer, malformed(response.StatusCode)
	}
	return answer, nil
}

func problem(response *http.Response, body []byte) error {
	var document Problem
	kind, _, _ := mime.ParseMediaType(response.Header.Get("Content-Type"))
	if kind != "application/problem+json" || json.Unmarshal(body, &document) != nil || document.Code == "" {
		return malformed(response.StatusCode)
	}
	return &Error{Status: response.StatusCode, Code: document.Code, Detail: document.Detail}
}

func malformed(status int) error {
	return &Error{Status: status, Code: "malformed", Detail: "this address does not answer like an election office"}
}
