package devnettest

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/ballot"
	"psephos/chain"
	"psephos/election"
)

// Trustee is a trustee's account, and the seed of their keys.
type Trustee struct {
	Voter
	Sender *chain.Sender
	Seed   ballot.Word
}

// Board is a board of trustees.
type Board struct {
	*election.Board
	Trustees  []Trustee
	Threshold int

	organisation *Organisation
}

// NewBoard creates a board of n trustees, each with an account that has test money. The key ceremony has not begun; each
// round has an hour.
func (o *Organisation) NewBoard(t T, n, threshold int) *Board {
	t.Helper()
	b := &Board{Threshold: threshold, organisation: o}
	for _, v := range NewVoters(t, "trustee", n) {
		b.Trustees = append(b.Trustees, Trustee{
			Voter: v, Sender: election.NewSender(o.Chain, chain.KeySigner(v.Key), chain.MemoryJournal()),
			Seed: ballot.Word(crypto.Keccak256Hash([]byte("seed of"), v.Address[:])),
		})
	}
	Must(t, o.Node.Fund(o.Ctx, 10, b.addresses()...))
	now := o.Head(t).Time
	address, err := o.Factory.CreateBoard(o.Ctx, o.Sender, b.addresses(), threshold, [3]uint64{now + 3600, now + 7200, now + 10800})
	Must(t, err)
	b.Board, err = election.OpenBoard(o.Ctx, o.Chain, address)
	Must(t, err)
	return b
}

func (b *Board) addresses() []common.Address {
	addresses := make([]common.Address, len(b.Trustees))
	for i, trustee := range b.Trustees {
		addresses[i] = trustee.Address
	}
	return addresses
}

// HoldCeremony takes every trustee through the three rounds: register, deal, confirm.
func (b *Board) HoldCeremony(t T) {
	t.Helper()
	for range 3 {
		for _, trustee := range b.Trustees {
			b.Perform(t, trustee)
		}
	}
}

// Perform takes a trustee's next step.
func (b *Board) Perform(t T, trustee Trustee) {
	t.Helper()
	o := b.organisation
	_, tx, err := b.Board.Perform(o.Ctx, trustee.Sender, trustee.Seed)
	Must(t, err)
	if tx != nil {
		o.MinedBy(t, trustee.Sender)(tx, nil)
	}
}

// SecretDefinition is a secret ballot with one question of two options, open now and for an hour of the chain's time.
func (o *Organisation) SecretDefinition(t T, b *Board) election.Definition {
	t.Helper()
	d := o.Definition(t)
	d.Mode, d.Board = election.ModeSecret, b.Address
	d.Questions = []election.Question{Question("Who should chair?", "Ada", "Grace")}
	return d
}

// Tally has as many trustees as are needed publish their shares of a closed election, and the result accepted.
func (b *Board) Tally(t T, e *election.Election) {
	t.Helper()
	o := b.organisation
	for _, trustee := range b.Trustees[:b.Threshold] {
		o.MinedBy(t, trustee.Sender)(e.SubmitShares(o.Ctx, trustee.Sender, trustee.Seed))
	}
	o.Mined(t)(e.Finalise(o.Ctx, o.Sender))
}

// CloseElection moves the chain's clock past an election's closing.
func (o *Organisation) CloseElection(t T, e *election.Election) {
	t.Helper()
	closing, err := e.Closing(o.Ctx)
	Must(t, err)
	o.Advance(t, max(0, closing.Sub(o.Now(t)))+time.Second)
}
