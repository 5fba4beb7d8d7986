package app

import (
	"context"
	"errors"
	"log/slog"
	"strconv"
	"sync"
	"time"

	"psephos/app/journal"
	"psephos/app/refusal"
	"psephos/app/wallet"
	"psephos/chain"
	"psephos/election"
)

const (
	courierInterval = 2 * time.Second
	submitTimeout   = time.Minute
	// resendAfter is how long a ballot that was handed over may be missing before it is handed over again.
	resendAfter = 30 * time.Second
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
	problems map[string]string    // tracker to code
	tried    map[string]time.Time // tracker to the last handing over
}

func newCourier(a *App) *courier {
	return &courier{app: a, wake: make(chan struct{}, 1), problems: map[string]string{}, tried: map[string]time.Time{}}
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

// advance delivers a ballot that is due, then reads from the chain how far it is. Only the chain's word settles a ballot: an
// office that refuses one may still hold it.
func (c *courier) advance(ctx context.Context, entry journal.Entry) error {
	l, _, err := c.app.link(entry.Organisation)
	if err != nil {
		return err
	}
	var handing error
	if c.due(entry) {
		entry, handing = c.handOver(ctx, l, entry)
	}
	target, err := l.election(ctx, entry.Ballot.Election)
	if err != nil {
		return errors.Join(handing, err)
	}
	seen, err := target.AgreedStatus(ctx, entry.Ballot.Number)
	if err != nil {
		return errors.Join(handing, err)
	}
	next := settle(entry, seen)
	if seen.State == election.StatePending {
		if next, err = hopeless(ctx, target, next, handing); err != nil {
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

// due says whether a ballot is to be handed over now: at once when it was just signed, and again from time to time while it
// does not arrive. Handing over twice does no harm.
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

// handOver gives a signed ballot to the relay, or sends it as the voter's own transaction.
func (c *courier) handOver(ctx context.Context, l *link, entry journal.Entry) (journal.Entry, error) {
	if entry.Own {
		return c.submitOwn(ctx, entry)
	}
	entry, err := c.leaves(entry)
	if err != nil {
		return entry, err
	}
	if _, err := l.relay.Submit(ctx, entry.Ballot); err != nil {
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

// leaves notes, on the disk, that the ballot leaves this computer: from now on somebody may hold it.
func (c *courier) leaves(entry journal.Entry) (journal.Entry, error) {
	if !entry.Kept {
		return entry, nil
	}
	entry.Kept = false
	return entry, c.put(entry)
}

// hopeless rejects a ballot that is not in the ballot box and cannot get there any more: one that was found wrong before it left
// this computer, or one that is missing, by every endpoint, when the voting is over for good. A single node's word, or the
// office's, never ends the delivery of a ballot that somebody may hold.
func hopeless(ctx context.Context, target *election.Election, entry journal.Entry, handing error) (journal.Entry, error) {
	var flaw *election.BallotError
	if entry.Kept && errors.As(handing, &flaw) && flaw.Code != "phase" && flaw.Code != "voted" {
		entry.State, entry.Reason = journal.Rejected, flaw.Code
		return entry, nil
	}
	phase, err := target.Phase(ctx)
	if err != nil || phase == election.PhaseOpen || phase == election.PhaseAnnounced {
		return entry, err
	}
	missed, err := target.Missed(ctx, entry.Ballot.Number)
	if missed {
		entry.State, entry.Reason = journal.Rejected, "phase"
	}
	return entry, err
}

// submitOwn sends the ballot as a transaction of the wallet's address.
func (c *courier) submitOwn(ctx context.Context, entry journal.Entry) (journal.Entry, error) {
	a := c.app
	if !a.vault.Unlocked() {
		return entry, wallet.ErrLocked
	}
	if !entry.SignedBy(a.vault.Address()) {
		return entry, refusal.New("ballot.none") // another wallet's: this account neither pays for it nor is seen with it
	}
	l, _, err := a.link(entry.Organisation)
	if err != nil {
		return entry, err
	}
	target, err := l.election(ctx, entry.Ballot.Election)
	if err != nil {
		return entry, err
	}
	if entry.Own && entry.State == journal.Sent {
		sender, err := a.sender(ctx, l)
		if err == nil {
			_, err = sender.Resume(ctx) // the same transaction again, not a second one
		}
		return entry, err
	}
	batch, err := checkedBatch(ctx, target, entry.Ballot)
	if err != nil {
		return entry, err
	}
	sender, done, err := a.turn(ctx, l)
	if err != nil {
		return entry, err
	}
	defer done()
	if entry, err = c.leaves(entry); err != nil {
		return entry, err
	}
	tx, err := target.Cast(ctx, sender, batch)
	if err != nil {
		return entry, err
	}
	entry.State, entry.Own, entry.Tx = journal.Sent, true, tx.Hash()
	return entry, c.put(entry)
}

// checkedBatch is a batch of one ballot, checked in full before anything of it leaves this computer.
func checkedBatch(ctx context.Context, target *election.Election, ballot election.Ballot) ([]byte, error) {
	snapshot, err := target.Snapshot(ctx)
	if err != nil {
		return nil, err
	}
	if err := target.Check(ctx, snapshot, ballot); err != nil {
		return nil, err
	}
	return election.EncodeBatch(snapshot, target.ContentsLength, []election.Ballot{ballot})
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
		receipt.Problem = "ballot." + entry.Reason
	case journal.Signed, journal.Sent:
		receipt.Problem = a.courier.problem(entry.Tracker)
		waited := time.Since(entry.Updated) > offerOwnAfter
		receipt.CanSubmit = receipt.Problem != "" || waited
	}
	return receipt
}
