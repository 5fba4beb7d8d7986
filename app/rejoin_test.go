package app

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/election"
)

// Everything in an invitation but the code is public: a stranger's may name the right organisation and roll, and lead elsewhere.
func TestAnotherInvitationReplacesNoAddressUnconfirmed(t *testing.T) {
	genuine := invitation("https://vote.example.org")
	genuine.RPC = []string{"https://a.example.org", "https://b.example.org/v1/key"}
	for name, test := range map[string]struct {
		field string
		alter func(*election.Invitation)
	}{
		"another endpoint":        {"endpoints", func(i *election.Invitation) { i.RPC = []string{"https://evil.example.org"} }},
		"one endpoint less":       {"endpoints", func(i *election.Invitation) { i.RPC = i.RPC[:1] }},
		"one endpoint more":       {"endpoints", func(i *election.Invitation) { i.RPC = append(i.RPC, "https://evil.example.org") }},
		"another chain of a host": {"endpoints", func(i *election.Invitation) { i.RPC[1] = "https://b.example.org/v1/evil" }},
		"another factory":         {"factory", func(i *election.Invitation) { i.Factory = common.Address{9} }},
		"another office":          {"office", func(i *election.Invitation) { i.Office = "https://evil.example.org" }},
	} {
		t.Run(name, func(t *testing.T) {
			a := newApp(t, t.TempDir())
			o := &Organisations{a}
			id, err := o.Accept(genuine.URL(), false)
			if err != nil {
				t.Fatal(err)
			}
			other := genuine
			other.RPC = slices.Clone(genuine.RPC)
			test.alter(&other)
			shown, err := o.Preview(other.URL())
			if err != nil || !shown.Joined || len(shown.Changes) != 1 || shown.Changes[0].Field != test.field {
				t.Errorf("preview: %+v %v", shown, err)
			}
			if _, err := o.Accept(other.URL(), false); code(err) != "invitation.changes" {
				t.Errorf("unconfirmed: %v", err)
			}
			kept := func() election.Invitation {
				member, err := a.members.Find(id)
				if err != nil {
					t.Fatal(err)
				}
				return member.Invitation
			}
			if got := kept().URL(); got != genuine.URL() {
				t.Errorf("replaced unconfirmed: %+v", kept())
			}
			if again, err := o.Accept(other.URL(), true); err != nil || again != id || kept().URL() != other.URL() {
				t.Errorf("confirmed: %s %v %+v", again, err, kept())
			}
		})
	}
}

// A new code for the same addresses, in whatever order or spelling, asks for nothing.
func TestANewCodeNeedsNoConfirmation(t *testing.T) {
	o := &Organisations{newApp(t, t.TempDir())}
	first := invitation("https://vote.example.org")
	first.RPC = []string{"https://a.example.org", "https://b.example.org"}
	if shown, err := o.Preview(first.URL()); err != nil || shown.Changes == nil || len(shown.Changes) != 0 {
		t.Errorf("before joining: %+v %v", shown, err)
	}
	if _, err := o.Accept(first.URL(), false); err != nil {
		t.Fatal(err)
	}
	second := first
	second.Code, second.Office = "ZZZZZ-FGHJK-MNPQR-STVWX", "https://Vote.example.org/"
	second.RPC = []string{"https://b.example.org", "https://a.example.org"}
	if shown, err := o.Preview(second.URL()); err != nil || len(shown.Changes) != 0 {
		t.Errorf("preview: %+v %v", shown, err)
	}
	if _, err := o.Accept(second.URL(), false); err != nil {
		t.Errorf("accept: %v", err)
	}
}
