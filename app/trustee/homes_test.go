package trustee

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"psephos/app/apptest"
)

// An organisation of somebody else's, with nodes of its own on the same chain, shows a board of the first one as its own: what a trustee
// holds there is not worked out for it.
func TestAnotherOrganisationGetsNoStepOnABoard(t *testing.T) {
	c := newCouncil(t)
	a := c.person(t)
	a.perform(t, "board", c.Board.Address, "register")
	c.OthersDo(t)
	node := apptest.Liar(t, c.Node.RPC(), func(call string) any {
		if strings.Contains(call, apptest.Selector("hasRole(bytes32,address)")) {
			return hexutil.Encode(apptest.Word(1))
		}
		return nil
	})
	honest := c.Invitation
	c.Invitation.RPC, c.Invitation.Roll = []string{node}, common.Address{0xee}
	evil := a.home.Join(t, c.Invitation)
	if area := apptest.Must(a.Area(evil))(t); len(area.Boards) != 1 || area.Boards[0].Task != "deal" {
		t.Fatalf("the other organisation does not show the board: %+v", area)
	}
	if _, err := a.Prepare(evil, "board", c.Board.Address.Hex()); code(err) != "trustee.otherOrganisation" {
		t.Errorf("through the other's node: %v", err)
	}
	c.Invitation.RPC, c.Invitation.Roll = honest.RPC, common.Address{0xdd}
	if err := a.homes.claim(c.Invitation, c.Board.Address); err != nil {
		t.Errorf("another roll through the same nodes: %v", err)
	}
	a.perform(t, "board", c.Board.Address, "deal")
}
