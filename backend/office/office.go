package office

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"psephos/backend/activity"
	"psephos/backend/auth"
	"psephos/backend/health"
	"psephos/backend/journal"
	"psephos/backend/mail"
	"psephos/backend/relay"
	"psephos/backend/results"
	"psephos/backend/roll"
	"psephos/backend/store"
	"psephos/chain"
	"psephos/election"
	onchain "psephos/roll"
)

// Config says how to run an office.
type Config struct {
	// Name of the organisation, as invitations show it.
	Name string
	// Listener takes the HTTP requests. Open owns it from the call on.
	Listener net.Listener
	// Origin is how browsers and voters reach the office, such as https://vote.example.org; by default the listener's address.
	Origin string
	// Database is a URL as store.Open takes it, Cache one as results.OpenCache takes it.
	Database string
	Cache    string
	// Secret seals the office's signing keys; at least 32 bytes.
	Secret []byte

	// RPC are the endpoints the office uses, PublicRPC those that everybody is told. By default they are the same, if nothing in
	// them could be an access key.
	RPC       []string
	PublicRPC []string
	ChainID   uint64 // 0 accepts any
	Factory   common.Address
	Roll      common.Address
	// FirstBlock is the block of the roll's creation: nothing before it is read.
	FirstBlock uint64
	// Key is the account that enrols voters and pays for ballots. Journal is the file in which an older office kept its
	// transactions under way; they are in the database now.
	Key     *ecdsa.PrivateKey
	Journal string

	// TrustedProxies may say in X-Forwarded-For for whom they ask. Everybody who comes through another one is one client
	// to the rate limits.
	TrustedProxies []netip.Prefix

	// MailServer sends to people. Without it messages are files in the folder Outbox. MailFrom is their sender, Language that
	// of people who have chosen none, and Bounces a folder from which delivery reports are taken, empty for none.
	MailServer *mail.Server
	Outbox     string
	MailFrom   string
	Language   string
	Bounces    string

	// Poll is how often workers look at the chain; zero takes each part's own default.
	Poll time.Duration
	Log  *slog.Logger
}

// Office is an office that is ready to run.
type Office struct {
	Auth     *auth.Service
	Roll     *roll.Service
	Relay    *relay.Relay
	Results  *results.Service
	Activity *activity.Log
	Mail     *mail.Service
	Chain    *chain.Chain
	Origin   string

	config   Config
	public   []string       // endpoints that everybody is told
	account  common.Address // of the office's key
	contract *onchain.Roll
	db       *store.DB
	cache    *results.Cache
	hub      *results.Hub
	indexer  *results.Indexer
	leases   []*store.Lease
	recent   health.Recent
	server   *http.Server
}

// Open connects to chain, database and cache and brings the tables up to date. The caller runs the office with Run or
// ends it with Close.
func Open(ctx context.Context, config Config) (*Office, error) {
	if config.Log == nil {
		config.Log = slog.New(slog.DiscardHandler)
	}
	o := &Office{config: config, Origin: config.Origin}
	o.config.Log = slog.New(o.recent.Handler(config.Log.Handler()))
	if o.Origin == "" {
		o.Origin = "http://" + config.Listener.Addr().String()
	}
	if err := o.open(ctx); err != nil {
		return nil, errors.Join(err, o.Close())
	}
	return o, nil
}

func (o *Office) open(ctx context.Context) (err error) {
	if o.Origin, err = election.ParseOrigin(o.Origin); err != nil {
		return fmt.Errorf("the office's address: %v", err)
	}
	if o.public, err = publicEndpoints(o.config.RPC, o.config.PublicRPC); err != nil {
		return err
	}
	if o.Chain, err = chain.Dial(ctx, o.config.RPC, o.config.ChainID, o.chainOptions()...); err != nil {
		return err
	}
	if err := o.checkContracts(ctx); err != nil {
		return err
	}
	if o.db, err = store.Open(ctx, o.config.Database); err != nil {
		return err
	}
	if o.cache, err = results.OpenCache(o.config.Cache); err != nil {
		return err
	}
	if err := o.openServices(ctx); err != nil {
		return err
	}
	handler, err := o.handler()
	if err != nil {
		return err
	}
	o.server = &http.Server{
		Handler: handler, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute,
		ErrorLog: slog.NewLogLogger(o.config.Log.Handler(), slog.LevelWarn),
	}
	return nil
}

func (o *Office) chainOptions() []chain.Option {
	options := []chain.Option{chain.WithFirstBlock(o.config.FirstBlock)}
	if o.config.Poll != 0 {
		options = append(options, chain.WithPoll(o.config.Poll))
	}
	return options
}

// checkContracts finds a broken configuration before anybody relies on it.
func (o *Office) checkContracts(ctx context.Context) error {
	for what, address := range map[string]common.Address{"factory": o.config.Factory, "roll": o.config.Roll} {
		code, err := o.Chain.CodeAt(ctx, address, nil)
		if err != nil {
			return err
		}
		if len(code) == 0 {
			return fmt.Errorf("there is no %s at %s on chain %d: check the configuration", what, address, o.Chain.ChainID())
		}
	}
	return nil
}

func (o *Office) openServices(ctx context.Context) error {
	transactions, err := o.openJournal(ctx)
	if err != nil {
		return err
	}
	sender := election.NewSender(o.Chain, chain.KeySigner(o.config.Key), transactions)
	o.Activity = activity.New(o.db, nil)
	o.account = sender.Address()
	o.contract = onchain.Open(o.Chain, o.config.Roll)
	lease := o.db.NewLease("sender", nil) // one process at a time sends from the office's account
	if err := o.openMail(); err != nil {
		return err
	}
	o.leases = append(o.leases, lease)
	if o.Roll, err = roll.New(roll.Config{
		DB: o.db, Recorder: o.Activity, Ledger: roll.OnChain{Chain: o.Chain, Roll: o.contract, Sender: sender},
		Lease: lease, Organisation: o.organisation(), Mailer: o.Mail,
		Interval: o.config.Poll, Log: o.config.Log,
		Votes: &roll.ChainVotes{Chain: o.Chain, Factory: election.OpenFactory(o.Chain, o.config.Factory), Roll: o.config.Roll},
	}); err != nil {
		return err
	}
	if o.Auth, err = auth.New(ctx, auth.Config{
		DB: o.db, Redeemer: o.Roll, Recorder: o.Activity, Issuer: o.Origin, Name: o.config.Name, Secret: o.config.Secret,
	}); err != nil {
		return err
	}
	if o.Relay, err = relay.New(relay.Config{
		DB: o.db, Chain: o.Chain, Sender: sender, Lease: lease, Factory: o.config.Factory, Roll: o.config.Roll,
		Poll: o.config.Poll, Log: o.config.Log,
	}); err != nil {
		return err
	}
	return o.openResults()
}

// openJournal is the journal of transactions in the database, which replicas share; what an older office left in its file is
// taken over.
func (o *Office) openJournal(ctx context.Context) (chain.Journal, error) {
	shared := journal.New(o.db)
	if _, err := os.Stat(o.config.Journal); err != nil {
		return shared, nil //nolint:nilerr // there is no such file: the usual case
	}
	file, err := chain.FileJournal(o.config.Journal)
	if err != nil {
		return nil, err
	}
	return shared, shared.Adopt(ctx, file, o.Chain.ChainID().Uint64(), chain.KeySigner(o.config.Key).Address())
}

func (o *Office) openMail() (err error) {
	lease := o.db.NewLease("mail", nil)
	o.leases = append(o.leases, lease)
	o.Mail, err = mail.New(mail.Config{
		DB: o.db, Recorder: o.Activity, Secret: o.config.Secret, Organisation: o.config.Name, Office: o.Origin,
		From: o.config.MailFrom, Language: o.config.Language, Server: o.config.MailServer, Outbox: o.config.Outbox,
		Bounces: o.config.Bounces, Lease: lease, Log: o.config.Log,
		Needed: func(ctx context.Context, l mail.Letter) (bool, error) { return o.Roll.Needed(ctx, l) },
	})
	return err
}

func (o *Office) openResults() (err error) {
	if o.indexer, err = results.NewIndexer(results.IndexerConfig{
		Chain: o.Chain, Cache: o.cache, Factory: o.config.Factory, Roll: o.config.Roll,
		Poll: o.config.Poll, Log: o.config.Log,
	}); err != nil {
		return err
	}
	o.Results = results.NewService(o.cache, o.Chain.ChainID().Uint64(), o.config.Roll, o.config.Log)
	o.hub = results.NewHub(results.HubConfig{Service: o.Results})
	return nil
}

func (o *Office) organisation() roll.Organisation {
	return roll.Organisation{
		Name: o.config.Name, Office: o.Origin, RPC: o.public, ChainID: o.Chain.ChainID().Uint64(),
		Factory: o.config.Factory, Roll: o.config.Roll,
	}
}

// shutdownTime is how long requests that were begun may take to end.
const shutdownTime = 5 * time.Second

// Run serves and works until ctx is done, then ends the requests under way and closes the office.
func (o *Office) Run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return ended(ctx, o.Roll.Run(ctx)) })
	group.Go(func() error { return ended(ctx, o.Relay.Run(ctx)) })
	group.Go(func() error { return ended(ctx, o.Mail.Run(ctx)) })
	group.Go(func() error { return ended(ctx, o.indexer.Run(ctx)) })
	group.Go(func() error { return o.cleanUp(ctx) })
	group.Go(func() error {
		if err := o.server.Serve(o.config.Listener); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve: %v", err)
		}
		return nil
	})
	group.Go(func() error {
		<-ctx.Done()
		o.hub.Close()
		shutdown, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTime)
		defer cancel()
		if o.server.Shutdown(shutdown) != nil {
			_ = o.server.Close()
		}
		return nil
	})
	return errors.Join(group.Wait(), o.Close())
}

// ended is nil for a worker that ended because it was told to.
func ended(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// cleanUp removes expired sessions every hour.
func (o *Office) cleanUp(ctx context.Context) error {
	tick := time.NewTicker(time.Hour)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			if err := o.Auth.CleanUp(ctx); err != nil {
				o.config.Log.WarnContext(ctx, "expired sessions could not be removed", slog.Any("error", err))
			}
		}
	}
}

// Close closes what Open opened. Run does it by itself.
func (o *Office) Close() error {
	var errs []error
	_ = o.config.Listener.Close() // the server may have closed it already
	if o.hub != nil {
		o.hub.Close()
	}
	if o.cache != nil {
		errs = append(errs, o.cache.Close())
	}
	if o.db != nil {
		errs = append(errs, o.db.Close())
	}
	if o.Chain != nil {
		o.Chain.Close()
	}
	return errors.Join(errs...)
}
