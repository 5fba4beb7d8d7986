package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"

	"psephos/backend/activity"
	"psephos/backend/auth"
	"psephos/backend/httpapi"
	"psephos/backend/relay"
	"psephos/backend/results"
	"psephos/backend/roll"
	"psephos/backend/store"
	"psephos/chain"
	"psephos/devnet"
	"psephos/election"
	onchain "psephos/roll"
)

// bench is an office with an open election, on a development chain.
type bench struct {
	address  string
	node     *devnet.Chain
	chain    *chain.Chain
	db       *store.DB
	cache    *results.Cache
	results  *results.Service
	hub      *results.Hub
	server   *http.Server
	election *election.Election
	snapshot *onchain.Snapshot
	keys     map[common.Address]*ecdsa.PrivateKey
	stop     context.CancelFunc
}

func openOffice(ctx context.Context, voters int, dir string) (*bench, error) {
	ctx, stop := context.WithCancel(ctx)
	b := &bench{stop: stop, keys: map[common.Address]*ecdsa.PrivateKey{}}
	if err := b.open(ctx, voters, dir); err != nil {
		b.close()
		return nil, err
	}
	return b, nil
}

func (b *bench) open(ctx context.Context, voters int, dir string) (err error) {
	if b.node, err = devnet.Start(ctx, devnet.Config{}); err != nil {
		return err
	}
	if b.chain, err = chain.Attach(ctx, []*rpc.Client{b.node.Client().Client()}, 0); err != nil {
		return err
	}
	sender := election.NewSender(b.chain, chain.KeySigner(b.node.FundedKey()), chain.MemoryJournal())
	contracts, err := b.organise(ctx, sender, voters)
	if err != nil {
		return err
	}
	if b.db, err = store.Open(ctx, "sqlite:"+filepath.Join(dir, "office.db")); err != nil {
		return err
	}
	if b.cache, err = results.OpenCache(results.Embedded); err != nil {
		return err
	}
	taker, err := relay.New(relay.Config{
		DB: b.db, Chain: b.chain, Sender: sender, Factory: contracts.Factory, Roll: contracts.Roll,
	})
	if err != nil {
		return err
	}
	indexer, err := results.NewIndexer(results.IndexerConfig{
		Chain: b.chain, Cache: b.cache, Factory: contracts.Factory, Roll: contracts.Roll,
	})
	if err != nil {
		return err
	}
	go func() { _ = taker.Run(ctx) }()
	go func() { _ = indexer.Run(ctx) }()
	b.results = results.NewService(b.cache, b.chain.ChainID().Uint64(), contracts.Roll, nil)
	return b.serve(ctx, taker, contracts, dir)
}

// organise deploys the contracts, enrols the voters and opens an election.
func (b *bench) organise(ctx context.Context, sender *chain.Sender, voters int) (election.Contracts, error) {
	me := []common.Address{sender.Address()}
	contracts, err := election.DeployOrganisation(ctx, sender, election.Roles{Registrars: me, Organisers: me})
	if err != nil {
		return contracts, err
	}
	addresses := make([]common.Address, voters)
	for i := range addresses {
		key, err := crypto.GenerateKey()
		if err != nil {
			return contracts, err
		}
		addresses[i] = crypto.PubkeyToAddress(key.PublicKey)
		b.keys[addresses[i]] = key
	}
	pages, err := onchain.SplitPages(addresses)
	if err != nil {
		return contracts, err
	}
	register := onchain.Open(b.chain, contracts.Roll)
	for i, page := range pages {
		tx, err := register.Enrol(ctx, sender, uint64(i), page)
		if err == nil {
			_, err = sender.Wait(ctx, tx)
		}
		if err != nil {
			return contracts, err
		}
	}
	if b.snapshot, err = register.Snapshot(ctx, nil); err != nil {
		return contracts, err
	}
	return contracts, b.create(ctx, sender, contracts)
}

func (b *bench) create(ctx context.Context, sender *chain.Sender, contracts election.Contracts) error {
	head, err := b.chain.Head(ctx)
	if err != nil {
		return err
	}
	now := time.Unix(int64(head.Time), 0)
	address, err := election.OpenFactory(b.chain, contracts.Factory).CreateElection(ctx, sender, election.Definition{
		Title: election.Text{"en": "Annual meeting"}, Languages: []string{"en"},
		Questions: []election.Question{{Title: election.Text{"en": "Approve the accounts?"}, Options: []election.Option{
			{Title: election.Text{"en": "Yes"}}, {Title: election.Text{"en": "No"}}, {Title: election.Text{"en": "Blank"}},
		}}},
		Mode: election.ModeOpen, Opening: now.Add(-time.Second), Closing: now.Add(24 * time.Hour), Roll: contracts.Roll,
	})
	if err != nil {
		return err
	}
	b.election, err = election.Open(ctx, b.chain, address)
	return err
}

// serve starts the office's own handler, with logging and metrics as in an office, on a free port.
func (b *bench) serve(ctx context.Context, taker *relay.Relay, contracts election.Contracts, dir string) error {
	recorder := activity.New(b.db, nil)
	register, err := roll.New(roll.Config{
		DB: b.db, Recorder: recorder,
		Ledger:       roll.OnChain{Chain: b.chain, Roll: onchain.Open(b.chain, contracts.Roll)},
		Organisation: roll.Organisation{Name: "Bench", Office: "http://localhost"}, Outbox: filepath.Join(dir, "outbox"),
	})
	if err != nil {
		return err
	}
	secret := make([]byte, 32)
	if _, err := rand.Read(secret); err != nil {
		return err
	}
	accounts, err := auth.New(ctx, auth.Config{
		DB: b.db, Redeemer: register, Recorder: recorder, Issuer: "http://localhost", Secret: secret,
	})
	if err != nil {
		return err
	}
	// All streams come from one address here, as from behind a proxy that the office was not told of.
	b.hub = results.NewHub(results.HubConfig{Service: b.results, AddressLimit: 10_000})
	log, err := os.Create(filepath.Join(dir, "office.log"))
	if err != nil {
		return err
	}
	handler, err := httpapi.New(httpapi.Config{
		Log:          slog.New(slog.NewTextHandler(log, nil)),
		Organisation: httpapi.Organisation{Name: "Bench", Office: "http://localhost"}, Auth: accounts, Roll: register,
		Activity: recorder, Relay: taker, Results: b.results, Streams: b.hub, Metrics: prometheus.NewRegistry(),
		BallotsPerMinute: 10_000_000, // all ballots come from one address
	})
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	b.address = listener.Addr().String()
	b.server = &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	go func() { _ = b.server.Serve(listener) }()
	return nil
}

// ballots signs a ballot of every voter, as the relay takes them.
func (b *bench) ballots() ([]json.RawMessage, error) {
	var all []json.RawMessage
	for _, number := range b.snapshot.Numbers() {
		holder, _ := b.snapshot.Holder(number)
		ballot, err := election.SignBallot(election.Ballot{
			ChainID: b.chain.ChainID().Uint64(), Election: b.election.Address, Number: number, Contents: []byte{byte(number % 3)},
		}, func(digest []byte) ([]byte, error) { return crypto.Sign(digest, b.keys[holder]) })
		if err != nil {
			return nil, err
		}
		text, err := json.Marshal(ballot)
		if err != nil {
			return nil, err
		}
		all = append(all, text)
	}
	return all, nil
}

// awaitCounted waits until all ballots are shown as final: what was acknowledged must also have been cast.
func (b *bench) awaitCounted(ctx context.Context, ballots int) error {
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	deadline := time.After(2 * time.Minute)
	for {
		got, err := b.results.Results(ctx, b.election.Address)
		if err == nil && got.Final.Ballots == uint64(ballots) {
			return nil
		}
		select {
		case <-tick.C:
		case <-deadline:
			return fmt.Errorf("only %d of %d ballots were counted in time", got.Final.Ballots, ballots)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// pages are the requests of a visitor: mostly results, sometimes the list and the texts.
func (b *bench) pages() []string {
	one := "/api/v1/elections/" + b.election.Address.Hex()
	return []string{one + "/results", one + "/results", one + "/results", "/api/v1/elections", one}
}

func (b *bench) close() {
	b.stop()
	var errs []error
	if b.hub != nil {
		b.hub.Close()
	}
	if b.server != nil {
		errs = append(errs, b.server.Close())
	}
	if b.cache != nil {
		errs = append(errs, b.cache.Close())
	}
	if b.db != nil {
		errs = append(errs, b.db.Close())
	}
	if b.chain != nil {
		b.chain.Close()
	}
	if b.node != nil {
		errs = append(errs, b.node.Close())
	}
	_ = errors.Join(errs...) // the figures have been taken
}
