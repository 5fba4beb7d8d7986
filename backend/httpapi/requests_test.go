package httpapi_test

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"psephos/backend/httpapi"
)

const api = httpapi.Prefix

func TestMalformedRequests(t *testing.T) {
	o := newOffice(t, nil)
	signIn := api + "/auth/sign-in"
	good := `{"email":"ada@example.org","password":"not the password"}`
	o.ask(t, "POST", signIn, "", good).wantProblem(t, http.StatusUnauthorized, "bad_credentials")
	for name, c := range map[string]struct {
		body, contentType string
		status            int
		code              string
	}{
		"not JSON":         {"{", "application/json", 400, "malformed"},
		"nothing":          {"", "application/json", 400, "malformed"},
		"two values":       {good + good, "application/json", 400, "malformed"},
		"an array":         {"[" + good + "]", "application/json", 422, "invalid"},
		"null":             {"null", "application/json", 422, "invalid"},
		"a missing field":  {`{"email":"ada@example.org"}`, "application/json", 422, "invalid"},
		"an unknown field": {strings.Replace(good, "}", `,"role":"admin"}`, 1), "application/json", 422, "invalid"},
		"a wrong type":     {`{"email":["ada@example.org"],"password":"x"}`, "application/json", 422, "invalid"},
		"a long field":     {`{"email":"` + strings.Repeat("a", 321) + `","password":"x"}`, "application/json", 422, "invalid"},
		"oversized":        {`{"email":"` + strings.Repeat("a", 64<<10) + `","password":"x"}`, "application/json", 413, "too_large"},
		"not JSON by type": {good, "application/xml", 415, "unsupported_type"},
		"a form":           {"email=ada@example.org", "application/x-www-form-urlencoded", 415, "unsupported_type"},
		"bytes":            {"\xff\xfe\x00", "application/json", 400, "malformed"},
		"deep":             {strings.Repeat("[", 20_000), "application/json", 400, "malformed"},
	} {
		t.Run(name, func(t *testing.T) {
			o.ask(t, "POST", signIn, "", c.body, "Content-Type: "+c.contentType).wantProblem(t, c.status, c.code)
		})
	}
}

func TestProblemsDoNotRepeatWhatWasSent(t *testing.T) {
	o := newOffice(t, nil)
	for _, body := range []string{
		`{"email":"ada@example.org","password":{"canary":"canary"}}`,
		`{"email":"ada@example.org","password":"canary","extra":"canary"}`,
		`{"email":"ada@example.org","password":"canary"`,
	} {
		if a := o.ask(t, "POST", api+"/auth/sign-in", "", body); a.status < 400 || strings.Contains(a.body, "canary") {
			t.Errorf("answer %d to %s: %s", a.status, body, a.body)
		}
	}
}

func TestElsewhere(t *testing.T) {
	page := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("the page")) })
	o := newOffice(t, func(c *httpapi.Config) { c.Page = page })
	o.ask(t, "GET", api+"/nothing", "", "").wantProblem(t, 404, "not_found")
	o.ask(t, "GET", "/api/v2/me", "", "").wantProblem(t, 404, "not_found")
	o.ask(t, "PUT", api+"/me", "", "").wantProblem(t, 405, "method_not_allowed")
	o.ask(t, "GET", api+"/elections?x=1", "", "").wantProblem(t, 422, "invalid")
	if a := o.ask(t, "GET", "/some/page", "", ""); a.status != 200 || a.body != "the page" {
		t.Errorf("page: %d %s", a.status, a.body)
	}
	bare := newOffice(t, nil)
	bare.ask(t, "GET", "/", "", "").wantProblem(t, 404, "not_found")
}

func TestSecurityHeaders(t *testing.T) {
	o := newOffice(t, nil)
	for _, path := range []string{"/healthz", api + "/elections", api + "/me", "/docs", "/nothing"} {
		h := o.ask(t, "GET", path, "", "").header
		if h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Referrer-Policy") != "no-referrer" || h.Get("Strict-Transport-Security") == "" {
			t.Errorf("%s: %v", path, h)
		}
		policy := h.Get("Content-Security-Policy")
		for _, part := range []string{"default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"} {
			if !strings.Contains(policy, part) {
				t.Errorf("%s: the policy %q lacks %s", path, policy, part)
			}
		}
		if strings.Contains(policy, "unsafe") || h.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%s: %v", path, h)
		}
	}
	if h := o.ask(t, "GET", api+"/elections", "", "").header; h.Get("Cache-Control") != "no-store" || h.Get("Set-Cookie") != "" {
		t.Errorf("elections: %v", h)
	}
}

func TestRateLimits(t *testing.T) {
	o := newOffice(t, func(c *httpapi.Config) { c.AuthPerMinute, c.BallotsPerMinute = 3, 2 })
	signIn := func() answer {
		return o.ask(t, "POST", api+"/auth/sign-in", "", `{"email":"ada@example.org","password":"x"}`)
	}
	for range 3 {
		signIn().wantProblem(t, 401, "bad_credentials")
	}
	a := signIn()
	a.wantProblem(t, 429, "too_many_requests")
	if a.header.Get("Retry-After") == "" {
		t.Error("no Retry-After")
	}
	ballot := func() answer { return o.ask(t, "POST", api+"/ballots", "", "{}") }
	for range 2 {
		ballot().wantProblem(t, 422, "invalid")
	}
	ballot().wantProblem(t, 429, "too_many_requests")
	if a := o.ask(t, "GET", api+"/elections", "", ""); a.status != 200 {
		t.Errorf("reading is limited too: %d", a.status)
	}
}

// TestTrustedProxies counts requests by client, as proxies and others claim it to be.
func TestTrustedProxies(t *testing.T) {
	loopback := []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("10.0.0.0/8")}
	for name, c := range map[string]struct {
		trusted       []netip.Prefix
		first, second string
		status        int
	}{
		"nobody is trusted":           {nil, "192.0.2.1", "192.0.2.2", 429},
		"two clients":                 {loopback, "192.0.2.1", "192.0.2.2", 401},
		"one client":                  {loopback, "192.0.2.1", "192.0.2.1", 429},
		"one client, two claims":      {loopback, "198.51.100.1, 192.0.2.1", "198.51.100.2, 192.0.2.1", 429},
		"one client, a proxy between": {loopback, "192.0.2.1", "192.0.2.1, 10.0.0.7", 429},
		"one IPv6 network":            {loopback, "2001:db8::1", "2001:db8::2", 429},
		"two IPv6 networks":           {loopback, "2001:db8:0:1::1", "2001:db8:0:2::1", 401},
		"IPv4 in IPv6":                {loopback, "192.0.2.1", "::ffff:192.0.2.1", 429},
		"not an address":              {loopback, "x", "y", 429},
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t, func(config *httpapi.Config) { config.AuthPerMinute, config.TrustedProxies = 1, c.trusted })
			body := `{"email":"ada@example.org","password":"x"}`
			o.ask(t, "POST", api+"/auth/sign-in", "", body, "X-Forwarded-For: "+c.first)
			if a := o.ask(t, "POST", api+"/auth/sign-in", "", body, "X-Forwarded-For: "+c.second); a.status != c.status {
				t.Errorf("status %d, want %d", a.status, c.status)
			}
		})
	}
}

func TestFailuresAreNotShown(t *testing.T) {
	o := newOffice(t, nil)
	for path, logged := range map[string]string{"/ballots/PANIC": "panic", "/ballots/BROKEN": "canary-internal"} {
		a := o.ask(t, "GET", api+path, "", "")
		a.wantProblem(t, 500, "internal")
		if strings.Contains(a.body, "canary") {
			t.Errorf("%s: %s", path, a.body)
		}
		if !strings.Contains(o.log.String(), logged) {
			t.Errorf("%s is not in the log", path)
		}
	}
	if strings.Contains(o.log.String(), "canary-panic") {
		t.Error("the value of a panic, which may be anything, is in the log")
	}
}

func TestWithoutServices(t *testing.T) {
	o := newOffice(t, func(c *httpapi.Config) { c.Relay, c.Results, c.Streams, c.Metrics = nil, nil, nil, nil })
	for _, path := range []string{"/ballots/AAAA", "/elections", "/elections/" + known.Hex(), "/elections/" + known.Hex() + "/results", "/elections/" + known.Hex() + "/events"} {
		o.ask(t, "GET", api+path, "", "").wantProblem(t, 503, "not_offered")
	}
	if a := o.ask(t, "GET", api+"/organisation", "", ""); a.status != 200 {
		t.Errorf("organisation: %d", a.status)
	}
	if _, err := httpapi.New(httpapi.Config{}); err == nil {
		t.Error("an API without services was made")
	}
	recorder := httptest.NewRecorder()
	o.Config.Handler.ServeHTTP(recorder, httptest.NewRequest("GET", "/metrics", nil))
	if recorder.Code != 404 {
		t.Errorf("metrics: %d", recorder.Code)
	}
}
