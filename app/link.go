package app

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/office"
	"psephos/app/refusal"
	"psephos/chain"
	"psephos/election"
	"psephos/roll"
)

const (
	requestTimeout = 15 * time.Second
	chainPoll      = time.Second
)

// link is the connection to one organisation: its chain, what was read from it, and its office.
type link struct {
	invitation election.Invitation
	office     *office.Session
	relay      *election.Relay

	mu        sync.Mutex
	chain     *chain.Chain
	sender    *chain.Sender // of the wallet's account; nil before the first transaction
	snapshot  *roll.Snapshot
	elections map[common.Address]*election.Election

	boards boardIndex
}

func newLink(invitation election.Invitation) (*link, error) {
	client := &http.Client{Timeout: requestTimeout}
	session, err := office.New(invitation.Office, client)
	if err != nil {
		return nil, err
	}
	return &link{
		invitation: invitation, office: session, relay: election.NewRelay(invitation.Office, client),
		elections: map[common.Address]*election.Election{},
	}, nil
}

// link returns the connection to an organisation, made at first use.
func (a *App) link(id string) (*link, membership, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.problem != nil {
		return nil, membership{}, a.problem
	}
	member, err := a.members.find(id)
	if err != nil {
		return nil, membership{}, err
	}
	if l, ok := a.links[id]; ok {
		return l, member, nil
	}
	l, err := newLink(member.Invitation)
	if err != nil {
		return nil, membership{}, err
	}
	a.links[id] = l
	return l, member, nil
}

// dial returns the chain, connected at first use and whenever an earlier attempt failed.
func (l *link) dial(ctx context.Context) (*chain.Chain, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.dialLocked(ctx)
}

func (l *link) dialLocked(ctx context.Context) (*chain.Chain, error) {
	if l.chain != nil {
		return l.chain, nil
	}
	chain, err := chain.Dial(ctx, l.invitation.RPC, l.invitation.ChainID,
		chain.WithTimeout(requestTimeout), chain.WithPoll(chainPoll))
	if err != nil {
		return nil, err
	}
	l.chain = chain
	return chain, nil
}

// roll reads what is new on the roll and returns it.
func (l *link) roll(ctx context.Context) (*roll.Snapshot, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	chain, err := l.dialLocked(ctx)
	if err != nil {
		return nil, err
	}
	snapshot, err := roll.Open(chain, l.invitation.Roll).Update(ctx, l.snapshot, nil)
	if err != nil {
		return nil, err
	}
	l.snapshot = snapshot
	return snapshot, nil
}

// announced lists the elections that were created on the organisation's roll, oldest first.
func (l *link) announced(ctx context.Context) ([]election.Summary, error) {
	chain, err := l.dial(ctx)
	if err != nil {
		return nil, err
	}
	return election.OpenFactory(chain, l.invitation.Factory).Elections(ctx, l.invitation.Roll)
}

// election returns an election of the organisation, whose fixed parts are read once.
func (l *link) election(ctx context.Context, address common.Address) (*election.Election, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if known, ok := l.elections[address]; ok {
		return known, nil
	}
	chain, err := l.dialLocked(ctx)
	if err != nil {
		return nil, err
	}
	opened, err := election.Open(ctx, chain, address)
	if err != nil {
		return nil, err
	}
	if opened.Parameters.Roll != l.invitation.Roll {
		return nil, refusal.New("election.otherRoll") // another organisation's election under this one's name
	}
	l.elections[address] = opened
	return opened, nil
}

func (l *link) close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.chain != nil {
		l.chain.Close()
	}
}

// parseAddress reads an address that the page gives back.
func parseAddress(text string) (common.Address, error) {
	if !common.IsHexAddress(text) {
		return common.Address{}, refusal.New("election.address")
	}
	return common.HexToAddress(text), nil
}
