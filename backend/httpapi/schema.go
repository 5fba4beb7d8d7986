package httpapi

import (
	"reflect"

	"github.com/danielgtaylor/huma/v2"

	"psephos/backend/results"
	"psephos/election"
)

func typeOf[T any]() reflect.Type { return reflect.TypeFor[T]() }

// schemaNames gives types of other packages a name that says what they are outside their package.
var schemaNames = map[reflect.Type]string{
	typeOf[results.List]():          "ElectionList",
	typeOf[results.Summary]():       "ElectionSummary",
	typeOf[results.Description]():   "ElectionDescription",
	typeOf[results.Results]():       "ElectionResults",
	typeOf[results.History]():       "ElectionHistory",
	typeOf[election.RelayReceipt](): "BallotReceipt",
	typeOf[election.RelayStatus]():  "BallotStatus",
}

func schemaName(t reflect.Type, hint string) string {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if name, ok := schemaNames[t]; ok {
		return name
	}
	return huma.DefaultSchemaNamer(t, hint)
}
