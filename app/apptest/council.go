package apptest

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/ballot"
	"psephos/chain"
	"psephos/election"
)

// RoundSeconds is how long each round of a council's ceremony may take.
const RoundSeconds = 3600

// Trustee is a trustee without a window.
type Trustee struct {
	*chain.Sender
	Seed ballot.Word
}

// NewTrustee is a trustee of a name, with money.
func (p *Polls) NewTrustee(t *testing.T, name string) Trustee {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		t.Fatal(err)
	}
	sender := election.NewSender(p.Chain, chain.KeySigner(key), chain.MemoryJournal())
	if err := p.Node.Fund(t.Context(), 10, sender.Address()); err != nil {
		t.Fatal(err)
	}
	return Trustee{sender, ballot.Word(crypto.Keccak256([]byte("seed"), []byte(name)))}
}

// Council is an organisation with a board of three: the test wallet first, two others beside it. Two decrypt.
type Council struct {
	*Polls
	Others []Trustee
	Board  *election.Board
}

// NewCouncil makes an organisation with a board, whose ceremony has not begun.
func NewCouncil(t *testing.T) *Council {
	t.Helper()
	c := &Council{Polls: NewPolls(t)}
	trustees := []common.Address{Holder}
	for _, name := range []string{"second", "third"} {
		other := c.NewTrustee(t, name)
		c.Others, trustees = append(c.Others, other), append(trustees, other.Address())
	}
	c.Board = c.NewBoard(t, c.Sender, trustees)
	return c
}

// NewBoard makes a board of trustees, two of whom decrypt.
func (p *Polls) NewBoard(t *testing.T, creator *chain.Sender, trustees []common.Address) *election.Board {
	t.Helper()
	head, err := p.Chain.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	deadlines := [3]uint64{head.Time + RoundSeconds, head.Time + 2*RoundSeconds, head.Time + 3*RoundSeconds}
	address, err := election.OpenFactory(p.Chain, p.Invitation.Factory).CreateBoard(t.Context(), creator, trustees, 2, deadlines)
	if err != nil {
		t.Fatal(err)
	}
	board, err := election.OpenBoard(t.Context(), p.Chain, address)
	if err != nil {
		t.Fatal(err)
	}
	return board
}

// Perform lets trustees do what there is to do on a board.
func (p *Polls) Perform(t *testing.T, board *election.Board, trustees ...Trustee) {
	t.Helper()
	for _, trustee := range trustees {
		_, tx, err := board.Perform(t.Context(), trustee.Sender, trustee.Seed)
		if err == nil && tx != nil {
			_, err = trustee.Wait(t.Context(), tx)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

// OthersDo lets every other trustee do what there is to do.
func (c *Council) OthersDo(t *testing.T) {
	t.Helper()
	c.Perform(t, c.Board, c.Others...)
}

// Secret creates a secret election on the board, in which the test wallet votes for the second option.
func (c *Council) Secret(t *testing.T) *election.Election {
	t.Helper()
	d := c.Definition(t)
	d.Mode, d.Board = election.ModeSecret, c.Board.Address
	e := c.Create(t, d)
	h, _ := c.Home(t, t.TempDir())
	c.Submit(t, e, c.Ballot(t, h, e, 1))
	return e
}

// Share publishes another trustee's part of the decryption.
func (c *Council) Share(t *testing.T, e *election.Election, other Trustee) {
	t.Helper()
	tx, err := e.SubmitShares(t.Context(), other.Sender, other.Seed)
	if err == nil {
		_, err = other.Wait(t.Context(), tx)
	}
	if err != nil {
		t.Fatal(err)
	}
}
