package office

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"psephos/backend/httpapi"
	"psephos/frontend"
)

// handler joins the API, the public page, health and metrics.
func (o *Office) handler() (http.Handler, error) {
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	registry.MustRegister(o.Relay.Collectors()...)
	organisation := o.organisation()
	return httpapi.New(httpapi.Config{
		Organisation: httpapi.Organisation{
			Name: organisation.Name, Office: organisation.Office, RPC: organisation.RPC, ChainID: organisation.ChainID,
			Factory: organisation.Factory, Roll: organisation.Roll,
		},
		Auth: o.Auth, Roll: o.Roll, Activity: o.Activity, Relay: o.Relay, Results: o.Results, Streams: o.hub,
		Page: http.FileServerFS(frontend.Public()), Checks: o.checks(), Metrics: registry, Log: o.config.Log,
	})
}

// checks are what /readyz probes.
func (o *Office) checks() []httpapi.Check {
	return []httpapi.Check{
		{Name: "database", Critical: true, Probe: o.db.Ping},
		{Name: "chain", Critical: true, Probe: o.probeChain},
		{Name: "registrar", Probe: o.probeRegistrar},
		{Name: "funds", Probe: o.Relay.CheckFunds},
		{Name: "cache", Probe: o.cache.Ping},
		{Name: "results", Probe: o.probeResults},
	}
}

func (o *Office) probeChain(ctx context.Context) error {
	_, err := o.Chain.Head(ctx)
	return err
}

// probeRegistrar finds an account that the roll would refuse.
func (o *Office) probeRegistrar(ctx context.Context) error {
	may, err := o.contract.IsRegistrar(ctx, o.account)
	if err == nil && !may {
		err = fmt.Errorf("the office's account %s is not a registrar of the roll; the organisation's administrator must appoint it", o.account)
	}
	return err
}

func (o *Office) probeResults(context.Context) error {
	if status := o.indexer.Status(); status.Error != "" {
		return errors.New("the results are behind: " + status.Error)
	}
	return nil
}
