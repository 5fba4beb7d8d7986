package roll_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"psephos/backend/roll"
)

// waitFor polls until ok, for at most 20 seconds.
func waitFor(t *testing.T, ok func() bool) {
	t.Helper()
	deadline := time.After(20 * time.Second)
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for !ok() {
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatal("it did not happen in 20 seconds")
		}
	}
}

const reason = "the laptop was stolen on 3 May"

func enrolled(t *testing.T, f *fixture, n int) []string {
	t.Helper()
	ids := f.approved(t, n)
	start(t, f)
	if err := f.Turns(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	checkEnrolled(t, f, ids)
	return ids
}

// wantUnconfirmed checks for whom something waits for the second registrar.
func wantUnconfirmed(t *testing.T, f *fixture, want ...string) {
	t.Helper()
	page, err := f.List(t.Context(), roll.Filter{Unconfirmed: true})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, v := range page.Voters {
		got = append(got, v.ID)
	}
	if !slices.Equal(got, want) || page.Total != len(want) {
		t.Errorf("waiting for the second registrar: %q of %d, want %q", got, page.Total, want)
	}
}

func TestRekey(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := enrolled(t, f, 2)
		number := *f.voter(t, ids[0]).Number
		if _, err := f.OpenRekey(t.Context(), anna, ids[0], reason); err != nil {
			t.Fatal(err)
		}
		_, err := f.OpenRekey(t.Context(), ben, ids[0], reason)
		wantError(t, err, roll.ErrRekeyOpen)
		_, err = f.ConfirmRekey(t.Context(), ben, ids[0], f.newAddress(t, ids[0]))
		wantError(t, err, roll.ErrRekeyNotProven)
		wantUnconfirmed(t, f)
		f.prove(t, ids[0], key(t, "the new wallet"))
		wantUnconfirmed(t, f, ids[0])
		_, err = f.ConfirmRekey(t.Context(), anna, ids[0], f.newAddress(t, ids[0]))
		wantError(t, err, roll.ErrSameRegistrar)
		v, err := f.ConfirmRekey(t.Context(), ben, ids[0], f.newAddress(t, ids[0]))
		if err != nil || v.Rekey.State != roll.RekeyConfirmed || *v.Number != number {
			t.Fatalf("%+v, %v", v, err)
		}
		wantUnconfirmed(t, f)
		_, err = f.CancelRekey(t.Context(), anna, ids[0])
		wantError(t, err, roll.ErrRekeyConfirmed)
		_, err = f.Challenge(t.Context(), ids[0])
		wantError(t, err, roll.ErrAddressFixed)
		if err := f.Turns(t.Context(), 2); err != nil {
			t.Fatal(err)
		}
		v = f.voter(t, ids[0])
		if v.Rekey != nil || *v.Number != number || *v.Address != addressOf(key(t, "the new wallet")) {
			t.Fatalf("voter = %+v", v)
		}
		checkEnrolled(t, f, ids)
		if len(f.ledger.amendments) != 1 {
			t.Errorf("amended %d times", len(f.ledger.amendments))
		}
	})
}

func TestRekeyIsDoneWhenFinal(t *testing.T) {
	f := lite(t)
	ids := enrolled(t, f, 1)
	f.ledger.depth = 10
	openProveConfirm(t, f, ids[0])
	if err := f.Turns(t.Context(), 3); err != nil {
		t.Fatal(err)
	}
	if v := f.voter(t, ids[0]); v.Rekey == nil {
		t.Fatal("done before it is final")
	}
	f.ledger.amendments = nil // a reorganisation
	if err := f.Turns(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	f.ledger.block += 10
	if err := f.Turns(t.Context(), 2); err != nil {
		t.Fatal(err)
	}
	if v := f.voter(t, ids[0]); v.Rekey != nil || *v.Address != addressOf(key(t, "the new wallet")) {
		t.Fatalf("voter = %+v", v)
	}
	checkEnrolled(t, f, ids)
}

func openProveConfirm(t *testing.T, f *fixture, id string) {
	t.Helper()
	if _, err := f.OpenRekey(t.Context(), anna, id, reason); err != nil {
		t.Fatal(err)
	}
	f.prove(t, id, key(t, "the new wallet"))
	if _, err := f.ConfirmRekey(t.Context(), ben, id, f.newAddress(t, id)); err != nil {
		t.Fatal(err)
	}
}

func TestRekeySurvivesACrash(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := enrolled(t, f, 1)
		openProveConfirm(t, f, ids[0])
		crash := errors.New("killed")
		f.ledger.after = func() error { return crash }
		wantError(t, f.Turns(t.Context(), 1), crash)
		if v := f.voter(t, ids[0]); v.Rekey == nil || v.Rekey.Error == "" {
			t.Errorf("the failure is not shown: %+v", v.Rekey)
		}
		f.ledger.after = nil
		f.Pass(16 * time.Second)
		if err := f.replica(t).Turns(t.Context(), 2); err != nil {
			t.Fatal(err)
		}
		checkEnrolled(t, f, ids)
		if len(f.ledger.amendments) != 1 {
			t.Errorf("amended %d times", len(f.ledger.amendments))
		}
	})
}

func TestRekeyRefuses(t *testing.T) {
	f := lite(t)
	ids := enrolled(t, f, 2)
	waiting := f.people(t, 3)[2]
	for name, c := range map[string]struct {
		id, reason string
		want       error
	}{
		"no reason":         {ids[0], "", roll.ErrReason},
		"a short reason":    {ids[0], " x  ", roll.ErrReason},
		"a long reason":     {ids[0], strings.Repeat("x", 501), roll.ErrReason},
		"nobody":            {"nobody", reason, roll.ErrNoVoter},
		"not on the chain":  {waiting, reason, roll.ErrNotEnrolled},
		"invisible reasons": {ids[0], "stolen\u202e laptop", roll.ErrReason},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := f.OpenRekey(t.Context(), anna, c.id, c.reason)
			wantError(t, err, c.want)
		})
	}
	_, err := f.ConfirmRekey(t.Context(), ben, ids[0], f.newAddress(t, ids[0]))
	wantError(t, err, roll.ErrNoRekey)
	_, err = f.CancelRekey(t.Context(), ben, ids[0])
	wantError(t, err, roll.ErrNoRekey)
	_, err = f.Challenge(t.Context(), ids[0])
	wantError(t, err, roll.ErrAddressFixed)
}

func TestRekeyToATakenAddress(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := enrolled(t, f, 2)
		if _, err := f.OpenRekey(t.Context(), anna, ids[0], reason); err != nil {
			t.Fatal(err)
		}
		c, err := f.Challenge(t.Context(), ids[0])
		if err != nil {
			t.Fatal(err)
		}
		for name, seed := range map[string]string{"another's": "key 1", "the same": "key 0"} {
			k := key(t, seed)
			_, err := f.Prove(t.Context(), roll.Actor{}, ids[0], addressOf(k), c.Nonce, sign(t, k, c, nil))
			if !errors.Is(err, roll.ErrAddressTaken) {
				t.Errorf("%s: err = %v", name, err)
			}
		}
		if _, err := f.CancelRekey(t.Context(), ben, ids[0]); err != nil {
			t.Fatal(err)
		}
		if v := f.voter(t, ids[0]); v.Rekey != nil {
			t.Errorf("voter = %+v", v)
		}
		openProveConfirm(t, f, ids[0]) // a cancelled one does not stand in the way of the next
	})
}
