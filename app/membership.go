package app

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"psephos/app/refusal"
	"psephos/election"
)

// membership is one organisation that the person joined, as it is kept on the disk.
type membership struct {
	ID         string              `json:"id"`
	Invitation election.Invitation `json:"invitation"`
	Email      string              `json:"email"`
	// Account says that the person signed up or in at least once from this app.
	Account bool `json:"account"`
	// Proven is the address that was proven to the office, or "".
	Proven string `json:"proven"`
	// Number is the voter's number as last read from the chain, for when the chain cannot be reached; -1 before.
	Number int64 `json:"number"`
}

// memberships is the list of organisations, kept in one file.
type memberships struct {
	path string

	mu   sync.Mutex
	list []membership
}

func (m *memberships) load() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	return readJSON(m.path, &m.list)
}

func (m *memberships) all() []membership {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Clone(m.list)
}

func (m *memberships) find(id string) (membership, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, one := range m.list {
		if one.ID == id {
			return one, nil
		}
	}
	return membership{}, refusal.New("organisation.unknown")
}

// add keeps an organisation; joined again by a newer invitation, it takes the newer one's addresses and code. Everything in an
// invitation but the code is public, so that anybody can write one that leads to other addresses: those are taken over only if the
// person confirmed them.
func (m *memberships) add(invitation election.Invitation, confirmed bool) (membership, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	id := membershipID(invitation)
	for i := range m.list {
		if m.list[i].ID == id {
			if !confirmed && len(changes(m.list[i].Invitation, invitation)) > 0 {
				return membership{}, refusal.New("invitation.changes")
			}
			m.list[i].Invitation = invitation
			return m.list[i], writeJSON(m.path, m.list)
		}
	}
	joined := membership{ID: id, Invitation: invitation, Email: invitation.Email, Number: -1}
	m.list = append(m.list, joined)
	return joined, writeJSON(m.path, m.list)
}

// change applies fn to an organisation and keeps the result.
func (m *memberships) change(id string, fn func(*membership)) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for i := range m.list {
		if m.list[i].ID != id {
			continue
		}
		before := m.list[i]
		fn(&m.list[i])
		if same(before, m.list[i]) {
			return nil
		}
		return writeJSON(m.path, m.list)
	}
	return refusal.New("organisation.unknown")
}

// forgetNumbers is for another wallet, whose numbers were not read yet.
func (m *memberships) forgetNumbers() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for i := range m.list {
		m.list[i].Number = -1
	}
	return writeJSON(m.path, m.list)
}

func same(a, b membership) bool {
	return a.Email == b.Email && a.Account == b.Account && a.Proven == b.Proven && a.Number == b.Number &&
		a.Invitation.Code == b.Invitation.Code
}

// Change is what an invitation would replace of an organisation that was joined before.
type Change struct {
	// Field is "office", "endpoints" or "factory".
	Field string   `json:"field"`
	Old   []string `json:"old"`
	New   []string `json:"new"`
}

// changes are the differences that decide whom the app asks and believes; empty, not nil, if there are none. Whole endpoints are
// compared, not their hosts: one host may serve chains of its customers' making under different paths.
func changes(old, offered election.Invitation) []Change {
	found := []Change{}
	for _, c := range []Change{
		{"office", []string{origin(old.Office)}, []string{origin(offered.Office)}},
		{"endpoints", endpoints(old), endpoints(offered)},
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

// endpoints are an invitation's endpoints as a set: their order does not matter.
func endpoints(i election.Invitation) []string {
	return slices.Compact(slices.Sorted(slices.Values(i.RPC)))
}

// membershipID names an organisation by what cannot change: its chain and roll.
func membershipID(invitation election.Invitation) string {
	return fmt.Sprintf("%d-%s", invitation.ChainID, strings.ToLower(invitation.Roll.Hex()))
}
