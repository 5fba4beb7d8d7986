package wallet

import (
	"errors"
	"testing"
	"time"
)

// inTurn starts the calls and lets them take v.mu one after the other, each time at the end of the queue: sync.Mutex hands a
// contended lock over like that once somebody has waited for more than a millisecond.
func inTurn(v *Vault, calls ...func() error) []error {
	const waiting = 50 * time.Millisecond
	v.mu.Lock()
	ends := make([]chan error, len(calls))
	for i, call := range calls {
		ends[i] = make(chan error, 1)
		go func() { ends[i] <- call() }()
		time.Sleep(waiting) // the order of the calls is the order of the queue
	}
	go func() { // one more in the queue keeps the order until the calls are through
		v.mu.Lock()
		defer v.mu.Unlock()
	}()
	time.Sleep(waiting)
	v.mu.Unlock()
	v.mu.Lock() // before anybody else: whoever woke up in vain makes the lock be handed over
	time.Sleep(waiting)
	v.mu.Unlock()
	outcomes := make([]error, len(calls))
	for i := range ends {
		outcomes[i] = <-ends[i]
	}
	return outcomes
}

// Two windows, or two clicks, change the passphrase at once: the second call's old passphrase is no longer the vault's. It
// must fail, or its caller would be told that a passphrase is in use which the first one's has replaced.
func TestOfTwoChangesOfThePassphraseOneHappens(t *testing.T) {
	v := restored(t, t.TempDir(), junk12)
	first, second := NewPassphrase("lantern oyster ninety velvet"), NewPassphrase("granite violin eleven meadow")
	got := inTurn(v,
		func() error { return v.ChangePassphrase(good, first) },
		func() error { return v.ChangePassphrase(good, second) },
	)
	if got[0] != nil || !errors.Is(got[1], ErrWrongPassphrase) {
		t.Errorf("got %v; want nil and %v", got, ErrWrongPassphrase)
	}
	if !v.Opens(first) || v.Opens(second) {
		t.Error("the vault does not open with the passphrase of the change that succeeded alone")
	}
}

// A wallet takes another one's place while its passphrase is being changed, or while it is being set aside: the other one
// is not touched.
func TestAPassphraseIsCheckedForTheWalletThatIsChanged(t *testing.T) {
	const zeros = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
	other, err := ParsePhrase(zeros)
	if err != nil {
		t.Fatal(err)
	}
	next := NewPassphrase("lantern oyster ninety velvet")
	for name, call := range map[string]func(*Vault) error{
		"changed":   func(v *Vault) error { return v.ChangePassphrase(good, next) },
		"set aside": func(v *Vault) error { _, err := v.SetAside(good); return err },
	} {
		v := restored(t, t.TempDir(), junk12)
		got := inTurn(v, func() error { return call(v) }, func() error { _, err := v.Replace(other, next); return err })
		if got[0] != nil || got[1] != nil {
			t.Fatalf("%s: %v", name, got)
		}
		if want, err := AddressOf(other); err != nil || v.Address() != want || !v.Opens(next) {
			t.Errorf("%s: the wallet that came last is %s, and opens with its passphrase: %t", name, v.Address(), v.Opens(next))
		}
	}
}
