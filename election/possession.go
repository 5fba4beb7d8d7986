package election

import (
	"errors"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Possession is what a voter signs to prove to an office that they hold an address: EIP-712, domain {name "Psephos
// Registration", version "1", chainId, verifyingContract = the roll}, type
// Possession(string office,string nonce,address account). The office must give out each nonce once and compare Office
// with its own origin: a proof made for one office is worth nothing to another.
type Possession struct {
	Office  string         `json:"office"` // origin, as the voter's machine reached it: https://vote.example.org
	ChainID uint64         `json:"chainId"`
	Roll    common.Address `json:"roll"`
	Nonce   string         `json:"nonce"`
	Address common.Address `json:"address"`
}

const (
	possessionDomain = "Psephos Registration"
	possessionType   = "Possession(string office,string nonce,address account)"
)

var possessionTypeHash = crypto.Keccak256([]byte(possessionType))

// Challenge is what an office asks a voter to sign, as the office says it.
type Challenge struct {
	Office  string
	ChainID uint64
	Roll    common.Address
	Nonce   string
}

// ErrForeignChallenge means that an office asks for a proof that could be used elsewhere.
var ErrForeignChallenge = errors.New("the office asks for a proof for another office, chain or roll than the invitation names; nothing was signed")

// Possession is what the voter at address signs to answer c. Only the nonce comes from the office; everything else comes from the
// invitation, because an office could pass a proof on that names another one. ErrForeignChallenge if the two differ.
func (i Invitation) Possession(c Challenge, address common.Address) (Possession, error) {
	if strings.TrimRight(c.Office, "/") != strings.TrimRight(i.Office, "/") || c.ChainID != i.ChainID || c.Roll != i.Roll {
		return Possession{}, ErrForeignChallenge
	}
	return Possession{Office: i.Office, ChainID: i.ChainID, Roll: i.Roll, Nonce: c.Nonce, Address: address}, nil
}

// Digest is the EIP-712 digest.
func (p Possession) Digest() common.Hash {
	statement := crypto.Keccak256(possessionTypeHash, crypto.Keccak256([]byte(p.Office)),
		crypto.Keccak256([]byte(p.Nonce)), common.LeftPadBytes(p.Address[:], 32))
	domain := domainSeparator(possessionDomain, domainVersion, p.ChainID, p.Roll)
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain[:], statement)
}

// TypedData is the EIP-712 document behind Digest.
func (p Possession) TypedData() apitypes.TypedData {
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": domainFields,
			"Possession": {
				{Name: "office", Type: "string"}, {Name: "nonce", Type: "string"}, {Name: "account", Type: "address"},
			},
		},
		PrimaryType: "Possession",
		Domain:      typedDomain(possessionDomain, p.ChainID, p.Roll),
		Message: apitypes.TypedDataMessage{
			"office": p.Office, "nonce": p.Nonce, "account": p.Address.Hex(),
		},
	}
}

// Sign is the compact signature (64 bytes) by sign (see SignBallot).
func (p Possession) Sign(sign func(digest []byte) ([]byte, error)) ([]byte, error) {
	return signCompact(p.Digest(), sign)
}

// Verify is nil if signature (64 bytes, compact) is p.Address's, else ErrBadSignature.
func (p Possession) Verify(signature []byte) error {
	signer, err := p.Recover(signature)
	if err != nil {
		return err
	}
	if signer != p.Address {
		return ErrBadSignature
	}
	return nil
}

// Recover is the address that signed.
func (p Possession) Recover(signature []byte) (common.Address, error) {
	return RecoverCompact(p.Digest(), signature)
}
