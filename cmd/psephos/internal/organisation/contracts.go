package organisation

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/chain"
	"psephos/election"
)

// votingTime is how long the demo's elections stay open.
const votingTime = 90 * 24 * time.Hour

// organiser sends as the chain's funded account, which is administrator and organiser of the contracts.
func (o *Organisation) organiser() *chain.Sender {
	return election.NewSender(o.chain, chain.KeySigner(o.devnet.FundedKey()), chain.MemoryJournal())
}

// deploy deploys the contracts and funds the office, once.
func (o *Organisation) deploy(ctx context.Context) error {
	if o.state.Contracts != (election.Contracts{}) {
		return nil
	}
	key, err := crypto.HexToECDSA(o.state.OfficeKey)
	if err != nil {
		return err
	}
	officeAccount := crypto.PubkeyToAddress(key.PublicKey)
	if err := o.devnet.Fund(ctx, officeEther, officeAccount); err != nil {
		return err
	}
	funded := o.devnet.FundedAddress()
	o.state.Contracts, err = election.DeployOrganisation(ctx, o.organiser(), election.Roles{
		Admin: funded, Registrars: []common.Address{officeAccount}, Organisers: []common.Address{funded},
	})
	return err
}

// createElections opens the two elections, once.
func (o *Organisation) createElections(ctx context.Context) error {
	secret := secretElection()
	secret.Board = o.state.Board
	for _, e := range []struct {
		address    *common.Address
		definition election.Definition
	}{{&o.state.Open, openElection()}, {&o.state.Secret, secret}} {
		if *e.address != (common.Address{}) {
			continue
		}
		head, err := o.chain.Head(ctx)
		if err != nil {
			return err
		}
		// People who try the demo are enrolled after the elections have begun.
		e.definition.Roll, e.definition.LateEnrolment = o.state.Contracts.Roll, true
		e.definition.Opening = time.Unix(int64(head.Time), 0)
		e.definition.Closing = e.definition.Opening.Add(votingTime)
		*e.address, err = election.OpenFactory(o.chain, o.state.Contracts.Factory).CreateElection(ctx, o.organiser(), e.definition)
		if err != nil {
			return err
		}
	}
	return nil
}

func text(en string) election.Text { return election.Text{"en": en} }

func question(title string, options ...string) election.Question {
	q := election.Question{Title: text(title)}
	for _, option := range options {
		q.Options = append(q.Options, election.Option{Title: text(option)})
	}
	return q
}

func openElection() election.Definition {
	place := question("Place of the summer meeting", "By the sea", "In the mountains", "At the lake", "Blank")
	blank := len(place.Options) - 1
	place.Blank = &blank
	return election.Definition{
		Title:       text("Where shall the summer meeting be?"),
		Description: text("An open election: everybody can see who voted for what, by voter number."),
		Languages:   []string{"en"}, Mode: election.ModeOpen, Questions: []election.Question{place},
	}
}

func secretElection() election.Definition {
	return election.Definition{
		Title:       text("Election of the board"),
		Description: text("A secret election: only the totals are ever decrypted, by any two of three trustees."),
		Languages:   []string{"en"}, Mode: election.ModeSecret,
		Questions: []election.Question{question("Who shall chair the association?", "Ada Lovelace", "Grace Hopper", "Emmy Noether")},
	}
}
