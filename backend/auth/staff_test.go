package auth_test

import (
	"errors"
	"slices"
	"testing"

	"psephos/backend/activity"
	"psephos/backend/auth"
)

func ptr[T any](v T) *T { return &v }

func TestStaff(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		o.signUp(t, "voter@example.org")
		root := o.staff(t, "root@example.org", auth.Admin)
		o.staff(t, "ada@example.org", auth.Registrar)
		staff, err := o.Staff(t.Context())
		if err != nil || len(staff) != 2 || staff[0].Email != "ada@example.org" || staff[1].ID != root.ID {
			t.Fatalf("staff = %+v, %v", staff, err)
		}
		if !staff[0].Created.Equal(o.Now()) || staff[0].Disabled {
			t.Errorf("account = %+v", staff[0])
		}
	})
}

func TestCreateStaffRefuses(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		o.staff(t, "ada@example.org", auth.Registrar)
		for _, c := range []struct {
			name, email, password string
			role                  auth.Role
			want                  error
		}{
			{"the same address", "ADA@example.org", password, auth.Admin, auth.ErrEmailTaken},
			{"a voter", "bob@example.org", password, auth.Voter, auth.ErrRole},
			{"an unknown role", "bob@example.org", password, "root", auth.ErrRole},
			{"a short password", "bob@example.org", "short", auth.Admin, auth.ErrPassword},
			{"a bad address", "bob", password, auth.Admin, auth.ErrEmail},
		} {
			t.Run(c.name, func(t *testing.T) {
				_, err := o.CreateStaff(t.Context(), activity.System, c.email, c.password, c.role)
				wantError(t, err, c.want)
			})
		}
	})
}

func TestChangeStaffEndsSessions(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		o.staff(t, "root@example.org", auth.Admin)
		ada := o.staff(t, "ada@example.org", auth.Registrar)
		for name, change := range map[string]auth.Change{
			"role": {Role: ptr(auth.Admin)}, "disabled": {Disabled: ptr(true)}, "password": {Password: ptr("another long password")},
		} {
			tokens, err := o.SignIn(t.Context(), "ada@example.org", password)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := o.ChangeStaff(t.Context(), "root@example.org", ada.ID, change); err != nil {
				t.Fatal(err)
			}
			_, err = o.Authenticate(t.Context(), tokens.Access)
			if !errors.Is(err, auth.ErrToken) {
				t.Errorf("%s: err = %v, want %v", name, err, auth.ErrToken)
			}
			undo := auth.Change{Role: ptr(auth.Registrar), Disabled: ptr(false), Password: ptr(password)}
			if _, err := o.ChangeStaff(t.Context(), "root@example.org", ada.ID, undo); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func TestLastAdminStays(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		root := o.staff(t, "root@example.org", auth.Admin)
		for name, change := range map[string]auth.Change{"demoted": {Role: ptr(auth.Registrar)}, "disabled": {Disabled: ptr(true)}} {
			t.Run(name, func(t *testing.T) {
				_, err := o.ChangeStaff(t.Context(), "root@example.org", root.ID, change)
				wantError(t, err, auth.ErrLastAdmin)
			})
		}
		o.staff(t, "second@example.org", auth.Admin)
		if _, err := o.ChangeStaff(t.Context(), "second@example.org", root.ID, auth.Change{Disabled: ptr(true)}); err != nil {
			t.Fatal(err)
		}
	})
}

func TestChangeStaffRefusesVotersAndStrangers(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		o.staff(t, "root@example.org", auth.Admin)
		p, err := o.Authenticate(t.Context(), o.signUp(t, "voter@example.org").Access)
		if err != nil {
			t.Fatal(err)
		}
		for name, id := range map[string]string{"a voter": p.Account, "nobody": "x"} {
			t.Run(name, func(t *testing.T) {
				_, err := o.ChangeStaff(t.Context(), "root@example.org", id, auth.Change{Role: ptr(auth.Admin)})
				wantError(t, err, auth.ErrNoAccount)
			})
		}
	})
}

func TestEnsureStaff(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		for range 2 {
			if err := o.EnsureStaff(t.Context(), activity.System, "Root@example.org", password, auth.Admin); err != nil {
				t.Fatal(err)
			}
		}
		if err := o.EnsureStaff(t.Context(), activity.System, "root@example.org", "another long password", auth.Registrar); err != nil {
			t.Fatal(err)
		}
		if _, err := o.SignIn(t.Context(), "root@example.org", password); err != nil {
			t.Fatalf("the password of an account that existed was changed: %v", err)
		}
	})
}

func TestRequire(t *testing.T) {
	for _, c := range []struct {
		has     auth.Role
		allowed []auth.Role
		want    error
	}{
		{auth.Voter, []auth.Role{auth.Voter}, nil},
		{auth.Registrar, []auth.Role{auth.Voter, auth.Registrar}, nil},
		{auth.Voter, []auth.Role{auth.Registrar, auth.Admin}, auth.ErrForbidden},
		{auth.Registrar, []auth.Role{auth.Admin}, auth.ErrForbidden},
		{auth.Admin, []auth.Role{auth.Registrar}, auth.ErrForbidden},
		{"", []auth.Role{auth.Voter}, auth.ErrForbidden},
	} {
		err := auth.Principal{Role: c.has}.Require(c.allowed...)
		if (err == nil) != (c.want == nil) {
			t.Errorf("%s among %v: %v", c.has, c.allowed, err)
		}
	}
}

// account is what the administrators' list says of an address.
func (o *office) account(t *testing.T, address string) auth.Account {
	t.Helper()
	staff, err := o.Staff(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range staff {
		if a.Email == address {
			return a
		}
	}
	t.Fatalf("nobody has the address %s", address)
	return auth.Account{}
}

func TestAccountIsSetUpByWhoeverSetItsPassword(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		created, err := o.CreateStaff(t.Context(), "root@example.org", "ada@example.org", password, auth.Registrar)
		if err != nil || created.SetUpBy != "root@example.org" {
			t.Fatalf("%+v, %v", created, err)
		}
		change := func(current, next string) error {
			tokens, err := o.SignIn(t.Context(), "ada@example.org", current)
			if err != nil {
				t.Fatal(err)
			}
			p, err := o.Authenticate(t.Context(), tokens.Access)
			if err != nil {
				t.Fatal(err)
			}
			return o.ChangePassword(t.Context(), p, current, next)
		}
		wantError(t, change(password, password), auth.ErrSamePassword)
		if a := o.account(t, "ada@example.org"); a.SetUpBy != "root@example.org" {
			t.Fatalf("account = %+v", a)
		}
		if err := change(password, "a password of my own"); err != nil {
			t.Fatal(err)
		}
		if a := o.account(t, "ada@example.org"); a.SetUpBy != "" {
			t.Fatalf("account = %+v", a)
		}
		o.staff(t, "eve@example.org", auth.Admin)
		changed, err := o.ChangeStaff(t.Context(), "eve@example.org", created.ID, auth.Change{Password: ptr(password)})
		if err != nil || changed.SetUpBy != "eve@example.org" || o.account(t, "ada@example.org").SetUpBy != "eve@example.org" {
			t.Fatalf("%+v, %v", changed, err)
		}
		checkPasswordEntries(t, o, []string{"user.change eve@example.org", "account.password ada@example.org", "user.create root@example.org"})
	})
}

// checkPasswordEntries looks for who set the password of ada@example.org, the last first.
func checkPasswordEntries(t *testing.T, o *office, want []string) {
	t.Helper()
	entries, err := o.log.List(t.Context(), 0, 100)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, e := range entries {
		if e.Subject == "ada@example.org" && (e.Action == "account.password" || e.Detail["password"] == "set") {
			found = append(found, e.Action+" "+e.Actor)
		}
	}
	if !slices.Equal(found, want) {
		t.Errorf("the log tells %q, want %q", found, want)
	}
}
