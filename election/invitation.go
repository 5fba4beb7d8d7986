package election

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/mail"
	"net/netip"
	"net/url"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// InvitationVersion is the version of the invitation's form.
	InvitationVersion = 1
	invitationPrefix  = "psephos://join/"
	maxInvitation     = 16 << 10 // characters
	maxCode           = 200
)

// Invitation joins a voter's machine to an organisation; as a link "psephos://join/<base64url JSON>".
type Invitation struct {
	Version      int            `json:"version"`
	Organisation string         `json:"organisation"`
	Office       string         `json:"office"` // origin of the office: https://vote.example.org
	RPC          []string       `json:"rpc"`
	ChainID      uint64         `json:"chainId"`
	Factory      common.Address `json:"factory"`
	Roll         common.Address `json:"roll"`
	Code         string         `json:"code"`
	Email        string         `json:"email,omitempty"`
}

// Validate says what is wrong with an invitation in one sentence.
func (i Invitation) Validate() error {
	switch {
	case i.Version != InvitationVersion:
		return fmt.Errorf("this invitation has version %d; this program understands version %d", i.Version, InvitationVersion)
	case onChain.problem(i.Organisation, MaxTitle) != "":
		return errors.New("the invitation does not name its organisation")
	case i.ChainID == 0 || i.Factory == (common.Address{}) || i.Roll == (common.Address{}):
		return errors.New("the invitation does not say on which chain and contracts the organisation votes")
	case i.Code == "" || len(i.Code) > maxCode:
		return errors.New("the invitation has no enrolment code")
	case len(i.RPC) == 0:
		return errors.New("the invitation names no node of the chain")
	}
	if _, err := ParseOrigin(i.Office); err != nil {
		return fmt.Errorf("the invitation's office: %v", err)
	}
	for _, endpoint := range i.RPC {
		if err := CheckEndpoint(endpoint); err != nil {
			return fmt.Errorf("the invitation's node: %v", err)
		}
	}
	if i.Email != "" {
		if address, err := mail.ParseAddress(i.Email); err != nil || address.Address != i.Email {
			return errors.New("the invitation's e-mail address is not one")
		}
	}
	return nil
}

// URL is the invitation as a link.
func (i Invitation) URL() string {
	data, err := json.Marshal(i)
	if err != nil { // strings, numbers and addresses always encode
		return ""
	}
	return invitationPrefix + base64.RawURLEncoding.EncodeToString(data)
}

// ParseInvitation reads a link, what follows "join/" in it, or the JSON of an invitation file, with white space around or
// inside (line breaks of mail programs), and validates it.
func ParseInvitation(s string) (Invitation, error) {
	if len(s) > maxInvitation {
		return Invitation{}, errors.New("this is too long to be an invitation")
	}
	data := []byte(strings.TrimSpace(s))
	if !strings.HasPrefix(string(data), "{") {
		packed := strings.Map(dropSpace, s)
		packed = strings.TrimRight(strings.TrimPrefix(packed, invitationPrefix), "=")
		var err error
		if data, err = base64.RawURLEncoding.Strict().DecodeString(packed); err != nil {
			return Invitation{}, errors.New("this is not an invitation: it should begin with " + invitationPrefix)
		}
	}
	var i Invitation
	if err := json.Unmarshal(data, &i); err != nil {
		return Invitation{}, errors.New("this invitation is damaged; copy the whole link again")
	}
	if err := i.Validate(); err != nil {
		return Invitation{}, err
	}
	return i, nil
}

func dropSpace(r rune) rune {
	if unicode.IsSpace(r) {
		return -1
	}
	return r
}

// ParseOrigin checks and normalises the origin of an office: "https://host[:port]", lower case, nothing after it. Plain
// http is accepted only for this very machine.
func ParseOrigin(s string) (string, error) {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.User != nil || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" {
		return "", fmt.Errorf("%q is not an origin such as https://vote.example.org", s)
	}
	if u.Scheme != "https" && (u.Scheme != "http" || !isLocal(u.Hostname())) {
		return "", fmt.Errorf("%q must begin with https:// (plain http is for this machine only)", s)
	}
	return u.Scheme + "://" + strings.ToLower(u.Host), nil
}

func isLocal(host string) bool {
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}

// CheckEndpoint says why an endpoint cannot stand in an invitation. The sentence does not repeat the address, which may hold an
// access key.
func CheckEndpoint(s string) error {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" {
		return errors.New("it is not an address such as https://rpc.example.org")
	}
	switch u.Scheme {
	case "https", "wss":
		return nil
	case "http", "ws":
		// Whoever is on the way could answer for the chain, and give the voter other texts or another key.
		if isLocal(u.Hostname()) {
			return nil
		}
		return errors.New("it must begin with https:// or wss:// (plain http and ws are for this machine only)")
	}
	return fmt.Errorf("%q is not http, https, ws or wss", u.Scheme)
}
