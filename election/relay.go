package election

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"psephos/internal/cause"
)

const (
	relayTimeout  = 20 * time.Second
	relayResponse = 1 << 20 // bytes read of an office's answer
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

// RelayError is an office's refusal (a problem document, RFC 9457). Code is the office's stable code.
type RelayError struct {
	Status int
	Code   string
	Detail string
}

// Error is the office's sentence.
func (e *RelayError) Error() string {
	if e.Detail == "" {
		return fmt.Sprintf("the office refused the ballot (HTTP status %d)", e.Status)
	}
	return "the office refused the ballot: " + e.Detail
}

// Relay hands ballots to an office's relay over HTTP. The office is not trusted: it can drop a ballot, not change it.
type Relay struct {
	office string
	client *http.Client
}

// NewRelay is the relay of the office at an origin such as https://vote.example.org. client nil: one with a timeout of 20
// seconds.
func NewRelay(office string, client *http.Client) *Relay {
	if client == nil {
		client = &http.Client{Timeout: relayTimeout}
	}
	return &Relay{strings.TrimRight(office, "/"), client}
}

// Submit hands over a signed ballot; it returns once the office holds it durably. Safe to repeat. An answer with another
// tracker than the ballot's is an error: submit the ballot without that office.
func (r *Relay) Submit(ctx context.Context, b Ballot) (RelayReceipt, error) {
	body, err := json.Marshal(b)
	if err != nil {
		return RelayReceipt{}, fmt.Errorf("encode the ballot: %v", err)
	}
	var receipt RelayReceipt
	if err := r.do(ctx, http.MethodPost, "/api/v1/ballots", body, &receipt); err != nil {
		return RelayReceipt{}, err
	}
	if receipt.Tracker != b.Tracker() {
		return RelayReceipt{}, errors.New("the office answered with the tracker of another ballot")
	}
	return receipt, nil
}

// Status asks how far a ballot has come.
func (r *Relay) Status(ctx context.Context, tracker string) (RelayStatus, error) {
	var status RelayStatus
	err := r.do(ctx, http.MethodGet, "/api/v1/ballots/"+url.PathEscape(tracker), nil, &status)
	return status, err
}

func (r *Relay) do(ctx context.Context, method, path string, body []byte, into any) error {
	req, err := http.NewRequestWithContext(ctx, method, r.office+path, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("the office's address %q is not valid", r.office)
	}
	req.Header.Set("Accept", "application/json")
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	resp, err := r.client.Do(req)
	if err != nil {
		return fmt.Errorf("the office %s does not answer: %w", r.office, cause.Network(err))
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(io.LimitReader(resp.Body, relayResponse))
	if err != nil {
		return fmt.Errorf("the office %s broke off its answer: %v", r.office, cause.Network(err))
	}
	if resp.StatusCode/100 != 2 {
		return relayProblem(resp.StatusCode, data)
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("the office %s answered something that is not JSON", r.office)
	}
	return nil
}

func relayProblem(status int, data []byte) error {
	var problem struct {
		Code   string `json:"code"`
		Detail string `json:"detail"`
		Title  string `json:"title"`
	}
	_ = json.Unmarshal(data, &problem) // without a document the status has to do
	if problem.Detail == "" {
		problem.Detail = problem.Title
	}
	return &RelayError{Status: status, Code: problem.Code, Detail: problem.Detail}
}
