package organisation

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"psephos/backend/roll"
	"psephos/election"
)

// registrar is one of the two accounts that approve people.
type registrar = roll.Actor

func (o *Organisation) findRegistrars(ctx context.Context) error {
	staff, err := o.office.Auth.Staff(ctx)
	if err != nil {
		return err
	}
	for i, account := range o.state.Registrars {
		for _, known := range staff {
			if known.Email == account.Email {
				o.registrar[i] = registrar{Account: known.ID, Email: known.Email}
			}
		}
		if o.registrar[i].Account == "" {
			return fmt.Errorf("the office does not know its registrar %s", account.Email)
		}
	}
	return nil
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
		if guest.Invitation != "" && (o.current(guest.Invitation) || voter.State != roll.Invited) {
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
	tick := time.NewTicker(approveInterval)
	defer tick.Stop()
	for {
		select {
		case <-o.background.Done():
			return nil
		case <-tick.C:
			if err := o.approve(o.background); err != nil && o.background.Err() == nil {
				o.config.Log.WarnContext(o.background, "the simulated registrars could not approve", slog.Any("error", err))
			}
		}
	}
}

// approve approves everybody who has proved an address, one registrar after the other, and has them enrolled.
func (o *Organisation) approve(ctx context.Context) error {
	waiting, _, err := o.office.Roll.Voters(ctx, roll.Filter{State: roll.AddressProven})
	if err != nil || len(waiting) == 0 {
		return err
	}
	var proposed, fresh []string
	for _, voter := range waiting {
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
		if _, err := o.office.Roll.Confirm(ctx, o.registrar[1], proposed); err != nil {
			return err
		}
	}
	_, err = o.office.Roll.StartEnrolment(ctx, o.registrar[1])
	return err
}
