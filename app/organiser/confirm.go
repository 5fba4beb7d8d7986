package organiser

import (
	"bytes"
	"context"
	"time"

	"psephos/app/errand"
	"psephos/app/refusal"
	"psephos/app/wallet"
)

// planFor is how long a summary may be looked at before it has to be made again: times and fees move on.
const planFor = 10 * time.Minute

// Confirm signs and sends exactly what was shown as the Summary of this id. It returns once the transaction is on the disk and was
// handed over; Drafts and Elections say how far it is.
func (o *Organiser) Confirm(id string) (err error) {
	r := o.room
	defer refusal.Guard(r.config.Log, "organiser.confirm", &err)
	vault, err := r.config.Members.Vault()
	if err != nil {
		return err
	}
	if !vault.Unlocked() {
		return wallet.ErrLocked // the plan is kept until the wallet is unlocked
	}
	p, ok := r.plans.Take(id)
	if !ok {
		return refusal.New("organiser.noPlan")
	}
	if time.Since(p.made) > planFor {
		return refusal.New("organiser.stale")
	}
	ctx, cancel := r.config.Timeout(errand.SendTimeout)
	defer cancel()
	if err := r.requireUnchanged(ctx, p); err != nil {
		return err
	}
	return r.send(ctx, p)
}

func (r *Room) send(ctx context.Context, p plan) error {
	connection, _, err := r.config.Members.Connect(p.act.Organisation)
	if err != nil {
		return err
	}
	allowed := func() error { return r.config.Desk.requireFree(connection.Invitation.ChainID, ElectionDraft{}) }
	_, err = r.config.Account.Send(ctx, r.config.Desk.Book, p.act, p.quote, allowed)
	r.loop.Wake()
	return explain(err)
}

// requireUnchanged refuses a plan that is not what a summary made now would show.
func (r *Room) requireUnchanged(ctx context.Context, p plan) error {
	if p.act.Draft == "" {
		return r.requireSameClosing(ctx, p)
	}
	d, err := r.draft(p.act.Draft)
	if err != nil {
		return err
	}
	if d.Election != "" {
		return refusal.New("organiser.created")
	}
	now, err := content(d)
	if err == nil && !bytes.Equal(now, p.content) {
		err = refusal.New("organiser.changed")
	}
	return err
}

func (r *Room) requireSameClosing(ctx context.Context, p plan) error {
	connection, _, err := r.config.Members.Connect(p.act.Organisation)
	if err != nil {
		return err
	}
	opened, err := connection.Election(ctx, p.act.Target)
	if err != nil {
		return err
	}
	closes, err := opened.Closing(ctx)
	if err == nil && !closes.Equal(p.closes) {
		err = refusal.New("organiser.changed")
	}
	return err
}

// Discard throws a plan away.
func (o *Organiser) Discard(id string) (err error) {
	defer refusal.Guard(o.room.config.Log, "organiser.discard", &err)
	_, _ = o.room.plans.Take(id)
	return nil
}
