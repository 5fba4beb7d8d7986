package httpapi_test

import (
	"fmt"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"psephos/backend/auth"
	"psephos/backend/httpapi"
	"psephos/backend/store/storetest"
)

// TestAnAdministratorIsNotTwoRegistrars makes two registrars as one administrator and signs in as each.
func TestAnAdministratorIsNotTwoRegistrars(t *testing.T) {
	o := newOffice(t, nil)
	root := o.staff(t, "root@example.org", auth.Admin)
	const selection = `{"voters":["nobody"]}`
	const confirmation = `{"voters":["nobody"],"addresses":{}}`
	for _, address := range []string{"anna@example.org", "ben@example.org"} {
		var created httpapi.User
		o.ask(t, "POST", api+"/users", root, fmt.Sprintf(`{"email":%q,"password":%q,"role":"registrar"}`, address, firstPassword)).json(t, &created)
		if created.SetUpBy != "root@example.org" {
			t.Errorf("user = %+v", created)
		}
		token := o.signIn(t, address, firstPassword)
		o.ask(t, "POST", api+"/roll/approvals", token, selection).wantProblem(t, 403, "own_password_first")
		o.ask(t, "POST", api+"/roll/approvals/confirm", token, confirmation).wantProblem(t, 403, "own_password_first")
		same := fmt.Sprintf(`{"current":%q,"new":%q}`, firstPassword, firstPassword)
		o.ask(t, "POST", api+"/me/password", token, same).wantProblem(t, 422, "same_password")
		own := fmt.Sprintf(`{"current":%q,"new":%q}`, firstPassword, password)
		if a := o.ask(t, "POST", api+"/me/password", token, own); a.status >= 300 {
			t.Fatalf("%d %s", a.status, a.body)
		}
		token = o.signIn(t, address, password)
		o.ask(t, "POST", api+"/roll/approvals", token, selection).wantProblem(t, 404, "no_such_voter")
	}
}

// Confirming takes the address that was on the registrar's screen, for approving, re-keying and striking off alike.
func TestConfirmingTakesTheAddressThatWasSeen(t *testing.T) {
	db := storetest.Open(t, storetest.SQLite(t))
	o := newOfficeOn(t, db, nil)
	ben := o.staff(t, "ben@example.org", auth.Registrar)
	seen, other := addressEnding("aa"), addressEnding("bb")
	for _, statement := range []string{
		`INSERT INTO voters (id, member, name, email, search, state, address, proposed_by, proposed_address)
			VALUES ('proven', 'm1', 'n', 'e1', 's', 'addressProven', '` + seen + `', 'anna', '` + seen + `')`,
		`INSERT INTO voters (id, member, name, email, search, state, address, proposed_by, approved_by, number)
			VALUES ('rekeyed', 'm2', 'n', 'e2', 's', 'enrolled', '` + addressEnding("02") + `', 'anna', 'ben', 2)`,
		`INSERT INTO rekeys (id, voter, reason, state, opened_by, address, opened_at) VALUES ('r', 'rekeyed', 'lost', 'proven', 'anna', '` + addressEnding("03") + `', 1)`,
		`INSERT INTO voters (id, member, name, email, search, state, address, proposed_by, approved_by, number)
			VALUES ('struck', 'm3', 'n', 'e3', 's', 'enrolled', '` + addressEnding("04") + `', 'anna', 'ben', 3)`,
		`INSERT INTO strikes (id, voter, reason, state, opened_by, opened_at) VALUES ('s', 'struck', 'left', 'opened', 'anna', 1)`,
	} {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	approve := func(addresses string) answer {
		return o.ask(t, "POST", api+"/roll/approvals/confirm", ben, `{"voters":["proven"],"addresses":{`+addresses+`}}`)
	}
	approve(``).wantProblem(t, 409, "address_changed")
	approve(`"proven":""`).wantProblem(t, 409, "address_changed")
	approve(`"proven":"`+other+`"`).wantProblem(t, 409, "address_changed")
	if a := approve(`"proven":"` + seen + `"`); a.status != 200 {
		t.Errorf("approve: %d %s", a.status, a.body)
	}
	for path, seen := range map[string]string{"/roll/voters/rekeyed/rekey/confirm": addressEnding("03"), "/roll/voters/struck/strike/confirm": addressEnding("04")} {
		o.ask(t, "POST", api+path, ben, "").wantProblem(t, 422, "invalid")
		o.ask(t, "POST", api+path+"?address=", ben, "").wantProblem(t, 422, "invalid")
		o.ask(t, "POST", api+path+"?address="+other, ben, "").wantProblem(t, 409, "address_changed")
		if a := o.ask(t, "POST", api+path+"?address="+seen, ben, ""); a.status != 200 {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
	}
}

func addressEnding(digits string) string { return "0x" + strings.Repeat("0", 38) + digits }

// Whoever knows the password and comes from a new network each time still guesses no code.
func TestWrongCodesAreCountedByAccount(t *testing.T) {
	o := newOffice(t, func(c *httpapi.Config) { c.TrustedProxies = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")} })
	token := o.staff(t, "anna@example.org", auth.Registrar)
	var fresh httpapi.NewTOTP
	o.ask(t, "POST", api+"/me/totp", token, fmt.Sprintf(`{"password":%q}`, password)).json(t, &fresh)
	now, err := totp.GenerateCode(fresh.Secret, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	var recovery httpapi.RecoveryCodes
	o.ask(t, "POST", api+"/me/totp/confirm", token, fmt.Sprintf(`{"code":%q}`, now)).json(t, &recovery)
	signIn := func(i int, second string) answer {
		path := []string{"/auth/sign-in", "/session"}[i%2]
		return o.ask(t, "POST", api+path, "", fmt.Sprintf(`{"email":"anna@example.org","password":%q,%s}`, password, second), fmt.Sprintf("X-Forwarded-For: 192.0.2.%d", i))
	}
	for i := range 10 {
		signIn(i, `"code":"not it"`).wantProblem(t, 401, "code_wrong")
	}
	a := signIn(11, fmt.Sprintf(`"recoveryCode":%q`, recovery.RecoveryCodes[0]))
	a.wantProblem(t, 429, "codes_locked")
	if a.header.Get("Retry-After") == "" {
		t.Error("no Retry-After")
	}
}

func TestLockOutIsPerNetwork(t *testing.T) {
	o := newOffice(t, func(c *httpapi.Config) { c.TrustedProxies = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")} })
	o.staff(t, "anna@example.org", auth.Registrar)
	signIn := func(network, password string) answer {
		body := fmt.Sprintf(`{"email":"anna@example.org","password":%q}`, password)
		return o.ask(t, "POST", api+"/auth/sign-in", "", body, "X-Forwarded-For: "+network)
	}
	for range 5 {
		signIn("192.0.2.1", "not the password").wantProblem(t, 401, "bad_credentials")
	}
	signIn("192.0.2.1", password).wantProblem(t, 429, "locked")
	if a := signIn("192.0.2.2", password); a.status != 200 {
		t.Fatalf("the holder is kept out: %d %s", a.status, a.body)
	}
	// All networks of one IPv6 site are one.
	for i := range 5 {
		signIn(fmt.Sprintf("2001:db8:1:%x::1", i), "not the password").wantProblem(t, 401, "bad_credentials")
	}
	signIn("2001:db8:1:ffff::1", password).wantProblem(t, 429, "locked")
	if a := signIn("2001:db8:2::1", password); a.status != 200 {
		t.Fatalf("the holder is kept out: %d %s", a.status, a.body)
	}
}
