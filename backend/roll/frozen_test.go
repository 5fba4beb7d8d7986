package roll_test

import (
	"fmt"
	"testing"
	"time"

	"psephos/backend/roll"
)

// account gives an actor an account that setUpBy set the password of.
func (f *fixture) account(t *testing.T, actor roll.Actor, setUpBy string) {
	t.Helper()
	if _, err := f.db.ExecContext(t.Context(), `INSERT INTO accounts (id, email, password, role, created_at, set_up_by)
		VALUES ($1, $2, 'x', 'registrar', 0, $3)`, actor.Account, actor.Email, setUpBy); err != nil {
		t.Fatal(err)
	}
}

func (f *fixture) exec(t *testing.T, query string, args ...any) {
	t.Helper()
	if _, err := f.db.ExecContext(t.Context(), query, args...); err != nil {
		t.Fatal(err)
	}
}

func TestApprovalTakesPasswordsOfTheirOwn(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := proven(t, f, 1)
		f.account(t, anna, "root@example.org")
		f.account(t, ben, "root@example.org")
		_, err := f.Propose(t.Context(), anna, ids)
		wantError(t, err, roll.ErrOwnPassword)
		f.exec(t, `UPDATE accounts SET set_up_by = '' WHERE id = $1`, anna.Account)
		if _, err := f.Propose(t.Context(), anna, ids); err != nil {
			t.Fatal(err)
		}
		_, err = f.Confirm(t.Context(), ben, ids, f.seen(t, ids...))
		wantError(t, err, roll.ErrOwnPassword)
		if v := f.voter(t, ids[0]); v.State != roll.AddressProven {
			t.Fatalf("voter = %+v", v)
		}
		f.exec(t, `UPDATE accounts SET set_up_by = '' WHERE id = $1`, ben.Account)
		if _, err := f.Confirm(t.Context(), ben, ids, f.seen(t, ids...)); err != nil {
			t.Fatal(err)
		}
	})
}

func TestRekeyTakesPasswordsOfTheirOwn(t *testing.T) {
	f := lite(t)
	ids := enrolled(t, f, 1)
	f.account(t, anna, "root@example.org")
	f.account(t, ben, "root@example.org")
	_, err := f.OpenRekey(t.Context(), anna, ids[0], reason)
	wantError(t, err, roll.ErrOwnPassword)
	f.exec(t, `UPDATE accounts SET set_up_by = '' WHERE id = $1`, anna.Account)
	if _, err := f.OpenRekey(t.Context(), anna, ids[0], reason); err != nil {
		t.Fatal(err)
	}
	f.prove(t, ids[0], key(t, "the new wallet"))
	_, err = f.ConfirmRekey(t.Context(), ben, ids[0], f.newAddress(t, ids[0]))
	wantError(t, err, roll.ErrOwnPassword)
	f.exec(t, `UPDATE accounts SET set_up_by = '' WHERE id = $1`, ben.Account)
	if _, err := f.ConfirmRekey(t.Context(), ben, ids[0], f.newAddress(t, ids[0])); err != nil {
		t.Fatal(err)
	}
}

func TestOnlyTheProposedAddressIsConfirmed(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := proven(t, f, 1)
		if _, err := f.Propose(t.Context(), anna, ids); err != nil {
			t.Fatal(err)
		}
		f.exec(t, `UPDATE voters SET address = '0x00000000000000000000000000000000000000ee' WHERE id = $1`, ids[0])
		_, err := f.Confirm(t.Context(), ben, ids, f.seen(t, ids...))
		wantError(t, err, roll.ErrAddressChanged)
	})
}

func TestOnlyTheApprovedAddressIsEnrolled(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := f.approved(t, 2)
		f.exec(t, `UPDATE voters SET address = '0x00000000000000000000000000000000000000ee' WHERE id = $1`, ids[0])
		start(t, f)
		if err := f.Turns(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		if v := f.voter(t, ids[0]); v.State != roll.Approved || v.Number != nil {
			t.Errorf("an address that nobody approved was enrolled: %+v", v)
		}
		if v := f.voter(t, ids[1]); v.State != roll.Enrolled {
			t.Errorf("voter = %+v", v)
		}
	})
}

func TestProvingTheSameAddressKeepsTheProposal(t *testing.T) {
	f := lite(t)
	ids := proven(t, f, 1)
	if _, err := f.Propose(t.Context(), anna, ids); err != nil {
		t.Fatal(err)
	}
	f.prove(t, ids[0], key(t, ids[0]))
	if _, err := f.Confirm(t.Context(), ben, ids, f.seen(t, ids...)); err != nil {
		t.Fatal(err)
	}
}

func TestRekeyKeepsTheAddressThatWasProven(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := enrolled(t, f, 1)
		if _, err := f.OpenRekey(t.Context(), anna, ids[0], reason); err != nil {
			t.Fatal(err)
		}
		f.prove(t, ids[0], key(t, "the new wallet"))
		f.prove(t, ids[0], key(t, "the new wallet")) // an answer that was lost can be asked for again
		c, err := f.Challenge(t.Context(), ids[0])
		if err != nil {
			t.Fatal(err)
		}
		k := key(t, "a thief's wallet")
		_, err = f.Prove(t.Context(), roll.Actor{}, ids[0], addressOf(k), c.Nonce, sign(t, k, c, nil))
		wantError(t, err, roll.ErrAddressFixed)
		if v, err := f.ConfirmRekey(t.Context(), ben, ids[0], f.newAddress(t, ids[0])); err != nil || *v.Rekey.Address != addressOf(key(t, "the new wallet")) {
			t.Fatalf("%+v, %v", v, err)
		}
	})
}

func TestARekeyedPersonIsEnrolledAgainAfterAReorganisation(t *testing.T) {
	f := lite(t)
	ids := enrolled(t, f, 1)
	openProveConfirm(t, f, ids[0])
	if err := f.Turns(t.Context(), 2); err != nil {
		t.Fatal(err)
	}
	var same bool
	if err := f.db.QueryRowContext(t.Context(), `SELECT address = proposed_address FROM voters WHERE id = $1`, ids[0]).Scan(&same); err != nil || !same {
		t.Fatalf("the new address does not count as approved: %v", err)
	}
}

func TestANewChallengeEndsTheOldest(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		id := f.people(t, 1)[0]
		f.register(t, id)
		var challenges []roll.Challenge
		for range 7 {
			c, err := f.Challenge(t.Context(), id)
			if err != nil {
				t.Fatal(err)
			}
			challenges = append(challenges, c)
			f.Pass(time.Second)
		}
		var kept int
		if err := f.db.QueryRowContext(t.Context(), `SELECT COUNT(*) FROM challenges WHERE voter = $1`, id).Scan(&kept); err != nil || kept != 5 {
			t.Fatalf("%d challenges are kept, %v", kept, err)
		}
		k := key(t, fmt.Sprint("key of ", id))
		prove := func(c roll.Challenge) error {
			_, err := f.Prove(t.Context(), roll.Actor{}, id, addressOf(k), c.Nonce, sign(t, k, c, nil))
			return err
		}
		wantError(t, prove(challenges[1]), roll.ErrNonce)
		if err := prove(challenges[2]); err != nil {
			t.Fatal(err)
		}
	})
}
