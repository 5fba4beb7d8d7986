package election

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Possession is what a voter signs to prove to an office that they hold an address: EIP-712, domain {name "Psephos
// Registration", version "1", chainId, verifyingContract = the roll}, type
// Possession(string office,string nonce,address account).
type Possession struct {
	Office  string         `json:"office"` // origin, as the voter's machine reached it: https://vote.example.org
	ChainID uint64         `json:"chainId"`
	Roll    common.Address `json:"roll"`
	Nonce   string         `json:"nonce"`
	Address common.Address `json:"address"`
}

// Digest is the EIP-712 digest.
func (p Possession) Digest() common.Hash { return common.Hash{} }

// TypedData is the EIP-712 document behind Digest.
func (p Possession) TypedData() apitypes.TypedData { return apitypes.TypedData{} }

// Sign is the compact signature (64 bytes) by sign (see SignBallot).
func (p Possession) Sign(sign func(digest []byte) ([]byte, error)) ([]byte, error) {
	return nil, errors.ErrUnsupported
}

// Verify says whether signature (64 bytes compact) is p.Address's; ErrBadSignature if not.
func (p Possession) Verify(signature []byte) error { return errors.ErrUnsupported }

// Recover is the address that signed.
func (p Possession) Recover(signature []byte) (common.Address, error) {
	return common.Address{}, errors.ErrUnsupported
}
