package app

import (
	"path/filepath"
	"time"

	"psephos/app/refusal"
	"psephos/internal/durable"
)

// Settings are the person's choices.
type Settings struct {
	// Theme is "system", "light" or "dark".
	Theme string `json:"theme"`
	// Language is a language tag, or "" for the system's.
	Language string `json:"language"`
	// LockMinutes is after how many minutes without use the wallet locks; 0 is never.
	LockMinutes int32 `json:"lockMinutes"`
	// SubmitMyself sends ballots by the voter's own transaction instead of the office's relay.
	SubmitMyself bool `json:"submitMyself"`
	// Details shows addresses, numbers of blocks and the like.
	Details bool `json:"details"`
}

func usualSettings() Settings { return Settings{Theme: "system", LockMinutes: 10} }

func (s Settings) lockAfter() time.Duration { return time.Duration(s.LockMinutes) * time.Minute }

func (s Settings) check() error {
	themes := map[string]bool{"system": true, "light": true, "dark": true}
	if !themes[s.Theme] || s.LockMinutes < 0 || s.LockMinutes > 24*60 || len(s.Language) > 35 {
		return refusal.New("settings.invalid")
	}
	return nil
}

func settingsIn(dir string) string { return filepath.Join(dir, "settings.json") }

// read fills the settings from a data directory, if it has some.
func (s *Settings) read(dir string) error { return durable.ReadJSON(settingsIn(dir), s) }

func (s Settings) write(dir string) error { return durable.WriteJSON(settingsIn(dir), s) }
