package auth_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/descope/virtualwebauthn"

	"psephos/backend/auth"
)

// device is somebody's authenticator with one passkey.
type device struct {
	party virtualwebauthn.RelyingParty
	authn virtualwebauthn.Authenticator
	key   virtualwebauthn.Credential
}

func newDevice() *device {
	return &device{
		party: virtualwebauthn.RelyingParty{ID: "vote.example.org", Name: "vote", Origin: issuer},
		authn: virtualwebauthn.NewAuthenticator(), key: newKey(),
	}
}

// newKey is a key on P-256. The library leaves out a coordinate's leading zero byte, and nobody takes such a key: another is made.
func newKey() virtualwebauthn.Credential {
	const whole = 77 // bytes in COSE form with both coordinates of 32
	for {
		if key := virtualwebauthn.NewCredential(virtualwebauthn.KeyTypeEC2); len(key.Key.AttestationData()) == whole {
			return key
		}
	}
}

// create answers a ceremony of registration.
func (d *device) create(t *testing.T, c auth.Ceremony) []byte {
	t.Helper()
	options, err := virtualwebauthn.ParseAttestationOptions(string(c.Options))
	if err != nil {
		t.Fatal(err)
	}
	return []byte(virtualwebauthn.CreateAttestationResponse(d.party, d.authn, d.key, *options))
}

// get answers a ceremony of signing in.
func (d *device) get(t *testing.T, c auth.Ceremony) []byte {
	t.Helper()
	options, err := virtualwebauthn.ParseAssertionOptions(string(c.Options))
	if err != nil {
		t.Fatal(err)
	}
	return []byte(virtualwebauthn.CreateAssertionResponse(d.party, d.authn, d.key, *options))
}

func (o *office) passkey(t *testing.T, p auth.Principal, d *device) (auth.Passkey, []string) {
	t.Helper()
	c, err := o.BeginPasskey(t.Context(), p, own)
	if err != nil {
		t.Fatal(err)
	}
	k, recovery, err := o.FinishPasskey(t.Context(), p, c.ID, " Laptop  of Ada ", d.create(t, c))
	if err != nil {
		t.Fatal(err)
	}
	d.authn.Options.UserHandle = []byte(p.Account)
	d.authn.AddCredential(d.key)
	return k, recovery
}

func (o *office) begin(t *testing.T) auth.Ceremony {
	t.Helper()
	c, err := o.BeginPasskeySignIn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestPasskeySignsIn(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		p, d := o.registrar(t, "ada@example.org"), newDevice()
		k, recovery := o.passkey(t, p, d)
		if k.Name != "Laptop of Ada" || len(recovery) != 10 {
			t.Fatalf("%+v with %d recovery codes", k, len(recovery))
		}
		var options struct {
			RPID, UserVerification string
		}
		c := o.begin(t)
		if err := json.Unmarshal(c.Options, &options); err != nil || options.RPID != "vote.example.org" || options.UserVerification != "required" {
			t.Fatalf("%s, %v", c.Options, err)
		}
		answer := d.get(t, c)
		tokens, err := o.FinishPasskeySignIn(t.Context(), c.ID, answer)
		if err != nil {
			t.Fatal(err)
		}
		who, err := o.Authenticate(t.Context(), tokens.Access)
		if err != nil || who.Email != p.Email || tokens.Role != auth.Registrar {
			t.Fatalf("%+v, %v", who, err)
		}
		_, err = o.FinishPasskeySignIn(t.Context(), c.ID, answer) // replayed
		wantError(t, err, auth.ErrCeremony)
		// Without an authenticator app the password alone is not enough any more.
		_, err = o.SignIn(t.Context(), p.Email, own)
		wantError(t, err, auth.ErrPasskeyRequired)
		o.principal(t, auth.Attempt{Email: p.Email, Password: own, Second: auth.Second{Recovery: recovery[0]}})
	})
}

// Each case changes one thing of a sign-in that works.
func TestPasskeyIsRefused(t *testing.T) {
	o := lite(t)
	p, d := o.registrar(t, "ada@example.org"), newDevice()
	o.passkey(t, p, d)
	for name, c := range map[string]struct {
		change func(d *device)
		later  time.Duration
		want   error
	}{
		"another origin":        {change: func(d *device) { d.party.Origin = "https://evil.example.org" }, want: auth.ErrPasskey},
		"another relying party": {change: func(d *device) { d.party.ID = "example.org" }, want: auth.ErrPasskey},
		"user not verified":     {change: func(d *device) { d.authn.Options.UserNotVerified = true }, want: auth.ErrPasskey},
		"another's handle":      {change: func(d *device) { d.authn.Options.UserHandle = []byte("nobody") }, want: auth.ErrPasskey},
		"another key":           {change: func(d *device) { d.key.Key = newKey().Key }, want: auth.ErrPasskey},
		"too late":              {change: func(*device) {}, later: 6 * time.Minute, want: auth.ErrCeremony},
		"nothing":               {change: func(*device) {}},
	} {
		t.Run(name, func(t *testing.T) {
			copied := *d
			c.change(&copied)
			ceremony := o.begin(t)
			answer := copied.get(t, ceremony)
			o.Pass(c.later)
			_, err := o.FinishPasskeySignIn(t.Context(), ceremony.ID, answer)
			wantError(t, err, c.want)
		})
	}
	c := o.begin(t)
	_, err := o.FinishPasskeySignIn(t.Context(), c.ID, []byte(`{"id":"AAAA"}`))
	wantError(t, err, auth.ErrPasskey)
	o.staff(t, "root@example.org", auth.Admin)
	if _, err := o.ChangeStaff(t.Context(), "root@example.org", p.Account, auth.Change{Disabled: ptr(true)}); err != nil {
		t.Fatal(err)
	}
	c = o.begin(t)
	_, err = o.FinishPasskeySignIn(t.Context(), c.ID, d.get(t, c))
	wantError(t, err, auth.ErrPasskey)
}

func TestPasskeysAreOnesOwn(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		ada, bob, d := o.registrar(t, "ada@example.org"), o.registrar(t, "bob@example.org"), newDevice()
		_, err := o.BeginPasskey(t.Context(), ada, "wrong password here")
		wantError(t, err, auth.ErrCredentials)
		c, err := o.BeginPasskey(t.Context(), ada, own)
		if err != nil {
			t.Fatal(err)
		}
		_, _, err = o.FinishPasskey(t.Context(), bob, c.ID, "Mine", d.create(t, c))
		wantError(t, err, auth.ErrCeremony)
		k, _ := o.passkey(t, ada, d)
		c, err = o.BeginPasskey(t.Context(), bob, own)
		if err != nil {
			t.Fatal(err)
		}
		_, _, err = o.FinishPasskey(t.Context(), bob, c.ID, "Taken", d.create(t, c))
		wantError(t, err, auth.ErrPasskeyTaken)
		_, err = o.RenamePasskey(t.Context(), bob, k.ID, "Mine")
		wantError(t, err, auth.ErrNoPasskey)
		wantError(t, o.RemovePasskey(t.Context(), bob, own, k.ID), auth.ErrNoPasskey)
		wantError(t, o.RemovePasskey(t.Context(), ada, "wrong password here", k.ID), auth.ErrCredentials)
		_, err = o.RenamePasskey(t.Context(), ada, k.ID, strings.Repeat("x", 61))
		wantError(t, err, auth.ErrPasskeyName)
		if renamed, err := o.RenamePasskey(t.Context(), ada, k.ID, "Desk"); err != nil || renamed.Name != "Desk" {
			t.Fatalf("%+v, %v", renamed, err)
		}
		signing := o.begin(t)
		if err := o.RemovePasskey(t.Context(), ada, own, k.ID); err != nil {
			t.Fatal(err)
		}
		_, err = o.FinishPasskeySignIn(t.Context(), signing.ID, d.get(t, signing))
		wantError(t, err, auth.ErrPasskey)
		if list, err := o.Passkeys(t.Context(), ada); err != nil || len(list) != 0 {
			t.Errorf("%+v, %v", list, err)
		}
	})
}
