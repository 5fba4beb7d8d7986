package auth_test

import (
	"errors"
	"sync"
	"testing"
	"time"

	"psephos/backend/auth"
)

func TestSignUpAndIn(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		tokens := o.signUp(t, "ada@example.org")
		p, err := o.Authenticate(t.Context(), tokens.Access)
		if err != nil {
			t.Fatal(err)
		}
		if p.Email != "ada@example.org" || p.Role != auth.Voter || p.Voter != "voter ada@example.org" {
			t.Errorf("principal = %+v", p)
		}
		again, err := o.SignIn(t.Context(), " Ada@Example.ORG ", password)
		if err != nil || again.Role != auth.Voter || again.ExpiresIn != 10*time.Minute {
			t.Fatalf("tokens = %+v, %v", again, err)
		}
		if again.Access == tokens.Access || again.Refresh == tokens.Refresh {
			t.Error("two sign-ins share a token")
		}
	})
}

func TestSignUpRefuses(t *testing.T) {
	o := lite(t)
	for _, c := range []struct {
		name, code, email, password string
		want                        error
	}{
		{"another code", "code of bob@example.org", "ada@example.org", password, errCode},
		{"another e-mail", "code of ada@example.org", "bob@example.org", password, errCode},
		{"a bad e-mail", "code of ada@example.org", "ada", password, auth.ErrEmail},
		{"a short password", "code of ada@example.org", "ada@example.org", "eleven char", auth.ErrPassword},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := o.SignUp(t.Context(), c.code, c.email, c.password)
			wantError(t, err, c.want)
		})
	}
	o.signUp(t, "ada@example.org") // nothing above has used anything up
}

func TestSignUpOfStaffAddress(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		o.staff(t, "ada@example.org", auth.Registrar)
		_, err := o.SignUp(t.Context(), "code of ada@example.org", "ada@example.org", password)
		wantError(t, err, auth.ErrEmailTaken)
	})
}

func TestSignUpAgainResetsPassword(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		first := o.signUp(t, "ada@example.org")
		if _, err := o.SignUp(t.Context(), "code of ada@example.org", "ada@example.org", "another long password"); err != nil {
			t.Fatal(err)
		}
		_, err := o.Authenticate(t.Context(), first.Access)
		wantError(t, err, auth.ErrToken)
		_, err = o.SignIn(t.Context(), "ada@example.org", password)
		wantError(t, err, auth.ErrCredentials)
		if _, err := o.SignIn(t.Context(), "ada@example.org", "another long password"); err != nil {
			t.Fatal(err)
		}
	})
}

func TestSignInTellsNobodyWhoHasAnAccount(t *testing.T) {
	o := lite(t)
	o.signUp(t, "ada@example.org")
	disabled := true
	o.staff(t, "root@example.org", auth.Admin)
	eve := o.staff(t, "eve@example.org", auth.Registrar)
	if _, err := o.ChangeStaff(t.Context(), "root@example.org", eve.ID, auth.Change{Disabled: &disabled}); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, email, password string }{
		{"known address", "ada@example.org", "not the password"},
		{"unknown address", "bob@example.org", "not the password"},
		{"not an address", "bob", "not the password"},
		{"disabled, right password", "eve@example.org", password},
	} {
		t.Run(c.name, func(t *testing.T) {
			// The same answers, in the same order, up to and including the lock.
			for attempt := range 6 {
				_, err := o.SignIn(t.Context(), c.email, c.password)
				want := error(auth.ErrCredentials)
				if attempt == 5 {
					want = auth.ErrLocked
				}
				wantError(t, err, want)
			}
		})
	}
}

func TestLockOut(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		o.signUp(t, "ada@example.org")
		fail := func() error {
			_, err := o.SignIn(t.Context(), "ada@example.org", "not the password")
			return err
		}
		for range 5 {
			wantError(t, fail(), auth.ErrCredentials)
		}
		_, err := o.SignIn(t.Context(), "ada@example.org", password)
		var locked *auth.Error
		if !errors.As(err, &locked) || locked.Code != auth.ErrLocked.Code || locked.RetryAfter != 30*time.Second {
			t.Fatalf("err = %v, want locked for 30 s", err)
		}
		o.Pass(31 * time.Second)
		wantError(t, fail(), auth.ErrCredentials)
		wantError(t, fail(), auth.ErrLocked)
		o.Pass(31 * time.Second)
		wantError(t, fail(), auth.ErrLocked) // the second lock is twice as long
		o.Pass(30 * time.Second)
		if _, err := o.SignIn(t.Context(), "ada@example.org", password); err != nil {
			t.Fatal(err)
		}
		for range 4 { // the count began anew
			wantError(t, fail(), auth.ErrCredentials)
		}
		if _, err := o.SignIn(t.Context(), "ada@example.org", password); err != nil {
			t.Fatal(err)
		}
	})
}

func TestRefreshRotates(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		first := o.signUp(t, "ada@example.org")
		second, err := o.Refresh(t.Context(), first.Refresh)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := o.Authenticate(t.Context(), second.Access); err != nil {
			t.Fatal(err)
		}
		if second.Refresh == first.Refresh {
			t.Error("the refresh token did not change")
		}
		if _, err := o.Refresh(t.Context(), second.Refresh); err != nil {
			t.Fatal(err)
		}
	})
}

func TestRefreshReuseEndsTheSession(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		first := o.signUp(t, "ada@example.org")
		other, err := o.SignIn(t.Context(), "ada@example.org", password)
		if err != nil {
			t.Fatal(err)
		}
		second, err := o.Refresh(t.Context(), first.Refresh)
		if err != nil {
			t.Fatal(err)
		}
		_, err = o.Refresh(t.Context(), first.Refresh)
		wantError(t, err, auth.ErrTokenReused)
		_, err = o.Refresh(t.Context(), second.Refresh)
		wantError(t, err, auth.ErrToken)
		_, err = o.Authenticate(t.Context(), second.Access)
		wantError(t, err, auth.ErrToken)
		if _, err := o.Authenticate(t.Context(), other.Access); err != nil {
			t.Fatalf("another session ended too: %v", err)
		}
	})
}

func TestRefreshConcurrently(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		token := o.signUp(t, "ada@example.org").Refresh
		var wg sync.WaitGroup
		results := make(chan error, 4)
		for range cap(results) {
			wg.Go(func() {
				_, err := o.Refresh(t.Context(), token)
				results <- err
			})
		}
		wg.Wait()
		close(results)
		won := 0
		for err := range results {
			if err == nil {
				won++
			} else if !errors.Is(err, auth.ErrTokenReused) && !errors.Is(err, auth.ErrToken) {
				t.Errorf("err = %v", err)
			}
		}
		if won > 1 {
			t.Fatalf("one token was exchanged %d times", won)
		}
	})
}

func TestRefreshExpires(t *testing.T) {
	o := lite(t)
	tokens := o.signUp(t, "ada@example.org")
	o.Pass(14*24*time.Hour - time.Second)
	tokens, err := o.Refresh(t.Context(), tokens.Refresh)
	if err != nil {
		t.Fatal(err)
	}
	o.Pass(14*24*time.Hour + time.Second)
	_, err = o.Refresh(t.Context(), tokens.Refresh)
	wantError(t, err, auth.ErrToken)
	_, err = o.Refresh(t.Context(), "not a token")
	wantError(t, err, auth.ErrToken)
}

func TestSessionEndsHoweverOftenRefreshed(t *testing.T) {
	o := lite(t)
	tokens := o.signUp(t, "ada@example.org")
	var err error
	for range 8 {
		o.Pass(10 * 24 * time.Hour)
		if tokens, err = o.Refresh(t.Context(), tokens.Refresh); err != nil {
			t.Fatal(err)
		}
	}
	o.Pass(10 * 24 * time.Hour)
	_, err = o.Refresh(t.Context(), tokens.Refresh)
	wantError(t, err, auth.ErrToken)
}

func TestSignOut(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		tokens := o.signUp(t, "ada@example.org")
		if err := o.SignOut(t.Context(), tokens.Refresh); err != nil {
			t.Fatal(err)
		}
		_, err := o.Authenticate(t.Context(), tokens.Access)
		wantError(t, err, auth.ErrToken)
		_, err = o.Refresh(t.Context(), tokens.Refresh)
		wantError(t, err, auth.ErrToken)
		if err := o.SignOut(t.Context(), "not a token"); err != nil {
			t.Fatal(err)
		}
	})
}

func TestCleanUp(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		o.signUp(t, "ada@example.org")
		o.Pass(80 * 24 * time.Hour)
		recent, err := o.SignIn(t.Context(), "ada@example.org", password)
		if err != nil {
			t.Fatal(err)
		}
		o.Pass(11 * 24 * time.Hour)
		if err := o.CleanUp(t.Context()); err != nil {
			t.Fatal(err)
		}
		var sessions int
		if err := o.db.QueryRowContext(t.Context(), `SELECT COUNT(*) FROM sessions`).Scan(&sessions); err != nil || sessions != 1 {
			t.Fatalf("%d sessions left, %v; want 1", sessions, err)
		}
		if _, err := o.Refresh(t.Context(), recent.Refresh); err != nil {
			t.Fatal(err)
		}
	})
}

func TestChangePassword(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		tokens := o.signUp(t, "ada@example.org")
		p, err := o.Authenticate(t.Context(), tokens.Access)
		if err != nil {
			t.Fatal(err)
		}
		wantError(t, o.ChangePassword(t.Context(), p, "not the password", "another long password"), auth.ErrCredentials)
		wantError(t, o.ChangePassword(t.Context(), p, password, "short"), auth.ErrPassword)
		if err := o.ChangePassword(t.Context(), p, password, "another long password"); err != nil {
			t.Fatal(err)
		}
		_, err = o.Authenticate(t.Context(), tokens.Access)
		wantError(t, err, auth.ErrToken)
		if _, err := o.SignIn(t.Context(), "ada@example.org", "another long password"); err != nil {
			t.Fatal(err)
		}
	})
}
