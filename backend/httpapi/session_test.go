package httpapi_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"psephos/backend/auth"
	"psephos/backend/httpapi"
)

// openSession signs in as a page does and returns the cookie's header line.
func (o *office) openSession(t *testing.T, address string) (answer, string) {
	t.Helper()
	a := o.ask(t, "POST", api+"/session", "", fmt.Sprintf(`{"email":%q,"password":%q}`, address, password), "Origin: "+origin, "Sec-Fetch-Site: same-origin")
	cookie, _, _ := strings.Cut(a.header.Get("Set-Cookie"), ";")
	return a, "Cookie: " + cookie
}

func TestBrowserSession(t *testing.T) {
	o := newOffice(t, nil)
	o.staff(t, "r@example.org", auth.Registrar)
	a, cookie := o.openSession(t, "r@example.org")
	set := a.header.Get("Set-Cookie")
	for _, want := range []string{"__Host-psephos=", "Path=/", "HttpOnly", "Secure", "SameSite=Strict"} {
		if !strings.Contains(set, want) {
			t.Errorf("the cookie lacks %s: %s", want, set)
		}
	}
	var s httpapi.Session
	a.json(t, &s)
	secret := strings.TrimPrefix(cookie, "Cookie: __Host-psephos=")
	if strings.Contains(a.body, secret) || s.Role != auth.Registrar || !s.OwnPassword || len(s.Permissions) == 0 {
		t.Errorf("session %s", a.body)
	}
	// The cookie opens nothing but the session's own routes.
	o.ask(t, "GET", api+"/me", "", "", cookie).wantProblem(t, 401, "token_missing")
	o.ask(t, "POST", api+"/roll/invitations", "", "{}", cookie).wantProblem(t, 401, "token_missing")
	o.ask(t, "POST", api+"/auth/refresh", "", fmt.Sprintf(`{"refreshToken":%q}`, secret)).wantProblem(t, 401, "token_invalid")
	for range 2 {
		o.ask(t, "POST", api+"/session/refresh", "", "", cookie, "Sec-Fetch-Site: same-origin").json(t, &s)
		if a := o.ask(t, "GET", api+"/me", s.AccessToken, ""); a.status != 200 || !strings.Contains(a.body, "roll.approve") {
			t.Fatalf("%d %s", a.status, a.body)
		}
	}
	out := o.ask(t, "DELETE", api+"/session", "", "", cookie, "Sec-Fetch-Site: same-origin")
	if out.status != http.StatusNoContent || !strings.Contains(out.header.Get("Set-Cookie"), "Max-Age=0") {
		t.Errorf("%d %v", out.status, out.header)
	}
	o.ask(t, "POST", api+"/session/refresh", "", "", cookie).wantProblem(t, 401, "token_invalid")
	o.ask(t, "GET", api+"/me", s.AccessToken, "").wantProblem(t, 401, "token_invalid")
}

// Whatever another site makes a browser send is refused before it is looked at.
func TestCrossSiteRequestsAreRefused(t *testing.T) {
	o := newOffice(t, nil)
	o.staff(t, "r@example.org", auth.Registrar)
	_, cookie := o.openSession(t, "r@example.org")
	for name, headers := range map[string][]string{
		"another site":            {"Sec-Fetch-Site: cross-site", "Origin: https://evil.example"},
		"a neighbour's subdomain": {"Sec-Fetch-Site: same-site", "Origin: https://shop.example.org"},
		"an old browser":          {"Origin: https://evil.example"},
		"a sandboxed frame":       {"Origin: null"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, r := range []struct{ method, path, body string }{
				{"POST", "/session", `{"email":"r@example.org","password":"x"}`},
				{"POST", "/session/refresh", ""},
				{"DELETE", "/session", ""},
				{"POST", "/session/passkey/begin", ""},
				{"POST", "/session/passkey", `{"ceremony":"x","response":{}}`},
			} {
				a := o.ask(t, r.method, api+r.path, "", r.body, append(headers, cookie)...)
				a.wantProblem(t, 403, "cross_site")
				if a.header.Get("Set-Cookie") != "" || a.header.Get("Access-Control-Allow-Origin") != "" {
					t.Errorf("%s: %v", r.path, a.header)
				}
			}
		})
	}
	// A form of another site can only send these types.
	for _, kind := range []string{"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"} {
		a := o.ask(t, "POST", api+"/session", "", `{"email":"r@example.org","password":"x"}`, "Content-Type: "+kind)
		a.wantProblem(t, 415, "unsupported_type")
	}
	if a := o.ask(t, "POST", api+"/session/refresh", "", "", cookie); a.status != 200 {
		t.Errorf("the session did not survive: %d %s", a.status, a.body)
	}
}

// What is told about an account depends on nothing but the password.
func TestAccountsAreNotTold(t *testing.T) {
	o := newOffice(t, nil)
	token := o.staff(t, "r@example.org", auth.Registrar)
	var fresh httpapi.NewTOTP
	o.ask(t, "POST", api+"/me/totp", token, fmt.Sprintf(`{"password":%q}`, password)).json(t, &fresh)
	code := func(at time.Time) string {
		text, err := totp.GenerateCode(fresh.Secret, at)
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	var recovery httpapi.RecoveryCodes
	first := code(time.Now())
	o.ask(t, "POST", api+"/me/totp/confirm", token, fmt.Sprintf(`{"code":%q}`, first)).json(t, &recovery)
	o.ask(t, "POST", api+"/me/totp/confirm", token, fmt.Sprintf(`{"code":%q}`, first)).wantProblem(t, 409, "no_totp")
	signIn := func(path, address, password, more string) answer {
		return o.ask(t, "POST", api+path, "", fmt.Sprintf(`{"email":%q,"password":%q%s}`, address, password, more))
	}
	for _, path := range []string{"/session", "/auth/sign-in"} {
		unknown := signIn(path, "nobody@example.org", "a wrong password", "")
		for name, a := range map[string]answer{
			"with TOTP":           signIn(path, "r@example.org", "a wrong password", ""),
			"with a right code":   signIn(path, "r@example.org", "a wrong password", `,"code":"`+code(time.Now().Add(30*time.Second))+`"`),
			"with a backup code":  signIn(path, "r@example.org", "a wrong password", `,"recoveryCode":"`+recovery.RecoveryCodes[0]+`"`),
			"unknown with a code": signIn(path, "nobody@example.org", "a wrong password", `,"code":"123456"`),
		} {
			if a.status != unknown.status || a.body != unknown.body {
				t.Errorf("%s, %s: %d %s", path, name, a.status, a.body)
			}
		}
		signIn(path, "r@example.org", password, "").wantProblem(t, 401, "code_required")
		signIn(path, "r@example.org", password, `,"code":"`+first+`"`).wantProblem(t, 401, "code_wrong") // replayed
		if a := signIn(path, "r@example.org", password, `,"recoveryCode":"`+recovery.RecoveryCodes[0]+`"`); a.status != 200 {
			t.Fatalf("%d %s", a.status, a.body)
		}
		recovery.RecoveryCodes = recovery.RecoveryCodes[1:]
	}
}

func TestGuessingIsLocked(t *testing.T) {
	o := newOffice(t, nil)
	o.staff(t, "r@example.org", auth.Registrar)
	for _, address := range []string{"r@example.org", "nobody@example.org"} {
		for range 5 {
			o.ask(t, "POST", api+"/session", "", fmt.Sprintf(`{"email":%q,"password":"guess after guess"}`, address)).wantProblem(t, 401, "bad_credentials")
		}
		a := o.ask(t, "POST", api+"/session", "", fmt.Sprintf(`{"email":%q,"password":%q}`, address, password))
		a.wantProblem(t, 429, "locked")
		if a.header.Get("Retry-After") == "" {
			t.Error("no Retry-After")
		}
	}
}

func TestLargeAndHostileLists(t *testing.T) {
	o := newOffice(t, nil)
	token := o.staff(t, "r@example.org", auth.Registrar)
	send := func(file string) answer {
		return o.ask(t, "POST", api+"/roll/import?dryRun=true", token, file, "Content-Type: text/csv")
	}
	row := "1,Ada,ada@example.org\n"
	send("id,name,email\n"+strings.Repeat(row, 1_000_000)).wantProblem(t, 422, "file_many_rows")
	send("id,name,email\n"+strings.Repeat(row, 33<<20/len(row))).wantProblem(t, 413, "too_large")
	send("\x7fELF\x00\x00").wantProblem(t, 422, "file_not_text")
	send("PK\x03\x04 not a table").wantProblem(t, 422, "file_column_unexpected")
	send("").wantProblem(t, 400, "malformed")
	var report httpapi.ImportReport
	send("id,name,email\n=1+1,=cmd|' /C calc'!A0,a@example.org\n").json(t, &report)
	if report.Added != 1 {
		t.Errorf("%+v", report)
	}
}
