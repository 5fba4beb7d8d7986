package httpapi

import (
	"bytes"
	"context"
	"net/http"
	"regexp"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/go-chi/chi/v5"

	"psephos/backend/results"
)

// historyRoutes adds what happened in an election, and its figures as a file.
func (a *api) historyRoutes(router chi.Router) {
	op := operation(http.MethodGet, "/elections/{address}/history", "electionHistory", "elections", "What happened in an election, and its turnout over time")
	register(a, op, func(ctx context.Context, in *electionInput) (*struct{ Body results.History }, error) {
		if a.Results == nil {
			return nil, errNoService
		}
		history, err := a.Results.History(ctx, common.HexToAddress(in.Address))
		return &struct{ Body results.History }{history}, err
	})
	a.csvRoute(router)
}

// languageTag is what the CSV route takes as a language; anything else is English.
var languageTag = regexp.MustCompile(`^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$`)

// csvRoute adds the figures as CSV. The answer is no JSON, so it does not go through huma.
func (a *api) csvRoute(router chi.Router) {
	op := operation(http.MethodGet, "/elections/{address}/results.csv", "electionTable", "elections", "How an election stands, as a CSV file")
	op.Description = "One row per option. No cell can be a spreadsheet's formula."
	op.Parameters = []*huma.Param{
		{Name: "address", In: "path", Required: true, Description: "The election's address.", Schema: &huma.Schema{Type: huma.TypeString, Pattern: addressPattern}},
		{Name: "language", In: "query", Description: "Language of the texts, such as de.", Schema: &huma.Schema{Type: huma.TypeString}},
	}
	op.Responses = map[string]*huma.Response{
		"200":     {Description: "The table", Content: map[string]*huma.MediaType{"text/csv": {Schema: &huma.Schema{Type: huma.TypeString}}}},
		"default": a.problemResponse(),
	}
	a.OpenAPI().AddOperation(&op)
	router.Get(op.Path, func(w http.ResponseWriter, r *http.Request) {
		file, err := a.table(r.Context(), chi.URLParam(r, "address"), r.URL.Query().Get("language"))
		if err != nil {
			a.problem(r.Context(), err).write(w)
			return
		}
		w.Header().Set("Content-Type", "text/csv; charset=utf-8; header=present")
		w.Header().Set("Content-Disposition", `attachment; filename="results.csv"`)
		_, _ = w.Write(file)
	})
}

func (a *api) table(ctx context.Context, address, language string) ([]byte, error) {
	if a.Results == nil {
		return nil, errNoService
	}
	if !common.IsHexAddress(address) {
		return nil, results.ErrNoElection
	}
	if !languageTag.MatchString(language) {
		language = "en"
	}
	description, err := a.Results.Description(ctx, common.HexToAddress(address))
	if err != nil {
		return nil, err
	}
	standing, err := a.Results.Results(ctx, common.HexToAddress(address))
	if err != nil {
		return nil, err
	}
	var file bytes.Buffer
	err = results.WriteCSV(&file, description, standing, language)
	return file.Bytes(), err
}
