package roll

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/mail"
	"psephos/backend/store"
)

// State is how far a person has come.
type State string

// The states, in order.
const (
	Imported      State = "imported"
	Invited       State = "invited"
	Registered    State = "registered"
	AddressProven State = "addressProven"
	Approved      State = "approved"
	Enrolled      State = "enrolled"
)

// States lists every state in order.
var States = []State{Imported, Invited, Registered, AddressProven, Approved, Enrolled}

// Actor is who does something: a registrar, or a voter for themselves.
type Actor struct {
	Account string // key of the account: what two-person rules compare
	Email   string // what the activity log shows
}

// Organisation is what an invitation tells a voter's machine.
type Organisation struct {
	Name    string
	Office  string   // origin of the office
	RPC     []string // endpoints for voters
	ChainID uint64
	Factory common.Address
	Roll    common.Address
}

// Recorder writes the activity log; backend/activity implements it.
type Recorder interface {
	Record(ctx context.Context, tx *sql.Tx, actor, action, subject string, detail map[string]string) error
}

// Mailer writes to people; *mail.Service is one.
type Mailer interface {
	// Queue writes a letter down within tx, and says whether it did: not if there is one with the same Dedupe.
	Queue(ctx context.Context, tx *sql.Tx, letter mail.Letter) (bool, error)
	// Wake makes the sender look for messages at once.
	Wake()
}

// Lease lets one of several replicas send. Acquire takes or renews it and says whether this process has it.
type Lease interface {
	Acquire(ctx context.Context) (bool, error)
	Release(ctx context.Context) error
}

// Config is what a Service needs. The zero value of an optional field means its default.
type Config struct {
	DB           *store.DB
	Recorder     Recorder
	Ledger       Ledger
	Organisation Organisation
	// Votes tells who has voted; without it nobody enrolled can be struck off or reminded.
	Votes Votes
	// Mailer writes to people. Without one, messages are written as mail files into the folder Outbox, with the sender
	// MailFrom, such as "Election office <vote@example.org>".
	Mailer   Mailer
	Outbox   string
	MailFrom string

	// Lease is held while the worker sends. Whatever else sends from the same account must share it. The default is the
	// store's lease "enrolment".
	Lease Lease

	CodeTTL      time.Duration // of an enrolment code; default 60 days
	ChallengeTTL time.Duration // of a proof's nonce; default 10 minutes
	Interval     time.Duration // between two turns of the worker; default 5 seconds
	Now          func() time.Time
	Log          *slog.Logger
}

// Service keeps the roll. It is safe for concurrent use; Run is the worker that enrols.
type Service struct {
	Config
	wake chan struct{}
}

// New checks the configuration.
func New(c Config) (*Service, error) {
	switch {
	case c.DB == nil || c.Recorder == nil || c.Ledger == nil:
		return nil, errors.New("roll: DB, Recorder and Ledger are required")
	case c.Outbox == "" && c.Mailer == nil:
		return nil, errors.New("roll: the folder for invitations is not set")
	}
	c.CodeTTL = cmp.Or(c.CodeTTL, 60*24*time.Hour)
	c.ChallengeTTL = cmp.Or(c.ChallengeTTL, 10*time.Minute)
	c.Interval = cmp.Or(c.Interval, 5*time.Second)
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Lease == nil {
		c.Lease = c.DB.NewLease("enrolment", c.Now)
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Mailer == nil {
		mailer, err := mail.New(mail.Config{
			DB: c.DB, Recorder: c.Recorder, Organisation: c.Organisation.Name, Office: c.Organisation.Office,
			From: c.MailFrom, Outbox: c.Outbox, Now: c.Now,
		})
		if err != nil {
			return nil, err
		}
		c.Mailer = mailer
	}
	return &Service{Config: c, wake: make(chan struct{}, 1)}, nil
}

// maxBulk is for how many people something can be asked for at once, inviteBatch how many of them one transaction takes.
const (
	maxBulk     = 5_000
	inviteBatch = 100
)

// nudge makes the worker take its next turn at once.
func (s *Service) nudge() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}
