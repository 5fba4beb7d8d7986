package audit

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"psephos/chain"
	"psephos/election"
	"psephos/roll"
)

// recordVersion is raised when the meaning of a field changes.
const recordVersion = 1

// maxRecord bounds a record file, in bytes: a secret election of 100,000 voters stays well below it.
const maxRecord = 4 << 30

// maxPages is the most pages of a roll: numbers have 32 bits, of which 8 are the place on a page.
const maxPages = 1 << 24

// Record is the evidence of one election as of one block, as a node gave it. Nothing in it is trusted.
type Record struct {
	Version  int             `json:"version"`
	ChainID  uint64          `json:"chainId"`
	Block    chain.Head      `json:"block"`
	Election common.Address  `json:"election"`
	Created  uint64          `json:"created"`
	Code     Codes           `json:"code"`
	Terms    Terms           `json:"terms"`
	Roll     RollEvidence    `json:"roll"`
	Ballots  []Ballot        `json:"ballots"`
	Skipped  int             `json:"skipped"`
	Stored   Stored          `json:"stored"`
	Secret   *SecretEvidence `json:"secret,omitempty"`
}

// Codes are the codes at the contracts' addresses. An implementation is the code that the proxy before it points to.
type Codes struct {
	Election               hexutil.Bytes  `json:"election"`
	Implementation         common.Address `json:"implementation"`
	ElectionImplementation hexutil.Bytes  `json:"electionImplementation"`
	Roll                   hexutil.Bytes  `json:"roll"`
	Board                  hexutil.Bytes  `json:"board,omitempty"`
	BoardImplementation    hexutil.Bytes  `json:"boardImplementation,omitempty"`
}

// Terms are what was fixed at creation, and the closing times set later (Unix seconds).
type Terms struct {
	Mode         election.Mode       `json:"mode"`
	Organiser    common.Address      `json:"organiser"`
	Parameters   election.Parameters `json:"parameters"`
	Metadata     hexutil.Bytes       `json:"metadata"`
	MetadataHash common.Hash         `json:"metadataHash"`
	Extended     []uint64            `json:"extended,omitempty"`
}

// RollEvidence is the roll: its events, and what the contract stores for each page.
type RollEvidence struct {
	Pages        []roll.Page   `json:"pages"`
	Amendments   []Amendment   `json:"amendments"`
	PageCount    uint64        `json:"pageCount"`
	Roots        []common.Hash `json:"roots"`
	AmendedWords []common.Hash `json:"amendedWords"`
}

// Amendment is an amendment of the roll with the time of its block.
type Amendment struct {
	roll.Amendment
	Time uint64 `json:"time"`
}

// Ballot is a counted ballot: its event, the time of its block, and what the transaction carried. Contents and
// Signature are empty when the transaction's input is not a direct call of cast.
type Ballot struct {
	election.BallotEvent
	Time      uint64        `json:"time"`
	Contents  hexutil.Bytes `json:"contents,omitempty"`
	Signature hexutil.Bytes `json:"signature,omitempty"`
}

// Stored is what the election contract stores at the audited block. VotedWords has one word per page that counts.
type Stored struct {
	Phase        election.Phase `json:"phase"`
	BallotCount  uint64         `json:"ballotCount"`
	CountedPages uint64         `json:"countedPages"`
	VotedWords   []common.Hash  `json:"votedWords"`
	Counts       [][]uint64     `json:"counts"`
}

// Digest identifies the evidence: the records of two honest nodes have the same digest.
func (r *Record) Digest() ([32]byte, error) {
	data, err := json.Marshal(r)
	if err != nil {
		return [32]byte{}, fmt.Errorf("encode record: %v", err)
	}
	return sha256.Sum256(data), nil
}

// Write writes the record as JSON, from which ParseRecord and Verify repeat the audit without a network.
func (r *Record) Write(w io.Writer) error {
	if err := json.NewEncoder(w).Encode(r); err != nil {
		return fmt.Errorf("write record: %v", err)
	}
	return nil
}

// ParseRecord reads what Write wrote. Unknown fields and other versions are refused.
func ParseRecord(r io.Reader) (*Record, error) {
	decoder := json.NewDecoder(io.LimitReader(r, maxRecord))
	decoder.DisallowUnknownFields()
	var record Record
	if err := decoder.Decode(&record); err != nil {
		return nil, fmt.Errorf("this is not an election record: %v", err)
	}
	if record.Version != recordVersion {
		return nil, fmt.Errorf("this election record has version %d; this program reads version %d", record.Version, recordVersion)
	}
	if len(record.Roll.Pages) > maxPages {
		return nil, errors.New("this election record has more pages than a roll can have")
	}
	return &record, nil
}
