package httpapi

import (
	"context"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"psephos/backend/auth"
	"psephos/backend/roll"
)

// Me is who is signed in and, for voters, how their registration stands. Whether somebody is on the roll is for their
// machine to read from the chain; number and state enrolled say where to look.
type Me struct {
	Email   string     `json:"email"`
	Role    auth.Role  `json:"role" enum:"voter,registrar,admin"`
	Name    string     `json:"name,omitempty"`
	State   roll.State `json:"state,omitempty" enum:"imported,invited,registered,addressProven,approved,enrolled"`
	Address string     `json:"address,omitempty" doc:"The address proven last."`
	Number  *uint32    `json:"number,omitempty" doc:"The voter's number on the chain's roll."`
	Rekey   *MyRekey   `json:"rekey,omitempty" doc:"Present while the voter's number is being given to a new address."`

	Permissions  []string `json:"permissions,omitempty" doc:"For staff: what the role allows."`
	OwnPassword  bool     `json:"ownPassword" doc:"False while an administrator knows the password."`
	TOTP         bool     `json:"totp"`
	Passkeys     int      `json:"passkeys"`
	FactorsReset string   `json:"factorsReset,omitempty"`
}

// MyRekey is a re-keying as the voter sees it.
type MyRekey struct {
	State   roll.RekeyState `json:"state" enum:"opened,proven,confirmed"`
	Address string          `json:"address,omitempty" doc:"The new address, once proven."`
}

// Challenge is what a voter's machine signs together with its address: EIP-712, domain "Psephos Registration" version "1"
// with chainId and verifyingContract = roll, type Possession(string office,string nonce,address account).
type Challenge struct {
	Nonce   string         `json:"nonce"`
	Office  string         `json:"office"`
	ChainID uint64         `json:"chainId"`
	Roll    common.Address `json:"roll"`
	Expires time.Time      `json:"expires"`
}

// Proof is the answer to a Challenge.
type Proof struct {
	Address   string `json:"address" pattern:"^0x[0-9a-fA-F]{40}$" patternDescription:"address"`
	Nonce     string `json:"nonce" maxLength:"128"`
	Signature string `json:"signature" pattern:"^0x[0-9a-fA-F]{128}$" patternDescription:"EIP-2098 compact signature of 64 bytes"`
}

type meOutput struct{ Body Me }

func hexAddress(address *common.Address) string {
	if address == nil {
		return ""
	}
	return address.Hex()
}

func me(p auth.Principal, v roll.Voter) *meOutput {
	m := Me{Email: p.Email, Role: p.Role, Name: v.Name, State: v.State, Address: hexAddress(v.Address), Number: v.Number}
	if v.Rekey != nil {
		m.Rekey = &MyRekey{v.Rekey.State, hexAddress(v.Rekey.Address)}
	}
	return &meOutput{m}
}

// staffMe is GET /me for registrars and administrators.
func (a *api) staffMe(ctx context.Context, p auth.Principal) (*meOutput, error) {
	signed, err := a.signed(ctx, p)
	out := me(p, roll.Voter{})
	out.Body.Permissions, out.Body.OwnPassword, out.Body.TOTP = signed.Permissions, signed.OwnPassword, signed.TOTP
	out.Body.Passkeys, out.Body.FactorsReset = signed.Passkeys, signed.FactorsReset
	return out, err
}

func (a *api) voterRoutes() {
	op := operation(http.MethodGet, "/me", "me", "voter", "Who is signed in, and how their registration stands")
	register(a, op, func(ctx context.Context, _ *struct{}) (*meOutput, error) {
		p := principal(ctx)
		if p.Role != auth.Voter {
			return a.staffMe(ctx, p)
		}
		v, err := a.Roll.Voter(ctx, p.Voter)
		out := me(p, v)
		out.Body.OwnPassword = true
		return out, err
	}, auth.Voter, auth.Registrar, auth.Admin)

	op = operation(http.MethodPost, "/me/address/challenge", "challenge", "voter", "Begin to prove possession of an address")
	register(a, op, func(ctx context.Context, _ *struct{}) (*struct{ Body Challenge }, error) {
		c, err := a.Roll.Challenge(ctx, principal(ctx).Voter)
		return &struct{ Body Challenge }{Challenge{c.Nonce, c.Office, c.ChainID, c.Roll, c.Expires}}, err
	}, auth.Voter)

	op = operation(http.MethodPost, "/me/address", "proveAddress", "voter", "Prove possession of an address")
	op.Description = "Registers the address, or the new address of a re-keying. A refused proof changes nothing."
	register(a, op, func(ctx context.Context, in *struct{ Body Proof }) (*meOutput, error) {
		signature, err := hexutil.Decode(in.Body.Signature)
		if err != nil {
			return nil, roll.ErrPossession
		}
		p := principal(ctx)
		v, err := a.Roll.Prove(ctx, actor(ctx), p.Voter, common.HexToAddress(in.Body.Address), in.Body.Nonce, signature)
		return me(p, v), err
	}, auth.Voter)
}
