package voting

import (
	"context"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/errand"
	"psephos/app/journal"
	"psephos/app/member"
)

// Config is what the room needs.
type Config struct {
	Members *member.Members
	Account *errand.Account
	Errands *errand.Book // of ballots that voters send themselves
	Log     *slog.Logger
	// Timeout bounds one call of the page.
	Timeout func(time.Duration) (context.Context, context.CancelFunc)
	// SubmitMyself says whether the person wants to send ballots by their own transactions.
	SubmitMyself func() bool
	// Save asks where to save a document and returns where it was saved, "" if the person changed their mind.
	Save func(name string, document []byte) (string, error)
}

// Room is the room. Voting and Results are what the page may call.
type Room struct {
	config  Config
	offers  errand.Offers[offer]
	courier *courier
}

// New makes the room. It works once its journal is open.
func New(config Config) *Room {
	return &Room{config: config, courier: newCourier(config)}
}

// ErrandsFile is the book of the ballots that voters send themselves, and what reads it.
func ErrandsFile(dir string) (book *errand.Book, load func() error) {
	return errand.FileBook("ballot:", filepath.Join(dir, "ballot-transactions.json"))
}

// Open reads the journal of ballots in a folder.
func (r *Room) Open(folder string) error {
	opened, err := journal.Open(folder)
	if err != nil {
		return err
	}
	r.courier.journal = opened
	return nil
}

// Run delivers ballots until ctx is done.
func (r *Room) Run(ctx context.Context) { r.courier.run(ctx) }

// Forget discards the ballots that were prepared and not cast.
func (r *Room) Forget() { r.offers.Forget() }

// Ballot is the ballot of a member in an election, if one was cast from here.
func (r *Room) Ballot(chainID uint64, address common.Address, number int64) (journal.Entry, bool) {
	vault, err := r.config.Members.Vault()
	if err != nil {
		return journal.Entry{}, false
	}
	return r.courier.journal.InElection(chainID, address, number, vault.Address())
}
