package member

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/refusal"
	"psephos/app/wallet"
	"psephos/election"
)

func invitation() election.Invitation {
	return election.Invitation{
		Version: 1, Organisation: "Club", Office: "https://vote.example.org", RPC: []string{"http://127.0.0.1:1"}, ChainID: 1337,
		Factory: common.Address{1}, Roll: common.Address{2}, Code: "ABCDE-FGHJK-MNPQR-STVWX",
	}
}

// Before the data directory is open, and when it could not be opened, every call fails with the reason.
func TestNothingWorksBeforeTheDirectoryIsOpen(t *testing.T) {
	m := New()
	reason := errors.New("no room on the disk")
	m.Fail(reason)
	if _, err := m.Vault(); !errors.Is(err, reason) {
		t.Errorf("vault: %v", err)
	}
	if _, err := m.Join(invitation(), false); !errors.Is(err, reason) {
		t.Errorf("join: %v", err)
	}
	if _, _, err := m.Connect(ID(invitation())); !errors.Is(err, reason) {
		t.Errorf("connect: %v", err)
	}
	if err := m.NewHolder(); !errors.Is(err, reason) || m.All() != nil {
		t.Errorf("new holder: %v %v", err, m.All())
	}
}

// A new invitation makes a new connection, and another wallet starts without numbers.
func TestConnectionsFollowTheInvitationAndTheWallet(t *testing.T) {
	dir := t.TempDir()
	vault, err := wallet.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = vault.Close() })
	m, path := New(), filepath.Join(dir, "organisations.json")
	if err := m.Open(vault, path); err != nil {
		t.Fatal(err)
	}
	joined, err := m.Join(invitation(), false)
	if err != nil || joined.Number != -1 {
		t.Fatalf("joined: %+v %v", joined, err)
	}
	first := connected(t, m, joined.ID)
	if again := connected(t, m, joined.ID); again != first {
		t.Error("a second connection to the same organisation")
	}
	other := invitation()
	other.RPC = []string{"http://127.0.0.1:2"}
	if _, err := m.Join(other, false); !refusal.Is(err, "invitation.changes") || connected(t, m, joined.ID) != first {
		t.Errorf("other nodes, unconfirmed: %v", err)
	}
	if _, err := m.Join(other, true); err != nil {
		t.Fatal(err)
	}
	second := connected(t, m, joined.ID)
	if second == first || second.Invitation.RPC[0] != other.RPC[0] {
		t.Error("the connection still leads to the nodes of the first invitation")
	}
	if err := m.Change(joined.ID, func(m *Membership) { m.Number = 7 }); err != nil {
		t.Fatal(err)
	}
	if err := m.NewHolder(); err != nil || connected(t, m, joined.ID) == second {
		t.Errorf("another wallet uses the first one's connection: %v", err)
	}
	if kept, err := readList(path); err != nil || kept.all[0].Number != -1 {
		t.Errorf("on the disk: %+v %v", kept, err)
	}
	if _, err := m.Find("1-0x00"); !refusal.Is(err, "organisation.unknown") {
		t.Errorf("an organisation that was not joined: %v", err)
	}
}

func connected(t *testing.T, m *Members, id string) *Connection {
	t.Helper()
	c, _, err := m.Connect(id)
	if err != nil {
		t.Fatal(err)
	}
	return c
}
