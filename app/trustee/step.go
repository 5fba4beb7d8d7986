package trustee

import (
	"context"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/errand"
	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/app/wallet"
	"psephos/election"
)

// stepTimeout bounds how long a step is worked out: all ballots are added up before anything is decrypted.
const stepTimeout = 3 * time.Minute

// Step is one step that was worked out and not sent: what the person reviews.
type Step struct {
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
// election. Nothing is signed and nothing is sent, but the nodes are asked what sending it would cost.
func (t *Trustee) Prepare(organisation, task, address string) (_ Step, err error) {
	r := t.room
	defer refusal.Guard(r.config.Log, "trustee.prepare", &err)
	defer func() { err = explain(err) }()
	ctx, cancel := r.config.Timeout(stepTimeout)
	defer cancel()
	vault, err := r.config.Members.Vault()
	if err != nil {
		return Step{}, err
	}
	connection, _, err := r.config.Members.Connect(organisation)
	if err != nil {
		return Step{}, err
	}
	target, err := member.ParseAddress(address)
	if err != nil {
		return Step{}, err
	}
	if !vault.Unlocked() {
		return Step{}, wallet.ErrLocked
	}
	if err := r.requireNonePending(connection, target); err != nil {
		return Step{}, err
	}
	worked, err := r.workOut(ctx, vault, connection, task, target)
	if err != nil {
		return Step{}, err
	}
	return r.offer(ctx, organisation, target, worked)
}

func (r *Room) requireNonePending(c *member.Connection, target common.Address) error {
	if pending, _ := r.pending(c, target); pending != "" {
		return refusal.New("trustee.pending")
	}
	return nil
}

func (r *Room) workOut(ctx context.Context, vault *wallet.Vault, c *member.Connection, task string, target common.Address) (step, error) {
	switch task {
	case "board":
		return r.ceremonyStep(ctx, vault, c, target)
	case "abort":
		return r.abortStep(ctx, c, target)
	case "shares":
		return r.sharesStep(ctx, vault, c, target)
	case "finalise":
		return finaliseStep(ctx, c, target)
	}
	return step{}, refusal.New("trustee.phase")
}

// ceremonyStep is the next step of a key ceremony. Only boards of the organisation come this far.
func (r *Room) ceremonyStep(ctx context.Context, vault *wallet.Vault, c *member.Connection, target common.Address) (step, error) {
	board, err := r.ownBoard(ctx, c, target)
	if err != nil {
		return step{}, err
	}
	if err := r.homes.claim(c.Invitation, board.Address); err != nil {
		return step{}, err
	}
	next, err := vault.BoardStep(ctx, board)
	if err != nil {
		return step{}, err
	}
	if next.Data == nil {
		return step{}, refusal.New("trustee.early")
	}
	return step{task: string(next.Task), dealer: next.Dealer, data: next.Data}, nil
}

// abortStep gives up a board whose round was not finished in time.
func (r *Room) abortStep(ctx context.Context, c *member.Connection, target common.Address) (step, error) {
	board, err := r.ownBoard(ctx, c, target)
	if err != nil {
		return step{}, err
	}
	return step{task: "abort", data: board.AbortCall()}, nil
}

// ownBoard is the board of the organisation at an address; election.ErrNotTrustee unless the wallet is one of its trustees.
func (r *Room) ownBoard(ctx context.Context, c *member.Connection, target common.Address) (*election.Board, error) {
	boards, _, err := r.ownBoards(ctx, c)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(boards, func(board *election.Board) bool { return board.Address == target })
	if i < 0 {
		return nil, election.ErrNotTrustee
	}
	return boards[i], nil
}

// sharesStep is a trustee's part of the decryption. It is refused until the end of the voting is final.
func (r *Room) sharesStep(ctx context.Context, vault *wallet.Vault, c *member.Connection, target common.Address) (step, error) {
	e, err := secretElection(ctx, c, target)
	if err != nil {
		return step{}, err
	}
	board, err := e.Board(ctx)
	if err != nil {
		return step{}, err
	}
	if _, ok := board.IndexOf(vault.Address()); !ok {
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
	if err := r.homes.claim(c.Invitation, board.Address); err != nil {
		return step{}, err
	}
	data, err := vault.DecryptionShares(ctx, e)
	return step{task: "shares", data: data}, err
}

func finaliseStep(ctx context.Context, c *member.Connection, target common.Address) (step, error) {
	e, err := secretElection(ctx, c, target)
	if err != nil {
		return step{}, err
	}
	tally, err := e.Tally(ctx)
	if err != nil {
		return step{}, err
	}
	return step{task: "finalise", counts: tally.Counts, data: tally.Call()}, nil
}

// offer prices a step, keeps it for Perform and describes it.
func (r *Room) offer(ctx context.Context, organisation string, target common.Address, worked step) (Step, error) {
	price, err := r.config.Account.Price(ctx, organisation, target, worked.data)
	if err != nil {
		return Step{}, err
	}
	id := errand.NewID()
	r.offers.Put(id, offer{newErrand(organisation, worked.task, target), price.Quote})
	return Step{
		ID: id, Task: worked.task, Target: target.Hex(), Dealer: int32(worked.dealer), //nolint:gosec // at most 16
		Fee: refusal.Coins(price.Most), Balance: refusal.CoinsHeld(price.Balance), Counts: member.Counts(worked.counts),
	}, nil
}

// Perform signs and sends exactly the step that Prepare worked out.
func (t *Trustee) Perform(id string) (err error) {
	r := t.room
	defer refusal.Guard(r.config.Log, "trustee.perform", &err)
	defer func() { err = explain(err) }()
	vault, err := r.config.Members.Vault()
	if err != nil {
		return err
	}
	if !vault.Unlocked() {
		return wallet.ErrLocked
	}
	ready, ok := r.offers.Take(id)
	if !ok {
		return refusal.New("trustee.prepared")
	}
	connection, _, err := r.config.Members.Connect(ready.errand.Organisation)
	if err != nil {
		return err
	}
	ctx, cancel := r.config.Timeout(errand.SendTimeout)
	defer cancel()
	allowed := func() error { return r.requireNonePending(connection, ready.errand.Target) }
	_, err = r.config.Account.Send(ctx, r.config.Errands, ready.errand, ready.quote, allowed)
	r.loop.Wake()
	return err
}

// Discard throws a step away that was not sent.
func (t *Trustee) Discard(id string) (err error) {
	defer refusal.Guard(t.room.config.Log, "trustee.discard", &err)
	_, _ = t.room.offers.Take(id)
	return nil
}
