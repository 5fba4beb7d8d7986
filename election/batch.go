package election

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
	"psephos/roll"
)

// MaxBatch is the most ballots a batch can count; gas ends it earlier.
const MaxBatch = 1<<16 - 1

// EncodeBatch encodes ballots of one election, in any order but no number twice, with the roll proofs of snap, for cast:
//
//	count(2) ‖ count × [number(4) ‖ r(32) ‖ vs(32) ‖ contents] ‖ proof words
//
// Numbers increase. For each page in order the words are one multiproof (Multiproof) of its numbers that are not
// amended in snap.
func EncodeBatch(snap *roll.Snapshot, contentsLength int, ballots []Ballot) ([]byte, error) {
	if len(ballots) == 0 || len(ballots) > MaxBatch {
		return nil, fmt.Errorf("a batch holds 1 to %d ballots, not %d", MaxBatch, len(ballots))
	}
	sorted := slices.Clone(ballots)
	slices.SortFunc(sorted, func(a, b Ballot) int { return cmp.Compare(a.Number, b.Number) })
	batch := make([]byte, 2, 2+len(sorted)*(4+signatureLength+contentsLength))
	binary.BigEndian.PutUint16(batch, uint16(len(sorted)))
	for i, b := range sorted {
		if err := batchable(snap, contentsLength, sorted, i); err != nil {
			return nil, err
		}
		batch = binary.BigEndian.AppendUint32(batch, b.Number)
		batch = append(batch, b.Signature...)
		batch = append(batch, b.Contents...)
	}
	for _, word := range proofWords(snap, sorted) {
		batch = append(batch, word[:]...)
	}
	return batch, nil
}

// batchable says why sorted[i] cannot be encoded.
func batchable(snap *roll.Snapshot, contentsLength int, sorted []Ballot, i int) error {
	b := sorted[i]
	switch {
	case i > 0 && b.Number == sorted[i-1].Number:
		return fmt.Errorf("number %d has two ballots in one batch", b.Number)
	case b.Election != sorted[0].Election || b.ChainID != sorted[0].ChainID:
		return fmt.Errorf("the ballot of number %d is for another election than that of number %d", b.Number, sorted[0].Number)
	case len(b.Contents) != contentsLength:
		return fmt.Errorf("the ballot of number %d has %d bytes of contents, not %d", b.Number, len(b.Contents), contentsLength)
	case len(b.Signature) != signatureLength:
		return fmt.Errorf("the ballot of number %d: %w", b.Number, ErrBadSignature)
	case !snap.Exists(b.Number):
		return fmt.Errorf("number %d is not on the roll: %w", b.Number, chain.ErrNotFound)
	}
	return nil
}

// proofWords are the multiproofs of the pages of sorted, one after the other.
func proofWords(snap *roll.Snapshot, sorted []Ballot) []common.Hash {
	var words []common.Hash
	for start, end := 0, 0; start < len(sorted); start = end {
		page := sorted[start].Number >> 8
		var indices []uint8
		for ; end < len(sorted) && sorted[end].Number>>8 == page; end++ {
			if number := sorted[end].Number; !snap.Amended(number) {
				indices = append(indices, uint8(number))
			}
		}
		words = snap.Multiproof(words, page, indices)
	}
	return words
}

// BatchBallot is one ballot in a batch; chain and election are those of the transaction.
type BatchBallot struct {
	Number    uint32
	Signature []byte // EIP-2098, 64 bytes
	Contents  []byte
}

// Ballot is b as a ballot of election on chain chainID.
func (b BatchBallot) Ballot(chainID uint64, election common.Address) Ballot {
	return Ballot{ChainID: chainID, Election: election, Number: b.Number, Contents: b.Contents, Signature: b.Signature}
}

// DecodeBatch splits a batch into its ballots and proof words, checking lengths and the order of numbers. The slices it
// returns share batch's memory.
func DecodeBatch(contentsLength int, batch []byte) ([]BatchBallot, []common.Hash, error) {
	if len(batch) < 2 {
		return nil, nil, fmt.Errorf("a batch of %d bytes is too short", len(batch))
	}
	count, rest := int(binary.BigEndian.Uint16(batch)), batch[2:]
	size := 4 + signatureLength + contentsLength
	if contentsLength < 0 || count == 0 || len(rest) < count*size || (len(rest)-count*size)%common.HashLength != 0 {
		return nil, nil, fmt.Errorf("a batch of %d ballots cannot have %d bytes", count, len(batch))
	}
	ballots := make([]BatchBallot, count)
	for i := range ballots {
		entry := rest[i*size : (i+1)*size]
		ballots[i] = BatchBallot{binary.BigEndian.Uint32(entry), entry[4 : 4+signatureLength : 4+signatureLength], entry[4+signatureLength:]}
		if i > 0 && ballots[i].Number <= ballots[i-1].Number {
			return nil, nil, fmt.Errorf("the numbers of a batch do not increase at position %d", i)
		}
	}
	words := make([]common.Hash, (len(rest)-count*size)/common.HashLength)
	for i := range words {
		words[i] = common.BytesToHash(rest[count*size+i*common.HashLength:][:common.HashLength])
	}
	return ballots, words, nil
}

// DecodeCast is the batch in the input of a transaction that calls cast directly; false for any other input.
func DecodeCast(input []byte) (batch []byte, ok bool) {
	args, ok := methodInput(openABI(), "cast", input)
	if !ok {
		return nil, false
	}
	return args[0].([]byte), true
}
