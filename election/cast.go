package election

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"psephos/chain"
	"psephos/roll"
)

// Cast sends an encoded batch (EncodeBatch). Anyone may.
func (e *Election) Cast(ctx context.Context, s *chain.Sender, batch []byte) (*types.Transaction, error) {
	return s.Send(ctx, &e.Address, openBinding().PackCast(batch))
}

// Submit sends one signed ballot as the sender's own transaction, without a relay. It checks the ballot first.
func (e *Election) Submit(ctx context.Context, s *chain.Sender, b Ballot) (*types.Transaction, error) {
	plan, err := e.PlanSubmit(ctx, b)
	if err != nil {
		return nil, err
	}
	return s.Send(ctx, &plan.To, plan.Data)
}

// Check verifies everything about a ballot that can be known before sending it: chain, election, contents, signature, roll,
// phase and that the number has not voted. snap is the roll now (nil: it is read). A *BallotError says what is wrong.
func (e *Election) Check(ctx context.Context, snap *roll.Snapshot, b Ballot) error {
	if err := e.checkForm(b); err != nil {
		return err
	}
	if snap == nil {
		var err error
		if snap, err = e.Snapshot(ctx); err != nil {
			return err
		}
	}
	if err := CheckSigner(snap, b); err != nil {
		return err
	}
	if e.Mode == ModeSecret {
		if err := e.checkSecretContents(ctx, snap, b); err != nil {
			return err
		}
	}
	return e.checkState(ctx, b)
}

// checkForm is what the ballot alone shows.
func (e *Election) checkForm(b Ballot) error {
	switch {
	case b.ChainID != e.chain.ID():
		return &BallotError{"chain", fmt.Sprintf("the ballot is for chain %d, but this election is on chain %d", b.ChainID, e.chain.ID())}
	case b.Election != e.Address:
		return &BallotError{"election", fmt.Sprintf("the ballot is for election %s, not for %s", b.Election.Hex(), e.Address.Hex())}
	case len(b.Contents) != e.ContentsLength:
		return &BallotError{"contents", fmt.Sprintf("the ballot has %d bytes of contents, not %d", len(b.Contents), e.ContentsLength)}
	case e.Mode == ModeOpen:
		_, err := OpenChoices(e.Parameters.Options, b.Contents)
		return err
	}
	return nil
}

// CheckSigner verifies the signature of a ballot and that the roll names its signer at its number.
func CheckSigner(snap *roll.Snapshot, b Ballot) error {
	signer, err := b.Recover()
	if err != nil {
		return &BallotError{"signature", "the ballot's signature is not valid"}
	}
	holder, ok := snap.Holder(b.Number)
	switch {
	case !snap.Exists(b.Number):
		return &BallotError{"roll", fmt.Sprintf("number %d is not on the roll", b.Number)}
	case !ok:
		return &BallotError{"roll", fmt.Sprintf("number %d was struck off the roll", b.Number)}
	case signer != holder:
		return &BallotError{"signature", fmt.Sprintf("the ballot of number %d is signed by %s, whom the roll does not name there", b.Number, signer.Hex())}
	}
	return nil
}

// checkState is what the election's state decides.
func (e *Election) checkState(ctx context.Context, b Ballot) error {
	phase, err := e.Phase(ctx)
	if err != nil {
		return err
	}
	if phase != PhaseOpen {
		return &BallotError{"phase", wrongPhase([]any{uint8(phase)})}
	}
	pages, err := e.CountedPages(ctx, nil)
	if err != nil {
		return err
	}
	if uint64(b.Number>>8) >= pages {
		return &BallotError{"roll", fmt.Sprintf("number %d was enrolled too late for this election", b.Number)}
	}
	return e.RequireNotVoted(ctx, b.Number)
}
