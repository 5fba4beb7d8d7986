package app

import (
	"fmt"
	"strconv"

	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/election"
)

// Organisations is the area of joining an organisation and getting on its roll.
type Organisations struct{ app *App }

// Invitation is what an invitation leads to, shown before it is accepted.
type Invitation struct {
	Organisation string   `json:"organisation"`
	Office       string   `json:"office"`
	Email        string   `json:"email"`
	ChainID      string   `json:"chainId"`
	Endpoints    []string `json:"endpoints"`
	Factory      string   `json:"factory"`
	Roll         string   `json:"roll"`
	// Joined says that the organisation was joined before.
	Joined bool `json:"joined"`
	// Changes are what accepting would replace of an organisation that was joined before; Accept needs them confirmed.
	Changes []member.Change `json:"changes"`
}

// Organisation is one organisation that was joined.
type Organisation struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Email string `json:"email"`
	// Account says that the person signed up or in from this app before.
	Account    bool       `json:"account"`
	Invitation Invitation `json:"invitation"`
}

// List returns the organisations in the order they were joined.
func (o *Organisations) List() (_ []Organisation, err error) {
	defer refusal.Guard(o.app.log, "organisations.list", &err)
	if _, err := o.app.members.Vault(); err != nil {
		return nil, err
	}
	list := []Organisation{}
	for _, joined := range o.app.members.All() {
		list = append(list, describe(joined))
	}
	return list, nil
}

// Preview reads an invitation, as a link, a code or the contents of a file, and changes nothing.
func (o *Organisations) Preview(text string) (_ Invitation, err error) {
	defer refusal.Guard(o.app.log, "organisations.preview", &err)
	invitation, err := parseInvitation(text)
	if err != nil {
		return Invitation{}, err
	}
	shown := showInvitation(invitation)
	if joined, err := o.app.members.Find(member.ID(invitation)); err == nil {
		shown.Joined, shown.Changes = true, member.Changes(joined.Invitation, invitation)
	}
	return shown, nil
}

// Accept joins the organisation of an invitation and returns its id. Of an organisation that was joined before it replaces
// addresses only if the person confirmed the changes that Preview named; it fails with "invitation.changes" otherwise.
func (o *Organisations) Accept(text string, confirmed bool) (_ string, err error) {
	a := o.app
	defer refusal.Guard(a.log, "organisations.accept", &err)
	invitation, err := parseInvitation(text)
	if err != nil {
		return "", err
	}
	if err := permitNetwork(invitation); err != nil {
		return "", err
	}
	joined, err := a.members.Join(invitation, confirmed)
	if err != nil {
		return "", err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.invitation = ""
	return joined.ID, nil
}

// PutAside forgets the invitation that the app was started with.
func (o *Organisations) PutAside() (err error) {
	defer refusal.Guard(o.app.log, "organisations.putAside", &err)
	o.app.mu.Lock()
	defer o.app.mu.Unlock()
	o.app.invitation = ""
	return nil
}

func parseInvitation(text string) (election.Invitation, error) {
	if len(text) > longestLink {
		return election.Invitation{}, refusal.New("invitation.invalid")
	}
	invitation, err := election.ParseInvitation(text)
	if err != nil {
		return election.Invitation{}, refusal.New("invitation.invalid").With("detail", refusal.Redact(err.Error()))
	}
	return invitation, nil
}

func showInvitation(i election.Invitation) Invitation {
	return Invitation{
		Organisation: i.Organisation, Office: i.Office, Email: i.Email, ChainID: strconv.FormatUint(i.ChainID, 10),
		Endpoints: append([]string{}, i.RPC...), Factory: i.Factory.Hex(), Roll: i.Roll.Hex(),
		Changes: []member.Change{},
	}
}

func describe(m member.Membership) Organisation {
	shown := showInvitation(m.Invitation)
	shown.Joined = true
	name := m.Invitation.Organisation
	if name == "" {
		name = fmt.Sprintf("%s…", m.ID[:12])
	}
	return Organisation{ID: m.ID, Name: name, Email: m.Email, Account: m.Account, Invitation: shown}
}
