package roll_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/mail"
	"psephos/backend/roll"
	"psephos/election"
	onchain "psephos/roll"
)

var poll = common.HexToAddress("0x00000000000000000000000000000000000000e1")

// polls is one election with the ballots it was told.
type polls struct {
	phase election.Phase
	pages int
	voted []uint32
}

func (p *polls) Elections(context.Context) ([]roll.ElectionInfo, error) {
	return []roll.ElectionInfo{{
		Address: poll, Title: election.Text{"en": "Board", "de": "Vorstand"}, Phase: p.phase, Closing: time.Date(2031, 6, 1, 18, 0, 0, 0, time.UTC),
	}}, nil
}

func (p *polls) Voted(_ context.Context, address common.Address) (roll.Marks, error) {
	if address != poll {
		return roll.Marks{}, roll.ErrNoElection
	}
	words := make([]*big.Int, p.pages)
	for i := range words {
		words[i] = new(big.Int)
	}
	for _, n := range p.voted {
		words[n/onchain.PageSize].SetBit(words[n/onchain.PageSize], int(n%onchain.PageSize), 1)
	}
	return roll.NewMarks(words), nil
}

func list(t *testing.T, f *fixture, filter roll.Filter) (names []string, total int) {
	t.Helper()
	page, err := f.List(t.Context(), filter)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range page.Voters {
		names = append(names, v.Member)
	}
	return names, page.Total
}

func TestListSortsPagesAndFiltersByVote(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := enrolled(t, f, 5)
		p := &polls{phase: election.PhaseOpen, pages: 1, voted: []uint32{*f.voter(t, ids[1]).Number, *f.voter(t, ids[3]).Number}}
		f.Votes = p
		for _, c := range []struct {
			name   string
			filter roll.Filter
			want   string
			total  int
		}{
			{"all", roll.Filter{}, "[M0000 M0001 M0002 M0003 M0004]", 5},
			{"the last first", roll.Filter{Sort: "member", Descending: true, Limit: 2}, "[M0004 M0003]", 5},
			{"from the third", roll.Filter{Sort: "name", Offset: 3, Limit: 4}, "[M0003 M0004]", 5},
			{"searched", roll.Filter{Query: "P2@", Sort: "email"}, "[M0002]", 1},
			{"voted", roll.Filter{Election: poll, Voted: ptr(true)}, "[M0001 M0003]", 2},
			{"not voted", roll.Filter{Election: poll, Voted: ptr(false), Sort: "member", Descending: true, Limit: 2}, "[M0004 M0002]", 3},
			{"by state", roll.Filter{State: roll.Imported, Sort: "state"}, "[]", 0},
			{"beyond", roll.Filter{Election: poll, Voted: ptr(false), Offset: 9}, "[]", 3},
		} {
			if names, total := list(t, f, c.filter); fmt.Sprint(names) != c.want || total != c.total {
				t.Errorf("%s: %v of %d, want %s of %d", c.name, names, total, c.want, c.total)
			}
		}
		_, err := f.List(t.Context(), roll.Filter{Sort: "password"})
		wantError(t, err, roll.ErrState)
		_, err = f.List(t.Context(), roll.Filter{Election: contract, Voted: ptr(true)})
		wantError(t, err, roll.ErrNoElection)
		if found, err := f.Participations(t.Context()); err != nil || len(found) != 1 || found[0].Eligible != 5 || found[0].Voted != 2 {
			t.Errorf("%+v, %v", found, err)
		}
		p.pages, p.voted = 0, nil // enrolled too late for this election
		if found, err := f.Participations(t.Context()); err != nil || found[0].Eligible != 0 {
			t.Errorf("%+v, %v", found, err)
		}
	})
}

func ptr[T any](v T) *T { return &v }

func TestStrikeOffBeforeEnrolment(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := f.people(t, 3)
		code, address := f.invite(t, ids[0])
		_, err := f.Strike(t.Context(), anna, ids[0], "left")
		wantError(t, err, roll.ErrReason)
		v, err := f.Strike(t.Context(), anna, ids[0], "has left the club")
		if err != nil || v.Struck == nil || v.Struck.By != anna.Email || v.Struck.Reason != "has left the club" {
			t.Fatalf("%+v, %v", v, err)
		}
		_, _, err = f.redeem(t, code, address, "account")
		wantError(t, err, roll.ErrCodeOld)
		_, err = f.Strike(t.Context(), anna, ids[0], "has left the club")
		wantError(t, err, roll.ErrStruck)
		_, err = f.Invite(t.Context(), anna, []string{ids[0]})
		wantError(t, err, roll.ErrStruck)
		if written, err := f.Invite(t.Context(), anna, nil); err != nil || len(written) != 2 {
			t.Fatalf("%d invited, %v", len(written), err)
		}
		if names, total := list(t, f, roll.Filter{}); total != 2 {
			t.Errorf("%v of %d", names, total)
		}
		if names, _ := list(t, f, roll.Filter{Struck: true}); fmt.Sprint(names) != "[M0000]" {
			t.Errorf("struck off: %v", names)
		}
		if proposed, struck, err := f.Waiting(t.Context()); err != nil || proposed != 0 || struck != 1 {
			t.Errorf("%d proposed, %d struck off, %v", proposed, struck, err)
		}
		report, err := f.Import(t.Context(), anna, strings.NewReader(head+"M0000,Person 0,p0@example.org\n"), false)
		if err != nil || report.Refused != 1 || report.Added+report.Changed+report.Unchanged != 0 {
			t.Errorf("%+v, %v", report, err)
		}
		if v, err = f.CancelStrike(t.Context(), ben, ids[0]); err != nil || v.Struck != nil || v.State != roll.Imported {
			t.Errorf("%+v, %v", v, err)
		}
	})
}

func TestStrikeOffEnrolledTakesTwoAndTheChain(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := enrolled(t, f, 3)
		number := *f.voter(t, ids[1]).Number
		p := &polls{phase: election.PhaseOpen, pages: 1, voted: []uint32{number}}
		f.Votes = p
		_, err := f.Strike(t.Context(), anna, ids[1], reason)
		wantError(t, err, roll.ErrHasVoted)
		p.voted = nil
		v, err := f.Strike(t.Context(), anna, ids[1], reason)
		if err != nil || v.Strike == nil || v.Strike.State != "opened" || v.Struck != nil {
			t.Fatalf("%+v, %v", v, err)
		}
		_, err = f.Strike(t.Context(), ben, ids[1], reason)
		wantError(t, err, roll.ErrStrikeOpen)
		_, err = f.OpenRekey(t.Context(), ben, ids[1], reason)
		wantError(t, err, roll.ErrStrikeOpen)
		wantUnconfirmed(t, f, ids[1])
		_, err = f.ConfirmStrike(t.Context(), anna, ids[1], f.seen(t, ids[1])[ids[1]])
		wantError(t, err, roll.ErrSameRegistrar)
		p.voted = []uint32{number}
		_, err = f.ConfirmStrike(t.Context(), ben, ids[1], f.seen(t, ids[1])[ids[1]])
		wantError(t, err, roll.ErrHasVoted)
		p.voted = nil
		if _, err := f.ConfirmStrike(t.Context(), ben, ids[1], f.seen(t, ids[1])[ids[1]]); err != nil {
			t.Fatal(err)
		}
		wantUnconfirmed(t, f)
		_, err = f.CancelStrike(t.Context(), ben, ids[1])
		wantError(t, err, roll.ErrStrikeConfirmed)
		if err := f.Turns(t.Context(), 2); err != nil {
			t.Fatal(err)
		}
		v = f.voter(t, ids[1])
		if v.Struck == nil || v.Struck.By != "" && v.Struck.Reason != reason || v.Number != nil || v.Address != nil {
			t.Errorf("%+v", v)
		}
		snap, err := f.ledger.Snapshot(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, held := snap.Holder(number); held {
			t.Error("the number still has a holder")
		}
		if funnel, err := f.Funnel(t.Context()); err != nil || funnel[roll.Enrolled] != 2 {
			t.Errorf("%v, %v", funnel, err)
		}
		if err := f.Turns(t.Context(), 2); err != nil || f.ledger.sent != 2 {
			t.Errorf("%d transactions, %v", f.ledger.sent, err)
		}
	})
}

// Who votes between the confirmation and the transaction stays on the roll.
func TestStrikeYieldsToABallot(t *testing.T) {
	f := lite(t)
	ids := enrolled(t, f, 1)
	p := &polls{phase: election.PhaseOpen, pages: 1}
	f.Votes = p
	for _, step := range []func() (roll.Voter, error){
		func() (roll.Voter, error) { return f.Strike(t.Context(), anna, ids[0], reason) },
		func() (roll.Voter, error) {
			return f.ConfirmStrike(t.Context(), ben, ids[0], f.seen(t, ids[0])[ids[0]])
		},
	} {
		if _, err := step(); err != nil {
			t.Fatal(err)
		}
	}
	p.voted = []uint32{*f.voter(t, ids[0]).Number}
	if err := f.Turns(t.Context(), 2); err != nil {
		t.Fatal(err)
	}
	if v := f.voter(t, ids[0]); v.Struck != nil || v.Strike != nil || f.ledger.sent != 1 {
		t.Errorf("%+v after %d transactions", v, f.ledger.sent)
	}
	p.phase = election.PhaseClosed
	if _, err := f.Strike(t.Context(), anna, ids[0], reason); err != nil {
		t.Errorf("after the election: %v", err)
	}
}

func TestUndoImport(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		run := func(file string) roll.Report {
			t.Helper()
			report, err := f.ImportWith(t.Context(), anna, strings.NewReader(file), roll.Options{File: "members\t2031.csv"})
			if err != nil {
				t.Fatal(err)
			}
			return report
		}
		first := run("id,name,email,language\n1,Ada,ada@example.org,de\n2,Bob,bob@example.org,\n")
		second := run("id,name,email\n1,Ada Byron,bob2@example.org\n2,Bob,ada@example.org\n3,Cleo,cleo@example.org\n")
		if len(second.Diff.Added) != 1 || len(second.Diff.Changed) != 2 || second.Diff.Changed[0].Before.Name != "Ada" {
			t.Errorf("diff %+v", second.Diff)
		}
		wantError(t, f.UndoImport(t.Context(), anna, first.ID), roll.ErrUndo)
		imports, err := f.Imports(t.Context())
		if err != nil || len(imports) != 2 || !imports[0].Undoable || imports[1].Undoable || imports[0].File != "members 2031.csv" {
			t.Fatalf("%+v, %v", imports, err)
		}
		if err := f.UndoImport(t.Context(), ben, second.ID); err != nil {
			t.Fatal(err)
		}
		wantError(t, f.UndoImport(t.Context(), ben, second.ID), roll.ErrNoImport)
		found, _, err := f.Voters(t.Context(), roll.Filter{})
		if err != nil || len(found) != 2 || found[0].Name != "Ada" || found[0].Email != "ada@example.org" || found[0].Language != "de" || found[1].Email != "bob@example.org" {
			t.Fatalf("%+v, %v", found, err)
		}
		if found, _, err := f.Voters(t.Context(), roll.Filter{Query: "byron"}); err != nil || len(found) != 0 {
			t.Errorf("the old name is still found: %+v, %v", found, err)
		}
		if _, err := f.Invite(t.Context(), anna, []string{found[1].ID}); err != nil {
			t.Fatal(err)
		}
		wantError(t, f.UndoImport(t.Context(), anna, first.ID), roll.ErrUndo)
	})
}

func TestImportWithChosenColumns(t *testing.T) {
	f := lite(t)
	file := "Nr;Vorname Nachname;Telefon;E-Mail-Adresse;Sprache\n7;Ada Byron;0123;ada@example.org;DE\n8;Bob;;bob@example.org;fr\n"
	preview, err := roll.PreviewCSV(strings.NewReader(file))
	if err != nil || preview.Separator != ";" || preview.Suggested != (roll.Columns{ID: "Nr", Email: "E-Mail-Adresse", Language: "Sprache"}) || preview.Sample[0][1] != "Ada Byron" {
		t.Fatalf("%+v, %v", preview, err)
	}
	_, err = f.Import(t.Context(), anna, strings.NewReader(file), true)
	if err == nil {
		t.Fatal("unknown columns were taken without being chosen")
	}
	columns := preview.Suggested
	columns.Name = "Vorname Nachname"
	report, err := f.ImportWith(t.Context(), anna, strings.NewReader(file), roll.Options{Columns: columns})
	if err != nil || report.Added != 1 || report.Refused != 1 || !strings.Contains(report.Errors[0].Error(), "language") {
		t.Fatalf("%+v, %v", report, err)
	}
	columns.Name = "Name"
	_, err = f.ImportWith(t.Context(), anna, strings.NewReader(file), roll.Options{Columns: columns})
	if err == nil || !strings.Contains(err.Error(), "not in the file") {
		t.Errorf("err = %v", err)
	}
}

func TestExportIsNoFormula(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		names := []string{`=HYPERLINK("http://evil.example";"x")`, "+1+1", "-1", "@SUM(A1)", "|calc", "＝1+1", "Łukasz, \"Łuk\"", "Ada"}
		var file bytes.Buffer
		w := csv.NewWriter(&file)
		must := func(err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
		}
		must(w.Write([]string{"id", "name", "email"}))
		for i, name := range names {
			must(w.Write([]string{fmt.Sprint(i), name, fmt.Sprintf("p%d@example.org", i)}))
		}
		w.Flush()
		_, err := f.Import(t.Context(), anna, &file, false)
		must(err)
		var out bytes.Buffer
		must(f.Export(t.Context(), roll.Filter{}, &out))
		rows, err := csv.NewReader(&out).ReadAll()
		if err != nil || len(rows) != len(names)+1 {
			t.Fatalf("%d rows, %v", len(rows), err)
		}
		for i, name := range names {
			want := name
			if i < 6 {
				want = "'" + name
			}
			if rows[i+1][1] != want {
				t.Errorf("%q, want %q", rows[i+1][1], want)
			}
		}
	})
}

// Two replicas and two registrars ask at the same time: everybody who has not voted gets one message.
func TestRemindOnce(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := enrolled(t, f, 4)
		f.Votes = &polls{phase: election.PhaseOpen, pages: 1, voted: []uint32{*f.voter(t, ids[2]).Number}}
		other := f.replica(t)
		other.Votes = f.Votes
		var group sync.WaitGroup
		var mu sync.Mutex
		total := roll.Reminders{}
		for _, s := range []*roll.Service{f.Service, other, f.Service, other} {
			group.Go(func() {
				r, err := s.Remind(t.Context(), ben, poll, nil)
				mu.Lock()
				defer mu.Unlock()
				if err != nil {
					t.Error(err)
				}
				total.Queued, total.Skipped = total.Queued+r.Queued, total.Skipped+r.Skipped
			})
		}
		group.Wait()
		if total.Queued != 3 || total.Skipped != 9 {
			t.Errorf("%+v", total)
		}
		mailer := f.Mailer.(*mail.Service)
		sent, err := mailer.List(t.Context(), mail.Filter{Kind: mail.Reminder})
		if err != nil || len(sent) != 3 || slices.ContainsFunc(sent, func(m mail.Message) bool { return m.Voter == ids[2] }) {
			t.Errorf("%+v, %v", sent, err)
		}
		f.Pass(21 * time.Hour)
		if r, err := f.Remind(t.Context(), ben, poll, []string{ids[0], ids[2], "nobody"}); err != nil || r != (roll.Reminders{Queued: 1, Skipped: 2}) {
			t.Errorf("%+v, %v", r, err)
		}
		f.Votes.(*polls).phase = election.PhaseClosed
		_, err = f.Remind(t.Context(), ben, poll, nil)
		wantError(t, err, roll.ErrNotOpen)
	})
}

// A registrar confirms what was on their screen, and nothing that came after.
func TestConfirmWhatWasSeen(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		ids := f.people(t, 2)
		for i, id := range ids {
			f.register(t, id)
			f.prove(t, id, key(t, fmt.Sprint("key ", i)))
		}
		if _, err := f.Propose(t.Context(), anna, ids); err != nil {
			t.Fatal(err)
		}
		seen := map[string]common.Address{ids[0]: addressOf(key(t, "key 1")), ids[1]: addressOf(key(t, "key 1"))}
		d, err := f.Confirm(t.Context(), ben, ids, seen)
		if err != nil || !slices.Equal(d.Done, ids[1:]) || len(d.Refused) != 1 || d.Refused[0].Err != roll.ErrAddressChanged {
			t.Errorf("%+v, %v", d, err)
		}
	})
}
