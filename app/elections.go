package app

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"psephos/app/refusal"
	"psephos/election"
)

// ElectionSummary is one row of the list of elections.
type ElectionSummary struct {
	Address string            `json:"address"`
	Title   map[string]string `json:"title"`
	Mode    string            `json:"mode"`
	Phase   string            `json:"phase"`
	Opening string            `json:"opening"`
	Closing string            `json:"closing"`
	Ballots int32             `json:"ballots"`
	Voters  int32             `json:"voters"`
	// Voted says that the wallet's number has voted, by the chain.
	Voted bool `json:"voted"`
	// Receipt is the state of the ballot that was cast from here, or "".
	Receipt string `json:"receipt"`
}

// ElectionView is an election with its questions. Texts are by language tag.
type ElectionView struct {
	Summary     ElectionSummary   `json:"summary"`
	Description map[string]string `json:"description"`
	Languages   []string          `json:"languages"`
	Organiser   string            `json:"organiser"`
	Questions   []Question        `json:"questions"`
	// Number is the voter's number, -1 for people who are not on the roll.
	Number int32 `json:"number"`
}

// Option is one answer to a question.
type Option struct {
	Title map[string]string `json:"title"`
}

// Question is one contest of a ballot.
type Question struct {
	Title       map[string]string `json:"title"`
	Description map[string]string `json:"description"`
	Options     []Option          `json:"options"`
	// Blank is the index of the option that is a blank vote, or -1.
	Blank int32 `json:"blank"`
}

// Elections lists an organisation's elections as the chain has them, newest first. One that cannot be read is left out.
func (v *Voting) Elections(organisation string) (_ []ElectionSummary, err error) {
	a := v.app
	defer refusal.Guard(a.log, "voting.elections", &err)
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	l, member, err := a.link(organisation)
	if err != nil {
		return nil, err
	}
	announced, err := l.announced(ctx)
	if err != nil {
		return nil, err
	}
	number, _, err := a.number(ctx, l, member)
	if err != nil {
		return nil, err
	}
	list := []ElectionSummary{}
	for _, one := range slices.Backward(announced) {
		opened, err := l.election(ctx, one.Address)
		if toleratedCode(err) {
			continue
		}
		if err != nil {
			return nil, err
		}
		summary, err := a.summarise(ctx, l, opened, number)
		if err != nil {
			return nil, err
		}
		list = append(list, summary)
	}
	return list, nil
}

// toleratedCode says that an election is broken in itself, which must not hide the others.
func toleratedCode(err error) bool {
	if err == nil {
		return false
	}
	code := refusal.Code(err)
	return code == "chain.texts" || code == "chain.notFound" || code == "election.otherRoll"
}

// Election returns one election with its questions.
func (v *Voting) Election(organisation, address string) (_ ElectionView, err error) {
	a := v.app
	defer refusal.Guard(a.log, "voting.election", &err)
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	l, member, err := a.link(organisation)
	if err != nil {
		return ElectionView{}, err
	}
	parsed, err := parseAddress(address)
	if err != nil {
		return ElectionView{}, err
	}
	opened, err := l.election(ctx, parsed)
	if err != nil {
		return ElectionView{}, err
	}
	number, _, err := a.number(ctx, l, member)
	if err != nil {
		return ElectionView{}, err
	}
	summary, err := a.summarise(ctx, l, opened, number)
	if err != nil {
		return ElectionView{}, err
	}
	return view(opened, summary, number), nil
}

func (a *App) summarise(ctx context.Context, l *link, e *election.Election, number int32) (ElectionSummary, error) {
	phase, err := e.Phase(ctx)
	if err != nil {
		return ElectionSummary{}, err
	}
	closing, err := e.Closing(ctx)
	if err != nil {
		return ElectionSummary{}, err
	}
	turnout, err := e.Turnout(ctx)
	if err != nil {
		return ElectionSummary{}, err
	}
	summary := ElectionSummary{
		Address: e.Address.Hex(), Title: e.Metadata.Title.Shown(), Mode: e.Mode.String(), Phase: phase.String(),
		Opening: moment(e.Parameters.Opening), Closing: closing.UTC().Format(time.RFC3339),
		Ballots: int32(turnout.Ballots), Voters: int32(turnout.Voters), //nolint:gosec // a roll has at most 2^31 voters
	}
	if number >= 0 {
		if summary.Voted, err = e.HasVoted(ctx, uint32(number)); err != nil {
			return ElectionSummary{}, err
		}
	}
	if entry, ok := a.journal.InElection(l.invitation.ChainID, e.Address, int64(number), a.vault.Address()); ok {
		summary.Receipt = string(entry.State)
	}
	return summary, nil
}

func view(e *election.Election, summary ElectionSummary, number int32) ElectionView {
	shown := ElectionView{
		Summary: summary, Description: e.Metadata.Description.Shown(), Organiser: e.Organiser.Hex(),
		Languages: append([]string{}, e.Metadata.Languages...), Questions: []Question{}, Number: number,
	}
	for _, question := range e.Metadata.Questions {
		asked := Question{Title: question.Title.Shown(), Description: question.Description.Shown(), Blank: -1}
		for _, option := range question.Options {
			asked.Options = append(asked.Options, Option{Title: option.Title.Shown()})
		}
		if question.Blank != nil {
			asked.Blank = int32(*question.Blank) //nolint:gosec // at most 31
		}
		shown.Questions = append(shown.Questions, asked)
	}
	return shown
}

func moment(seconds uint64) string {
	return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339) //nolint:gosec // a time in this age
}

func encode(value any) (string, error) {
	raw, err := json.MarshalIndent(value, "", "  ")
	return string(raw), err
}
