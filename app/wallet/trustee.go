package wallet

import (
	"context"

	"psephos/election"
)

// BoardStep works out what the wallet's trustee has to do next in the key ceremony of a board; nothing is sent. The secrets follow from
// the phrase each time and are wiped when the step is known; what is in the step is public once it is sent. Errors: ErrLocked, or
// election.Board.Step's.
func (v *Vault) BoardStep(ctx context.Context, board *election.Board) (election.Step, error) {
	seed, err := v.TrusteeSeed(board.Chain().ChainID(), board.Address)
	if err != nil {
		return election.Step{}, err
	}
	defer clear(seed[:])
	return board.Step(ctx, v.Address(), seed)
}

// DecryptionShares works out the call data with which the wallet's trustee publishes its part of the decryption of a closed election;
// nothing is sent. Errors: ErrLocked, or election.Election.SharesCall's.
func (v *Vault) DecryptionShares(ctx context.Context, e *election.Election) ([]byte, error) {
	board, err := e.Board(ctx)
	if err != nil {
		return nil, err
	}
	seed, err := v.TrusteeSeed(board.Chain().ChainID(), board.Address)
	if err != nil {
		return nil, err
	}
	defer clear(seed[:])
	return e.SharesCall(ctx, v.Address(), seed)
}
