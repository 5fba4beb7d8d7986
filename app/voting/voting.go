package voting

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"psephos/app/errand"
	"psephos/app/journal"
	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/app/wallet"
	"psephos/election"
)

// Voting is the area of elections, ballots and receipts.
type Voting struct{ room *Room }

// offer is a ballot whose contents and tracker are fixed, waiting to be cast or opened.
type offer struct {
	organisation string
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

// Prepare fixes the ballot for one choice (the option's index) per question. Nothing is signed yet.
func (v *Voting) Prepare(organisation, address string, choices []int32) (_ PreparedBallot, err error) {
	r := v.room
	defer refusal.Guard(r.config.Log, "voting.prepare", &err)
	ctx, cancel := r.config.Timeout(member.RequestTimeout)
	defer cancel()
	voter, err := r.voter(ctx, organisation, address)
	if err != nil {
		return PreparedBallot{}, err
	}
	if err := r.requireNoBallot(ctx, voter); err != nil {
		return PreparedBallot{}, err
	}
	ballot, err := voter.election.Prepare(ctx, voter.number, voter.vault.Address(), indices(choices))
	if err != nil {
		return PreparedBallot{}, err
	}
	id := errand.NewID()
	r.offers.Put(id, offer{organisation, ballot})
	return PreparedBallot{
		ID: id, Tracker: ballot.Tracker(), Number: int32(voter.number), //nolint:gosec // a roll has at most 2^31 voters
		Contents: ballot.Unsigned().Contents.String(),
	}, nil
}

func indices(choices []int32) []int {
	plain := make([]int, len(choices))
	for i, choice := range choices {
		plain[i] = int(choice)
	}
	return plain
}

// voter is the wallet as a voter in an election.
type voter struct {
	vault      *wallet.Vault
	connection *member.Connection
	election   *election.Election
	number     uint32
}

// voter reads the election and the wallet's number, and refuses those who are not on the roll.
func (r *Room) voter(ctx context.Context, organisation, address string) (voter, error) {
	vault, err := r.config.Members.Vault()
	if err != nil {
		return voter{}, err
	}
	connection, _, err := r.config.Members.Connect(organisation)
	if err != nil {
		return voter{}, err
	}
	parsed, err := member.ParseAddress(address)
	if err != nil {
		return voter{}, err
	}
	opened, err := connection.Election(ctx, parsed)
	if err != nil {
		return voter{}, err
	}
	snapshot, err := connection.Roll(ctx)
	if err != nil {
		return voter{}, err
	}
	number, ok := snapshot.Find(vault.Address())
	if !ok {
		return voter{}, refusal.New("ballot.roll")
	}
	return voter{vault, connection, opened, number}, nil
}

// requireNoBallot fails if a ballot of the number was signed here and may still be counted, or if the number has voted from another
// computer, or before it was this person's.
func (r *Room) requireNoBallot(ctx context.Context, v voter) error {
	entry, ok := r.courier.journal.Find(v.connection.Invitation.ChainID, v.election.Address, v.number)
	switch {
	case ok && !entry.Replaceable() && entry.State == journal.Rejected:
		return refusal.New("ballot.handed") // an office that had the first one might cast either
	case ok && !entry.Replaceable():
		return refusal.New("ballot.voted")
	}
	return v.election.RequireNotVoted(ctx, v.number)
}

// Cast signs a prepared ballot, writes it to the journal and begins to deliver it. It is the only way to vote.
func (v *Voting) Cast(id string) (_ Receipt, err error) {
	r := v.room
	defer refusal.Guard(r.config.Log, "voting.cast", &err)
	vault, err := r.config.Members.Vault()
	if err != nil {
		return Receipt{}, err
	}
	if !vault.Unlocked() {
		return Receipt{}, wallet.ErrLocked // the prepared ballot is kept until the wallet is unlocked
	}
	ready, ok := r.offers.Take(id)
	if !ok {
		return Receipt{}, refusal.New("ballot.prepared")
	}
	ballot, err := vault.CastBallot(ready.ballot)
	if err != nil {
		return Receipt{}, err
	}
	now := time.Now().UTC()
	entry := journal.Entry{
		Organisation: ready.organisation, Ballot: ballot, Tracker: ballot.Tracker(), State: journal.Signed,
		Own: r.config.SubmitMyself(), Kept: true, Signed: now, Updated: now,
	}
	if err := r.courier.journal.Add(entry); errors.Is(err, journal.ErrHeld) {
		return Receipt{}, refusal.New("ballot.voted") // prepared twice and cast once
	} else if err != nil {
		return Receipt{}, err
	}
	r.courier.loop.Wake()
	return r.receipt(entry), nil
}

// Check opens a prepared ballot instead of casting it, so that another device can verify what this one prepared.
func (v *Voting) Check(id string) (_ OpenedBallot, err error) {
	defer refusal.Guard(v.room.config.Log, "voting.check", &err)
	ready, ok := v.room.offers.Take(id)
	if !ok {
		return OpenedBallot{}, refusal.New("ballot.prepared")
	}
	opened, err := ready.ballot.Reveal()
	if err != nil {
		return OpenedBallot{}, err
	}
	document, err := json.MarshalIndent(opened, "", "  ")
	return OpenedBallot{Tracker: opened.Tracker, Document: string(document)}, err
}

// Discard throws a prepared ballot away.
func (v *Voting) Discard(id string) (err error) {
	defer refusal.Guard(v.room.config.Log, "voting.discard", &err)
	_, _ = v.room.offers.Take(id)
	return nil
}
