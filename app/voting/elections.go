package voting

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/election"
)

// ElectionView is an election with its questions. Texts are by language tag.
type ElectionView struct {
	Summary     member.ElectionSummary `json:"summary"`
	Description map[string]string      `json:"description"`
	Languages   []string               `json:"languages"`
	Organiser   string                 `json:"organiser"`
	Questions   []member.Question      `json:"questions"`
	// Number is the voter's number, -1 for people who are not on the roll.
	Number int32 `json:"number"`
}

// Elections lists an organisation's elections as the chain has them, newest first. One that cannot be read is left out.
func (v *Voting) Elections(organisation string) (_ []member.ElectionSummary, err error) {
	r := v.room
	defer refusal.Guard(r.config.Log, "voting.elections", &err)
	ctx, cancel := r.config.Timeout(member.RequestTimeout)
	defer cancel()
	connection, membership, err := r.config.Members.Connect(organisation)
	if err != nil {
		return nil, err
	}
	announced, err := connection.Announced(ctx)
	if err != nil {
		return nil, err
	}
	number, _, err := r.config.Members.Number(ctx, connection, membership)
	if err != nil {
		return nil, err
	}
	list := []member.ElectionSummary{}
	for _, one := range slices.Backward(announced) {
		_, summary, err := r.summarise(ctx, connection, one.Address, number)
		if member.Broken(err) {
			continue
		}
		if err != nil {
			return nil, err
		}
		list = append(list, summary)
	}
	return list, nil
}

// Election returns one election with its questions.
func (v *Voting) Election(organisation, address string) (_ ElectionView, err error) {
	r := v.room
	defer refusal.Guard(r.config.Log, "voting.election", &err)
	ctx, cancel := r.config.Timeout(member.RequestTimeout)
	defer cancel()
	connection, membership, err := r.config.Members.Connect(organisation)
	if err != nil {
		return ElectionView{}, err
	}
	parsed, err := member.ParseAddress(address)
	if err != nil {
		return ElectionView{}, err
	}
	if _, err := connection.Election(ctx, parsed); err != nil {
		return ElectionView{}, err
	}
	number, _, err := r.config.Members.Number(ctx, connection, membership)
	if err != nil {
		return ElectionView{}, err
	}
	opened, summary, err := r.summarise(ctx, connection, parsed, number)
	if err != nil {
		return ElectionView{}, err
	}
	return view(opened, summary, number), nil
}

// summarise reads an election and what concerns the voter of a number in it, -1 for somebody who has none.
func (r *Room) summarise(
	ctx context.Context, c *member.Connection, address common.Address, number int32,
) (*election.Election, member.ElectionSummary, error) {
	opened, err := c.Election(ctx, address)
	if err != nil {
		return nil, member.ElectionSummary{}, err
	}
	summary, err := member.Summarise(ctx, opened)
	if err != nil {
		return nil, member.ElectionSummary{}, err
	}
	if number >= 0 {
		if summary.Voted, err = opened.HasVoted(ctx, uint32(number)); err != nil {
			return nil, member.ElectionSummary{}, err
		}
	}
	if entry, ok := r.Ballot(c.Invitation.ChainID, address, int64(number)); ok {
		summary.Receipt = string(entry.State)
	}
	return opened, summary, nil
}

func view(e *election.Election, summary member.ElectionSummary, number int32) ElectionView {
	shown := ElectionView{
		Summary: summary, Description: e.Metadata.Description.Shown(), Organiser: e.Organiser.Hex(),
		Languages: append([]string{}, e.Metadata.Languages...), Questions: []member.Question{}, Number: number,
	}
	for _, question := range e.Metadata.Questions {
		asked := member.Question{Title: question.Title.Shown(), Description: question.Description.Shown(), Blank: -1}
		for _, option := range question.Options {
			asked.Options = append(asked.Options, member.Option{Title: option.Title.Shown()})
		}
		if question.Blank != nil {
			asked.Blank = int32(*question.Blank) //nolint:gosec // at most 31
		}
		shown.Questions = append(shown.Questions, asked)
	}
	return shown
}
