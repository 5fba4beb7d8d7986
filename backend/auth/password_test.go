package auth_test

import (
	"slices"
	"strings"
	"testing"

	"psephos/backend/auth"
)

func TestPasswordIsComposed(t *testing.T) {
	o := lite(t)
	// The same password from a keyboard that types é as one character and from one that types two.
	if _, err := o.SignUp(t.Context(), "code of ada@example.org", "ada@example.org", "caf\u00e9 au lait \u2615"); err != nil {
		t.Fatal(err)
	}
	if _, err := o.SignIn(t.Context(), "ada@example.org", "cafe\u0301 au lait \u2615"); err != nil {
		t.Fatal(err)
	}
}

func TestPasswordsAreSaltedAndHashed(t *testing.T) {
	o := lite(t)
	o.signUp(t, "ada@example.org")
	o.signUp(t, "bob@example.org")
	rows, err := o.db.QueryContext(t.Context(), `SELECT password FROM accounts`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	seen := map[string]bool{}
	for rows.Next() {
		var phc string
		if err := rows.Scan(&phc); err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(phc, "$argon2id$v=19$m=8,t=1,p=1$") || strings.Contains(phc, password) || seen[phc] {
			t.Errorf("stored %q", phc)
		}
		seen[phc] = true
	}
	if err := rows.Err(); err != nil || len(seen) != 2 {
		t.Fatalf("%d hashes, %v", len(seen), err)
	}
}

func TestParsePHC(t *testing.T) {
	const salt, sum = "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
	good := "$argon2id$v=19$m=19456,t=2,p=1$" + salt + "$" + sum
	if _, _, _, err := auth.ParsePHC(good); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string][2]string{
		"another function":   {"argon2id", "argon2i"},
		"another version":    {"v=19", "v=16"},
		"too much memory":    {"m=19456", "m=2000000"},
		"too little memory":  {"m=19456", "m=7"},
		"no pass":            {"t=2", "t=0"},
		"too many passes":    {"t=2", "t=17"},
		"no lane":            {"p=1", "p=0"},
		"short salt":         {salt, "AAAA"},
		"bad base64":         {salt, "****"},
		"short sum":          {sum, salt},
		"no sum":             {"$" + sum, ""},
		"something appended": {sum, sum + "$x"},
	} {
		if _, _, _, err := auth.ParsePHC(strings.Replace(good, change[0], change[1], 1)); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

// TestUnknownAddressCostsTheSame counts the work instead of timing it: argon2 dwarfs everything else.
func TestUnknownAddressCostsTheSame(t *testing.T) {
	o := lite(t)
	o.signUp(t, "ada@example.org")
	costs := auth.Derivations(o.Service)
	want := []auth.Argon2{{Time: 1, Memory: 8, Threads: 1}}
	for name, address := range map[string]string{"known": "ada@example.org", "unknown": "bob@example.org", "not an address": "bob"} {
		*costs = nil
		_, err := o.SignIn(t.Context(), address, "not the password")
		wantError(t, err, auth.ErrCredentials)
		if !slices.Equal(*costs, want) {
			t.Errorf("%s: derived %v, want %v", name, *costs, want)
		}
	}
	for name, code := range map[string]string{"right code": "code of eve@example.org", "wrong code": "x"} {
		*costs = nil
		if _, err := o.SignUp(t.Context(), code, "eve@example.org", password); (err == nil) != (name == "right code") {
			t.Fatal(err)
		}
		if !slices.Equal(*costs, want) {
			t.Errorf("%s: derived %v, want %v", name, *costs, want)
		}
	}
}
