package trustee

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/member"
	"psephos/app/refusal"
	"psephos/election"
	"psephos/internal/durable"
)

// homes says for which organisation this wallet has worked on a board, by chain and address, in boards.json. What a trustee holds follows
// from these two alone: another organisation, whose invitation names nodes of its own, could show the same board with transport keys and
// sums that it made up, and would be handed what is secret in the first one.
type homes struct {
	path    string
	members *member.Members
	mu      sync.Mutex
}

// claim notes that a board is an organisation's, before anything is worked out for it. It fails with "trustee.otherOrganisation" if the
// board is already the board of another one that is reached through other nodes.
func (h *homes) claim(invitation election.Invitation, board common.Address) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	known := map[string]string{}
	if err := durable.ReadJSON(h.path, &known); err != nil {
		return err
	}
	key, own := fmt.Sprintf("%d-%s", invitation.ChainID, strings.ToLower(board.Hex())), member.ID(invitation)
	switch home := known[key]; home {
	case own:
		return nil
	case "":
		known[key] = own
		return durable.WriteJSON(h.path, known)
	default:
		other, err := h.members.Find(home)
		if err == nil && slices.Equal(member.Endpoints(other.Invitation), member.Endpoints(invitation)) {
			return nil // the same nodes are believed
		}
		return refusal.New("trustee.otherOrganisation")
	}
}
