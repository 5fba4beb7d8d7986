package app

import (
	"context"
	"errors"
	"log/slog"
	"strconv"
	"sync"
	"time"

	"psephos/app/journal"
	"psephos/app/wallet"
	"psephos/election"
)

const (
	courierInterval = 2 * time.Second
	submitTimeout   = time.Minute
	// offerOwnAfter is how long a ballot may rest at the office before the voter is offered to send it alone.
	offerOwnAfter = 45 * time.Second
)

// courier brings signed ballots to the ballot box and follows them until they are final. What it knows is in the journal,
// so that it goes on where it stopped after a restart. Nothing it does needs the wallet unlocked, except a voter's own
// transaction.
type courier struct {
	app  *App
	wake chan struct{}

	mu       sync.Mutex
	problems map[string]string // tracker to code
}

func newCourier(a *App) *courier {
	return &courier{app: a, wake: make(chan struct{}, 1), problems: map[string]string{}}
}

// run works until ctx is done.
func (c *courier) run(ctx context.Context) {
	ticker := time.NewTicker(courierInterval)
	defer ticker.Stop()
	for {
		c.round(ctx)
		select {
		case <-ctx.Done():
			return
		case <-c.wake:
		case <-ticker.C:
		}
	}
}

// wakeUp makes the next round begin at once.
func (c *courier) wakeUp() {
	select {
	case c.wake <- struct{}{}:
	default:
	}
}

// round takes every ballot that is not settled one step further.
func (c *courier) round(ctx context.Context) {
	if _, err := c.app.opened(); err != nil {
		return
	}
	for _, entry := range c.app.journal.All() {
		if entry.State.Settled() || ctx.Err() != nil {
			continue
		}
		step, cancel := context.WithTimeout(ctx, submitTimeout)
		err := c.advance(step, entry)
		cancel()
		c.note(entry.Tracker, err)
	}
}

// advance delivers a ballot that was not handed over, then reads from the chain how far it is. Only the chain's word
// settles a ballot.
func (c *courier) advance(ctx context.Context, entry journal.Entry) error {
	l, _, err := c.app.link(entry.Organisation)
	if err != nil {
		return err
	}
	var handing error
	if entry.State == journal.Signed {
		entry, handing = c.handOver(ctx, l, entry)
	}
	target, err := l.election(ctx, entry.Ballot.Election)
	if err != nil {
		return errors.Join(handing, err)
	}
	seen, err := target.Status(ctx, entry.Ballot.Number)
	if err != nil {
		return errors.Join(handing, err)
	}
	next := settle(entry, seen)
	if next.State != entry.State || next.Block != entry.Block {
		next.Updated = time.Now().UTC()
		if err := c.app.journal.Put(next); err != nil {
			return err
		}
	}
	if next.State == journal.Included || next.State == journal.Final {
		return nil // however it got there
	}
	return handing
}

// handOver gives a signed ballot to the relay, or sends it as the voter's own transaction. A refusal for good ends it.
func (c *courier) handOver(ctx context.Context, l *link, entry journal.Entry) (journal.Entry, error) {
	if entry.Own {
		return c.submitOwn(ctx, entry)
	}
	if _, err := l.relay.Submit(ctx, entry.Ballot); err != nil {
		if reason, final := refusedForGood(err); final {
			entry.State, entry.Reason = journal.Rejected, reason
			return entry, errors.Join(err, c.put(entry))
		}
		return entry, err
	}
	entry.State = journal.Sent
	return entry, c.put(entry)
}

// submitOwn sends the ballot as a transaction of the wallet's address.
func (c *courier) submitOwn(ctx context.Context, entry journal.Entry) (journal.Entry, error) {
	a := c.app
	if !a.vault.Unlocked() {
		return entry, wallet.ErrLocked
	}
	l, _, err := a.link(entry.Organisation)
	if err != nil {
		return entry, err
	}
	target, err := l.election(ctx, entry.Ballot.Election)
	if err != nil {
		return entry, err
	}
	sender, err := a.sender(ctx, l)
	if err != nil {
		return entry, err
	}
	tx, err := target.Submit(ctx, sender, entry.Ballot)
	if err != nil {
		return entry, err
	}
	entry.State, entry.Own, entry.Tx = journal.Sent, true, tx.Hash()
	return entry, c.put(entry)
}

func (c *courier) put(entry journal.Entry) error {
	entry.Updated = time.Now().UTC()
	return c.app.journal.Put(entry)
}

// settle takes over what the chain says. A number has one ballot: if another one is final there, ours never will be.
func settle(entry journal.Entry, seen election.Inclusion) journal.Entry {
	ours := seen.Tracker == entry.Tracker
	switch {
	case seen.State == election.StatePending:
		if entry.State == journal.Included {
			entry.State, entry.Block = journal.Signed, 0 // reorganised away: hand it over again
		}
	case ours && seen.State == election.StateIncluded:
		entry.State, entry.Block, entry.Tx = journal.Included, seen.Block, seen.Tx
	case ours && seen.State == election.StateFinal:
		entry.State, entry.Block, entry.Tx = journal.Final, seen.Block, seen.Tx
	case seen.State == election.StateFinal:
		entry.State, entry.Block, entry.Tx = journal.Superseded, seen.Block, seen.Tx
	}
	return entry
}

// refusedForGood says whether a relay's answer means that this ballot can never be counted.
func refusedForGood(err error) (string, bool) {
	var refusal *election.RelayError
	if !errors.As(err, &refusal) {
		return "", false
	}
	// 408, 425 and 429 ask to try again; every other refusal of a client's request is final.
	const requestTimedOut, tooEarly, tooMany = 408, 425, 429
	switch refusal.Status {
	case requestTimedOut, tooEarly, tooMany:
		return "", false
	}
	return refusal.Code, refusal.Status >= 400 && refusal.Status < 500
}

func (c *courier) note(tracker string, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err == nil {
		delete(c.problems, tracker)
		return
	}
	code := toError(err).Code
	if c.problems[tracker] != code {
		c.app.log.Warn("a ballot waits", slog.String("tracker", tracker), slog.String("code", code))
	}
	c.problems[tracker] = code
}

func (c *courier) problem(tracker string) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.problems[tracker]
}

// receipt turns a journal entry into what the page shows.
func (a *App) receipt(entry journal.Entry) Receipt {
	receipt := Receipt{
		Organisation: entry.Organisation, Election: entry.Ballot.Election.Hex(),
		Number:  int32(entry.Ballot.Number), //nolint:gosec // a roll has at most 2^31 voters
		Tracker: entry.Tracker, State: string(entry.State), Own: entry.Own, Signed: entry.Signed.Format(time.RFC3339),
	}
	if entry.Block > 0 {
		receipt.Block = strconv.FormatUint(entry.Block, 10)
	}
	switch entry.State {
	case journal.Rejected:
		receipt.Problem = "ballot.rejected"
	case journal.Signed, journal.Sent:
		receipt.Problem = a.courier.problem(entry.Tracker)
		waited := time.Since(entry.Updated) > offerOwnAfter
		receipt.CanSubmit = receipt.Problem != "" || waited
	}
	return receipt
}
