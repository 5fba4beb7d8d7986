package roll_test

import (
	"errors"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/roll"
	"psephos/election"
)

var clara = roll.Actor{Account: "account of clara", Email: "clara@example.org"}

// secondHalf is one of the steps that two registrars take, with its first half taken by Anna for one person.
type secondHalf struct {
	voter   string
	address common.Address // that the step is about
	confirm func(actor roll.Actor, seen common.Address) error
	done    func() bool
}

// secondHalves are approving, re-keying and striking off.
var secondHalves = map[string]func(t *testing.T, f *fixture) secondHalf{
	"approve": func(t *testing.T, f *fixture) secondHalf {
		ids := proven(t, f, 1)
		if _, err := f.Propose(t.Context(), anna, ids); err != nil {
			t.Fatal(err)
		}
		return secondHalf{ids[0], f.seen(t, ids[0])[ids[0]], func(actor roll.Actor, seen common.Address) error {
			_, err := f.Confirm(t.Context(), actor, ids, map[string]common.Address{ids[0]: seen})
			return err
		}, func() bool { return f.voter(t, ids[0]).State == roll.Approved }}
	},
	"re-key": func(t *testing.T, f *fixture) secondHalf {
		id := enrolled(t, f, 1)[0]
		if _, err := f.OpenRekey(t.Context(), anna, id, reason); err != nil {
			t.Fatal(err)
		}
		f.prove(t, id, key(t, "the new wallet"))
		return secondHalf{id, f.newAddress(t, id), func(actor roll.Actor, seen common.Address) error {
			_, err := f.ConfirmRekey(t.Context(), actor, id, seen)
			return err
		}, func() bool { return f.voter(t, id).Rekey.State == roll.RekeyConfirmed }}
	},
	"strike off": func(t *testing.T, f *fixture) secondHalf {
		f.Votes = &polls{phase: election.PhaseOpen, pages: 1}
		id := enrolled(t, f, 1)[0]
		if _, err := f.Strike(t.Context(), anna, id, reason); err != nil {
			t.Fatal(err)
		}
		return secondHalf{id, f.seen(t, id)[id], func(actor roll.Actor, seen common.Address) error {
			_, err := f.ConfirmStrike(t.Context(), actor, id, seen)
			return err
		}, func() bool { return f.voter(t, id).Strike.State == "confirmed" }}
	},
}

func eachSecondHalf(t *testing.T, test func(t *testing.T, f *fixture, half secondHalf)) {
	t.Helper()
	for name, begin := range secondHalves {
		t.Run(name, func(t *testing.T) { each(t, func(t *testing.T, f *fixture) { test(t, f, begin(t, f)) }) })
	}
}

func TestConfirmingTakesTheAddressThatWasSeen(t *testing.T) {
	eachSecondHalf(t, func(t *testing.T, _ *fixture, half secondHalf) {
		for name, seen := range map[string]common.Address{"none": {}, "another": addressOf(key(t, "a thief's wallet"))} {
			if err := half.confirm(ben, seen); !errors.Is(err, roll.ErrAddressChanged) || half.done() {
				t.Errorf("with %s: %v", name, err)
			}
		}
		if err := half.confirm(anna, half.address); !errors.Is(err, roll.ErrSameRegistrar) || half.done() {
			t.Errorf("by the proposer: %v", err)
		}
		if err := half.confirm(ben, half.address); err != nil || !half.done() {
			t.Errorf("with the address that was seen: %v", err)
		}
	})
}

// A list of addresses without an entry for somebody confirms nobody.
func TestConfirmingNobodysAddress(t *testing.T) {
	f := lite(t)
	ids := proven(t, f, 1)
	if _, err := f.Propose(t.Context(), anna, ids); err != nil {
		t.Fatal(err)
	}
	_, err := f.Confirm(t.Context(), ben, ids, nil)
	wantError(t, err, roll.ErrAddressChanged)
}

func TestOneOfSeveralConfirms(t *testing.T) {
	eachSecondHalf(t, func(t *testing.T, f *fixture, half secondHalf) {
		var group sync.WaitGroup
		var mu sync.Mutex
		var confirmed []string
		for _, actor := range []roll.Actor{anna, ben, anna, clara, ben, clara} {
			group.Go(func() {
				if half.confirm(actor, half.address) == nil {
					mu.Lock()
					defer mu.Unlock()
					confirmed = append(confirmed, actor.Email)
				}
			})
		}
		group.Wait()
		if len(confirmed) != 1 || confirmed[0] == anna.Email || !half.done() {
			t.Errorf("confirmed by %q", confirmed)
		}
	})
}

// TestTablesRefuseOneRegistrar breaks the rule by statements of its own, past the service.
func TestTablesRefuseOneRegistrar(t *testing.T) {
	statements := map[string][]string{
		"approve": {
			`UPDATE voters SET state = 'approved' WHERE id = $1`,
			`UPDATE voters SET state = 'approved', approved_by = proposed_by WHERE id = $1`,
			`UPDATE voters SET state = 'enrolled', proposed_by = '', approved_by = 'x' WHERE id = $1`,
			`UPDATE voters SET approved_by = proposed_by WHERE id = $1`,
		},
		"re-key": {
			`UPDATE rekeys SET state = 'confirmed' WHERE voter = $1`,
			`UPDATE rekeys SET state = 'confirmed', confirmed_by = opened_by WHERE voter = $1`,
			`UPDATE rekeys SET state = 'done', confirmed_by = opened_by WHERE voter = $1`,
			`UPDATE rekeys SET state = 'confirmed', confirmed_by = 'x', address = NULL WHERE voter = $1`,
		},
		"strike off": {
			`UPDATE strikes SET state = 'confirmed' WHERE voter = $1`,
			`UPDATE strikes SET state = 'confirmed', confirmed_by = opened_by WHERE voter = $1`,
			`UPDATE strikes SET state = 'done' WHERE voter = $1`,
		},
	}
	for name, begin := range secondHalves {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, f *fixture) {
				half := begin(t, f)
				for _, statement := range statements[name] {
					if _, err := f.db.ExecContext(t.Context(), statement, half.voter); err == nil {
						t.Fatalf("the database took %q", statement)
					}
				}
				if err := half.confirm(ben, half.address); err != nil {
					t.Error(err)
				}
			})
		})
	}
}
