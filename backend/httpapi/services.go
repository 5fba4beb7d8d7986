package httpapi

import (
	"context"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/health"
	"psephos/backend/results"
	"psephos/election"
)

// Relay takes signed ballots to the chain (backend/relay). Its refusals are *relay.Error.
type Relay interface {
	// Accept returns once the ballot is durable.
	Accept(ctx context.Context, ballot election.Ballot) (election.RelayReceipt, error)
	// Status says how far the ballot with a tracker has come.
	Status(ctx context.Context, tracker string) (election.RelayStatus, error)
}

// Results answers from the cache (backend/results). Its refusals are *results.Error.
type Results interface {
	// List is every election of the organisation, the newest first.
	List(ctx context.Context) (results.List, error)
	// Description is what was fixed when an election was created.
	Description(ctx context.Context, address common.Address) (results.Description, error)
	// Results is how an election stands.
	Results(ctx context.Context, address common.Address) (results.Results, error)
	// History is what has happened in an election, with its turnout over time.
	History(ctx context.Context, address common.Address) (results.History, error)
	// Ballot says in which block the ballot with a tracker was counted, whoever sent it there.
	Ballot(ctx context.Context, tracker string) (election.RelayStatus, error)
}

// Streams serves the live results of one election as server-sent events; each event's data is a results.Results. The
// election's address is the request's path value "address". It must send the headers itself and end with the request.
type Streams interface {
	// Admit refuses a stream before anything is answered.
	Admit(ctx context.Context, address common.Address) error
	ServeStream(w http.ResponseWriter, r *http.Request, address common.Address)
}

// Check is one line of /readyz and of the console's dashboard.
type Check struct {
	// Name is stable: "database", "chain", "funds", "cache".
	Name string
	// Critical says that the office cannot work without it: a failure makes /readyz answer 503. Other failures are
	// reported beside status 200.
	Critical bool
	// Probe returns nil, or an error whose text a registrar may read: what is wrong and what to do.
	Probe func(ctx context.Context) error
}

// Monitor looks at everything the office depends on; *health.Monitor is one.
type Monitor interface {
	Report(ctx context.Context) (health.Report, error)
}
