package relay

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"psephos/backend/store"
)

// typicalGas is what a ballot is taken to cost before the first batch has shown it: an open ballot in a small batch.
const typicalGas = 40_000

// lowFunds is how many ballots the account should still pay for; below that the office should be told.
const lowFunds = 1000

// Health is how the relay stands, as last measured.
type Health struct {
	// Queued ballots wait to be sent, the first of them since Oldest (zero: none waits).
	Queued int64
	Oldest time.Time
	// Sent ballots are on their way into a block.
	Sent int64
	// Balance is what the sending account holds, in wei; nil if the chain could not be asked.
	Balance *big.Int
	// Affordable is how many more ballots Balance pays for at today's price and what ballots have cost so far.
	Affordable int64
	// Missing is what should be added for lowFunds more ballots, in wei; zero if there is enough.
	Missing *big.Int
}

// Health is how the relay stands, as last measured by Run.
func (r *Relay) Health() Health { return *r.health.Load() }

// CheckFunds returns an error, in words for a registrar, if the account will not pay for many more ballots.
func (r *Relay) CheckFunds(context.Context) error {
	h := r.Health()
	if h.Balance == nil {
		return errors.New("the balance of the office's account could not be read from the chain")
	}
	if h.Missing.Sign() == 0 {
		return nil
	}
	return fmt.Errorf("the office's account %s pays for only %d more ballots; send it at least %s wei",
		r.Sender.Address(), h.Affordable, h.Missing)
}

// measure counts the queue and reads the balance.
func (r *Relay) measure(ctx context.Context) {
	h := Health{}
	var oldest int64
	err := r.DB.QueryRowContext(ctx, `SELECT COUNT(*), COALESCE(MIN(accepted_at), 0) FROM relay_ballots
		WHERE state = 'queued'`).Scan(&h.Queued, &oldest)
	if err == nil {
		err = r.DB.QueryRowContext(ctx, `SELECT COUNT(*) FROM relay_ballots WHERE state = 'sent'`).Scan(&h.Sent)
	}
	if err != nil {
		r.Log.ErrorContext(ctx, "the relay's queue could not be counted", slog.Any("error", err))
		return
	}
	h.Oldest = store.FromMillis(oldest)
	r.queued.Store(h.Queued)
	if err := r.measureFunds(ctx, &h); err != nil && ctx.Err() == nil {
		r.Log.WarnContext(ctx, "the balance of the office's account could not be read", slog.Any("error", err))
	}
	r.health.Store(&h)
	r.metrics.measured(h, r.Now())
}

func (r *Relay) measureFunds(ctx context.Context, h *Health) error {
	balance, err := r.Sender.Balance(ctx)
	if err != nil {
		return err
	}
	price, err := r.Chain.SuggestGasPrice(ctx)
	if err != nil {
		return err
	}
	h.Balance = balance
	perBallot := new(big.Int).Mul(price, big.NewInt(r.metrics.gasPerBallot.Load()))
	if perBallot.Sign() == 0 {
		perBallot.SetInt64(1)
	}
	h.Affordable = clampToInt64(new(big.Int).Div(balance, perBallot))
	want := new(big.Int).Mul(perBallot, big.NewInt(lowFunds))
	h.Missing = want.Sub(want, balance)
	if h.Missing.Sign() < 0 {
		h.Missing.SetInt64(0)
	}
	return nil
}

func clampToInt64(n *big.Int) int64 {
	if !n.IsInt64() {
		return 1<<63 - 1
	}
	return n.Int64()
}

// Collectors are the relay's metrics, for the office's registry.
func (r *Relay) Collectors() []prometheus.Collector { return r.metrics.all() }
