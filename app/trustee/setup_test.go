package trustee

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/apptest"
)

// council is an organisation with a board, of which the test wallet is the first trustee.
type council struct{ *apptest.Council }

func newCouncil(t *testing.T) *council {
	t.Helper()
	return &council{apptest.NewCouncil(t)}
}

// person is somebody in the room.
type person struct {
	*Trustee
	*Room
	home         *apptest.Home
	organisation string
}

// person is the test wallet, unlocked, that has joined the organisation; its room is not started.
func (c *council) person(t *testing.T) *person {
	t.Helper()
	h, organisation := c.Home(t, t.TempDir())
	return enter(t, h, organisation)
}

// poor is a person whose wallet has no money.
func (c *council) poor(t *testing.T) *person {
	t.Helper()
	h, organisation := c.HomeOf(t, t.TempDir(), apptest.OtherPhrase)
	return enter(t, h, organisation)
}

// enter opens the room of a data directory.
func enter(t *testing.T, h *apptest.Home, organisation string) *person {
	t.Helper()
	errands, load := ErrandsFile(h.Dir)
	if err := load(); err != nil {
		t.Fatal(err)
	}
	r := New(Config{Members: h.Members, Account: h.Account(errands), Errands: errands, Dir: h.Dir, Log: h.Log, Timeout: h.Timeout})
	return &person{&Trustee{r}, r, h, organisation}
}

func code(err error) string { return apptest.Code(err) }

// shown is what the page shows a trustee.
func (p *person) shown(t *testing.T) Area {
	t.Helper()
	return apptest.Must(p.Area(p.organisation))(t)
}

// perform does one step as the page does, which must be want, and brings it into the chain.
func (p *person) perform(t *testing.T, task string, target common.Address, want string) Step {
	t.Helper()
	step, err := p.Prepare(p.organisation, task, target.Hex())
	if err != nil || step.Task != want {
		t.Fatalf("prepared %q (%v), want %q", step.Task, err, want)
	}
	if err := p.Perform(step.ID); err != nil {
		t.Fatal(err)
	}
	p.arrive(t, target)
	return step
}

// arrive works until no transaction of the trustee waits.
func (p *person) arrive(t *testing.T, target common.Address) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	connection, _, err := p.home.Members.Connect(p.organisation)
	if err != nil {
		t.Fatal(err)
	}
	for {
		p.Round(ctx)
		pending, problem := p.pending(connection, target)
		if problem != "" || ctx.Err() != nil {
			t.Fatalf("%s waits: %q %v", pending, problem, ctx.Err())
		}
		if pending == "" {
			return
		}
	}
}
