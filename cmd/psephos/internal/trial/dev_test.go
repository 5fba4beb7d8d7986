package trial

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/cmd/psephos/internal/organisation"
	"psephos/election"
)

// A wallet that has joined is not invited a second time; one that has not, or has joined another organisation, is.
func TestTheWindowIsInvitedOnce(t *testing.T) {
	up := organisation.Up{ChainID: 1337, Roll: common.Address{1}, Invitations: []string{"psephos://join/first", "psephos://join/second"}}
	joined := func(chain uint64, roll common.Address) string {
		home := t.TempDir()
		raw, err := json.Marshal([]map[string]any{{"id": "x", "invitation": election.Invitation{ChainID: chain, Roll: roll}}})
		if err == nil {
			err = os.WriteFile(filepath.Join(home, "organisations.json"), raw, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
		return home
	}
	for name, test := range map[string]struct {
		home string
		want int
	}{
		"a new wallet":         {t.TempDir(), 1},
		"joined":               {joined(1337, up.Roll), 0},
		"joined another roll":  {joined(1337, common.Address{2}), 1},
		"joined another chain": {joined(1, up.Roll), 1},
	} {
		if got := windowInvitation(test.home, up); len(got) != test.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
