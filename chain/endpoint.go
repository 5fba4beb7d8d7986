package chain

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// EndpointStatus is one endpoint's health as last seen. URL has no credentials, path or query.
type EndpointStatus struct {
	URL     string `json:"url"`
	Healthy bool   `json:"healthy"`
	Error   string `json:"error,omitempty"`
}

// endpoint is one connection of a Chain. It is used only after it has said which chain it serves, and is asked again after
// every failure: a node may come back as another one.
type endpoint struct {
	url  string // as dialled; may hold an access key, so it is never shown
	name string // as shown
	own  bool   // the Chain opened the connection and closes it

	dialling sync.Mutex // held while the endpoint is asked who it is, which may take a timeout

	mu       sync.Mutex
	client   *rpc.Client
	verified bool
	closed   bool
	failure  error
}

// newEndpoint is an endpoint to dial at first use.
func newEndpoint(address string) *endpoint {
	return &endpoint{url: address, name: displayURL(address), own: true}
}

// displayURL is what of an endpoint's address may be shown: providers put access keys into user, path and query.
func displayURL(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return "local node"
	}
	return u.Scheme + "://" + u.Host
}

// connect returns a client that is known to serve chain want (0: any), and the chain's id.
func (e *endpoint) connect(ctx context.Context, want uint64) (*rpc.Client, uint64, error) {
	if client, ok := e.ready(); ok {
		return client, want, nil
	}
	e.dialling.Lock()
	defer e.dialling.Unlock()
	if client, ok := e.ready(); ok {
		return client, want, nil
	}
	client, err := e.dial(ctx)
	if err != nil {
		return nil, 0, e.failed(err)
	}
	id, err := ethclient.NewClient(client).ChainID(ctx)
	if err != nil {
		return nil, 0, e.failed(err)
	}
	if !id.IsUint64() || want != 0 && id.Uint64() != want {
		return nil, 0, e.failed(&WrongChainError{Endpoint: e.name, Got: id.Uint64(), Want: want})
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.verified, e.failure = true, nil
	return client, id.Uint64(), nil
}

// ready is the client, if it needs no questions.
func (e *endpoint) ready() (*rpc.Client, bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.client, e.verified
}

// dial is the open connection, or a new one. The caller holds dialling.
func (e *endpoint) dial(ctx context.Context) (*rpc.Client, error) {
	if client, _ := e.ready(); client != nil {
		return client, nil
	}
	if e.url == "" {
		return nil, errClosed
	}
	client, err := rpc.DialContext(ctx, e.url)
	if err != nil {
		return nil, err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		client.Close()
		return nil, errClosed
	}
	e.client = client
	return client, nil
}

var errClosed = errors.New("the connection was closed")

// fail notes err, without the address it may contain, and returns it. The caller holds mu.
func (e *endpoint) fail(err error) error {
	var wrong *WrongChainError
	if !errors.As(err, &wrong) {
		err = &endpointError{text: e.name + " " + e.reason(err), cause: err}
	}
	e.verified, e.failure = false, err
	return err
}

// endpointError is the failure of one endpoint; its text shows no access key.
type endpointError struct {
	text  string
	cause error
}

func (e *endpointError) Error() string { return e.text }
func (e *endpointError) Unwrap() error { return e.cause }

// noEndpointError is ErrNoEndpoint with every endpoint's failure.
type noEndpointError struct{ failures []error }

func (e *noEndpointError) Error() string {
	reasons := make([]string, len(e.failures))
	for i, err := range e.failures {
		reasons[i] = err.Error()
	}
	if len(reasons) == 0 {
		reasons = append(reasons, "none was given")
	}
	return fmt.Sprintf("%v (%s)", ErrNoEndpoint, strings.Join(reasons, "; "))
}

func (e *noEndpointError) Unwrap() []error { return append([]error{ErrNoEndpoint}, e.failures...) }

// NoEndpoint is the error when all endpoints failed, or when ctx ended before that.
func NoEndpoint(ctx context.Context, failures []error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return &noEndpointError{slices.DeleteFunc(slices.Clone(failures), func(err error) bool { return err == nil })}
}

// failed notes that a request failed for the endpoint's own reason.
func (e *endpoint) failed(err error) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.fail(err)
}

func (e *endpoint) status() EndpointStatus {
	e.mu.Lock()
	defer e.mu.Unlock()
	s := EndpointStatus{URL: e.name, Healthy: e.verified}
	if e.failure != nil {
		s.Error = e.failure.Error()
	}
	return s
}

func (e *endpoint) close() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.own && e.client != nil {
		e.client.Close()
	}
	e.client, e.verified, e.closed = nil, false, true
}

// height is the number of the endpoint's newest block.
func (e *endpoint) height(ctx context.Context, chainID uint64) (uint64, error) {
	client, _, err := e.connect(ctx, chainID)
	if err != nil {
		return 0, err
	}
	var number hexutil.Uint64
	if err := client.CallContext(ctx, &number, "eth_blockNumber"); err != nil {
		return 0, e.failed(err)
	}
	return uint64(number), nil
}

// isAnswer says whether err is what the chain answered, so that no other endpoint would say otherwise: not found, a
// revert, a refused transaction. The rest (network, limits, missing state) is worth asking elsewhere.
func isAnswer(err error) bool {
	if errors.Is(err, ethereum.NotFound) {
		return true
	}
	var limited rpc.HTTPError
	var answer rpc.Error
	if errors.As(err, &limited) || !errors.As(err, &answer) {
		return false
	}
	if code := answer.ErrorCode(); code == -32005 || code == -32601 || code == -32603 && !isRevert(err) || code == 429 {
		return false // limit exceeded, method missing, internal error
	}
	text := strings.ToLower(answer.Error())
	if strings.Contains(text, "finalized block not found") || strings.Contains(text, "safe block not found") {
		return true
	}
	for _, behind := range []string{"header not found", "block not found", "unknown block", "missing trie node", "rate limit", "too many requests", "timeout", "historical state"} {
		if strings.Contains(text, behind) {
			return false
		}
	}
	return true
}
