package httpapi

import (
	"bytes"
	"cmp"
	"embed"
	"fmt"
	"html/template"
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/danielgtaylor/huma/v2"
	"github.com/go-chi/chi/v5"
)

//go:embed page
var pageFiles embed.FS

// docsPolicy lets the page load its own style sheet and nothing else: it needs no script.
const docsPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

// The page is made on the server from the OpenAPI document.
var docsTemplate = template.Must(template.ParseFS(pageFiles, "page/docs.html"))

// docsView is what the template shows.
type docsView struct {
	Title, Version, Description string
	Groups                      []docsGroup
	Schemas                     []docsSchema
}

type docsGroup struct {
	Name, Description string
	Operations        []docsOperation
}

type docsOperation struct {
	ID, Method, Path, Summary, Description string
	SignedIn                               bool
	Parameters                             []docsField
	Body                                   []docsField // media type and schema
	Answers                                []docsField // status, description and schema
}

// docsField is a row: a parameter, a property, a body or an answer. Ref names the schema that it is.
type docsField struct {
	Name, Where, Type, Ref, Description string
	Required                            bool
}

type docsSchema struct {
	Name, Description string
	Fields            []docsField
}

func (a *api) docsRoutes(router chi.Router) {
	render := sync.OnceValues(func() ([]byte, error) {
		var page bytes.Buffer
		err := docsTemplate.Execute(&page, newDocsView(a.OpenAPI()))
		return page.Bytes(), err
	})
	router.Get("/docs", func(w http.ResponseWriter, r *http.Request) {
		page, err := render()
		if err != nil {
			a.problem(r.Context(), err).write(w)
			return
		}
		w.Header().Set("Content-Security-Policy", docsPolicy)
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write(page)
	})
	router.Get("/docs/docs.css", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "max-age=3600")
		http.ServeFileFS(w, r, pageFiles, "page/docs.css")
	})
}

func newDocsView(document *huma.OpenAPI) docsView {
	view := docsView{Title: document.Info.Title, Version: document.Info.Version, Description: document.Info.Description}
	byTag := map[string][]docsOperation{}
	for path, item := range document.Paths {
		for _, op := range []*huma.Operation{item.Get, item.Post, item.Put, item.Patch, item.Delete} {
			if op != nil {
				byTag[op.Tags[0]] = append(byTag[op.Tags[0]], newDocsOperation(path, op))
			}
		}
	}
	for _, tag := range document.Tags {
		operations := byTag[tag.Name]
		slices.SortFunc(operations, func(a, b docsOperation) int {
			return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Method, b.Method))
		})
		view.Groups = append(view.Groups, docsGroup{tag.Name, tag.Description, operations})
	}
	schemas := document.Components.Schemas.Map()
	for name, schema := range schemas {
		view.Schemas = append(view.Schemas, docsSchema{name, schema.Description, properties(schema)})
	}
	slices.SortFunc(view.Schemas, func(a, b docsSchema) int { return cmp.Compare(a.Name, b.Name) })
	return view
}

func newDocsOperation(path string, op *huma.Operation) docsOperation {
	view := docsOperation{
		ID: op.OperationID, Method: op.Method, Path: path, Summary: op.Summary,
		Description: op.Description, SignedIn: len(op.Security) > 0,
	}
	for _, p := range op.Parameters {
		view.Parameters = append(view.Parameters, field(p.Name, p.Description, p.In, p.Schema, p.Required))
	}
	if op.RequestBody != nil {
		for kind, media := range op.RequestBody.Content {
			view.Body = append(view.Body, field(kind, "", "", media.Schema, true))
		}
	}
	for status, answer := range op.Responses {
		row := docsField{Name: status, Description: answer.Description}
		for kind, media := range answer.Content {
			row = field(status, answer.Description, kind, media.Schema, true)
		}
		view.Answers = append(view.Answers, row)
	}
	slices.SortFunc(view.Answers, func(a, b docsField) int { return cmp.Compare(a.Name, b.Name) })
	return view
}

func properties(schema *huma.Schema) []docsField {
	fields := make([]docsField, 0, len(schema.Properties))
	for name, property := range schema.Properties {
		fields = append(fields, field(name, property.Description, "", property, slices.Contains(schema.Required, name)))
	}
	slices.SortFunc(fields, func(a, b docsField) int { return cmp.Compare(a.Name, b.Name) })
	return fields
}

func field(name, description, where string, schema *huma.Schema, required bool) docsField {
	f := docsField{Name: name, Where: where, Description: description, Required: required}
	f.Type, f.Ref = typeName(schema)
	return f
}

// typeName describes a schema in a few words, and names the schema that it refers to.
func typeName(schema *huma.Schema) (text, ref string) {
	switch {
	case schema == nil:
		return "", ""
	case schema.Ref != "":
		ref = schema.Ref[strings.LastIndexByte(schema.Ref, '/')+1:]
		return ref, ref
	case schema.Type == huma.TypeArray:
		text, ref = typeName(schema.Items)
		return "list of " + text, ref
	case len(schema.Enum) > 0:
		values := make([]string, len(schema.Enum))
		for i, value := range schema.Enum {
			values[i] = fmt.Sprint(value)
		}
		return strings.Join(values, " | "), ""
	case schema.Format != "" && schema.Type == huma.TypeString:
		return schema.Format, ""
	case schema.Type == "":
		return "any", ""
	}
	return schema.Type, ""
}
