package app

import (
	"errors"
	"os"
	"path/filepath"
	"runtime/debug"
	"time"

	"psephos/app/refusal"
)

// Session is the area of the whole window: the state of the wallet, the settings, the lock.
type Session struct{ app *App }

// Status is what every screen depends on.
type Status struct {
	// Wallet is "none", "locked", "unlocked", or "unusable" with Problem saying why.
	Wallet  string `json:"wallet"`
	Problem string `json:"problem"`
	Address string `json:"address"`
	// LocksIn is the number of seconds until the wallet locks by itself; -1 when it does not.
	LocksIn int32 `json:"locksIn"`
	// Invitation is the link the app was started with, until it is accepted or put aside.
	Invitation string `json:"invitation"`
	Version    string `json:"version"`
}

// Version is the release, set when a release is built.
var Version = "0.1.0-dev"

// Status returns the state of the wallet.
func (s *Session) Status() (_ Status, err error) {
	a := s.app
	defer refusal.Guard(a.log, "session.status", &err)
	a.mu.Lock()
	defer a.mu.Unlock()
	status := Status{LocksIn: -1, Version: Version, Invitation: a.invitation}
	if a.problem != nil {
		status.Wallet, status.Problem = "unusable", refusal.Code(a.problem)
		return status, nil
	}
	switch {
	case !a.vault.Exists():
		status.Wallet = "none"
	case a.vault.Unlocked():
		status.Wallet = "unlocked"
		if left := a.autolock.left(); left >= 0 {
			status.LocksIn = int32(left / time.Second) //nolint:gosec // at most a day
		}
	default:
		status.Wallet = "locked"
	}
	if a.vault.Exists() {
		status.Address = a.vault.Address().Hex()
	}
	return status, nil
}

// Ready says that the first screen is shown. The log notes it: from then on the app is usable.
func (s *Session) Ready() (err error) {
	defer refusal.Guard(s.app.log, "session.ready", &err)
	s.app.ready.Do(func() {
		s.app.log.Info("ready")
		go debug.FreeOSMemory() // starting takes more than waiting does
	})
	return nil
}

// Retry tries again to use the data directory.
func (s *Session) Retry() (err error) {
	a := s.app
	defer refusal.Guard(a.log, "session.retry", &err)
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.problem != nil {
		a.problem = a.open()
	}
	return a.problem
}

// SetAsideVault moves a damaged vault file out of the way, so that the wallet can be restored from its phrase. The file is
// kept.
func (s *Session) SetAsideVault() (err error) {
	a := s.app
	defer refusal.Guard(a.log, "session.setAsideVault", &err)
	a.mu.Lock()
	defer a.mu.Unlock()
	code := ""
	if a.problem != nil {
		code = refusal.Code(a.problem)
	}
	if code != "vault.damaged" && code != "vault.parameters" {
		return refusal.New("settings.invalid")
	}
	aside := filepath.Join(a.config.DataDir, "vault-damaged-"+time.Now().UTC().Format("20060102-150405")+".json")
	if err := os.Rename(filepath.Join(a.config.DataDir, "vault.json"), aside); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	a.problem = a.open()
	return a.problem
}

// Touch says that somebody is using the window.
func (s *Session) Touch() (err error) {
	defer refusal.Guard(s.app.log, "session.touch", &err)
	s.app.autolock.touch()
	return nil
}

// Settings returns the person's choices.
func (s *Session) Settings() (_ Settings, err error) {
	defer refusal.Guard(s.app.log, "session.settings", &err)
	s.app.mu.Lock()
	defer s.app.mu.Unlock()
	return s.app.settings, nil
}

// SaveSettings keeps the person's choices.
func (s *Session) SaveSettings(settings Settings) (err error) {
	a := s.app
	defer refusal.Guard(a.log, "session.saveSettings", &err)
	if err := settings.check(); err != nil {
		return err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.problem == nil {
		if err := settings.write(a.config.DataDir); err != nil {
			return err
		}
	}
	a.settings = settings
	a.autolock.set(settings.lockAfter())
	return nil
}

// Copy puts public text, such as an address or a tracker, on the clipboard.
func (s *Session) Copy(text string) (err error) {
	defer refusal.Guard(s.app.log, "session.copy", &err)
	return s.app.host.SetClipboard(s.app.ctx, text)
}
