package member

import (
	"slices"

	"psephos/election"
)

// Change is what an invitation would replace of an organisation that was joined before.
type Change struct {
	// Field is "office", "endpoints" or "factory".
	Field string   `json:"field"`
	Old   []string `json:"old"`
	New   []string `json:"new"`
}

// Changes are the differences that decide whom the app asks and believes; empty, not nil, if there are none. Whole endpoints are
// compared, not their hosts: under different paths one host may serve chains that its customers made.
func Changes(old, offered election.Invitation) []Change {
	found := []Change{}
	for _, c := range []Change{
		{"office", []string{origin(old.Office)}, []string{origin(offered.Office)}},
		{"endpoints", Endpoints(old), Endpoints(offered)},
		{"factory", []string{old.Factory.Hex()}, []string{offered.Factory.Hex()}},
	} {
		if !slices.Equal(c.Old, c.New) {
			found = append(found, c)
		}
	}
	return found
}

func origin(office string) string {
	normal, err := election.ParseOrigin(office)
	if err != nil { // an invitation's office was parsed before
		return office
	}
	return normal
}

// Endpoints are an invitation's endpoints as a set: sorted, each once.
func Endpoints(i election.Invitation) []string {
	return slices.Compact(slices.Sorted(slices.Values(i.RPC)))
}
