package trustee

import (
	"context"
	"log/slog"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/errand"
	"psephos/app/member"
	"psephos/chain"
)

// Config is what the room needs.
type Config struct {
	Members *member.Members
	Account *errand.Account
	Errands *errand.Book // of trustees
	Dir     string       // the data directory
	Log     *slog.Logger
	// Timeout bounds one call of the page.
	Timeout func(time.Duration) (context.Context, context.CancelFunc)
}

// Room is the room. Trustee is what the page may call.
type Room struct {
	config Config
	offers errand.Offers[offer]
	loop   *errand.Loop
	follow *errand.Follower
	homes  *homes

	mu     sync.Mutex
	boards map[*member.Connection]*boardIndex
}

// offer is a step that was worked out and shown, waiting for the person to agree.
type offer struct {
	errand errand.Errand
	quote  chain.Quote
}

// New makes the room.
func New(config Config) *Room {
	r := &Room{
		config: config, boards: map[*member.Connection]*boardIndex{},
		homes: &homes{path: filepath.Join(config.Dir, "boards.json"), members: config.Members},
	}
	r.follow = errand.NewFollower(config.Account, config.Errands, errand.Rules{
		Code: refusalCode, Failed: "chain.refused", Replaced: "trustee.replaced",
	}, config.Log)
	r.loop = errand.NewLoop(r.Round)
	return r
}

// ErrandsFile is the book of trustees' transactions, and what reads it.
func ErrandsFile(dir string) (book *errand.Book, load func() error) {
	return errand.FileBook("trustee:", filepath.Join(dir, "trustee.json"))
}

// Run follows transactions until ctx is done.
func (r *Room) Run(ctx context.Context) { r.loop.Run(ctx) }

// Round takes every transaction that is not settled one step further.
func (r *Room) Round(ctx context.Context) {
	for _, membership := range r.config.Members.All() {
		r.adopt(ctx, membership)
	}
	r.follow.Round(ctx)
}

// adopt takes up what an earlier release has sent: it kept a trustee's transactions in the chain's journal alone.
func (r *Room) adopt(ctx context.Context, m member.Membership) {
	waiting, err := r.config.Account.Unsettled(ctx, m.Invitation.ChainID)
	if err != nil {
		return // the follower says so
	}
	for _, entry := range waiting {
		id, ok := r.config.Errands.Cut(entry.Label)
		task, target, whole := strings.Cut(id, ":")
		if !ok || !whole {
			continue
		}
		e := newErrand(m.ID, task, common.HexToAddress(target))
		e.ChainID, e.State, e.Sent, e.Begun = entry.ChainID, errand.Sent, []chain.JournalEntry{entry}, time.Now().UTC()
		if err := r.config.Errands.Adopt(e); err != nil {
			return
		}
	}
}

// newErrand is the errand of a task on a board or an election. Its ID says both, so that the book has one of each.
func newErrand(organisation, task string, target common.Address) errand.Errand {
	return errand.Errand{ID: task + ":" + target.Hex(), Organisation: organisation, Kind: task, Target: target}
}

// Forget discards the steps that were prepared and not sent.
func (r *Room) Forget() { r.offers.Forget() }

// pending is the task for a board or election that was sent and is not in the chain by every node's word, or ""; and the code of what the
// last one failed with.
func (r *Room) pending(c *member.Connection, target common.Address) (task, problem string) {
	vault, err := r.config.Members.Vault()
	if err != nil {
		return "", ""
	}
	last, _ := r.config.Errands.Newest(func(e errand.Errand) bool {
		return e.Target == target && e.ChainID == c.Invitation.ChainID && e.From() == vault.Address()
	})
	if last.State == errand.Sent {
		return last.Kind, ""
	}
	return "", last.Problem
}

// index remembers the boards of a connection.
func (r *Room) index(c *member.Connection) *boardIndex {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.boards[c] == nil {
		r.boards[c] = &boardIndex{}
	}
	return r.boards[c]
}
