package apptest

import (
	"context"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"psephos/app/member"
	"psephos/chain"
	"psephos/devnet"
	"psephos/election"
	"psephos/roll"
)

// Polls is one organisation on a development chain with one public ballot, open for an hour. The test wallet is on its roll.
type Polls struct {
	Node       *devnet.Chain
	Chain      *chain.Chain
	Sender     *chain.Sender // administrator, registrar and organiser
	Election   *election.Election
	Office     *Office
	Invitation election.Invitation
}

// NewPolls makes an organisation.
func NewPolls(t *testing.T) *Polls {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	t.Cleanup(cancel)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	node, err := devnet.Start(ctx, devnet.Config{Funded: []common.Address{Holder}})
	must(err)
	t.Cleanup(func() { _ = node.Close() })
	nodes, err := chain.Attach(ctx, []*rpc.Client{node.Client().Client()}, 0, chain.WithPoll(5*time.Millisecond))
	must(err)
	t.Cleanup(nodes.Close)
	sender := election.NewSender(nodes, chain.KeySigner(node.FundedKey()), chain.MemoryJournal())
	me := []common.Address{sender.Address()}
	contracts, err := election.DeployOrganisation(ctx, sender, election.Roles{Registrars: me, Organisers: me})
	must(err)
	p := &Polls{Node: node, Chain: nodes, Sender: sender, Office: &Office{}}
	server := httptest.NewServer(p.Office)
	t.Cleanup(server.Close)
	p.Invitation = election.Invitation{
		Version: 1, Organisation: "Club", Office: server.URL, RPC: []string{node.RPC()}, ChainID: nodes.ID(),
		Factory: contracts.Factory, Roll: contracts.Roll, Code: "ABCDE-FGHJK-MNPQR-STVWX",
	}
	tx, err := roll.Open(nodes, contracts.Roll).Enrol(ctx, sender, 0, []common.Address{Holder})
	must(err)
	_, err = sender.Wait(ctx, tx)
	must(err)
	p.Election = p.Create(t, p.Definition(t))
	return p
}

// Definition is an election with one question of two options that opens in a minute and closes in an hour.
func (p *Polls) Definition(t *testing.T) election.Definition {
	t.Helper()
	head, err := p.Chain.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	option := func(title string) election.Option { return election.Option{Title: election.Text{"en": title}} }
	at := func(seconds uint64) time.Time { return time.Unix(int64(head.Time+seconds), 0).UTC() } //nolint:gosec // a time in this age
	return election.Definition{
		Title: election.Text{"en": "Board"}, Languages: []string{"en"}, Mode: election.ModeOpen, Roll: p.Invitation.Roll,
		Opening: at(60), Closing: at(3600),
		Questions: []election.Question{{Title: election.Text{"en": "Who?"}, Options: []election.Option{option("Ada"), option("Bo")}}},
	}
}

// Create creates an election and lets two minutes pass, so that it is open.
func (p *Polls) Create(t *testing.T, d election.Definition) *election.Election {
	t.Helper()
	address, err := election.OpenFactory(p.Chain, p.Invitation.Factory).CreateElection(t.Context(), p.Sender, d)
	if err != nil {
		t.Fatal(err)
	}
	p.Advance(t, 120)
	opened, err := election.Open(t.Context(), p.Chain, address)
	if err != nil {
		t.Fatal(err)
	}
	return opened
}

// Advance lets time pass on the chain.
func (p *Polls) Advance(t *testing.T, seconds uint64) {
	t.Helper()
	if err := p.Node.AdvanceTime(t.Context(), seconds); err != nil {
		t.Fatal(err)
	}
}

// Later is the chain's time and so many seconds, as RFC 3339.
func (p *Polls) Later(t *testing.T, seconds uint64) string {
	t.Helper()
	head, err := p.Chain.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return member.Moment(head.Time + seconds)
}

// CastByOffice makes the office put ballots into the ballot box at once.
func (p *Polls) CastByOffice(t *testing.T) {
	p.Office.Cast = func(ballot election.Ballot) {
		if _, err := p.Election.Submit(t.Context(), p.Sender, ballot); err != nil {
			t.Errorf("the office could not cast: %v", err)
		}
	}
}

// Appoint gives the test wallet the organiser's role.
func (p *Polls) Appoint(t *testing.T) {
	t.Helper()
	p.AppointAt(t, Holder)
}

// AppointAt gives an address the organiser's role.
func (p *Polls) AppointAt(t *testing.T, address common.Address) {
	t.Helper()
	tx, err := roll.Open(p.Chain, p.Invitation.Roll).GrantOrganiser(t.Context(), p.Sender, address)
	if err == nil {
		_, err = p.Sender.Wait(t.Context(), tx)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// Ballot is a ballot of the test wallet, signed.
func (p *Polls) Ballot(t *testing.T, h *Home, e *election.Election, choice int) election.Ballot {
	t.Helper()
	prepared, err := e.Prepare(t.Context(), 0, Holder, []int{choice})
	if err != nil {
		t.Fatal(err)
	}
	signed, err := h.Vault.CastBallot(prepared)
	if err != nil {
		t.Fatal(err)
	}
	return signed
}

// Submit casts a ballot, as any relay would.
func (p *Polls) Submit(t *testing.T, e *election.Election, ballot election.Ballot) {
	t.Helper()
	tx, err := e.Submit(t.Context(), p.Sender, ballot)
	if err == nil {
		_, err = p.Sender.Wait(t.Context(), tx)
	}
	if err != nil {
		t.Fatal(err)
	}
}
