package member

import (
	"context"
	"slices"
	"sync"

	"psephos/app/refusal"
	"psephos/app/wallet"
	"psephos/chain"
	"psephos/election"
)

// Members are the organisations of one person, with the wallet that they use there. It is made before the data directory is
// open. Safe for concurrent use.
type Members struct {
	mu          sync.Mutex
	problem     error // why nothing can be used; nil once it can
	vault       *wallet.Vault
	list        *list
	connections map[string]*Connection
}

// New makes Members of whom nothing is known yet.
func New() *Members {
	return &Members{problem: refusal.New("vault.none"), connections: map[string]*Connection{}}
}

// Open reads the list of organisations at path and lets the rooms use it with vault.
func (m *Members) Open(vault *wallet.Vault, path string) error {
	read, err := readList(path)
	if err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.problem, m.vault, m.list = nil, vault, read
	return nil
}

// Fail has every call fail with a reason, until Open.
func (m *Members) Fail(problem error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.problem = problem
}

// Vault is the person's wallet, locked or not, or the reason why the data directory cannot be used.
func (m *Members) Vault() (*wallet.Vault, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.problem != nil {
		return nil, m.problem
	}
	return m.vault, nil
}

// All are the organisations in the order they were joined.
func (m *Members) All() []Membership {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.problem != nil {
		return nil
	}
	return slices.Clone(m.list.all)
}

// Find is one organisation; "organisation.unknown" if the person did not join it.
func (m *Members) Find(id string) (Membership, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.problem != nil {
		return Membership{}, m.problem
	}
	return m.list.find(id)
}

// Join keeps the organisation of an invitation. Joined before, it takes the newer invitation's addresses and code. Everything in
// an invitation but the code is public, so anybody can write one that leads to other addresses: they are taken over only if the
// person confirmed them; "invitation.changes" otherwise.
func (m *Members) Join(invitation election.Invitation, confirmed bool) (Membership, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.problem != nil {
		return Membership{}, m.problem
	}
	joined, err := m.list.join(invitation, confirmed)
	if err != nil {
		return Membership{}, err
	}
	if old, ok := m.connections[joined.ID]; ok { // the new invitation may name other addresses
		go old.close() // it may have to wait for an answer
		delete(m.connections, joined.ID)
	}
	return joined, nil
}

// Change applies fn to an organisation and keeps the result.
func (m *Members) Change(id string, fn func(*Membership)) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.problem != nil {
		return m.problem
	}
	return m.list.change(id, fn)
}

// Connect returns the connection to an organisation, made at first use.
func (m *Members) Connect(id string) (*Connection, Membership, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.problem != nil {
		return nil, Membership{}, m.problem
	}
	member, err := m.list.find(id)
	if err != nil {
		return nil, Membership{}, err
	}
	if c, ok := m.connections[id]; ok {
		return c, member, nil
	}
	c, err := newConnection(member.Invitation)
	if err != nil {
		return nil, Membership{}, err
	}
	m.connections[id] = c
	return c, member, nil
}

// Chain connects to the chain of an organisation.
func (m *Members) Chain(ctx context.Context, id string) (*chain.Chain, error) {
	c, _, err := m.Connect(id)
	if err != nil {
		return nil, err
	}
	return c.Chain(ctx)
}

// Number reads the wallet's number, -1 if it has none, and the size of the roll from the chain. Where the chain cannot be read
// it returns the number read last time and -1, beside the error.
func (m *Members) Number(ctx context.Context, c *Connection, member Membership) (number, voters int32, err error) {
	snapshot, err := c.Roll(ctx)
	if err != nil {
		return int32(member.Number), -1, err //nolint:gosec // numbers have 32 bits
	}
	vault, err := m.Vault()
	if err != nil {
		return -1, -1, err
	}
	number = -1
	if found, ok := snapshot.Find(vault.Address()); ok {
		number = int32(found) //nolint:gosec // a roll has at most 2^31 voters
	}
	err = m.Change(member.ID, func(m *Membership) { m.Number = int64(number) })
	return number, int32(snapshot.Size()), err //nolint:gosec // as above
}

// NewHolder forgets what was known of the wallet that was here before: the connections, whose senders sign in its name, and its
// numbers.
func (m *Members) NewHolder() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.problem != nil {
		return m.problem
	}
	for _, c := range m.connections {
		go c.close() // it may have to wait for an answer
	}
	clear(m.connections)
	return m.list.forgetNumbers()
}

// Close ends the connections.
func (m *Members) Close() {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, c := range m.connections {
		c.close()
	}
}
