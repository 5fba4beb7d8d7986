package httpapi

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"psephos/backend/auth"
)

// probeTimeout bounds one probe, probeEvery how often strangers can make the office probe.
const (
	probeTimeout = 5 * time.Second
	probeEvery   = time.Second
)

// Readiness says whether the office can work.
type Readiness struct {
	Status string        `json:"status" enum:"ready,degraded,unavailable" doc:"degraded: works, but somebody should look."`
	Checks []CheckResult `json:"checks"`
}

// CheckResult is one thing that was probed.
type CheckResult struct {
	Name   string `json:"name"`
	OK     bool   `json:"ok"`
	Detail string `json:"detail,omitempty" doc:"What is wrong and what to do."`
}

// prober runs the checks and keeps the answer for probeEvery.
type prober struct {
	checks []Check
	mu     sync.Mutex
	at     time.Time
	last   Readiness
}

func (p *prober) probe(ctx context.Context) Readiness {
	p.mu.Lock()
	defer p.mu.Unlock()
	if time.Since(p.at) < probeEvery && p.last.Status != "" {
		return p.last
	}
	p.last, p.at = p.run(context.WithoutCancel(ctx)), time.Now()
	return p.last
}

// run probes everything at the same time.
func (p *prober) run(ctx context.Context) Readiness {
	ctx, cancel := context.WithTimeout(ctx, probeTimeout)
	defer cancel()
	results := make([]CheckResult, len(p.checks))
	var wg sync.WaitGroup
	for i, c := range p.checks {
		wg.Go(func() {
			results[i] = CheckResult{Name: c.Name, OK: true}
			if err := c.Probe(ctx); err != nil {
				results[i].OK, results[i].Detail = false, err.Error()
			}
		})
	}
	wg.Wait()
	readiness := Readiness{"ready", results}
	for i, c := range p.checks {
		switch {
		case results[i].OK:
		case c.Critical:
			readiness.Status = "unavailable"
		case readiness.Status == "ready":
			readiness.Status = "degraded"
		}
	}
	return readiness
}

func (a *api) healthRoutes(router chi.Router) {
	p := &prober{checks: a.Checks}
	a.monitoringRoute(p)
	op := operation(http.MethodGet, "/status", "status", "staff", "What the office depends on, and how it stands")
	register(a, op, func(ctx context.Context, _ *struct{}) (*struct{ Body Readiness }, error) {
		return &struct{ Body Readiness }{p.probe(ctx)}, nil
	}, auth.Registrar, auth.Admin)

	router.Get("/healthz", func(w http.ResponseWriter, _ *http.Request) {
		writeJSON(w, http.StatusOK, map[string]string{"status": "ok"})
	})
	router.Get("/readyz", func(w http.ResponseWriter, r *http.Request) {
		readiness := p.probe(r.Context())
		status := http.StatusOK
		if readiness.Status == "unavailable" {
			status = http.StatusServiceUnavailable
		}
		writeJSON(w, status, readiness)
	})
	if a.Metrics != nil {
		router.Handle("/metrics", promhttp.HandlerFor(a.Metrics, promhttp.HandlerOpts{}))
	}
}

func writeJSON(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body)
}
