package election

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Ballot is a ballot as a voter signs it and a relay takes it. JSON: chainId, election, number, contents and signature,
// the last two as 0x-hex. Signature is EIP-2098 compact, 64 bytes: r ‖ (yParity<<255 | s), s in the lower half.
type Ballot struct {
	ChainID   uint64         `json:"chainId"`
	Election  common.Address `json:"election"`
	Number    uint32         `json:"number"`
	Contents  hexutil.Bytes  `json:"contents"`
	Signature hexutil.Bytes  `json:"signature"`
}

// BallotError says why a ballot cannot count. Code is stable: "chain", "election", "contents", "signature", "roll",
// "phase" or "voted".
type BallotError struct {
	Code    string
	Message string
}

// Error is the sentence for the voter.
func (e *BallotError) Error() string { return e.Message }

// The EIP-712 types of docs/protocol.md §3.
const (
	domainName    = "Psephos"
	domainVersion = "1"
	domainType    = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
	ballotType    = "Ballot(uint256 number,bytes contents)"
)

var (
	domainTypeHash = crypto.Keccak256([]byte(domainType))
	ballotTypeHash = crypto.Keccak256([]byte(ballotType))
)

// word32 is v as a word: 32 bytes, big-endian.
func word32(v uint64) []byte {
	w := make([]byte, 32)
	binary.BigEndian.PutUint64(w[24:], v)
	return w
}

// domainSeparator is EIP-712's hashStruct of the domain.
func domainSeparator(name, version string, chainID uint64, contract common.Address) common.Hash {
	return crypto.Keccak256Hash(domainTypeHash, crypto.Keccak256([]byte(name)), crypto.Keccak256([]byte(version)),
		word32(chainID), common.LeftPadBytes(contract[:], 32))
}

// DomainSeparator is the EIP-712 domain separator of the election at address on chain chainID.
func DomainSeparator(chainID uint64, address common.Address) common.Hash {
	return domainSeparator(domainName, domainVersion, chainID, address)
}

// Digest is the EIP-712 digest that the voter signs.
func (b Ballot) Digest() common.Hash {
	statement := crypto.Keccak256(ballotTypeHash, word32(uint64(b.Number)), crypto.Keccak256(b.Contents))
	domain := DomainSeparator(b.ChainID, b.Election)
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain[:], statement)
}

// Tracker is the tracker of Digest.
func (b Ballot) Tracker() string { return Tracker(b.Digest()) }

// Recover is the address that signed; ErrBadSignature if none did.
func (b Ballot) Recover() (common.Address, error) { return RecoverCompact(b.Digest(), b.Signature) }

// TypedData is the EIP-712 document behind Digest, for wallets that show it.
func (b Ballot) TypedData() apitypes.TypedData {
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": domainFields,
			"Ballot":       {{Name: "number", Type: "uint256"}, {Name: "contents", Type: "bytes"}},
		},
		PrimaryType: "Ballot",
		Domain:      typedDomain(domainName, b.ChainID, b.Election),
		Message: apitypes.TypedDataMessage{
			"number":   fmt.Sprint(b.Number),
			"contents": hexutil.Encode(b.Contents),
		},
	}
}

var domainFields = []apitypes.Type{
	{Name: "name", Type: "string"},
	{Name: "version", Type: "string"},
	{Name: "chainId", Type: "uint256"},
	{Name: "verifyingContract", Type: "address"},
}

func typedDomain(name string, chainID uint64, contract common.Address) apitypes.TypedDataDomain {
	return apitypes.TypedDataDomain{
		Name: name, Version: domainVersion,
		ChainId: math.NewHexOrDecimal256(int64(chainID)), VerifyingContract: contract.Hex(),
	}
}

// SignBallot returns b signed by sign, which gets the digest and returns r ‖ s ‖ v as crypto.Sign does (v 0, 1, 27 or 28).
func SignBallot(b Ballot, sign func(digest []byte) ([]byte, error)) (Ballot, error) {
	signature, err := signCompact(b.Digest(), sign)
	if err != nil {
		return Ballot{}, err
	}
	b.Signature = signature
	return b, nil
}

// OpenContents are the contents of an open ballot: one byte per contest, the chosen option.
func OpenContents(options, choices []int) ([]byte, error) {
	if len(choices) != len(options) {
		return nil, &BallotError{"contents", fmt.Sprintf("the ballot answers %d questions, the election asks %d", len(choices), len(options))}
	}
	contents := make([]byte, len(choices))
	for i, choice := range choices {
		if choice < 0 || choice >= options[i] || choice > 0xff { // a file may claim any number of options
			return nil, &BallotError{"contents", fmt.Sprintf("question %d has options 1 to %d, not %d", i+1, options[i], choice+1)}
		}
		contents[i] = byte(choice)
	}
	return contents, nil
}

// OpenChoices is the inverse of OpenContents.
func OpenChoices(options []int, contents []byte) ([]int, error) {
	choices := make([]int, len(contents))
	for i, c := range contents {
		choices[i] = int(c)
	}
	if _, err := OpenContents(options, choices); err != nil {
		return nil, err
	}
	return choices, nil
}
