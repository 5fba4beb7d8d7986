package relay

import (
	"errors"
	"math/big"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
)

// metrics are the relay's figures for Prometheus. Gauges are as of the last measurement.
type metrics struct {
	taken           prometheus.Counter
	refused         *prometheus.CounterVec // by code
	batches         prometheus.Counter
	castBallots     prometheus.Counter
	rejected        prometheus.Counter
	errors          prometheus.Counter
	reorganisations prometheus.Counter
	queued          prometheus.Gauge
	oldest          prometheus.Gauge
	sent            prometheus.Gauge
	balance         prometheus.Gauge
	affordable      prometheus.Gauge

	gasPerBallot atomic.Int64 // in the newest batch
}

func newMetrics() *metrics {
	m := &metrics{
		taken: counter("accepted_total", "Ballots acknowledged, repeats included."),
		refused: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "psephos", Subsystem: "relay", Name: "refused_total", Help: "Ballots refused, by code.",
		}, []string{"code"}),
		batches:         counter("batches_total", "Transactions sent."),
		castBallots:     counter("cast_ballots_total", "Ballots in transactions that are in a block."),
		rejected:        counter("rejected_total", "Acknowledged ballots that became impossible."),
		errors:          counter("errors_total", "Failures to send, follow or settle."),
		reorganisations: counter("reorganisations_total", "Reorganisations noticed, per election."),
		queued:          gauge("queued_ballots", "Ballots waiting to be sent."),
		oldest:          gauge("oldest_seconds", "How long the first of the queued ballots has been waiting."),
		sent:            gauge("sent_ballots", "Ballots on their way into a block."),
		balance:         gauge("balance_ether", "Balance of the sending account."),
		affordable:      gauge("affordable_ballots", "Ballots that the balance still pays for."),
	}
	m.gasPerBallot.Store(typicalGas)
	return m
}

func counter(name, help string) prometheus.Counter {
	return prometheus.NewCounter(prometheus.CounterOpts{Namespace: "psephos", Subsystem: "relay", Name: name, Help: help})
}

func gauge(name, help string) prometheus.Gauge {
	return prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "psephos", Subsystem: "relay", Name: name, Help: help})
}

func (m *metrics) all() []prometheus.Collector {
	return []prometheus.Collector{
		m.taken, m.refused, m.batches, m.castBallots, m.rejected, m.errors, m.reorganisations,
		m.queued, m.oldest, m.sent, m.balance, m.affordable,
	}
}

// accepted counts the outcome of one Accept.
func (m *metrics) accepted(err error) {
	var refused *Error
	switch {
	case err == nil:
		m.taken.Inc()
	case errors.As(err, &refused):
		m.refused.WithLabelValues(refused.Code).Inc()
	default:
		m.refused.WithLabelValues("internal").Inc()
	}
}

// measured shows h.
func (m *metrics) measured(h Health, now time.Time) {
	m.queued.Set(float64(h.Queued))
	m.sent.Set(float64(h.Sent))
	m.oldest.Set(0)
	if !h.Oldest.IsZero() {
		m.oldest.Set(now.Sub(h.Oldest).Seconds())
	}
	if h.Balance != nil {
		ether, _ := new(big.Float).Quo(new(big.Float).SetInt(h.Balance), big.NewFloat(1e18)).Float64()
		m.balance.Set(ether)
		m.affordable.Set(float64(h.Affordable))
	}
}

// included counts the ballots of a batch that is in a block, and remembers what one cost.
func (m *metrics) included(receipt *types.Receipt, ballots int) {
	if ballots > 0 {
		m.gasPerBallot.Store(int64(receipt.GasUsed) / int64(ballots))
		m.castBallots.Add(float64(ballots))
	}
}
