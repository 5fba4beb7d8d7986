package election_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/devnet"
	"psephos/devnet/devnettest"
	"psephos/election"
	"psephos/roll"
)

func TestWhoMayDoWhat(t *testing.T) {
	p := openPolls(t)
	nobody := p.funded(t, "nobody")
	var revert *election.RevertError
	if _, err := p.Roll.Enrol(p.Ctx, nobody, 1, []common.Address{{1}}); !errors.As(err, &revert) || revert.Name != "AccessControlUnauthorizedAccount" {
		t.Errorf("enrol: %v", err)
	}
	if _, err := p.Factory.CreateElection(p.Ctx, nobody, p.Definition(t)); !errors.As(err, &revert) || revert.Name != "NotOrganiserOfRoll" {
		t.Errorf("create: %v", err)
	}
	if _, err := p.Roll.Enrol(p.Ctx, p.Sender, 5, []common.Address{{1}}); !errors.As(err, &revert) || revert.Name != "PageOutOfOrder" ||
		!strings.Contains(err.Error(), "page 5 was to be enrolled, but the next page is 1") {
		t.Errorf("enrol out of order: %v", err)
	}
	if is, err := p.Roll.IsRegistrar(p.Ctx, nobody.Address()); err != nil || is {
		t.Errorf("nobody is registrar: %v (%v)", is, err)
	}
	p.Mined(t)(p.Roll.GrantRegistrar(p.Ctx, p.Sender, nobody.Address()))
	p.Mined(t)(p.Roll.GrantOrganiser(p.Ctx, p.Sender, nobody.Address()))
	if is, err := p.Roll.IsRegistrar(p.Ctx, nobody.Address()); err != nil || !is {
		t.Errorf("registrar: %v (%v)", is, err)
	}
	if is, err := p.Roll.IsOrganiser(p.Ctx, nobody.Address()); err != nil || !is {
		t.Errorf("organiser: %v (%v)", is, err)
	}
}

// funded is the sender of a new account with some ether.
func (o *organisation) funded(t testing.TB, name string) *chain.Sender {
	t.Helper()
	v := devnettest.NewVoters(t, name, 1)[0]
	if err := o.Node.Fund(o.Ctx, 100, v.Address); err != nil {
		t.Fatal(err)
	}
	return election.NewSender(o.Chain, chain.KeySigner(v.Key), chain.MemoryJournal())
}

func TestAdminIsHandedOver(t *testing.T) {
	node := devnettest.Start(t, devnet.Config{})
	nodes := devnettest.Attach(t, node)
	ctx := devnettest.Context(t)
	s := election.NewSender(nodes, chain.KeySigner(node.FundedKey()), chain.MemoryJournal())
	admin, registrar := common.Address{0xad}, common.Address{0x1e}
	contracts, err := election.DeployOrganisation(ctx, s, election.Roles{Admin: admin, Registrars: []common.Address{registrar}})
	if err != nil {
		t.Fatal(err)
	}
	roll := roll.Open(nodes, contracts.Roll)
	if is, err := roll.IsRegistrar(ctx, registrar); err != nil || !is {
		t.Errorf("registrar: %v (%v)", is, err)
	}
	var revert *election.RevertError
	if _, err := roll.GrantRegistrar(ctx, s, s.Address()); !errors.As(err, &revert) || revert.Name != "AccessControlUnauthorizedAccount" {
		t.Errorf("the sender is still admin: %v", err)
	}
}

func TestOpenWhatIsNoElection(t *testing.T) {
	p := openPolls(t)
	for name, address := range map[string]common.Address{"nothing": {1}, "the roll": p.Contracts.Roll, "the factory": p.Contracts.Factory} {
		if _, err := election.Open(p.Ctx, p.Chain, address); !errors.Is(err, chain.ErrNotFound) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestCreateElectionRefusals(t *testing.T) {
	o := newOrganisation(t, devnet.Config{})
	for want, change := range map[string]func(*election.Definition){
		"on which roll":           func(d *election.Definition) { d.Roll = common.Address{} },
		"it lies in the past":     func(d *election.Definition) { d.Closing = d.Opening.Add(time.Second) },
		"must lie after":          func(d *election.Definition) { d.Closing = d.Opening },
		"no text in language":     func(d *election.Definition) { d.Title = nil },
		"belong to secret":        func(d *election.Definition) { d.Packing = 2 },
		"needs trustees":          func(d *election.Definition) { d.Mode = election.ModeSecret },
		"may not create election": func(d *election.Definition) { d.Roll = common.Address{5} },
	} {
		d := o.Definition(t)
		change(&d)
		if _, err := o.Factory.CreateElection(o.Ctx, o.Sender, d); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}
