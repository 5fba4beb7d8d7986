package election

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// EncodeBatch encodes ballots of one election, in any order but no number twice, with the roll proofs of snap, for cast.
func EncodeBatch(snap *RollSnapshot, contentsLength int, ballots []Ballot) ([]byte, error) {
	return nil, errors.ErrUnsupported
}

// BatchBallot is one ballot in a batch; chain and election are those of the transaction.
type BatchBallot struct {
	Number    uint32
	Signature []byte
	Contents  []byte
}

// DecodeBatch splits a batch into its ballots and proof words, checking lengths and the order of numbers.
func DecodeBatch(contentsLength int, batch []byte) ([]BatchBallot, []common.Hash, error) {
	return nil, nil, errors.ErrUnsupported
}

// DecodeCast is the batch in the input of a transaction that calls cast directly; false for any other input.
func DecodeCast(input []byte) (batch []byte, ok bool) { return nil, false }
