package app

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/ballot"
	"psephos/chain"
	"psephos/election"
	"psephos/roll"
)

// appoint gives the test wallet the organiser's role.
func (p *polls) appoint(t *testing.T) {
	t.Helper()
	tx, err := roll.Open(p.chain, p.invitation.Roll).GrantOrganiser(t.Context(), p.sender, common.HexToAddress(junkHolder))
	if err == nil {
		_, err = p.sender.Wait(t.Context(), tx)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// organiser is the area of an app whose wallet is an organiser.
func (p *polls) organiser(t *testing.T, dir string) (o *Organiser, organisation string) {
	t.Helper()
	p.appoint(t)
	a, organisation := p.voter(t, dir)
	return &Organiser{a}, organisation
}

// now is the chain's time and so many seconds.
func (p *polls) now(t *testing.T, seconds uint64) string {
	t.Helper()
	head, err := p.chain.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return moment(head.Time + seconds)
}

// written is a complete draft of an open election in two languages.
func (p *polls) written(t *testing.T, o *Organiser, organisation string) ElectionDraft {
	t.Helper()
	d := must(o.New(organisation, "en"))(t)
	d.Languages = []string{"en", "de"}
	d.Title = map[string]string{"en": "Board 2027", "de": "Vorstand 2027"}
	d.Questions = []Question{{
		Title: map[string]string{"en": "Who?", "de": "Wer?"}, Blank: 2, Options: []Option{
			{Title: map[string]string{"en": "Ada", "de": "Ada"}},
			{Title: map[string]string{"en": "Bo", "de": "Bo"}},
			{Title: map[string]string{"en": "Blank", "de": "Leer"}},
		},
	}}
	d.Mode, d.Opening, d.Closing = "open", p.now(t, 7200), p.now(t, 3*86400)
	return must(o.Save(d))(t)
}

// must is the value of a call that must not fail.
func must[T any](value T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

// eventually works the desk until the draft's transaction is as wanted.
func (o *Organiser) eventually(t *testing.T, id, kind, state string) ElectionDraft {
	t.Helper()
	deadline := time.Now().Add(time.Minute)
	for {
		o.app.desk.round(t.Context())
		d := must(o.Draft(id))(t)
		if d.Work.Kind == kind && d.Work.State == state {
			return d
		}
		if time.Now().After(deadline) {
			t.Fatalf("the transaction stays at %+v", d.Work)
		}
	}
}

func TestAnOpenElectionIsCreatedAsItWasShown(t *testing.T) {
	p := newPolls(t)
	o, organisation := p.organiser(t, t.TempDir())
	standing := must(o.Standing(organisation))(t)
	if !standing.Organiser || !standing.Enough || standing.Problem != "" || standing.Address != junkHolder {
		t.Fatalf("standing: %+v", standing)
	}
	d := p.written(t, o, organisation)
	if found := must(o.Check(d.ID))(t); len(found) != 0 {
		t.Fatalf("problems: %+v", found)
	}
	summary := must(o.Prepare(d.ID))(t)
	if summary.Kind != "election" || summary.ID == "" || summary.From != junkHolder || summary.Missing != "" || summary.Voters != 1 {
		t.Errorf("summary: %+v", summary)
	}
	before, err := p.chain.NonceAt(t.Context(), common.HexToAddress(junkHolder), nil)
	if err != nil || before != 0 {
		t.Fatalf("something was sent before the confirmation: %d %v", before, err)
	}
	if err := o.Confirm(summary.ID); err != nil {
		t.Fatal(err)
	}
	if err := o.Confirm(summary.ID); code(err) != "organiser.noPlan" {
		t.Errorf("confirmed twice: %v", err)
	}
	d = o.eventually(t, d.ID, "election", "done")
	created := must(election.Open(t.Context(), p.chain, common.HexToAddress(d.Election)))(t)
	if created.Organiser.Hex() != junkHolder || created.MetadataHash.Hex() != summary.Texts || created.Metadata.Title["de"] != "Vorstand 2027" ||
		*created.Metadata.Questions[0].Blank != 2 || moment(created.Parameters.Opening) != d.Opening {
		t.Errorf("created: %+v", created)
	}
	if _, err := o.Prepare(d.ID); code(err) != "organiser.created" {
		t.Errorf("a second time: %v", err)
	}
	if _, err := o.Save(d); code(err) != "organiser.created" {
		t.Errorf("changed afterwards: %v", err)
	}
	list := must(o.Elections(organisation))(t)
	if len(list) != 1 || list[0].Summary.Address != d.Election || !list[0].CanCancel || list[0].CanExtend {
		t.Errorf("organised: %+v", list)
	}
}

// trustees are simulated: their accounts have money, and their seeds are their keys.
func (p *polls) trustees(t *testing.T, n int) (list []DraftTrustee, perform func(board common.Address)) {
	t.Helper()
	var senders []*chain.Sender
	var seeds []ballot.Word
	for i := range n {
		key := must(crypto.ToECDSA(crypto.Keccak256([]byte("trustee"), []byte{byte(i)})))(t)
		sender := election.NewSender(p.chain, chain.KeySigner(key), chain.MemoryJournal())
		if err := p.node.Fund(t.Context(), 10, sender.Address()); err != nil {
			t.Fatal(err)
		}
		senders, seeds = append(senders, sender), append(seeds, ballot.Word(crypto.Keccak256Hash(crypto.FromECDSA(key))))
		list = append(list, DraftTrustee{Name: []string{"Ada", "Bo", "Cy"}[i], Address: sender.Address().Hex()})
	}
	return list, func(address common.Address) {
		board := must(election.OpenBoard(t.Context(), p.chain, address))(t)
		for range 3 {
			for i, sender := range senders {
				_, tx, err := board.Perform(t.Context(), sender, seeds[i])
				if err == nil && tx != nil {
					_, err = sender.Wait(t.Context(), tx)
				}
				if err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

func TestASecretElectionBeginsWithItsTrustees(t *testing.T) {
	p := newPolls(t)
	o, organisation := p.organiser(t, t.TempDir())
	d := p.written(t, o, organisation)
	trustees, perform := p.trustees(t, 3)
	d.Mode, d.Trustees, d.Threshold, d.MinimumBallots, d.LateEnrolment = "secret", trustees, 2, 5, true
	d = must(o.Save(d))(t)
	if found := must(o.Check(d.ID))(t); len(found) != 0 {
		t.Fatalf("problems: %+v", found)
	}
	summary := must(o.Prepare(d.ID))(t)
	if summary.Kind != "board" || len(summary.Rounds) != 3 || summary.Rounds[2] > d.Opening || summary.Texts != "" {
		t.Fatalf("summary: %+v", summary)
	}
	if err := o.Confirm(summary.ID); err != nil {
		t.Fatal(err)
	}
	d = o.eventually(t, d.ID, "board", "done")
	if _, err := o.Prepare(d.ID); code(err) != "organiser.ceremony" {
		t.Errorf("before the ceremony: %v", err)
	}
	view := must(o.Ceremony(d.ID))(t)
	if view.Stage != "registering" || !view.Trustees[1].Missing || view.Trustees[1].Name != "Bo" || view.Threshold != 2 || view.Deadline == "" {
		t.Errorf("ceremony: %+v", view)
	}
	changed := d
	changed.Trustees, changed.Threshold, changed.Mode = trustees[:1], 1, "open"
	changed.Trustees[0].Name = "Ada L."
	if d = must(o.Save(changed))(t); len(d.Trustees) != 3 || d.Threshold != 2 || d.Mode != "secret" || d.Trustees[0].Name != "Ada L." {
		t.Errorf("trustees changed under their board: %+v", d)
	}
	perform(common.HexToAddress(d.Board))
	if view = must(o.Ceremony(d.ID))(t); view.Stage != "ready" || view.Trustees[0].Missing {
		t.Errorf("after the ceremony: %+v", view)
	}
	summary = must(o.Prepare(d.ID))(t)
	if summary.Kind != "election" {
		t.Fatalf("summary: %+v", summary)
	}
	if err := o.Confirm(summary.ID); err != nil {
		t.Fatal(err)
	}
	d = o.eventually(t, d.ID, "election", "done")
	created := must(election.Open(t.Context(), p.chain, common.HexToAddress(d.Election)))(t)
	if created.Mode != election.ModeSecret || created.Parameters.Board.Hex() != d.Board || created.Parameters.MinimumBallots != 5 {
		t.Errorf("created: %+v", created)
	}
}

func TestABoardOfOthersIsRefused(t *testing.T) {
	p := newPolls(t)
	o, organisation := p.organiser(t, t.TempDir())
	d := p.written(t, o, organisation)
	trustees, perform := p.trustees(t, 3)
	d.Mode, d.Trustees, d.Threshold = "secret", trustees[:2], 2
	d = must(o.Save(d))(t)
	summary := must(o.Prepare(d.ID))(t)
	if err := o.Confirm(summary.ID); err != nil {
		t.Fatal(err)
	}
	d = o.eventually(t, d.ID, "board", "done")
	// A node that lied about the board's address would have slipped in another one.
	chain := must(o.app.links[organisation].dial(t.Context()))(t)
	other := []common.Address{common.HexToAddress(trustees[0].Address), common.HexToAddress(trustees[1].Address), common.HexToAddress(trustees[2].Address)}
	head := must(chain.Head(t.Context()))(t)
	board := must(election.OpenFactory(p.chain, p.invitation.Factory).CreateBoard(t.Context(), p.sender, other, 2,
		[3]uint64{head.Time + 60, head.Time + 120, head.Time + 180}))(t)
	perform(board)
	o.app.desk.kept.Drafts[0].Board = board.Hex()
	if _, err := o.Prepare(d.ID); code(err) != "organiser.otherBoard" {
		t.Errorf("another board: %v", err)
	}
}

func TestWhoMayNotOrganise(t *testing.T) {
	p := newPolls(t)
	a, organisation := p.voter(t, t.TempDir())
	o := &Organiser{a}
	if standing := must(o.Standing(organisation))(t); standing.Organiser || standing.Balance == "" {
		t.Errorf("standing: %+v", standing)
	}
	d := p.written(t, o, organisation)
	if _, err := o.Prepare(d.ID); code(err) != "organiser.role" {
		t.Errorf("prepare: %v", err)
	}
	if _, err := o.PrepareCancel(organisation, p.election.Address.Hex()); code(err) != "organiser.notYours" {
		t.Errorf("cancel another's: %v", err)
	}
	p.appoint(t)
	if _, err := o.Prepare(d.ID); err != nil {
		t.Errorf("appointed: %v", err)
	}
}

func TestADraftChangedAfterItsSummaryIsNotSigned(t *testing.T) {
	p := newPolls(t)
	o, organisation := p.organiser(t, t.TempDir())
	d := p.written(t, o, organisation)
	summary := must(o.Prepare(d.ID))(t)
	d.Title["en"] = "Board 2028"
	must(o.Save(d))(t)
	if err := o.Confirm(summary.ID); code(err) != "organiser.changed" {
		t.Errorf("changed: %v", err)
	}
	summary = must(o.Prepare(d.ID))(t)
	o.app.desk.plans[summary.ID].made = time.Now().Add(-2 * planFor)
	if err := o.Confirm(summary.ID); code(err) != "organiser.stale" {
		t.Errorf("old: %v", err)
	}
	summary = must(o.Prepare(d.ID))(t)
	if err := (&Wallet{o.app}).Lock(); err != nil {
		t.Fatal(err)
	}
	if err := o.Confirm(summary.ID); code(err) != "vault.locked" {
		t.Errorf("locked: %v", err)
	}
	if err := (&Wallet{o.app}).Unlock(testPhrase); err != nil {
		t.Fatal(err)
	}
	if err := o.Confirm(summary.ID); code(err) != "organiser.noPlan" {
		t.Errorf("after the lock: %v", err)
	}
	if got := must(p.chain.NonceAt(t.Context(), common.HexToAddress(junkHolder), nil))(t); got != 0 {
		t.Errorf("%d transactions were sent", got)
	}
}

// The app is killed after the signature: what was signed is sent when it starts again, locked, and nothing is made twice.
func TestTheSameElectionIsCreatedAfterARestart(t *testing.T) {
	p := newPolls(t)
	dir := t.TempDir()
	o, organisation := p.organiser(t, dir)
	d := p.written(t, o, organisation)
	summary := must(o.Prepare(d.ID))(t)
	records := must(o.app.transactions(p.invitation.ChainID))(t)
	records.Journal = killedJournal{records.Journal}
	if err := o.Confirm(summary.ID); err != nil {
		t.Fatal(err)
	}
	if got := must(p.chain.PendingNonceAt(t.Context(), common.HexToAddress(junkHolder)))(t); got != 0 {
		t.Fatalf("%d transactions were broadcast before the end", got)
	}
	o.app.Stop()
	second := &Organiser{newApp(t, dir)}
	if got := must(second.Draft(d.ID))(t); got.Work.State != "sent" || got.Work.Kind != "election" {
		t.Fatalf("after the restart: %+v", got.Work)
	}
	if _, err := second.Save(d); code(err) != "organiser.busy" {
		t.Errorf("changed while it is sent: %v", err)
	}
	if _, err := second.Prepare(d.ID); code(err) != "organiser.busy" {
		t.Errorf("prepared while it is sent: %v", err)
	}
	got := second.eventually(t, d.ID, "election", "done")
	list := must(election.OpenFactory(p.chain, p.invitation.Factory).Elections(t.Context(), p.invitation.Roll))(t)
	mine := 0
	for _, one := range list {
		if one.Organiser.Hex() == junkHolder {
			mine++
		}
	}
	if mine != 1 || got.Election == "" || len(second.app.desk.kept.Acts) != 1 {
		t.Errorf("%d elections were created: %+v", mine, got)
	}
}

// killedJournal keeps the transaction and then ends, as a killed process does.
type killedJournal struct{ chain.Journal }

func (j killedJournal) Record(ctx context.Context, entry chain.JournalEntry) error {
	return errors.Join(j.Journal.Record(ctx, entry), errors.New("killed"))
}

func TestExtendAndCancel(t *testing.T) {
	p := newPolls(t)
	o, organisation := p.organiser(t, t.TempDir())
	d := p.written(t, o, organisation)
	confirm := func(s Summary) {
		t.Helper()
		if err := o.Confirm(s.ID); err != nil {
			t.Fatal(err)
		}
	}
	confirm(must(o.Prepare(d.ID))(t))
	d = o.eventually(t, d.ID, "election", "done")
	later := p.now(t, 5*86400)
	if _, err := o.PrepareExtend(organisation, d.Election, later); code(err) != "organiser.phase" {
		t.Errorf("extended before the opening: %v", err)
	}
	if err := p.node.AdvanceTime(t.Context(), 2*7200); err != nil {
		t.Fatal(err)
	}
	if _, err := o.PrepareExtend(organisation, d.Election, d.Opening); code(err) != "organiser.notLater" {
		t.Errorf("shortened: %v", err)
	}
	if _, err := o.PrepareExtend(organisation, d.Election, p.now(t, 2*366*86400)); code(err) != "organiser.tooFar" {
		t.Errorf("extended into another year: %v", err)
	}
	settled := func() OrganisedElection {
		t.Helper()
		for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); {
			o.app.desk.round(t.Context())
			if one := must(o.Elections(organisation))(t)[0]; one.Work.State == "done" {
				return one
			}
		}
		t.Fatal("the transaction was not final in time")
		return OrganisedElection{}
	}
	confirm(must(o.PrepareExtend(organisation, d.Election, later))(t))
	if one := settled(); one.Summary.Closing != later || one.Work.Kind != "extend" || !one.CanExtend {
		t.Errorf("extended: %+v", one)
	}
	confirm(must(o.PrepareCancel(organisation, d.Election))(t))
	for o.app.desk.acts()[2].State != actDone {
		settled()
	}
	if one := settled(); one.Summary.Phase != "cancelled" || one.CanCancel || one.CanExtend {
		t.Errorf("cancelled: %+v", one)
	}
}
