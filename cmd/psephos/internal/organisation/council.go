package organisation

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/election"
	"psephos/roll"
)

// A person may be one of three trustees of one more secret election. Two others are simulated: both take part in the ceremony, one
// decrypts, so that the person's part is needed, and the result is theirs to publish.
const (
	councilRound  = 7 * 24 * time.Hour
	councilVoting = 10 * time.Minute
	councilOthers = 2
)

// formCouncil gives the person money for fees and creates the board, once for each person.
func (o *Organisation) formCouncil(ctx context.Context) error {
	person := o.config.Trustee
	if person == (common.Address{}) || o.state.Council.Trustee == person {
		return nil
	}
	trustees := []common.Address{person}
	for _, t := range o.state.Trustees[:councilOthers] {
		sender, err := o.trusteeSender(t)
		if err != nil {
			return err
		}
		trustees = append(trustees, sender.Address())
	}
	if slices.Contains(trustees[1:], person) {
		return errors.New("this address is one of the simulated trustees")
	}
	if err := o.devnet.Fund(ctx, trusteeEther, person); err != nil {
		return err
	}
	head, err := o.chain.Head(ctx)
	if err != nil {
		return err
	}
	round := uint64(councilRound / time.Second)
	deadlines := [3]uint64{head.Time + round, head.Time + 2*round, head.Time + 3*round}
	board, err := election.OpenFactory(o.chain, o.state.Contracts.Factory).CreateBoard(ctx, o.organiser(), trustees, threshold, deadlines)
	if err != nil {
		return err
	}
	o.state.Council = council{Trustee: person, Board: board}
	return nil
}

// sitInCouncil plays everybody but the person until the organisation stops. What fails is tried again.
func (o *Organisation) sitInCouncil() error {
	return o.every(trusteesLookAt, "the simulated trustees beside you could not go on", o.councilStep)
}

func (o *Organisation) councilStep(ctx context.Context) error {
	board, err := election.OpenBoard(ctx, o.chain, o.state.Council.Board)
	if err != nil {
		return err
	}
	stage, err := board.Stage(ctx)
	switch {
	case err != nil || stage == election.StageAborted:
		return err
	case stage != election.StageReady:
		return o.perform(ctx, board, o.state.Trustees[:councilOthers])
	case o.state.Council.Election == (common.Address{}):
		return o.createCouncilElection(ctx)
	case !o.state.Council.Voted:
		return o.councilVotes(ctx)
	}
	return o.otherDecrypts(ctx)
}

func (o *Organisation) createCouncilElection(ctx context.Context) error {
	head, err := o.chain.Head(ctx)
	if err != nil {
		return err
	}
	definition := election.Definition{
		Title:       text("Budget of the association"),
		Description: text("A short secret election: you are one of its trustees."),
		Languages:   []string{"en"}, Mode: election.ModeSecret, Roll: o.state.Contracts.Roll, Board: o.state.Council.Board,
		Questions: []election.Question{question("Approve the budget?", "Yes", "No", "Abstain")}, LateEnrolment: true,
		Opening: time.Unix(int64(head.Time), 0), //nolint:gosec // a time in this age
	}
	definition.Closing = definition.Opening.Add(councilVoting)
	o.state.Council.Election, err = election.OpenFactory(o.chain, o.state.Contracts.Factory).CreateElection(ctx, o.organiser(), definition)
	if err != nil {
		return err
	}
	return o.state.save(o.config.Dir)
}

// councilVotes lets the simulated members vote, if the voting is still open.
func (o *Organisation) councilVotes(ctx context.Context) error {
	opened, err := election.Open(ctx, o.chain, o.state.Council.Election)
	if err != nil {
		return err
	}
	phase, err := opened.Phase(ctx)
	if err != nil {
		return err
	}
	if phase == election.PhaseOpen {
		snapshot, err := roll.Open(o.chain, o.state.Contracts.Roll).Snapshot(ctx, nil)
		if err != nil {
			return err
		}
		if err := o.voteIn(ctx, opened, snapshot); err != nil {
			return err
		}
	}
	o.state.Council.Voted = true
	return o.state.save(o.config.Dir)
}

// otherDecrypts publishes the part of one simulated trustee after closing, once.
func (o *Organisation) otherDecrypts(ctx context.Context) error {
	opened, err := election.Open(ctx, o.chain, o.state.Council.Election)
	if err != nil {
		return err
	}
	phase, err := opened.Phase(ctx)
	if err != nil || phase != election.PhaseClosed {
		return err
	}
	published, err := opened.Shares(ctx, nil)
	if err != nil {
		return err
	}
	const other = 2 // its index: the person is the first
	if slices.ContainsFunc(published, func(s election.Shares) bool { return s.Trustee == other }) {
		return nil
	}
	return o.submitShares(ctx, opened, o.state.Trustees[0])
}
