package journal

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"psephos/election"
)

func entry(number uint32, at time.Time) Entry {
	return Entry{
		Organisation: "club", Tracker: "7Z4K-AAAA", State: Signed, Signed: at, Updated: at,
		Ballot: election.Ballot{
			ChainID: 1337, Election: common.Address{9}, Number: number, Contents: []byte{1}, Signature: make([]byte, 64),
		},
	}
}

func TestEntriesSurviveARestart(t *testing.T) {
	dir := t.TempDir()
	first, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	old, recent := entry(7, time.Unix(1000, 0).UTC()), entry(8, time.Unix(2000, 0).UTC())
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	sign := func(digest []byte) ([]byte, error) { return crypto.Sign(digest, key) }
	if old.Ballot, err = election.SignBallot(old.Ballot, sign); err != nil {
		t.Fatal(err)
	}
	me := crypto.PubkeyToAddress(key.PublicKey)
	for _, e := range []Entry{old, recent} {
		if err := first.Put(e); err != nil {
			t.Fatal(err)
		}
	}
	old.State, old.Block = Included, 12
	if err := first.Put(old); err != nil {
		t.Fatal(err)
	}
	again, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]Entry{recent, old}, again.All()); diff != "" {
		t.Error(diff)
	}
	if got, ok := again.Find(1337, common.Address{9}, 7); !ok || got.Block != 12 {
		t.Errorf("find: %v %v", got, ok)
	}
	if _, ok := again.Find(1, common.Address{9}, 7); ok {
		t.Error("found on another chain")
	}
	for holder, want := range map[int64]uint32{-1: 7, 7: 7, 8: 8} {
		if got, ok := again.InElection(1337, common.Address{9}, holder, me); !ok || got.Ballot.Number != want {
			t.Errorf("of number %d in the election: %v %v", holder, got, ok)
		}
	}
	if got, ok := again.InElection(1337, common.Address{9}, 9, me); ok {
		t.Errorf("of somebody who did not vote: %v", got)
	}
}

// Whoever has no number sees only what they signed: a computer may have had another wallet before.
func TestNobodySeesAnothersBallot(t *testing.T) {
	j, err := Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if err := j.Put(entry(7, time.Unix(1000, 0).UTC())); err != nil {
		t.Fatal(err)
	}
	if got, ok := j.InElection(1337, common.Address{9}, -1, common.Address{1}); ok {
		t.Errorf("another wallet's ballot: %v", got)
	}
}

func TestAWriteThatWasCutShortIsIgnored(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, ".1337-0x09-7.json123"), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	j, err := Open(dir)
	if err != nil || len(j.All()) != 0 {
		t.Errorf("got %v, %v", j, err)
	}
}

func TestADamagedEntryIsNotIgnored(t *testing.T) {
	dir := t.TempDir()
	j, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := j.Put(entry(7, time.Unix(1000, 0))); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir); err != nil {
		t.Fatalf("before: %v", err)
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	if err := os.Truncate(files[0], 20); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir); err == nil {
		t.Error("a damaged entry was ignored")
	}
}

func TestSettled(t *testing.T) {
	for state, want := range map[State]bool{Signed: false, Sent: false, Included: false, Final: true, Rejected: true, Superseded: true} {
		if got := state.Settled(); got != want {
			t.Errorf("%s: got %v", state, got)
		}
	}
}

func TestAHeldBallotIsNotReplaced(t *testing.T) {
	j, err := Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	first, second := entry(7, time.Unix(1000, 0).UTC()), entry(7, time.Unix(2000, 0).UTC())
	first.Kept, second.Tracker = true, "7Z4K-BBBB"
	if err := j.Add(first); err != nil {
		t.Fatal(err)
	}
	if err := j.Add(second); !errors.Is(err, ErrHeld) {
		t.Errorf("while the first is signed: %v", err)
	}
	first.State = Rejected
	left := first
	left.Kept = false
	for _, e := range []Entry{left, first} { // the second writer read the entry before the first one did
		if err := j.Put(e); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.Add(second); !errors.Is(err, ErrHeld) {
		t.Errorf("refused after it left: %v", err)
	}
	kept := entry(8, time.Unix(1000, 0).UTC())
	kept.Kept, kept.State = true, Rejected
	if err := j.Put(kept); err != nil {
		t.Fatal(err)
	}
	if err := j.Add(entry(8, time.Unix(2000, 0).UTC())); err != nil {
		t.Errorf("refused before it left: %v", err)
	}
}
