package roll_test

import (
	"errors"
	"slices"
	"testing"

	"psephos/backend/roll"
)

func proven(t *testing.T, f *fixture, n int) []string {
	t.Helper()
	ids := f.people(t, n)
	for _, id := range ids {
		f.register(t, id)
		f.prove(t, id, key(t, id))
	}
	return ids
}

func TestApprovalTakesTwo(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := proven(t, f, 2)
		_, err := f.Confirm(t.Context(), ben, ids, f.seen(t, ids...))
		wantError(t, err, roll.ErrNotProposed)
		if d, err := f.Propose(t.Context(), anna, ids); err != nil || !slices.Equal(d.Done, ids) {
			t.Fatalf("%+v, %v", d, err)
		}
		_, err = f.Confirm(t.Context(), anna, ids, f.seen(t, ids...))
		wantError(t, err, roll.ErrSameRegistrar)
		_, err = f.Propose(t.Context(), ben, ids)
		wantError(t, err, roll.ErrProposed) // or anna could confirm what she proposed herself
		for _, id := range ids {
			if v := f.voter(t, id); v.State != roll.AddressProven {
				t.Fatalf("approved by one: %+v", v)
			}
		}
		if d, err := f.Confirm(t.Context(), ben, ids, f.seen(t, ids...)); err != nil || !slices.Equal(d.Done, ids) {
			t.Fatalf("%+v, %v", d, err)
		}
		for _, id := range ids {
			if v := f.voter(t, id); v.State != roll.Approved {
				t.Fatalf("not approved: %+v", v)
			}
		}
		_, err = f.Challenge(t.Context(), ids[0])
		wantError(t, err, roll.ErrAddressFixed)
	})
}

func TestAnotherAddressCancelsAProposal(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := proven(t, f, 1)
		if _, err := f.Propose(t.Context(), anna, ids); err != nil {
			t.Fatal(err)
		}
		f.prove(t, ids[0], key(t, "another"))
		_, err := f.Confirm(t.Context(), ben, ids, f.seen(t, ids...))
		wantError(t, err, roll.ErrAddressChanged)
		if v := f.voter(t, ids[0]); v.State != roll.AddressProven || v.ProposedBy != "" {
			t.Errorf("voter = %+v", v)
		}
		f.prove(t, ids[0], key(t, ids[0])) // going back to the first address does not bring the proposal back
		_, err = f.Confirm(t.Context(), ben, ids, f.seen(t, ids...))
		wantError(t, err, roll.ErrNotProposed)
	})
}

func TestAnAddressProvenLateIsRefused(t *testing.T) {
	f := lite(t)
	ids := proven(t, f, 1)
	c, err := f.Challenge(t.Context(), ids[0])
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Propose(t.Context(), anna, ids); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Confirm(t.Context(), ben, ids, f.seen(t, ids...)); err != nil {
		t.Fatal(err)
	}
	k := key(t, "late")
	_, err = f.Prove(t.Context(), roll.Actor{}, ids[0], addressOf(k), c.Nonce, sign(t, k, c, nil))
	wantError(t, err, roll.ErrAddressFixed)
	if v := f.voter(t, ids[0]); *v.Address != addressOf(key(t, ids[0])) {
		t.Errorf("the address changed after approval: %+v", v)
	}
}

func TestApprovalInBulkNamesWhoIsLeftOut(t *testing.T) {
	f := lite(t)
	ids := proven(t, f, 2)
	f.Pass(1)
	mixed := append(slices.Clone(ids), "nobody")
	d, err := f.Propose(t.Context(), anna, mixed)
	if err != nil || !slices.Equal(d.Done, ids) || len(d.Refused) != 1 || !errors.Is(d.Refused[0].Err, roll.ErrNoVoter) {
		t.Fatalf("%+v, %v", d, err)
	}
	_, err = f.Propose(t.Context(), anna, make([]string, 5001))
	wantError(t, err, roll.ErrTooMany)
}

func TestFunnelAndSearch(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := f.people(t, 5)
		f.register(t, ids[1])
		f.invite(t, ids[2])
		funnel, err := f.Funnel(t.Context())
		if err != nil || funnel[roll.Imported] != 3 || funnel[roll.Invited] != 1 || funnel[roll.Registered] != 1 || funnel[roll.Enrolled] != 0 {
			t.Fatalf("funnel = %v, %v", funnel, err)
		}
		for query, want := range map[string]int{"": 5, "PERSON 3": 1, "p4@example": 1, "m000": 5, "%": 0, "_": 0, "!": 0, "nobody": 0} {
			found, _, err := f.Voters(t.Context(), roll.Filter{Query: query})
			if err != nil || len(found) != want {
				t.Errorf("%q finds %d, %v; want %d", query, len(found), err, want)
			}
		}
		found, _, err := f.Voters(t.Context(), roll.Filter{State: roll.Imported})
		if err != nil || len(found) != 3 {
			t.Errorf("%d imported, %v", len(found), err)
		}
		_, _, err = f.Voters(t.Context(), roll.Filter{State: "dead"})
		wantError(t, err, roll.ErrState)
		first, next, err := f.Voters(t.Context(), roll.Filter{Limit: 3})
		if err != nil || len(first) != 3 || next != ids[2] {
			t.Fatalf("first page: %d, %q, %v", len(first), next, err)
		}
		rest, next, err := f.Voters(t.Context(), roll.Filter{Limit: 3, After: next})
		if err != nil || len(rest) != 2 || next != "" || rest[0].ID != ids[3] {
			t.Fatalf("second page: %d, %q, %v", len(rest), next, err)
		}
	})
}
