package auth_test

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"psephos/backend/activity"
	"psephos/backend/auth"
)

func (o *office) signInFrom(t *testing.T, network, password string) error {
	t.Helper()
	_, err := o.SignInFrom(t.Context(), auth.Attempt{Network: network, Email: "ada@example.org", Password: password})
	return err
}

func TestStrangersDoNotLockTheHolderOut(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		tokens := o.signUp(t, "ada@example.org")
		for range 5 {
			wantError(t, o.signInFrom(t, "192.0.2.1", "not the password"), auth.ErrCredentials)
		}
		wantError(t, o.signInFrom(t, "192.0.2.1", password), auth.ErrLocked)
		if err := o.signInFrom(t, "192.0.2.2", password); err != nil {
			t.Fatalf("the holder is kept out from another network: %v", err)
		}
		wantError(t, o.signInFrom(t, "192.0.2.1", password), auth.ErrLocked) // which does not let the stranger in
		p, err := o.Authenticate(t.Context(), tokens.Access)
		if err != nil {
			t.Fatal(err)
		}
		if err := o.ChangePassword(t.Context(), p, password, "another long password"); err != nil {
			t.Fatal(err)
		}
	})
}

func TestOneNetworkDoesNotLockAllOthers(t *testing.T) {
	o := lite(t)
	o.signUp(t, "ada@example.org")
	for range 600 {
		o.Pass(15*time.Minute + time.Second)
		wantError(t, o.signInFrom(t, "192.0.2.1", "not the password"), auth.ErrCredentials)
	}
	if err := o.signInFrom(t, "192.0.2.2", password); err != nil {
		t.Fatal(err)
	}
}

// Guesses that are made at once are as many as those that are made one after the other.
func TestGuessingAtOnceLocksToo(t *testing.T) {
	o := lite(t)
	o.signUp(t, "ada@example.org")
	config := o.config()
	config.Hashes = 2
	service, err := auth.New(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	o.Service = service
	var failed []error
	auth.WhileHashing(service, func() {
		for range 5 {
			failed = append(failed, o.signInFrom(t, "192.0.2.1", "not the password"))
		}
	})
	wantError(t, o.signInFrom(t, "192.0.2.1", password), auth.ErrLocked)
	for _, err := range failed {
		wantError(t, err, auth.ErrCredentials)
	}
}

func TestManyNetworksLockTheAddress(t *testing.T) {
	o := lite(t)
	o.signUp(t, "ada@example.org")
	for i := range 500 {
		wantError(t, o.signInFrom(t, fmt.Sprint("network ", i/4), "not the password"), auth.ErrCredentials)
	}
	wantError(t, o.signInFrom(t, "another network", password), auth.ErrLocked)
	o.Pass(31 * time.Second)
	if err := o.signInFrom(t, "another network", password); err != nil {
		t.Fatal(err)
	}
}

// Whoever knows the password and has many networks guesses no code all the same, at sign-in or signed in.
func TestWrongCodesLockTheAccountForAllNetworks(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		p, d := o.registrar(t, "ada@example.org"), newDevice()
		secret, recovery := o.app(t, p)
		o.passkey(t, p, d)
		network := 0
		signIn := func(second auth.Second) error {
			network++
			_, err := o.SignInFrom(t.Context(), auth.Attempt{Network: fmt.Sprint(network), Email: p.Email, Password: own, Second: second})
			return err
		}
		o.Pass(time.Minute)
		for range 4 {
			wantError(t, signIn(auth.Second{Code: "000000"}), auth.ErrCode)
			wantError(t, signIn(auth.Second{Recovery: "AAAA-AAAA-AAAA-AAAA"}), auth.ErrCode)
			wantError(t, signIn(auth.Second{}), auth.ErrCodeRequired) // is no guess
		}
		wantError(t, o.RemoveTOTP(t.Context(), p, own, "000000"), auth.ErrCode)
		wantError(t, signIn(auth.Second{Code: "000000"}), auth.ErrCode)

		again, err := auth.New(t.Context(), o.config()) // another replica, or after a restart
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range []*auth.Service{o.Service, again} {
			o.Service = s
			wantError(t, signIn(auth.Second{Code: o.code(t, secret)}), auth.ErrCodesLocked)
			wantError(t, signIn(auth.Second{Recovery: recovery[0]}), auth.ErrCodesLocked)
			wantError(t, o.RemoveTOTP(t.Context(), p, own, o.code(t, secret)), auth.ErrCodesLocked)
		}
		c := o.begin(t)
		if _, err := o.FinishPasskeySignIn(t.Context(), c.ID, d.get(t, c)); err != nil {
			t.Fatal(err)
		}
		entries, err := o.log.Find(t.Context(), activity.Filter{Subject: p.Email, Limit: 100})
		if err != nil || !slices.ContainsFunc(entries, func(e activity.Entry) bool { return e.Action == "account.codes.locked" }) {
			t.Errorf("log = %+v, %v", entries, err)
		}

		o.Pass(31 * time.Second)
		wantError(t, signIn(auth.Second{Code: "000000"}), auth.ErrCode)
		o.Pass(31 * time.Second) // the second lock is twice as long
		wantError(t, signIn(auth.Second{Code: o.code(t, secret)}), auth.ErrCodesLocked)
		o.Pass(30 * time.Second)
		if err := signIn(auth.Second{Code: o.code(t, secret)}); err != nil {
			t.Fatal(err)
		}
		wantError(t, signIn(auth.Second{Code: "000000"}), auth.ErrCode)
		if err := signIn(auth.Second{Recovery: recovery[0]}); err != nil { // the right code began a new count
			t.Fatal(err)
		}
	})
}

// An account without an authenticator app has no code to guess: who sends some locks nothing, and a guessed recovery code counts.
func TestCodesOfNoAppLockNothing(t *testing.T) {
	o := lite(t)
	p := o.registrar(t, "ada@example.org")
	_, recovery := o.passkey(t, p, newDevice())
	network := 0
	signIn := func(second auth.Second) error {
		network++
		_, err := o.SignInFrom(t.Context(), auth.Attempt{Network: fmt.Sprint(network), Email: p.Email, Password: own, Second: second})
		return err
	}
	for range 12 {
		wantError(t, signIn(auth.Second{Code: "000000"}), auth.ErrPasskeyRequired)
	}
	for range 10 {
		wantError(t, signIn(auth.Second{Recovery: "AAAA-AAAA-AAAA-AAAA"}), auth.ErrCode)
	}
	wantError(t, signIn(auth.Second{Recovery: recovery[0]}), auth.ErrCodesLocked)
	entries, err := o.log.Find(t.Context(), activity.Filter{Subject: p.Email, Limit: 100})
	if err != nil || !slices.ContainsFunc(entries, func(e activity.Entry) bool { return e.Action == "account.codes.locked" }) {
		t.Errorf("log = %+v, %v", entries, err)
	}
}

// Codes that are tried at once are as many as those that are tried one after the other.
func TestCodesAtOnceLockToo(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		p := o.registrar(t, "ada@example.org")
		o.app(t, p)
		var tried, looked atomic.Int32
		var group sync.WaitGroup
		for i := range 40 {
			group.Go(func() {
				_, err := o.SignInFrom(t.Context(), auth.Attempt{
					Network: fmt.Sprint(i), Email: p.Email, Password: own, Second: auth.Second{Code: "000000"},
				})
				switch tried.Add(1); {
				case errors.Is(err, auth.ErrCode):
					looked.Add(1)
				case !errors.Is(err, auth.ErrCodesLocked) && !errors.Is(err, auth.ErrBusy):
					t.Error(err)
				}
			})
		}
		group.Wait()
		if n := looked.Load(); n > 10 || n == 0 {
			t.Errorf("%d of %d codes were looked at", n, tried.Load())
		}
	})
}

// A new password ends the lock: who tried codes does not know it.
func TestANewPasswordEndsTheLockOfCodes(t *testing.T) {
	o := lite(t)
	p := o.registrar(t, "ada@example.org")
	secret, _ := o.app(t, p)
	signIn := func(network, password, code string) error {
		_, err := o.SignInFrom(t.Context(), auth.Attempt{Network: network, Email: p.Email, Password: password, Second: auth.Second{Code: code}})
		return err
	}
	for i := range 60 { // the longest lock is four hours, whatever comes
		o.Pass(4*time.Hour + time.Second)
		wantError(t, signIn(fmt.Sprint(i), own, "000000"), auth.ErrCode)
	}
	wantError(t, signIn("n", own, o.code(t, secret)), auth.ErrCodesLocked)
	if err := o.ChangePassword(t.Context(), p, own, "another long password"); err != nil {
		t.Fatal(err)
	}
	if err := signIn("n", "another long password", o.code(t, secret)); err != nil {
		t.Fatal(err)
	}
}
