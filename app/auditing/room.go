package auditing

import (
	"context"
	"log/slog"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/journal"
	"psephos/app/member"
	"psephos/election"
)

// Config is what the room needs.
type Config struct {
	Members *member.Members
	Log     *slog.Logger
	// Context ends with the app.
	Context context.Context
	// Program names this program and its version in a report.
	Program string
	// Permit refuses an organisation's nodes that this build must not reach.
	Permit func(election.Invitation) error
	// Ballot is the ballot of a member in an election, if one was cast from here.
	Ballot func(chainID uint64, address common.Address, number int64) (journal.Entry, bool)
	// Save asks where to save a document and returns where it was saved, "" if the person changed their mind.
	Save func(name string, document []byte) (string, error)
}

// Room is the room. Audit is what the page may call.
type Room struct {
	config Config

	mu     sync.Mutex
	newest *run // nil before the first check
}

// New makes the room.
func New(config Config) *Room { return &Room{config: config} }

// NewHolder gives up the check that is running: it would look for the ballot of the wallet that was here before.
func (r *Room) NewHolder() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.newest != nil {
		r.newest.giveUp()
		r.newest = nil
	}
}

// run is the newest check if it is of this election, else nil.
func (r *Room) run(organisation, address string) (*run, error) {
	if _, err := r.config.Members.Vault(); err != nil {
		return nil, err
	}
	parsed, err := member.ParseAddress(address)
	if err != nil {
		return nil, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.newest == nil || r.newest.key != key(organisation, parsed) {
		return nil, nil
	}
	return r.newest, nil
}

func key(organisation string, address common.Address) string {
	return organisation + "/" + address.Hex()
}
