package roll_test

import (
	"testing"

	"psephos/backend/mail"
	"psephos/election"
)

// Whoever votes, is struck off or is too late between the registrar's order and the sending gets no reminder.
func TestReminderNeeded(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := enrolled(t, f, 2)
		letter := mail.Letter{Kind: mail.Reminder, Voter: ids[0], Election: poll.Hex()}
		needed := func(want bool) {
			t.Helper()
			if got, err := f.Needed(t.Context(), letter); err != nil || got != want {
				t.Errorf("needed = %v, %v; want %v", got, err, want)
			}
		}
		votes := &polls{phase: election.PhaseOpen, pages: 1}
		f.Votes = votes
		needed(true)
		votes.voted = []uint32{*f.voter(t, ids[1]).Number}
		needed(true)
		votes.voted = []uint32{*f.voter(t, ids[0]).Number}
		needed(false)
		votes.voted = nil
		votes.phase = election.PhaseClosed
		needed(false)
		votes.phase = election.PhaseOpen
		needed(true)
		letter.Voter = "nobody"
		needed(false)
		letter.Kind = mail.Invitation
		needed(true)
	})
}
