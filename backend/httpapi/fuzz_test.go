package httpapi_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"

	"psephos/backend/auth"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
)

// schema is what this test needs of an OpenAPI schema.
type schema struct {
	Ref        string `json:"$ref"`
	Type       string
	Format     string
	Pattern    string
	Enum       []any
	Properties map[string]schema
	Required   []string
	Items      *schema
	MaxLength  int
	Minimum    *float64
	Maximum    *float64
}

type parameter struct {
	Name, In string
	Required bool
	Schema   schema
}

type operation struct {
	Parameters  []parameter
	RequestBody *struct {
		Content map[string]struct{ Schema schema }
	}
	Security []any
}

// specification is the committed OpenAPI document.
type specification struct {
	Paths      map[string]map[string]operation
	Components struct{ Schemas map[string]schema }
}

// generator makes requests that follow the document more or less.
type generator struct {
	*rand.Rand
	document specification
	known    []string // keys that exist
}

// hostile is text that has broken programs.
var hostile = []string{
	"", " ", "\x00", "\u202e", "'; DROP TABLE voters; --", "%00", "../../etc/passwd", "{{7*7}}", "<script>alert(1)</script>", "=1+1", "\r\nX: y",
	"-1", "0", "9223372036854775808", "1e309", "NaN", "null", strings.Repeat("a", 5_000), strings.Repeat("ä", 300), "\xff\xfe", "0x", "true", "[]",
	"\U0001F468\u200D\U0001F469", "a@b.c", "0x00000000000000000000000000000000000000e1", "2031-05-06T07:08:09Z",
}

func (g *generator) pick(list []string) string { return list[g.IntN(len(list))] }

func (g *generator) text(s schema) string {
	switch g.IntN(4) {
	case 0:
		return g.pick(hostile)
	case 1:
		return g.pick(g.known)
	}
	switch {
	case len(s.Enum) > 0:
		return fmt.Sprint(s.Enum[g.IntN(len(s.Enum))])
	case strings.Contains(s.Pattern, "{128}"):
		return "0x" + strings.Repeat("ab", 64)
	case strings.HasPrefix(s.Pattern, "^0x"):
		return known.Hex()
	case s.Format == "date-time":
		return "2031-05-06T07:08:09Z"
	}
	return g.pick([]string{"ada@example.org", "a long enough password", "some reason or other", "7K3QZ-7K3QZ-7K3QZ-7K3QZ", "123456", "x"})
}

// value follows a schema, mostly.
func (g *generator) value(s schema, depth int) any {
	if s.Ref != "" {
		s = g.document.Components.Schemas[s.Ref[strings.LastIndexByte(s.Ref, '/')+1:]]
	}
	if g.IntN(12) == 0 || depth > 6 {
		return []any{nil, true, -1, 1e300, "", []any{}, map[string]any{}, g.pick(hostile), []any{nil, []any{}}}[g.IntN(9)]
	}
	switch s.Type {
	case "object":
		object := map[string]any{}
		for name, property := range s.Properties {
			if slices.Contains(s.Required, name) && g.IntN(15) > 0 || g.IntN(2) == 0 {
				object[name] = g.value(property, depth+1)
			}
		}
		if g.IntN(15) == 0 {
			object[g.pick(hostile)] = g.pick(hostile)
		}
		return object
	case "array":
		list := make([]any, g.IntN(4))
		for i := range list {
			list[i] = g.value(*s.Items, depth+1)
		}
		return list
	case "integer", "number":
		return []any{0, 1, -1, 1 << 40, 2.5, 255, 1 << 53}[g.IntN(7)]
	case "boolean":
		return g.IntN(2) == 0
	case "string":
		return g.text(s)
	}
	return map[string]any{"id": "AAAA", "rawId": "AAAA", "type": "public-key", "response": map[string]any{"clientDataJSON": "e30", "attestationObject": "oA"}}
}

// address fills in path and query.
func (g *generator) address(path string, op operation) string {
	query := url.Values{}
	for _, p := range op.Parameters {
		text := g.text(p.Schema)
		switch {
		case p.In == "path":
			path = strings.ReplaceAll(path, "{"+p.Name+"}", url.PathEscape(text))
		case p.In == "query" && g.IntN(3) > 0:
			query.Set(p.Name, text)
		}
	}
	if g.IntN(20) == 0 {
		query.Set(g.pick(hostile), g.pick(hostile))
	}
	if len(query) == 0 {
		return path
	}
	return path + "?" + query.Encode()
}

var files = []string{
	"id,name,email\n1,Ada,ada@example.org\n", "id;name;email\n=1+1;@x;y@example.org\n", "\x00\x01\x02", "\xff\xfei\x00d\x00", "", "\"", "id,name,email\n\"",
	"id,name,email\n" + strings.Repeat("1,A,a@example.org\n", 300), strings.Repeat(",", 10_000), "PK\x03\x04", "id,name,email\n1,\u202eAda,ada@example.org\n",
	"Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n\n--b--\n", "From: x\n\n",
}

func (g *generator) body(op operation) (body, kind string) {
	if op.RequestBody == nil {
		return "", ""
	}
	for name, content := range op.RequestBody.Content {
		if name != "application/json" {
			return g.pick(files), name
		}
		encoded, err := json.Marshal(g.value(content.Schema, 0))
		if err != nil {
			return "{", name
		}
		body, kind = string(encoded), name
	}
	if g.IntN(15) == 0 {
		body = body[:g.IntN(len(body)+1)]
	}
	if g.IntN(30) == 0 {
		kind = g.pick([]string{"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "x"})
	}
	return body, kind
}

// TestNoOperationOfTheDocumentBreaks sends every operation many requests made from its own description, as everybody who
// could: none may end in an internal error. Found requests are printed whole.
func TestNoOperationOfTheDocumentBreaks(t *testing.T) {
	text, err := os.ReadFile(committed)
	if err != nil {
		t.Fatal(err)
	}
	var document specification
	if err := json.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	storetest.Each(t, func(t *testing.T, db *store.DB) { fuzzOperations(t, newOfficeOn(t, db, nil), document) })
}

func fuzzOperations(t *testing.T, o *office, document specification) {
	t.Helper()
	const rounds = 25
	g := &generator{Rand: rand.New(rand.NewPCG(3, 4)), document: document, known: []string{"x", known.Hex(), "AAAA"}}
	g.known = append(g.known, o.keys(t)...)
	paths := make([]string, 0, len(document.Paths))
	for path := range document.Paths {
		paths = append(paths, path)
	}
	slices.Sort(paths)
	tokens := o.tokens(t)
	answers := map[int]int{}
	for _, path := range paths {
		for _, method := range []string{"get", "post", "put", "patch", "delete"} {
			op, there := document.Paths[path][method]
			if !there {
				continue
			}
			for range rounds {
				body, kind := g.body(op)
				address := g.address(path, op)
				token := g.pick(tokens)
				a := o.ask(t, strings.ToUpper(method), address, token, body, "Content-Type: "+kind, "Cookie: __Host-psephos="+g.pick([]string{"", "x"}))
				answers[a.status/100]++
				if a.status >= 500 {
					t.Errorf("%s %s %q: %d %s", method, address, body, a.status, a.body)
				}
				if a.status == http.StatusUnauthorized && token != "" { // a password was changed or somebody disabled
					tokens = o.tokens(t)
				}
			}
		}
	}
	if answers[2] == 0 || answers[4] == 0 {
		t.Errorf("answers by kind: %v", answers)
	}
	t.Logf("answers by kind: %v", answers)
}

// tokens of everybody: fresh accounts, because the requests change those there are.
func (o *office) tokens(t *testing.T) []string {
	t.Helper()
	n := len(o.made)
	o.made = append(o.made, "")
	return []string{
		"", o.voter(t, fmt.Sprintf("v%d@example.org", n)).Access, o.staff(t, fmt.Sprintf("r%d@example.org", n), auth.Registrar),
		o.staff(t, fmt.Sprintf("a%d@example.org", n), auth.Admin),
	}
}

// keys of people and staff that exist.
func (o *office) keys(t *testing.T) []string {
	t.Helper()
	var keys []string
	o.invitation(t, "somebody@example.org")
	people, _, err := o.roll.Voters(t.Context(), rollFilter)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range people {
		keys = append(keys, v.ID)
	}
	imports, err := o.roll.Imports(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range imports {
		keys = append(keys, i.ID)
	}
	return keys
}
