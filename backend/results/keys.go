package results

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// keys names everything kept for one roll on one chain, so that several organisations can share a Redis server. The
// braces keep all of them in one slot of a Redis cluster, as the script that writes them together needs.
type keys struct{ prefix string }

func keysOf(chainID uint64, roll common.Address) keys {
	return keys{fmt.Sprintf("{psephos:v1:%d:%s}:", chainID, strings.ToLower(roll.Hex()))}
}

// lock holds the identity of the one indexer that may write.
func (k keys) lock() string { return k.prefix + "lock" }

// stamp changes with every write; an indexer that finds another stamp than its own writes everything again.
func (k keys) stamp() string { return k.prefix + "stamp" }

// alive exists as long as the indexer has been heard of lately.
func (k keys) alive() string { return k.prefix + "alive" }

// list holds a List, without which the cache counts as empty.
func (k keys) list() string { return k.prefix + "elections" }

// election holds the snapshot of one election.
func (k keys) election(address common.Address) string {
	return k.prefix + "election:" + strings.ToLower(address.Hex())
}

// ballots maps the tracker of every ballot of one election to the block that it is in.
func (k keys) ballots(address common.Address) string {
	return k.prefix + "ballots:" + strings.ToLower(address.Hex())
}
