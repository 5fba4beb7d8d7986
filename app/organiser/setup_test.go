package organiser

import (
	"testing"
	"time"

	"psephos/app/apptest"
	"psephos/app/member"
)

// polls is an organisation in which the test wallet creates elections.
type polls struct{ *apptest.Polls }

func newPolls(t *testing.T) *polls {
	t.Helper()
	return &polls{apptest.NewPolls(t)}
}

// person is somebody in the room.
type person struct {
	*Organiser
	*Room
	home         *apptest.Home
	organisation string
}

// person is the test wallet, unlocked, that has joined the organisation; its room is not started.
func (p *polls) person(t *testing.T, dir string) *person {
	t.Helper()
	h, organisation := p.Home(t, dir)
	return enter(t, h, organisation)
}

// organiser is person with the organiser's role.
func (p *polls) organiser(t *testing.T, dir string) *person {
	t.Helper()
	p.Appoint(t)
	return p.person(t, dir)
}

// enter opens the room of a data directory.
func enter(t *testing.T, h *apptest.Home, organisation string) *person {
	t.Helper()
	desk := DeskIn(h.Dir)
	if err := desk.Load(); err != nil {
		t.Fatal(err)
	}
	r := New(Config{Members: h.Members, Account: h.Account(desk.Book), Desk: desk, Log: h.Log, Timeout: h.Timeout, Save: h.Save})
	return &person{&Organiser{r}, r, h, organisation}
}

// written is a complete draft of an open election in two languages.
func (p *polls) written(t *testing.T, o *person) ElectionDraft {
	t.Helper()
	d := must(o.New(o.organisation, "en"))(t)
	d.Languages = []string{"en", "de"}
	d.Title = map[string]string{"en": "Board 2027", "de": "Vorstand 2027"}
	d.Questions = []member.Question{{
		Title: map[string]string{"en": "Who?", "de": "Wer?"}, Blank: 2, Options: []member.Option{
			{Title: map[string]string{"en": "Ada", "de": "Ada"}},
			{Title: map[string]string{"en": "Bo", "de": "Bo"}},
			{Title: map[string]string{"en": "Blank", "de": "Leer"}},
		},
	}}
	d.Mode, d.Opening, d.Closing = "open", p.Later(t, 7200), p.Later(t, 3*86400)
	return must(o.Save(d))(t)
}

// must is the value of a call that must not fail.
func must[T any](value T, err error) func(*testing.T) T { return apptest.Must(value, err) }

func code(err error) string { return apptest.Code(err) }

// eventually follows the draft's transaction until it is as wanted.
func (o *person) eventually(t *testing.T, id, kind, state string) ElectionDraft {
	t.Helper()
	deadline := time.Now().Add(time.Minute)
	for {
		o.follower.Round(t.Context())
		d := must(o.Draft(id))(t)
		if d.Work.Kind == kind && d.Work.State == state {
			return d
		}
		if time.Now().After(deadline) {
			t.Fatalf("the transaction stays at %+v", d.Work)
		}
	}
}
