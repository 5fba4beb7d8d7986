package app

import (
	"context"
	"crypto/rand"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/refusal"
	"psephos/app/wallet"
	"psephos/chain"
	"psephos/election"
)

// trusteeTimeout bounds how long a step is worked out: all ballots are added up before anything is decrypted.
const trusteeTimeout = 3 * time.Minute

// TrusteeStep is one step that was worked out and not sent: what the person reviews.
type TrusteeStep struct {
	ID string `json:"id"`
	// Task is "register", "deal", "confirm", "complain" (in place of confirm, when a share is wrong), "abort" (of a round that is late),
	// "shares" or "finalise".
	Task   string `json:"task"`
	Target string `json:"target"`
	// Dealer is the trustee whose share is wrong, of a complaint.
	Dealer int32 `json:"dealer"`
	// Fee is the most the step costs, Balance what the address has, in the chain's coin.
	Fee     string `json:"fee"`
	Balance string `json:"balance"`
	// Counts are the votes per question and option that would be published, of "finalise".
	Counts [][]int32 `json:"counts"`
}

// step is what a task comes down to.
type step struct {
	task   string
	dealer int
	counts [][]uint64
	data   []byte
}

// Prepare works out what is due now: task is "board" or "abort" with the address of a board, or "shares" or "finalise" with that of an
// election.
// Nothing is signed and nothing is sent, but what would be sent is asked of the chain's endpoints to know its fee.
func (t *Trustee) Prepare(organisation, task, address string) (_ TrusteeStep, err error) {
	a := t.app
	defer refusal.Guard(a.log, "trustee.prepare", &err)
	defer func() { err = trusteeError(err) }()
	ctx, cancel := a.timeout(trusteeTimeout)
	defer cancel()
	l, _, err := a.link(organisation)
	if err != nil {
		return TrusteeStep{}, err
	}
	target, err := parseAddress(address)
	if err != nil {
		return TrusteeStep{}, err
	}
	if !a.vault.Unlocked() {
		return TrusteeStep{}, wallet.ErrLocked
	}
	if pending, _ := a.trustees.pending(ctx, l, target); pending != "" {
		return TrusteeStep{}, refusal.New("trustee.pending")
	}
	worked, err := a.workOut(ctx, l, organisation, task, target)
	if err != nil {
		return TrusteeStep{}, err
	}
	return a.trustees.offer(ctx, l, organisation, target, worked)
}

func (a *App) workOut(ctx context.Context, l *link, organisation, task string, target common.Address) (step, error) {
	switch task {
	case "board":
		return a.ceremonyStep(ctx, l, target)
	case "abort":
		return a.abortStep(ctx, l, target)
	case "shares":
		return a.sharesStep(ctx, organisation, target)
	case "finalise":
		return a.finaliseStep(ctx, organisation, target)
	}
	return step{}, refusal.New("trustee.phase")
}

// ceremonyStep is the next step of a key ceremony. Only boards of the organisation come this far.
func (a *App) ceremonyStep(ctx context.Context, l *link, target common.Address) (step, error) {
	board, err := a.ownBoard(ctx, l, target)
	if err != nil {
		return step{}, err
	}
	if err := a.trustees.claim(l, board.Address); err != nil {
		return step{}, err
	}
	next, err := a.vault.BoardStep(ctx, board)
	if err != nil {
		return step{}, err
	}
	if next.Data == nil {
		return step{}, refusal.New("trustee.early")
	}
	return step{task: string(next.Task), dealer: next.Dealer, data: next.Data}, nil
}

// abortStep gives up a board whose round was not finished in time.
func (a *App) abortStep(ctx context.Context, l *link, target common.Address) (step, error) {
	board, err := a.ownBoard(ctx, l, target)
	if err != nil {
		return step{}, err
	}
	return step{task: "abort", data: board.AbortCall()}, nil
}

// ownBoard is the board of the organisation at an address; election.ErrNotTrustee unless the wallet is one of its trustees.
func (a *App) ownBoard(ctx context.Context, l *link, target common.Address) (*election.Board, error) {
	boards, _, err := a.ownBoards(ctx, l)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(boards, func(board *election.Board) bool { return board.Address == target })
	if i < 0 {
		return nil, election.ErrNotTrustee
	}
	return boards[i], nil
}

// sharesStep is a trustee's part of the decryption. It does not wait for the end of the voting to be final, but says so.
func (a *App) sharesStep(ctx context.Context, organisation string, target common.Address) (step, error) {
	l, e, err := a.secretElection(ctx, organisation, target.Hex())
	if err != nil {
		return step{}, err
	}
	board, err := e.Board(ctx)
	if err != nil {
		return step{}, err
	}
	if _, ok := board.IndexOf(a.vault.Address()); !ok {
		return step{}, election.ErrNotTrustee
	}
	phase, err := e.Phase(ctx)
	if err != nil {
		return step{}, err
	}
	if phase == election.PhaseAnnounced || phase == election.PhaseOpen {
		return step{}, refusal.New("trustee.open")
	}
	final, err := e.ClosedForGood(ctx)
	if err != nil {
		return step{}, err
	}
	if !final {
		return step{}, refusal.New("trustee.settling")
	}
	if err := a.trustees.claim(l, board.Address); err != nil {
		return step{}, err
	}
	data, err := a.vault.DecryptionShares(ctx, e)
	return step{task: "shares", data: data}, err
}

func (a *App) finaliseStep(ctx context.Context, organisation string, target common.Address) (step, error) {
	_, e, err := a.secretElection(ctx, organisation, target.Hex())
	if err != nil {
		return step{}, err
	}
	tally, err := e.Tally(ctx)
	if err != nil {
		return step{}, err
	}
	return step{task: "finalise", counts: tally.Counts, data: tally.Call()}, nil
}

// offer keeps a step for Perform and describes it.
func (d *trusteeDesk) offer(ctx context.Context, l *link, organisation string, target common.Address, worked step) (TrusteeStep, error) {
	sender, err := d.app.sender(ctx, l)
	if err != nil {
		return TrusteeStep{}, err
	}
	quote, err := sender.Quote(ctx, &target, worked.data)
	if err != nil {
		return TrusteeStep{}, err
	}
	// A stuck step may pay up to twice as much; what is shown is that, the most that it costs.
	most := new(big.Int).Lsh(quote.Fee, 1)
	quote.MaxFee = new(big.Int).Div(most, new(big.Int).SetUint64(quote.Gas))
	balance, err := sender.Balance(ctx)
	if err != nil {
		return TrusteeStep{}, err
	}
	id := rand.Text()
	d.mu.Lock()
	defer d.mu.Unlock()
	d.prepared[id] = &preparedStep{organisation: organisation, task: worked.task, target: target, quote: quote}
	return TrusteeStep{
		ID: id, Task: worked.task, Target: target.Hex(), Dealer: int32(worked.dealer), //nolint:gosec // at most 16
		Fee: refusal.Coins(most), Balance: refusal.CoinsHeld(balance), Counts: narrow(worked.counts),
	}, nil
}

// Perform signs and sends exactly the step that Prepare worked out.
func (t *Trustee) Perform(id string) (err error) {
	a := t.app
	defer refusal.Guard(a.log, "trustee.perform", &err)
	defer func() { err = trusteeError(err) }()
	if _, err := a.opened(); err != nil {
		return err
	}
	if !a.vault.Unlocked() {
		return wallet.ErrLocked
	}
	ready, err := a.trustees.take(id)
	if err != nil {
		return err
	}
	ctx, cancel := a.timeout(submitTimeout)
	defer cancel()
	return a.trustees.send(ctx, ready)
}

func (d *trusteeDesk) take(id string) (*preparedStep, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	ready, ok := d.prepared[id]
	if !ok {
		return nil, refusal.New("trustee.prepared")
	}
	delete(d.prepared, id)
	return ready, nil
}

func (d *trusteeDesk) send(ctx context.Context, ready *preparedStep) error {
	l, _, err := d.app.link(ready.organisation)
	if err != nil {
		return err
	}
	sender, done, err := d.app.turn(ctx, l)
	if err != nil {
		return err
	}
	defer done()
	if pending, _ := d.pending(ctx, l, ready.target); pending != "" {
		return refusal.New("trustee.pending")
	}
	// What somebody else did meanwhile shows before a fee is paid for nothing.
	if _, err := sender.Quote(ctx, ready.quote.To, ready.quote.Data); err != nil {
		return err
	}
	d.note(ready.label(), nil)
	tx, err := sender.SendQuoted(chain.WithLabel(ctx, ready.label()), ready.quote)
	if tx != nil { // signed and in the journal: it is sent until it is in the chain, whatever happened to the broadcast
		d.wakeUp()
		return nil
	}
	return err
}

// Discard throws a step away that was not sent.
func (t *Trustee) Discard(id string) (err error) {
	defer refusal.Guard(t.app.log, "trustee.discard", &err)
	_, _ = t.app.trustees.take(id)
	return nil
}
