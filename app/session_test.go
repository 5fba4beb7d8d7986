package app

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"psephos/app/refusal"
	"psephos/app/wallet/wallettest"
	"psephos/election"
)

const (
	junk12     = "test test test test test test test test test test test junk"
	junkHolder = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"
	testPhrase = "harbour tulip seventeen kite"
)

// area is what the page may call of a kind.
func area[T any](t *testing.T, a *App) T {
	t.Helper()
	for _, one := range a.Areas() {
		if found, ok := one.(T); ok {
			return found
		}
	}
	t.Fatal("the app has no such area")
	panic("unreachable")
}

// newApp makes an app over a fresh data directory.
func newApp(t *testing.T, dir string) *App {
	t.Helper()
	a := New(Config{opened: wallettest.Cheapen, DataDir: dir, Log: NewLog(t.Output())})
	t.Cleanup(a.Stop)
	return a
}

func status(t *testing.T, a *App) Status {
	t.Helper()
	s, err := (&Session{a}).Status()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func code(err error) string {
	if err == nil {
		return ""
	}
	return refusal.Code(err)
}

func TestStatusFollowsTheWallet(t *testing.T) {
	dir := t.TempDir()
	a := newApp(t, dir)
	if got := status(t, a); got.Wallet != "none" || got.Address != "" || got.LocksIn != -1 {
		t.Errorf("fresh: %+v", got)
	}
	w := &Wallet{a}
	if err := w.Restore(junk12, testPhrase); err != nil {
		t.Fatal(err)
	}
	if got := status(t, a); got.Wallet != "unlocked" || got.Address != junkHolder || got.LocksIn <= 0 {
		t.Errorf("restored: %+v", got)
	}
	if err := w.Lock(); err != nil {
		t.Fatal(err)
	}
	if got := status(t, a); got.Wallet != "locked" || got.Address != junkHolder || got.LocksIn != -1 {
		t.Errorf("locked: %+v", got)
	}
	if err := w.Unlock("harbour tulip seventeen kitE"); code(err) != "vault.passphrase" {
		t.Errorf("wrong passphrase: %v", err)
	}
	if err := w.Unlock(testPhrase); err != nil {
		t.Errorf("unlock: %v", err)
	}
}

func TestASecondAppSaysSoAndTriesAgain(t *testing.T) {
	dir := t.TempDir()
	first := New(Config{opened: wallettest.Cheapen, DataDir: dir, Log: NewLog(t.Output())})
	second := newApp(t, dir)
	if got := status(t, second); got.Wallet != "unusable" || got.Problem != "vault.inUse" {
		t.Errorf("second: %+v", got)
	}
	if err := (&Wallet{second}).Begin(12); code(err) != "vault.inUse" {
		t.Errorf("begin: %v", err)
	}
	if err := (&Session{second}).Retry(); code(err) != "vault.inUse" {
		t.Errorf("retry too early: %v", err)
	}
	first.Stop()
	if err := (&Session{second}).Retry(); err != nil {
		t.Errorf("retry: %v", err)
	}
	if got := status(t, second); got.Wallet != "none" {
		t.Errorf("afterwards: %+v", got)
	}
}

func TestADamagedVaultIsSetAsideNotDeleted(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "vault.json"), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	a := newApp(t, dir)
	if got := status(t, a); got.Wallet != "unusable" || got.Problem != "vault.damaged" {
		t.Fatalf("damaged: %+v", got)
	}
	if err := (&Session{a}).SetAsideVault(); err != nil {
		t.Fatal(err)
	}
	if got := status(t, a); got.Wallet != "none" {
		t.Errorf("afterwards: %+v", got)
	}
	kept, err := filepath.Glob(filepath.Join(dir, "vault-damaged-*.json"))
	if err != nil || len(kept) != 1 {
		t.Errorf("kept: %v %v", kept, err)
	}
	if err := (&Session{a}).SetAsideVault(); code(err) != "settings.invalid" {
		t.Errorf("a sound vault: %v", err)
	}
}

func TestSettingsAreKept(t *testing.T) {
	dir := t.TempDir()
	a := New(Config{opened: wallettest.Cheapen, DataDir: dir, Log: NewLog(t.Output())})
	want := Settings{Theme: "dark", Language: "de", LockMinutes: 5, SubmitMyself: true}
	if err := (&Session{a}).SaveSettings(want); err != nil {
		t.Fatal(err)
	}
	for name, bad := range map[string]Settings{
		"theme": {Theme: "pink"}, "minutes": {Theme: "dark", LockMinutes: -1},
	} {
		if err := (&Session{a}).SaveSettings(bad); code(err) != "settings.invalid" {
			t.Errorf("%s: %v", name, err)
		}
	}
	a.Stop()
	got, err := (&Session{newApp(t, dir)}).Settings()
	if err != nil || got != want {
		t.Errorf("got %+v, want %+v (%v)", got, want, err)
	}
}

func TestAutolock(t *testing.T) {
	locked := make(chan struct{}, 1)
	lock := newAutolock(0, func() { locked <- struct{}{} })
	if lock.left() >= 0 {
		t.Error("it runs although it was switched off")
	}
	lock.set(time.Hour)
	if left := lock.left(); left <= 59*time.Minute || left > time.Hour {
		t.Errorf("left: %s", left)
	}
	lock.now = func() time.Time { return time.Now().Add(-30 * time.Minute) }
	lock.touch()
	lock.now = time.Now
	if left := lock.left(); left > 31*time.Minute {
		t.Errorf("left after half an hour: %s", left)
	}
	lock.set(time.Millisecond)
	select {
	case <-locked:
	case <-time.After(10 * time.Second):
		t.Error("it never locked")
	}
	lock.stop()
}

func TestLockingForgetsWhatWasPrepared(t *testing.T) {
	a := newApp(t, t.TempDir())
	w := &Wallet{a}
	if err := w.Begin(12); err != nil {
		t.Fatal(err)
	}
	if err := w.Lock(); err != nil {
		t.Fatal(err)
	}
	if _, err := w.RevealNew(); code(err) != "creation.none" {
		t.Errorf("phrase: %v", err)
	}
}

func TestDevelopmentBuildsMeetNoRealWalletOrNetwork(t *testing.T) {
	real := t.TempDir()
	if err := os.WriteFile(filepath.Join(real, "vault.json"), []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := permitDirectoryIn(real, false); err != nil {
		t.Errorf("a release build: %v", err)
	}
	if err := permitDirectoryIn(real, true); code(err) != "development.vault" {
		t.Errorf("a development build over a real vault: %v", err)
	}
	own := filepath.Join(t.TempDir(), "own")
	for range 2 {
		if err := permitDirectoryIn(own, true); err != nil {
			t.Errorf("its own directory: %v", err)
		}
	}
	near := election.Invitation{Office: "http://127.0.0.1:8585", RPC: []string{"http://localhost:8545", "ws://[::1]:8546"}}
	if err := permitNetworkIn(near, true); err != nil {
		t.Errorf("this machine: %v", err)
	}
	far := near
	far.RPC = append(far.RPC[:1:1], "https://rpc.example.org")
	if err := permitNetworkIn(far, true); code(err) != "development.network" {
		t.Errorf("a far chain: %v", err)
	}
	if err := permitNetworkIn(far, false); err != nil {
		t.Errorf("a release build: %v", err)
	}
}
