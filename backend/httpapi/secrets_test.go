package httpapi_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"psephos/backend/auth"
	"psephos/backend/httpapi"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
)

// TestSecretsStayOutOfTheLog plants secrets everywhere a request can carry one and looks for them in the log.
func TestSecretsStayOutOfTheLog(t *testing.T) {
	o := newOffice(t, nil)
	code := o.invitation(t, "ada@example.org")
	const canary = "canary password 123"
	var tokens httpapi.Tokens
	o.ask(t, "POST", api+"/auth/sign-up", "", fmt.Sprintf(`{"code":%q,"email":"ada@example.org","password":%q}`, code, canary)).json(t, &tokens)
	o.ask(t, "POST", api+"/auth/sign-up", "", fmt.Sprintf(`{"code":%q,"email":"ada@example.org","password":%q}`, code, canary))
	o.ask(t, "POST", api+"/auth/sign-in", "", fmt.Sprintf(`{"email":"ada@example.org","password":%q}`, canary+"x"))
	o.ask(t, "POST", api+"/auth/sign-in", "", fmt.Sprintf(`{"email":"ada@example.org","password":[%q]}`, canary))
	o.ask(t, "GET", api+"/me", tokens.AccessToken, "")
	o.ask(t, "GET", api+"/me?token="+tokens.AccessToken, tokens.AccessToken+"x", "")
	o.ask(t, "GET", api+"/ballots/"+tokens.RefreshToken, "", "")
	o.ask(t, "POST", api+"/me/password", tokens.AccessToken, fmt.Sprintf(`{"current":%q,"new":"short"}`, canary))
	o.ask(t, "POST", api+"/auth/sign-out", "", fmt.Sprintf(`{"refreshToken":%q}`, tokens.RefreshToken))
	log := o.log.String()
	if strings.Count(log, "msg=request") < 8 {
		t.Fatalf("the log is not being looked at: %s", log)
	}
	for name, secret := range map[string]string{
		"password": canary, "code": code, "access token": tokens.AccessToken, "refresh token": tokens.RefreshToken,
		"signature of the access token": strings.Split(tokens.AccessToken, ".")[2],
	} {
		if strings.Contains(log, secret) {
			t.Errorf("the %s is in the log", name)
		}
	}
}

// TestEveryRefusalHasAStatus reads the services' errors from their source: one that the API does not know would reach
// people as "something went wrong".
func TestEveryRefusalHasAStatus(t *testing.T) {
	found := 0
	for pkg, pattern := range map[string]string{
		"auth": `&Error\{\s*Code:\s*"([a-z_]+)"`, "roll": `&Error\{"([a-z_]+)"`, "results": `&Error\{\s*"([a-z_]+)"`, "mail": `&Error\{"([a-z_]+)"`,
	} {
		source, err := os.ReadFile("../" + pkg + "/errors.go")
		if err != nil {
			t.Fatal(err)
		}
		codes := regexp.MustCompile(pattern).FindAllSubmatch(source, -1)
		if len(codes) < 2 {
			t.Fatalf("found only %d errors of %s", len(codes), pkg)
		}
		for _, code := range codes {
			found++
			if status, known := httpapi.Statuses()[string(code[1])]; !known || status < 400 || status == 500 {
				t.Errorf("%s: %s has status %d", pkg, code[1], status)
			}
		}
	}
	if known := len(httpapi.Statuses()); known != found {
		t.Errorf("%d codes have a status, the services have %d", known, found)
	}
}

// TestNoRouteBreaks sends every route bodies that are wrong in many ways: nothing may end in an internal error.
func TestNoRouteBreaks(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.DB) { breakRoutes(t, newOfficeOn(t, db, nil)) })
}

func breakRoutes(t *testing.T, o *office) {
	t.Helper()
	tokens := []string{"", o.voter(t, "v@example.org").Access, o.staff(t, "r@example.org", auth.Registrar), o.staff(t, "a@example.org", auth.Admin)}
	bodies := []string{
		"", "{}", "[]", "null", "0", `""`, "{", "\x00", `{"":""}`, `{"voters":null}`, `{"voters":[]}`, `{"voters":[""]}`, `{"voters":[null]}`,
		`{"voters":["\u0000"]}`, `{"reason":"\ud800\ud800 x"}`, `{"email":"\u0000","password":"\u0000"}`, `{"refreshToken":"\u0000"}`,
		`{"role":null,"disabled":null}`, `{"email":"a@b.c","password":"aaaaaaaaaaaa","role":"admin\u0000"}`,
	}
	random := rand.New(rand.NewPCG(1, 2))
	queries := []string{"", "?", "?cursor=%00", "?q=%00%ff", "?limit=-1", "?limit=x", "?before=9223372036854775807", "?dryRun=x", "?state=%27"}
	list := routes(t)
	list = slices.DeleteFunc(list, func(r route) bool { return strings.HasSuffix(r.path, "/sign-out") })
	for _, r := range list {
		for _, token := range tokens {
			for range 12 {
				body, query := bodies[random.IntN(len(bodies))], queries[random.IntN(len(queries))]
				if r.method == "GET" {
					body = ""
				}
				kind := "Content-Type: application/json"
				if strings.HasSuffix(r.path, "/import") {
					kind = "Content-Type: text/csv"
				}
				path := r.path
				if random.IntN(3) == 0 {
					path = strings.NewReplacer("/x", "/%00", "BBBB", "%ff%00").Replace(path)
				}
				if a := o.ask(t, r.method, path+query, token, body, kind); a.status >= 500 {
					t.Errorf("%s %s%s %q: %d %s\n%s", r.method, path, query, body, a.status, a.body, o.log.String())
				}
			}
		}
	}
}
