package member

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

// RequestTimeout bounds one call of the page that asks a chain or an office.
const RequestTimeout = 15 * time.Second

const chainPoll = time.Second

// Connection is the way to one organisation: its chain, what was read from it, and its office. Nothing is asked before it is
// needed. Safe for concurrent use.
type Connection struct {
	Invitation election.Invitation
	Office     *office.Session
	Relay      *election.Relay

	mu        sync.Mutex
	nodes     *chain.Chain
	snapshot  *roll.Snapshot
	elections map[common.Address]*election.Election
}

func newConnection(invitation election.Invitation) (*Connection, error) {
	client := &http.Client{Timeout: RequestTimeout}
	session, err := office.New(invitation.Office, client)
	if err != nil {
		return nil, err
	}
	return &Connection{
		Invitation: invitation, Office: session, Relay: election.NewRelay(invitation.Office, client),
		elections: map[common.Address]*election.Election{},
	}, nil
}

// Chain returns the chain, connected at first use and whenever an earlier attempt failed.
func (c *Connection) Chain(ctx context.Context) (*chain.Chain, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.dial(ctx)
}

// dial is Chain for those who hold mu.
func (c *Connection) dial(ctx context.Context) (*chain.Chain, error) {
	if c.nodes != nil {
		return c.nodes, nil
	}
	nodes, err := chain.Dial(ctx, c.Invitation.RPC, c.Invitation.ChainID, chain.WithTimeout(RequestTimeout), chain.WithPoll(chainPoll))
	if err != nil {
		return nil, err
	}
	c.nodes = nodes
	return nodes, nil
}

// Roll reads what is new on the roll and returns all of it.
func (c *Connection) Roll(ctx context.Context) (*roll.Snapshot, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	nodes, err := c.dial(ctx)
	if err != nil {
		return nil, err
	}
	snapshot, err := roll.Open(nodes, c.Invitation.Roll).Update(ctx, c.snapshot, nil)
	if err != nil {
		return nil, err
	}
	c.snapshot = snapshot
	return snapshot, nil
}

// IsOrganiser says whether an address may create elections, by the roll.
func (c *Connection) IsOrganiser(ctx context.Context, address common.Address) (bool, error) {
	nodes, err := c.Chain(ctx)
	if err != nil {
		return false, err
	}
	return roll.Open(nodes, c.Invitation.Roll).IsOrganiser(ctx, address)
}

// Announced lists the elections that were created on the organisation's roll, oldest first.
func (c *Connection) Announced(ctx context.Context) ([]election.Summary, error) {
	nodes, err := c.Chain(ctx)
	if err != nil {
		return nil, err
	}
	return election.OpenFactory(nodes, c.Invitation.Factory).Elections(ctx, c.Invitation.Roll)
}

// Election returns an election of the organisation, whose fixed parts are read once. One that is held on another roll is
// refused with "election.otherRoll".
func (c *Connection) Election(ctx context.Context, address common.Address) (*election.Election, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if known, ok := c.elections[address]; ok {
		return known, nil
	}
	nodes, err := c.dial(ctx)
	if err != nil {
		return nil, err
	}
	opened, err := election.Open(ctx, nodes, address)
	if err != nil {
		return nil, err
	}
	if opened.Parameters.Roll != c.Invitation.Roll {
		return nil, refusal.New("election.otherRoll") // another organisation's election under this one's name
	}
	c.elections[address] = opened
	return opened, nil
}

// Title is an election's title in a language, "" if the election was not read yet. It asks nobody.
func (c *Connection) Title(address common.Address, language string) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	if known, ok := c.elections[address]; ok {
		return known.Metadata.Title.In(language)
	}
	return ""
}

func (c *Connection) close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.nodes != nil {
		c.nodes.Close()
	}
}
