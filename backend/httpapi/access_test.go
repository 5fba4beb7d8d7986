package httpapi_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"psephos/backend/auth"
	"psephos/backend/httpapi"
)

// route is one operation of the OpenAPI document.
type route struct {
	method, path, description string
	secured                   bool
}

func routes(t *testing.T) []route {
	t.Helper()
	text, err := httpapi.OpenAPI30()
	if err != nil {
		t.Fatal(err)
	}
	var document struct {
		Paths map[string]map[string]struct {
			Description string
			Security    []any
		}
	}
	if err := json.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	var list []route
	for path, operations := range document.Paths {
		for method, op := range operations {
			path := strings.NewReplacer("{address}", known.Hex(), "{tracker}", "BBBB", "{id}", "x").Replace(path)
			list = append(list, route{strings.ToUpper(method), path, op.Description, len(op.Security) > 0})
		}
	}
	return list
}

// TestRolesAreKeptApart asks every route with every token: whoever the document does not name is refused, before their
// request is even read.
func TestRolesAreKeptApart(t *testing.T) {
	o := newOffice(t, nil)
	tokens := map[auth.Role]string{
		auth.Voter: o.voter(t, "voter@example.org").Access, auth.Registrar: o.staff(t, "r@example.org", auth.Registrar),
		auth.Admin: o.staff(t, "admin@example.org", auth.Admin),
	}
	open := 0
	for _, r := range routes(t) {
		if !r.secured {
			open++
			continue
		}
		a := o.ask(t, r.method, r.path, "", "")
		a.wantProblem(t, 401, "token_missing")
		if a.header.Get("WWW-Authenticate") != "Bearer" {
			t.Errorf("%s %s: no WWW-Authenticate", r.method, r.path)
		}
		_, names, _ := strings.Cut(r.description, "For the role ")
		for role, token := range tokens {
			a := o.ask(t, r.method, r.path, token, "")
			allowed := strings.Contains(names, string(role))
			if refused := a.status == http.StatusForbidden && strings.Contains(a.body, `"forbidden"`); refused == allowed || a.status == 401 || a.status >= 500 {
				t.Errorf("%s %s as %s: %d %s", r.method, r.path, role, a.status, a.body)
			}
		}
	}
	if open != 18 {
		t.Errorf("%d routes need no token, expected 18: look whether that is meant", open)
	}
}

func TestTokensAreRefused(t *testing.T) {
	o := newOffice(t, nil)
	good := o.voter(t, "ada@example.org")
	if a := o.ask(t, "GET", api+"/me", good.Access, ""); a.status != 200 {
		t.Fatalf("%d %s", a.status, a.body)
	}
	parts := strings.Split(good.Access, ".")
	none := base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"none","typ":"JWT"}`)) + "." + parts[1] + "."
	other := newOffice(t, nil).voter(t, "ada@example.org")
	for name, token := range map[string]string{
		"nonsense": "x", "alg none": none, "another office's": other.Access, "a refresh token": good.Refresh,
		"no signature": parts[0] + "." + parts[1] + ".", "another's claims": parts[0] + "." + strings.Split(other.Access, ".")[1] + "." + parts[2],
	} {
		t.Run(name, func(t *testing.T) {
			o.ask(t, "GET", api+"/me", token, "").wantProblem(t, 401, "token_invalid")
		})
	}
	for name, header := range map[string]string{"Basic": "Basic " + good.Access, "no scheme": good.Access, "lower case": "bearer " + good.Access} {
		t.Run(name, func(t *testing.T) {
			o.ask(t, "GET", api+"/me", "", "", "Authorization: "+header).wantProblem(t, 401, "token_missing")
		})
	}
	// A token counts nowhere but in its header, so no other site can make a browser send one.
	o.ask(t, "GET", api+"/me", "", "", "Cookie: token="+good.Access).wantProblem(t, 401, "token_missing")
	o.ask(t, "GET", api+"/me?access_token="+good.Access, "", "").wantProblem(t, 401, "token_missing")
}

func TestAVoterSeesOnlyThemselves(t *testing.T) {
	o := newOffice(t, nil)
	ada, bob := o.voter(t, "ada@example.org"), o.voter(t, "bob@example.org")
	for address, tokens := range map[string]auth.Tokens{"ada@example.org": ada, "bob@example.org": bob} {
		var me httpapi.Me
		o.ask(t, "GET", api+"/me", tokens.Access, "").json(t, &me)
		if me.Email != address || me.State != "registered" || me.Role != auth.Voter || me.Name != "Somebody" {
			t.Errorf("%s sees %+v", address, me)
		}
	}
	var challenge httpapi.Challenge
	o.ask(t, "POST", api+"/me/address/challenge", ada.Access, "").json(t, &challenge)
	if challenge.Office != origin || challenge.ChainID != 1337 {
		t.Errorf("challenge = %+v", challenge)
	}
	proof := func(token string) answer {
		return o.ask(t, "POST", api+"/me/address", token, prove(t, challenge, "key"))
	}
	proof(bob.Access).wantProblem(t, 409, "nonce_invalid")
	if a := proof(ada.Access); a.status != 200 || !strings.Contains(a.body, `"addressProven"`) {
		t.Fatalf("%d %s", a.status, a.body)
	}
	proof(ada.Access).wantProblem(t, 409, "nonce_invalid")
}

func TestSessionsOverHTTP(t *testing.T) {
	o := newOffice(t, nil)
	code := o.invitation(t, "ada@example.org")
	signUp := func(code, email string) answer {
		return o.ask(t, "POST", api+"/auth/sign-up", "", fmt.Sprintf(`{"code":%q,"email":%q,"password":%q}`, code, email, password))
	}
	signUp("00000-00000-00000-00000", "ada@example.org").wantProblem(t, 422, "code_invalid")
	signUp(code, "eve@example.org").wantProblem(t, 422, "code_invalid")
	a := signUp(code, "ada@example.org")
	if a.status != http.StatusCreated {
		t.Fatalf("%d %s", a.status, a.body)
	}
	signUp(code, "ada@example.org").wantProblem(t, 409, "code_used")
	var first, second httpapi.Tokens
	a.json(t, &first)
	if first.ExpiresIn != 600 || first.Role != auth.Voter {
		t.Errorf("tokens = %+v", first)
	}
	refresh := func(token string) answer {
		return o.ask(t, "POST", api+"/auth/refresh", "", fmt.Sprintf(`{"refreshToken":%q}`, token))
	}
	refresh(first.RefreshToken).json(t, &second)
	refresh(first.RefreshToken).wantProblem(t, 401, "token_reused")
	o.ask(t, "GET", api+"/me", second.AccessToken, "").wantProblem(t, 401, "token_invalid")
	o.ask(t, "POST", api+"/auth/sign-in", "", fmt.Sprintf(`{"email":"ada@example.org","password":%q}`, password)).json(t, &first)
	if a := o.ask(t, "POST", api+"/auth/sign-out", "", fmt.Sprintf(`{"refreshToken":%q}`, first.RefreshToken)); a.status != http.StatusNoContent || a.body != "" {
		t.Errorf("sign-out: %d %s", a.status, a.body)
	}
	o.ask(t, "GET", api+"/me", first.AccessToken, "").wantProblem(t, 401, "token_invalid")
}

func TestUsersOverHTTP(t *testing.T) {
	o := newOffice(t, nil)
	admin := o.staff(t, "admin@example.org", auth.Admin)
	var user httpapi.User
	a := o.ask(t, "POST", api+"/users", admin, fmt.Sprintf(`{"email":"r@example.org","password":%q,"role":"registrar"}`, password))
	if a.json(t, &user); a.status != 201 || user.Role != auth.Registrar || strings.Contains(a.body, password) {
		t.Fatalf("%d %s", a.status, a.body)
	}
	o.ask(t, "POST", api+"/users", admin, fmt.Sprintf(`{"email":"r@example.org","password":%q,"role":"admin"}`, password)).wantProblem(t, 409, "email_taken")
	o.ask(t, "POST", api+"/users", admin, fmt.Sprintf(`{"email":"v@example.org","password":%q,"role":"voter"}`, password)).wantProblem(t, 422, "invalid")
	o.ask(t, "POST", api+"/users", admin, `{"email":"v@example.org","password":"short","role":"admin"}`).wantProblem(t, 422, "bad_password")
	a = o.ask(t, "PATCH", api+"/users/"+user.ID, admin, `{"disabled":true}`)
	if a.json(t, &user); a.status != 200 || !user.Disabled {
		t.Fatalf("%d %s", a.status, a.body)
	}
	o.ask(t, "PATCH", api+"/users/x", admin, `{"disabled":true}`).wantProblem(t, 404, "no_such_user")
	var list httpapi.UserList
	o.ask(t, "GET", api+"/users", admin, "").json(t, &list)
	if len(list.Users) != 2 {
		t.Errorf("%d users", len(list.Users))
	}
	self := list.Users[0].ID
	o.ask(t, "PATCH", api+"/users/"+self, admin, `{"role":"registrar"}`).wantProblem(t, 409, "last_admin")
}
