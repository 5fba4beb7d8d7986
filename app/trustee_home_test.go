package app

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// An organisation of somebody else's, with nodes of its own on the same chain, shows a board of the first one as its own: what a trustee
// holds there is not worked out for it.
func TestAnotherOrganisationGetsNoStepOnABoard(t *testing.T) {
	c := newCouncil(t)
	a, organisation := c.voter(t, t.TempDir())
	perform(t, a, organisation, "board", c.board.Address, "register")
	c.othersDo(t)
	node := liar(t, c.node.RPC(), func(call string) any {
		if strings.Contains(call, selector("hasRole(bytes32,address)")) {
			return hexutil.Encode(word(1))
		}
		return nil
	})
	honest := c.invitation
	c.invitation.RPC, c.invitation.Roll = []string{node}, common.Address{0xee}
	evil, err := (&Organisations{a}).Accept(c.invitation.URL(), false)
	if err != nil {
		t.Fatal(err)
	}
	if area := trusteeArea(t, a, evil); len(area.Boards) != 1 || area.Boards[0].Task != "deal" {
		t.Fatalf("the other organisation does not show the board: %+v", area)
	}
	if _, err := (&Trustee{a}).Prepare(evil, "board", c.board.Address.Hex()); code(err) != "trustee.otherOrganisation" {
		t.Errorf("through the other's node: %v", err)
	}
	c.invitation.RPC, c.invitation.Roll = honest.RPC, common.Address{0xdd}
	if err := a.trustees.claim(&link{invitation: c.invitation}, c.board.Address); err != nil {
		t.Errorf("another roll through the same nodes: %v", err)
	}
	perform(t, a, organisation, "board", c.board.Address, "deal")
}
