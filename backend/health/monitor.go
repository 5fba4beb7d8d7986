package health

import (
	"context"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/mail"
	"psephos/backend/relay"
	"psephos/backend/results"
	"psephos/backend/roll"
	"psephos/backend/store"
	"psephos/chain"
)

// Report is the office on one screen. What could not be asked is left out.
type Report struct {
	ChainID   uint64
	Head      *chain.Head
	Safe      *chain.Head
	Final     *chain.Head
	Endpoints []Endpoint

	Account  common.Address
	Balance  *big.Int // wei
	GasPrice *big.Int // wei
	// Enrolments is how many more people the balance pays to enrol, at today's price and what it has cost so far.
	Enrolments int64
	Relay      relay.Health

	Transport  string // of mail
	Mails      map[mail.State]int
	OldestMail time.Time

	Indexer   results.IndexerStatus
	Workers   []Worker
	Incidents []Incident
}

// Endpoint is one way to the chain. URL has no credentials, path or query.
type Endpoint struct {
	chain.EndpointStatus
	Head uint64 // 0 if it does not answer
	Lag  uint64 // blocks behind the best
}

// Worker is a job that one replica does.
type Worker struct {
	Name    string
	Held    bool // by some replica
	Here    bool // by this one
	Expires time.Time
}

// Monitor looks at everything an office depends on. All fields are required but Leases, which are those of this process.
type Monitor struct {
	Chain   *chain.Chain
	Account common.Address
	Relay   *relay.Relay
	Roll    *roll.Service
	Mail    *mail.Service
	Indexer *results.Indexer
	DB      *store.DB
	Leases  []*store.Lease
	Recent  *Recent
}

// Report asks everything at once. Only a database that does not answer is an error.
func (m *Monitor) Report(ctx context.Context) (Report, error) {
	r := Report{
		ChainID: m.Chain.ChainID().Uint64(), Account: m.Account, Relay: m.Relay.Health(), Transport: m.Mail.Transport(),
		Indexer: m.Indexer.Status(), Incidents: m.Recent.List(),
	}
	var group sync.WaitGroup
	group.Go(func() { r.Head = asked(m.Chain.Head(ctx)) })
	group.Go(func() { r.Safe = asked(m.Chain.Safe(ctx)) })
	group.Go(func() { r.Final = asked(m.Chain.Finalized(ctx)) })
	group.Go(func() { r.Endpoints = m.endpoints(ctx) })
	group.Go(func() { r.Balance, _ = m.Chain.BalanceAt(ctx, m.Account, nil) })
	group.Go(func() { r.GasPrice, _ = m.Chain.SuggestGasPrice(ctx) })
	err := m.stored(ctx, &r)
	group.Wait()
	if err != nil {
		return Report{}, err
	}
	r.Enrolments, err = m.enrolments(ctx, r)
	return r, err
}

func asked(head chain.Head, err error) *chain.Head {
	if err != nil {
		return nil
	}
	return &head
}

func (m *Monitor) endpoints(ctx context.Context) []Endpoint {
	heights := m.Chain.Heights(ctx)
	best := uint64(0)
	for _, height := range heights {
		best = max(best, height)
	}
	list := make([]Endpoint, len(heights))
	for i, status := range m.Chain.Endpoints() {
		list[i] = Endpoint{EndpointStatus: status, Head: heights[i]}
		if heights[i] > 0 {
			list[i].Lag = best - heights[i]
		}
	}
	return list
}

// stored is what the database tells.
func (m *Monitor) stored(ctx context.Context, r *Report) (err error) {
	if r.Mails, err = m.Mail.Counts(ctx); err != nil {
		return err
	}
	if r.OldestMail, err = m.Mail.Oldest(ctx); err != nil {
		return err
	}
	leases, err := m.DB.Leases(ctx)
	now := time.Now()
	for _, l := range leases {
		w := Worker{Name: l.Name, Held: l.Expires.After(now), Expires: l.Expires}
		for _, own := range m.Leases {
			w.Here = w.Here || own.Holds(l)
		}
		r.Workers = append(r.Workers, w)
	}
	return err
}

// enrolments is how many people the balance pays to enrol.
func (m *Monitor) enrolments(ctx context.Context, r Report) (int64, error) {
	status, err := m.Roll.EnrolmentStatus(ctx)
	if err != nil || r.Balance == nil || r.GasPrice == nil || r.GasPrice.Sign() <= 0 {
		return 0, err
	}
	each := new(big.Int).Mul(r.GasPrice, new(big.Int).SetUint64(status.GasPerPerson))
	n := new(big.Int).Div(r.Balance, each)
	if !n.IsInt64() {
		return 1<<63 - 1, nil
	}
	return n.Int64(), nil
}
