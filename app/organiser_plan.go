package app

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/refusal"
	"psephos/app/wallet"
	"psephos/chain"
	"psephos/election"
	"psephos/roll"
)

// planFor is how long a summary may be looked at before it has to be made again: times and fees move on.
const planFor = 10 * time.Minute

// organiserPlan is a transaction that was worked out and shown, and not signed.
type organiserPlan struct {
	act    act
	quote  chain.Quote
	made   time.Time
	closes time.Time // closing time that an extension was planned against
	// content is the draft as it was shown.
	content []byte
}

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
	a := o.app
	defer refusal.Guard(a.log, "organiser.prepare", &err)
	d, err := a.desk.draft(id)
	if err != nil {
		return Summary{}, err
	}
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	l, chain, err := a.asOrganiser(ctx, d.Organisation)
	if err != nil {
		return Summary{}, err
	}
	now, err := chainTime(ctx, chain)
	if err != nil {
		return Summary{}, err
	}
	snapshot, err := l.roll(ctx)
	if err != nil {
		return Summary{}, err
	}
	voters := snapshot.Size()
	for _, p := range checkDraft(d, checkInput{now: now, voters: voters, own: a.vault.Address()}) {
		if !p.Warning {
			return Summary{}, refusal.New("organiser.incomplete")
		}
	}
	if err := a.desk.free(l, d); err != nil {
		return Summary{}, err
	}
	summary := Summary{Closing: d.Closing, Voters: int32(voters), Rounds: []string{}} //nolint:gosec // as above
	p, plan, err := a.planDraft(ctx, l, chain, d, now, &summary)
	if err != nil {
		return Summary{}, err
	}
	return a.offer(ctx, l, chain, p, plan, summary)
}

// asOrganiser connects to the chain and refuses those who may not create elections.
func (a *App) asOrganiser(ctx context.Context, organisation string) (*link, *chain.Chain, error) {
	l, _, err := a.link(organisation)
	if err != nil {
		return nil, nil, err
	}
	chain, err := l.dial(ctx)
	if err != nil {
		return nil, nil, err
	}
	is, err := roll.Open(chain, l.invitation.Roll).IsOrganiser(ctx, a.vault.Address())
	if err == nil && !is {
		err = refusal.New("organiser.role")
	}
	return l, chain, err
}

// planDraft is the next transaction of a draft.
func (a *App) planDraft(ctx context.Context, l *link, chain *chain.Chain, d ElectionDraft, now time.Time, s *Summary) (*organiserPlan, election.Plan, error) {
	defined := d.definition(l.invitation.Roll)
	factory := election.OpenFactory(chain, l.invitation.Factory)
	p := &organiserPlan{act: act{Kind: actElection, Draft: d.ID, Target: l.invitation.Factory}}
	var err error
	if p.content, err = content(d); err != nil {
		return nil, election.Plan{}, err
	}
	if defined.Mode == election.ModeSecret && d.Board == "" {
		p.act.Kind = actBoard
		rounds := election.CeremonyDeadlines(uint64(now.Unix()), defined.Opening) //nolint:gosec // a time in this age
		for _, end := range rounds {
			s.Rounds = append(s.Rounds, moment(end))
		}
		plan, err := factory.PlanBoard(ctx, defined.Trustees, defined.Threshold, rounds)
		return p, plan, err
	}
	if defined.Mode == election.ModeSecret {
		if err := ready(ctx, chain, defined.Board); err != nil {
			return nil, election.Plan{}, err
		}
	}
	if p.act.Texts, err = defined.Metadata().Hash(); err != nil {
		return nil, election.Plan{}, err
	}
	s.Texts = p.act.Texts.Hex()
	plan, err := factory.PlanElection(ctx, defined)
	return p, plan, err
}

// ready refuses a board whose trustees are not done: an election could never open on one that is aborted.
func ready(ctx context.Context, chain *chain.Chain, address common.Address) error {
	board, err := election.OpenBoard(ctx, chain, address)
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
	defer refusal.Guard(o.app.log, "organiser.prepareExtend", &err)
	to := parseTime(closing)
	if to.IsZero() {
		return Summary{}, refusal.New("organiser.noTime")
	}
	return o.app.prepareOn(organisation, address, actExtend, to)
}

// PrepareCancel works out the transaction that cancels an election.
func (o *Organiser) PrepareCancel(organisation, address string) (_ Summary, err error) {
	defer refusal.Guard(o.app.log, "organiser.prepareCancel", &err)
	return o.app.prepareOn(organisation, address, actCancel, time.Time{})
}

func (a *App) prepareOn(organisation, address, kind string, to time.Time) (Summary, error) {
	ctx, cancel := a.timeout(requestTimeout)
	defer cancel()
	l, _, err := a.link(organisation)
	if err != nil {
		return Summary{}, err
	}
	target, err := parseAddress(address)
	if err != nil {
		return Summary{}, err
	}
	opened, err := l.election(ctx, target)
	if err != nil {
		return Summary{}, err
	}
	if opened.Organiser != a.vault.Address() {
		return Summary{}, refusal.New("organiser.notYours")
	}
	closes, err := opened.Closing(ctx)
	if err != nil {
		return Summary{}, err
	}
	p := &organiserPlan{act: act{Kind: kind, Target: target}, closes: closes}
	plan := opened.PlanCancel()
	summary := Summary{Closing: closes.Format(time.RFC3339), Voters: -1, Rounds: []string{}}
	if kind == actExtend {
		if !to.After(closes) {
			return Summary{}, refusal.New("organiser.notLater")
		}
		if to.Sub(closes) > longestVoting {
			return Summary{}, refusal.New("organiser.tooFar")
		}
		summary.Closing = to.Format(time.RFC3339)
		if plan, err = opened.PlanExtend(to); err != nil {
			return Summary{}, err
		}
	}
	if err := a.desk.free(l, ElectionDraft{}); err != nil {
		return Summary{}, err
	}
	return a.offer(ctx, l, opened.Chain(), p, plan, summary)
}

// free refuses a second transaction while one is on its way on this chain, so that none takes another's place, and a draft that was
// created.
func (k *desk) free(l *link, d ElectionDraft) error {
	if d.Election != "" {
		return refusal.New("organiser.created")
	}
	for _, one := range k.acts() {
		if one.ChainID == l.invitation.ChainID && one.State == actSent {
			return refusal.New("organiser.busy")
		}
	}
	return nil
}

// offer prices a plan and keeps it for Confirm.
func (a *App) offer(ctx context.Context, l *link, nodes *chain.Chain, p *organiserPlan, plan election.Plan, s Summary) (Summary, error) {
	sender, err := a.sender(ctx, l)
	if err != nil {
		return Summary{}, err
	}
	p.act.ID, p.act.Organisation, p.act.ChainID = rand.Text(), membershipID(l.invitation), l.invitation.ChainID
	p.made = time.Now()
	s.Kind, s.From, s.To, s.ChainID = p.act.Kind, sender.Address().Hex(), plan.To.Hex(), nodes.ChainID().String()
	balance, err := sender.Balance(ctx)
	if err != nil {
		return Summary{}, err
	}
	s.Balance = refusal.CoinsHeld(balance)
	p.quote, err = sender.Quote(ctx, &plan.To, plan.Data)
	var funds *chain.InsufficientFundsError
	if errors.As(err, &funds) {
		s.Fee, s.FeeUsual, s.Missing = refusal.Coins(funds.Need), refusal.Coins(funds.Need), refusal.Coins(funds.Missing())
		return s, nil
	}
	if err != nil {
		return Summary{}, planError(err)
	}
	// A stuck transaction may pay up to twice as much: that is what the person agrees to.
	perGas := new(big.Int).Div(p.quote.Fee, new(big.Int).SetUint64(p.quote.Gas))
	p.quote.MaxFee = new(big.Int).Lsh(perGas, 1)
	s.Fee, s.FeeUsual = refusal.Coins(new(big.Int).Lsh(p.quote.Fee, 1)), refusal.Coins(p.quote.Fee)
	s.Gas = new(big.Int).SetUint64(p.quote.Gas).String()
	s.ID = p.act.ID
	a.desk.mu.Lock()
	defer a.desk.mu.Unlock()
	a.desk.plans[s.ID] = p
	return s, nil
}

// planError turns a contract's refusal into a code that says what to do.
func planError(err error) error {
	var revert *election.RevertError
	if errors.As(err, &revert) {
		if code := toOrganiserCode(revert.Name); code != "" {
			return refusal.New(code)
		}
	}
	return err
}

// Confirm signs and sends exactly what was shown as the Summary of this id. It returns once the transaction is on the disk and was
// handed over; Drafts and Elections say how far it is.
func (o *Organiser) Confirm(id string) (err error) {
	a := o.app
	defer refusal.Guard(a.log, "organiser.confirm", &err)
	if _, err := a.opened(); err != nil {
		return err
	}
	if !a.vault.Unlocked() {
		return wallet.ErrLocked
	}
	p, err := a.desk.take(id)
	if err != nil {
		return err
	}
	if time.Since(p.made) > planFor {
		return refusal.New("organiser.stale")
	}
	ctx, cancel := a.timeout(submitTimeout)
	defer cancel()
	l, _, err := a.link(p.act.Organisation)
	if err != nil {
		return err
	}
	if err := a.unchanged(ctx, l, p); err != nil {
		return err
	}
	return a.sendAct(ctx, l, p)
}

// sendAct signs a plan in its turn: one of an organiser's transactions at a time.
func (a *App) sendAct(ctx context.Context, l *link, p *organiserPlan) error {
	sender, done, err := a.turn(ctx, l)
	if err != nil {
		return err
	}
	defer done()
	if err := a.desk.free(l, ElectionDraft{}); err != nil {
		return err
	}
	p.act.State, p.act.Begun = actSent, time.Now().UTC()
	a.desk.begin(p.act)
	_, err = sender.SendQuoted(chain.WithLabel(ctx, p.act.label()), p.quote)
	a.desk.wakeUp()
	if a.desk.end(p.act) {
		return nil // whatever the network said: it is kept, and handed over again
	}
	return err
}

// unchanged refuses a plan that is not what a summary made now would show.
func (a *App) unchanged(ctx context.Context, l *link, p *organiserPlan) error {
	if p.act.Draft == "" {
		opened, err := l.election(ctx, p.act.Target)
		if err != nil {
			return err
		}
		closes, err := opened.Closing(ctx)
		if err == nil && !closes.Equal(p.closes) {
			err = refusal.New("organiser.changed")
		}
		return err
	}
	d, err := a.desk.draft(p.act.Draft)
	if err != nil {
		return err
	}
	if d.Election != "" {
		return refusal.New("organiser.created")
	}
	now, err := content(d)
	if err == nil && !bytes.Equal(now, p.content) {
		err = refusal.New("organiser.changed")
	}
	return err
}

// take hands a plan out once.
func (k *desk) take(id string) (*organiserPlan, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	p, ok := k.plans[id]
	if !ok {
		return nil, refusal.New("organiser.noPlan")
	}
	delete(k.plans, id)
	return p, nil
}

// forget puts all plans away, when the wallet locks.
func (k *desk) forget() {
	k.mu.Lock()
	defer k.mu.Unlock()
	clear(k.plans)
}

// Discard throws a plan away.
func (o *Organiser) Discard(id string) (err error) {
	defer refusal.Guard(o.app.log, "organiser.discard", &err)
	_, _ = o.app.desk.take(id)
	return nil
}
