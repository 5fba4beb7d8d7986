package app

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"psephos/app/member"
	"psephos/app/office"
	"psephos/app/refusal"
	"psephos/app/wallet"
	"psephos/election"
)

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

// SignUp makes an account at the office with the invitation's one-time code, and signs in.
func (o *Organisations) SignUp(id, email, password string) (err error) {
	a := o.app
	defer refusal.Guard(a.log, "organisations.signUp", &err)
	vault, err := a.members.Vault()
	if err != nil {
		return err
	}
	connection, joined, err := a.members.Connect(id)
	if err != nil {
		return err
	}
	// The office sees its password. It must never see the wallet's.
	if vault.Opens(wallet.NewPassphrase(password)) {
		return refusal.New("office.password_is_passphrase")
	}
	ctx, cancel := a.timeout(member.RequestTimeout)
	defer cancel()
	if err := connection.Office.SignUp(ctx, joined.Invitation.Code, email, password); err != nil {
		return err
	}
	return a.members.Change(id, func(m *member.Membership) { m.Email, m.Account = email, true })
}

// SignIn signs in at the office.
func (o *Organisations) SignIn(id, email, password string) (err error) {
	a := o.app
	defer refusal.Guard(a.log, "organisations.signIn", &err)
	connection, _, err := a.members.Connect(id)
	if err != nil {
		return err
	}
	ctx, cancel := a.timeout(member.RequestTimeout)
	defer cancel()
	if err := connection.Office.SignIn(ctx, email, password); err != nil {
		return err
	}
	return a.members.Change(id, func(m *member.Membership) { m.Email, m.Account = email, true })
}

// ProveAddress signs the office's challenge with the wallet, which must be unlocked, and hands the signature in.
func (o *Organisations) ProveAddress(id string) (err error) {
	a := o.app
	defer refusal.Guard(a.log, "organisations.proveAddress", &err)
	vault, err := a.members.Vault()
	if err != nil {
		return err
	}
	connection, _, err := a.members.Connect(id)
	if err != nil {
		return err
	}
	ctx, cancel := a.timeout(member.RequestTimeout)
	defer cancel()
	challenge, err := connection.Office.Challenge(ctx)
	if err != nil {
		return err
	}
	proof, err := connection.Invitation.Possession(election.Challenge{
		Office: challenge.Office, ChainID: uint64(challenge.ChainID), Roll: common.HexToAddress(challenge.Roll), Nonce: challenge.Nonce,
	}, vault.Address())
	if err != nil {
		return err
	}
	signature, err := vault.SignPossession(proof)
	if err != nil {
		return err
	}
	answer := office.Proof{Address: proof.Address.Hex(), Nonce: proof.Nonce, Signature: hexutil.Encode(signature)}
	if _, err := connection.Office.Prove(ctx, answer); err != nil {
		return err
	}
	return a.members.Change(id, func(m *member.Membership) { m.Proven = proof.Address.Hex() })
}

// Registration says how far the person is. It does not fail when office or chain cannot be reached.
func (o *Organisations) Registration(id string) (_ Registration, err error) {
	a := o.app
	defer refusal.Guard(a.log, "organisations.registration", &err)
	vault, err := a.members.Vault()
	if err != nil {
		return Registration{}, err
	}
	connection, joined, err := a.members.Connect(id)
	if err != nil {
		return Registration{}, err
	}
	ctx, cancel := a.timeout(member.RequestTimeout)
	defer cancel()
	own := vault.Address()
	registration := Registration{
		Number: -1, Voters: -1, SignedIn: connection.Office.SignedIn(),
		Elsewhere: joined.Proven != "" && common.HexToAddress(joined.Proven) != own,
	}
	number, voters, err := a.members.Number(ctx, connection, joined)
	if err != nil {
		registration.Problem = refusal.Code(err)
	}
	registration.Number, registration.Voters = number, voters
	registration.Stage = stage(registration, joined, own)
	if registration.SignedIn && registration.Stage != "enrolled" {
		if me, err := connection.Office.Me(ctx); err == nil {
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

func stage(r Registration, joined member.Membership, own common.Address) string {
	switch {
	case r.Number >= 0:
		return "enrolled"
	case joined.Proven != "" && common.HexToAddress(joined.Proven) == own:
		return "waiting"
	case r.SignedIn:
		return "address"
	}
	return "account"
}

func deref[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}
