package organisation

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/ballot"
	"psephos/chain"
	"psephos/election"
)

// The demo's trustees: any two of three decrypt.
const (
	threshold      = 2
	trusteeEther   = 10
	ceremonyRound  = time.Hour
	trusteesLookAt = 2 * time.Second
)

func (o *Organisation) trusteeSender(t trustee) (*chain.Sender, error) {
	key, err := crypto.HexToECDSA(t.Key)
	if err != nil {
		return nil, errors.New("a trustee's key is damaged")
	}
	return election.NewSender(o.chain, chain.KeySigner(key), chain.MemoryJournal()), nil
}

// formBoard creates the board and holds its key ceremony, or goes on with one that was interrupted.
func (o *Organisation) formBoard(ctx context.Context) error {
	if o.state.Board == (common.Address{}) {
		if err := o.createBoard(ctx); err != nil {
			return err
		}
	}
	board, err := election.OpenBoard(ctx, o.chain, o.state.Board)
	if err != nil {
		return err
	}
	for range 3 { // rounds
		if err := o.perform(ctx, board, o.state.Trustees); err != nil {
			return err
		}
	}
	_, err = board.Key(ctx)
	return err
}

// perform has each of the trustees do what is next for it on the board, if anything is.
func (o *Organisation) perform(ctx context.Context, board *election.Board, trustees []trustee) error {
	for _, t := range trustees {
		sender, err := o.trusteeSender(t)
		if err != nil {
			return err
		}
		_, tx, err := board.Perform(ctx, sender, ballot.Word(t.Seed))
		if err != nil {
			return err
		}
		if tx == nil {
			continue
		}
		if _, err := sender.Wait(ctx, tx); err != nil {
			return err
		}
	}
	return nil
}

func (o *Organisation) createBoard(ctx context.Context) error {
	var addresses []common.Address
	for _, t := range o.state.Trustees {
		sender, err := o.trusteeSender(t)
		if err != nil {
			return err
		}
		addresses = append(addresses, sender.Address())
	}
	if err := o.devnet.Fund(ctx, trusteeEther, addresses...); err != nil {
		return err
	}
	head, err := o.chain.Head(ctx)
	if err != nil {
		return err
	}
	round := uint64(ceremonyRound / time.Second)
	deadlines := [3]uint64{head.Time + round, head.Time + 2*round, head.Time + 3*round}
	o.state.Board, err = election.OpenFactory(o.chain, o.state.Contracts.Factory).
		CreateBoard(ctx, o.organiser(), addresses, threshold, deadlines)
	return err
}

// decryptAfterClosing plays the trustees: once the secret election has closed, two of them decrypt and the result is fixed.
// What fails is tried again.
func (o *Organisation) decryptAfterClosing() error {
	return o.every(trusteesLookAt, "the simulated trustees could not decrypt", o.decrypt)
}

// decrypt does what is left to do; errDone if that is nothing.
func (o *Organisation) decrypt(ctx context.Context) error {
	opened, err := election.Open(ctx, o.chain, o.state.Secret)
	if err != nil {
		return err
	}
	phase, err := opened.Phase(ctx)
	if err != nil || phase == election.PhaseAnnounced || phase == election.PhaseOpen {
		return err
	}
	if phase != election.PhaseClosed {
		return errDone
	}
	published, err := opened.Shares(ctx, nil)
	if err != nil {
		return err
	}
	for i := len(published); i < threshold; i++ {
		if err := o.submitShares(ctx, opened, o.state.Trustees[i]); err != nil {
			return fmt.Errorf("trustee %d: %w", i+1, err)
		}
	}
	sender := o.organiser()
	tx, err := opened.Finalise(ctx, sender)
	if err != nil {
		return err
	}
	_, err = sender.Wait(ctx, tx)
	return err
}

func (o *Organisation) submitShares(ctx context.Context, opened *election.Election, t trustee) error {
	sender, err := o.trusteeSender(t)
	if err != nil {
		return err
	}
	tx, err := opened.SubmitShares(ctx, sender, ballot.Word(t.Seed))
	if err != nil {
		return err
	}
	_, err = sender.Wait(ctx, tx)
	return err
}
