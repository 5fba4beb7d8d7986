package organiser

import (
	"context"
	"log/slog"
	"path/filepath"
	"time"

	"psephos/app/errand"
	"psephos/app/member"
)

// Config is what the room needs.
type Config struct {
	Members *member.Members
	Account *errand.Account
	Desk    *Desk
	Log     *slog.Logger
	// Timeout bounds one call of the page.
	Timeout func(time.Duration) (context.Context, context.CancelFunc)
	// Save asks where to save a document and returns where it was saved, "" if the person changed their mind.
	Save func(name string, document []byte) (string, error)
}

// Room is the room. Organiser is what the page may call.
type Room struct {
	config   Config
	plans    errand.Offers[plan]
	follower *errand.Follower
	loop     *errand.Loop
}

// New makes the room. It works once its desk is loaded.
func New(config Config) *Room {
	follower := errand.NewFollower(config.Account, config.Desk.Book, outcome(config.Members), config.Log)
	return &Room{config: config, follower: follower, loop: errand.NewLoop(follower.Round)}
}

// DeskIn is the desk of a data directory: organiser.json.
func DeskIn(dir string) *Desk { return newDesk(filepath.Join(dir, "organiser.json")) }

// Run follows transactions until ctx is done.
func (r *Room) Run(ctx context.Context) { r.loop.Run(ctx) }

// Forget discards the plans that nobody has confirmed.
func (r *Room) Forget() { r.plans.Forget() }

// draft is a draft of somebody whose data directory can be used.
func (r *Room) draft(id string) (ElectionDraft, error) {
	if _, err := r.config.Members.Vault(); err != nil {
		return ElectionDraft{}, err
	}
	return r.config.Desk.draft(id)
}

// change applies fn to a draft that may be changed.
func (r *Room) change(id string, fn func(*ElectionDraft) error) (ElectionDraft, error) {
	if _, err := r.config.Members.Vault(); err != nil {
		return ElectionDraft{}, err
	}
	return r.config.Desk.change(id, fn)
}
