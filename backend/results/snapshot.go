package results

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Block names the block that a figure was read from. Time is the block's own, in Unix seconds.
type Block struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
	Time   uint64      `json:"time"`
}

// Tally is the state of one election's count after one block. Counts has one row per contest and one figure per option;
// it is nil as long as nobody can know it (a secret election that is not yet tallied).
type Tally struct {
	Block   Block      `json:"block"`
	Phase   string     `json:"phase"`
	Ballots uint64     `json:"ballots"`
	Counts  [][]uint64 `json:"counts"`
}

// Results is what the public may know about one election's count. Latest may still be reorganised away, Final may not.
// Voters is the number of people on the roll that count in this election, of whom Ballots have voted.
//
// Complete says that nothing can change any more: the election has ended and the final tally is the latest one.
// Stale says that the indexer has not been heard of lately: the figures are right as of their block, but there may be
// newer ones on the chain.
type Results struct {
	Election common.Address `json:"election"`
	Version  string         `json:"version"`
	Mode     string         `json:"mode"`
	Phase    string         `json:"phase"`
	Opening  uint64         `json:"opening"`
	Closing  uint64         `json:"closing"`
	Voters   uint64         `json:"voters"`
	Latest   Tally          `json:"latest"`
	Safe     Tally          `json:"safe"`
	Final    Tally          `json:"final"`
	Complete bool           `json:"complete"`
	Stale    bool           `json:"stale"`
}

// Description is what was fixed when the election was created, with its closing time as extended. Metadata is the
// document whose keccak256 is MetadataHash, exactly as it stands on the chain.
type Description struct {
	Address        common.Address  `json:"address"`
	ChainID        uint64          `json:"chainId"`
	Factory        common.Address  `json:"factory"`
	Roll           common.Address  `json:"roll"`
	Organiser      common.Address  `json:"organiser"`
	Mode           string          `json:"mode"`
	Phase          string          `json:"phase"`
	Opening        uint64          `json:"opening"`
	Closing        uint64          `json:"closing"`
	LateEnrolment  bool            `json:"lateEnrolment"`
	OptionCounts   []int           `json:"optionCounts"`
	MinimumBallots uint32          `json:"minimumBallots"`
	MetadataHash   common.Hash     `json:"metadataHash"`
	Metadata       json.RawMessage `json:"metadata"`
}

// Summary is one line of the list of elections. Title is by language code.
type Summary struct {
	Address common.Address    `json:"address"`
	Mode    string            `json:"mode"`
	Phase   string            `json:"phase"`
	Title   map[string]string `json:"title"`
	Opening uint64            `json:"opening"`
	Closing uint64            `json:"closing"`
	Voters  uint64            `json:"voters"`
	Ballots uint64            `json:"ballots"`
}

// List is all elections of the roll, the newest first, and the block it was read at.
type List struct {
	Block     Block     `json:"block"`
	Elections []Summary `json:"elections"`
}

// snapshot is everything kept about one election: one value, so that no reader can meet half of a change.
type snapshot struct {
	Description Description `json:"description"`
	Results     Results     `json:"results"`
	History     History     `json:"history"`
}

// version names a snapshot by what it depends on, so that two indexers that saw the same chain agree on it: a browser
// that reconnects to another replica with this name misses nothing and gets nothing twice.
func version(latest, safe, final Block, voters uint64) string {
	return fmt.Sprintf("%d-%x-%d-%d-%d", latest.Number, latest.Hash[:6], safe.Number, final.Number, voters)
}
