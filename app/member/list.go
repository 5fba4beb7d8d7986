package member

import (
	"fmt"
	"slices"
	"strings"

	"psephos/app/refusal"
	"psephos/election"
	"psephos/internal/durable"
)

// Membership is one organisation that the person joined, as it is kept on the disk.
type Membership struct {
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

// ID names an organisation by what cannot change: its chain and roll.
func ID(invitation election.Invitation) string {
	return fmt.Sprintf("%d-%s", invitation.ChainID, strings.ToLower(invitation.Roll.Hex()))
}

// list is the file of memberships. Its user holds a lock.
type list struct {
	path string
	all  []Membership
}

func readList(path string) (*list, error) {
	l := &list{path: path}
	return l, durable.ReadJSON(path, &l.all)
}

func (l *list) save() error { return durable.WriteJSON(l.path, l.all) }

// at is the place of an organisation, or -1.
func (l *list) at(id string) int {
	return slices.IndexFunc(l.all, func(m Membership) bool { return m.ID == id })
}

func (l *list) find(id string) (Membership, error) {
	i := l.at(id)
	if i < 0 {
		return Membership{}, refusal.New("organisation.unknown")
	}
	return l.all[i], nil
}

// join is Members.Join.
func (l *list) join(invitation election.Invitation, confirmed bool) (Membership, error) {
	id := ID(invitation)
	i := l.at(id)
	switch {
	case i < 0:
		l.all = append(l.all, Membership{ID: id, Invitation: invitation, Email: invitation.Email, Number: -1})
		i = len(l.all) - 1
	case !confirmed && len(Changes(l.all[i].Invitation, invitation)) > 0:
		return Membership{}, refusal.New("invitation.changes")
	default:
		l.all[i].Invitation = invitation
	}
	return l.all[i], l.save()
}

// change applies fn to an organisation and keeps the result, if it is another one.
func (l *list) change(id string, fn func(*Membership)) error {
	i := l.at(id)
	if i < 0 {
		return refusal.New("organisation.unknown")
	}
	before := l.all[i]
	fn(&l.all[i])
	if same(before, l.all[i]) {
		return nil
	}
	return l.save()
}

func same(a, b Membership) bool {
	return a.Email == b.Email && a.Account == b.Account && a.Proven == b.Proven && a.Number == b.Number &&
		a.Invitation.Code == b.Invitation.Code
}

// forgetNumbers is for another wallet, whose numbers were not read yet.
func (l *list) forgetNumbers() error {
	for i := range l.all {
		l.all[i].Number = -1
	}
	return l.save()
}
