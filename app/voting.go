package app

import (
	"context"
	"crypto/rand"
	"errors"
	"time"

	"psephos/app/journal"
	"psephos/app/refusal"
	"psephos/app/wallet"
	"psephos/chain"
	"psephos/election"
)

// Voting is the area of elections, ballots and receipts.
type Voting struct{ app *App }

// prepared is a ballot whose contents and tracker are fixed, waiting to be cast or opened.
type prepared struct {
	organisation string
	address      string
	ballot       *election.Prepared
}

// PreparedBallot is what the person reviews before casting.
type PreparedBallot struct {
	ID      string `json:"id"`
	Tracker string `json:"tracker"`
	Number  int32  `json:"number"`
	// Contents are the bytes that will be published, 0x-hex.
	Contents string `json:"contents"`
}

// OpenedBallot is a ballot that was opened for a check and can never be cast.
type OpenedBallot struct {
	Tracker string `json:"tracker"`
	// Document is the JSON that `psephos check-ballot` reads.
	Document string `json:"document"`
}

// Receipt says how far a ballot has come.
type Receipt struct {
	Organisation string `json:"organisation"`
	Election     string `json:"election"`
	Number       int32  `json:"number"`
	Tracker      string `json:"tracker"`
	// State is "signed", "sent", "included", "final", "rejected" or "superseded".
	State string `json:"state"`
	// Block is the block that holds the ballot, or "".
	Block string `json:"block"`
	// Own says that the voter's own transaction carries it.
	Own bool `json:"own"`
	// Problem is the code of why it goes no further at the moment, or "".
	Problem string `json:"problem"`
	// CanSubmit says that the voter may send the ballot without the office now.
	CanSubmit bool   `json:"canSubmit"`
	Signed    string `json:"signed"`
}

// Prepare fixes the ballot for one choice (the option's index) per question. Nothing is signed yet.
func (v *Voting) Prepare(organisation, address string, choices []int32) (_ PreparedBallot, err error) {
	a := v.app
	defer refusal.Guard(a.log, "voting.prepare", &err)
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	l, target, number, err := a.voter(ctx, organisation, address)
	if err != nil {
		return PreparedBallot{}, err
	}
	if entry, ok := a.journal.Find(l.invitation.ChainID, target.Address, number); ok && !entry.Replaceable() {
		return PreparedBallot{}, held(entry)
	}
	if err := unvoted(ctx, target, number); err != nil {
		return PreparedBallot{}, err
	}
	plain := make([]int, len(choices))
	for i, choice := range choices {
		plain[i] = int(choice)
	}
	ballot, err := target.Prepare(ctx, number, a.vault.Address(), plain)
	if err != nil {
		return PreparedBallot{}, err
	}
	id := rand.Text()
	a.mu.Lock()
	defer a.mu.Unlock()
	a.prepared[id] = &prepared{organisation: organisation, address: target.Address.Hex(), ballot: ballot}
	return PreparedBallot{
		ID: id, Tracker: ballot.Tracker(), Number: int32(number), //nolint:gosec // a roll has at most 2^31 voters
		Contents: ballot.Unsigned().Contents.String(),
	}, nil
}

// unvoted refuses a number that has a ballot from another computer, or from before it was given to this address, by the word of all nodes.
// Where they contradict each other nobody is turned away: of two ballots the contract skips the second.
func unvoted(ctx context.Context, e *election.Election, number uint32) error {
	seen, err := e.AgreedStatus(ctx, number)
	switch {
	case errors.Is(err, chain.ErrDisagree):
		return nil
	case err == nil && seen.State != election.StatePending:
		return refusal.New("ballot.voted")
	}
	return err
}

// held says why no other ballot of the number is made: an office that had the first one might cast either.
func held(entry journal.Entry) error {
	if entry.State == journal.Rejected {
		return refusal.New("ballot.handed")
	}
	return refusal.New("ballot.voted")
}

// voter returns the election and the wallet's number, and refuses those who are not on the roll.
func (a *App) voter(ctx context.Context, organisation, address string) (*link, *election.Election, uint32, error) {
	l, _, err := a.link(organisation)
	if err != nil {
		return nil, nil, 0, err
	}
	parsed, err := parseAddress(address)
	if err != nil {
		return nil, nil, 0, err
	}
	target, err := l.election(ctx, parsed)
	if err != nil {
		return nil, nil, 0, err
	}
	snapshot, err := l.roll(ctx)
	if err != nil {
		return nil, nil, 0, err
	}
	number, ok := snapshot.Find(a.vault.Address())
	if !ok {
		return nil, nil, 0, refusal.New("ballot.roll")
	}
	return l, target, number, nil
}

// Cast signs a prepared ballot, writes it to the journal and begins to deliver it. It is the only way to vote.
func (v *Voting) Cast(id string) (_ Receipt, err error) {
	a := v.app
	defer refusal.Guard(a.log, "voting.cast", &err)
	if _, err := a.opened(); err != nil {
		return Receipt{}, err
	}
	if !a.vault.Unlocked() {
		return Receipt{}, wallet.ErrLocked // the prepared ballot stays for after the unlocking
	}
	ready, err := a.takePrepared(id)
	if err != nil {
		return Receipt{}, err
	}
	ballot, err := a.vault.CastBallot(ready.ballot)
	if err != nil {
		return Receipt{}, err
	}
	now := time.Now().UTC()
	entry := journal.Entry{
		Organisation: ready.organisation, Ballot: ballot, Tracker: ballot.Tracker(), State: journal.Signed,
		Own: a.submitsMyself(), Kept: true, Signed: now, Updated: now,
	}
	if err := a.journal.Add(entry); errors.Is(err, journal.ErrHeld) {
		return Receipt{}, refusal.New("ballot.voted") // prepared twice and cast once
	} else if err != nil {
		return Receipt{}, err
	}
	a.courier.wakeUp()
	return a.receipt(entry), nil
}

// takePrepared hands a prepared ballot out once.
func (a *App) takePrepared(id string) (*prepared, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	ready, ok := a.prepared[id]
	if !ok {
		return nil, refusal.New("ballot.prepared")
	}
	delete(a.prepared, id)
	return ready, nil
}

func (a *App) submitsMyself() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.settings.SubmitMyself
}

// Check opens a prepared ballot instead of casting it, so that another device can verify what this one prepared.
func (v *Voting) Check(id string) (_ OpenedBallot, err error) {
	defer refusal.Guard(v.app.log, "voting.check", &err)
	ready, err := v.app.takePrepared(id)
	if err != nil {
		return OpenedBallot{}, err
	}
	opened, err := ready.ballot.Reveal()
	if err != nil {
		return OpenedBallot{}, err
	}
	document, err := encode(opened)
	return OpenedBallot{Tracker: opened.Tracker, Document: document}, err
}

// Discard throws a prepared ballot away.
func (v *Voting) Discard(id string) (err error) {
	defer refusal.Guard(v.app.log, "voting.discard", &err)
	_, _ = v.app.takePrepared(id)
	return nil
}

// Receipts returns the receipts of an organisation, newest first; of all organisations if the id is "".
func (v *Voting) Receipts(organisation string) (_ []Receipt, err error) {
	a := v.app
	defer refusal.Guard(a.log, "voting.receipts", &err)
	if _, err := a.opened(); err != nil {
		return nil, err
	}
	receipts := []Receipt{}
	for _, entry := range a.journal.All() {
		if organisation == "" || entry.Organisation == organisation {
			receipts = append(receipts, a.receipt(entry))
		}
	}
	return receipts, nil
}

// Receipt returns the receipt of an election; one without a state if no ballot was cast from here.
func (v *Voting) Receipt(organisation, address string) (_ Receipt, err error) {
	a := v.app
	defer refusal.Guard(a.log, "voting.receipt", &err)
	l, member, err := a.link(organisation)
	if err != nil {
		return Receipt{}, err
	}
	parsed, err := parseAddress(address)
	if err != nil {
		return Receipt{}, err
	}
	entry, ok := a.journal.InElection(l.invitation.ChainID, parsed, member.Number, a.vault.Address())
	if !ok {
		return Receipt{Organisation: organisation, Election: parsed.Hex(), Number: -1}, nil
	}
	return a.receipt(entry), nil
}

// SubmitMyself sends a ballot that was signed before as the voter's own transaction; the wallet must be unlocked and its
// address needs the chain's coin for the fee.
func (v *Voting) SubmitMyself(organisation, address string) (_ Receipt, err error) {
	a := v.app
	defer refusal.Guard(a.log, "voting.submitMyself", &err)
	l, member, err := a.link(organisation)
	if err != nil {
		return Receipt{}, err
	}
	parsed, err := parseAddress(address)
	if err != nil {
		return Receipt{}, err
	}
	entry, ok := a.journal.InElection(l.invitation.ChainID, parsed, member.Number, a.vault.Address())
	if !ok || entry.State.Settled() {
		return Receipt{}, refusal.New("ballot.none")
	}
	ctx, cancel := a.timeout(submitTimeout)
	defer cancel()
	entry, err = a.courier.submitOwn(ctx, entry)
	if err != nil {
		return Receipt{}, err
	}
	return a.receipt(entry), nil
}
