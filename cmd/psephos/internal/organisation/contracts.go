package organisation

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/election"
)

// votingTime is how long the demo's elections stay open.
const votingTime = 90 * 24 * time.Hour

// organiser sends as the chain's funded account, which is administrator and organiser of the contracts.
func (o *Organisation) organiser() *election.Sender {
	return election.NewSender(o.chain, election.KeySigner(o.devnet.FundedKey()), election.MemoryJournal())
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

// createElections opens the open election, once.
func (o *Organisation) createElections(ctx context.Context) error {
	if o.state.Open != (common.Address{}) {
		return nil
	}
	head, err := o.chain.Head(ctx)
	if err != nil {
		return err
	}
	definition := openElection()
	definition.Roll = o.state.Contracts.Roll
	definition.Opening = time.Unix(int64(head.Time), 0)
	definition.Closing = definition.Opening.Add(votingTime)
	o.state.Open, err = election.OpenFactory(o.chain, o.state.Contracts.Factory).CreateElection(ctx, o.organiser(), definition)
	return err
}

// openElection lets people vote who are enrolled after it began, as everybody who tries the demo is.
func openElection() election.Definition {
	text := func(en string) election.Text { return election.Text{"en": en} }
	blank := 3
	return election.Definition{
		Title:       text("Where shall the summer meeting be?"),
		Description: text("An open election: everybody can see who voted for what, by voter number."),
		Languages:   []string{"en"},
		Mode:        election.ModeOpen, LateEnrolment: true,
		Questions: []election.Question{{
			Title: text("Place of the summer meeting"),
			Options: []election.Option{
				{Title: text("By the sea")}, {Title: text("In the mountains")}, {Title: text("At the lake")}, {Title: text("Blank")},
			},
			Blank: &blank,
		}},
	}
}
