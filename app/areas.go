package app

import "slices"

// Areas are the values whose methods the page may call: the app's own, and those of the rooms.
func (a *App) Areas() []any {
	own := []any{&Session{a}, &Wallet{a}, &Organisations{a}}
	return slices.Concat(own, a.rooms.voting.Areas(), a.rooms.organiser.Areas(), a.rooms.auditing.Areas(), a.rooms.trustee.Areas())
}
