package httpapi

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/go-chi/chi/v5"

	"psephos/backend/results"
)

// OrganisationInfo is what everybody may know about the organisation.
type OrganisationInfo struct {
	Name      string           `json:"name"`
	Office    string           `json:"office" doc:"Origin of this office."`
	RPC       []string         `json:"rpc" doc:"Endpoints of the chain for voters."`
	ChainID   uint64           `json:"chainId"`
	Factory   common.Address   `json:"factory"`
	Roll      common.Address   `json:"roll"`
	Elections []common.Address `json:"elections" doc:"The newest first; empty while the results are being read from the chain."`
}

type electionInput struct {
	Address string `path:"address" pattern:"^0x[0-9a-fA-F]{40}$" patternDescription:"address" doc:"The election's address."`
}

func (a *api) electionRoutes(router chi.Router) {
	op := operation(http.MethodGet, "/organisation", "organisation", "elections", "The organisation, its chain and contracts")
	register(a, op, func(ctx context.Context, _ *struct{}) (*struct{ Body OrganisationInfo }, error) {
		return &struct{ Body OrganisationInfo }{a.organisation(ctx)}, nil
	})

	op = operation(http.MethodGet, "/elections", "elections", "elections", "All elections, the newest first")
	register(a, op, func(ctx context.Context, _ *struct{}) (*struct{ Body results.List }, error) {
		if a.Results == nil {
			return nil, errNoService
		}
		list, err := a.Results.List(ctx)
		return &struct{ Body results.List }{list}, err
	})

	op = operation(http.MethodGet, "/elections/{address}", "election", "elections", "What was fixed when an election was created")
	register(a, op, func(ctx context.Context, in *electionInput) (*struct{ Body results.Description }, error) {
		if a.Results == nil {
			return nil, errNoService
		}
		description, err := a.Results.Description(ctx, common.HexToAddress(in.Address))
		return &struct{ Body results.Description }{description}, err
	})

	op = operation(http.MethodGet, "/elections/{address}/results", "electionResults", "elections", "How an election stands")
	register(a, op, func(ctx context.Context, in *electionInput) (*struct{ Body results.Results }, error) {
		if a.Results == nil {
			return nil, errNoService
		}
		standing, err := a.Results.Results(ctx, common.HexToAddress(in.Address))
		return &struct{ Body results.Results }{standing}, err
	})
	a.streamRoute(router)
	a.historyRoutes(router)
}

func (a *api) organisation(ctx context.Context) OrganisationInfo {
	o := a.Organisation
	info := OrganisationInfo{o.Name, o.Office, o.RPC, o.ChainID, o.Factory, o.Roll, []common.Address{}}
	if info.RPC == nil {
		info.RPC = []string{}
	}
	if a.Results == nil {
		return info
	}
	if list, err := a.Results.List(ctx); err == nil {
		for _, e := range list.Elections {
			info.Elections = append(info.Elections, e.Address)
		}
	}
	return info
}

// streamRoute adds the live results. The answer does not end, so it does not go through huma.
func (a *api) streamRoute(router chi.Router) {
	op := operation(http.MethodGet, "/elections/{address}/events", "electionEvents", "elections", "Live results as server-sent events")
	op.Description = "Each event's data is an ElectionResults."
	op.Parameters = []*huma.Param{{
		Name: "address", In: "path", Required: true, Description: "The election's address.",
		Schema: &huma.Schema{Type: huma.TypeString, Pattern: addressPattern},
	}}
	op.Responses = map[string]*huma.Response{
		"200":     {Description: "Events", Content: map[string]*huma.MediaType{"text/event-stream": {Schema: &huma.Schema{Type: huma.TypeString}}}},
		"default": a.problemResponse(),
	}
	a.OpenAPI().AddOperation(&op)
	router.Get(op.Path, func(w http.ResponseWriter, r *http.Request) {
		if a.Streams == nil {
			errNoService.write(w)
			return
		}
		text := chi.URLParam(r, "address")
		if !common.IsHexAddress(text) {
			a.problem(r.Context(), results.ErrNoElection).write(w)
			return
		}
		address := common.HexToAddress(text)
		if err := a.Streams.Admit(r.Context(), address); err != nil {
			a.problem(r.Context(), err).write(w)
			return
		}
		a.Streams.ServeStream(w, r, address)
	})
}

const addressPattern = "^0x[0-9a-fA-F]{40}$"
