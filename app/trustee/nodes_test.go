package trustee

import (
	"sync/atomic"
	"testing"

	"psephos/app/apptest"
	"psephos/app/errand"
)

// A node that invents a failure, or hides a receipt and says that the number is used up, would have a trustee pay for the same step
// again. Beside an honest node the step goes on, until it is in a final block of both.
func TestOneNodeFailsNoStep(t *testing.T) {
	c := newCouncil(t)
	honest := c.Invitation.RPC
	for name, lie := range apptest.Lies {
		t.Run(name, func(t *testing.T) {
			var lies atomic.Bool
			c.Invitation.RPC = []string{apptest.LiesWhile(t, c.Node.RPC(), &lies, lie), c.Node.RPC()}
			defer func() { c.Invitation.RPC = honest }()
			a := c.person(t)
			board := c.NewBoard(t, c.Sender, c.Board.Trustees)
			step := apptest.Must(a.Prepare(a.organisation, "board", board.Address.Hex()))(t)
			if err := a.Perform(step.ID); err != nil {
				t.Fatal(err)
			}
			lies.Store(true)
			connection, _, err := a.home.Members.Connect(a.organisation)
			if err != nil {
				t.Fatal(err)
			}
			for range 2 {
				a.Round(t.Context())
				if pending, problem := a.pending(connection, board.Address); pending != "register" || problem != "" {
					t.Fatalf("by one node's word: pending %q, problem %q", pending, problem)
				}
			}
			lies.Store(false)
			a.arrive(t, board.Address)
			for a.config.Errands.All()[0].State != errand.Done {
				a.Round(t.Context())
			}
		})
	}
}
