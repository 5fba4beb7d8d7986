package election

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// Invitation joins a voter's machine to an organisation; as a link "psephos://join/<base64url JSON>".
type Invitation struct {
	Version      int            `json:"version"`
	Organisation string         `json:"organisation"`
	Office       string         `json:"office"`
	RPC          []string       `json:"rpc"`
	ChainID      uint64         `json:"chainId"`
	Factory      common.Address `json:"factory"`
	Roll         common.Address `json:"roll"`
	Code         string         `json:"code"`
	Email        string         `json:"email,omitempty"`
}

// Validate says what is wrong with an invitation in one sentence.
func (i Invitation) Validate() error { return errors.ErrUnsupported }

// URL is the invitation as a link.
func (i Invitation) URL() string { return "" }

// ParseInvitation reads a link, its code alone, or the JSON of an invitation file, with white space around or inside (line breaks of mail programs), and validates it.
func ParseInvitation(s string) (Invitation, error) { return Invitation{}, errors.ErrUnsupported }
