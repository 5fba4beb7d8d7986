package organiser

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/apptest"
	"psephos/app/errand"
	"psephos/app/member"
	"psephos/chain"
	"psephos/election"
)

func TestAnOpenElectionIsCreatedAsItWasShown(t *testing.T) {
	p := newPolls(t)
	o := p.organiser(t, t.TempDir())
	standing := must(o.Standing(o.organisation))(t)
	if !standing.Organiser || !standing.Enough || standing.Problem != "" || standing.Address != apptest.Holder.Hex() {
		t.Fatalf("standing: %+v", standing)
	}
	d := p.written(t, o)
	if found := must(o.Check(d.ID))(t); len(found) != 0 {
		t.Fatalf("problems: %+v", found)
	}
	summary := must(o.Prepare(d.ID))(t)
	if summary.Kind != "election" || summary.ID == "" || summary.From != apptest.Holder.Hex() || summary.Missing != "" || summary.Voters != 1 {
		t.Errorf("summary: %+v", summary)
	}
	before, err := p.Chain.NonceAt(t.Context(), apptest.Holder, nil)
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
	created := must(election.Open(t.Context(), p.Chain, common.HexToAddress(d.Election)))(t)
	if created.Organiser.Hex() != apptest.Holder.Hex() || created.MetadataHash.Hex() != summary.Texts || created.Metadata.Title["de"] != "Vorstand 2027" ||
		*created.Metadata.Questions[0].Blank != 2 || member.Moment(created.Parameters.Opening) != d.Opening {
		t.Errorf("created: %+v", created)
	}
	if _, err := o.Prepare(d.ID); code(err) != "organiser.created" {
		t.Errorf("a second time: %v", err)
	}
	if _, err := o.Save(d); code(err) != "organiser.created" {
		t.Errorf("changed afterwards: %v", err)
	}
	list := must(o.Elections(o.organisation))(t)
	if len(list) != 1 || list[0].Summary.Address != d.Election || !list[0].CanCancel || list[0].CanExtend {
		t.Errorf("organised: %+v", list)
	}
}

// trustees are simulated: their accounts have money.
func (p *polls) trustees(t *testing.T, n int) (list []DraftTrustee, perform func(board common.Address)) {
	t.Helper()
	var trustees []apptest.Trustee
	for _, name := range []string{"Ada", "Bo", "Cy"}[:n] {
		trustee := p.NewTrustee(t, name)
		trustees = append(trustees, trustee)
		list = append(list, DraftTrustee{Name: name, Address: trustee.Address().Hex()})
	}
	return list, func(address common.Address) {
		board := must(election.OpenBoard(t.Context(), p.Chain, address))(t)
		for range 3 {
			p.Perform(t, board, trustees...)
		}
	}
}

func TestASecretElectionBeginsWithItsTrustees(t *testing.T) {
	p := newPolls(t)
	o := p.organiser(t, t.TempDir())
	d := p.written(t, o)
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
	created := must(election.Open(t.Context(), p.Chain, common.HexToAddress(d.Election)))(t)
	if created.Mode != election.ModeSecret || created.Parameters.Board.Hex() != d.Board || created.Parameters.MinimumBallots != 5 {
		t.Errorf("created: %+v", created)
	}
}

func TestABoardOfOthersIsRefused(t *testing.T) {
	p := newPolls(t)
	o := p.organiser(t, t.TempDir())
	d := p.written(t, o)
	trustees, perform := p.trustees(t, 3)
	d.Mode, d.Trustees, d.Threshold = "secret", trustees[:2], 2
	d = must(o.Save(d))(t)
	summary := must(o.Prepare(d.ID))(t)
	if err := o.Confirm(summary.ID); err != nil {
		t.Fatal(err)
	}
	d = o.eventually(t, d.ID, "board", "done")
	// A node that lied about the board's address would have slipped in another one.
	nodes := must(o.home.Members.Chain(t.Context(), o.organisation))(t)
	other := []common.Address{common.HexToAddress(trustees[0].Address), common.HexToAddress(trustees[1].Address), common.HexToAddress(trustees[2].Address)}
	head := must(nodes.Head(t.Context()))(t)
	board := must(election.OpenFactory(p.Chain, p.Invitation.Factory).CreateBoard(t.Context(), p.Sender, other, 2,
		[3]uint64{head.Time + 60, head.Time + 120, head.Time + 180}))(t)
	perform(board)
	o.config.Desk.kept.Drafts[0].Board = board.Hex()
	if _, err := o.Prepare(d.ID); code(err) != "organiser.otherBoard" {
		t.Errorf("another board: %v", err)
	}
}

func TestWhoMayNotOrganise(t *testing.T) {
	p := newPolls(t)
	o := p.person(t, t.TempDir())
	if standing := must(o.Standing(o.organisation))(t); standing.Organiser || standing.Balance == "" {
		t.Errorf("standing: %+v", standing)
	}
	d := p.written(t, o)
	if _, err := o.Prepare(d.ID); code(err) != "organiser.role" {
		t.Errorf("prepare: %v", err)
	}
	if _, err := o.PrepareCancel(o.organisation, p.Election.Address.Hex()); code(err) != "organiser.notYours" {
		t.Errorf("cancel another's: %v", err)
	}
	p.Appoint(t)
	if _, err := o.Prepare(d.ID); err != nil {
		t.Errorf("appointed: %v", err)
	}
}

func TestADraftChangedAfterItsSummaryIsNotSigned(t *testing.T) {
	p := newPolls(t)
	o := p.organiser(t, t.TempDir())
	d := p.written(t, o)
	summary := must(o.Prepare(d.ID))(t)
	d.Title["en"] = "Board 2028"
	must(o.Save(d))(t)
	if err := o.Confirm(summary.ID); code(err) != "organiser.changed" {
		t.Errorf("changed: %v", err)
	}
	summary = must(o.Prepare(d.ID))(t)
	old, _ := o.plans.Take(summary.ID)
	old.made = time.Now().Add(-2 * planFor)
	o.plans.Put(summary.ID, old)
	if err := o.Confirm(summary.ID); code(err) != "organiser.stale" {
		t.Errorf("old: %v", err)
	}
	summary = must(o.Prepare(d.ID))(t)
	o.home.Vault.Lock()
	o.Forget()
	if err := o.Confirm(summary.ID); code(err) != "vault.locked" {
		t.Errorf("locked: %v", err)
	}
	o.home.Unlock(t)
	if err := o.Confirm(summary.ID); code(err) != "organiser.noPlan" {
		t.Errorf("after the lock: %v", err)
	}
	if got := must(p.Chain.NonceAt(t.Context(), apptest.Holder, nil))(t); got != 0 {
		t.Errorf("%d transactions were sent", got)
	}
}

// The app is killed after the signature: what was signed is sent when it starts again, locked, and nothing is made twice.
func TestTheSameElectionIsCreatedAfterARestart(t *testing.T) {
	p := newPolls(t)
	p.Appoint(t)
	h, organisation := p.Home(t, t.TempDir())
	h.Journal = func(path string) (chain.Journal, error) {
		file, err := chain.FileJournal(path)
		return killedJournal{file}, err
	}
	o := enter(t, h, organisation)
	d := p.written(t, o)
	summary := must(o.Prepare(d.ID))(t)
	if err := o.Confirm(summary.ID); err != nil {
		t.Fatal(err)
	}
	if got := must(p.Chain.PendingNonceAt(t.Context(), apptest.Holder))(t); got != 0 {
		t.Fatalf("%d transactions were broadcast before the end", got)
	}
	file := string(must(os.ReadFile(filepath.Join(h.Dir, "transactions-1337.jsonl")))(t))
	if !strings.Contains(file, `"label":"organiser:`+summary.ID+`"`) {
		t.Errorf("the journal of the chain: %s", file)
	}
	o.home.Close()
	second := enter(t, apptest.Reopen(t, h.Dir), organisation)
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
	list := must(election.OpenFactory(p.Chain, p.Invitation.Factory).Elections(t.Context(), p.Invitation.Roll))(t)
	mine := 0
	for _, one := range list {
		if one.Organiser.Hex() == apptest.Holder.Hex() {
			mine++
		}
	}
	if mine != 1 || got.Election == "" || len(second.config.Desk.kept.Acts) != 1 {
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
	o := p.organiser(t, t.TempDir())
	d := p.written(t, o)
	confirm := func(s Summary) {
		t.Helper()
		if err := o.Confirm(s.ID); err != nil {
			t.Fatal(err)
		}
	}
	confirm(must(o.Prepare(d.ID))(t))
	d = o.eventually(t, d.ID, "election", "done")
	later := p.Later(t, 5*86400)
	if _, err := o.PrepareExtend(o.organisation, d.Election, later); code(err) != "organiser.phase" {
		t.Errorf("extended before the opening: %v", err)
	}
	if err := p.Node.AdvanceTime(t.Context(), 2*7200); err != nil {
		t.Fatal(err)
	}
	if _, err := o.PrepareExtend(o.organisation, d.Election, d.Opening); code(err) != "organiser.notLater" {
		t.Errorf("shortened: %v", err)
	}
	if _, err := o.PrepareExtend(o.organisation, d.Election, p.Later(t, 2*366*86400)); code(err) != "organiser.tooFar" {
		t.Errorf("extended into another year: %v", err)
	}
	settled := func() OrganisedElection {
		t.Helper()
		for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); {
			o.follower.Round(t.Context())
			if one := must(o.Elections(o.organisation))(t)[0]; one.Work.State == "done" {
				return one
			}
		}
		t.Fatal("the transaction was not final in time")
		return OrganisedElection{}
	}
	confirm(must(o.PrepareExtend(o.organisation, d.Election, later))(t))
	if one := settled(); one.Summary.Closing != later || one.Work.Kind != "extend" || !one.CanExtend {
		t.Errorf("extended: %+v", one)
	}
	confirm(must(o.PrepareCancel(o.organisation, d.Election))(t))
	for o.config.Desk.Book.All()[2].State != errand.Done {
		settled()
	}
	if one := settled(); one.Summary.Phase != "cancelled" || one.CanCancel || one.CanExtend {
		t.Errorf("cancelled: %+v", one)
	}
}

// The page repeats no number of the contracts.
func TestLimitsAreThoseOfTheContracts(t *testing.T) {
	o := &Organiser{New(Config{Desk: DeskIn(t.TempDir())})}
	want := Limits{Questions: 16, Options: 32, Trustees: 16}
	if got := must(o.Limits())(t); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
