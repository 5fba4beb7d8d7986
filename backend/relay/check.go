package relay

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"psephos/ballot"
	"psephos/election"
)

// CheckContents verifies the encrypted contents of a secret ballot of voter. It returns nil if they are valid, ErrBadContents
// if not; any other error means that this could not be found out.
type CheckContents func(ctx context.Context, e *election.Election, voter common.Address, b election.Ballot) error

// VerifyProofs is the CheckContents that the relay uses by default: it verifies every proof in the contents under the key
// of the election's board.
func VerifyProofs(ctx context.Context, e *election.Election, voter common.Address, b election.Ballot) error {
	setting, err := e.Setting(ctx)
	if errors.Is(err, election.ErrNotReady) {
		return ErrNotOpen
	}
	if err != nil {
		return fmt.Errorf("read the board's key: %w", err)
	}
	if setting.Verify(ballot.Voter{Number: b.Number, Address: ballot.Address(voter)}, b.Contents) != nil {
		return ErrBadContents
	}
	return nil
}

// checked is a ballot that would count if it reached the contract now.
type checked struct {
	ballot election.Ballot
	signer common.Address
	block  uint64 // of the roll that was looked at
}

// check verifies all that the contract will verify, the cheap things first. Refusals are *Error; anything else is a
// failure to read the chain.
func (r *Relay) check(ctx context.Context, b election.Ballot) (checked, error) {
	if b.ChainID != r.chainID {
		return checked{}, ErrWrongChain
	}
	e, err := r.observer.find(ctx, b.Election)
	if err != nil {
		return checked{}, err
	}
	if err := checkForm(e, b); err != nil {
		return checked{}, err
	}
	signer, err := b.Recover()
	if err != nil {
		return checked{}, ErrBadSignature
	}
	v, err := r.observer.view(ctx)
	if err != nil {
		return checked{}, err
	}
	if err := v.check(ctx, e, b.Number, signer); err != nil {
		return checked{}, err
	}
	if e.Mode == election.ModeSecret {
		if err := r.CheckContents(ctx, e, signer, b); err != nil {
			return checked{}, err
		}
	}
	return checked{ballot: b, signer: signer, block: v.head.Number}, nil
}

// checkForm verifies what needs neither cryptography nor the chain.
func checkForm(e *election.Election, b election.Ballot) error {
	if len(b.Contents) != e.ContentsLength {
		return ErrBadContents
	}
	if e.Mode == election.ModeOpen {
		if _, err := election.OpenChoices(e.Parameters.Options, b.Contents); err != nil {
			return ErrBadContents
		}
	}
	return nil
}

// check verifies phase, roll and that number has not voted, in the view's block.
func (v *view) check(ctx context.Context, e *election.Election, number uint32, signer common.Address) error {
	s, err := v.standing(ctx, e)
	if err != nil {
		return err
	}
	if err := checkPhase(s.phase); err != nil {
		return err
	}
	if err := v.checkRoll(s, number, signer); err != nil {
		return err
	}
	voted, err := v.voted(ctx, e, s, number)
	if err != nil {
		return err
	}
	if voted {
		return ErrVoted
	}
	return nil
}

func checkPhase(phase election.Phase) error {
	switch phase {
	case election.PhaseOpen:
		return nil
	case election.PhaseAnnounced:
		return ErrNotOpen
	case election.PhaseCancelled:
		return ErrCancelled
	default:
		return ErrClosed
	}
}

func (v *view) checkRoll(s *standing, number uint32, signer common.Address) error {
	holder, held := v.roll.Holder(number)
	if held && holder == signer && pageOf(number) < s.pages {
		return nil
	}
	if other, found := v.roll.Find(signer); found && other != number && pageOf(other) < s.pages {
		return ErrWrongNumber
	}
	return ErrNotOnRoll
}
