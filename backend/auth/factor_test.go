package auth_test

import (
	"encoding/base32"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"psephos/backend/auth"
)

// registrar opens an account whose holder has chosen a password.
func (o *office) registrar(t *testing.T, address string) auth.Principal {
	t.Helper()
	o.staff(t, address, auth.Registrar)
	p := o.principal(t, auth.Attempt{Email: address, Password: password})
	if err := o.ChangePassword(t.Context(), p, password, own); err != nil {
		t.Fatal(err)
	}
	return o.principal(t, auth.Attempt{Email: address, Password: own})
}

const own = "a password of their own"

func (o *office) principal(t *testing.T, in auth.Attempt) auth.Principal {
	t.Helper()
	tokens, err := o.SignInFrom(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	p, err := o.Authenticate(t.Context(), tokens.Access)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// app sets up an authenticator app and returns its secret and the recovery codes. The time step of the first code is used.
func (o *office) app(t *testing.T, p auth.Principal) (secret string, recovery []string) {
	t.Helper()
	fresh, err := o.BeginTOTP(t.Context(), p, own)
	if err != nil {
		t.Fatal(err)
	}
	recovery, err = o.ConfirmTOTP(t.Context(), p, o.code(t, fresh.Secret))
	if err != nil {
		t.Fatal(err)
	}
	return fresh.Secret, recovery
}

func (o *office) code(t *testing.T, secret string) string {
	t.Helper()
	code, err := totp.GenerateCode(secret, o.Now())
	if err != nil {
		t.Fatal(err)
	}
	return code
}

func TestTOTPIsAskedForOnceSet(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		p := o.registrar(t, "ada@example.org")
		fresh, err := o.BeginTOTP(t.Context(), p, own)
		if err != nil {
			t.Fatal(err)
		}
		uri, err := url.Parse(fresh.URI)
		if err != nil || uri.Scheme != "otpauth" || uri.Query().Get("secret") != fresh.Secret || !strings.Contains(uri.Path, "ada@example.org") {
			t.Errorf("uri %v, %v", uri, err)
		}
		if raw, err := base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(fresh.Secret); err != nil || len(raw) != 20 {
			t.Errorf("secret of %d bytes, %v", len(raw), err)
		}
		o.principal(t, auth.Attempt{Email: p.Email, Password: own}) // counts for nothing before the first code
		first := o.code(t, fresh.Secret)
		if _, err := o.ConfirmTOTP(t.Context(), p, first); err != nil {
			t.Fatal(err)
		}
		signIn := func(second auth.Second) error {
			_, err := o.SignInFrom(t.Context(), auth.Attempt{Network: "n", Email: p.Email, Password: own, Second: second})
			return err
		}
		wantError(t, signIn(auth.Second{}), auth.ErrCodeRequired)
		wantError(t, signIn(auth.Second{Code: first}), auth.ErrCode) // the very code that confirmed
		o.Pass(30 * time.Second)
		next := o.code(t, fresh.Secret)
		if err := signIn(auth.Second{Code: next[:3] + " " + next[3:]}); err != nil {
			t.Fatal(err)
		}
		wantError(t, signIn(auth.Second{Code: next}), auth.ErrCode) // taken already
		wantError(t, signIn(auth.Second{Code: ""}), auth.ErrCodeRequired)
		o.Pass(5 * time.Minute)
		wantError(t, signIn(auth.Second{Code: next}), auth.ErrCode) // too old
		_, err = o.BeginTOTP(t.Context(), p, own)
		wantError(t, err, auth.ErrTOTPSet)
	})
}

func TestWrongCodesLock(t *testing.T) {
	o := lite(t)
	p := o.registrar(t, "ada@example.org")
	secret, _ := o.app(t, p)
	o.Pass(time.Minute)
	signIn := func(network, code string) error {
		_, err := o.SignInFrom(t.Context(), auth.Attempt{Network: network, Email: p.Email, Password: own, Second: auth.Second{Code: code}})
		return err
	}
	for range 5 {
		wantError(t, signIn("a", "000000"), auth.ErrCode)
	}
	wantError(t, signIn("a", o.code(t, secret)), auth.ErrLocked)
	if err := signIn("b", o.code(t, secret)); err != nil {
		t.Fatal(err)
	}
}

// Somebody else who is signed in as the holder is signed out when the holder changes how they sign in.
func TestAChangeOfFactorsEndsOtherSessions(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		p, d := o.registrar(t, "ada@example.org"), newDevice()
		signIn := func(second auth.Second) auth.Tokens {
			tokens, err := o.SignInFrom(t.Context(), auth.Attempt{Email: p.Email, Password: own, Second: second, Browser: true})
			if err != nil {
				t.Fatal(err)
			}
			return tokens
		}
		mine := signIn(auth.Second{})
		p, err := o.Authenticate(t.Context(), mine.Access)
		if err != nil {
			t.Fatal(err)
		}
		ended := func(other auth.Tokens) {
			t.Helper()
			_, err := o.Authenticate(t.Context(), other.Access)
			wantError(t, err, auth.ErrToken)
			_, err = o.Resume(t.Context(), other.Refresh)
			wantError(t, err, auth.ErrToken)
			if _, err := o.Resume(t.Context(), mine.Refresh); err != nil {
				t.Fatal(err)
			}
		}
		other := signIn(auth.Second{})
		k, recovery := o.passkey(t, p, d)
		ended(other)
		other = signIn(auth.Second{Recovery: recovery[0]})
		if err := o.RemovePasskey(t.Context(), p, own, k.ID); err != nil {
			t.Fatal(err)
		}
		ended(other)
		other = signIn(auth.Second{})
		secret, _ := o.app(t, p)
		ended(other)
		o.Pass(time.Minute)
		other = signIn(auth.Second{Code: o.code(t, secret)})
		o.Pass(time.Minute)
		if err := o.RemoveTOTP(t.Context(), p, own, o.code(t, secret)); err != nil {
			t.Fatal(err)
		}
		ended(other)
	})
}

func TestRecoveryCodesWorkOnce(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		p := o.registrar(t, "ada@example.org")
		_, recovery := o.app(t, p)
		if len(recovery) != 10 {
			t.Fatalf("%d recovery codes", len(recovery))
		}
		signIn := func(code string) error {
			_, err := o.SignInFrom(t.Context(), auth.Attempt{Email: p.Email, Password: own, Second: auth.Second{Recovery: code}})
			return err
		}
		if err := signIn(strings.ToLower(recovery[0])); err != nil {
			t.Fatal(err)
		}
		wantError(t, signIn(recovery[0]), auth.ErrCode)
		other := o.registrar(t, "bob@example.org")
		_, others := o.app(t, other)
		wantError(t, signIn(others[0]), auth.ErrCode)
		if st, err := o.Standing(t.Context(), p); err != nil || st.RecoveryCodes != 9 || !st.TOTP || !st.OwnPassword {
			t.Errorf("standing %+v, %v", st, err)
		}
		renewed, err := o.RenewRecoveryCodes(t.Context(), p, own, recovery[1])
		if err != nil || len(renewed) != 10 {
			t.Fatalf("%v, %v", renewed, err)
		}
		wantError(t, signIn(recovery[2]), auth.ErrCode)
		wantError(t, o.RemoveTOTP(t.Context(), p, own, recovery[2]), auth.ErrCode)
		wantError(t, o.RemoveTOTP(t.Context(), p, password, renewed[0]), auth.ErrCredentials)
		if err := o.RemoveTOTP(t.Context(), p, own, renewed[0]); err != nil {
			t.Fatal(err)
		}
		o.principal(t, auth.Attempt{Email: p.Email, Password: own})
	})
}

func TestResettingAnothersFactorsIsToldAndCounts(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		o.staff(t, "root@example.org", auth.Admin)
		root := o.principal(t, auth.Attempt{Email: "root@example.org", Password: password})
		ada := o.registrar(t, "ada@example.org")
		o.app(t, ada)
		_, err := o.ResetFactors(t.Context(), root, ada.Account, "x")
		wantError(t, err, auth.ErrFactorReason)
		_, err = o.ResetFactors(t.Context(), root, root.Account, "my own, please")
		wantError(t, err, auth.ErrOwnFactors)
		// A new password leaves the second factor in place: the administrator who knows it still cannot sign in.
		if _, err := o.ChangeStaff(t.Context(), root.Email, ada.Account, auth.Change{Password: ptr(password)}); err != nil {
			t.Fatal(err)
		}
		_, err = o.SignIn(t.Context(), ada.Email, password)
		wantError(t, err, auth.ErrCodeRequired)
		a, err := o.ResetFactors(t.Context(), root, ada.Account, "lost the telephone")
		if err != nil || a.FactorsReset != root.Email || a.TOTP {
			t.Fatalf("%+v, %v", a, err)
		}
		p := o.principal(t, auth.Attempt{Email: ada.Email, Password: password})
		if err := o.ChangePassword(t.Context(), p, password, own); err != nil {
			t.Fatal(err)
		}
		p = o.principal(t, auth.Attempt{Email: ada.Email, Password: own})
		if st, err := o.Standing(t.Context(), p); err != nil || st.FactorsReset != root.Email {
			t.Errorf("standing %+v, %v", st, err)
		}
		o.app(t, p)
		if st, err := o.Standing(t.Context(), p); err != nil || st.FactorsReset != "" {
			t.Errorf("standing %+v, %v", st, err)
		}
		entries, err := o.log.List(t.Context(), 0, 100)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			if e.Action == "user.factors" && e.Actor == root.Email && e.Subject == ada.Email && e.Detail["reason"] == "lost the telephone" {
				return
			}
		}
		t.Error("the log does not tell of it")
	})
}

func TestABrowsersSecretIsNoRefreshToken(t *testing.T) {
	each(t, func(t *testing.T, o *office) {
		p := o.registrar(t, "ada@example.org")
		browser, err := o.SignInFrom(t.Context(), auth.Attempt{Email: p.Email, Password: own, Browser: true})
		if err != nil {
			t.Fatal(err)
		}
		for range 3 { // tabs
			again, err := o.Resume(t.Context(), browser.Refresh)
			if err != nil || again.Refresh != browser.Refresh {
				t.Fatalf("%+v, %v", again, err)
			}
		}
		_, err = o.Refresh(t.Context(), browser.Refresh)
		wantError(t, err, auth.ErrToken)
		app, err := o.SignInFrom(t.Context(), auth.Attempt{Email: p.Email, Password: own})
		if err != nil {
			t.Fatal(err)
		}
		_, err = o.Resume(t.Context(), app.Refresh)
		wantError(t, err, auth.ErrToken)
		for range 11 {
			o.Pass(59 * time.Minute)
			if _, err := o.Resume(t.Context(), browser.Refresh); err != nil {
				t.Fatal(err)
			}
		}
		o.Pass(72 * time.Minute) // idle for more than an hour, and twelve hours are over
		_, err = o.Resume(t.Context(), browser.Refresh)
		wantError(t, err, auth.ErrToken)
	})
}
