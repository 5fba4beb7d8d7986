package election

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Ballot is a ballot as a voter signs it and a relay takes it. JSON: chainId, election, number, contents and signature, the
// last two as 0x-hex. Signature is EIP-2098 compact, 64 bytes: r ‖ (yParity<<255 | s), s in the lower half.
type Ballot struct {
	ChainID   uint64         `json:"chainId"`
	Election  common.Address `json:"election"`
	Number    uint32         `json:"number"`
	Contents  hexutil.Bytes  `json:"contents"`
	Signature hexutil.Bytes  `json:"signature"`
}

// BallotError says why a ballot cannot count. Code is stable: "chain", "election", "contents", "signature", "roll", "phase", "voted".
type BallotError struct {
	Code    string
	Message string
}

func (e *BallotError) Error() string { return e.Message }

// Digest is the EIP-712 digest that the voter signs.
func (b Ballot) Digest() common.Hash { return common.Hash{} }

// Tracker is the tracker of Digest.
func (b Ballot) Tracker() string { return Tracker(b.Digest()) }

// Recover is the address that signed; ErrBadSignature if none did.
func (b Ballot) Recover() (common.Address, error) { return common.Address{}, errors.ErrUnsupported }

// TypedData is the EIP-712 document behind Digest, for wallets that show it.
func (b Ballot) TypedData() apitypes.TypedData { return apitypes.TypedData{} }

// SignBallot returns b signed by sign, which gets the digest and returns r ‖ s ‖ v as crypto.Sign does (v 0, 1, 27 or 28).
func SignBallot(b Ballot, sign func(digest []byte) ([]byte, error)) (Ballot, error) {
	return Ballot{}, errors.ErrUnsupported
}

// CompactSignature turns r ‖ s ‖ v (65 bytes) into EIP-2098, with s in the lower half.
func CompactSignature(signature []byte) ([]byte, error) { return nil, errors.ErrUnsupported }

// RecoverCompact is the address whose EIP-2098 signature of digest this is; ErrBadSignature if none.
func RecoverCompact(digest common.Hash, signature []byte) (common.Address, error) {
	return common.Address{}, errors.ErrUnsupported
}

// Tracker is 100 bits of H("tracker"; digest) in Crockford base 32, five groups of four: "7Z4K-…".
func Tracker(digest common.Hash) string { return "" }

// ParseTracker accepts a tracker as a person types it (any case, O for 0, I and L for 1, with or without hyphens) and returns it as Tracker writes it.
func ParseTracker(s string) (string, error) { return "", errors.ErrUnsupported }

// OpenContents are the contents of an open ballot: one byte per contest, the chosen option.
func OpenContents(options, choices []int) ([]byte, error) { return nil, errors.ErrUnsupported }

// OpenChoices is the inverse of OpenContents.
func OpenChoices(options []int, contents []byte) ([]int, error) { return nil, errors.ErrUnsupported }
