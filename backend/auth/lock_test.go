package auth_test

import (
	"fmt"
	"testing"
	"time"

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
		o.pass(15*time.Minute + time.Second)
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
	o.pass(31 * time.Second)
	if err := o.signInFrom(t, "another network", password); err != nil {
		t.Fatal(err)
	}
}
