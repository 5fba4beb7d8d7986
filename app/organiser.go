package app

import (
	"context"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/refusal"
	"psephos/chain"
	"psephos/election"
	"psephos/roll"
)

// Organiser is the area of those who create elections: their standing, drafts, the creation itself, and what can be done with an
// election afterwards. What is signed is always a plan that Prepare… made and the person saw as a Summary.
type Organiser struct{ app *App }

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
	a := o.app
	defer refusal.Guard(a.log, "organiser.standing", &err)
	l, _, err := a.link(organisation)
	if err != nil {
		return Standing{}, err
	}
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	standing, err := a.standing(ctx, l)
	if err != nil {
		standing.Problem = refusal.Code(err)
	}
	return standing, nil
}

func (a *App) standing(ctx context.Context, l *link) (Standing, error) {
	own := a.vault.Address()
	standing := Standing{Address: own.Hex()}
	chain, err := l.dial(ctx)
	if err != nil {
		return standing, err
	}
	if standing.Organiser, err = roll.Open(chain, l.invitation.Roll).IsOrganiser(ctx, own); err != nil {
		return standing, err
	}
	balance, err := chain.BalanceAt(ctx, own, nil)
	if err != nil {
		return standing, err
	}
	standing.Balance = refusal.CoinsHeld(balance)
	sender, err := a.sender(ctx, l)
	if err != nil {
		return standing, err
	}
	_, perGas, err := sender.Fees(ctx)
	if err != nil {
		return standing, err
	}
	provision := new(big.Int).Mul(perGas, big.NewInt(provisionGas))
	standing.Provision, standing.Enough = refusal.Coins(provision), balance.Cmp(provision) >= 0
	return standing, nil
}

// CeremonyView is how far the key ceremony of a draft's trustees has come.
type CeremonyView struct {
	Board string `json:"board"`
	// Stage is "registering", "dealing", "confirming", "ready" or "aborted".
	Stage     string `json:"stage"`
	Threshold int32  `json:"threshold"`
	// Deadline ends the present round; "" if there is none. Overdue says that it has passed: the board has to be replaced.
	Deadline string         `json:"deadline"`
	Overdue  bool           `json:"overdue"`
	Trustees []TrusteeState `json:"trustees"`
}

// TrusteeState is how far one trustee has come.
type TrusteeState struct {
	Name       string `json:"name"`
	Address    string `json:"address"`
	Registered bool   `json:"registered"`
	Dealt      bool   `json:"dealt"`
	Confirmed  bool   `json:"confirmed"`
	// Missing says that the present round waits for this trustee.
	Missing bool `json:"missing"`
}

// Ceremony reads the board of a draft.
func (o *Organiser) Ceremony(id string) (_ CeremonyView, err error) {
	a := o.app
	defer refusal.Guard(a.log, "organiser.ceremony", &err)
	d, err := a.desk.draft(id)
	if err != nil {
		return CeremonyView{}, err
	}
	if d.Board == "" {
		return CeremonyView{}, refusal.New("organiser.noBoard")
	}
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	l, _, err := a.link(d.Organisation)
	if err != nil {
		return CeremonyView{}, err
	}
	chain, err := l.dial(ctx)
	if err != nil {
		return CeremonyView{}, err
	}
	board, err := election.OpenBoard(ctx, chain, common.HexToAddress(d.Board))
	if err != nil {
		return CeremonyView{}, err
	}
	status, err := board.Status(ctx)
	if err != nil {
		return CeremonyView{}, err
	}
	return showCeremony(d, board, status), nil
}

func showCeremony(d ElectionDraft, board *election.Board, status election.BoardStatus) CeremonyView {
	view := CeremonyView{
		Board: board.Address.Hex(), Stage: status.Stage.String(), Threshold: int32(board.Threshold), //nolint:gosec // at most 16
		Overdue: status.Overdue, Trustees: []TrusteeState{},
	}
	if status.Deadline != 0 {
		view.Deadline = moment(status.Deadline)
	}
	names := map[common.Address]string{}
	for _, t := range d.Trustees {
		names[common.HexToAddress(t.Address)] = t.Name
	}
	for _, t := range status.Trustees {
		done := map[election.Stage]bool{
			election.StageRegistering: t.Registered, election.StageDealing: t.Dealt, election.StageConfirming: t.Confirmed,
			election.StageReady: true, election.StageAborted: true,
		}
		view.Trustees = append(view.Trustees, TrusteeState{
			Name: names[t.Address], Address: t.Address.Hex(), Registered: t.Registered, Dealt: t.Dealt, Confirmed: t.Confirmed,
			Missing: !done[status.Stage],
		})
	}
	return view
}

// NewBoard lets go of a draft's board, such as one whose ceremony failed, so that the trustees can be changed and another one be made.
// The old one stays on the chain and serves nothing.
func (o *Organiser) NewBoard(id string) (_ ElectionDraft, err error) {
	defer refusal.Guard(o.app.log, "organiser.newBoard", &err)
	return o.app.desk.change(id, func(d *ElectionDraft) error {
		d.Board = ""
		return nil
	})
}

// OrganisedElection is an election that the wallet organises.
type OrganisedElection struct {
	Summary ElectionSummary `json:"summary"`
	// CanExtend and CanCancel say what the contract would accept now.
	CanExtend bool `json:"canExtend"`
	CanCancel bool `json:"canCancel"`
	// Work is the newest extension or cancellation.
	Work Work `json:"work"`
}

// Elections lists the elections of an organisation that the wallet organises, newest first.
func (o *Organiser) Elections(organisation string) (_ []OrganisedElection, err error) {
	a := o.app
	defer refusal.Guard(a.log, "organiser.elections", &err)
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	l, _, err := a.link(organisation)
	if err != nil {
		return nil, err
	}
	announced, err := l.announced(ctx)
	if err != nil {
		return nil, err
	}
	list := []OrganisedElection{}
	for _, summary := range slices.Backward(announced) {
		if summary.Organiser != a.vault.Address() {
			continue
		}
		one, err := a.organised(ctx, l, summary.Address)
		if toleratedCode(err) {
			continue
		}
		if err != nil {
			return nil, err
		}
		list = append(list, one)
	}
	return list, nil
}

func (a *App) organised(ctx context.Context, l *link, address common.Address) (OrganisedElection, error) {
	opened, err := l.election(ctx, address)
	if err != nil {
		return OrganisedElection{}, err
	}
	summary, err := a.summarise(ctx, l, opened, -1)
	if err != nil {
		return OrganisedElection{}, err
	}
	phase := summary.Phase
	return OrganisedElection{
		Summary: summary, Work: a.desk.workOn(l, address),
		CanExtend: phase == election.PhaseOpen.String(),
		CanCancel: summary.Ballots == 0 && (phase == election.PhaseOpen.String() || phase == election.PhaseAnnounced.String()),
	}, nil
}

// chainTime is the time of the newest block, which decides what the contracts accept.
func chainTime(ctx context.Context, chain *chain.Chain) (time.Time, error) {
	head, err := chain.Head(ctx)
	return time.Unix(int64(head.Time), 0).UTC(), err //nolint:gosec // a time in this age
}
