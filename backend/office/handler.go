package office

import (
	"context"
	"errors"
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"psephos/backend/health"
	"psephos/backend/httpapi"
	"psephos/backend/results"
	"psephos/frontend"
)

// handler joins the API, the public page, health and metrics.
func (o *Office) handler() (http.Handler, error) {
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	registry.MustRegister(o.Relay.Collectors()...)
	registry.MustRegister(o.indexer.Collectors()...)
	registry.MustRegister(o.hub.Collectors()...)
	organisation := o.organisation()
	return httpapi.New(httpapi.Config{
		Organisation: httpapi.Organisation{
			Name: organisation.Name, Office: organisation.Office, RPC: organisation.RPC, ChainID: organisation.ChainID,
			Factory: organisation.Factory, Roll: organisation.Roll,
		},
		Auth: o.Auth, Roll: o.Roll, Activity: o.Activity, Relay: o.Relay, Results: o.Results, Streams: o.hub,
		Page: results.Page(frontend.Public(), frontend.Check()), Console: httpapi.Console(frontend.Office()), Checks: o.checks(), Metrics: registry, Log: o.config.Log,
		TrustedProxies: o.config.TrustedProxies, Mail: o.Mail, GasPrice: o.Chain.SuggestGasPrice,
		Monitor: &health.Monitor{
			Chain: o.Chain, Account: o.account, Relay: o.Relay, Roll: o.Roll, Mail: o.Mail, Indexer: o.indexer, DB: o.db,
			Leases: o.leases, Recent: &o.recent,
		},
	})
}

// checks are what /readyz probes.
func (o *Office) checks() []httpapi.Check {
	return []httpapi.Check{
		{Name: "database", Critical: true, Probe: o.db.Ping},
		{Name: "chain", Critical: true, Probe: health.Reachable(o.Chain)},
		{Name: "endpoints", Probe: health.Endpoints(o.Chain)},
		{Name: "registrar", Probe: health.Registrar(o.contract, o.account)},
		{Name: "funds", Probe: health.Funds(o.Chain, o.account)},
		{Name: "ballots", Probe: o.Relay.CheckFunds},
		{Name: "enrolment", Probe: health.Enrolling(o.Roll)},
		{Name: "cache", Probe: o.probeCache},
		{Name: "results", Probe: o.probeResults},
	}
}

// Everybody may read what these say, so they name no address of the office's own network; the log does.
func (o *Office) probeResults(context.Context) error {
	if o.indexer.Status().Error != "" {
		return errors.New("the results are behind; the office's log says why, and it is tried again")
	}
	return nil
}

func (o *Office) probeCache(ctx context.Context) error {
	if o.cache.Ping(ctx) != nil {
		return errors.New("the cache does not answer; check Redis and the network between")
	}
	return nil
}
