package httpapi_test

import (
	"strings"
	"testing"

	"psephos/backend/results"
)

func TestHistoryAndTable(t *testing.T) {
	o := newOffice(t, nil)
	var history results.History
	o.ask(t, "GET", api+"/elections/"+known.Hex()+"/history", "", "").json(t, &history)
	if history.Election != known || history.Turnout[0].Ballots != 3 {
		t.Errorf("history = %+v", history)
	}
	table := o.ask(t, "GET", api+"/elections/"+known.Hex()+"/results.csv?language=de", "", "")
	if table.status != 200 || !strings.HasPrefix(table.header.Get("Content-Type"), "text/csv") ||
		!strings.HasPrefix(table.header.Get("Content-Disposition"), "attachment") {
		t.Errorf("table: %d %v", table.status, table.header)
	}
	for _, path := range []string{"/history", "/results.csv"} {
		o.ask(t, "GET", api+"/elections/0x00000000000000000000000000000000000000e2"+path, "", "").wantProblem(t, 404, "no_such_election")
	}
	o.ask(t, "GET", api+"/elections/x/results.csv", "", "").wantProblem(t, 404, "no_such_election")
	hostile := o.ask(t, "GET", api+"/elections/"+known.Hex()+"/results.csv?language=%0d%0aSet-Cookie:x", "", "")
	if hostile.status != 200 || hostile.header.Get("Set-Cookie") != "" {
		t.Errorf("a hostile language: %d %v", hostile.status, hostile.header)
	}
}
