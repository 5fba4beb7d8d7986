package voting

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"psephos/app/errand"
	"psephos/app/journal"
	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/app/wallet"
	"psephos/chain"
	"psephos/election"
)

// resendAfter is how long a ballot that was handed over may be missing before it is handed over again.
const resendAfter = 30 * time.Second

// courier brings signed ballots to the ballot box and follows them until they are final. What it knows is in the journal, so that it
// goes on where it stopped after a restart. Nothing it does needs the wallet unlocked, except a voter's own transaction.
type courier struct {
	config  Config
	journal *journal.Journal
	loop    *errand.Loop
	own     *errand.Follower // of the ballots that voters send themselves
	ownLoop *errand.Loop

	mu       sync.Mutex
	problems map[string]string    // tracker to code
	tried    map[string]time.Time // tracker to the last handing over
}

func newCourier(config Config) *courier {
	c := &courier{config: config, problems: map[string]string{}, tried: map[string]time.Time{}}
	c.loop = errand.NewLoop(c.round)
	c.own = errand.NewFollower(config.Account, config.Errands, errand.Rules{
		Code: refusal.Code, Failed: "chain.refused", Replaced: "ballot.replaced",
	}, config.Log)
	c.ownLoop = errand.NewLoop(c.own.Round)
	return c
}

// run works until ctx is done.
func (c *courier) run(ctx context.Context) {
	var both sync.WaitGroup
	both.Go(func() { c.loop.Run(ctx) })
	both.Go(func() { c.ownLoop.Run(ctx) })
	both.Wait()
}

// round takes every ballot that is not settled one step further.
func (c *courier) round(ctx context.Context) {
	if _, err := c.config.Members.Vault(); err != nil {
		return
	}
	for _, entry := range c.journal.All() {
		if entry.State.Settled() || ctx.Err() != nil {
			continue
		}
		step, cancel := context.WithTimeout(ctx, errand.SendTimeout)
		err := c.advance(step, entry)
		cancel()
		c.note(entry.Tracker, err)
	}
}

// advance delivers a ballot that is due, then reads from the chain how far it is. Only the chain settles a ballot: an office that
// refuses one may still hold it.
func (c *courier) advance(ctx context.Context, entry journal.Entry) error {
	connection, _, err := c.config.Members.Connect(entry.Organisation)
	if err != nil {
		return err
	}
	var handing error
	if c.due(entry) {
		entry, handing = c.handOver(ctx, connection, entry)
	}
	target, err := connection.Election(ctx, entry.Ballot.Election)
	if err != nil {
		return errors.Join(handing, err)
	}
	seen, err := target.AgreedStatus(ctx, entry.Ballot.Number)
	if err != nil {
		return errors.Join(handing, err)
	}
	next := settle(entry, seen)
	if seen.State == election.StatePending {
		if next, err = giveUp(ctx, target, next, handing); err != nil {
			return errors.Join(handing, err)
		}
	}
	if next.State != entry.State || next.Block != entry.Block {
		if err := c.put(next); err != nil {
			return err
		}
	}
	if next.State == journal.Included || next.State.Settled() {
		return nil // however it got there
	}
	return handing
}

// due says whether a ballot is to be handed over now: at once when it was just signed, and again from time to time while it does not
// arrive. Handing over twice does no harm.
func (c *courier) due(entry journal.Entry) bool {
	if entry.State != journal.Signed && entry.State != journal.Sent {
		return false
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	last, tried := c.tried[entry.Tracker]
	if entry.State == journal.Sent && !tried {
		last, tried = entry.Updated, true // handed over before a restart
	}
	if tried && entry.State == journal.Sent && time.Since(last) < resendAfter {
		return false
	}
	c.tried[entry.Tracker] = time.Now()
	return true
}

// handOver gives a signed ballot to the relay, or sees to the voter's own transaction.
func (c *courier) handOver(ctx context.Context, connection *member.Connection, entry journal.Entry) (journal.Entry, error) {
	if entry.Own {
		return c.resendOwn(ctx, entry)
	}
	entry, err := c.leave(entry)
	if err != nil {
		return entry, err
	}
	if _, err := connection.Relay.Submit(ctx, entry.Ballot); err != nil {
		var refused *election.RelayError
		if errors.As(err, &refused) && refused.Code != "" {
			return entry, err
		}
		return entry, errors.Join(refusal.New("office.unreachable"), err)
	}
	if entry.State == journal.Sent {
		return entry, nil
	}
	entry.State = journal.Sent
	return entry, c.put(entry)
}

// leave notes, on the disk, that the ballot leaves this computer: from now on somebody may hold it.
func (c *courier) leave(entry journal.Entry) (journal.Entry, error) {
	if !entry.Kept {
		return entry, nil
	}
	entry.Kept = false
	return entry, c.put(entry)
}

// resendOwn sends the ballot as the voter's transaction, unless one was sent already: that one is followed.
func (c *courier) resendOwn(ctx context.Context, entry journal.Entry) (journal.Entry, error) {
	sent, ok := c.config.Errands.Find(entry.Tracker)
	switch {
	case ok && sent.State == errand.Failed:
		return entry, refusal.New(sent.Problem) // only the voter pays a second fee
	case ok:
		return entry, nil
	case entry.State == journal.Sent: // by an earlier release, which kept no errand: the same transaction again, not a second one
		return entry, c.config.Account.Resume(ctx, entry.Organisation)
	}
	return c.sendOwn(ctx, entry)
}

// sendOwn sends the ballot as a transaction of the wallet's address.
func (c *courier) sendOwn(ctx context.Context, entry journal.Entry) (journal.Entry, error) {
	vault, err := c.config.Members.Vault()
	if err != nil {
		return entry, err
	}
	if !vault.Unlocked() {
		return entry, wallet.ErrLocked
	}
	if !entry.SignedBy(vault.Address()) {
		return entry, refusal.New("ballot.none") // another wallet's: this account neither pays for it nor is seen with it
	}
	if sent, ok := c.config.Errands.Find(entry.Tracker); ok && !sent.Settled() {
		return entry, nil // it is on its way
	}
	connection, _, err := c.config.Members.Connect(entry.Organisation)
	if err != nil {
		return entry, err
	}
	target, err := connection.Election(ctx, entry.Ballot.Election)
	if err != nil {
		return entry, err
	}
	plan, err := target.PlanSubmit(ctx, entry.Ballot)
	if err != nil {
		return entry, err
	}
	return c.send(ctx, entry, plan)
}

func (c *courier) send(ctx context.Context, entry journal.Entry, plan election.Plan) (journal.Entry, error) {
	price, err := c.config.Account.Price(ctx, entry.Organisation, plan.To, plan.Data)
	if err != nil {
		return entry, err
	}
	if entry, err = c.leave(entry); err != nil {
		return entry, err
	}
	e := errand.Errand{ID: entry.Tracker, Organisation: entry.Organisation, Kind: "cast", Target: plan.To}
	hash, err := c.config.Account.Send(ctx, c.config.Errands, e, price.Quote, func() error { return nil })
	if err != nil {
		return entry, err
	}
	c.ownLoop.Wake()
	entry.State, entry.Own, entry.Tx = journal.Sent, true, hash
	return entry, c.put(entry)
}

func (c *courier) put(entry journal.Entry) error {
	entry.Updated = time.Now().UTC()
	return c.journal.Put(entry)
}

func (c *courier) note(tracker string, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err == nil {
		delete(c.problems, tracker)
		return
	}
	code := refusal.Code(err)
	if errors.Is(err, chain.ErrDisagree) {
		code = "chain.disputed" // the ballot may have been handed over: chain.disagree says that nothing was
	}
	if c.problems[tracker] != code {
		c.config.Log.Warn("a ballot waits", slog.String("tracker", tracker), slog.String("code", code))
	}
	c.problems[tracker] = code
}

func (c *courier) problem(tracker string) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.problems[tracker]
}
