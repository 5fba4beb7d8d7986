package mail

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"time"

	"psephos/backend/store"
	"psephos/internal/language"
)

// Kind is what a message is for.
type Kind string

// The kinds.
const (
	Invitation Kind = "invitation"
	Reminder   Kind = "reminder"
)

// Kinds lists every kind. A new one has a text in each language, texts/KIND.LANGUAGE.txt.
var Kinds = []Kind{Invitation, Reminder}

// State is how far a message has come.
type State string

// The states. Sent means that the mail server took it; whether it arrives only a bounce can deny.
const (
	Queued  State = "queued"
	Sending State = "sending"
	Sent    State = "sent"
	Written State = "written" // as a file in the outbox
	Failed  State = "failed"
	Bounced State = "bounced"
)

// States lists every state.
var States = []State{Queued, Sending, Sent, Written, Failed, Bounced}

// Letter is one message to be written.
type Letter struct {
	Kind     Kind
	Voter    string // key of the person
	Name     string
	Email    string // canonical
	Language string // empty for the office's own

	// Of an invitation.
	Link, Code string
	Until      time.Time

	// Of a reminder. Title is by language.
	Election string
	Title    map[string]string
	Closing  time.Time
	// Dedupe, if there is one, is what no two messages share.
	Dedupe string
}

// Recorder writes the activity log; backend/activity implements it.
type Recorder interface {
	Record(ctx context.Context, tx *sql.Tx, actor, action, subject string, detail map[string]string) error
}

// Lease lets one of several replicas send.
type Lease interface {
	Acquire(ctx context.Context) (bool, error)
	Release(ctx context.Context) error
}

// Config is what a Service needs. The zero value of an optional field means its default.
type Config struct {
	DB       *store.DB
	Recorder Recorder
	// Secret seals messages that wait; at least 32 bytes. Needed with Server.
	Secret []byte
	// Organisation and Office (its origin) stand in every message; From is the sender, such as "Election office <vote@example.org>".
	Organisation string
	Office       string
	From         string
	// Language of people who have chosen none; default en.
	Language string

	// Server sends. Without it messages are files in Outbox.
	Server *Server
	Outbox string
	// Bounces is a folder from which bounces are taken, each a file; empty for none.
	Bounces string

	// Needed says whether a letter that is about to leave is still wanted; nil for always. One that is not is dropped, and one
	// about which nobody can tell waits.
	Needed func(ctx context.Context, l Letter) (bool, error)

	Lease    Lease         // default the store's lease "mail"
	Interval time.Duration // between two turns of the worker; default 5 seconds
	Now      func() time.Time
	Log      *slog.Logger
}

// Service writes and sends. It is safe for concurrent use; Run is the worker that sends.
type Service struct {
	Config
	wake chan struct{}
}

// New checks the configuration.
func New(c Config) (*Service, error) {
	switch {
	case c.DB == nil || c.Recorder == nil:
		return nil, errors.New("mail: DB and Recorder are required")
	case c.Server == nil && c.Outbox == "":
		return nil, errors.New("mail: neither a mail server nor a folder for messages is set")
	case c.Server != nil && len(c.Secret) < 32:
		return nil, errors.New("mail: the secret must have at least 32 bytes")
	case c.Server != nil && c.From == "":
		return nil, errors.New("mail: a sender is needed to send by a mail server")
	}
	if c.Language == "" {
		c.Language = language.Fallback
	}
	if c.Interval == 0 {
		c.Interval = 5 * time.Second
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Lease == nil {
		c.Lease = c.DB.NewLease("mail", c.Now)
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return &Service{Config: c, wake: make(chan struct{}, 1)}, nil
}

// Transport says how messages leave: smtp or outbox.
func (s *Service) Transport() string {
	if s.Server != nil {
		return "smtp"
	}
	return "outbox"
}

// Wake makes the worker look for messages at once. Call it after the transaction that queued some.
func (s *Service) Wake() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}
