package devnettest

import (
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"psephos/election"
)

// Question is a question in English.
func Question(title string, options ...string) election.Question {
	q := election.Question{Title: election.Text{"en": title}}
	for _, o := range options {
		q.Options = append(q.Options, election.Option{Title: election.Text{"en": o}})
	}
	return q
}

// Definition is a public ballot with one question of three options, open now and for an hour of the chain's time.
func (o *Organisation) Definition(t T) election.Definition {
	t.Helper()
	now := o.Now(t)
	return election.Definition{
		Title: election.Text{"en": "Annual meeting"}, Languages: []string{"en"},
		Questions: []election.Question{Question("Approve the accounts?", "Yes", "No", "Blank")},
		Mode:      election.ModeOpen, Opening: now.Add(-time.Second), Closing: now.Add(time.Hour), Roll: o.Contracts.Roll,
	}
}

// Create creates an election.
func (o *Organisation) Create(t T, d election.Definition) *election.Election {
	t.Helper()
	address, err := o.Factory.CreateElection(o.Ctx, o.Sender, d)
	Must(t, err)
	e, err := election.Open(o.Ctx, o.Chain, address)
	Must(t, err)
	return e
}

// OpenElection creates the election of Definition.
func (o *Organisation) OpenElection(t T) *election.Election {
	t.Helper()
	return o.ElectionFrom(t, -time.Second, time.Hour)
}

// ElectionFrom creates the election of Definition with other times, counted from now. Every block takes at least a second
// of the chain's time, however fast it is made.
func (o *Organisation) ElectionFrom(t T, opens, closes time.Duration) *election.Election {
	t.Helper()
	d, now := o.Definition(t), o.Now(t)
	d.Opening, d.Closing = now.Add(opens), now.Add(closes)
	return o.Create(t, d)
}

// Ballot is a voter's ballot: one option for each question. The election must be open.
func (o *Organisation) Ballot(t T, e *election.Election, v Voter, choices ...int) election.Ballot {
	t.Helper()
	prepared, err := e.Prepare(o.Ctx, v.Number, v.Address, choices)
	Must(t, err)
	b, err := prepared.Cast(v.Sign)
	Must(t, err)
	return b
}

// Ballots are ballots of several voters in an election with one question, for the option number mod options.
func (o *Organisation) Ballots(t T, e *election.Election, voters []Voter) []election.Ballot {
	t.Helper()
	ballots := make([]election.Ballot, len(voters))
	for i, v := range voters {
		choice := int(v.Number) % e.Parameters.Options[0]
		if e.Mode == election.ModeOpen {
			ballots[i] = PublicBallot(t, e, v, byte(choice))
		} else {
			ballots[i] = o.Ballot(t, e, v, choice)
		}
	}
	return ballots
}

// PublicBallot is a ballot of a public ballot, one byte for each question. It is signed without asking the election, and is
// right or wrong as its contents are.
func PublicBallot(t T, e *election.Election, v Voter, contents ...byte) election.Ballot {
	t.Helper()
	return Sign(t, election.Ballot{ChainID: e.Chain().ID(), Election: e.Address, Number: v.Number, Contents: contents}, v)
}

// Sign signs a ballot as it is, right or wrong.
func Sign(t T, b election.Ballot, v Voter) election.Ballot {
	t.Helper()
	signed, err := election.SignBallot(b, v.Sign)
	Must(t, err)
	return signed
}

// Cast sends ballots as one batch.
func (o *Organisation) Cast(t T, e *election.Election, ballots ...election.Ballot) *types.Receipt {
	t.Helper()
	batch, err := election.EncodeBatch(o.Snapshot, e.ContentsLength, ballots)
	Must(t, err)
	return o.Mined(t)(e.Cast(o.Ctx, o.Sender, batch))
}
