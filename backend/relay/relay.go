package relay

import (
	"context"
	"errors"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/store"
	"psephos/chain"
	"psephos/election"
	"psephos/roll"
)

// Lease lets one of several replicas send. Acquire takes or renews it and says whether this process has it.
type Lease interface {
	Acquire(ctx context.Context) (bool, error)
}

// Config is what a Relay needs. DB, Chain, Sender, Factory and Roll are required.
type Config struct {
	DB      *store.DB
	Chain   *chain.Chain
	Sender  *chain.Sender
	Factory common.Address
	Roll    common.Address
	// Lease is held while ballots are sent. Everything in the office that sends from the same account must share it, or
	// run in the same process. The default is the store's lease "relay".
	Lease Lease
	// CheckContents verifies a secret ballot's proofs; the default is VerifyProofs.
	CheckContents CheckContents
	// BatchSize is the most ballots in a transaction (64), BatchWait how long the first of a batch waits for others
	// (500 ms), BatchBytes the most input data of a transaction (120,000: nodes refuse transactions of 128 KiB).
	BatchSize  int
	BatchWait  time.Duration
	BatchBytes int
	// InFlight is how many transactions may wait for a block at once (4).
	InFlight int
	// QueueLimit is how many ballots may wait before new ones are refused (100,000).
	QueueLimit int64
	// Poll is how often chain and queue are looked at (500 ms).
	Poll time.Duration
	// Now is the clock for queue times; nil is the system's. Phases of elections never depend on it.
	Now func() time.Time
	Log *slog.Logger
}

// Relay takes ballots and casts them. It is safe for concurrent use.
type Relay struct {
	Config
	chainID  uint64
	observer *observer
	intake   *intake
	metrics  *metrics
	health   atomic.Pointer[Health]
	queued   atomic.Int64 // ballots that wait, as last counted plus those taken since
}

// New returns a relay. Accept and Status work at once, ballots are sent while Run runs.
func New(config Config) (*Relay, error) {
	if config.DB == nil || config.Chain == nil || config.Sender == nil {
		return nil, errors.New("the relay needs a database, a chain and a sender")
	}
	config.setDefaults()
	r := &Relay{
		Config:  config,
		chainID: config.Chain.ChainID().Uint64(),
		intake:  newIntake(config.DB, config.Now),
		observer: &observer{
			chain:     config.Chain,
			factory:   election.OpenFactory(config.Chain, config.Factory),
			roll:      roll.Open(config.Chain, config.Roll),
			maxAge:    config.Poll,
			now:       time.Now,
			elections: map[common.Address]*election.Election{},
		},
		metrics: newMetrics(),
	}
	r.health.Store(&Health{})
	return r, nil
}

func (c *Config) setDefaults() {
	setDefault(&c.BatchSize, 64)
	setDefault(&c.BatchWait, 500*time.Millisecond)
	setDefault(&c.BatchBytes, 120_000)
	setDefault(&c.InFlight, 4)
	setDefault(&c.QueueLimit, 100_000)
	setDefault(&c.Poll, 500*time.Millisecond)
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.CheckContents == nil {
		c.CheckContents = VerifyProofs
	}
	if c.Lease == nil {
		c.Lease = c.DB.NewLease("relay", c.Now)
	}
}

func setDefault[T comparable](value *T, otherwise T) {
	var zero T
	if *value == zero {
		*value = otherwise
	}
}

// Accept checks b and returns the relay's receipt once b is durable (its ID is the ballot's digest). The same ballot may
// be given any number of times. The error is an *Error unless the database failed or ctx ended.
func (r *Relay) Accept(ctx context.Context, b election.Ballot) (election.RelayReceipt, error) {
	receipt, err := r.accept(ctx, b)
	r.metrics.accepted(err)
	return receipt, err
}

func (r *Relay) accept(ctx context.Context, b election.Ballot) (election.RelayReceipt, error) {
	receipt := election.RelayReceipt{Tracker: b.Tracker(), ID: b.Digest().Hex()}
	c, err := r.check(ctx, b)
	if err != nil {
		return r.acknowledgeAgain(ctx, receipt, err)
	}
	if r.queued.Load() >= r.QueueLimit {
		return r.acknowledgeAgain(ctx, receipt, ErrFull)
	}
	added, err := r.intake.put(ctx, c)
	if err != nil {
		return election.RelayReceipt{}, err
	}
	if added {
		r.queued.Add(1)
	}
	return receipt, nil
}

// acknowledgeAgain answers for a ballot that cannot be taken now. If it is one that the relay took before, it is
// acknowledged like the first time, unless something is wrong with the ballot itself.
func (r *Relay) acknowledgeAgain(
	ctx context.Context, receipt election.RelayReceipt, err error,
) (election.RelayReceipt, error) {
	if ctx.Err() != nil {
		return election.RelayReceipt{}, ctx.Err()
	}
	refused := refusal(err)
	if refused == nil {
		r.Log.WarnContext(ctx, "a ballot could not be checked", slog.Any("error", err))
		refused = ErrChain
	}
	switch refused {
	case ErrVoted, ErrClosed, ErrChain, ErrFull:
	default:
		return election.RelayReceipt{}, refused
	}
	var n int
	if err := r.DB.QueryRowContext(ctx, `SELECT COUNT(*) FROM relay_ballots WHERE digest = $1 AND state <> 'rejected'`,
		receipt.ID).Scan(&n); err != nil {
		return election.RelayReceipt{}, err
	}
	if n == 0 {
		return election.RelayReceipt{}, refused
	}
	return receipt, nil
}

// Status says how far the ballot with this tracker has come, however the tracker is typed; ErrNoBallot if the relay
// never took it.
func (r *Relay) Status(ctx context.Context, tracker string) (election.RelayStatus, error) {
	canonical, err := election.ParseTracker(tracker)
	if err != nil {
		return election.RelayStatus{}, ErrNoBallot
	}
	var s election.RelayStatus
	err = r.DB.QueryRowContext(ctx, `SELECT state, block, reason FROM relay_ballots WHERE tracker = $1`,
		canonical).Scan(&s.State, &s.Block, &s.Reason)
	if store.IsNone(err) {
		return election.RelayStatus{}, ErrNoBallot
	}
	return s, err
}
