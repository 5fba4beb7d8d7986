package app

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"psephos/app/office"
	"psephos/app/refusal"
	"psephos/app/wallet"
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
	Changes []Change `json:"changes"`
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

// Registration is how far the person is from being able to vote.
type Registration struct {
	// Stage is "account" (sign up or in), "address" (prove the address), "waiting" (for the registrar) or "enrolled", which
	// is read from the chain.
	Stage string `json:"stage"`
	// Office is what the office says, or "" when it was not asked: "registered", "addressProven", "approved", "enrolled".
	Office string `json:"office"`
	// Number is the voter's number, -1 before the enrolment.
	Number int32 `json:"number"`
	// Voters is the number of people on the roll, -1 if unknown.
	Voters int32 `json:"voters"`
	// Elsewhere says that another address than this wallet's was proven from this app before.
	Elsewhere bool `json:"elsewhere"`
	// Other is another address than this wallet's that the office has for the person, or "".
	Other string `json:"other"`
	// Rekey is "opened" while the office waits for a new address of a person whose key was lost, "proven" when it has one and
	// "confirmed" until the chain has it; else "".
	Rekey    string `json:"rekey"`
	SignedIn bool   `json:"signedIn"`
	// Problem is the code of why the chain could not be read, or "".
	Problem string `json:"problem"`
}

// List returns the organisations in the order they were joined.
func (o *Organisations) List() (_ []Organisation, err error) {
	defer refusal.Guard(o.app.log, "organisations.list", &err)
	if _, err := o.app.opened(); err != nil {
		return nil, err
	}
	list := []Organisation{}
	for _, member := range o.app.members.all() {
		list = append(list, describe(member))
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
	if _, err := o.app.opened(); err == nil {
		if member, err := o.app.members.find(membershipID(invitation)); err == nil {
			shown.Joined, shown.Changes = true, changes(member.Invitation, invitation)
		}
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
	if err := permitNetwork(invitation, developmentBuild); err != nil {
		return "", err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.problem != nil {
		return "", a.problem
	}
	member, err := a.members.add(invitation, confirmed)
	if err != nil {
		return "", err
	}
	if old, ok := a.links[member.ID]; ok { // the new invitation may name other addresses
		old.close()
		delete(a.links, member.ID)
	}
	a.invitation = ""
	return member.ID, nil
}

// PutAside forgets the invitation that the app was started with.
func (o *Organisations) PutAside() (err error) {
	defer refusal.Guard(o.app.log, "organisations.putAside", &err)
	o.app.mu.Lock()
	defer o.app.mu.Unlock()
	o.app.invitation = ""
	return nil
}

// SignUp makes an account at the office with the invitation's one-time code, and signs in.
func (o *Organisations) SignUp(id, email, password string) (err error) {
	a := o.app
	defer refusal.Guard(a.log, "organisations.signUp", &err)
	l, member, err := a.link(id)
	if err != nil {
		return err
	}
	// The office gets to see its password. It must never see the wallet's.
	if a.vault.Opens(wallet.NewPassphrase(password)) {
		return refusal.New("office.password_is_passphrase")
	}
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	if err := l.office.SignUp(ctx, member.Invitation.Code, email, password); err != nil {
		return err
	}
	return a.members.change(id, func(m *membership) { m.Email, m.Account = email, true })
}

// SignIn signs in at the office.
func (o *Organisations) SignIn(id, email, password string) (err error) {
	a := o.app
	defer refusal.Guard(a.log, "organisations.signIn", &err)
	l, _, err := a.link(id)
	if err != nil {
		return err
	}
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	if err := l.office.SignIn(ctx, email, password); err != nil {
		return err
	}
	return a.members.change(id, func(m *membership) { m.Email, m.Account = email, true })
}

// ProveAddress signs the office's challenge with the wallet, which must be unlocked, and hands the signature in.
func (o *Organisations) ProveAddress(id string) (err error) {
	a := o.app
	defer refusal.Guard(a.log, "organisations.proveAddress", &err)
	l, _, err := a.link(id)
	if err != nil {
		return err
	}
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	challenge, err := l.office.Challenge(ctx)
	if err != nil {
		return err
	}
	proof, err := possession(challenge, l.invitation, a.vault.Address())
	if err != nil {
		return err
	}
	signature, err := a.vault.SignPossession(proof)
	if err != nil {
		return err
	}
	answer := office.Proof{Address: proof.Address.Hex(), Nonce: proof.Nonce, Signature: hexutil.Encode(signature)}
	if _, err := l.office.Prove(ctx, answer); err != nil {
		return err
	}
	return a.members.change(id, func(m *membership) { m.Proven = proof.Address.Hex() })
}

// possession builds what is signed from the invitation, not from the office's answer: an office that names another one's
// address, chain or roll could pass the proof on.
func possession(c office.Challenge, i election.Invitation, address common.Address) (election.Possession, error) {
	if strings.TrimRight(c.Office, "/") != strings.TrimRight(i.Office, "/") || uint64(c.ChainID) != i.ChainID || common.HexToAddress(c.Roll) != i.Roll {
		return election.Possession{}, refusal.New("office.challenge")
	}
	return election.Possession{Office: i.Office, ChainID: i.ChainID, Roll: i.Roll, Nonce: c.Nonce, Address: address}, nil
}

// Registration says how far the person is. It does not fail when office or chain cannot be reached.
func (o *Organisations) Registration(id string) (_ Registration, err error) {
	a := o.app
	defer refusal.Guard(a.log, "organisations.registration", &err)
	l, member, err := a.link(id)
	if err != nil {
		return Registration{}, err
	}
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	own := a.vault.Address()
	registration := Registration{
		Number: -1, Voters: -1, SignedIn: l.office.SignedIn(),
		Elsewhere: member.Proven != "" && common.HexToAddress(member.Proven) != own,
	}
	number, voters, err := a.number(ctx, l, member)
	if err != nil {
		registration.Problem = refusal.Code(err)
	}
	registration.Number, registration.Voters = number, voters
	registration.Stage = stage(registration, member, own)
	if registration.SignedIn && registration.Stage != "enrolled" {
		if me, err := l.office.Me(ctx); err == nil {
			registration.takeOver(me, own)
		}
	}
	return registration, nil
}

// takeOver adds what the office says of the person.
func (r *Registration) takeOver(me office.Me, own common.Address) {
	r.Office = string(deref(me.State))
	held := common.HexToAddress(deref(me.Address))
	if me.Rekey != nil {
		r.Rekey = string(me.Rekey.State)
		if offered := common.HexToAddress(deref(me.Rekey.Address)); offered != (common.Address{}) {
			held = offered
		}
	}
	switch {
	case held == own:
		r.Stage = "waiting" // proven before, perhaps from another installation
	case r.Stage == "waiting" && held != (common.Address{}):
		r.Stage = "address" // another address took the place of the one that was proven from here
		fallthrough
	case held != (common.Address{}):
		r.Other = held.Hex()
	}
}

func stage(r Registration, member membership, own common.Address) string {
	switch {
	case r.Number >= 0:
		return "enrolled"
	case member.Proven != "" && common.HexToAddress(member.Proven) == own:
		return "waiting"
	case r.SignedIn:
		return "address"
	}
	return "account"
}

// number reads the wallet's number and the size of the roll from the chain, and falls back on the number read last time.
func (a *App) number(ctx context.Context, l *link, member membership) (number, voters int32, err error) {
	snapshot, err := l.roll(ctx)
	if err != nil {
		return int32(member.Number), -1, err //nolint:gosec // numbers have 32 bits
	}
	number = -1
	if found, ok := snapshot.Find(a.vault.Address()); ok {
		number = int32(found) //nolint:gosec // a roll has at most 2^31 voters
	}
	err = a.members.change(member.ID, func(m *membership) { m.Number = int64(number) })
	return number, int32(snapshot.Size()), err //nolint:gosec // as above
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
		Changes: []Change{},
	}
}

func describe(m membership) Organisation {
	shown := showInvitation(m.Invitation)
	shown.Joined = true
	name := m.Invitation.Organisation
	if name == "" {
		name = fmt.Sprintf("%s…", m.ID[:12])
	}
	return Organisation{ID: m.ID, Name: name, Email: m.Email, Account: m.Account, Invitation: shown}
}

func deref[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}
