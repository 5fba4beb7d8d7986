package organiser

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/errand"
	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/chain"
	"psephos/election"
)

// Summary is what the person sees before anything is signed.
type Summary struct {
	// ID names the plan for Confirm; "" while it cannot be confirmed, because money is missing.
	ID string `json:"id"`
	// Kind is "board", "election", "extend" or "cancel".
	Kind string `json:"kind"`
	// Fee is the most it can cost, FeeUsual what it costs if nothing unusual happens, Balance what the address has, Missing how much
	// more it needs or "", all in the chain's coin.
	Fee      string `json:"fee"`
	FeeUsual string `json:"feeUsual"`
	Balance  string `json:"balance"`
	Missing  string `json:"missing"`
	From     string `json:"from"`
	To       string `json:"to"`
	ChainID  string `json:"chainId"`
	Gas      string `json:"gas"`
	// Texts is the hash of the texts that are fixed for ever, 0x-hex; "" where none are.
	Texts string `json:"texts"`
	// Rounds end the three rounds of the ceremony of a board that is created; empty otherwise.
	Rounds []string `json:"rounds"`
	// Closing is the closing time: the election's, or the new one of an extension.
	Closing string `json:"closing"`
	// Voters is the number of people on the roll now.
	Voters int32 `json:"voters"`
}

// Prepare works out the next transaction of a draft: the board of a secret election's trustees, or the election once it is ready.
func (o *Organiser) Prepare(id string) (_ Summary, err error) {
	r := o.room
	defer refusal.Guard(r.config.Log, "organiser.prepare", &err)
	d, err := r.draft(id)
	if err != nil {
		return Summary{}, err
	}
	ctx, cancel := r.config.Timeout(member.RequestTimeout)
	defer cancel()
	connection, own, err := r.asOrganiser(ctx, d.Organisation)
	if err != nil {
		return Summary{}, err
	}
	nodes, err := connection.Chain(ctx)
	if err != nil {
		return Summary{}, err
	}
	now, err := chainTime(ctx, nodes)
	if err != nil {
		return Summary{}, err
	}
	snapshot, err := connection.Roll(ctx)
	if err != nil {
		return Summary{}, err
	}
	if refused(checkDraft(d, checkInput{now: now, voters: snapshot.Size(), own: own})) {
		return Summary{}, refusal.New("organiser.incomplete")
	}
	if err := r.config.Desk.requireFree(connection.Invitation.ChainID, d); err != nil {
		return Summary{}, err
	}
	summary := Summary{Closing: d.Closing, Voters: int32(snapshot.Size()), Rounds: []string{}} //nolint:gosec // a roll has at most 2^31 voters
	p, call, err := planDraft(ctx, connection.Invitation, nodes, d, now, &summary)
	if err != nil {
		return Summary{}, err
	}
	return r.offer(ctx, connection, p, call, summary)
}

// asOrganiser connects to an organisation and refuses those who may not create elections.
func (r *Room) asOrganiser(ctx context.Context, organisation string) (*member.Connection, common.Address, error) {
	vault, err := r.config.Members.Vault()
	if err != nil {
		return nil, common.Address{}, err
	}
	connection, _, err := r.config.Members.Connect(organisation)
	if err != nil {
		return nil, common.Address{}, err
	}
	is, err := connection.IsOrganiser(ctx, vault.Address())
	if err == nil && !is {
		err = refusal.New("organiser.role")
	}
	return connection, vault.Address(), err
}

// planDraft is the next transaction of a draft.
func planDraft(
	ctx context.Context, i election.Invitation, nodes *chain.Chain, d ElectionDraft, now time.Time, s *Summary,
) (plan, election.Plan, error) {
	defined := d.definition(i.Roll)
	factory := election.OpenFactory(nodes, i.Factory)
	p := plan{act: errand.Errand{Kind: actElection, Draft: d.ID, Target: i.Factory}}
	var err error
	if p.content, err = content(d); err != nil {
		return plan{}, election.Plan{}, err
	}
	if defined.Mode == election.ModeSecret && d.Board == "" {
		p.act.Kind = actBoard
		rounds := election.CeremonyDeadlines(uint64(now.Unix()), defined.Opening) //nolint:gosec // a time in this age
		for _, end := range rounds {
			s.Rounds = append(s.Rounds, member.Moment(end))
		}
		call, err := factory.PlanBoard(ctx, defined.Trustees, defined.Threshold, rounds)
		return p, call, err
	}
	if defined.Mode == election.ModeSecret {
		if err := requireReady(ctx, nodes, defined.Board); err != nil {
			return plan{}, election.Plan{}, err
		}
	}
	if p.act.Texts, err = defined.Metadata().Hash(); err != nil {
		return plan{}, election.Plan{}, err
	}
	s.Texts = p.act.Texts.Hex()
	call, err := factory.PlanElection(ctx, defined)
	return p, call, err
}

// requireReady refuses a board whose trustees are not done: an election could never open on one that is aborted.
func requireReady(ctx context.Context, nodes *chain.Chain, address common.Address) error {
	board, err := election.OpenBoard(ctx, nodes, address)
	if err != nil {
		return err
	}
	stage, err := board.Stage(ctx)
	switch {
	case err != nil:
		return err
	case stage == election.StageAborted:
		return refusal.New("organiser.aborted")
	case stage != election.StageReady:
		return refusal.New("organiser.ceremony")
	}
	return nil
}

// content is what of a draft ends up on the chain, so that a change is noticed.
func content(d ElectionDraft) ([]byte, error) {
	return json.Marshal([]any{d.definition(common.Address{}), d.Board})
}

// PrepareExtend works out the transaction that moves an election's closing time later.
func (o *Organiser) PrepareExtend(organisation, address, closing string) (_ Summary, err error) {
	defer refusal.Guard(o.room.config.Log, "organiser.prepareExtend", &err)
	to := parseTime(closing)
	if to.IsZero() {
		return Summary{}, refusal.New("organiser.noTime")
	}
	return o.room.prepareOn(organisation, address, actExtend, to)
}

// PrepareCancel works out the transaction that cancels an election.
func (o *Organiser) PrepareCancel(organisation, address string) (_ Summary, err error) {
	defer refusal.Guard(o.room.config.Log, "organiser.prepareCancel", &err)
	return o.room.prepareOn(organisation, address, actCancel, time.Time{})
}

func (r *Room) prepareOn(organisation, address, kind string, to time.Time) (Summary, error) {
	ctx, cancel := r.config.Timeout(member.RequestTimeout)
	defer cancel()
	connection, opened, err := r.ownElection(ctx, organisation, address)
	if err != nil {
		return Summary{}, err
	}
	closes, err := opened.Closing(ctx)
	if err != nil {
		return Summary{}, err
	}
	p := plan{act: errand.Errand{Kind: kind, Target: opened.Address}, closes: closes}
	call := opened.PlanCancel()
	summary := Summary{Closing: closes.Format(time.RFC3339), Voters: -1, Rounds: []string{}}
	if kind == actExtend {
		summary.Closing = to.Format(time.RFC3339)
		if call, err = planExtend(opened, closes, to); err != nil {
			return Summary{}, err
		}
	}
	if err := r.config.Desk.requireFree(connection.Invitation.ChainID, ElectionDraft{}); err != nil {
		return Summary{}, err
	}
	return r.offer(ctx, connection, p, call, summary)
}

// ownElection opens an election that the wallet organises.
func (r *Room) ownElection(ctx context.Context, organisation, address string) (*member.Connection, *election.Election, error) {
	vault, err := r.config.Members.Vault()
	if err != nil {
		return nil, nil, err
	}
	connection, _, err := r.config.Members.Connect(organisation)
	if err != nil {
		return nil, nil, err
	}
	target, err := member.ParseAddress(address)
	if err != nil {
		return nil, nil, err
	}
	opened, err := connection.Election(ctx, target)
	if err == nil && opened.Organiser != vault.Address() {
		err = refusal.New("organiser.notYours")
	}
	return connection, opened, err
}

func planExtend(opened *election.Election, closes, to time.Time) (election.Plan, error) {
	switch {
	case !to.After(closes):
		return election.Plan{}, refusal.New("organiser.notLater")
	case to.Sub(closes) > longestVoting:
		return election.Plan{}, refusal.New("organiser.tooFar")
	}
	return opened.PlanExtend(to)
}

// offer prices a plan, keeps it for Confirm and describes it. Without enough money it is described and not kept.
func (r *Room) offer(ctx context.Context, c *member.Connection, p plan, call election.Plan, s Summary) (Summary, error) {
	vault, err := r.config.Members.Vault()
	if err != nil {
		return Summary{}, err
	}
	p.act.ID, p.act.Organisation = errand.NewID(), member.ID(c.Invitation)
	p.made = time.Now()
	s.Kind, s.From, s.To, s.ChainID = p.act.Kind, vault.Address().Hex(), call.To.Hex(), new(big.Int).SetUint64(c.Invitation.ChainID).String()
	price, err := r.config.Account.Price(ctx, p.act.Organisation, call.To, call.Data)
	var funds *chain.InsufficientFundsError
	if errors.As(err, &funds) {
		s.Balance = refusal.CoinsHeld(price.Balance)
		s.Fee, s.FeeUsual, s.Missing = refusal.Coins(funds.Need), refusal.Coins(funds.Need), refusal.Coins(funds.Missing())
		return s, nil
	}
	if err != nil {
		return Summary{}, explain(err)
	}
	p.quote = price.Quote
	s.Balance, s.Fee, s.FeeUsual = refusal.CoinsHeld(price.Balance), refusal.Coins(price.Most), refusal.Coins(price.Usual)
	s.Gas = new(big.Int).SetUint64(p.quote.Gas).String()
	s.ID = p.act.ID
	r.plans.Put(s.ID, p)
	return s, nil
}
