package election

import (
	"context"
	"errors"
	"net/http"
)

// RelayReceipt is an office's promise that it holds the ballot durably.
type RelayReceipt struct {
	Tracker string `json:"tracker"`
	ID      string `json:"id"`
}

// RelayStatus is how far an office has brought a ballot: queued, sent, included, final or rejected.
type RelayStatus struct {
	State  string `json:"state"`
	Block  uint64 `json:"block,omitempty"`
	Reason string `json:"reason,omitempty"`
}

// RelayError is an office's refusal (RFC 9457 problem document). Code is the office's stable code.
type RelayError struct {
	Status int
	Code   string
	Detail string
}

func (e *RelayError) Error() string { return e.Detail }

// Relay hands ballots to an office's relay over HTTP.
type Relay struct{}

// NewRelay is the relay of the office at an origin such as https://vote.example.org. client nil: one with a timeout of 20 seconds.
func NewRelay(office string, client *http.Client) *Relay { return nil }

// Submit hands over a signed ballot; it returns once the office holds it durably. Safe to repeat.
func (r *Relay) Submit(ctx context.Context, b Ballot) (RelayReceipt, error) {
	return RelayReceipt{}, errors.ErrUnsupported
}

// Status asks how far a ballot has come.
func (r *Relay) Status(ctx context.Context, tracker string) (RelayStatus, error) {
	return RelayStatus{}, errors.ErrUnsupported
}
