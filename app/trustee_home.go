package app

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"psephos/app/refusal"
)

// boardHomes says for which organisation this wallet has worked on a board, by chain and address. What a trustee holds follows from
// these two alone: another organisation, whose invitation names nodes of its own, could show the same board with transport keys and sums
// that it made up, and be handed what is secret in the first one.
type boardHomes map[string]string

func boardKey(chainID uint64, board common.Address) string {
	return fmt.Sprintf("%d-%s", chainID, strings.ToLower(board.Hex()))
}

// claim notes that a board is an organisation's, before anything is worked out for it. "trustee.otherOrganisation" if it is another one's
// already that is reached through other nodes.
func (d *trusteeDesk) claim(l *link, board common.Address) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	path := filepath.Join(d.app.dir, "boards.json")
	homes := boardHomes{}
	if err := readJSON(path, &homes); err != nil {
		return err
	}
	key, own := boardKey(l.invitation.ChainID, board), membershipID(l.invitation)
	switch home := homes[key]; home {
	case own:
		return nil
	case "":
		homes[key] = own
		return writeJSON(path, homes)
	default:
		member, err := d.app.members.find(home)
		if err == nil && slices.Equal(endpoints(member.Invitation), endpoints(l.invitation)) {
			return nil // the same nodes are believed
		}
		return refusal.New("trustee.otherOrganisation")
	}
}
