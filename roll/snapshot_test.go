package roll_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/roll"
)

func TestSnapshotOfLyingEvents(t *testing.T) {
	addresses := page(5)
	root, err := roll.PageRoot(0, addresses)
	if err != nil {
		t.Fatal(err)
	}
	good := roll.Page{Number: 0, Root: root, Addresses: addresses}
	build := func(p roll.Page, amendments ...roll.Amendment) error {
		_, err := roll.NewSnapshot(common.Address{}, chain.Head{}, []roll.Page{p}, amendments)
		return err
	}
	if err := build(good, roll.Amendment{Number: 4}); err != nil {
		t.Fatal(err)
	}
	changed := good
	changed.Addresses = slices.Clone(addresses)
	changed.Addresses[4][19] ^= 1
	if err := build(changed); err == nil || !strings.Contains(err.Error(), "does not follow from its addresses") {
		t.Errorf("a changed address: %v", err)
	}
	if err := build(good, roll.Amendment{Number: 5}); err == nil || !strings.Contains(err.Error(), "never enrolled") {
		t.Errorf("an amendment of nobody: %v", err)
	}
	later := good
	later.Number = 1
	if err := build(later); err == nil || !strings.Contains(err.Error(), "an event is missing") {
		t.Errorf("a missing page: %v", err)
	}
}
