package app

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/refusal"
	"psephos/chain"
	"psephos/election"
)

const (
	// trusteeInterval is how often transactions of a trustee that are not in the chain yet are looked after.
	trusteeInterval = 5 * time.Second
	// trusteeWait bounds how long one organisation's transactions are waited for at a time.
	trusteeWait = 30 * time.Second
	// trusteeLabel begins the labels of a trustee's transactions in the journal: trustee:TASK:ADDRESS.
	trusteeLabel = "trustee:"
)

// trusteeDesk holds the steps that a person is looking at, and brings those that were signed into the chain: they are in the journal
// before they leave, so that it goes on after a restart, without the wallet unlocked.
type trusteeDesk struct {
	app  *App
	wake chan struct{}

	mu       sync.Mutex
	prepared map[string]*preparedStep
	problems map[string]string // label to the code of what became of it
}

// preparedStep is a transaction that was worked out and shown, waiting for the person's word.
type preparedStep struct {
	organisation string
	task         string
	target       common.Address
	quote        chain.Quote
}

func (p preparedStep) label() string { return trusteeLabel + p.task + ":" + p.target.Hex() }

func newTrusteeDesk(a *App) *trusteeDesk {
	return &trusteeDesk{app: a, wake: make(chan struct{}, 1), prepared: map[string]*preparedStep{}, problems: map[string]string{}}
}

// forget throws away what was prepared and not sent.
func (d *trusteeDesk) forget() {
	d.mu.Lock()
	defer d.mu.Unlock()
	clear(d.prepared)
}

// run works until ctx is done.
func (d *trusteeDesk) run(ctx context.Context) {
	ticker := time.NewTicker(trusteeInterval)
	defer ticker.Stop()
	for {
		d.round(ctx)
		select {
		case <-ctx.Done():
			return
		case <-d.wake:
		case <-ticker.C:
		}
	}
}

func (d *trusteeDesk) wakeUp() {
	select {
	case d.wake <- struct{}{}:
	default:
	}
}

// round looks after the transactions of every organisation.
func (d *trusteeDesk) round(ctx context.Context) {
	if _, err := d.app.opened(); err != nil {
		return
	}
	for _, member := range d.app.members.all() {
		if ctx.Err() != nil {
			return
		}
		limited, cancel := context.WithTimeout(ctx, trusteeWait)
		err := d.follow(limited, member.ID)
		cancel()
		if err != nil && ctx.Err() == nil {
			d.app.log.Warn("a trustee's transaction waits", slog.String("code", refusal.Code(err)))
		}
	}
}

// follow sends an organisation's waiting transactions again and waits for them.
func (d *trusteeDesk) follow(ctx context.Context, organisation string) error {
	l, _, err := d.app.link(organisation)
	if err != nil {
		return err
	}
	waiting, err := d.waiting(ctx, l)
	if err != nil || len(waiting) == 0 {
		return err
	}
	sender, err := d.app.sender(ctx, l)
	if err != nil {
		return err
	}
	resumed, err := sender.Resume(ctx)
	if err != nil {
		return err
	}
	for _, entry := range resumed {
		if !strings.HasPrefix(entry.Label, trusteeLabel) {
			continue
		}
		_, err := sender.Wait(ctx, entry.Tx)
		if err != nil && ctx.Err() != nil {
			return nil // it waits for the next round
		}
		d.note(entry.Label, err)
	}
	return nil
}

// waiting are the trustee's transactions that are not known to be in the chain.
func (d *trusteeDesk) waiting(ctx context.Context, l *link) ([]chain.JournalEntry, error) {
	records, err := d.app.transactions(l.invitation.ChainID)
	if err != nil {
		return nil, err
	}
	entries, err := records.Unsettled(ctx, l.invitation.ChainID, d.app.vault.Address())
	if err != nil {
		return nil, err
	}
	var own []chain.JournalEntry
	for _, entry := range entries {
		if strings.HasPrefix(entry.Label, trusteeLabel) {
			own = append(own, entry)
		}
	}
	return own, nil
}

// pending is the task for a board or election that was sent and is not known to be in the chain, or ""; and the code of what the last
// one failed with.
func (d *trusteeDesk) pending(ctx context.Context, l *link, target common.Address) (task, problem string) {
	waiting, err := d.waiting(ctx, l)
	if err != nil {
		return "", refusal.Code(err)
	}
	suffix := ":" + target.Hex()
	for _, entry := range waiting {
		if name, ok := strings.CutSuffix(strings.TrimPrefix(entry.Label, trusteeLabel), suffix); ok {
			task = name
		}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	for label, code := range d.problems {
		if strings.HasSuffix(label, suffix) {
			problem = code
		}
	}
	return task, problem
}

func (d *trusteeDesk) note(label string, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err == nil {
		delete(d.problems, label)
		return
	}
	d.problems[label] = refusal.Code(trusteeError(err))
}

// trusteeError gives refusals of the contracts, and what a lying endpoint causes, sentences of their own.
func trusteeError(err error) error {
	var revert *election.RevertError
	switch {
	case errors.Is(err, election.ErrNotTrustee):
		return refusal.New("trustee.none")
	case errors.Is(err, election.ErrForeignCode):
		return refusal.New("trustee.foreignCode")
	case errors.Is(err, election.ErrFewShares):
		return refusal.New("trustee.fewShares")
	case errors.Is(err, election.ErrNotReady):
		return refusal.New("trustee.early")
	case errors.Is(err, chain.ErrReplaced):
		return refusal.New("trustee.replaced")
	case !errors.As(err, &revert):
		return err
	}
	switch revert.Name {
	case "WrongPhase", "WrongStage", "DeadlineNotPassed":
		return refusal.New("trustee.phase")
	case "AlreadyDone":
		return refusal.New("trustee.done")
	case "DeadlinePassed":
		return refusal.New("trustee.late")
	}
	return err
}
