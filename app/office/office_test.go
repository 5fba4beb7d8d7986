package office

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

// tokens is what a sign-in gives; n tells them apart.
func tokens(n string) Tokens {
	return Tokens{AccessToken: "access" + n, RefreshToken: "refresh" + n, ExpiresIn: 300, Role: "voter"}
}

func answer(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(value)
}

func refuse(w http.ResponseWriter, status int, code string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(Problem{Type: "about:blank", Title: "x", Status: int64(status), Code: code, Detail: "a sentence"})
}

func session(t *testing.T, routes map[string]http.HandlerFunc) *Session {
	t.Helper()
	mux := http.NewServeMux()
	for pattern, handler := range routes {
		mux.HandleFunc(pattern, handler)
	}
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	s, err := New(server.URL, server.Client())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func signIn(w http.ResponseWriter, _ *http.Request) { answer(w, http.StatusOK, tokens("1")) }

// me answers only to the given access token.
func me(access string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer "+access {
			refuse(w, http.StatusUnauthorized, "token_invalid")
			return
		}
		state := MeState("approved")
		answer(w, http.StatusOK, Me{Email: "a@example.org", Role: "voter", State: &state})
	}
}

func TestSignedInCallsCarryTheToken(t *testing.T) {
	s := session(t, map[string]http.HandlerFunc{"POST /api/v1/auth/sign-in": signIn, "GET /api/v1/me": me("access1")})
	if _, err := s.Me(t.Context()); !errors.Is(err, ErrSignedOut) {
		t.Errorf("before signing in: %v", err)
	}
	if err := s.SignIn(t.Context(), "a@example.org", "password"); err != nil {
		t.Fatal(err)
	}
	got, err := s.Me(t.Context())
	if err != nil || !s.SignedIn() || *got.State != "approved" {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestAnAccessTokenIsRenewedBeforeItsEnd(t *testing.T) {
	renewed := 0
	s := session(t, map[string]http.HandlerFunc{
		"POST /api/v1/auth/sign-in": signIn,
		"POST /api/v1/auth/refresh": func(w http.ResponseWriter, r *http.Request) {
			var body RefreshToken
			if err := json.NewDecoder(r.Body).Decode(&body); err != nil || body.RefreshToken != "refresh1" {
				refuse(w, http.StatusUnauthorized, "token_reused")
				return
			}
			renewed++
			answer(w, http.StatusOK, tokens("2"))
		},
		"GET /api/v1/me": me("access2"),
	})
	if err := s.SignIn(t.Context(), "a@example.org", "password"); err != nil {
		t.Fatal(err)
	}
	s.now = func() time.Time { return time.Now().Add(299 * time.Second) }
	for range 2 {
		if _, err := s.Me(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if renewed != 1 {
		t.Errorf("renewed %d times", renewed)
	}
}

func TestARefusedTokenSignsOut(t *testing.T) {
	s := session(t, map[string]http.HandlerFunc{"POST /api/v1/auth/sign-in": signIn, "GET /api/v1/me": me("another")})
	if err := s.SignIn(t.Context(), "a@example.org", "password"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Me(t.Context()); !errors.Is(err, ErrSignedOut) || s.SignedIn() {
		t.Errorf("got %v, signed in: %v", err, s.SignedIn())
	}
}

func TestSignOutForgetsEvenWhenTheOfficeIsAway(t *testing.T) {
	s := session(t, map[string]http.HandlerFunc{"POST /api/v1/auth/sign-in": signIn})
	if err := s.SignIn(t.Context(), "a@example.org", "password"); err != nil {
		t.Fatal(err)
	}
	if err := s.SignOut(t.Context()); err == nil {
		t.Error("an office without that route was believed")
	}
	if s.SignedIn() {
		t.Error("still signed in")
	}
}

func TestRefusals(t *testing.T) {
	for name, test := range map[string]struct {
		handler http.HandlerFunc
		want    string
	}{
		"a problem document":       {func(w http.ResponseWriter, _ *http.Request) { refuse(w, 409, "code_used") }, "code_used"},
		"a web page":               {func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "<html>", 404) }, "malformed"},
		"a problem without a code": {func(w http.ResponseWriter, _ *http.Request) { refuse(w, 409, "") }, "malformed"},
		"no JSON":                  {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(201) }, "malformed"},
		"a cut line":               {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, "unreachable"},
	} {
		s := session(t, map[string]http.HandlerFunc{"POST /api/v1/auth/sign-up": test.handler})
		err := s.SignUp(t.Context(), "CODE", "a@example.org", "password")
		var refusal *Error
		if !errors.As(err, &refusal) || refusal.Code != test.want || s.SignedIn() {
			t.Errorf("%s: got %v (%+v), want %s", name, err, refusal, test.want)
		}
	}
}

func TestCancelledRequestsEnd(t *testing.T) {
	s := session(t, map[string]http.HandlerFunc{"POST /api/v1/auth/sign-in": signIn})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := s.SignIn(ctx, "a@example.org", "password"); err == nil {
		t.Error("signed in")
	}
}
