package roll_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/roll"
	"psephos/chain"
	onchain "psephos/roll"
)

// checkEnrolled compares office and chain: everybody is at exactly one number, which is the one the office tells them.
func checkEnrolled(t *testing.T, f *fixture, ids []string) {
	t.Helper()
	snap, _ := f.ledger.Snapshot(t.Context(), nil)
	if got := snap.Size(); got != len(ids) {
		t.Fatalf("%d on the chain, want %d", got, len(ids))
	}
	if len(snap.Duplicates()) != 0 {
		t.Fatalf("on the chain twice: %v", snap.Duplicates())
	}
	for _, id := range ids {
		v := f.voter(t, id)
		if v.State != roll.Enrolled || v.Number == nil {
			t.Fatalf("not enrolled: %+v", v)
		}
		if holder, ok := snap.Holder(*v.Number); !ok || holder != *v.Address {
			t.Fatalf("number %d is held by %v, want %v", *v.Number, holder, v.Address)
		}
	}
}

func start(t *testing.T, f *fixture) {
	t.Helper()
	if _, err := f.StartEnrolment(t.Context(), anna); err != nil {
		t.Fatal(err)
	}
}

func TestEnrol(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		_, err := f.StartEnrolment(t.Context(), anna)
		wantError(t, err, roll.ErrNothingToEnrol)
		ids := f.approved(t, 7)
		if err := f.Turns(t.Context(), 2); err != nil {
			t.Fatal(err)
		}
		if f.ledger.sent != 0 {
			t.Fatal("enrolled without being asked")
		}
		start(t, f)
		if err := f.Turns(t.Context(), 2); err != nil {
			t.Fatal(err)
		}
		checkEnrolled(t, f, ids)
		status, err := f.EnrolmentStatus(t.Context())
		if err != nil || status.Running || status.Waiting != 0 || status.Error != "" || len(status.Pages) != 1 {
			t.Fatalf("status = %+v, %v", status, err)
		}
		if p := status.Pages[0]; p.Size != 7 || p.State != "enrolled" || p.Block != 1 || !strings.HasPrefix(p.Tx, "0x") {
			t.Errorf("page = %+v", p)
		}
		if f.ledger.sent != 1 {
			t.Errorf("%d transactions for one page", f.ledger.sent)
		}
	})
}

func TestEnrolSeveralPages(t *testing.T) {
	f := lite(t)
	ids := f.approved(t, onchain.PageSize+3)
	start(t, f)
	if err := f.Turns(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	checkEnrolled(t, f, ids)
	if len(f.ledger.pages) != 2 || len(f.ledger.pages[0].Addresses) != onchain.PageSize {
		t.Fatalf("%d pages", len(f.ledger.pages))
	}
	for _, p := range f.ledger.pages {
		for i := 1; i < len(p.Addresses); i++ {
			if bytes.Compare(p.Addresses[i-1][:], p.Addresses[i][:]) >= 0 {
				t.Fatalf("page %d is not increasing at %d", p.Number, i)
			}
		}
	}
}

// TestEnrolSurvivesCrashes ends the process at every point at which something has changed, starts another one and expects
// that everybody is enrolled once.
func TestEnrolSurvivesCrashes(t *testing.T) {
	crash := errors.New("killed")
	for name, c := range map[string]struct {
		arrange func(f *fixture)
		sent    int
	}{
		"before sending": {func(f *fixture) {
			f.ledger.before = func() error { return crash }
		}, 1},
		"sent, not included, not heard of": {func(f *fixture) {
			f.ledger.before = func() error { f.ledger.sent++; return crash }
		}, 2},
		"included, not heard of": {func(f *fixture) {
			f.ledger.after = func() error { return crash }
		}, 1},
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, f *fixture) {
				ids := f.approved(t, 3)
				start(t, f)
				c.arrange(f)
				wantError(t, f.Turns(t.Context(), 1), crash)
				f.ledger.before, f.ledger.after = nil, nil
				f.Pass(16_000_000_000) // the dead process's lease runs out
				if err := f.replica(t).Turns(t.Context(), 2); err != nil {
					t.Fatal(err)
				}
				checkEnrolled(t, f, ids)
				if f.ledger.sent != c.sent {
					t.Errorf("%d transactions, want %d", f.ledger.sent, c.sent)
				}
				if f.ledger.settled < 2 {
					t.Error("the new process did not wait for what the old one had sent")
				}
			})
		})
	}
}

// TestEnrolFindsItsPageThere is a page that was included just after the roll was read.
func TestEnrolFindsItsPageThere(t *testing.T) {
	f := lite(t)
	ids := f.approved(t, 3)
	start(t, f)
	f.ledger.before = func() error {
		f.ledger.before = nil
		var addresses []common.Address
		for _, id := range ids {
			addresses = append(addresses, *f.voter(t, id).Address)
		}
		sortAddresses(addresses)
		return f.ledger.enrol(0, addresses)
	}
	if err := f.Turns(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	checkEnrolled(t, f, ids)
}

func sortAddresses(list []common.Address) {
	slices.SortFunc(list, func(a, b common.Address) int { return bytes.Compare(a[:], b[:]) })
}

func TestEnrolMakesRoomForAnotherOffice(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := f.approved(t, 3)
		start(t, f)
		f.ledger.before = func() error {
			f.ledger.before = nil
			return f.ledger.enrol(0, []common.Address{common.BigToAddress(big.NewInt(1))})
		}
		if err := f.Turns(t.Context(), 2); err != nil {
			t.Fatal(err)
		}
		if len(f.ledger.pages) != 2 || len(f.ledger.pages[1].Addresses) != 3 {
			t.Fatalf("pages = %+v", f.ledger.pages)
		}
		for _, id := range ids {
			if v := f.voter(t, id); v.State != roll.Enrolled || *v.Number>>8 != 1 {
				t.Errorf("voter = %+v", v)
			}
		}
	})
}

func TestEnrolFindsPeopleOnTheChain(t *testing.T) {
	f := lite(t)
	ids := f.approved(t, 3)
	known := *f.voter(t, ids[1]).Address
	if err := f.ledger.enrol(0, []common.Address{known}); err != nil { // before a backup of the database was restored
		t.Fatal(err)
	}
	start(t, f)
	if err := f.Turns(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	checkEnrolled(t, f, ids)
}

func TestReorganisationIsEnrolledAgain(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := f.approved(t, 3)
		start(t, f)
		if err := f.Turns(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		f.ledger.pages = nil
		if err := f.Turns(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		checkEnrolled(t, f, ids)
		if f.ledger.sent != 2 {
			t.Errorf("%d transactions", f.ledger.sent)
		}
	})
}

func TestEnrolSaysWhatIsMissing(t *testing.T) {
	f := lite(t)
	ids := f.approved(t, 2)
	start(t, f)
	account := common.BigToAddress(big.NewInt(7))
	poor := &chain.InsufficientFundsError{Address: account, Have: big.NewInt(1_000_000_000_000_000), Need: big.NewInt(3_500_000_000_000_000)}
	f.ledger.before = func() error { return poor }
	wantError(t, f.Turns(t.Context(), 1), poor)
	status, err := f.EnrolmentStatus(t.Context())
	want := "The office's account " + account.Hex() + " has 0.001 ether and needs 0.0035: send it at least 0.0025 ether."
	if err != nil || status.Error != want || !status.Running || status.Waiting != 2 {
		t.Fatalf("status = %+v, %v", status, err)
	}
	f.ledger.before = nil
	if err := f.Turns(t.Context(), 2); err != nil {
		t.Fatal(err)
	}
	checkEnrolled(t, f, ids)
	if status, err := f.EnrolmentStatus(t.Context()); err != nil || status.Error != "" {
		t.Fatalf("status = %+v, %v", status, err)
	}
}

func TestExplainHidesEndpoints(t *testing.T) {
	text := roll.Explain(fmt.Errorf("dial https://rpc.example.org/canary-key: %w", context.DeadlineExceeded))
	if strings.Contains(text, "canary") || strings.Contains(text, "rpc.example.org") {
		t.Errorf("shown: %s", text)
	}
	if text := roll.Explain(fmt.Errorf("x: %w", chain.ErrNoEndpoint)); !strings.Contains(text, "no node answers") {
		t.Errorf("shown: %s", text)
	}
}

func TestOneReplicaEnrols(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := f.approved(t, 3)
		start(t, f)
		other := f.replica(t)
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error, 2)
		go func() { done <- f.Run(ctx) }()
		go func() { done <- other.Run(ctx) }()
		waitFor(t, func() bool { return f.voter(t, ids[0]).State == roll.Enrolled })
		cancel()
		for range 2 {
			if err := <-done; err != nil {
				t.Fatal(err)
			}
		}
		checkEnrolled(t, f, ids)
		if f.ledger.sent != 1 {
			t.Errorf("%d transactions", f.ledger.sent)
		}
	})
}

// loseable is a lease that another process takes while this one waits for a block.
type loseable struct{ lost chan struct{} }

func (l loseable) Acquire(context.Context) (bool, error) {
	select {
	case <-l.lost:
		return false, nil
	default:
		return true, nil
	}
}

func (loseable) Release(context.Context) error { return nil }

func TestWorkerStopsWithItsLease(t *testing.T) {
	f := lite(t)
	l := loseable{make(chan struct{})}
	s, err := roll.New(roll.Config{DB: f.db, Recorder: f.log, Ledger: f.ledger, Organisation: organisation, Outbox: f.outbox, Lease: l, Now: f.Now})
	if err != nil {
		t.Fatal(err)
	}
	holding, stop := s.Hold(t.Context(), time.Millisecond)
	defer stop()
	if holding.Err() != nil {
		t.Fatal("it ended before the lease was lost")
	}
	close(l.lost)
	waitFor(t, func() bool { return holding.Err() != nil })
}
