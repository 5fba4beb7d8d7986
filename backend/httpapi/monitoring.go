package httpapi

import (
	"context"
	"math/big"
	"net/http"
	"time"

	"psephos/backend/health"
	"psephos/chain"
)

// Monitoring is the office on one screen. What could not be asked is absent.
type Monitoring struct {
	Chain     MonitoredChain   `json:"chain"`
	Funds     MonitoredFunds   `json:"funds"`
	Relay     MonitoredRelay   `json:"relay"`
	Mail      MonitoredMail    `json:"mail"`
	Indexer   MonitoredIndexer `json:"indexer"`
	Workers   []WorkerInfo     `json:"workers"`
	Incidents []IncidentInfo   `json:"incidents" doc:"The newest warnings and errors of the replica that answers; at most 50."`
	Checks    []CheckResult    `json:"checks"`
}

// BlockInfo is one block of the chain.
type BlockInfo struct {
	Number uint64    `json:"number"`
	Time   time.Time `json:"time"`
}

// MonitoredChain is the chain as the office sees it.
type MonitoredChain struct {
	ChainID   uint64         `json:"chainId"`
	Head      *BlockInfo     `json:"head,omitempty"`
	Safe      *BlockInfo     `json:"safe,omitempty"`
	Final     *BlockInfo     `json:"final,omitempty"`
	Endpoints []EndpointInfo `json:"endpoints"`
}

// EndpointInfo is one way to the chain.
type EndpointInfo struct {
	Name    string `json:"name" doc:"Without user, path and query, which may be access keys."`
	Healthy bool   `json:"healthy"`
	Head    uint64 `json:"head,omitempty" doc:"Its newest block; absent if it does not answer."`
	Lag     uint64 `json:"lag" doc:"Blocks behind the best."`
	Error   string `json:"error,omitempty"`
}

// MonitoredFunds is the account that pays, and how far its money goes.
type MonitoredFunds struct {
	Account     string `json:"account"`
	BalanceWei  string `json:"balanceWei,omitempty" doc:"Decimal."`
	GasPriceWei string `json:"gasPriceWei,omitempty" doc:"Decimal."`
	Ballots     int64  `json:"ballots" doc:"How many more ballots it pays for, at today's price."`
	Enrolments  int64  `json:"enrolments" doc:"Or how many more people on the roll."`
	MissingWei  string `json:"missingWei,omitempty" doc:"What should be added for the next 1,000 ballots; absent if it is enough."`
}

// MonitoredRelay is the queue of ballots.
type MonitoredRelay struct {
	Queued int64      `json:"queued"`
	Oldest *time.Time `json:"oldest,omitempty" doc:"Since when the first of them waits."`
	Sent   int64      `json:"sent" doc:"On their way into a block."`
}

// MonitoredMail is the queue of messages.
type MonitoredMail struct {
	Transport string     `json:"transport" enum:"smtp,outbox"`
	Counts    MailCounts `json:"counts"`
	Oldest    *time.Time `json:"oldest,omitempty" doc:"Since when the first of them waits."`
}

// MonitoredIndexer is who fills the cache of results.
type MonitoredIndexer struct {
	Writing bool   `json:"writing" doc:"By the replica that answers."`
	Head    uint64 `json:"head"`
	Final   uint64 `json:"final"`
	Error   string `json:"error,omitempty"`
}

// WorkerInfo is a job that one replica does at a time.
type WorkerInfo struct {
	Name    string    `json:"name" doc:"sender: enrolment and ballots; mail."`
	Held    bool      `json:"held" doc:"Some replica does it."`
	Here    bool      `json:"here" doc:"The replica that answers does it."`
	Expires time.Time `json:"expires" doc:"Renewed while it works; after it another replica takes over."`
}

// IncidentInfo is a warning or an error.
type IncidentInfo struct {
	At      time.Time `json:"at"`
	Level   string    `json:"level" enum:"warn,error"`
	Message string    `json:"message"`
	Times   int       `json:"times" doc:"In a row."`
}

func (a *api) monitoringRoute(p *prober) {
	op := operation(http.MethodGet, "/monitoring", "monitoring", "staff", "The office on one screen")
	register(a, op, func(ctx context.Context, _ *struct{}) (*struct{ Body Monitoring }, error) {
		if a.Monitor == nil {
			return nil, errNoService
		}
		ctx, cancel := context.WithTimeout(ctx, probeTimeout)
		defer cancel()
		r, err := a.Monitor.Report(ctx)
		if err != nil {
			return nil, err
		}
		m := monitoring(r)
		m.Checks = p.probe(ctx).Checks
		return &struct{ Body Monitoring }{m}, nil
	}, staffRoles...)
}

func monitoring(r health.Report) Monitoring {
	m := Monitoring{
		Chain:   MonitoredChain{r.ChainID, blockInfo(r.Head), blockInfo(r.Safe), blockInfo(r.Final), []EndpointInfo{}},
		Funds:   MonitoredFunds{r.Account.Hex(), wei(r.Balance), wei(r.GasPrice), r.Relay.Affordable, r.Enrolments, ""},
		Relay:   MonitoredRelay{r.Relay.Queued, timeOrNil(r.Relay.Oldest), r.Relay.Sent},
		Mail:    MonitoredMail{r.Transport, mailCounts(r.Mails), timeOrNil(r.OldestMail)},
		Indexer: MonitoredIndexer{r.Indexer.Writing, r.Indexer.Head.Number, r.Indexer.Final.Number, ""},
		Workers: []WorkerInfo{}, Incidents: []IncidentInfo{},
	}
	if r.Indexer.Error != "" {
		m.Indexer.Error = "The results are behind; the office's log says why. It is tried again."
	}
	if r.Relay.Missing != nil && r.Relay.Missing.Sign() > 0 {
		m.Funds.MissingWei = wei(r.Relay.Missing)
	}
	for _, e := range r.Endpoints {
		m.Chain.Endpoints = append(m.Chain.Endpoints, EndpointInfo{e.URL, e.Healthy, e.Head, e.Lag, e.Error})
	}
	for _, w := range r.Workers {
		m.Workers = append(m.Workers, WorkerInfo(w))
	}
	for _, i := range r.Incidents {
		m.Incidents = append(m.Incidents, IncidentInfo(i))
	}
	return m
}

func blockInfo(head *chain.Head) *BlockInfo {
	if head == nil {
		return nil
	}
	return &BlockInfo{head.Number, time.Unix(int64(head.Time), 0).UTC()}
}

// wei is an amount as decimal text: it can be larger than numbers of JSON are.
func wei(amount *big.Int) string {
	if amount == nil {
		return ""
	}
	return amount.String()
}
