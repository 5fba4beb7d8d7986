package httpapi

import (
	"context"
	"errors"
	"net/http"

	"github.com/go-chi/httprate"

	"psephos/backend/relay"
	"psephos/election"
)

type ballotInput struct {
	Tracker string `path:"tracker" maxLength:"64" doc:"The ballot's tracker, as on the receipt."`
}

type receiptOutput struct{ Body election.RelayReceipt }

type statusOutput struct{ Body election.RelayStatus }

func (a *api) ballotRoutes() {
	op := operation(http.MethodPost, "/ballots", "castBallot", "ballots", "Hand over a signed ballot")
	op.Description = "Answers once the ballot is durable; from then on it will reach the chain. Safe to repeat. No token is " +
		"taken: the ballot's signature says whose it is, and the office need not know who sent it."
	op.MaxBodyBytes, op.DefaultStatus = maxBallot, http.StatusAccepted
	op.Middlewares = append(op.Middlewares, a.limited(func() *httprate.RateLimiter { return a.ballotLimit }))
	register(a, op, func(ctx context.Context, in *struct{ Body election.Ballot }) (*receiptOutput, error) {
		if a.Relay == nil {
			return nil, errNoService
		}
		receipt, err := a.Relay.Accept(ctx, in.Body)
		return &receiptOutput{receipt}, err
	})

	op = operation(http.MethodGet, "/ballots/{tracker}", "ballotStatus", "ballots", "How far a ballot has come")
	op.Description = "state is queued, sent, included (in a block), final or rejected (with the reason). Ballots that reached " +
		"the chain without this office are found too."
	register(a, op, func(ctx context.Context, in *ballotInput) (*statusOutput, error) {
		status, err := a.ballotStatus(ctx, in.Tracker)
		return &statusOutput{status}, err
	})
}

// ballotStatus asks the relay, and for a ballot that it has not taken the results.
func (a *api) ballotStatus(ctx context.Context, tracker string) (election.RelayStatus, error) {
	if a.Relay == nil {
		return election.RelayStatus{}, errNoService
	}
	status, err := a.Relay.Status(ctx, tracker)
	var unknown *relay.Error
	if a.Results != nil && errors.As(err, &unknown) && unknown.Kind == relay.NotFound {
		return a.Results.Ballot(ctx, tracker)
	}
	return status, err
}
