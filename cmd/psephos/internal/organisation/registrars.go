package organisation

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/auth"
	"psephos/backend/roll"
	"psephos/election"
)

// ensureRegistrars makes the registrars' accounts and lets each choose the password that is shown.
func (o *Organisation) ensureRegistrars(ctx context.Context) error {
	for _, account := range o.state.Registrars {
		initial, err := newPassword()
		if err != nil {
			return err
		}
		if err := o.office.Auth.EnsureStaff(ctx, o.state.Admin.Email, account.Email, initial, auth.Registrar); err != nil {
			return err
		}
	}
	staff, err := o.office.Auth.Staff(ctx)
	if err != nil {
		return err
	}
	for i, account := range o.state.Registrars {
		k := slices.IndexFunc(staff, func(known auth.Account) bool { return known.Email == account.Email })
		if k < 0 {
			return fmt.Errorf("the office does not know its registrar %s", account.Email)
		}
		if staff[k].SetUpBy != "" {
			if err := o.choosePassword(ctx, staff[k].ID, account); err != nil {
				return err
			}
		}
		o.registrar[i] = registrar{Account: staff[k].ID, Email: staff[k].Email}
	}
	return nil
}

// choosePassword does what a registrar does first: sign in with the administrator's password and replace it, because
// nobody approves with a password that an administrator knows. The administrator sets one again, so that a start that was
// interrupted here can be repeated.
func (o *Organisation) choosePassword(ctx context.Context, id string, account Account) error {
	initial, err := newPassword()
	if err != nil {
		return err
	}
	if _, err := o.office.Auth.ChangeStaff(ctx, o.state.Admin.Email, id, auth.Change{Password: &initial}); err != nil {
		return err
	}
	tokens, err := o.office.Auth.SignIn(ctx, account.Email, initial)
	if err != nil {
		return err
	}
	principal, err := o.office.Auth.Authenticate(ctx, tokens.Access)
	if err != nil {
		return err
	}
	return o.office.Auth.ChangePassword(ctx, principal, initial, account.Password)
}

// invite imports the membership list and invites everybody, and invites again the guests whose invitation names an office
// or a chain that has moved to another port.
func (o *Organisation) invite(ctx context.Context) error {
	if _, err := o.office.Roll.Import(ctx, o.registrar[0], membershipList(), false); err != nil {
		return err
	}
	voters, _, err := o.office.Roll.Voters(ctx, roll.Filter{})
	if err != nil {
		return err
	}
	byEmail := map[string]roll.Voter{}
	for _, voter := range voters {
		byEmail[voter.Email] = voter
	}
	for i := range o.state.Guests {
		guest := &o.state.Guests[i]
		voter := byEmail[guest.Email]
		guest.used = guest.Invitation != "" && voter.State != roll.Invited
		if guest.Invitation != "" && (guest.used || o.current(guest.Invitation)) {
			continue
		}
		if guest.Invitation, err = o.inviteOne(ctx, voter.ID); err != nil {
			return err
		}
	}
	return nil
}

func (o *Organisation) inviteOne(ctx context.Context, voter string) (link string, err error) {
	written, err := o.office.Roll.Invite(ctx, o.registrar[0], []string{voter})
	if err != nil {
		return "", err
	}
	return written[0].Link, nil
}

// current says whether an invitation still leads here.
func (o *Organisation) current(link string) bool {
	invitation, err := election.ParseInvitation(link)
	return err == nil && invitation.Office == o.office.Origin && invitation.RPC[0] == o.devnet.RPC()
}

// approveInterval is how long somebody who has proved an address waits for the simulated registrars.
const approveInterval = 500 * time.Millisecond

// approveAll plays the two registrars until the organisation stops. What fails is tried again.
func (o *Organisation) approveAll() error {
	return o.every(approveInterval, "the simulated registrars could not approve", o.approve)
}

// approve approves everybody who has proved an address, one registrar after the other, and has them enrolled.
func (o *Organisation) approve(ctx context.Context) error {
	waiting, _, err := o.office.Roll.Voters(ctx, roll.Filter{State: roll.AddressProven})
	if err != nil || len(waiting) == 0 {
		return err
	}
	var proposed, fresh []string
	seen := map[string]common.Address{}
	for _, voter := range waiting {
		seen[voter.ID] = *voter.Address
		if voter.ProposedBy == "" {
			fresh = append(fresh, voter.ID)
		}
		if voter.ProposedBy != o.registrar[1].Email {
			proposed = append(proposed, voter.ID)
		}
	}
	if len(fresh) > 0 {
		if _, err := o.office.Roll.Propose(ctx, o.registrar[0], fresh); err != nil {
			return err
		}
	}
	if len(proposed) > 0 {
		if _, err := o.office.Roll.Confirm(ctx, o.registrar[1], proposed, seen); err != nil {
			return err
		}
	}
	_, err = o.office.Roll.StartEnrolment(ctx, o.registrar[1])
	return err
}
