package organiser

import (
	"context"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/errand"
	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/chain"
	"psephos/election"
)

// Organiser is the area of those who create elections. What is signed is always a plan that Prepare… made and the person saw as a
// Summary.
type Organiser struct{ room *Room }

// Limits are how much an election can hold.
type Limits struct {
	Questions int32 `json:"questions"`
	Options   int32 `json:"options"` // of one question
	Trustees  int32 `json:"trustees"`
}

// Limits returns how much an election can hold, so that the page repeats no number of the contracts.
func (o *Organiser) Limits() (_ Limits, err error) {
	defer refusal.Guard(o.room.config.Log, "organiser.limits", &err)
	return Limits{Questions: election.MaxQuestions, Options: election.MaxOptions, Trustees: election.MaxTrustees}, nil
}

// Standing says whether the wallet may create elections for an organisation, and whether it can pay for one.
type Standing struct {
	// Organiser is read from the chain: the wallet's address has the organiser's role on the roll.
	Organiser bool   `json:"organiser"`
	Address   string `json:"address"`
	// Balance and Provision are in the chain's coin: what the address has, and what a secret election takes at today's prices, board
	// included.
	Balance   string `json:"balance"`
	Provision string `json:"provision"`
	Enough    bool   `json:"enough"`
	// Problem is the code of why the chain could not be read, or "".
	Problem string `json:"problem"`
}

// provisionGas is what a secret election of several questions and its board take together, with room to spare.
const provisionGas = 3_000_000

// Standing reads the wallet's role and balance. It does not fail when the chain cannot be reached.
func (o *Organiser) Standing(organisation string) (_ Standing, err error) {
	r := o.room
	defer refusal.Guard(r.config.Log, "organiser.standing", &err)
	vault, err := r.config.Members.Vault()
	if err != nil {
		return Standing{}, err
	}
	connection, _, err := r.config.Members.Connect(organisation)
	if err != nil {
		return Standing{}, err
	}
	ctx, cancel := r.config.Timeout(member.RequestTimeout)
	defer cancel()
	standing, err := r.standing(ctx, connection, vault.Address())
	if err != nil {
		standing.Problem = refusal.Code(err)
	}
	return standing, nil
}

func (r *Room) standing(ctx context.Context, c *member.Connection, own common.Address) (Standing, error) {
	standing := Standing{Address: own.Hex()}
	var err error
	if standing.Organiser, err = c.IsOrganiser(ctx, own); err != nil {
		return standing, err
	}
	organisation := member.ID(c.Invitation)
	balance, err := r.config.Account.Balance(ctx, organisation)
	if err != nil {
		return standing, err
	}
	standing.Balance = refusal.CoinsHeld(balance)
	perGas, err := r.config.Account.FeePerGas(ctx, organisation)
	if err != nil {
		return standing, err
	}
	provision := new(big.Int).Mul(perGas, big.NewInt(provisionGas))
	standing.Provision, standing.Enough = refusal.Coins(provision), balance.Cmp(provision) >= 0
	return standing, nil
}

// OrganisedElection is an election that the wallet organises.
type OrganisedElection struct {
	Summary member.ElectionSummary `json:"summary"`
	// CanExtend and CanCancel say what the contract would accept now.
	CanExtend bool `json:"canExtend"`
	CanCancel bool `json:"canCancel"`
	// Work is the newest extension or cancellation.
	Work errand.Work `json:"work"`
}

// Elections lists the elections of an organisation that the wallet organises, newest first.
func (o *Organiser) Elections(organisation string) (_ []OrganisedElection, err error) {
	r := o.room
	defer refusal.Guard(r.config.Log, "organiser.elections", &err)
	ctx, cancel := r.config.Timeout(member.RequestTimeout)
	defer cancel()
	vault, err := r.config.Members.Vault()
	if err != nil {
		return nil, err
	}
	connection, _, err := r.config.Members.Connect(organisation)
	if err != nil {
		return nil, err
	}
	announced, err := connection.Announced(ctx)
	if err != nil {
		return nil, err
	}
	list := []OrganisedElection{}
	for _, summary := range slices.Backward(announced) {
		if summary.Organiser != vault.Address() {
			continue
		}
		one, err := r.organised(ctx, connection, summary.Address)
		if member.Broken(err) {
			continue
		}
		if err != nil {
			return nil, err
		}
		list = append(list, one)
	}
	return list, nil
}

func (r *Room) organised(ctx context.Context, c *member.Connection, address common.Address) (OrganisedElection, error) {
	opened, err := c.Election(ctx, address)
	if err != nil {
		return OrganisedElection{}, err
	}
	summary, err := member.Summarise(ctx, opened)
	if err != nil {
		return OrganisedElection{}, err
	}
	open, announced := election.PhaseOpen.String(), election.PhaseAnnounced.String()
	return OrganisedElection{
		Summary: summary, Work: r.config.Desk.workOn(c.Invitation.ChainID, address),
		CanExtend: summary.Phase == open,
		CanCancel: summary.Ballots == 0 && (summary.Phase == open || summary.Phase == announced),
	}, nil
}

// chainTime is the time of the newest block, which decides what the contracts accept.
func chainTime(ctx context.Context, nodes *chain.Chain) (time.Time, error) {
	head, err := nodes.Head(ctx)
	return time.Unix(int64(head.Time), 0).UTC(), err //nolint:gosec // a time in this age
}
