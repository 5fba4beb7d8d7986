package auth_test

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"psephos/backend/auth"
)

// forge makes a token from a valid one with other claims or another header, signed by sign.
func forge(t *testing.T, token string, header, claims map[string]any, sign func(input string) []byte) string {
	t.Helper()
	parts := strings.Split(token, ".")
	encode := func(part string, changes map[string]any) string {
		raw, err := base64.RawURLEncoding.DecodeString(part)
		if err != nil {
			t.Fatal(err)
		}
		values := map[string]any{}
		if err := json.Unmarshal(raw, &values); err != nil {
			t.Fatal(err)
		}
		maps.Copy(values, changes)
		maps.DeleteFunc(values, func(_ string, v any) bool { return v == nil })
		out, err := json.Marshal(values)
		if err != nil {
			t.Fatal(err)
		}
		return base64.RawURLEncoding.EncodeToString(out)
	}
	input := encode(parts[0], header) + "." + encode(parts[1], claims)
	return input + "." + base64.RawURLEncoding.EncodeToString(sign(input))
}

// TestAuthenticateRefuses changes one thing at a time of a token that is accepted. Where the change needs a valid signature
// it is made with the office's own key, so that nothing but the changed claim can be the reason.
func TestAuthenticateRefuses(t *testing.T) {
	o := lite(t)
	token := o.signUp(t, "ada@example.org").Access
	if _, err := o.Authenticate(t.Context(), token); err != nil {
		t.Fatal(err)
	}
	kid, key := auth.SigningKey(t.Context(), t, o.Service)
	own := func(input string) []byte { return ed25519.Sign(key, []byte(input)) }
	if _, err := o.Authenticate(t.Context(), forge(t, token, nil, nil, own)); err != nil {
		t.Fatalf("a token that was only signed again is refused: %v", err)
	}
	_, strange, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	other := lite(t)
	now := o.Now()
	public := key.Public().(ed25519.PublicKey)
	hs256 := func(secret []byte) func(string) []byte {
		return func(input string) []byte {
			mac := hmac.New(sha256.New, secret)
			mac.Write([]byte(input))
			return mac.Sum(nil)
		}
	}
	tests := map[string]struct {
		header, claims map[string]any
		sign           func(string) []byte
		want           error
	}{
		"alg none":               {map[string]any{"alg": "none"}, nil, func(string) []byte { return nil }, auth.ErrToken},
		"alg None, signed":       {map[string]any{"alg": "None"}, nil, own, auth.ErrToken},
		"HS256 with public key":  {map[string]any{"alg": "HS256"}, nil, hs256(public), auth.ErrToken},
		"HS256 with base64 key":  {map[string]any{"alg": "HS256"}, nil, hs256([]byte(base64.StdEncoding.EncodeToString(public))), auth.ErrToken},
		"signed by a stranger":   {nil, nil, func(input string) []byte { return ed25519.Sign(strange, []byte(input)) }, auth.ErrToken},
		"no signature":           {nil, nil, func(string) []byte { return nil }, auth.ErrToken},
		"unknown kid":            {map[string]any{"kid": "0198a000-0000-7000-8000-000000000000"}, nil, own, auth.ErrToken},
		"no kid":                 {map[string]any{"kid": nil}, nil, own, auth.ErrToken},
		"kid of another type":    {map[string]any{"kid": 7}, nil, own, auth.ErrToken},
		"kid as a path":          {map[string]any{"kid": "../../" + kid}, nil, own, auth.ErrToken},
		"critical extension":     {map[string]any{"crit": []string{"exp"}, "alg": "ES256"}, nil, own, auth.ErrToken},
		"another issuer":         {nil, map[string]any{"iss": "https://evil.example.org"}, own, auth.ErrToken},
		"no issuer":              {nil, map[string]any{"iss": nil}, own, auth.ErrToken},
		"another audience":       {nil, map[string]any{"aud": "psephos-console"}, own, auth.ErrToken},
		"no audience":            {nil, map[string]any{"aud": nil}, own, auth.ErrToken},
		"expired":                {nil, map[string]any{"exp": now.Add(-time.Minute).Unix()}, own, auth.ErrTokenExpired},
		"no expiry":              {nil, map[string]any{"exp": nil}, own, auth.ErrToken},
		"not valid yet":          {nil, map[string]any{"nbf": now.Add(time.Minute).Unix()}, own, auth.ErrToken},
		"no start":               {nil, map[string]any{"nbf": nil}, own, auth.ErrToken},
		"issued in the future":   {nil, map[string]any{"iat": now.Add(time.Minute).Unix()}, own, auth.ErrToken},
		"another account":        {nil, map[string]any{"sub": other.Now().String()}, own, auth.ErrToken},
		"another session":        {nil, map[string]any{"sid": "0198a000-0000-7000-8000-000000000000"}, own, auth.ErrToken},
		"a better role":          {nil, map[string]any{"role": "admin"}, own, auth.ErrToken},
		"expired, wrong issuer":  {nil, map[string]any{"exp": now.Add(-time.Minute).Unix(), "iss": "x"}, own, auth.ErrToken},
		"expired, by a stranger": {nil, map[string]any{"exp": 1}, func(input string) []byte { return ed25519.Sign(strange, []byte(input)) }, auth.ErrToken},
	}
	for name, c := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := o.Authenticate(t.Context(), forge(t, token, c.header, c.claims, c.sign))
			wantError(t, err, c.want)
		})
	}
	for name, text := range map[string]string{
		"empty": "", "one part": "a", "three empty parts": "..", "a part too many": token + ".x", "white space": token + " ",
		"padding": token + "=", "another office's": other.signUp(t, "ada@example.org").Access,
	} {
		t.Run(name, func(t *testing.T) {
			_, err := o.Authenticate(t.Context(), text)
			wantError(t, err, auth.ErrToken)
		})
	}
}

func TestAccessTokenExpires(t *testing.T) {
	o := lite(t)
	token := o.signUp(t, "ada@example.org").Access
	o.Pass(10*time.Minute - time.Second)
	if _, err := o.Authenticate(t.Context(), token); err != nil {
		t.Fatal(err)
	}
	o.Pass(7 * time.Second)
	_, err := o.Authenticate(t.Context(), token)
	wantError(t, err, auth.ErrTokenExpired)
}

func TestKeysRotate(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		kidOf := func(token string) string {
			parsed, _, err := jwt.NewParser().ParseUnverified(token, jwt.MapClaims{})
			if err != nil {
				t.Fatal(err)
			}
			return parsed.Header["kid"].(string)
		}
		o.signUp(t, "ada@example.org")
		signIn := func() string {
			tokens, err := o.SignIn(t.Context(), "ada@example.org", password)
			if err != nil {
				t.Fatal(err)
			}
			return tokens.Access
		}
		o.Pass(30*24*time.Hour - time.Second)
		old := signIn()
		o.Pass(2 * time.Second)
		replica, err := auth.New(t.Context(), o.config())
		if err != nil {
			t.Fatal(err)
		}
		fresh := signIn()
		if kidOf(old) == kidOf(fresh) {
			t.Fatal("the key did not change")
		}
		for name, token := range map[string]string{"old": old, "fresh": fresh} {
			if _, err := o.Authenticate(t.Context(), token); err != nil {
				t.Errorf("%s token: %v", name, err)
			}
			if _, err := replica.Authenticate(t.Context(), token); err != nil {
				t.Errorf("%s token at another replica: %v", name, err)
			}
		}
	})
}

func TestKeysNeedTheSecret(t *testing.T) {
	o := lite(t)
	token := o.signUp(t, "ada@example.org").Access
	config := o.config()
	config.Secret = []byte("another secret of thirty-two bytes!")
	stranger, err := auth.New(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	_, err = stranger.Authenticate(t.Context(), token)
	wantError(t, err, auth.ErrToken)
	if _, err := stranger.SignIn(t.Context(), "ada@example.org", password); err != nil {
		t.Fatalf("an office with a new secret cannot sign anybody in: %v", err)
	}
}

func TestNewRefusesBrokenConfiguration(t *testing.T) {
	o := lite(t)
	for name, spoil := range map[string]func(*auth.Config){
		"the issuer is empty":                      func(c *auth.Config) { c.Issuer = "" },
		"the secret must have at least 32 bytes":   func(c *auth.Config) { c.Secret = c.Secret[:31] },
		"DB, Redeemer and Recorder are required":   func(c *auth.Config) { c.DB = nil },
		" DB, Redeemer and Recorder are required":  func(c *auth.Config) { c.Redeemer = nil },
		" DB, Redeemer and Recorder are required ": func(c *auth.Config) { c.Recorder = nil },
	} {
		config := o.config()
		spoil(&config)
		_, err := auth.New(t.Context(), config)
		if err == nil || !strings.Contains(err.Error(), strings.TrimSpace(name)) {
			t.Errorf("err = %v, want %q", err, name)
		}
	}
}
